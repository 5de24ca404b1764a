import Output

extension Panel {
  /// The grid of a heatmap.
  var grid: CellsMark? {
    for case .cells(let grid) in marks { return grid }
    return nil
  }
}

extension PanelLayout {
  /// A grid: rows of one height without gaps, names on the left and below.
  static func gridded(
    _ panel: Panel, _ grid: CellsMark, layout: Canvas, words: Words, top: Double
  ) -> PanelLayout {
    let shares = layout.isNarrow ? [0.3, 0.24, 0.19] : [0.36, 0.28]
    var best: PanelLayout?
    for share in shares {
      let one = gridded(panel, grid, share: share, layout: layout, words: words, top: top)
      // The names of the rows give way until each column has its own.
      if one.columnNames.allSatisfy({ !$0.isEmpty }) { return one }
      best = best ?? one
    }
    return best
      ?? gridded(panel, grid, share: 0.3, layout: layout, words: words, top: top)
  }

  private static func gridded(
    _ panel: Panel, _ grid: CellsMark, share: Double, layout: Canvas, words: Words, top: Double
  ) -> PanelLayout {
    var result = PanelLayout(panel, sideways: true, top: top)
    let y = result.placeHead(layout, words: words, hidesAxis: true) + 2
    let texts = names(of: panel, words)
    let size = layout.textSize
    let limit = layout.width * share
    let labels = texts.map {
      Label(
        lines: TextWrap.forcedLines($0, width: limit, size: size, limit: share < 0.25 ? 3 : 2),
        size: size)
    }
    let lines = labels.reduce(1) { max($0, $1.lines.count) }
    let row = max(26, Double(lines) * layout.lineHeight + 4)
    let left = (labels.map(\.width).max() ?? 0) + 8
    result.slotThickness = row
    result.barThickness = row
    result.plot = Box(
      x: left, y: y, width: layout.width - left - 1, height: row * Double(texts.count))
    for (index, label) in labels.enumerated() {
      let middle = y + (Double(index) + 0.5) * row
      result.rowMiddles.append(middle)
      let rise = Double(label.lines.count - 1) / 2 * layout.lineHeight
      result.names.append(Name(x: left - 8, y: middle - rise + size * 0.35, lines: label.lines))
    }
    result.value = LinearScale(
      from: 0, to: Double(max(1, grid.columns.count)), onto: left, result.plot.right)
    result.placeColumnNames(grid, layout)
    let most = result.columnNames.reduce(1) { max($0, $1.count) }
    result.bottom = result.plot.bottom + Double(most) * layout.lineHeight + 6
    return result
  }

  private mutating func placeColumnNames(_ grid: CellsMark, _ layout: Canvas) {
    let width = plot.width / Double(max(1, grid.columns.count))
    for every in 1...max(1, grid.columns.count) {
      let room = width * Double(every) - (every == 1 ? 2 : 4)
      let lines = grid.columns.indices.map { index in
        index % every == 0
          ? TextWrap.lines(grid.columns[index], width: room, size: layout.textSize, limit: 3) : []
      }
      if lines.allSatisfy({ $0 != nil }) {
        columnNames = lines.compactMap(\.self)
        return
      }
    }
    columnNames = grid.columns.map {
      TextWrap.forcedLines($0, width: max(40, width - 4), size: layout.textSize, limit: 3)
    }
  }
}
