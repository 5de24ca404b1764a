import Output

extension PanelLayout {
  /// The panel with quantities going to the right: each category has a row as high as its bars
  /// need, its name on the left, or above the bars where that would take too much of the width.
  static func sideways(_ panel: Panel, layout: Canvas, words: Words, top: Double) -> PanelLayout {
    var result = PanelLayout(panel, sideways: true, top: top)
    if let tree = panel.tree { return treed(panel, tree, layout: layout, top: top) }
    if let pie = panel.pie { return pied(panel, pie, layout: layout, top: top) }
    if let grid = panel.grid { return gridded(panel, grid, layout: layout, words: words, top: top) }
    let slots = max(1, slots(panel))
    result.showsValues = panel.hasValueLabels
    let y = result.placeHead(layout, words: words, hidesAxis: result.showsValues) + 2
    let thickness = layout.isNarrow ? [20.0, 16, 14] : [24.0, 19, 16]
    result.slotThickness = thickness[min(slots, 3) - 1]
    result.barThickness = result.slotThickness - (slots > 1 ? 1.5 : 0)

    let texts = names(of: panel, words)
    let group = result.slotThickness * Double(slots)
    let rowGap = slots == 1 ? 10.0 : 14.0
    result.plot.y = y
    let isAbove = panel.hasNamesAbove || (panel.hasNamesAboveIfNarrow && layout.isNarrow)
    if !isAbove, let labels = beside(texts, layout) {
      result.placeBeside(labels, group: group, rowGap: rowGap, layout)
    } else {
      result.placeAbove(texts, group: group, rowGap: rowGap, layout)
    }
    result.placeValues(layout)
    if !panel.events.isEmpty {
      let rows = result.rowMiddles
      result.events = EventLayout(rows: panel.events, layout: layout) { place in
        rows.isEmpty ? y : rows[min(rows.count - 1, max(0, Int(place.rounded())))]
      }
    }
    result.bottom =
      result.plot.bottom
      + (result.showsValues || panel.value.ticks.isEmpty ? 4 : layout.lineHeight + 8)
    return result
  }

  /// What stands beside the rows.
  static func names(of panel: Panel, _ words: Words) -> [String] {
    switch panel.base {
    case .categories(let names): names
    case .periods, .days, .ordinals, .numbers: panel.base.fullNames(words)
    }
  }

  /// The names in the lines of a column; nil if it would be too wide.
  private static func beside(_ texts: [String], _ layout: Canvas) -> [Label]? {
    // The narrowest column with the fewest lines first.
    for (share, lines) in [(0.27, 1), (0.36, 1), (0.27, 2), (0.36, 2), (0.42, 3)] {
      var labels: [Label] = []
      for text in texts {
        guard
          let label = Label(
            text, fitting: layout.width * share, size: layout.textSize, limit: lines)
        else { break }
        labels.append(label)
      }
      if labels.count == texts.count { return labels }
    }
    return nil
  }

  /// Names in a column to the left of the bars, all rows of one height.
  private mutating func placeBeside(
    _ labels: [Label], group: Double, rowGap: Double, _ layout: Canvas
  ) {
    let lines = labels.reduce(1) { max($0, $1.lines.count) }
    let row = max(group + rowGap, Double(lines) * layout.lineHeight + 4)
    let width = (labels.map(\.width).max() ?? 0) + 8
    plot.x = width
    plot.height = row * Double(labels.count)
    for (index, label) in labels.enumerated() {
      let middle = plot.y + (Double(index) + 0.5) * row
      rowMiddles.append(middle)
      let rise = Double(label.lines.count - 1) / 2 * layout.lineHeight
      names.append(
        Name(x: width - 8, y: middle - rise + layout.textSize * 0.35, lines: label.lines))
    }
  }

  /// Names above their bars, as many lines as each needs.
  private mutating func placeAbove(
    _ texts: [String], group: Double, rowGap: Double, _ layout: Canvas
  ) {
    nameAnchorEnd = false
    if panel.hasNamesAbove, let first = panel.value.ticks.first {
      // The first tick's label stands in the middle below the start of the axis.
      plot.x = TextMetrics.width(first.text, size: layout.textSize) / 2
    }
    var y = plot.y
    for text in texts {
      let lines = TextWrap.forcedLines(
        text, width: layout.width - plot.x, size: layout.textSize, limit: 3)
      names.append(Name(x: plot.x, y: y + layout.textSize, lines: lines))
      y += Double(lines.count) * layout.lineHeight + 3
      rowMiddles.append(y + group / 2)
      y += group + rowGap
    }
    plot.height = y - plot.y - rowGap / 2
  }

  /// The scale of the values, as wide as the labels at the ends of the bars allow.
  private mutating func placeValues(_ layout: Canvas) {
    let size = layout.textSize
    let axis = panel.value
    let high = showsValues ? axis.peak ?? axis.high : axis.high
    let span = max(high - axis.low, 1e-300)
    let room = layout.width - EventLayout.rowRoom(panel.events) - plot.x
    var width = room - 2
    if showsValues {
      for case .bars(let bars) in panel.marks {
        for bar in bars.bars {
          let share = (max(bar.to, bar.from) - axis.low) / span
          guard share > 0 else { continue }
          let label = TextMetrics.width(bar.label, size: size) + 8
          width = min(width, (room - label) / share)
        }
      }
    } else if let last = axis.ticks.last {
      // The last tick's label stands in the middle below the end of the axis.
      width -= TextMetrics.width(last.text, size: size) / 2
    }
    plot.width = max(40, width)
    value = LinearScale(from: axis.low, to: high, onto: plot.x, plot.right)
  }
}
