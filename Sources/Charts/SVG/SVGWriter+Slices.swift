import Glibc
import Output

extension PanelLayout {
  /// A pie on the left, and beside it (below it on a narrow picture) its parts by name and share.
  static func pied(_ panel: Panel, _ pie: SlicesMark, layout: Canvas, top: Double) -> PanelLayout {
    var result = PanelLayout(panel, sideways: true, top: top)
    result.showsValues = true
    let size = layout.isNarrow ? 200.0 : 220
    let isBeside = !layout.isNarrow
    result.plot = Box(
      x: isBeside ? 20 : (layout.width - size) / 2, y: top + 4, width: size, height: size)
    let x = isBeside ? result.plot.right + 40 : 0
    let room = layout.width - x - 26
    let labels = pie.slices.map {
      TextWrap.forcedLines(
        $0.name + " " + $0.label, width: room, size: layout.textSize, limit: 3)
    }
    let heights = labels.map { Double($0.count) * layout.lineHeight + 8 }
    var y =
      isBeside
      ? max(result.plot.y, result.plot.middle - heights.reduce(0, +) / 2) : result.plot.bottom + 14
    for (lines, height) in zip(labels, heights) {
      result.names.append(Name(x: x + 22, y: y + layout.textSize, lines: lines))
      y += height
    }
    result.nameAnchorEnd = false
    result.bottom = max(result.plot.bottom, y) + 4
    return result
  }
}

extension SVGWriter {
  /// The slices and, before each name, a sample of its colour.
  mutating func write(_ pie: SlicesMark, _ panel: PanelLayout) {
    let radius = panel.plot.width / 2
    let (x, y) = (panel.plot.x + radius, panel.plot.y + radius)
    var angle = 0.0
    for (index, slice) in pie.slices.enumerated() {
      defer { angle += slice.share }
      out.write("<path class=\"b bs s")
      out.write(index % Palette.count + 1)
      writeFallbackTone(index)
      out.write("\" d=\"")
      if slice.share >= 0.9999 {
        writeRing(x, y, radius)
        if pie.hole > 0 { writeRing(x, y, radius * pie.hole) }
      } else if slice.share > 0 {
        writeSlice(x, y, radius, pie.hole, from: angle, to: angle + slice.share)
      }
      if panel.names.indices.contains(index) {
        var pen = Pen()
        let top = panel.names[index].y - size
        pen.box(panel.names[index].x - 20, top + 2, panel.names[index].x - 7, top + 15, into: &out)
      }
      out.write("\"/>")
    }
  }

  private mutating func writeRing(_ x: Double, _ y: Double, _ radius: Double) {
    var pen = Pen()
    pen.move(x - radius, y, into: &out)
    for sign in [1.0, -1.0] {
      out.write("a")
      out.write(tenths: Pen.tenths(radius))
      out.write(tenthsAfterNumber: Pen.tenths(radius))
      out.write(" 0 1 0")
      out.write(tenthsAfterNumber: Pen.tenths(2 * radius * sign))
      out.write(" 0")
    }
    out.write("z")
  }

  private mutating func writeSlice(
    _ x: Double, _ y: Double, _ radius: Double, _ hole: Double, from: Double, to: Double
  ) {
    let point = { (share: Double, radius: Double) in
      (x + radius * sin(share * 2 * .pi), y - radius * cos(share * 2 * .pi))
    }
    var pen = Pen()
    let inner = hole > 0 ? point(from, radius * hole) : (x, y)
    pen.move(inner.0, inner.1, into: &out)
    out.write("L")
    writePlace(point(from, radius))
    writeArc(radius, isLarge: to - from > 0.5, clockwise: true, to: point(to, radius))
    guard hole > 0 else { return out.write("z") }
    out.write("L")
    writePlace(point(to, radius * hole))
    writeArc(radius * hole, isLarge: to - from > 0.5, clockwise: false, to: inner)
    out.write("z")
  }

  private mutating func writeArc(
    _ radius: Double, isLarge: Bool, clockwise: Bool, to end: (Double, Double)
  ) {
    out.write("A")
    out.write(tenths: Pen.tenths(radius))
    out.write(tenthsAfterNumber: Pen.tenths(radius))
    out.write(" 0 ")
    out.write(isLarge ? 1 : 0)
    out.write(byte: 0x20)
    out.write(clockwise ? 1 : 0)
    out.write(byte: 0x20)
    writePlace(end)
  }

  private mutating func writePlace(_ place: (Double, Double)) {
    out.write(tenths: Pen.tenths(place.0))
    out.write(tenthsAfterNumber: Pen.tenths(place.1))
  }
}
