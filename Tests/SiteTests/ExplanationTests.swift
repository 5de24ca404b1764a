import Diagnostics
import Site
import Testing

/// What `vitrine explain` says is true: its wrong examples are found, its right ones are right.
@Suite struct ExplanationTests {
  /// Codes that need a command, a broken disk or a huge file: no little site gives them.
  private static let shownAsCommands: Set = [
    "M100", "M101", "S006", "S007", "S008", "S009", "S040", "S041", "S042", "S043", "S061",
    "S062", "R130", "R131", "R132", "R133", "R137", "R138", "R139", "S170", "S171", "S172",
    "S173", "S063", "S064", "S065", "S066", "S068", "S069", "S180", "S181",
  ]

  @Test func eachCodeHasItsPage() {
    #expect(ExplanationPage.all.map(\.id) == Code.all.map(\.id))
  }

  @Test(arguments: ExplanationPage.all)
  func titleAndExamplesAreThere(_ page: ExplanationPage) throws {
    let code = try #require(Code.all.first { $0.id == page.id })
    #expect(page.firstLine == "# \(code.id): \(code.title)")
    #expect(page.wrong.isConsole == Self.shownAsCommands.contains(page.id))
    #expect(page.wrong.isConsole || !page.right.isConsole)
    for example in [page.wrong, page.right] {
      #expect(!example.parts.isEmpty)
      for part in example.parts {
        let words = part.words.subtracting(ExplanationExample.Part.words)
        #expect(words == [], "unknown words after \(part.path)")
      }
    }
    let text = try #require(Explanation.text(of: code))
    #expect(!text.contains("~~~~"))
    for part in (page.wrong.parts + page.right.parts) where part.path.contains("/") {
      let indented = part.lines.map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
      #expect(text.contains("\n\(part.path):\n\n\(indented)\n"))
    }
  }

  @Test(arguments: ExplanationPage.all)
  func theWrongExampleGivesTheCode(_ page: ExplanationPage) async throws {
    guard !page.wrong.isConsole else { return }
    let report = try await page.wrong.findings()
    #expect(report.findings.contains { $0.code.id == page.id }, "\(report.text())")
    let others = report.findings.filter { $0.level == .error && $0.code.id != page.id }
    #expect(others.isEmpty, "\(Report(others).text())")
  }

  @Test(arguments: ExplanationPage.all)
  func theRightExampleGivesNothing(_ page: ExplanationPage) async throws {
    guard !page.right.isConsole else { return }
    let report = try await page.right.findings()
    #expect(report.findings.isEmpty, "\(report.text())")
  }
}
