package import Output
package import Settings

/// A time zone by rule, so that a build needs no tables of the machine it runs on.
///
/// The United Kingdom and Ireland follow the European rule since 1996: summer time, one hour
/// ahead, from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October.
package enum TimeZoneRule: String, Sendable, Hashable, CaseIterable {
  case london = "Europe/London"
  case dublin = "Europe/Dublin"
  case utc = "UTC"

  /// Seconds since 1 January 1970 UTC of a time that is written in this zone.
  ///
  /// A time with an offset of its own keeps it. A time that the clocks skip in spring is taken
  /// one hour later; one that comes twice in autumn is the first.
  package func seconds(_ time: DateTime) -> Int {
    let local = time.secondsSince1970(siteOffset: 0)
    guard self != .utc, time.offset == nil else { return local }
    let summer = local - 3_600
    return isSummer(summer) ? summer : local
  }

  /// The day in this zone at a moment, in seconds since 1970 UTC.
  package func day(_ seconds: Int) -> CalendarDate {
    Self.date(seconds + (isSummer(seconds) ? 3_600 : 0))
  }

  /// Whether clocks are one hour ahead at a moment, in seconds since 1970 UTC.
  package func isSummer(_ seconds: Int) -> Bool {
    guard self != .utc else { return false }
    let year = Self.date(seconds).year
    return seconds >= Self.lastSunday(month: 3, year: year)
      && seconds < Self.lastSunday(month: 10, year: year)
  }

  private static func date(_ seconds: Int) -> CalendarDate {
    CalendarDate(daysSince1970: (seconds - (((seconds % 86_400) + 86_400) % 86_400)) / 86_400)
  }

  /// 01:00 UTC on the last Sunday of a month of 31 days.
  private static func lastSunday(month: Int, year: Int) -> Int {
    guard let last = CalendarDate(year: year, month: month, day: 31) else { return 0 }
    return (last.daysSince1970 - last.weekday % 7) * 86_400 + 3_600
  }
}
