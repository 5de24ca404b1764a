import Diagnostics
import Output
import Settings
import Tables
import Testing

/// Of a file that is read in pieces the same is hidden as of one that is held as a whole.
@Suite struct LargeHidingTests {
  private static func policy(_ text: String, _ findings: inout Findings) -> DisclosurePolicy? {
    let bytes = Array("suppress: \(text)\n".utf8)
    let options = [DisclosurePolicy.option]
    return YAML.read(Passage(Span(0, bytes.count), in: bytes), options: options, into: &findings)
      .flatMap { DisclosurePolicy(Settings($0, options: options, what: "", into: &findings)) }
  }

  private static func large(_ text: String, _ suppress: String, pieceSize: Int) -> LargeTable? {
    var ignored = Findings(in: SourceFile(path: "calls.csv", bytes: []))
    var found: [Diagnostic] = []
    guard let policy = policy(suppress, &ignored) else { return nil }
    return LargeTable.read(
      FilePieces(Array(text.utf8)), path: "calls.csv", columns: [], pieceSize: pieceSize,
      into: &found)?.disclosing(policy)
  }

  private static func file(_ random: inout SmallRandom, rows: Int) -> String {
    let count = 1 + random.next(3)
    let hasTotal = count > 1 && random.next(2) == 0
    let place = random.next(count + 1)
    var headings = (0..<count).map { "Count \($0)" }
    if hasTotal { headings.insert(["Total", "Persons", "Whole"][random.next(3)], at: place) }
    var text = "Month,Ward," + headings.joined(separator: ",") + "\n"
    for row in 0..<rows {
      var cells = (0..<count).map { _ in
        random.next(4) == 0 ? random.next(6) : 7 + random.next(90_000)
      }
      if hasTotal { cells.insert(cells.reduce(0, +), at: place) }
      let flag = random.next(40) == 0 ? " [p]" : ""
      var words = cells.map { "\($0)\(flag)" }
      if random.next(30) == 0 { words[random.next(words.count)] = "[x]" }
      let month = row % 12 < 9 ? "0\(row % 12 + 1)" : "\(row % 12 + 1)"
      text += "\(2001 + row / 12 % 20)-\(month),Ward \(row / 240),"
      text += words.joined(separator: ",") + "\n"
    }
    return text
  }

  @Test(arguments: 0..<60) func hidesAsAWhole(_ seed: Int) throws {
    var random = SmallRandom(seed: UInt64(seed) + 90_000)
    let text = Self.file(&random, rows: 300 + random.next(300))
    let rules = ["{below: 5}", "{below: 5, zeros: hide}", "{below: 10, columns: Count 0}", "900"]
    let suppress = rules[seed % 4]
    let whole = try #require(DisclosureTests.disclosed(text, suppress))
    for pieceSize in [1_500, 1 << 20] {
      let large = try #require(Self.large(text, suppress, pieceSize: pieceSize), "\(text)")
      var csv: [UInt8] = []
      #expect(large.writeCSV { csv += $0 })
      var expected = ByteWriter()
      whole.writeCSV(into: &expected)
      let same = String(decoding: expected.finish(), as: UTF8.self)
      #expect(String(decoding: csv, as: UTF8.self) == same)
      #expect(
        large.head()?.columns.map { $0.cells } == whole.columns.map { Array($0.cells.prefix(20)) })
      let missing = whole.columns.map { column in
        column.cells.count { if case .missing = $0.value { true } else { false } }
      }
      #expect(large.missing == missing)
      #expect(large.downloadColumns.map(\.heading) == whole.downloadColumns.map(\.heading))
    }
  }

  /// Where rows are totals of others, or may be, all of them are needed.
  @Test(arguments: [
    ("All wards", "", "{below: 5}"), ("North and South", "", "{below: 5}"),
    ("Ward 3", ",50%", "{below: 5}"),
    ("Ward 3", "", "{below: 5, merge: {Other: [Ward 1, Ward 2]}}"),
    ("Ward 3", "", "{below: 5, totals: [Ward 3]}"), ("Ward 3", ",2.5", "{below: 5}"),
  ])
  func whatTiesRowsIsLeftToTheOtherReader(_ name: String, _ rest: String, _ suppress: String) {
    var text = "Month,Ward,Count\(rest.isEmpty ? "" : ",Rate")\n"
    for row in 0..<40 {
      for (ward, count) in [("Ward 1", 17 + row * 3), ("Ward 2", row % 6 + 1)] {
        text += "2001-01,\(ward) \(row / 9),\(count)\(rest)\n".replacing(" \(row / 9),", with: ",")
      }
      let sum = 18 + row * 3 + row % 6
      text += "2001-01,\(name),\(sum + (name == "Ward 3" ? 900 + row : 0))\(rest)\n"
    }
    text =
      text.split(separator: "\n").enumerated().map { index, line in
        index == 0 ? String(line) : "\(1901 + (index - 1) / 3)" + line.dropFirst(4)
      }.joined(separator: "\n") + "\n"
    #expect(Self.large(text, suppress, pieceSize: 600) == nil)
    #expect(Self.large(text, "{below: 5}", pieceSize: 600) != nil || suppress == "{below: 5}")
  }

  @Test func repeatedKeysAreFoundAtTheirLines() throws {
    var text = "Month,Ward,Count\n"
    for row in 0..<500 { text += "20\(10 + row % 10)-01,\"Ward \(row / 10)\",\(row)\n" }
    text += "2013-01,Ward 7,1\n2014-01, Ward 8 ,2\n2013-01,Ward 7,1\n"
    let bytes = Array(text.utf8)
    var found: [Diagnostic] = []
    let large = try #require(
      LargeTable.read(
        FilePieces(bytes), path: "calls.csv", columns: [], pieceSize: 1_000, into: &found))
    let whole = ReadTable(text)
    let source = try #require(whole.source)
    for names in [["Month", "Ward"], ["Count"], ["Ward", "Nothing"], ["Ward"]] {
      let key = names.map { Text($0, at: Span(0, 0)) }
      let file = SourceFile(path: "calls.csv", bytes: bytes)
      var (rows, stated, said) = (Findings(in: file), Findings(in: file), Findings(in: file))
      source.checkKey(key, in: &rows, stated: &stated)
      let list = try #require(large.repeatedKeys(key, stated: &said))
      func describe(_ list: [Diagnostic]) -> [String] {
        list.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.message) \($0.label)" }
      }
      #expect(describe(list) == describe(rows.list))
      #expect(describe(said.list) == describe(stated.list))
      if names == ["Month", "Ward"] { #expect(list.count == 3) }
    }
  }
}
