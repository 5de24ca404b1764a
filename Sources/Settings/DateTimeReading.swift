import Output

/// What a text says as a date with a time.
enum DateTimeReading {
  case dateTime(DateTime)
  /// The day is wrong, or written in a way that is not read.
  case badDate(DateReading)
  /// A day without a time.
  case noTime(CalendarDate)
  /// A time that does not exist or is written in a way that is not read, after a day.
  case badTime(CalendarDate, time: String)

  /// Reads a day, then a blank, `T`, a comma or `at`, a time of 24 hours, and perhaps `Z` or an
  /// offset: `2024-02-28T09:30+01:00`.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    guard let start = Self.timeStart(bytes) else {
      let reading = DateReading(text)
      if case .date(let date) = reading {
        self = .noTime(date)
      } else {
        self = Self.dateBefore(text) ?? .badDate(reading)
      }
      return
    }
    let day = DateReading(Self.dayText(bytes[..<start]))
    guard case .date(let date) = day else {
      self = .badDate(day)
      return
    }
    guard let (second, offset) = Self.time(bytes[start...]) else {
      self = .badTime(date, time: String(decoding: bytes[start...], as: UTF8.self))
      return
    }
    self = .dateTime(DateTime(date, second: second, offset: offset))
  }

  /// Where `9:30` or `09:30` starts.
  private static func timeStart(_ bytes: [UInt8]) -> Int? {
    guard let colon = bytes.firstIndex(of: Sign.colon) else { return nil }
    var start = colon
    while start > 0, isDigit(bytes[start - 1]) { start -= 1 }
    return start < colon ? start : nil
  }

  /// A day in front of a time without a colon: `28 February 2024 9am`.
  private static func dateBefore(_ text: String) -> DateTimeReading? {
    guard let blank = text.lastIndex(of: " ") else { return nil }
    guard case .date(let date) = DateReading(String(text[..<blank])) else { return nil }
    return .badTime(date, time: String(text[text.index(after: blank)...]))
  }

  /// The text of the day, without what joins it to the time.
  private static func dayText(_ bytes: ArraySlice<UInt8>) -> String {
    var end = bytes.endIndex
    func trim() {
      while end > bytes.startIndex, bytes[end - 1] == Sign.space || bytes[end - 1] == Sign.comma {
        end -= 1
      }
    }
    trim()
    if end > bytes.startIndex + 1, bytes[end - 1] == 0x54, isDigit(bytes[end - 2]) {
      end -= 1
    } else if bytes[..<end].suffix(3).elementsEqual(" at".utf8) {
      end -= 3
    }
    trim()
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Reads `09:30`, `09:30:15`, with `Z` or `+01:00`.
  private static func time(_ bytes: ArraySlice<UInt8>) -> (second: Int, offset: Int?)? {
    var rest = bytes
    guard let hour = number(&rest, digits: 1...2), hour < 24, skip(&rest, Sign.colon),
      let minute = number(&rest, digits: 2...2), minute < 60
    else { return nil }
    var second = 0
    if skip(&rest, Sign.colon) {
      guard let value = number(&rest, digits: 2...2), value < 60 else { return nil }
      second = value
    }
    while skip(&rest, Sign.space) {}
    let total = hour * 3_600 + minute * 60 + second
    guard let sign = rest.first else { return (total, nil) }
    if sign == 0x5A || sign == 0x7A { return rest.count == 1 ? (total, 0) : nil }
    guard sign == 0x2B || sign == Sign.dash else { return nil }
    rest.removeFirst()
    guard let hours = number(&rest, digits: 2...2), hours < 24 else { return nil }
    _ = skip(&rest, Sign.colon)
    let minutes = rest.isEmpty ? 0 : number(&rest, digits: 2...2)
    guard let minutes, minutes < 60, rest.isEmpty else { return nil }
    return (total, (hours * 60 + minutes) * (sign == Sign.dash ? -1 : 1))
  }

  private static func skip(_ rest: inout ArraySlice<UInt8>, _ byte: UInt8) -> Bool {
    guard rest.first == byte else { return false }
    rest.removeFirst()
    return true
  }

  private static func number(
    _ rest: inout ArraySlice<UInt8>, digits: ClosedRange<Int>
  ) -> Int? {
    var value = 0
    var count = 0
    while let byte = rest.first, isDigit(byte), count < digits.upperBound {
      value = value * 10 + Int(byte - 0x30)
      count += 1
      rest.removeFirst()
    }
    return digits.contains(count) ? value : nil
  }
}
