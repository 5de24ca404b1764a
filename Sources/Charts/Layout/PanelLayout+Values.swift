import Output

/// The values at the ends of standing bars: above them; inside where a line at a value runs through
/// the room above; a little aside where the line of an event or a break would touch them; and
/// nowhere where that does not help, so that the axis tells them.
extension PanelLayout {
  /// Between a value and the line of an event or a break.
  private static let lineGap = 4.0
  /// Between two values.
  private static let valueGap = 3.0
  /// No value moves further away from the middle of its bar.
  private static let farthestValue = 6.0

  /// Places the values; false where they cannot keep clear of lines.
  mutating func placeValueLabels(_ layout: Canvas) -> Bool {
    valuesAreInside = valuesMeetLines(layout)
    guard !valuesAreInside, let lines = events?.placed, !lines.isEmpty else { return true }
    let labels = valueLabels(layout)
    let walls = lines.filter { line in labels.contains { $0.meets(line, plot.bottom) } }.map(\.x)
    guard !walls.isEmpty else { return true }
    for label in labels where valueShifts.count <= label.slot {
      valueShifts += Array(repeating: [], count: label.slot + 1 - valueShifts.count)
    }
    let ends = [-Double.infinity] + walls.sorted() + [.infinity]
    for (left, right) in zip(ends, ends.dropFirst()) {
      let between = labels.filter { left <= $0.middle && $0.middle < right }
      guard !between.isEmpty else { continue }
      guard let places = Self.places(of: between, from: left, to: right, layout) else {
        return false
      }
      for (label, place) in zip(between, places) {
        while valueShifts[label.slot].count < label.bar { valueShifts[label.slot].append(0) }
        valueShifts[label.slot].append(place - label.middle)
      }
    }
    return true
  }

  /// The middles of values between two lines; nil where one would stand too far from its bar.
  private static func places(
    of labels: [ValueLabel], from left: Double, to right: Double, _ layout: Canvas
  ) -> [Double]? {
    let space = valueGap / 2
    let low = left.isFinite ? left + lineGap - space : -space
    let high = right.isFinite ? right - lineGap + space : layout.width + space
    guard
      let places = LabelSolver.solve(
        wanted: labels.map(\.middle), heights: labels.map { $0.width + valueGap }, from: low,
        to: high),
      zip(labels, places).allSatisfy({ ($0.middle - $1).magnitude <= farthestValue })
    else { return nil }
    return places
  }

  /// A value above or below a bar, in units of the picture.
  private struct ValueLabel {
    /// The place of its bar: in the band, and among the bars of its series.
    var slot: Int
    var bar: Int
    var middle: Double
    var width: Double
    var top: Double

    /// Whether the line of an event or a break would touch it.
    func meets(_ line: EventLayout.Placed, _ bottom: Double) -> Bool {
      top < line.foot ?? bottom && (line.x - middle).magnitude < width / 2 + lineGap
    }
  }

  private func valueLabels(_ layout: Canvas) -> [ValueLabel] {
    var labels: [ValueLabel] = []
    for case .bars(let bars) in panel.marks {
      for (number, bar) in bars.bars.enumerated() where !bar.label.isEmpty {
        labels.append(
          ValueLabel(
            slot: bars.slot, bar: number, middle: middle(of: bar, bars),
            width: TextMetrics.width(bar.label, size: layout.textSize),
            top: value(bar.to) - layout.textSize - 5))
      }
    }
    return labels
  }

  /// The middle of a bar across the direction of its value.
  private func middle(of bar: BarsMark.Bar, _ bars: BarsMark) -> Double {
    at(bar.at) + (Double(bars.slot) - Double(bars.slots - 1) / 2) * slotThickness
  }

  /// How far a value stands aside of the middle of its bar.
  func valueShift(slot: Int, bar: Int) -> Double {
    guard valueShifts.indices.contains(slot), valueShifts[slot].indices.contains(bar) else {
      return 0
    }
    return valueShifts[slot][bar]
  }

  /// Whether a line at a value would run through the value of a bar that has room inside.
  private func valuesMeetLines(_ layout: Canvas) -> Bool {
    let lines = panel.references.map { value($0.value) }
    guard !lines.isEmpty else { return false }
    let need = layout.textSize + 6
    var meets = false
    for case .bars(let bars) in panel.marks {
      for bar in bars.bars where !bar.label.isEmpty {
        let (from, to) = (value(bar.from), value(bar.to))
        guard (to - from).magnitude >= need + 4, to <= from else { return false }
        if lines.contains(where: { to - need <= $0 && $0 <= to }) { meets = true }
      }
    }
    return meets
  }

  /// Whether each bar is wide enough for its value in one line.
  static func valuesFit(_ panel: Panel, _ layout: Canvas) -> Bool {
    let count = Double(max(1, slots(panel)))
    var slot = layout.width / Double(max(1, panel.base.count)) * 0.8 / count
    // A label that is wider than its bar would lie on the next bar of the group.
    if count > 1 { slot = min(slot, widestGroupedBar) }
    for case .bars(let bars) in panel.marks {
      for bar in bars.bars where TextMetrics.width(bar.label, size: layout.textSize) > slot {
        return false
      }
    }
    return true
  }
}
