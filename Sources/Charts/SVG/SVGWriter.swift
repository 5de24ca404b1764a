import Output

/// Writes a laid out chart as SVG: groups with classes, no colours, no ids, no scripts.
///
/// Presentation attributes give what a reader without a style sheet (a feed) needs: black lines,
/// readable text. `Chart.css` overrides them.
struct SVGWriter: ~Copyable {
  let sheet: Sheet
  var out = ByteWriter(capacity: 8_192)

  init(_ sheet: Sheet) { self.sheet = sheet }

  var size: Double { sheet.layout.textSize }

  /// The whole picture.
  consuming func picture(label: String) -> [UInt8] {
    out.write("<svg class=\"vc")
    if sheet.layout.layout == .narrow { out.write(" vn") }
    out.write("\" viewBox=\"0 0 ")
    out.write(Int(sheet.layout.width))
    out.write(byte: 0x20)
    out.write(Int(sheet.height))
    out.write("\" role=\"img\" aria-label=\"")
    out.escape(label)
    out.write("\" focusable=\"false\" font-family=\"Arial,Liberation Sans,Helvetica,sans-serif\"")
    out.write(" font-size=\"")
    out.write(Int(size))
    out.write("\" fill=\"currentColor\">")
    writeKey()
    for (index, panel) in sheet.panels.enumerated() {
      guard let offset = sheet.offsets?[index] else {
        write(panel)
        continue
      }
      out.write("<g transform=\"translate(")
      out.write(tenths: Pen.tenths(offset.x))
      out.write(tenthsAfterNumber: Pen.tenths(offset.y))
      out.write(")\">")
      write(panel)
      closeGroup()
    }
    out.write("</svg>")
    return out.finish()
  }

  /// A panel from back to front: ranges, grid, labels, marks, lines over them, values, names.
  private mutating func write(_ panel: PanelLayout) {
    writeHead(panel)
    writeRanges(panel)
    writeGrid(panel)
    writeBaseAxis(panel)
    let hasBars = panel.panel.marks.contains { if case .line = $0 { false } else { true } }
    if !hasBars { writeZeroLine(panel) }
    for mark in panel.panel.marks {
      switch mark {
      case .line(let line): write(line, panel)
      case .bars(let bars): write(bars, panel)
      case .points(let points): write(points, panel)
      case .levels(let levels): write(levels, panel)
      case .band(let band): write(band, panel)
      case .intervals(let intervals): write(intervals, panel)
      case .cells(let cells): write(cells, panel)
      case .tree: writeTree(panel)
      case .slices(let pie): write(pie, panel)
      case .boxes(let boxes): write(boxes, panel)
      case .bullets(let bullets): write(bullets, panel)
      case .connectors(let connectors): write(connectors, panel)
      }
    }
    if hasBars { writeZeroLine(panel) }
    writeReferences(panel)
    for case .bars(let bars) in panel.panel.marks { writeValues(of: bars, panel) }
    writeEvents(panel)
    writeEnds(panel)
  }

  // MARK: Text

  /// One line of text with its baseline at `y`.
  mutating func text(_ text: String, x: Double, y: Double) {
    out.write("<text")
    out.write(attribute: "x", x)
    out.write(attribute: "y", y)
    out.write(">")
    out.escape(text)
    out.write("</text>")
  }

  /// Lines of text, the first with its baseline at `y`.
  mutating func text(_ lines: [String], x: Double, y: Double) {
    for (index, line) in lines.enumerated() {
      text(line, x: x, y: y + Double(index) * sheet.layout.lineHeight)
    }
  }

  /// Lines of text whose block has its middle at `middle`.
  mutating func text(_ lines: [String], x: Double, middle: Double) {
    let first = middle - Double(lines.count - 1) / 2 * sheet.layout.lineHeight + size * 0.35
    text(lines, x: x, y: first)
  }

  /// Starts a group of text; `anchor` is empty for text that starts at its place.
  mutating func openText(_ classes: StaticString = "", anchor: StaticString = "") {
    out.write("<g")
    if classes.utf8CodeUnitCount > 0 {
      out.write(" class=\"")
      out.write(classes)
      out.write("\"")
    }
    if anchor.utf8CodeUnitCount > 0 {
      out.write(" text-anchor=\"")
      out.write(anchor)
      out.write("\"")
    }
    out.write(">")
  }

  mutating func closeGroup() { out.write("</g>") }
}
