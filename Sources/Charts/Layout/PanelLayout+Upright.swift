import Output

extension PanelLayout {
  /// The panel with quantities going up; nil where the names of its categories do not fit and
  /// it may lie sideways instead.
  static func upright(
    _ panel: Panel, layout: Canvas, words: Words, top: Double, height: Double,
    directLabels: Bool, hidesBaseLabels: Bool, left fixedLeft: Double? = nil
  ) -> PanelLayout? {
    var result = PanelLayout(panel, sideways: false, top: top)
    let banded = isBanded(panel)
    result.showsValues = panel.hasValueLabels && valuesFit(panel, layout)
    result.endGap = directLabels ? endGap(panel, layout, height: height) : 0
    var (left, right) = result.margins(layout, words, directLabels)
    left = max(left, fixedLeft ?? 0)
    var y = result.placeHead(layout, words: words, hidesAxis: result.showsValues)

    // The base runs from edge to edge; points keep a little distance from the axis.
    result.plot.x = left
    result.plot.width = layout.width - left - right
    let (low, high) = panel.base.domain
    let inset = panel.isBinned ? 0.0 : 6
    result.base =
      banded
      ? LinearScale(from: low - 0.5, to: high + 0.5, onto: left, result.plot.right)
      : LinearScale(from: low, to: high, onto: left + inset, result.plot.right - inset)
    let force = panel.orientation == .upright
    guard
      let labels = BaseLabels(
        panel.base, layout: layout, words: words, force: force, scale: result.base,
        nameLimit: banded ? .infinity : BaseAxis.nameLimit)
    else { return nil }
    result.baseLabels = hidesBaseLabels ? nil : labels

    let events =
      panel.showsEventTexts
      ? EventLayout(panel.events, scale: result.base, layout: layout, left: left, top: y)
      : EventLayout(linesOf: panel.events, scale: result.base, top: y)
    result.events = events
    y += events.height + (result.showsValues ? layout.lineHeight : layout.textSize / 2 + 1)
    result.plot.y = y
    result.plot.height = height
    let axis = panel.value
    let peak = result.showsValues ? axis.peak ?? axis.high : axis.high
    result.value =
      axis.reversed
      ? LinearScale(from: axis.low, to: peak, onto: y, y + height)
      : LinearScale(from: axis.low, to: peak, onto: y + height, y)
    result.setBars(band: result.plot.width / Double(max(1, panel.base.count)))
    result.placeEventMarks(layout)
    if result.showsValues, !result.placeValueLabels(layout) {
      // Without room for the values an axis tells them.
      var plain = panel
      plain.hasValueLabels = false
      return upright(
        plain, layout: layout, words: words, top: top, height: height,
        directLabels: directLabels, hidesBaseLabels: hidesBaseLabels, left: fixedLeft)
    }
    if directLabels { result.placeEnds(layout) }
    result.bottom = result.plot.bottom + (hidesBaseLabels ? 4 : 8)
    if !hidesBaseLabels {
      result.bottom += Double(labels.lineCount + labels.title.count) * layout.lineHeight + 2
    }
    return result
  }

  /// The room left and right of the plot.
  private func margins(
    _ layout: Canvas, _ words: Words, _ directLabels: Bool
  ) -> (Double, Double) {
    let size = layout.textSize
    var left = 0.0
    if !showsValues {
      for tick in panel.value.ticks {
        left = max(left, TextMetrics.width(tick.text, size: size) + 8)
      }
    }
    var right = 2.0
    if directLabels, let labels = Self.endLabels(panel, layout), !labels.isEmpty {
      right = (labels.map(\.width).max() ?? 0) + endGap + 1
    }
    // The first and the last label stand in the middle below their point or band.
    if case .categories = panel.base, Self.isBanded(panel) { return (left, right) }
    let overhang = panel.base.overhang(words, size: size)
    let band = (layout.width - left - right) / Double(max(1, panel.base.count)) / 2
    let inset = panel.isBinned ? 0 : Self.isBanded(panel) ? band * 0.9 : 6
    return (max(left, overhang.first - inset), max(right, overhang.last - inset))
  }

