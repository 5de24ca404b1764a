import Diagnostics
import Markdown
import Testing

/// Text that would take cmark too long, or that is no text, is a finding and not a hang.
@Suite struct LimitTests {
  private func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  @Test func tooLarge() {
    let line = repeated("word ", 19) + "\n"
    #expect(Reading(repeated(line, 20_000)).places == [])
    let reading = Reading(repeated(line, 21_000))
    #expect(reading.places == ["M100"])
    #expect(reading.document.events.isEmpty)
  }

  @Test(arguments: ["[", "[a", "![[]()", "[a](", "![", "[[a]](", "> [\n"])
  func tooManyBrackets(text: String) {
    let reading = Reading("First\n\nsecond\n" + repeated(text, 6_000) + "\n\nthird\n")
    #expect(reading.places == [text.hasPrefix(">") ? "M101 4:3" : "M101 3:1"])
    #expect(reading.document.events.isEmpty)
  }

  @Test func bracketsCountPerParagraph() {
    #expect(Reading(repeated("[a] [b]\n\n", 3_000)).places == [])
    #expect(Reading("```data\n---\na\n" + repeated("[x]\n", 6_000) + "```\n").places == [])
    #expect(Reading(repeated("- [x] [x]\n", 3_000)).places == [])
  }

  @Test(arguments: [">", "> ", "- ", "1. ", "> - ", "1) > "])
  func nestedTooDeep(marker: String) {
    #expect(Reading("a\n\n" + repeated(marker, 101) + "a\n").places == ["M102 3:1"])
    #expect(Reading(repeated(marker, 50_000) + "a\n").places == ["M102 1:1"])
    #expect(Reading(repeated(marker, 40) + "a\n").places == [])
  }

  @Test func linesOfMarksAreNoNesting() {
    #expect(Reading(repeated("- ", 200) + "\n").html == "<hr />\n")
    #expect(Reading(repeated("*", 200) + "\n").html == "<hr />\n")
  }

  @Test func nestedLineByLine() {
    let list = (0..<150).map { repeated("  ", $0) + "- a\n" }.joined()
    #expect(Reading(list).places == ["M102 101:201"])
    let emphasis = repeated("*a **b ", 200) + repeated("** a*", 200)
    #expect(Reading(emphasis).findings.map(\.code) == [.nestedTooDeep])
  }

  @Test func nul() {
    let reading = Reading("## A\n\nb\u{0}c [d](e.md)\n")
    #expect(reading.places == ["M103 3:2"])
    #expect(reading.document.links.map { reading.place($0.span) } == ["3:9 e.md"])
  }

  /// The list of cmark's own test/pathological_tests.py, as far as the limits let it through.
  @Test(arguments: [
    ("*a **a ", 20_000), ("a** ", 50_000), ("a_ b* ", 50_000), ("a**b" + "c* ", 50_000),
    ("*a_ ", 50_000), ("\\*", 100_000), ("`", 200_000), ("e`", 100_000), ("<!--", 50_000),
    ("<", 100_000), ("<a", 50_000), ("<?", 50_000), ("&", 100_000), ("&#", 100_000),
    ("a\n", 100_000), ("| ", 100_000), ("|a|\n", 50_000), ("\t", 100_000), ("\\\n", 100_000),
    ("- a\n", 50_000), ("***", 50_000), ("\"a\" 'b' ", 50_000), ("--", 100_000),
    ("> a\nb\n", 50_000),
    ("[a]: b\n\n", 50_000), ("```\n", 50_001), ("a  \n", 100_000), ("|-|-", 50_000),
    ("<a b='", 30_000),
  ])
  func finishes(text: String, count: Int) {
    let reading = Reading(repeated(text, count))
    #expect(reading.document.misfitCount == 0)
  }

  @Test func backtickRunsOfAllLengths() {
    let text = (1..<1_000).map { "e" + repeated("`", $0) }.joined()
    #expect(Reading(text).document.misfitCount == 0)
  }

  @Test(arguments: ["## a\n\n", "<b>", "![](a)\n\n", "## a\n\n#### b\n\n"])
  func manyFindingsAndAnchors(text: String) {
    let reading = Reading(repeated(text, 30_000))
    #expect(reading.findings.count <= Findings.limit)
    #expect(Set(reading.document.headings.map(\.anchor)).count == reading.document.headings.count)
  }

  @Test func aWideTableWithShortRowsStaysSmall() {
    let table =
      repeated("|a", 2_000) + "\n" + repeated("|-", 2_000) + "\n" + repeated("|b\n", 2_000)
    #expect(Reading(table).html.utf8.count < 1_000_000)
  }

  @Test func manyTablesAndLinks() {
    let tables = repeated("| [a] | b |\n|---|---|\n| c | [d][a] |\n\n", 5_000)
    let reading = Reading(tables + "[a]: b.md\n")
    #expect(reading.document.links.count == 10_000)
    #expect(reading.document.misfitCount == 0)
  }
}
