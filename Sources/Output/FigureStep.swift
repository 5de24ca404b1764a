/// One step of how a figure was worked out, without words: what was done, to what, and what came
/// of it. ``FigureWords/worked`` makes sentences of them.
package struct FigureStep: Sendable, Hashable {
  package var operation: Operation
  package var operands: [Operand]
  package var result: Result

  package init(_ operation: Operation, _ operands: [Operand], _ result: Result) {
    self.operation = operation
    self.operands = operands
    self.result = result
  }

  /// What a step works with.
  package enum Operand: Sendable, Hashable {
    /// An amount as it is printed, and the row that it stands in; none for what was computed.
    case amount(String, of: String)
    /// A few amounts of one column, each with its row.
    case values([Value])
    /// Many amounts of one column, by the first and the last.
    case range(count: Int, first: Value, last: Value)
  }

  /// An amount and the row that it stands in.
  package struct Value: Sendable, Hashable {
    package var amount: String
    package var row: String

    package init(_ amount: String, of row: String) {
      self.amount = amount
      self.row = row
    }
  }

  /// What comes of a step.
  package enum Result: Sendable, Hashable {
    /// An amount, or one for each row.
    case operand(Operand)
    /// In how many rows a comparison is true.
    case count(so: Int, all: Int)
    /// Whether a comparison holds; with rounded numbers it may only be possible.
    case truth(holds: Bool, isPossible: Bool)
    /// The rows in which an extreme stands, and the amount there.
    case rows([String], amount: String)
  }

  /// What is done: the functions and signs of formulas.
  package enum Operation: Sendable, Hashable {
    /// Nothing: a row of values as it stands.
    case values
    case sum
    case average
    case median
    case lowest
    case highest
    case first
    case last
    /// How many values there are, or how many of them fit.
    case count
    case countWhere(Relation)
    case every(Relation)
    case some(Relation)
    case no(Relation)
    /// Two amounts side by side.
    case compared(Relation)
    /// From the first operand to the second, in per cent or in points.
    case change
    /// The first operand of the second.
    case share
    /// What is left of the first operand after the others.
    case remainder
    /// The first operand for each so many of the second: `1,000`; empty for each one.
    case rate(per: String)
    case rank(lowestFirst: Bool)
    case rolling(count: String, isMean: Bool)
    case peak
    case trough
    case minutes
    case hours
    case seconds
    case rounded(decimals: Int)
    /// The operand was rounded before it was printed.
    case wasRounded
    /// Operands with signs between them, from left to right.
    case chain([Sign])
  }

  /// How one side of a comparison stands to the other.
  package enum Relation: Sendable, Hashable {
    case less
    case atMost
    case more
    case atLeast
    case equal
    case unequal
  }

  /// The signs of arithmetic, as they are printed.
  package enum Sign: String, Sendable, Hashable {
    case plus = "+"
    case minus = "\u{2212}"
    case times = "\u{D7}"
    case divided = "\u{F7}"
  }
}
