import Diagnostics
import Markdown
import Testing

@Suite struct HeadingTests {
  @Test(arguments: [
    ("Calls answered", "calls-answered"),
    ("The Force's 999 & 101 calls!", "the-forces-999-101-calls"),
    ("Iechyd: Gŵyl Ddewi", "iechyd-gŵyl-ddewi"), ("Η αστυνομία", "η-αστυνομία"),
    ("犯罪 統計", "犯罪-統計"), ("हिन्दी", "हिन्दी"), ("2023/24", "2023-24"), ("!!!", "section"),
    ("fig-calls", "section-fig-calls"),
    ("Table 3", "section-table-3"),
    ("Para 9", "section-para-9"),
    ("main", "main-2"),
    ("*Bold* `code` [link](a.md)", "bold-code-link"), ("", "section"),
    ("Figures", "figures"), ("É", "é"),
  ])
  func anchor(text: String, anchor: String) {
    let reading = Reading("## \(text)\n")
    #expect(reading.document.headings.map(\.anchor) == [anchor])
    #expect(reading.html.hasPrefix("<h2 id=\"\(anchor)\">"))
  }

  @Test func anchorsAreUnique() {
    let reading = Reading("## A\n\n## A 2\n\n## A\n\n## A\n\n> ## a\n")
    #expect(reading.document.headings.map(\.anchor) == ["a", "a-2", "a-3", "a-4", "a-5"])
    #expect(reading.document.headings.map(\.isNested) == [false, false, false, false, true])
  }

  @Test func textIsWithoutMarkup() {
    let headings = Reading("A *b* \\& &amp; `c`\n\"d\" ![e](f.png)\n---\n").document.headings
    #expect(headings.map(\.text) == ["A b & & c “d” e"])
  }

  @Test func theTitleIsTheOnlyLevelOne() {
    let reading = Reading("# A\n\n## B\n\n# C\n\n###### D\n")
    #expect(reading.document.headings.map(\.level) == [2, 3, 2, 6])
    #expect(reading.places == ["M141 1:3"])
    #expect(reading.html.hasPrefix("<h2 id=\"a\">A</h2>\n<h3 id=\"b\">B</h3>\n"))
  }

  @Test(arguments: [
    ("## A\n\n### B\n\n## C\n\n### D\n\n#### E\n", []), ("### A\n", ["M140 1:5"]),
    ("## A\n\n#### B\n\n##### C\n", ["M140 3:6"]), ("## A\n\n> #### B\n", []),
    ("# A\n\n### B\n", ["M141 1:3"]),
  ])
  func skippedLevels(text: String, places: [String]) {
    #expect(Reading(text).places == places)
  }

  @Test func theHelpIsTheCorrectedLine() {
    #expect(Reading("## A\n\n#### B *c*\n").findings.first?.help == ["write `### B *c*`"])
    #expect(Reading("### B\n").findings.map(\.help) == [["write `## B`"]])
  }
}
