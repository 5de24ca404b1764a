import Diagnostics
import Testing

@testable import Site

/// Measures: their own data, their chart, the scorecard of the home page, values that differ.
@Suite struct MeasureTests {
  private static let rows: String = {
    let values = [
      "4:50", "5:02", "4:44", "5:10", "5:31", "5:12", "4:58", "5:05", "5:20", "4:39", "4:51",
      "5:00", "5:08", "4:47", "6:02",
    ]
    let months = values.enumerated().map { index, value in
      let month = index % 12 + 1
      return "\(2022 + index / 12)-\(month < 10 ? "0" : "")\(month),\(value)"
    }
    return "Month,Average\n" + months.joined(separator: "\n") + "\n"
  }()

  private static let matter = """
    title: Answer time of 101 calls
    definition: From the first ring.
    better: lower
    target: "5:00"
    source: Command and control system
    data: answer-time
    """

  private static func site(
    _ more: [String: String] = [:], matter: String = matter, settings: String = ""
  ) -> LittleSite {
    LittleSite(
      [
        "measures/answer-time.md": LittleSite.page(matter, "The average."),
        "data/answer-time.csv": rows,
        "data/answer-time.yml": "title: Answer time\ncolumns:\n  Average: {type: m:s}\n",
      ].merging(more) { $1 }, settings: settings)
  }

  @Test func theDataOfAMeasureMakeItsChartAndItsLatestValue() async throws {
    let made = await Self.site().build()
    #expect(made.isWritten && made.report.findings.isEmpty, "\(made.report.text())")
    let page = try #require(made.files["measures/answer-time/index.html"])
    #expect(page.contains("<p class=\"status\">Latest: 6 min 2 s, March 2023</p>"))
    #expect(page.contains("id=\"fig-values\""))
    #expect(page.contains("Line chart"))
    let values = try #require(made.files["measures/answer-time/values.csv"])
    #expect(values.contains("2023-03,362"))
    #expect(made.files["data/answer-time.csv"] != nil)
    #expect(made.files["vitrine.json"]?.contains("measures/answer-time/values.csv") == true)
  }

  @Test func aMonthWithoutAValueLeavesTheOneBeforeInTheTile() async throws {
    let made = await Self.site([
      "data/answer-time.csv": Self.rows + "2023-04,[x]\n",
      "index.md": LittleSite.page("title: Home"),
    ]).build()
    #expect(made.isWritten, "\(made.report.text())")
    let page = try #require(made.files["measures/answer-time/index.html"])
    #expect(page.contains("<p class=\"status\">Latest: 6 min 2 s, March 2023</p>"))
    #expect(!page.contains("Measure</p>\n<p>Measures"))
    let home = try #require(made.files["index.html"])
    #expect(home.contains("6 min 2 s"))
    #expect(home.contains("<p class=\"tile-note\">April 2023: not available</p>"))
  }

  @Test(arguments: [
    ("measure-chart: spc\n", matter, true), ("", matter + "\nchart: spc", true),
    ("measure-chart: spc\n", matter + "\nchart: none", false),
  ])
  func theSiteOrThePageSaysHowItIsDrawn(settings: String, matter: String, isDrawn: Bool)
    async throws
  {
    let made = await Self.site(matter: matter, settings: settings).build()
    #expect(made.isWritten, "\(made.report.text())")
    let page = try #require(made.files["measures/answer-time/index.html"])
    #expect(page.contains("Process chart") == isDrawn)
    #expect(page.contains("Latest: 6 min 2 s") == true)
  }

  /// The band of a measure says what is steady, wherever its values are named; a measure can be
  /// named as data itself.
  @Test(arguments: [("band: 30 seconds", true), ("band: 2 seconds", false)])
  func theBandSaysWhatIsSteady(band: String, isSteady: Bool) async throws {
    let made = await Self.site(
      [
        "data/answer-time.csv": "Month,Average\n2023-01,4:50\n2023-02,5:05\n2023-03,4:45\n",
        "paper.md": LittleSite.page(
          "title: Paper\nkind: paper\ndate: 2023-05-01\ndata-as-at: 2023-05-01",
          """
          The wait was steady.

          ```check
          was steady = answer-time[Average, 2023-01 .. 2023-03]
          ```

          ```table
          title: The same
          measure: Wait
          area: Force
          period: Winter
          source: System
          data: measures/answer-time.md
          ---
          ```
          """),
      ], matter: Self.matter + "\n" + band
    ).build()
    #expect(made.isWritten == isSteady, "\(made.report.text())")
    let found = made.report.findings.filter { $0.level == .error }
    #expect(found.allSatisfy { $0.file == "content/paper.md" && $0.code.id.hasPrefix("F") })
  }

