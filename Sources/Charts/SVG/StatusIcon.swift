package import Output

/// A symbol as high as a line of text, beside the words that say the same. Each has a shape of
/// its own, so none is told by its colour alone.
package struct StatusIcon: Sendable {
  private enum Shape: Sendable {
    case tick
    case warning
    case letter(String, PointKind)
  }

  private let shape: Shape

  /// A disc with a tick: a target is met.
  package static let met = StatusIcon(shape: .tick)
  /// A triangle with an exclamation mark: a target is missed.
  package static let missed = StatusIcon(shape: .warning)

  /// A letter of a process chart in a disc.
  static func letter(_ letter: String, _ kind: PointKind) -> StatusIcon {
    StatusIcon(shape: .letter(letter, kind))
  }

  /// Writes the symbol, hidden from assistive technology.
  package func writeSVG(into out: inout ByteWriter) {
    out.write(
      "<svg class=\"vc vi\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" focusable=\"false\">")
    switch shape {
    case .tick:
      out.write("<g class=\"pi\"><path class=\"io\" d=\"M1 10a9 9 0 1 0 18 0a9 9 0 1 0-18 0z\"/>")
      out.write("<path class=\"it\" fill=\"none\" stroke=\"#fff\" stroke-width=\"2.5\"")
      out.write(" d=\"M5.5 10.5l3 3 6-7\"/></g>")
    case .warning:
      out.write("<g class=\"pk\"><path class=\"io\" d=\"M10 1l9.5 17.5h-19z\"/>")
      out.write("<path class=\"it\" fill=\"none\" stroke=\"#fff\" stroke-width=\"2.5\"")
      out.write(" d=\"M10 7v5.5m0 1.5v2.5\"/></g>")
    case .letter(let letter, let kind):
      out.write("<g class=\"")
      out.write(SVGWriter.className(kind))
      out.write("\"><path class=\"io\" d=\"M1 10a9 9 0 1 0 18 0a9 9 0 1 0-18 0z\"/>")
      out.write("<text class=\"iw\" fill=\"#fff\" text-anchor=\"middle\" x=\"10\" y=\"15\">")
      out.escape(letter)
      out.write("</text></g>")
    }
    out.write("</svg>")
  }
}
