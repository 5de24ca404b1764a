import Testing

@testable import Diagnostics

/// The forms in which findings are written for programs.
@Suite struct FormatTests {
  private static let rule = Code("S030", rule: "broken-link", .error, "a link that leads nowhere")
  private static let data = Code("D112", "a cell that is no number")

  private static let report = Report([
    Diagnostic(
      rule, file: "content/a, b: 100%.md",
      place: Place(line: 5, column: 3, length: 7, excerpt: "[x](gone.md)"),
      "`gone.md` leads to no page", label: "here", help: ["did you mean `/a.md`?", "or `/b.md`?"]),
    Diagnostic(
      data, file: "content/data/é.csv",
      place: Place(line: 2, column: 9, length: 2, excerpt: "2024-01,1O"), "`1O` is not a number",
      help: ["write `10`"]),
    Diagnostic(data, "about nothing\r\nin two lines"),
  ])

  @Test func gitHubsCommandsHoldOneFindingALine() {
    let lines = Self.report.github().split(separator: "\n")
    let first = "::error title=D112 a cell that is no number::about nothing%0D%0Ain two lines"
    let second =
      "::error file=content/a%2C b%3A 100%25.md,line=5,col=3,endColumn=10,title=S030 broken-link::"
      + "`gone.md` leads to no page%0Adid you mean `/a.md`?%0Aor `/b.md`?"
    let third =
      "::error file=content/data/é.csv,line=2,col=9,endColumn=11,"
      + "title=D112 a cell that is no number::`1O` is not a number%0Awrite `10`"
    #expect(lines.map(String.init) == [first, second, third])
  }

  @Test func sarifNamesFilesAsReferences() {
    let text = String(decoding: Self.report.sarif(version: "1.2.3"), as: UTF8.self)
    for part in [
      #""version":"2.1.0""#, #""semanticVersion":"1.2.3""#,
      #""uri":"content/a%2C%20b%3A%20100%25.md""#, #""uri":"content/data/%C3%A9.csv""#,
      #""region":{"startLine":5,"startColumn":3,"endColumn":10,"snippet":{"text":"[x](gone.md)"}}"#,
      #""ruleId":"S030","ruleIndex":1,"level":"error""#, #""ruleId":"D112","ruleIndex":0"#,
      #""columnKind":"unicodeCodePoints""#,
    ] {
      #expect(text.contains(part), "\(part)")
    }
    let absolute = Report([Diagnostic(Self.data, file: "/a/b.csv", "x")])
    #expect(
      String(decoding: absolute.sarif(version: ""), as: UTF8.self)
        .contains(#""uri":"file:///a/b.csv""#))
  }

  @Test func aFindingIsTheSameOneWhenItsLineMoves() {
    func prints(_ line: Int, _ excerpt: String) -> Substring? {
      let place = Place(line: line, column: 1, excerpt: excerpt)
      let report = Report([Diagnostic(Self.data, file: "a.md", place: place, "x")])
      let text = String(decoding: report.sarif(version: ""), as: UTF8.self)
      return text.firstRange(of: #""vitrine/v1":""#).map {
        text[$0.upperBound...].prefix { $0 != "\"" }
      }
    }
    #expect(prints(3, "1O") == prints(90, "1O"))
    #expect(prints(3, "1O") != prints(3, "2O"))
  }

  @Test func aPublicLogHasNoValuesOfData() {
    let report = Self.report.forPublicLog
    for text in [
      report.text(), report.json(), report.github(),
      String(decoding: report.sarif(version: ""), as: UTF8.self),
    ] {
      #expect(!text.contains("1O") && !text.contains("write `10`"))
      #expect(text.contains("gone.md") && text.contains("a cell that is no number"))
    }
  }

  @Test func coloursChangeNothingButTheColour() {
    let text = Self.report.text()
    let coloured = Report.coloured(text)
    #expect(coloured.contains("\u{1B}[1;31merror[S030]\u{1B}[0m"))
    var plain = coloured
    for code in ["0", "1", "1;31", "31", "36"] { plain.replace("\u{1B}[\(code)m", with: "") }
    #expect(plain == text)
  }
}
