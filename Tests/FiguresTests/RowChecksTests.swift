import Diagnostics
import Figures
import Output
import Settings
import Tables
import Testing

/// Rules inside a block, over tables as public papers print them.
@Suite struct RowChecksTests {
  /// `3:2 F130`, and the message where `full`.
  private static func findings(
    _ csv: String, _ rules: [String], columns: String = "", policy: DisclosurePolicy = .everything,
    full: Bool = false
  ) -> [String] {
    guard let source = Workbench.source("block", csv, columns: columns, policy: policy) else {
      return ["no table"]
    }
    let text = rules.joined(separator: "\n")
    var findings = Findings(in: SourceFile(path: "paper.md", bytes: Array(text.utf8)))
    var start = 0
    var list: [RowRule] = []
    for rule in rules {
      list.append(RowRule(rule, at: Span(start, start + rule.utf8.count)))
      start += rule.utf8.count + 1
    }
    RowChecks.check(source.table, rules: list, into: &findings)
    return findings.list.map { finding in
      let place = finding.place.map { "\($0.line):\($0.column)" } ?? "-"
      return "\(finding.file) \(place) \(finding.code.id)" + (full ? " " + finding.message : "")
    }
  }

  static let dealt = """
    month,dealt,resolved,allocated,referred
    2018-07,100,40,30,30
    2018-08,120,50,40,29
    2018-09,[x],50,40,29
    """

  /// Three thirds make 99.9%; what rounding does not explain is wrong.
  @Test func roundedSharesMakeTheWhole() {
    let rule = "sum(Share) = 100%"
    #expect(Self.findings("Group,Share\nA,33.3%\nB,33.3%\nC,33.3%\n", [rule]) == [])
    #expect(Self.findings("Group,Share\nA,33%\nB,33%\nC,33%\n", [rule]) == [])
    #expect(Self.findings("Group,Share\nA,33.3%\nB,33.3%\nC,33.1%\n", [rule]).count == 1)
    #expect(Self.findings("Group,No\nA,33\nB,33\nC,33\n", ["sum(No) = 100"]).count == 1)
  }

  @Test func balances() {
    let rule = "dealt = resolved + allocated + referred"
    #expect(
      Self.findings(Self.dealt, [rule], full: true) == [
        "block.csv 3:9 F130 August 2018: `dealt` is 120, and `resolved + allocated + referred` is "
          + "119 (50 + 40 + 29)"
      ])
    #expect(Self.findings(Self.dealt, ["dealt >= resolved + allocated"]) == [])
    #expect(Self.findings(Self.dealt, ["resolved < allocated"]).count == 3)
    #expect(Self.findings(Self.dealt, ["dealt = resolved + refered"]) == ["paper.md 1:20 F106"])
    #expect(Self.findings(Self.dealt, ["dealt"]) == ["paper.md 1:1 F134"])
    #expect(Self.findings(Self.dealt, ["dealt = "]) == ["paper.md 1:8 F100"])
  }

  static let religion = """
    religion,No,%
    Christian,301,68%
    Muslim,58,13%
    Hindu,21,4.8%
    None,60,14%
    """

  @Test func derivedColumnsAsPrinted() {
    #expect(Self.findings(Self.religion, ["% = share(No, total)"]) == [])
    let wrong = Self.religion.replacing("13%", with: "14%")
    #expect(
      Self.findings(wrong, ["% = share(No, total)"], full: true) == [
        "block.csv 3:11 F131 Muslim: `%` is 14%, and `share(No, total)` is 13.18% (share(58, 440))"
      ])
    let plain = "religion,No,percentage\nA,1,33\nB,2,67\nTotal,3,100"
    #expect(Self.findings(plain, ["percentage = share(No, total)"]) == [])
    #expect(Self.findings(plain, ["percentage = share(No, total)", "totals"]) == [])
    #expect(
      Self.findings("a,b,c\nx,1,0.33\ny,2,0.66", ["c = b / 3"], full: true) == [
        "block.csv 3:5 F131 y: `c` is 0.66, and `b / 3` is 0.667 (2 / 3)"
      ])
  }

  @Test func wholeColumns() {
    #expect(Self.findings(Self.religion, ["sum(No) = 440"]) == [])
    #expect(Self.findings(Self.religion, ["sum(No) = 441"]) == ["paper.md 1:1 F133"])
    #expect(Self.findings(Self.religion, ["No < sum(No)"]) == [])
  }

  @Test func distinctRows() {
    let csv = "year,Sex,count\n2017,F,4\n2017,M,4\n2018,F,4\n2018,F,5\n2018,F,4"
    #expect(Self.findings(csv, ["distinct rows"]) == ["block.csv 6:1 F132"])
    #expect(
      Self.findings(csv, ["distinct year, Sex"]) == ["block.csv 5:1 F132", "block.csv 6:1 F132"])
    #expect(Self.findings(csv, ["distinct yaer"]) == ["paper.md 1:1 F106"])
  }

  @Test func totals() {
    let csv = "hub,a,b,Total\nNorth,1,2,3\nSouth,3,4,8\nTotal,4,7,10"
    #expect(
      Self.findings(csv, ["total(row) = sum"]) == ["block.csv 4:9 F133", "block.csv 4:11 F133"])
    #expect(
      Self.findings(csv, ["total(column) = sum"]) == ["block.csv 3:11 F133", "block.csv 4:11 F133"])
    #expect(Self.findings("hub,a\nNorth,1", ["totals"]) == ["paper.md 1:1 F134"])
    #expect(Self.findings("hub,a\nN,1.5\nS,1.26\nTotal,2.8", ["totals"]) == [])
  }

  @Test func suppressedRowsAreLeftOut() {
    let csv = "hub,women,men,All\nNorth,3,20,24\nSouth,11,12,23\nEast,30,31,61"
    let rule = "All = women + men"
    #expect(Self.findings(csv, [rule]).count == 1)
    #expect(Self.findings(csv, [rule], policy: DisclosurePolicy(below: 5)) == [])
  }
}
