import Output

extension SVGWriter {
  /// A line: its solid part, its dotted part, its points.
  mutating func write(_ line: LineMark, _ panel: PanelLayout) {
    if line.isPlain {
      out.write("<g class=\"pc lc")
    } else {
      out.write("<g class=\"s")
      out.write(line.style % Palette.count + 1)
    }
    out.write("\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\">")
    let dash = Palette.dash(line.style)
    writeParts(line, panel, provisional: false, dash: dash)
    if line.points.contains(where: \.provisional) {
      writeParts(line, panel, provisional: true, dash: dash)
    }
    if !line.isPlain { writeMarkers(line, panel) }
    closeGroup()
  }

  /// The stretches that are provisional, or those that are not, as one path.
  private mutating func writeParts(
    _ line: LineMark, _ panel: PanelLayout, provisional: Bool, dash: Int
  ) {
    let start = out.count
    out.write("<path class=\"l")
    if provisional {
      out.write(" lp\" stroke-dasharray=\"2 4")
    } else if dash > 0, !line.points.contains(where: \.provisional) {
      out.write(" l")
      out.write(dash)
    }
    out.write("\" d=\"")
    var pen = Pen()
    var drawn = 0
    var down = false
    var last: LineMark.Point?
    for point in line.points {
      guard let value = point.value else {
        (last, down) = (nil, false)
        continue
      }
      defer { last = point }
      guard let from = last, let fromValue = from.value, point.provisional == provisional else {
        down = false
        continue
      }
      if !down { pen.move(panel.base(from.at), panel.value(fromValue), into: &out) }
      pen.line(panel.base(point.at), panel.value(value), first: !down, into: &out)
      down = true
      drawn += 1
    }
    guard drawn > 0 else { return out.truncate(to: start) }
    out.write("\"/>")
  }

  /// Points where they can be told apart; else at the end, and where a point stands alone.
  private mutating func writeMarkers(_ line: LineMark, _ panel: PanelLayout) {
    let last = line.points.last { $0.value != nil }?.at
    let spacing = panel.plot.width / Double(max(1, line.points.count - 1))
    // Small multiples show the course; their values are in the table.
    let all = spacing >= (sheet.offsets == nil ? 15 : 24)
    for provisional in [false, true] {
      let start = out.count
      var drawn = 0
      var pen = Pen()
      out.write(provisional ? "<path class=\"mp\" d=\"" : "<path class=\"m\" d=\"")
      for (index, point) in line.points.enumerated() where point.provisional == provisional {
        guard let value = point.value else { continue }
        let isLast = point.at == last
        guard all || isLast || Self.isAlone(index, line.points) else { continue }
        Markers.write(
          line.style, x: panel.base(point.at), y: panel.value(value), &pen, into: &out)
        drawn += 1
      }
      if drawn == 0 { out.truncate(to: start) } else { out.write("\"/>") }
    }
  }

  private static func isAlone(_ index: Int, _ points: [LineMark.Point]) -> Bool {
    let before = index > 0 ? points[index - 1].value : nil
    let after = index + 1 < points.count ? points[index + 1].value : nil
    return before == nil && after == nil
  }

  /// The names at the right end; a thin line leads there where a name had to move.
  mutating func writeEnds(_ panel: PanelLayout) {
    guard !panel.ends.isEmpty else { return }
    let start = out.count
    var drawn = 0
    out.write("<path class=\"k\" fill=\"none\" stroke=\"currentColor\" d=\"")
    var pen = Pen()
    let right = panel.plot.right
    let gap = panel.endGap
    for end in panel.ends where (end.y - end.markY).magnitude > 4 || end.markX < right - 12 {
      pen.move(max(end.markX + 7, end.label.at == nil ? right + 2 : 0), end.markY, into: &out)
      if end.markX < right - 12 { pen.line(right + 2, end.markY, first: true, into: &out) }
      pen.line(right + gap - 3, end.y, first: end.markX >= right - 12, into: &out)
      drawn += 1
    }
    if drawn == 0 { out.truncate(to: start) } else { out.write("\"/>") }
    openText()
    for end in panel.ends { text(end.lines, x: right + gap, middle: end.y) }
    closeGroup()
  }
}
