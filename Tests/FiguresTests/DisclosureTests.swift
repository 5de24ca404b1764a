import Diagnostics
import Figures
import Output
import Tables
import Testing

/// No formula gives a suppressed value away, and none that does not is refused.
@Suite struct DisclosureTests {
  static let wards = """
    ward,women,men,All
    North,3,20,23
    South,11,12,23
    East,30,31,61
    """

  private static func bench() -> Workbench {
    let hidden = Workbench.source("wards", wards, policy: DisclosurePolicy(below: 5))
    let open = Workbench.source("again", "ward,men,All\nNorth,20,23\nSouth,12,23\nEast,31,61")
    let marked = Workbench.source(
      "marked", "faith,No\nA,40\nB,[c]\nC,12\nTotal,55", columns: "No: {unit: people}")
    var bench = Workbench([])
    bench.data = FigureData([hidden, open, marked].compactMap { $0 })
    return bench
  }

  @Test(arguments: [
    "again[All, North] - again[men, North]",
    "remainder(again[All, North], again[men, North])",
    "2 * again[All, North] - 2 * again[men, North]",
    "(again[All, North] - again[men, North]) / 2",
    "share(again[All, North] - again[men, North], again[All, North])",
    "again[All, North] - again[men, North] > 5",
    "again[All] - again[men]",
    "marked[No, Total] - marked[No, A] - marked[No, C]",
    "remainder(marked[No, Total], marked[No] ignoring missing)",
    "sum(marked[No, Total], 0 - marked[No, A], 0 - marked[No, C])",
    "average(marked[No, Total], 0 - marked[No, A], 0 - marked[No, C])",
  ])
  func refuses(formula: String) {
    let (value, findings) = Self.bench().evaluate(formula)
    #expect(value == nil, "\(formula)")
    #expect(findings.map(\.code.id) == ["F120"], "\(findings)")
    let text = findings.map { "\($0.message) \($0.label) \($0.help)" }.joined()
    #expect(!text.contains("3"), "\(text)")
  }

  @Test(arguments: [
    ("wards[women, North]", "14 F110"),
    ("wards[men, North]", "12 F110"),
    ("sum(wards[women])", "5 F110"),
    ("wards[All, North]", "23"),
    ("share(wards[women, East], wards[All, East])", "49.18%"),
    ("wards[All, South] + wards[All, East]", "84"),
    ("marked[No, A] + marked[No, C]", "52"),
    ("share(marked[No, A], marked[No, Total])", "72.73%"),
    ("change(marked[No, A], marked[No, C])", "\u{2212}70%"),
  ])
  func allows(formula: String, result: String) {
    #expect(Self.bench().result(formula) == result, "\(Self.bench().evaluate(formula).findings)")
  }

  /// A paper sees its data as at a day; what is hidden in later rows stays hidden.
  @Test func laterRowsAreKeptToo() throws {
    let long = """
      month,women,men,All
      2023-01,3,20,23
      2023-02,31,12,43
      2023-03,30,4,34
      """
    let policy = DisclosurePolicy(below: 5)
    let whole = try #require(Workbench.source("wards", long, policy: policy))
    let day = try #require(CalendarDate(year: 2023, month: 2, day: 28))
    let view = FigureSource(name: "wards", table: whole.table.upTo(day))
    #expect(view.table.rowCount == 2)
    let open = Workbench.source(
      "again", "month,men,All\n2023-01,20,23\n2023-02,12,43\n2023-03,4,34")
    let later = Workbench.source("later", "month,women,All\n2023-03,30,34\n2023-02,31,43")
    var bench = Workbench([])
    bench.data = FigureData([view, open, later].compactMap { $0 })
    #expect(bench.result("again[All, 2023-01] - again[men, 2023-01]").hasSuffix("F120"))
    #expect(bench.result("later[All, 2023-03] - later[women, 2023-03]").hasSuffix("F120"))
    #expect(bench.result("later[All, 2023-02] - later[women, 2023-02]") == "12")
  }

