import Diagnostics
import Markdown
import Testing

/// Footnotes where authors write them.
@Suite struct FootnoteTests {
  /// The texts of the footnotes of a page, in the order of their numbers.
  private func notes(_ text: String) -> [String] {
    let document = Reading(text).document
    return document.notes.map { note in
      note.paragraphs.map { paragraph in
        paragraph.map { event in
          switch event {
          case .text(let run), .code(let run):
            String(decoding: document.bytes(run), as: UTF8.self)
          case .softBreak: " "
          case .note(let index, _): "<\(index + 1)>"
          default: ""
          }
        }.joined()
      }.joined(separator: "/")
    }
  }

  @Test(arguments: [
    ("A[^1]\n\n[^1]: Word\n", ["Word"]),
    ("A[^1]\n\n[^1]: - 12.46% of calls\n", ["- 12.46% of calls"]),
    ("A[^b] C[^a]\n\n[^a]: Second\n[^b]: First\n", ["First", "Second"]),
    ("A[^1]\n[^1]: One\nlazy line\n\nNext paragraph\n", ["One lazy line"]),
    ("A[^1]\n\n[^1]: One\n\n    Two\n    more\n\nNext\n", ["One/Two more"]),
    ("A[^1]\n\n[^1]:\n    One\n", ["One"]),
    ("A[^1]\n\n[^1]: See [^2]\n[^2]: Two\n", ["See<2>", "Two"]),
    ("| A[^1] |\n|---|\n| B[^2] |\n\n[^1]: One\n[^2]: Two\n", ["One", "Two"]),
    ("A[^n]\n\n[^N]: \"Quoted\" -- `code`\n", ["“Quoted” – code"]),
    ("A[^1]\r\n\r\n[^1]: One\r\n## Next\r\n", ["One"]),
    ("> A[^1]\n\n- B[^1]\n\n[^1]: One\n", ["One"]),
    ("```\n[^1]: code\n```\n", []),
    ("A `[^1]` and \\[^1]\n", []),
  ])
  func texts(text: String, expected: [String]) {
    #expect(notes(text) == expected)
    #expect(Reading(text).places == [])
  }

  @Test(arguments: [
    ("A[^1]\n", "M160 1:2"), ("A\n\n[^1]: One\n", "M161 3:1"),
    ("A[^1]\n\n[^1]: One\n[^1]: Two\n", "M162 4:1"), ("A[^1]\n\n[^1]:\n\nB\n", "M163 3:1"),
    ("[a[^1]](b.md)[^1]\n\n[^1]: One\n", "M164 1:3"),
    ("| A[^2] |\n|---|\n", "M160 1:4"), ("A\\\nb *c* &amp; [^2]\n", "M160 2:13"),
    ("A\n\n> [^1]: inside\n> more [^2]\n", "M165 3:3"),
  ])
  func mistakes(text: String, place: String) {
    #expect(Reading(text).places.first == place)
  }

  @Test func marksAndWaysBack() {
    let html = Reading("A [^1] and B[^1].\n\n[^1]: One *two*\n").html
    #expect(
      html == """
        <p>A<sup><a class="footnote" id="fnref-1" href="#fn-1" role="doc-noteref" \
        aria-label="Footnote 1">1</a></sup> and B<sup><a class="footnote" id="fnref-1-2" \
        href="#fn-1" role="doc-noteref" aria-label="Footnote 1">1</a></sup>.</p>
        <section class="footnotes" role="doc-endnotes" aria-labelledby="footnotes">
        <h2 id="footnotes">Footnotes</h2>
        <ol>
        <li id="fn-1"><p>One <em>two</em> <a class="footnote-back" href="#fnref-1" \
        role="doc-backlink" aria-label="Back to footnote 1 in the text, place 1">↩︎<sup>1</sup></a> \
        <a class="footnote-back" href="#fnref-1-2" role="doc-backlink" \
        aria-label="Back to footnote 1 in the text, place 2">↩︎<sup>2</sup></a></p>
        </li>
        </ol>
        </section>

        """)
  }

  @Test func headingsAndDefinitionsKeepTheirText() {
    let reading = Reading("## Calls[^1]\n\nSee [x]\n\n[^1]: One\n[x]: y.md\n")
    #expect(reading.document.headings.map(\.text) == ["Calls"])
    #expect(reading.document.headings.map(\.anchor) == ["calls"])
    #expect(reading.document.links.map(\.destination) == ["y.md"])
    #expect(reading.places == [])
  }
}
