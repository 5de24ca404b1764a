/// A day in the Gregorian calendar, without time and zone.
///
/// The conversions are Howard Hinnant's days-from-civil algorithms, exact for every year here.
package struct CalendarDate: Sendable, Hashable, Comparable {
  package var year: Int
  /// 1 to 12.
  package var month: Int
  /// 1 to 31.
  package var day: Int

  /// A day that exists in years 1 to 9999, else nil.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.daysIn(month: month, year: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day that is `days` after 1 January 1970.
  package init(daysSince1970 days: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1 January 1970; negative before it.
  package var daysSince1970: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// 1 Monday to 7 Sunday (ISO 8601).
  package var weekday: Int {
    let days = daysSince1970 + 3
    return ((days % 7) + 7) % 7 + 1
  }

  /// The days of a month, 1 to 12.
  package static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether a Gregorian year has 29 February.
  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The order of the calendar.
  package static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  /// `2024-02-28` (ISO 8601).
  package var isoText: String {
    var out = ByteWriter()
    out.write(iso: self)
    return String(decoding: out.finish(), as: UTF8.self)
  }
}

extension ByteWriter {
  /// Writes a number from 0 to 99 in two digits.
  package mutating func write(twoDigits number: Int) {
    write(byte: 0x30 + UInt8(number / 10 % 10))
    write(byte: 0x30 + UInt8(number % 10))
  }

  /// Writes `2024-02-28` (ISO 8601).
  package mutating func write(iso date: CalendarDate) {
    write(twoDigits: date.year / 100)
    write(twoDigits: date.year % 100)
    write(byte: 0x2D)
    write(twoDigits: date.month)
    write(byte: 0x2D)
    write(twoDigits: date.day)
  }
}
