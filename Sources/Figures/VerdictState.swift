/// What is known of a figure, as its page says it.
package enum FigureState: String, Sendable, Hashable, CaseIterable {
  /// A formula of several cells, or with arithmetic, gives it.
  case recomputed
  /// It is one cell of the data as it is.
  case matches
  /// No data stands behind it: no mark, or a formula of nothing but literals.
  case stated
  /// It does not follow from the data, and the author keeps it as it was printed.
  case queried
  /// It does not follow from the data; the build fails.
  case differs

  /// The rule: `as printed:` makes a figure queried, whatever the formula gives; one that is
  /// wrong differs; one that is right is told by what the formula reads.
  package init(_ outcome: Verdict.Outcome, isAsPrinted: Bool, source: Source) {
    if isAsPrinted {
      self = .queried
    } else if outcome != .holds, outcome != .possible {
      self = .differs
    } else {
      switch source {
      case .computed: self = .recomputed
      case .cell: self = .matches
      case .literal: self = .stated
      }
    }
  }

  /// What a formula is made of.
  package enum Source: Sendable, Hashable {
    /// One cell and nothing else.
    case cell
    /// Several cells, or arithmetic with a cell.
    case computed
    /// Only numbers that the author wrote into the formula.
    case literal
  }
}