  /// The labels at the right end, in lines; nil if one is too wide.
  static func endLabels(_ panel: Panel, _ layout: Canvas) -> [Label]? {
    var labels: [Label] = []
    for end in panel.ends {
      guard
        let label = Label(
          end.text, fitting: layout.endLabelWidth, size: layout.textSize, limit: 3)
      else { return nil }
      labels.append(label)
    }
    return labels
  }

  /// Whether the names at the right end have room beside a plot of a height.
  static func endsFit(_ panel: Panel, _ layout: Canvas, height: Double) -> Bool {
    guard let labels = endLabels(panel, layout) else { return false }
    if layout.isNarrow, labels.count > 3 || (slots(panel) > 0 && !labels.isEmpty) { return false }
    let lines = labels.reduce(0) { $0 + $1.lines.count }
    return Double(lines) * layout.lineHeight <= height + layout.textSize
  }

  /// From the end of the plot to the names: a little, or, where a name had to move, room for a
  /// line that leads there.
  private static func endGap(_ panel: Panel, _ layout: Canvas, height: Double) -> Double {
    let axis = panel.value
    let (low, high) = panel.base.domain
    let scale = LinearScale(from: axis.low, to: axis.high, onto: height, 0)
    let wanted = panel.ends.map { scale($0.value) }
    let heights = (endLabels(panel, layout) ?? []).map {
      Double($0.lines.count) * layout.lineHeight
    }
    let ends = panel.ends.contains { ($0.at ?? high) < high - (high - low) / 40 }
    guard !ends, wanted.count == heights.count,
      let middles = LabelSolver.solve(
        wanted: wanted, heights: heights, from: -layout.textSize / 2,
        to: height + layout.textSize / 2),
      zip(wanted, middles).allSatisfy({ ($0 - $1).magnitude <= 4 })
    else { return 18 }
    return 9
  }

  private mutating func placeEnds(_ layout: Canvas) {
    guard let labels = Self.endLabels(panel, layout) else { return }
    let wanted = panel.ends.map { value($0.value) }
    let heights = labels.map { Double($0.lines.count) * layout.lineHeight }
    let middles =
      LabelSolver.solve(
        wanted: wanted, heights: heights, from: plot.y - layout.textSize / 2,
        to: plot.bottom + layout.textSize / 2) ?? wanted
    for (index, end) in panel.ends.enumerated() {
      ends.append(
        End(
          label: end, lines: labels[index].lines, y: middles[index], markY: wanted[index],
          markX: end.at.map { base($0) } ?? plot.right))
    }
  }

  /// Lets events end at what they are about.
  private mutating func placeEventMarks(_ layout: Canvas) {
    events?.setFeet(value, lift: showsValues ? layout.textSize + 9 : 3)
    let slots = Self.slots(panel)
    guard slots > 1, !panel.marks.contains(where: \.isStacked) else { return }
    let thickness = slotThickness
    events?.shift { (Double($0) - Double(slots - 1) / 2) * thickness }
  }

  /// The room of one bar of a group is never more.
  static let widestGroupedBar = 56.0

  /// The thickness of bars in a band: gaps are narrower than bars, groups stand apart.
  private mutating func setBars(band: Double) {
    let slots = Double(Self.slots(panel))
    guard slots > 0 else { return }
    if panel.isBinned {
      slotThickness = band
      barThickness = max(1, band - 1.5)
      return
    }
    let group = min(band * 0.76, (slots == 1 ? 64 : Self.widestGroupedBar) * slots)
    slotThickness = group / slots
    barThickness = slots > 1 && slotThickness > 4 ? slotThickness - 1.5 : slotThickness
  }
}
