package import Output

extension Period {
  /// For people: `March 2025`, `28 February 2024`, `2023/24`, `Q3 2023/24`.
  package func text(words: Words) -> String {
    var out = ByteWriter()
    out.write(period: self, words: words)
    return String(decoding: out.finish(), as: UTF8.self)
  }

  /// For axes and narrow columns: `Mar 2025`, `28 Feb 2024`.
  package func shortText(words: Words) -> String {
    var out = ByteWriter()
    out.write(period: self, words: words, short: true)
    return String(decoding: out.finish(), as: UTF8.self)
  }

  /// For programs: `2025-03`, `2024-02-28`, `2018`, `2023-Q3`; financial periods by their first
  /// and last day (ISO 8601), `2023-04-01/2024-03-31`, which every reader understands.
  package var isoText: String {
    var out = ByteWriter()
    out.write(iso: self)
    return String(decoding: out.finish(), as: UTF8.self)
  }

  /// The year or financial year in digits: `2018`, `2023/24`.
  package var shortName: String {
    var out = ByteWriter()
    out.writeYear(of: self)
    return String(decoding: out.finish(), as: UTF8.self)
  }
}

extension ByteWriter {
  /// Writes a period for people; `short` shortens the name of the month.
  package mutating func write(period: Period, words: Words, short: Bool = false) {
    switch period.kind {
    case .date where !short:
      if let date = CalendarDate(year: period.year, month: period.part, day: period.day) {
        write(raw: words.dates.day(date))
      }
    case .date, .month:
      let names = short ? words.dates.shortMonths : words.dates.months
      guard names.indices.contains(period.part - 1) else { return }
      if period.kind == .date {
        write(period.day)
        write(byte: 0x20)
      }
      write(raw: names[period.part - 1])
      write(byte: 0x20)
      write(period.year)
    case .quarter, .financialQuarter:
      write(raw: words.tables.quarter(period.part, period.shortName))
    case .year, .financialYear: writeYear(of: period)
    }
  }

  /// Writes a period for programs.
  package mutating func write(iso period: Period) {
    switch period.kind {
    case .date:
      if let date = CalendarDate(year: period.year, month: period.part, day: period.day) {
        write(iso: date)
      }
    case .month:
      writeFourDigits(period.year)
      write(byte: 0x2D)
      write(twoDigits: period.part)
    case .year: writeFourDigits(period.year)
    case .quarter:
      writeFourDigits(period.year)
      write("-Q")
      write(period.part)
    case .financialQuarter, .financialYear:
      write(iso: CalendarDate(daysSince1970: period.start))
      write(byte: 0x2F)
      write(iso: CalendarDate(daysSince1970: period.end - 1))
    }
  }

  /// Writes `2018` or `2023/24`.
  fileprivate mutating func writeYear(of period: Period) {
    write(period.year)
    guard period.kind == .financialYear || period.kind == .financialQuarter else { return }
    write(byte: 0x2F)
    write(twoDigits: (period.year + 1) % 100)
  }

  private mutating func writeFourDigits(_ year: Int) {
    write(twoDigits: year / 100)
    write(twoDigits: year % 100)
  }
}
