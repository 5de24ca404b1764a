import Output
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    (0, "1970-01-01"), (19_782, "2024-02-29"), (-1, "1969-12-31"), (11_016, "2000-02-29"),
  ])
  func countsDays(days: Int, iso: String) {
    #expect(CalendarDate(daysSince1970: days).isoText == iso)
    #expect(CalendarDate(daysSince1970: days).daysSince1970 == days)
  }

  @Test func knowsWeekdays() throws {
    #expect(CalendarDate(year: 2024, month: 2, day: 28)?.weekday == 3)
    #expect(CalendarDate(year: 1969, month: 12, day: 28)?.weekday == 7)
  }

  @Test func refusesDaysThatDoNotExist() {
    #expect(CalendarDate(year: 2023, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2023, month: 13, day: 1) == nil)
  }
}
