import Diagnostics

/// A formula as a tree. Chains are flat and nesting is limited when it is read, so the tree is
/// never deeper than ``FormulaParser/depthLimit``.
indirect enum FormulaNode: Sendable {
  case literal(FormulaLiteral)
  case reference(FormulaReference)
  case call(FormulaCall)
  /// `a + b - c`, `a * b / c`: one level of precedence, left to right.
  case chain(FormulaNode, [FormulaStep])
  case negated(FormulaNode, Range<Int>)
  case comparison(FormulaNode, FormulaComparison, FormulaNode)
  /// `sum(a) ignoring missing`
  case ignoringMissing(FormulaNode, Range<Int>)
  /// In parentheses.
  case group(FormulaNode, Range<Int>)

  /// The bytes of the passage that the node stands in.
  var range: Range<Int> {
    switch self {
    case .literal(let literal): literal.range
    case .reference(let reference): reference.range
    case .call(let call): call.range
    case .chain(let first, let steps):
      first.range.lowerBound..<(steps.last?.operand.range.upperBound ?? first.range.upperBound)
    case .negated(_, let range), .ignoringMissing(_, let range), .group(_, let range): range
    case .comparison(let left, _, let right): left.range.lowerBound..<right.range.upperBound
    }
  }

  /// The data that it names.
  var dataNames: Set<String> {
    switch self {
    case .literal: []
    case .reference(let reference): [reference.name]
    case .group(let inner, _), .negated(let inner, _), .ignoringMissing(let inner, _):
      inner.dataNames
    case .chain(let first, let steps):
      steps.reduce(first.dataNames) { $0.union($1.operand.dataNames) }
    case .comparison(let left, _, let right): left.dataNames.union(right.dataNames)
    case .call(let call): call.arguments.reduce([]) { $0.union($1.dataNames) }
    }
  }

  /// Whether the value is worked out, and not a number or a cell as it stands.
  var isComputed: Bool {
    switch self {
    case .literal, .reference: false
    case .group(let inner, _), .ignoringMissing(let inner, _), .negated(let inner, _):
      inner.isComputed
    case .chain, .comparison: true
    case .call(let call):
      switch call.function {
      case .first, .last, .min, .max, .median, .count, .rank, .rounded, .round, .minutes, .hours,
        .seconds, .peak, .trough, .all, .any, .none:
        false
      case .sum, .average, .change, .points, .share, .remainder, .per, .rolling: true
      }
    }
  }

  /// The word of a name without brackets, for options such as `lowest` in `rank(a, lowest)`.
  var word: String? {
    guard case .reference(let reference) = self, reference.parts == nil else { return nil }
    return reference.name.lowercased()
  }
}

/// One more operand of a chain.
struct FormulaStep: Sendable {
  var operation: FormulaOperation
  var operand: FormulaNode
}

enum FormulaOperation: String, Sendable {
  case plus = "+"
  case minus = "-"
  case times = "*"
  case divided = "/"
}

enum FormulaComparison: String, Sendable {
  case less = "<"
  case atMost = "<="
  case more = ">"
  case atLeast = ">="
  case equal = "="
  case unequal = "!="

  /// Whether the left side is above the right one; nil where it is neither above nor below.
  var isAbove: Bool? {
    switch self {
    case .more, .atLeast: true
    case .less, .atMost: false
    case .equal, .unequal: nil
    }
  }
}

/// A number in a formula.
struct FormulaLiteral: Sendable {
  var value: Rational
  var unit: FigureUnit
  /// The size of the last digit as written: 1 for 12%, 0.1 for 12.5%, 100,000 for £4.2m.
  var step: Rational
  var range: Range<Int>
  /// As written.
  var text: String
}

/// `calls[999 calls, 2018]`, or a name alone.
struct FormulaReference: Sendable {
  var name: String
  var nameRange: Range<Int>
  /// What stands between the brackets; nil without brackets.
  var parts: [Part]?
  var range: Range<Int>

  /// A text between commas.
  struct Part: Sendable {
    /// `Sex` in `Sex = Female`.
    var name: Piece?
    var value: Piece
    /// The text after `..`
    var end: Piece?
  }

  /// A trimmed text and its place.
  struct Piece: Sendable {
    var text: String
    var range: Range<Int>
    /// It stood in quotes: never a period, never an abbreviation.
    var isQuoted = false
  }
}

/// `share(a, b)`
struct FormulaCall: Sendable {
  var function: FunctionName
  var nameRange: Range<Int>
  var arguments: [FormulaNode]
  var range: Range<Int>

  /// Whether an argument says `ignoring missing`.
  var saysIgnoringMissing: Bool {
    arguments.contains { if case .ignoringMissing = $0 { true } else { false } }
  }
}
