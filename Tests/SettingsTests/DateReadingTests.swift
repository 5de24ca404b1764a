import Diagnostics
import Output
import Settings
import Testing

/// Dates as people write them, and what is said about those that are not read.
@Suite struct DateReadingTests {
  @Test(arguments: [
    ("2024-02-28", "2024-02-28"), ("28 February 2024", "2024-02-28"),
    ("28th Feb 2024", "2024-02-28"), ("1st March 2024", "2024-03-01"),
    ("Wednesday 28 February 2024", "2024-02-28"), ("Wed, 28 Feb 2024", "2024-02-28"),
    ("the first", nil), ("28 Sept 2024", "2024-09-28"), ("28 FEBRUARY 2024", "2024-02-28"),
    ("February 2024", nil), ("2024", nil), ("", nil), ("28 February", nil), ("28 2 Feb 2024", nil),
    ("2024-02-30", nil), ("2024-2-8", nil), ("28 February 2024 or so", nil), ("0 May 2024", nil),
  ])
  func dates(text: String, iso: String?) {
    if case .date(let date) = DateReading(text) {
      #expect(date.isoText == iso)
    } else {
      #expect(iso == nil, "\(text)")
    }
  }

  @Test(arguments: [
    ("28/02/2024", "S155", "write `date: 2024-02-28`"),
    ("28.2.24", "S155", "write `date: 2024-02-28`"),
    ("02/28/2024", "S155", "write `date: 2024-02-28`"),
    ("2024/02/28", "S155", "write `date: 2024-02-28`"),
    ("2024-2-8", "S155", "write `date: 2024-02-08`"),
    ("28 Febuary 2024", "S155", "write `date: 2024-02-28`"),
    ("03/03/2024", "S155", "write `date: 2024-03-03`"),
    (
      "01/02/2024", "S156",
      "write `date: 2024-02-01` (1 February 2024) or `date: 2024-01-02` (2 January 2024)"
    ),
    ("30 February 2024", "S155", "correct the day or the month"),
    ("2024-13-01", "S155", "correct the day or the month"),
    ("Monday 28 February 2024", "S155", "write `date: 2024-02-28`, or correct the date"),
    ("soon", "S155", "write it as `date: 2024-02-28` or `date: 28 February 2024`"),
  ])
  func refusals(text: String, code: String, help: String) {
    let finding = readSettings("title: x\ndate: \(text)").reading.findings.list.first
    #expect(finding?.code.id == code)
    #expect(finding?.help.first == help)
    #expect(finding?.place?.line == 2)
    #expect(finding?.place?.column == 7)
    #expect(finding?.place?.length == text.count)
  }

  @Test(arguments: [
    ("2024-02-28 09:30", "2024-02-28T09:30:00"), ("2024-02-28T09:30", "2024-02-28T09:30:00"),
    ("2024-02-28T09:30+01:00", "2024-02-28T09:30:00+01:00"),
    ("2024-02-28 09:30 -0530", "2024-02-28T09:30:00-05:30"),
    ("2024-02-28T09:30:15Z", "2024-02-28T09:30:15Z"),
    ("28 February 2024 9:30", "2024-02-28T09:30:00"),
    ("28 February 2024, 09:30", "2024-02-28T09:30:00"),
    ("28 February 2024 at 09:30", "2024-02-28T09:30:00"),
  ])
  func datesWithATime(text: String, iso: String) {
    let (settings, reading) = readSettings("title: x\npublish: \(text)")
    #expect(settings?.dateTime("publish")?.value.isoText == iso)
    #expect(reading.places == [])
  }

  @Test(arguments: [
    ("2024-02-28", "S157", "write `publish: 2024-02-28 09:30` for half past nine"),
    ("2024-02-28 24:00", "S157", "write `publish: 2024-02-28 09:30` for half past nine"),
    ("2024-02-28 9:30am", "S157", "write `publish: 2024-02-28 09:30` for half past nine"),
    ("28 February 2024 9am", "S157", "write `publish: 2024-02-28 09:30` for half past nine"),
    ("28/02/2024 09:30", "S155", "write `publish: 2024-02-28 09:30`"),
    ("soon", "S157", "write it as `publish: 2024-02-28 09:30`"),
  ])
  func refusedTimes(text: String, code: String, help: String) {
    let finding = readSettings("title: x\npublish: \(text)").reading.findings.list.first
    #expect(finding?.code.id == code)
    #expect(finding?.help.first == help)
  }

  @Test func secondsAreCountedFromTheOffset() throws {
    let day = try #require(CalendarDate(year: 2024, month: 2, day: 28))
    let own = DateTime(day, second: 34_200, offset: 60)
    let local = DateTime(day, second: 34_200)
    #expect(own.secondsSince1970(siteOffset: 0) == 1_709_109_000)
    #expect(local.secondsSince1970(siteOffset: 0) == 1_709_112_600)
  }
}
