package import Output
package import Tables

/// A line as small as a word, for a cell of a table (100 units wide, 24 high) or as wide as a tile
/// (240 wide, 48 high).
///
/// It has no axis and says nothing by itself: the cell holds ``text(_:in:words:)`` beside it, and
/// the picture is hidden from assistive technology.
package struct Sparkline: Sendable {
  private let values: [Double?]
  private let target: Double?

  /// A line through values in their order; it is broken where one is missing. A `target` is a
  /// dotted line across.
  package init(_ values: [Double?], target: Double? = nil) {
    self.values = values.map { $0.flatMap { $0.isFinite ? $0 : nil } }
    self.target = target.flatMap { $0.isFinite ? $0 : nil }
  }

  /// What the line shows, in words: `from 12 to 9, between 8 and 15`; empty without values.
  package static func text(_ cells: [Cell], in column: Column, words: Words) -> String {
    let present = cells.filter { $0.quantity != nil }
    let ordered = present.sorted { ($0.quantity ?? 0) < ($1.quantity ?? 0) }
    guard let first = present.first, let last = present.last, let low = ordered.first,
      let high = ordered.last
    else { return "" }
    let said = { (cell: Cell) in Cell(cell.value).text(in: column, words: words) }
    var text =
      present.count == 1
      ? said(first) : words.charts.sparkline(said(first), said(last), said(low), said(high))
    if case .missing(let reason)? = cells.last?.value {
      text += words.charts.sparklineEnd(words.tables.shorthand(reason.rawValue))
    }
    return text
  }

  /// Writes the picture; nothing where there are no values.
  package func writeSVG(isTile: Bool = false, into out: inout ByteWriter) {
    let present = values.compactMap(\.self) + (target.map { [$0] } ?? [])
    guard values.contains(where: { $0 != nil }), let low = present.min(), let high = present.max()
    else { return }
    let (width, height) = isTile ? (240.0, 48.0) : (100.0, 24.0)
    let x = LinearScale(
      from: 0, to: Double(max(0, values.count - 1)), onto: isTile ? 4 : 2, width - 6)
    let y = LinearScale(from: low, to: high, onto: height - (isTile ? 6 : 4), isTile ? 6 : 4)
    out.write(isTile ? "<svg class=\"vc vt\"" : "<svg class=\"vc vs\"")
    out.write(isTile ? " viewBox=\"0 0 240 48\"" : " viewBox=\"0 0 100 24\"")
    out.write(" aria-hidden=\"true\" focusable=\"false\">")
    if let target {
      out.write("<path class=\"r\" fill=\"none\" stroke=\"currentColor\"")
      out.write(" stroke-dasharray=\"2 3\" d=\"")
      var pen = Pen()
      pen.move(0, y(target), into: &out)
      out.write(isTile ? "h240\"/>" : "h100\"/>")
    }
    out.write("<g class=\"s1\" fill=\"none\" stroke=\"currentColor\"><path class=\"l\" d=\"")
    var pen = Pen()
    var isDown = false
    var isFirst = true
    var end: (Double, Double)?
    for (index, value) in values.enumerated() {
      guard let value else {
        isDown = false
        continue
      }
      let place = (x(Double(index)), y(value))
      if isDown {
        pen.line(place.0, place.1, first: isFirst, into: &out)
        isFirst = false
      } else {
        pen.move(place.0, place.1, into: &out)
        // A value between gaps is a dot: a line of no length with round ends.
        let next = index + 1 < values.count ? values[index + 1] : nil
        if next == nil { out.write("h0") }
        isFirst = true
      }
      isDown = true
      end = place
    }
    out.write("\"/>")
    if let end {
      out.write("<path class=\"m\" d=\"")
      Markers.write(0, x: end.0, y: end.1, into: &out)
      out.write("\"/>")
    }
    out.write("</g></svg>")
  }
}
