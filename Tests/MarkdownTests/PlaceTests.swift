import Diagnostics
import Markdown
import Testing

/// Places are right to the byte, whatever stands before: each case lists, in the order of the
/// text, `line:column bytes` for every link and image.
@Suite struct PlaceTests {
  struct Case: CustomTestStringConvertible {
    var name: String
    var text: String
    var places: [String]

    var testDescription: String { name }

    init(_ name: String, _ text: String, _ places: String...) {
      self.name = name
      self.text = text
      self.places = places
    }
  }

  private static let cases = [
    Case("plain", "a [b](c.md) d", "1:7 c.md"),
    Case("pointed destination", "a [b](<c d.md> \"t\")", "1:8 c d.md"),
    Case("byte order mark", "\u{FEFF}a [b](c.md)", "1:8 c.md"),
    Case("empty destination", "a [b]()", "1:3 [b]()"),
    Case("image in a link", "[![a](b.png)](c.md)", "1:15 c.md", "1:7 b.png"),
    Case("two blanks before a line end", "one  \ntwo [a](x.md)", "2:9 x.md"),
    Case(
      "backslash before a line end", "one\\\ntwo [a](x.md)\\\nand [b](y.md)", "2:9 x.md", "3:9 y.md"
    ),
    Case("after a tab", "-\ta [b](x.md)\n\n\tc\td [e](y.md)", "1:9 x.md", "3:10 y.md"),
    Case(
      "list in a quotation", "> - a\n>\n>   b [c](x.md)\n>   d [e](y.md)",
      "3:11 x.md", "4:11 y.md"),
    Case(
      "quotation in a list", "1. a\n\n   > b [c](x.md)\n   > > d [e](y.md)", "3:12 x.md",
      "4:14 y.md"),
    Case("deep list", "- a\n  - b\n    1. c\n\n       d [e](x.md)", "5:14 x.md"),
    Case("lazy lines", "> a\nb [c](x.md)\n\n- d\ne [f](y.md)", "2:7 x.md", "5:7 y.md"),
    Case("indented lazy line", "> a\n      b [c](x.md)", "2:13 x.md"),
    Case("indented line", "a\n      b [c](x.md)", "2:13 x.md"),
    Case(
      "definition before", "[x]: a.md\n[y]: b.md 'title\n over lines'\nsee [x] and [c](d.md)",
      "4:5 [x]", "4:17 d.md"),
    Case(
      "definition after", "see [x], [x][], [t][x]\n\n[x]: a.md", "1:5 [x]", "1:10 [x][]",
      "1:17 [t][x]"),
    Case("definition in a quotation", "> [x]: a.md\n> see [x]", "2:7 [x]"),
    Case("autolinks", "a <http://a.b/c> <d@e.f>", "1:4 http://a.b/c", "1:19 d@e.f"),
    Case("same text twice", "[a](b.md) `[a](b.md)` \\[a](b.md) [a](b.md)", "1:5 b.md", "1:38 b.md"),
    Case(
      "entities and escapes", "&amp;&#x41;&copy;\\*\\& [a](b&amp;c\\*.md)", "1:27 b&amp;c\\*.md"),
    Case("smart punctuation", "\"a\" -- b --- c... 'd' [e](x.md)", "1:27 x.md"),
    Case("hyphens", "----- a ------- [e](x.md)", "1:21 x.md"),
    Case("emphasis", "***a** b* __c [d](x.md) _e_ __", "1:19 x.md"),
    Case("code over lines", "a `` b\nc ` `` [d](x.md)", "2:12 x.md"),
    Case("tag over lines", "a <b\n  c=\"d\n e\"> [f](x.md)", "3:10 x.md"),
    Case("title over lines", "[a](x.md\n  'b\nc') [d](y.md)", "1:5 x.md", "3:9 y.md"),
    Case("link text over lines", "[a\nb](x.md) [c](y.md)", "2:4 x.md", "2:14 y.md"),
    Case("multibyte text", "É 漢字 😀 [ü](ü.md)", "1:12 ü.md"),
    Case("CR LF", "a\r\nb  \r\nc [d](x.md)\r\n\r\ne [f](y.md)\r\n", "3:7 x.md", "5:7 y.md"),
    Case("CR alone", "a\rb [c](x.md)\r\rd [e](y.md)\r", "2:7 x.md", "4:7 y.md"),
    Case("hash heading", "a\n\n## b [c](x.md) ##", "3:10 x.md"),
    Case("heading after a tab", "#\ta [b](x.md)", "1:9 x.md"),
    Case("underlined heading", "a\nb [c](x.md)\n---\nd [e](y.md)", "2:7 x.md", "4:7 y.md"),
    Case(
      "underlined after definitions", "[x]: a.md\nb [c](x.md)\n===\nd [x]", "2:7 x.md", "4:3 [x]"),
    Case(
      "cells", "| a | b |\n|---|---|\n| [c](x.md) | d \\| [e](y.md) |\n| `\\|` [f](z.md)|",
      "3:7 x.md", "3:24 y.md", "4:12 z.md"),
    Case(
      "cells in a quotation in a list", "- > a | b\n  > -|-\n  > c | [d](x.md)", "3:13 x.md"),
    Case("before a table", "see [a](x.md)\nb\n| c |\n|---|\n| [d](y.md) |", "1:9 x.md", "5:7 y.md"),
    Case("after a table", "| c |\n|---|\n| d |\n\n[e](y.md)", "5:5 y.md"),
    Case(
      "cell by definition", "| [a] |\n|---|\n| [b][a] |\n\n> [a]: x.md", "1:3 [a]", "3:3 [b][a]"),
    Case("item that starts with code", "-     a\n\n  b [c](x.md)", "3:9 x.md"),
    Case("empty item", "-\n  a [b](x.md)", "2:9 x.md"),
    Case("ten items", "10) a\n    b [c](x.md)", "2:11 x.md"),
  ]

