import Output

/// The shapes of points: one for each place in the palette, so that series can be told apart
/// without colour.
enum Markers {
  /// How many shapes there are.
  static let count = 6

  /// Writes the outline of a shape in the middle of a place, as path data.
  static func write(_ style: Int, x: Double, y: Double, into out: inout ByteWriter) {
    let (dx, dy) = offset(style)
    var pen = Pen()
    pen.move(x + dx, y + dy, into: &out)
    switch style % count {
    case 0: out.write("a4 4 0 1 0 8 0a4 4 0 1 0-8 0z")
    case 1: out.write("h7v7h-7z")
    case 2: out.write("l5 5-5 5-5-5z")
    case 3: out.write("l5 8.6h-10z")
    case 4: out.write("h10l-5 8.6z")
    default: out.write("h3v3h3v3h-3v3h-3v-3h-3v-3h3z")
    }
  }

  /// Where a shape's outline starts, from its middle.
  private static func offset(_ style: Int) -> (Double, Double) {
    switch style % count {
    case 0: (-4, 0)
    case 1: (-3.5, -3.5)
    case 2: (0, -5)
    case 3: (0, -5.4)
    case 4: (-5, -3.2)
    default: (-1.5, -4.5)
    }
  }
}
