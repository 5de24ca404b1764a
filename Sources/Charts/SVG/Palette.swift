/// The colours of series, as places in a palette that ``Chart/css`` fills, and the dashes of lines.
enum Palette {
  /// The Analysis Function's categorical palette has six colours; in this order each stands at
  /// least 3:1 against paper and against its neighbour.
  static let count = 6
  /// Solid, and the dash styles of `Chart.css`.
  private static let dashCount = 6
  /// How many lines can be told apart: those that share a colour differ in dash and mark.
  static let lineCount = 12

  /// The dash style of a line, 0 for solid.
  static func dash(_ style: Int) -> Int { (style + style / count * 3) % dashCount }
}
