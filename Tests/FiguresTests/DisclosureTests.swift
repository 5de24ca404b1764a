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
}