  /// Plain numbers have the unit of the measure, in words and on the chart.
  @Test func numbersHaveTheUnitOfTheMeasure() async throws {
    let matter = "title: Calls\nunit: calls\nbetter: neither\nsource: System\ndata: calls"
    let made = await Self.site(
      ["data/calls.csv": "Month,Calls\n2023-06,40148\n2023-07,37012\n"]
        .merging(["measures/calls.md": LittleSite.page(matter)]) { $1 }
    ).build()
    #expect(made.report.findings.isEmpty, "\(made.report.text())")
    let page = try #require(made.files["measures/calls/index.html"])
    #expect(page.contains("Latest: 37,012 calls, July 2023"))
    #expect(made.files["measures/calls/datapackage.json"]?.contains("\"unit\":\"calls\"") == true)
    #expect(made.files["index.html"]?.contains("<span class=\"unit\">calls</span>") == true)
  }

  @Test func theHomePageHasATileForEachMeasure() async throws {
    let made = await Self.site([
      "measures/trust.md": LittleSite.page("title: Trust\nbetter: higher"),
      "measures/silent.md": LittleSite.page("title: Nothing reported"),
      "measures/words.md": LittleSite.page("title: Inspection"),
      "winter.md": LittleSite.page(
        """
        title: Winter
        date: 2023-02-01
        reports:
          - {measure: trust, period: December 2021, value: 61%}
          - {measure: trust, period: December 2022, value: 64%}
          - {measure: words, period: "2022", value: Good}
        """),
    ]).build()
    #expect(made.isWritten, "\(made.report.text())")
    let home = try #require(made.files["index.html"])
    for text in [
      "<h2 id=\"measures\">Measures</h2>",
      "href=\"measures/answer-time/\">Answer time of 101 calls",
      "Target missed: 1 minute 2 seconds above", "href=\"measures/trust/\">Trust</a>", "64%",
      "<span>Good</span>",
    ] {
      #expect(home.contains(text), "\(text)")
    }
    #expect(!home.contains("Nothing reported"))
  }

  /// What a page reports is held against the data of the measure, and against other pages.
  @Test(arguments: [
    ("January 2022", "4 minutes 50", nil as String?), ("Jan 2022", "4:50", nil),
    ("2022-01", "4 minutes 51", "4 min 50 s in its data"), ("May 2022", "5:13", "5 min 31 s"),
    ("January 2019", "4 minutes 51", nil),
  ])
  func aReportThatDiffersFromTheDataIsFound(
    period: String, value: String, expected: String?
  ) async throws {
    let made = await Self.site([
      "winter.md": LittleSite.page(
        "title: Winter\ndate: 2023-02-01\nreports:\n"
          + "  - {measure: answer-time, period: \"\(period)\", value: \"\(value)\"}")
    ]).build()
    let found = made.report.findings.filter { $0.code.id == "P171" }
    #expect(found.map { $0.message.contains(expected ?? "-") } == (expected == nil ? [] : [true]))
    #expect(found.allSatisfy { $0.label == "its data: measures/answer-time.md" })
  }

  @Test func twoPagesThatDifferAreFoundOnBoth() async throws {
    let report = { (value: String, period: String) in
      LittleSite.page(
        "title: A\ndate: 2023-02-01\nreports:\n"
          + "  - {measure: trust, period: \(period), value: \(value)}")
    }
    let files = ["measures/trust.md": LittleSite.page("title: Trust")]
    let made = await LittleSite(
      files.merging([
        "a.md": report("64%", "December 2022"), "b.md": report("65%", "Dec 2022"),
        "c.md": report("64 %", "December 2021"), "d.md": report("64%", "2021-12"),
      ]) { $1 }
    ).build()
    let found = made.report.findings.filter { $0.code.id == "P171" }
    #expect(found.map(\.file) == ["content/a.md", "content/b.md"])
    #expect(found.map(\.label) == ["the other: b.md", "the other: a.md"])
  }
}
