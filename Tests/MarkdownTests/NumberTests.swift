import Diagnostics
import Markdown
import Testing

/// Numbers of paragraphs, sections and items as authors write them.
@Suite struct NumberTests {
  private func read(_ text: String, _ numbering: Numbering) -> Reading {
    var options = MarkdownOptions()
    options.numbering = numbering
    return Reading(text, options)
  }

  @Test(arguments: [
    ("1. One\n2. Two\n\n## Head\n\n3. Three\n", Numbering.paragraphs, ["1", "2", "3"]),
    ("1. One\n\n   - a\n   - b\n\n2. Two\n", .paragraphs, ["1", "2"]),
    ("29. One\n\n## 30. Head\n\n31) Two\n", .paragraphs, ["29", "30", "31"]),
    ("1. One\n\n   1. Inner\n   2. Inner\n\n2. Two\n", .paragraphs, ["1", "2"]),
    ("1. One\n\n| 5. a | b |\n|---|---|\n| 8. c | d |\n\n2. Two\n", .paragraphs, ["1", "2"]),
    ("1. ## Head\n2. ```\n   code\n   ```\n", .paragraphs, ["1", "2"]),
    ("12.46 per cent of calls\n\n2013/14 was high\n", .paragraphs, []),
    (
      "## 1.0 Purpose\n\n1. a list\n2. a list\n\n## 2.0 More\n\n### 2.1 Sub\n", .sections,
      ["1.0", "2.0", "2.1"]
    ),
    (
      "## 1 Welcome\n\n1.1 The chair\n\n1.2 spoke\n\n## 2 Actions\n\n2.1 None\n", .items,
      ["1", "1.1", "1.2", "2", "2.1"]
    ),
    (
      "1. Welcome\n\n   1.1 The chair\n\n   1.2 spoke\n\n2. Actions\n", .items,
      ["1", "1.1", "1.2", "2"]
    ),
    ("1. Welcome\n\n1.1 x\n\n12.5 per cent\n\n1\\.8 million\n", .items, ["1", "1.1"]),
    ("1. One\n2. Two\n", .none, []),
  ])
  func numbers(text: String, numbering: Numbering, expected: [String]) {
    let reading = read(text, numbering)
    #expect(reading.document.numbers.map(\.text) == expected)
    #expect(reading.places == [])
  }

  @Test(arguments: [
    ("1. One\n3. Three\n", Numbering.paragraphs, "M171 2:1"),
    ("1. One\n\n## Head\n\n1. Again\n", .paragraphs, "M170 5:1"),
    ("1 Welcome\n\n## 1 A\n\n1.1 b\n\n1.2 c\n\n## 3. D\n", .items, "M171 9:4"),
    ("1. One\n\nText\n2. Two\n", .paragraphs, "M172 4:1"),
    ("The calls:\n• one\n• two\n", .none, "M173 2:1"),
    ("Calls fell by\n- 12.46% last year\n", .none, "M174 2:1"),
  ])
  func mistakes(text: String, numbering: Numbering, place: String) {
    #expect(read(text, numbering).places == [place])
  }

  @Test func paragraphsAreWrittenWithoutTheirList() {
    let html = read("27. One [a](b.md)\n    - x\n28. Two\n\n    More\n", .paragraphs).html
    #expect(
      html == """
        <p class="numbered" id="para-27"><a class="number" href="#para-27" \
        aria-label="27. Link to this paragraph">27.</a> One <a href="b.md">a</a></p>
        <ul>
        <li>x</li>
        </ul>
        <p class="numbered" id="para-28"><a class="number" href="#para-28" \
        aria-label="28. Link to this paragraph">28.</a> Two</p>
        <p>More</p>

        """)
  }

  @Test func headingsKeepTheirAnchors() {
    let html = read("### 30. Calls *up*\n", .paragraphs).html
    #expect(
      html == """
        <h3 class="numbered" id="30-calls-up"><a class="number" id="para-30" href="#para-30" \
        aria-label="30. Link to this paragraph">30.</a> Calls <em>up</em></h3>

        """)
  }

  @Test func aSecondNumberHasNoAnchor() {
    let reading = read("1. One\n\nText\n\n1. Again\n", .paragraphs)
    #expect(reading.document.anchors == ["para-1"])
    #expect(
      reading.html.hasSuffix("<p class=\"numbered\"><span class=\"number\">1.</span> Again</p>\n"))
  }
}
