/// The colours of series, as places in a palette that ``Chart/css`` fills.
enum Palette {
  /// The Analysis Function's categorical palette has six colours; in this order each stands at
  /// least 3:1 against paper and against its neighbour.
  static let count = 6
  /// Solid, and the dash styles of `Chart.css`.
  static let dashCount = 6
}
