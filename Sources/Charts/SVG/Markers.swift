import Output

/// The shapes of points: one for each line of a chart, so that series can be told apart without
/// colour.
enum Markers {
  /// Writes the outline of a shape in the middle of a place, as path data.
  ///
  /// Small shapes are for points that stand close together. A circle is one arc that ends a tenth
  /// of a unit beside its start.
  static func write(
    _ style: Int, x: Double, y: Double, isSmall: Bool = false, _ pen: inout Pen,
    into out: inout ByteWriter
  ) {
    let shapes = isSmall ? small : large
    let shape = shapes[style % shapes.count]
    pen.outline(x + shape.dx, y + shape.dy, into: &out)
    out.write(shape.path)
  }

  /// Writes one shape, with which a path begins.
  static func write(_ style: Int, x: Double, y: Double, into out: inout ByteWriter) {
    var pen = Pen()
    write(style, x: x, y: y, &pen, into: &out)
  }

  /// An outline, and where it starts from the middle.
  private struct Shape: Sendable {
    var dx: Double
    var dy: Double
    var path: StaticString
  }

  private static let large = [
    Shape(dx: -4, dy: 0, path: "a4 4 0 1 1 0 .1z"),
    Shape(dx: -3.5, dy: -3.5, path: "h7v7h-7z"),
    Shape(dx: 0, dy: -5, path: "l5 5-5 5-5-5z"),
    Shape(dx: 0, dy: -5.4, path: "l5 8.6h-10z"),
    Shape(dx: -5, dy: -3.2, path: "h10l-5 8.6z"),
    Shape(dx: -1.5, dy: -4.5, path: "h3v3h3v3h-3v3h-3v-3h-3v-3h3z"),
    Shape(
      dx: 0, dy: -2,
      path: "l2.5-2.5 2 2-2.5 2.5 2.5 2.5-2 2-2.5-2.5-2.5 2.5-2-2 2.5-2.5-2.5-2.5 2-2z"),
    Shape(dx: -4.5, dy: -4.5, path: "h9l-9 9h9z"),
    Shape(dx: -4.5, dy: -4.5, path: "v9l9-9v9z"),
    Shape(dx: -5, dy: -2.5, path: "h10a5 5 0 0 1-10 0z"),
    Shape(dx: -2, dy: -5.5, path: "h4v11h-4z"),
    Shape(dx: 0, dy: -5.5, path: "l1.5 3.8 4 .2-3.1 2.6 1 3.9-3.4-2.2-3.4 2.2 1-3.9-3.1-2.6 4-.2z"),
  ]

  private static let small = [
    Shape(dx: -2.2, dy: 0, path: "a2.2 2.2 0 1 1 0 .1z"),
    Shape(dx: -2, dy: -2, path: "h4v4h-4z"),
    Shape(dx: 0, dy: -3, path: "l3 3-3 3-3-3z"),
    Shape(dx: 0, dy: -3.4, path: "l3.2 5.4h-6.4z"),
    Shape(dx: -3.2, dy: -2, path: "h6.4l-3.2 5.4z"),
    Shape(dx: -1, dy: -3, path: "h2v2h2v2h-2v2h-2v-2h-2v-2h2z"),
  ]
}
