import Output

extension SVGWriter {
  /// The key: a sample and a name for each entry.
  mutating func writeKey() {
    guard !sheet.key.entries.isEmpty else { return }
    for entry in sheet.key.entries {
      let middle = entry.y + size * 0.62
      writeSample(entry.item.style, x: entry.x, middle: middle)
    }
    openText()
    for entry in sheet.key.entries {
      let sample = KeyLayout.sampleWidth(entry.item.style) + 6
      text(entry.lines, x: entry.x + sample, y: entry.y + size)
    }
    closeGroup()
  }

  private mutating func writeSample(_ style: MarkStyle, x: Double, middle: Double) {
    var pen = Pen()
    switch style {
    case .line(let index):
      out.write("<g class=\"s")
      out.write(index % Palette.count + 1)
      out.write("\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"><path class=\"l")
      let dash = Palette.dash(index)
      if dash > 0 {
        out.write(" l")
        out.write(dash)
      }
      out.write("\" d=\"")
      pen.move(x + 1, middle, into: &out)
      out.write("h28\"/><path class=\"m\" d=\"")
      Markers.write(index, x: x + 15, y: middle, into: &out)
      out.write("\"/></g>")
    case .bar(let index):
      out.write("<path class=\"b s")
      out.write(index % Palette.count + 1)
      writeFallbackTone(index)
      out.write("\" d=\"")
      pen.box(x, middle - 6.5, x + 13, middle + 6.5, into: &out)
      out.write("\"/>")
    case .marker(let index):
      out.write("<g class=\"s")
      out.write(index % Palette.count + 1)
      out.write("\"><path class=\"m\" d=\"")
      Markers.write(index, x: x + 6, y: middle, into: &out)
      out.write("\"/></g>")
    case .shade(let shade):
      out.write("<path class=\"b q")
      out.write(shade)
      out.write("\" d=\"")
      pen.box(x, middle - 6.5, x + 13, middle + 6.5, into: &out)
      out.write("\"/>")
    case .scale(let scale):
      out.write("<path class=\"b ")
      writeClass(scale)
      writeFallbackTone(scale.place)
      out.write("\" d=\"")
      pen.box(x, middle - 6.5, x + 13, middle + 6.5, into: &out)
      out.write("\"/>")
    case .point(let kind):
      write(PointsMark(kind: kind, places: [])) { $0.writeShape(kind, x: x + 6, y: middle, &pen) }
    case .level(let kind):
      writeSampleLine(kind == .mean ? "lm" : "ll", x: x, middle: middle)
    case .band(let style):
      openBand(style)
      pen.box(x, middle - 6.5, x + 22, middle + 6.5, into: &out)
      out.write("\"/>")
    case .interval(let style):
      openIntervals(style)
      pen.move(x + 1, middle, into: &out)
      out.write("h28m0-4v8m-28 0v-8\"/><path class=\"m\" d=\"")
      Markers.write(style, x: x + 15, y: middle, into: &out)
      out.write("\"/></g>")
    case .box: writeBoxSample(x: x, middle: middle)
    case .goal: writeGoalSample(x: x, middle: middle)
    case .icon(let letter, let kind): writeIcon(letter, kind, x: x + 11, middle: middle)
    case .reference: writeSampleLine("r", x: x, middle: middle)
    case .provisionalLine: writeSampleLine("l lp lk", x: x, middle: middle)
    case .provisionalBar:
      out.write("<path class=\"bp lk\" fill=\"none\" stroke=\"currentColor\" d=\"")
      pen.box(x + 1, middle - 6, x + 12, middle + 6, into: &out)
      out.write("\"/>")
    }
  }

  private mutating func writeSampleLine(_ classes: StaticString, x: Double, middle: Double) {
    var pen = Pen()
    out.write("<path class=\"")
    out.write(classes)
    out.write("\" fill=\"none\" stroke=\"currentColor\" stroke-dasharray=\"2 4\" d=\"")
    pen.move(x + 1, middle, into: &out)
    out.write("h28\"/>")
  }

  /// Targets and other lines at a value, across the plot; over bars with an edge of paper, without
  /// which they would not show there.
  mutating func writeReferences(_ panel: PanelLayout) {
    guard !panel.panel.references.isEmpty else { return }
    if panel.panel.marks.contains(where: { if case .bars = $0 { true } else { false } }) {
      out.write("<path class=\"rh\" stroke=\"#fff\" stroke-width=\"4\" d=\"")
      writeReferencePaths(panel)
    }
    out.write(
      "<path class=\"r\" fill=\"none\" stroke=\"currentColor\" stroke-dasharray=\"2 4\" d=\"")
    writeReferencePaths(panel)
  }

