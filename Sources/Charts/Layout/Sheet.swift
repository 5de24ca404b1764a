import Output

/// A chart laid out for one width: its key and its panels, one below the other.
struct Sheet: Sendable {
  var layout: Canvas
  var words: Words
  var key: KeyLayout
  var panels: [PanelLayout]
  var height: Double
  /// Small multiples: where each panel lies; the others say it themselves.
  var offsets: [(x: Double, y: Double)]?

  init(_ plot: Plot, layout: Canvas, words: Words) {
    self =
      plot.isFaceted
      ? Sheet(facets: plot, layout: layout, words: words)
      : Sheet(stack: plot, layout: layout, words: words)
  }

  /// One panel, or several with one base below each other.
  private init(stack plot: Plot, layout: Canvas, words: Words) {
    self.layout = layout
    self.words = words
    let count = plot.panels.count
    let panelHeight =
      count == 1 ? layout.plotHeight : max(100, layout.plotHeight * (count == 2 ? 0.62 : 0.46))
    // Names stand at the ends of their lines if all of them fit there, else in the key.
    let direct = plot.panels.allSatisfy {
      Self.liesUpright($0) && PanelLayout.endsFit($0, layout, height: panelHeight)
    }
    key = KeyLayout(Self.keyItems(plot, direct: direct), layout: layout)
    panels = []
    // Panels share the left edge of the widest labels.
    var left: Double?
    if count > 1 {
      left = plot.panels.compactMap { panel in
        PanelLayout.upright(
          panel, layout: layout, words: words, top: 0, height: panelHeight,
          directLabels: direct, hidesBaseLabels: true)?.plot.x
      }.max()
    }
    var y = key.height
    for (index, panel) in plot.panels.enumerated() {
      let isLast = index == count - 1
      let upright =
        panel.orientation == .sideways
        ? nil
        : PanelLayout.upright(
          panel, layout: layout, words: words, top: y, height: panelHeight,
          directLabels: direct, hidesBaseLabels: !isLast, left: left)
      let placed =
        upright ?? PanelLayout.sideways(panel, layout: layout, words: words, top: y)
      panels.append(placed)
      y = placed.bottom + (isLast ? 0 : 14)
    }
    height = y.rounded(.up)
  }

  /// Small multiples in rows: three on a wide picture, two on a narrow one, or one if their names
  /// or bars need the width.
  private init(facets plot: Plot, layout: Canvas, words: Words) {
    self.layout = layout
    self.words = words
    key = KeyLayout(plot.key, layout: layout)
    let gap = 20.0
    let liesDown = plot.panels.contains { $0.orientation == .sideways }
    let columns =
      layout.layout == .narrow
      ? (liesDown ? 1 : 2) : (liesDown || [2, 4].contains(plot.panels.count) ? 2 : 3)
    var canvas = layout
    canvas.width = (layout.width - gap * Double(columns - 1)) / Double(columns)
    panels = []
    var places: [(x: Double, y: Double)] = []
    var y = key.height
    var rowHeight = 0.0
    for (index, panel) in plot.panels.enumerated() {
      let column = index % columns
      if column == 0, index > 0 {
        y += rowHeight + 14
        rowHeight = 0
      }
      let height = layout.plotHeight * 0.46
      let upright =
        panel.orientation == .sideways
        ? nil
        : PanelLayout.upright(
          panel, layout: canvas, words: words, top: 0, height: height, directLabels: false,
          hidesBaseLabels: false)
      let placed =
        upright ?? PanelLayout.sideways(panel, layout: canvas, words: words, top: 0)
      panels.append(placed)
      places.append((Double(column) * (canvas.width + gap), y))
      rowHeight = max(rowHeight, placed.bottom)
    }
    height = (y + rowHeight).rounded(.up)
    offsets = places
  }

  private static func liesUpright(_ panel: Panel) -> Bool { panel.orientation != .sideways }

  /// The key: series that are not named at their marks, then reference lines, then what dots mean.
  private static func keyItems(_ plot: Plot, direct: Bool) -> [KeyItem] {
    var items = plot.key
    var ends: [KeyItem] = []
    if !direct {
      for panel in plot.panels {
        for end in panel.ends where !ends.contains(where: { $0.text == end.text }) {
          ends.append(KeyItem(text: end.text, style: end.style))
        }
      }
    }
    let notes = items.firstIndex { $0.style == .provisionalLine || $0.style == .provisionalBar }
    items.insert(contentsOf: ends, at: notes ?? items.count)
    return items
  }
}
