import Diagnostics
import Settings
import Testing

/// Places lead back to the file, also where the text lies in it in pieces.
@Suite struct PlaceTests {
  /// The lines of `text` behind a prefix, as a passage of a file with another line before it.
  static func quoted(_ text: String, prefix: String) -> (SourceFile, Passage) {
    var bytes = Array("# Über\n".utf8)
    var spans: [Span] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      bytes += Array(prefix.utf8)
      let start = bytes.count
      bytes += Array((line + "\n").utf8)
      spans.append(Span(start, bytes.count))
    }
    var passage = Passage()
    for span in spans { passage.append(span, from: bytes) }
    return (SourceFile(path: "a.md", bytes: bytes), passage)
  }

  @Test(arguments: ["> ", "    ", "> > ", "  > ", ""])
  func slipsInPiecesOfAFile(prefix: String) {
    for slip in SlipTests.lines where !slip.text.contains("\r") {
      let plain = read(slip.text).findings.list.compactMap(\.place)
      let (file, passage) = Self.quoted(slip.text, prefix: prefix)
      var findings = Findings(in: file)
      _ = YAML.read(passage, options: options, into: &findings)
      let places = findings.list.compactMap(\.place)
      #expect(places.map(\.line) == plain.map { $0.line + 1 }, "\(slip.text)")
      #expect(
        places.map(\.column) == plain.map { $0.column + prefix.utf8.count }, "\(slip.text)")
      #expect(places.map(\.length) == plain.map(\.length), "\(slip.text)")
    }
  }

  /// The part of the file that each node marks.
  @Test func spansHoldWhatTheyName() throws {
    let text = """
      title: Calls: up
      date: "2024-02-28" # é
      "kind" : page
      y: [é a, 'b', "ü"]
      summary: |
        one
        two
      note: one
        two
      columns:
        A é: {type: m:s, unit: €}
        B:
      tags:
        - one: two
        - "é"
      """
    let (file, passage) = Self.quoted(text, prefix: "> ")
    var findings = Findings(in: file)
    let node = try #require(YAML.read(passage, options: options, into: &findings))
    var marks: [String] = []
    func visit(_ node: Node) {
      let part = String(decoding: file.bytes[node.span.range], as: UTF8.self)
      marks.append(part.replacing("\n> ", with: "⏎"))
      for item in node.list ?? [] { visit(item) }
      for entry in node.map ?? [] {
        marks.append("'" + String(decoding: file.bytes[entry.keySpan.range], as: UTF8.self))
        visit(entry.value)
      }
    }
    visit(node)
    #expect(findings.list == [])
    #expect(
      Array(marks.dropFirst()) == [
        "'title", "Calls: up", "'date", "\"2024-02-28\"", "'\"kind\"", "page",
        "'y", "[é a, 'b', \"ü\"]", "é a", "'b'", "\"ü\"", "'summary", "|⏎  one⏎  two",
        "'note", "one⏎  two", "'columns", "A é: {type: m:s, unit: €}⏎  B:",
        "'A é", "{type: m:s, unit: €}", "'type", "m:s", "'unit", "€", "'B", "",
        "'tags", "one: two⏎  - \"é\"", "one: two", "\"é\"",
      ])
  }

  @Test func anEmptyValueStandsBehindItsKey() {
    let node = read("date:\ncolumns:\n  - \n  -\ntitle: x").node
    #expect(node?["date"]?.span == Span(5, 5))
    #expect(node?["columns"]?.list?.map(\.span.start) == [18, 23])
  }
}
