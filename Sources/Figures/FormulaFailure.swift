import Diagnostics

/// Why a formula has no value: a finding that does not know its file yet.
struct FormulaFailure: Error, Sendable {
  var code: Code
  /// The smallest part of the formula that is meant, in the bytes of its passage.
  var range: Range<Int>
  var message: String
  var label: String
  var help: [String]
  /// Whether it is about a value that is suppressed: the line, which may say it, is not shown then.
  var isSecret = false
  /// What stands in the place of the range once the last remedy is taken; it holds blanks.
  var replacement: String?
  /// Whether a finding about the data says it already.
  var isKnown = false

  init(
    _ code: Code, at range: Range<Int>, _ message: String, label: String = "", help: String...
  ) {
    self.code = code
    self.range = range
    self.message = message
    self.label = label
    self.help = help
  }

  /// The failure as it is told of a formula in a link, which blanks would end.
  func inLink(_ formula: [UInt8]) -> FormulaFailure {
    guard let replacement, !help.isEmpty else { return self }
    var corrected = formula
    corrected.replaceSubrange(range, with: replacement.utf8)
    var failure = self
    failure.help[help.count - 1] =
      "write blanks, and in a link `<` and `>` around the formula: "
      + "`(<=\(String(decoding: corrected, as: UTF8.self))>)`"
    return failure
  }

  /// Adds the finding; at most three remedies.
  func report(in passage: Passage, into findings: inout Findings) {
    guard !isKnown else { return }
    guard !isSecret else {
      var (own, open) = (Findings(in: findings.file), self)
      open.isSecret = false
      open.report(in: passage, into: &own)
      return findings.append(own.list.map(\.withoutExcerpt))
    }
    let span = passage.span(range)
    switch help.count {
    case 0: findings.add(code, at: span, message, label: label)
    case 1: findings.add(code, at: span, message, label: label, help: help[0])
    case 2: findings.add(code, at: span, message, label: label, help: help[0], help[1])
    default: findings.add(code, at: span, message, label: label, help: help[0], help[1], help[2])
    }
  }
}

extension Rational.Failure {
  /// The finding about an operation at `range`.
  func failure(at range: Range<Int>, dividing: String = "this") -> FormulaFailure {
    switch self {
    case .overflow:
      FormulaFailure(
        .figureOverflow, at: range, "the result needs more digits than can be kept exactly",
        help: "use a larger unit, or split the formula")
    case .divisionByZero:
      FormulaFailure(
        .divisionByZero, at: range, "\(dividing) divides by zero",
        help: "check the rows that the formula names: a share or a change of nothing has no value")
    }
  }
}
