import Figures
import Output
import Testing

/// What the lint finds without any mark, and what it leaves alone.
@Suite struct LintTests {
  private static let reader = LintReader(paperDate: CalendarDate(year: 2014, month: 1, day: 7))

  static let wrong: [(String, LintFinding.Kind, String)] = [
    ("the longest was 2,2961 seconds", .malformedNumber, "2,2961"),
    ("1,00 calls", .malformedNumber, "1,00"), ("12..5 days", .malformedNumber, "12..5"),
    ("a cost of £1,2345", .malformedNumber, "1,2345"),
    ("of 12345,678", .malformedNumber, "12345,678"),
    ("1,234,56 in all", .malformedNumber, "1,234,56"), ("12,5 per cent", .malformedNumber, "12,5"),
    ("on 31 June", .impossibleDate, "31 June"),
    ("on 31st June 2013", .impossibleDate, "31st June 2013"),
    ("the 30th of February", .impossibleDate, "30th of February"),
    ("29 February 2013", .impossibleDate, "29 February 2013"),
    ("31 November was set", .impossibleDate, "31 November"),
    ("It was introduced in July 2014.", .eventAfterPaper, "July 2014"),
    ("It was introduced force wide in July 2014, and works.", .eventAfterPaper, "July 2014"),
    ("The centre opened on 9 January 2014.", .eventAfterPaper, "9 January 2014"),
    ("The rate rose to its highest, a rate of 40,148.", .rateWithoutUnit, "40,148"),
    ("abandonment rates increased, rising to the highest at 40,148.", .rateWithoutUnit, "40,148"),
    ("The percentage was 640.", .rateWithoutUnit, "640"),
    ("the proportion rose by 5%", .percentOfPercent, "5%"),
    ("This proportion has increased by 5.1% on the year", .percentOfPercent, "5.1%"),
    ("The abandonment rate fell by 3 per cent", .percentOfPercent, "3 per cent"),
    ("In all 6 of 44 (18%) were late", .shareThatDiffers, "18%"),
    ("18,849 of the 19,295 incidents (96%) were resolved", .shareThatDiffers, "96%"),
    (
      "There was a drop in wait times since September by 2 seconds from 12 to 8 seconds.",
      .changeThatDiffers, "2 seconds"
    ),
    ("Calls rose from 150,133 to 173,676, an increase of 13%.", .changeThatDiffers, "13%"),
    ("Calls fell by 16%, from 150,133 in 2012 to 173,676.", .changeThatDiffers, "16%"),
    ("It rose from 8.6% to 12.7%, up 3.1 points.", .changeThatDiffers, "3.1 points"),
    ("Costs fell from £1.2m to £0.9m, a reduction of £0.5m.", .changeThatDiffers, "£0.5m"),
    (
      "an increase of 28 minutes, from 1 hour 48 minutes to 2 hours 46 minutes",
      .changeThatDiffers, "28 minutes"
    ),
    ("Complaints fell from 40 to 31, down by 8 on the year", .changeThatDiffers, "8"),
    ("a rise of 5%%", .doubledSign, "%%"), ("16% per cent", .doubledSign, "% per cent"),
  ]

  @Test(arguments: wrong)
  func whatIsWrongIsFound(text: String, kind: LintFinding.Kind, part: String) throws {
    let bytes = Array(text.utf8)
    let found = Self.reader.findings(in: bytes)
    #expect(found.map(\.kind) == [kind])
    let first = try #require(found.first)
    #expect(String(decoding: bytes[first.range], as: UTF8.self) == part)
    #expect(!first.help.isEmpty)
  }

