package import Output

/// A bar in a cell of a table, beside its number: 100 units wide, 12 high, from zero.
///
/// It says nothing that the number does not, and is hidden from assistive technology.
package enum CellBar {
  /// Where the values of a column lie; zero is always among them.
  package struct Scale: Sendable, Hashable {
    package var low: Double
    package var high: Double

    /// The scale of these values; nil if there is none but zero.
    package init?(_ values: [Double]) {
      let finite = values.filter(\.isFinite)
      low = min(0, finite.min() ?? 0)
      high = max(0, finite.max() ?? 0)
      guard low < high else { return nil }
    }
  }

  /// Writes the picture of a value; of no value an empty one, which keeps its place.
  package static func writeSVG(
    _ value: Double?, _ scale: Scale, into out: inout ByteWriter
  ) {
    out.write("<svg class=\"vc vb s1\" viewBox=\"0 0 100 12\" preserveAspectRatio=\"none\"")
    out.write(" aria-hidden=\"true\" focusable=\"false\">")
    let place = LinearScale(from: scale.low, to: scale.high, onto: 0, 100)
    let zero = place(0)
    var pen = Pen()
    if let value, value.isFinite, value != 0 {
      let end = place(min(max(value, scale.low), scale.high))
      out.write("<path class=\"b\" d=\"")
      pen.box(min(zero, end), 1, max(zero, end), 11, into: &out)
      out.write("\"/>")
    }
    if scale.low < 0, value != nil {
      out.write("<path class=\"x\" fill=\"none\" stroke=\"currentColor\" d=\"")
      pen.move(zero, 0, into: &out)
      out.write("v12\"/>")
    }
    out.write("</svg>")
  }
}