  private mutating func writeReferencePaths(_ panel: PanelLayout) {
    var pen = Pen()
    for reference in panel.panel.references {
      let place = panel.value(reference.value)
      if panel.sideways {
        pen.move(place, panel.plot.y, into: &out)
        out.write("v")
        out.write(tenths: Pen.tenths(panel.plot.height))
      } else {
        pen.move(panel.plot.x, place, into: &out)
        out.write("h")
        out.write(tenths: Pen.tenths(panel.plot.width))
      }
    }
    out.write("\"/>")
  }

  /// The shading of ranges, behind everything.
  mutating func writeRanges(_ panel: PanelLayout) {
    guard let events = panel.events, events.placed.contains(where: { $0.right != nil }) else {
      return
    }
    out.write("<path class=\"a\" fill-opacity=\".1\" d=\"")
    var pen = Pen()
    for placed in events.placed {
      guard let right = placed.right else { continue }
      pen.box(placed.x, panel.plot.y, right, panel.plot.bottom, into: &out)
    }
    out.write("\"/>")
  }

  /// The lines of events and their texts or numbers.
  mutating func writeEvents(_ panel: PanelLayout) {
    guard let events = panel.events, !events.placed.isEmpty else { return }
    if !events.isInRows {
      writeEventLines(events, panel, breaks: false)
      writeEventLines(events, panel, breaks: true)
      writeRings(events)
    }
    if events.hasTexts { writeEventTexts(events) }
  }

  /// The lines of events, or the dashed ones of breaks.
  private mutating func writeEventLines(
    _ events: EventLayout, _ panel: PanelLayout, breaks: Bool
  ) {
    guard events.placed.contains(where: { $0.event.isBreak == breaks }) else { return }
    out.write(breaks ? "<path class=\"e eb\"" : "<path class=\"e\"")
    out.write(" fill=\"none\" stroke=\"currentColor\"")
    if breaks { out.write(" stroke-dasharray=\"5 3\"") }
    out.write(" d=\"")
    var pen = Pen()
    for placed in events.placed where placed.event.isBreak == breaks {
      pen.move(placed.x, placed.foot ?? panel.plot.bottom, into: &out)
      if placed.lines.isEmpty, (placed.labelX - placed.x).magnitude > 1 {
        pen.line(placed.x, placed.y + 4, first: true, into: &out)
        pen.line(placed.labelX, placed.y, first: false, into: &out)
      } else {
        out.write("V")
        out.write(tenths: Pen.tenths(placed.y + (placed.lines.isEmpty ? 0 : 3)))
      }
    }
    out.write("\"/>")
  }

  /// The rings around points that have a note.
  private mutating func writeRings(_ events: EventLayout) {
    guard events.placed.contains(where: { $0.ring != nil }) else { return }
    out.write("<path class=\"e er\" fill=\"none\" stroke=\"currentColor\" d=\"")
    var pen = Pen()
    for placed in events.placed {
      guard let ring = placed.ring else { continue }
      pen.move(placed.x - EventLayout.ringRadius, ring, into: &out)
      out.write("a8 8 0 1 0 16 0a8 8 0 1 0-16 0z")
    }
    out.write("\"/>")
  }

  private mutating func writeEventTexts(_ events: EventLayout) {
    let radius = EventLayout.circleRadius
    var pen = Pen()
    if events.placed.contains(where: { $0.lines.isEmpty }) {
      out.write("<path class=\"o\" fill=\"none\" stroke=\"currentColor\" d=\"")
      for placed in events.placed where placed.lines.isEmpty {
        pen.move(placed.labelX - radius, placed.y - radius, into: &out)
        out.write("a9 9 0 1 0 18 0a9 9 0 1 0-18 0z")
      }
      out.write("\"/>")
      openText(anchor: "middle")
      for placed in events.placed where placed.lines.isEmpty {
        text("\(placed.event.number)", x: placed.labelX, y: placed.y - radius + size * 0.36)
      }
      closeGroup()
    }
    guard events.placed.contains(where: { !$0.lines.isEmpty }) else { return }
    openText()
    for placed in events.placed where !placed.lines.isEmpty {
      text(placed.lines, x: placed.labelX, y: placed.y + size)
    }
    closeGroup()
  }
}
