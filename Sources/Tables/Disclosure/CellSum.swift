/// A cell that is the sum of others, as readers of the table can see.
struct CellSum: Sendable, Hashable {
  /// The cell that holds the sum; nil where it is in no cell but can be worked out, as from
  /// percentages.
  var total: Int?
  var parts: [Int]
  /// Whether the values add up: they may not in a table with a mistake or a gap.
  var isExact: Bool

  /// All cells that it ties together.
  var cells: [Int] { (total.map { [$0] } ?? []) + parts }
}
