import Output

/// Writes path data with relative steps in tenths of a unit, the shortest way.
///
/// Places are rounded before they are subtracted, so errors do not add up along a line.
struct Pen {
  private var x = 0
  private var y = 0
  /// Whether the pen stands where the last closed outline began.
  private var isClosed = false

  /// Lifts the pen and puts it down at a place.
  mutating func move(_ x: Double, _ y: Double, into out: inout ByteWriter) {
    (self.x, self.y) = (Self.tenths(x), Self.tenths(y))
    isClosed = false
    out.write("M")
    out.write(tenths: self.x)
    out.write(tenthsAfterNumber: self.y)
  }

  /// Puts the pen down for an outline that its caller closes: behind another such outline by the
  /// way from there, which is shorter.
  mutating func outline(_ x: Double, _ y: Double, into out: inout ByteWriter) {
    guard isClosed else {
      move(x, y, into: &out)
      isClosed = true
      return
    }
    let (nextX, nextY) = (Self.tenths(x), Self.tenths(y))
    out.write("m")
    out.write(tenths: nextX - self.x)
    out.write(tenthsAfterNumber: nextY - self.y)
    (self.x, self.y) = (nextX, nextY)
  }

  /// Draws to a place; `first` is whether the step before was not a line.
  mutating func line(_ x: Double, _ y: Double, first: Bool, into out: inout ByteWriter) {
    let (nextX, nextY) = (Self.tenths(x), Self.tenths(y))
    if first { out.write("l") }
    if first {
      out.write(tenths: nextX - self.x)
    } else {
      out.write(tenthsAfterNumber: nextX - self.x)
    }
    out.write(tenthsAfterNumber: nextY - self.y)
    (self.x, self.y) = (nextX, nextY)
  }

  /// A rectangle between two corners.
  mutating func box(
    _ x0: Double, _ y0: Double, _ x1: Double, _ y1: Double, into out: inout ByteWriter
  ) {
    move(x0, y0, into: &out)
    let (width, height) = (Self.tenths(x1) - x, Self.tenths(y1) - y)
    out.write("h")
    out.write(tenths: width)
    out.write("v")
    out.write(tenths: height)
    out.write("h")
    out.write(tenths: -width)
    out.write("z")
  }

  /// A place in tenths of a unit; 0 for what is no place in a picture.
  static func tenths(_ value: Double) -> Int {
    guard value.isFinite, value.magnitude < 1e7 else { return 0 }
    return Int((value * 10).rounded())
  }
}

extension ByteWriter {
  /// Writes tenths as a decimal number: 125 is `12.5`, -5 is `-.5`.
  mutating func write(tenths: Int) {
    let magnitude = Int(tenths.magnitude)
    if tenths < 0 { write(byte: 0x2D) }
    let (whole, rest) = (magnitude / 10, magnitude % 10)
    if whole > 0 || rest == 0 { write(whole) }
    guard rest > 0 else { return }
    write(byte: 0x2E)
    write(byte: 0x30 + UInt8(rest))
  }

  /// Writes tenths behind another number: a minus separates by itself.
  mutating func write(tenthsAfterNumber tenths: Int) {
    if tenths >= 0 { write(byte: 0x20) }
    write(tenths: tenths)
  }

  /// Writes an attribute with a coordinate: ` x="12.5"`.
  mutating func write(attribute name: StaticString, _ value: Double) {
    write(byte: 0x20)
    write(name)
    write("=\"")
    write(tenths: Pen.tenths(value))
    write(byte: 0x22)
  }
}