  @Test(arguments: cases)
  func links(test: Case) {
    let reading = Reading(test.text)
    #expect(reading.document.misfitCount == 0)
    #expect(reading.document.links.map { reading.place($0.span) } == test.places)
  }

  @Test func placesCountFromTheStartOfTheFile() {
    let text = "---\ntitle: A\n---\n# B\n\n[c](d.md) <b>\n\n```\nx\n"
    let reading = Reading(bytes: Array(text.utf8), from: 17)
    #expect(reading.document.links.map { reading.place($0.span) } == ["6:5 d.md"])
    #expect(reading.document.headings.map { reading.place($0.span) } == ["4:3 B"])
    #expect(reading.places == ["M141 4:3", "M130 6:11", "M110 8:1"])
  }

  @Test(arguments: [
    ("## Calls ##\n", ["1:4 Calls"]),
    ("a\n\n  ###   Calls & *more*  \n", ["3:9 Calls & *more*"]),
    ("Calls\nanswered\n---\n\nb\n", ["1:1 Calls\nanswered"]),
    ("> - ## Calls\r\n", ["1:8 Calls"]),
    ("[x]: y.md\nCalls\n===\n", ["2:1 Calls"]),
    ("##\n", ["1:3 "]),
    ("## ##\n", ["1:4 "]),
    ("## C#\n", ["1:4 C#"]),
  ])
  func headings(text: String, places: [String]) {
    let reading = Reading(text)
    #expect(reading.document.headings.map { reading.place($0.span) } == places)
  }

  @Test(arguments: [
    ("a <b>c</b> <i>\n", ["M130 1:3", "M130 1:12"]),
    ("a\n\n<div class=\"x\">\nb\n</div>\n", ["M130 3:1"]),
    ("> - <div>\n>   a <br/>\n", ["M130 1:5"]),
    ("one\\\ntwo <b>", ["M130 2:5"]),
    ("a <!-- note -->\n\n<!-- more\nlines -->\n", ["M130 1:3", "M130 3:1"]),
    ("| a |\n|---|\n| <br> |\n", ["M130 3:3"]),
    ("1 < 2 and `<b>` and \\<b>\n", []),
  ])
  func html(text: String, places: [String]) {
    #expect(Reading(text).places == places)
  }
}

extension Reading {
  /// `line:column bytes` of a range of the text.
  func place(_ span: Span) -> String {
    var findings = Findings(in: SourceFile(path: "", bytes: bytes))
    let place = findings.place(span)
    return "\(place.line):\(place.column) \(String(decoding: bytes[span.range], as: UTF8.self))"
  }
}
