import Diagnostics
import Markdown
import Testing

/// Pipe tables where authors write them.
@Suite struct TableTests {
  /// The rows of all tables as text: cells with `|` between, `>` before a right-aligned one.
  private func rows(_ text: String) -> [String] {
    let document = Reading(text).document
    var rows: [String] = []
    var isFirst = true
    for event in document.events {
      switch event {
      case .open(.row):
        rows.append("")
        isFirst = true
      case .open(.cell(let alignment, _)):
        if !isFirst { rows[rows.count - 1] += "|" }
        isFirst = false
        if alignment == .right { rows[rows.count - 1] += ">" }
      case .text(let run), .code(let run):
        guard !rows.isEmpty else { continue }
        rows[rows.count - 1] += String(decoding: document.bytes(run), as: UTF8.self)
      default: break
      }
    }
    return rows
  }

  @Test(arguments: [
    ("| a | b |\n|---|--:|\n| 1 | 2 |\n", ["a|>b", "1|>2"]),
    ("a | b\n--- | ---\n1 | 2\n", ["a|b", "1|2"]),
    (
      "| - 12.46% | 1. Sandwell |\n|---|---|\n| # of calls | > x |\n| + y | ``` |\n",
      [
        "- 12.46%|1. Sandwell", "# of calls|> x", "+ y|```",
      ]
    ),
    ("|a|b|\n|:-:|-|\n|`c\\|d`|e \\| f|\n", ["a|b", "c|d|e | f"]),
    ("> - | a | b |\n>   |---|---|\n>   | 1 | 2 |\n", ["a|b", "1|2"]),
    ("1. x\n\n   | a |\n   |---|\n   | 1 |\n", ["a", "1"]),
    ("Text before\n| a |\n|---|\n| 1 |\n", ["a", "1"]),
    ("| a | b |\n|---|---|\n| 1 | 2 |\n---\n", ["a|b", "1|2"]),
    ("| a |\n|---|\n| 1 |\n===\n", ["a", "1", "==="]),
    ("| a |\r\n|---|\r\n| 1 |\r\n", ["a", "1"]),
    ("| a |\r|---|\r| 1 |\r", ["a", "1"]),
    ("| a | |\n|---|---|\n| | 2 |\n", ["a|", "|2"]),
    ("| \"a\" | b -- c |\n|---|---|\n| it's | ... |\n", ["“a”|b – c", "it’s|…"]),
    ("| a |\n|---|\n", ["a"]),
  ])
  func cells(text: String, expected: [String]) {
    #expect(rows(text) == expected)
    #expect(Reading(text).places == [])
  }

  @Test(arguments: [
    "| a | b |\n", "a | b\nc | d\n", "```\n| a |\n|---|\n```\n", "    | a |\n    |---|\n",
    "a\n---\n", "| a |\n\n|---|\n",
  ])
  func noTable(text: String) {
    #expect(rows(text) == [])
    #expect(Reading(text).places == [])
  }

  @Test(arguments: [
    ("| a | b |\n|---|---|\n| 1 |\n", "M150 3:1"), ("| a |\n|---|\n| 1 | 2 |\n", "M150 3:7"),
    ("| a | b |\n|---|\n| 1 | 2 |\n", "M151 2:1"), ("> | a |\n> |---|---|\n", "M151 2:3"),
  ])
  func unevenTables(text: String, place: String) {
    #expect(Reading(text).places == [place])
  }

  @Test func cellsUseTheDefinitionsOfThePage() {
    let text = """
      [one]: 1.md "first"

      | [one] | [two][] |
      |---|---|
      | [x][three] | ![y][four] |

      > [two]: 2.md
      >
      > - [three]: <3.md>
      >   'title'

      [four]: 4.png
      and text
      [four]: other.png
      """
    let links = Reading(text).document.links
    #expect(links.map(\.destination) == ["1.md", "2.md", "3.md", "4.png", "4.png"])
    #expect(links.map(\.title) == ["first", "", "title", "", ""])
  }

  @Test func markupInCells() {
    let html = Reading("| **a** [b](c.md) |\n|--:|\n| <b> `d` ![e](f.png) |\n").html
    #expect(
      html.contains("<th scope=\"col\" class=\"num\"><strong>a</strong> <a href=\"c.md\">b</a>"))
    #expect(
      html.contains("<td class=\"num\">&lt;b&gt; <code>d</code> <img src=\"f.png\" alt=\"e\" />"))
  }

  @Test func textAroundTables() {
    let html = Reading("One *two\n- | a* |\n").html
    #expect(html == "<p>One *two</p>\n<ul>\n<li>| a* |</li>\n</ul>\n")
    let cut = Reading("One *two\n| a* |\n|---|\n| b |\n---\nEnd\n").html
    #expect(cut.hasPrefix("<p>One *two</p>\n<div class=\"scroll\">\n<table>"))
    #expect(cut.hasSuffix("</table>\n</div>\n<hr />\n<p>End</p>\n"))
  }

  @Test func wideTablesCanBeReachedByKeyboard() {
    let table = "| a | b | c | d | e |\n|---|---|---|---|---|\n"
    let frame = "<div class=\"scroll\" role=\"group\" aria-label=\""
    #expect(Reading(table).html.hasPrefix(frame + "a, b, c, d, e\" tabindex=\"0\">"))
    #expect(Reading("## C & D\n\n" + table).html.contains(frame + "C &amp; D\" tabindex=\"0\">"))
  }
}