  /// What an author marked `[c]` in one block is not told by formulas over others.
  @Test(arguments: [
    ("totals[All, North] - totals[men, North]", true),
    ("totals[All, North] - wards[men, North]", true),
    ("sums[men, Total] - wards[men, South] - wards[men, East]", false),
    ("sums[women, Total] - wards[women, South] - wards[women, East]", true),
    ("totals[All, South] - wards[men, South]", false),
    ("totals[All, North] - totals[All, South]", false),
    ("more[All, North] - more[men, North] - more[unknown, North]", true),
    ("more[All, North] - more[men, North]", false),
    ("other[All, North] - other[men, North]", false),
  ])
  func markedCellsAreKeptAcrossBlocks(_ formula: String, _ isRefused: Bool) {
    let sources = [
      Workbench.source(
        "wards", "ward,women,men\nNorth,[c],20\nSouth,11,12\nEast,30,31",
        columns: "women: number"),
      Workbench.source("totals", "ward,men,All\nNorth,20,23\nSouth,12,23\nEast,31,61"),
      Workbench.source("sums", "ward,women,men\nTotal,44,63"),
      Workbench.source(
        "more", "ward,men,unknown,All\nNorth,20,4,27\nSouth,12,5,28\nEast,31,6,67"),
      // The year before: the same labels, other numbers.
      Workbench.source("other", "ward,men,All\nNorth,21,29\nSouth,14,23\nEast,32,60"),
    ]
    var bench = Workbench([])
    bench.data = FigureData(sources.compactMap { $0 })
    let result = bench.result(formula)
    #expect(result.hasSuffix("F120") == isRefused, "\(result)")
  }

  /// A dataset that is not on the page is as well kept as one that is.
  @Test func sharedDataIsKeptToo() {
    let wards = Workbench.source("wards", Self.wards, policy: DisclosurePolicy(below: 5))
    let open = Workbench.source("again", "ward,men,All\nNorth,20,23\nSouth,12,23\nEast,31,61")
    let sources = [wards, open].compactMap { $0 }
    var bench = Workbench([])
    bench.data = FigureData(names: sources.map(\.name)) { name in
      sources.first { $0.name == name }
    }
    #expect(
      bench.result("again[All, North] - again[men, North] + 0 * wards[All, East]") == "1 F120")
    #expect(bench.result("wards[All, North] - again[men, North]") == "1 F120")
    #expect(bench.result("wards[All, North] - wards[All, South]") == "0")
  }

  /// A cell that its author marked is told by a total in another table, of any shape, less what is
  /// shown beside it.
  @Test(arguments: [
    ("tot[All, North] - marked[Men, North]", true),
    ("marked[All, North] - marked[Men, North]", true),
    ("wide[North, All persons] - marked[Men, North]", true),
    ("tot[Officers, North] - marked[Men, North]", false),
    ("tot[All, South] - tot[All, North]", false),
    ("marked[Men, South] - marked[Men, North]", false),
    ("tot[All, North] - marked[Men, South]", false),
  ])
  func whatAnAuthorMarksIsKept(formula: String, isRefused: Bool) {
    let marked = "ward,Men,Women,All\nNorth,20,[c],23\nSouth,12,11,23"
    let bench = Workbench([
      ("marked", marked, ""), ("tot", "place,All,Officers\nNorth,23,24\nSouth,25,5", ""),
      ("wide", "group,North,South\nAll persons,23,23", ""),
    ])
    let result = bench.result(formula)
    #expect(result.hasSuffix("F120") == isRefused, "\(result)")
  }

  /// Hidden cells are kept as well where one table is long and the other wide.
  @Test func tablesOfTwoShapesTellNothing() {
    let long = Workbench.source(
      "long", "ward,sex,n\nNorth,Men,20\nNorth,Women,3\nSouth,Men,12\nSouth,Women,11",
      policy: DisclosurePolicy(below: 5))
    let wide = Workbench.source("wide", "ward,everybody\nNorth,23\nSouth,23")
    var bench = Workbench([])
    bench.data = FigureData([long, wide].compactMap { $0 })
    #expect(bench.result("wide[everybody, North] - long[n, North, sex = Men]").hasSuffix("F120"))
    #expect(bench.result("wide[everybody, South] - long[n, South, sex = Men]") == "11")
  }
}
