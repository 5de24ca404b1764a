import Diagnostics
import Figures
import Output

/// What came of holding one figure against its formula.
struct Ruling {
  var verdict: Verdict
  var value: FigureValue
  var formula: Formula
  /// What stands behind `as printed:`; nil where the author does not keep the figure.
  var reason: String?
  /// The place of the quotation or the link.
  var span: Span

  var state: FigureState {
    FigureState(verdict.outcome, isAsPrinted: reason != nil, source: formula.source(of: value))
  }

  /// Adds the findings and gives the code of the gravest, if there is one.
  func report(into findings: inout Findings) -> Code? {
    if let reason {
      return reportAsPrinted(reason, into: &findings)
    }
    guard verdict.isRight else {
      let code = Self.code(of: verdict.outcome)
      add(code, verdict.message, verdict.help, into: &findings)
      return code
    }
    var first: Code?
    for warning in verdict.warnings {
      let code = Self.code(of: warning.kind)
      add(code, warning.message, warning.help, into: &findings)
      first = first ?? code
    }
    return first
  }

  /// A figure that is kept as it was printed: it needs a reason, and must really differ.
  private func reportAsPrinted(_ reason: String, into findings: inout Findings) -> Code? {
    guard !reason.isEmpty else {
      findings.add(
        .asPrintedWithoutReason, at: span, "`as printed:` needs a reason",
        help: "say after it why the figure stays: readers see it beside the figure")
      return .asPrintedWithoutReason
    }
    guard verdict.outcome == .holds else { return nil }
    findings.add(
      .asPrintedNotNeeded, at: span, "the figure follows from the data",
      label: "\(value.derivation.substituted) is \(verdict.computed)",
      help: "take `as printed:` and its reason out")
    return .asPrintedNotNeeded
  }

  private func add(
    _ code: Code, _ message: String, _ help: [String], into findings: inout Findings
  ) {
    findings.add(code, at: span, message, remedies: help)
  }

  private static func code(of outcome: Verdict.Outcome) -> Code {
    switch outcome {
    case .wrongUnit: .figureUnit
    case .unclear: .figureUnclear
    case .impossible: .figureImpossible
    case .holds, .possible, .differs: .figureDiffers
    }
  }

  private static func code(of kind: Verdict.Warning.Kind) -> Code {
    switch kind {
    case .insideExpectedRange: .insideExpectedRange
    case .overlappingIntervals: .overlappingIntervals
    case .smallBase: .smallBase
    }
  }

  /// What the formula gives; a row of values by its ends.
  private var shownValue: String {
    guard case .series(let series) = value.content, let first = series.points.first?.value,
      let last = series.points.last?.value
    else { return verdict.computed }
    return Words.english.pages.figures.ends(first.text, last.text)
  }

  /// The figure for the foot of the page and for reports; it gets its number later.
  func record(
    quotation: Range<Int>, in text: [UInt8], block: BlockOutline?, code: Code?,
    _ findings: inout Findings
  ) -> FigureRecord {
    let range = verdict.range.clamped(to: 0..<text.count)
    let whole =
      min(
        quotation.lowerBound, range.lowerBound)..<max(
        quotation.upperBound, range.upperBound)
    return FigureRecord(
      number: 0, text: String(decoding: text[range], as: UTF8.self),
      quotation: String(decoding: text[whole], as: UTF8.self),
      figure: range.lowerBound - whole.lowerBound..<range.upperBound - whole.lowerBound,
      formula: formula.text, value: shownValue, printed: verdict.printed,
      plainValue: value.plainText,
      derivation: value.derivation, state: state,
      reason: reason, code: code?.id, place: findings.place(span), block: block)
  }
}
