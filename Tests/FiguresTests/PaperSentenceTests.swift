import Diagnostics
import Figures
import Testing

/// Sentences as councils, hospitals, police forces and fire services write them, marked as the
/// guide teaches: the text, the words that are quoted, the formulas. What is right and what is
/// wrong was worked out apart from this program (`PaperSentenceData` has the sums).
@Suite struct PaperSentenceTests {
  @Test(arguments: PaperSentenceData.right)
  func holds(text: String, quotation: String, formulas: String) throws {
    for verdict in try Self.judged(text, quotation, formulas) {
      #expect(verdict.outcome == .holds, "\(verdict.message)")
    }
  }

  @Test(arguments: PaperSentenceData.wrong)
  func doesNotHold(text: String, quotation: String, formulas: String) throws {
    let verdicts = try Self.judged(text, quotation, formulas)
    #expect(verdicts.count { !$0.isRight } == 1, "\(verdicts.map(\.message))")
    for verdict in verdicts where !verdict.isRight {
      #expect(verdict.outcome != .unclear, "\(verdict.message)")
      #expect(!verdict.help.isEmpty)
    }
  }

  private static func judged(
    _ text: String, _ quotation: String, _ formulas: String
  ) throws -> [Verdict] {
    let passage = Array(text.utf8)
    let line = Array("\(quotation) = \(formulas)".utf8)
    let parts = try #require(CheckLine(line, passages: [passage]))
    guard case .found(let place) = parts.quotation.search(in: [passage]) else {
      Issue.record("not found: \(quotation)")
      return []
    }
    let written = Array(formulas.utf8)
    var findings = Findings(in: SourceFile(path: "paper.md", bytes: written))
    let read = FormulaLine(Passage(Span(0, written.count), in: written), into: &findings)
    let values = read.formulas.compactMap {
      $0.evaluate(with: PaperSentenceData.bench.data, into: &findings)
    }
    try #require(
      values.count == read.formulas.count && !values.isEmpty,
      "\(findings.list.map(\.message))")
    let verdicts = FigureCheck(place, in: passage, values: values).verdicts
    try #require(verdicts.count == values.count)
    return verdicts
  }
}
