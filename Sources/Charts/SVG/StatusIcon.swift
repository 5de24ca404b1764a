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
      out.write("<g class=\"pi\"><path class=\"io\" fill-rule=\"evenodd\"")
      out.write(" d=\"M1 10a9 9 0 1 0 18 0a9 9 0 1 0-18 0z")
      out.write("M5 10.6l1.8-1.8 2 2 4.5-4.9 1.8 1.7-6.2 6.7z\"/></g>")
    case .warning:
      out.write("<g class=\"pk\"><path class=\"io\" fill-rule=\"evenodd\"")
      out.write(" d=\"M10 1l9.5 17.5h-19zM8.8 7v6h2.4v-6zm0 7.4v2.2h2.4v-2.2z\"/></g>")
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
