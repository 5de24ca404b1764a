import Diagnostics
import Markdown
import Output
import Testing

/// A page that shows its marks as `{3:…}` and its remarks as `{4}`.
private struct MarkedPage: DocumentPage {
  mutating func write(_ fence: Fence, into out: inout ByteWriter) -> Bool { false }
  mutating func target(of link: Link) -> LinkTarget {
    link.destination.hasPrefix("=") ? .mark(9) : .href(link.destination)
  }
  mutating func text(for link: Link) -> String? { nil }
  mutating func open(mark id: Int, into out: inout ByteWriter) { out.write(raw: "{\(id):") }
  mutating func close(mark id: Int, into out: inout ByteWriter) { out.write("}") }
  mutating func write(remark id: Int, into out: inout ByteWriter) { out.write(raw: "{\(id)}") }
}

/// The text of pages, and elements around parts of it.
@Suite struct ProseTests {
  private static func parse(_ text: String) -> (SourceFile, Document) {
    let file = SourceFile(path: "page.md", bytes: Array(text.utf8))
    var findings = Findings(in: file)
    return (file, Document.parse(file, from: 0, options: MarkdownOptions(), into: &findings))
  }

  private static func prose(_ document: Document) -> [Prose] {
    document.prose().compactMap { if case .prose(let prose) = $0 { prose } else { nil } }
  }

  private static func html(_ text: String, marking words: String) -> String {
    let (_, document) = parse(text)
    let wanted = Array(words.utf8)
    var marks: [TextMark] = []
    for prose in prose(document) {
      let range = prose.text.indices.first { prose.text[$0...].starts(with: wanted) }
      guard let start = range else { continue }
      marks.append(TextMark(id: 1, prose: prose, range: start..<start + wanted.count))
    }
    let remarks = marks.map { (step: $0.prose.steps.lowerBound, id: 2) }
    var page = MarkedPage()
    var out = ByteWriter()
    document.marked(marks, remarks: remarks).writeHTML(&page, into: &out)
    return String(decoding: out.finish(), as: UTF8.self)
  }

  @Test func textIsWhatAReaderSees() {
    let (_, document) = Self.parse(
      """
      # Calls

      Calls *rose* to
      [173,676](a.md), by `16%`. ![Not text](map.png)

      - An item

      | Year | Calls |
      | --- | --- |
      | 2018 | 173,676 |
      """)
    let texts = Self.prose(document).map { String(decoding: $0.text, as: UTF8.self) }
    #expect(
      texts == [
        "Calls", "Calls rose to 173,676, by 16%. ", "An item", "Year", "Calls", "2018", "173,676",
      ])
    let links = Self.prose(document)[1].links
    #expect(links.map(\.range) == [14..<21])
  }

  @Test func fencesStandBetweenTheTexts() {
    let (_, document) = Self.parse("One.\n\n```check\na = b\n```\n\nTwo.\n")
    let kinds = document.prose().map { if case .fence = $0 { "fence" } else { "prose" } }
    #expect(kinds == ["prose", "fence", "prose"])
  }

  @Test(arguments: [
    ("Rose by 16% in all.", "16%", "<p>Rose by {1:16%} in all.{2}</p>\n"),
    ("Rose by **16%** in all.", "16%", "<p>Rose by <strong>{1:16%}</strong> in all.{2}</p>\n"),
    ("Rose by *about* 16% in.", "about 16%", "<p>Rose by <em>about</em> 16% in.{2}</p>\n"),
    ("Rose **by 16**% in.", "16%", "<p>Rose <strong>by 16</strong>% in.{2}</p>\n"),
    ("Rose by `16%`.", "16%", "<p>Rose by <code>16%</code>.{2}</p>\n"),
    ("A & B <16%>", "16%", "<p>A &amp; B &lt;{1:16%}&gt;{2}</p>\n"),
    ("- Rose by 16%", "16%", "<ul>\n<li>Rose by {1:16%}{2}</li>\n</ul>\n"),
  ])
  func marksStandAroundTheirText(text: String, words: String, html: String) {
    #expect(Self.html(text, marking: words) == html)
  }

  @Test func aFormulaInALinkIsAMark() {
    let (_, document) = Self.parse("Rose by [16%](=change(a)).")
    var page = MarkedPage()
    var out = ByteWriter()
    document.writeHTML(&page, into: &out)
    #expect(String(decoding: out.finish(), as: UTF8.self) == "<p>Rose by {9:16%}.</p>\n")
  }

  @Test func placesAreThoseOfTheSource() throws {
    let (file, document) = Self.parse("> Calls: 2,2961 of\n> 2,2961.\n\nEnd 7\n")
    let prose = Self.prose(document)
    let first = prose[0].place(of: 7..<13, in: file)
    #expect(first == Span(9, 15))
    #expect(prose[0].place(of: 17..<23, in: file) == Span(21, 27))
    #expect(prose[1].place(of: 4..<5, in: file) == Span(34, 35))
  }
}