  @Test(arguments: [
    "Calls rose from 150,133 to 173,676 in 2013, an increase of 16%.", "version 1.2.3 of 12.5",
    "see D0503, 3.4 and https://example.org/1,2345/a", "999,101 and 12,345.67", "in 2013,14 pages",
    "on 31 May and 28 February 2012, 29 February 2012", "May 31 and 45 March events",
    "paragraphs 3,14 and 15", "31 Marches", "will be introduced in July 2014",
    "is due to be introduced in July 2014", "by March 2014", "introduced in July 2013",
    "It was agreed that it would be opened in July 2014", "a rate of 258 per 1,000",
    "a rate of 640 calls a day", "the rate was 64%", "at a rate of 95", "the rate in 2013",
    "rates of pay rose to £20,000", "a proportion of 1,200 offences were closed",
    "the rate fell by 3 percentage points", "calls fell by 3%", "the rate fell by 12, to 5%",
    "the rate of calls was up, by 3%", "6 of 44 (14%)", "18,849 of the 19,295 incidents (97.7%)",
    "10 of 2013 (5%)", "20 out of 40 (50 per cent)", "4.28%pts", "100% of 20%", "£'000 1,234",
    "it is printed as “2,2961 seconds”", "up 3 percentage points, to 12,345",
    "open 0700 - 2300, 24/7", "the FTSE fell 1.5% to 6,730.73", "12:04, 2:02 and 0:46",
    "by 4 seconds from 12 to 8 seconds", "from 8.6% to 12.7%, a rise of 48%",
    "from 8.6% to 12.7%, by 4.1 percentage points", "from 12,000 to 14,000, an increase of 16%",
    "Costs fell from £1.2m to £0.9m, a reduction of £0.2m.",
    "from 12 to 10 sites, a loss of 45 posts",
    "rose by 5% a year from 100 to 150", "from 3 to 5 members, up 20% of the time",
    "from 12 in May to 10 in June. A fall of 5% followed", "from 2017 to 2018, a rise of 3%",
    "from 12 to 10 per 1,000, a fall of 30 deaths", "from 2:02 to 12:04, a rise of 3 minutes",
    "from 20 to 30, and costs by 5%", "from over 40 to 60, an increase of 20%",
    "grew from 10 to 15, a rise of 5 (50%)", "from 6 April to 5 May, a fall of 3%",
    "action 006, grade 1", "in 1,000s", "ratio 1:1,000",
  ])
  func whatIsRightIsLeftAlone(text: String) {
    #expect(Self.reader.findings(in: Array(text.utf8)).map(\.message) == [])
  }

  /// The quick look lets through whatever the full reading finds.
  @Test func theFilterMissesNothing() {
    var random = SplitMix(seed: 7)
    let parts =
      Self.wrong.flatMap { $0.0.split(separator: " ").map(String.init) } + [
        "(18%)", "of", "rate", "by", "%", "29", "30", "June", "2014", "…", "\u{A0}", "per", "cent",
      ]
    for _ in 0..<1_200 {
      let text = (0..<(3 + random.next(12))).map { _ in parts[random.next(parts.count)] }
        .joined(separator: random.next(5) == 0 ? "\u{A0}" : " ")
      let bytes = Array(text.utf8)
      #expect(Self.reader.findings(in: bytes) == Self.reader.everyFinding(in: bytes), "\(text)")
    }
  }

  @Test func aHeadingNamesTheStretchOfItsCaption() throws {
    let heading = Array("Average attendance time over last 12 months".utf8)
    let caption = Array("The position for last quarter (October 2018 to December 2018)".utf8)
    let found = try #require(Self.reader.period(ofHeading: heading, under: caption))
    #expect(found.kind == .otherPeriod)
    #expect(String(decoding: heading[found.range], as: UTF8.self) == "last 12 months")
    let same = Array("The position over the last 12 months".utf8)
    #expect(Self.reader.period(ofHeading: heading, under: same) == nil)
    let year = Array("The position over the last year".utf8)
    #expect(Self.reader.period(ofHeading: heading, under: year) == nil)
    #expect(Self.reader.period(ofHeading: Array("Calls".utf8), under: caption) == nil)
  }
}

/// A small generator whose numbers are the same on each run.
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from 0 to below `limit`.
  mutating func next(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
