/// The key above a chart, in rows.
struct KeyLayout: Sendable {
  struct Entry: Sendable {
    var item: KeyItem
    var x: Double
    var y: Double
    var lines: [String]
  }

  var entries: [Entry] = []
  var height = 0.0

  /// The room for the sample before a name.
  static func sampleWidth(_ style: MarkStyle) -> Double {
    switch style {
    case .bar, .scale, .shade, .marker, .provisionalBar, .point, .goal: 13
    case .icon, .band: 22
    case .line, .reference, .provisionalLine, .level, .interval, .box: 30
    }
  }

  init(_ items: [KeyItem], layout: Canvas) {
    guard !items.isEmpty else { return }
    let row = layout.lineHeight + 4
    var x = 0.0
    for item in items {
      let sample = Self.sampleWidth(item.style) + 6
      let lines = TextWrap.forcedLines(
        item.text, width: layout.width - sample, size: layout.textSize, limit: 3)
      let width = sample + Label(lines: lines, size: layout.textSize).width
      if x > 0, x + width > layout.width {
        x = 0
        height += row
      }
      entries.append(Entry(item: item, x: x, y: height, lines: lines))
      if lines.count > 1 {
        height += Double(lines.count - 1) * layout.lineHeight + row
        x = 0
      } else {
        x += width + 16
      }
    }
    if x > 0 { height += row }
    height += 6
  }
}
