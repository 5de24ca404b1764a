/// Where the texts of events stand above the plot: beside their lines while there is room, else
/// a number in a circle that the notes below the chart explain.
struct EventLayout: Sendable {
  struct Placed: Sendable {
    var event: Event
    /// The line, or the left and right edge of a range.
    var x: Double
    var right: Double?
    /// The top of the line and of the text or circle.
    var y: Double
    /// The left edge of the text, or the middle of the circle.
    var labelX: Double
    /// The lines of the text; empty where the number stands.
    var lines: [String] = []
    /// Where its line ends, if not at the foot of the plot.
    var foot: Double?
    /// The middle of a ring.
    var ring: Double?
  }

  var placed: [Placed] = []
  /// Whether texts or numbers stand above the lines.
  var hasTexts = true
  /// The height of the strip above the plot.
  var height = 0.0
  /// Whether the numbers stand at the right end of their rows, without lines.
  var isInRows = false

  /// Whether a number stands for a text.
  var hasNumbers: Bool { hasTexts && placed.contains { $0.lines.isEmpty } }

  static let circleRadius = 9.0

  init(_ events: [Event], scale: LinearScale, layout: Canvas, left: Double, top: Double) {
    guard !events.isEmpty else { return }
    if !layout.isNarrow, let texts = Self.texts(events, scale, layout, top) {
      self = texts
    } else {
      self = Self.numbers(events, scale, layout, left: left, top: top)
    }
  }

  private init() {}

  /// Only the lines: the texts stand above another panel.
  init(linesOf events: [Event], scale: LinearScale, top: Double) {
    placed = events.map { event in
      Placed(
        event: event, x: scale(event.from), right: event.to.map { scale($0) }, y: top,
        labelX: scale(event.from))
    }
    hasTexts = false
  }

  /// Numbers at the right end of the rows of a chart that lies.
  init(rows events: [Event], layout: Canvas, middle: (Double) -> Double) {
    isInRows = true
    let radius = Self.circleRadius
    var places: [Double: Int] = [:]
    for event in events {
      // Several in one row stand side by side.
      let before = places[event.from, default: 0]
      places[event.from] = before + 1
      placed.append(
        Placed(
          event: event, x: layout.width - radius - 1, y: middle(event.from) + radius,
          labelX: layout.width - radius - 1 - Double(before) * (2 * radius + 2)))
    }
  }

  /// The room that numbers take at the right end of the rows.
  static func rowRoom(_ events: [Event]) -> Double {
    var counts: [Double: Int] = [:]
    for event in events { counts[event.from, default: 0] += 1 }
    return Double(counts.values.max() ?? 0) * (2 * circleRadius + 2)
  }

  /// Lets the lines of events that are about a value end there; `lift` keeps them off what stands
  /// above a bar.
  mutating func setFeet(_ value: LinearScale, lift: Double) {
    for index in placed.indices {
      guard let target = placed[index].event.value else { continue }
      let place = value(target)
      placed[index].foot = place - (placed[index].event.hasRing ? Self.ringRadius : lift)
      if placed[index].event.hasRing { placed[index].ring = place }
    }
  }

  static let ringRadius = 8.0

  /// Texts to the right of their lines. From the last event to the first, each takes the lowest
  /// lane in which it does not reach the next one's text: so no line crosses a text.
  private static func texts(
    _ events: [Event], _ scale: LinearScale, _ layout: Canvas, _ top: Double
  ) -> EventLayout? {
    var lanes: [Double] = []
    var chosen: [(lane: Int, label: Label)] = []
    var limit = Double.infinity
    var leftward: Label?
    for event in events.reversed() {
      let x = scale(event.from)
      let room = min(layout.width, limit - 10) - x - 6
      guard let label = label(event.text, room, layout) else {
        // The last text may stand left of its line, above all others.
        guard chosen.isEmpty, limit == .infinity,
          let left = label(event.text, x - 6, layout)
        else { return nil }
        limit = x
        leftward = left
        continue
      }
      let end = x + 6 + label.width
      // Lanes below must be free to the right of this line, or its line would cross a text; they
      // are: every text there starts at its own line, which is further right.
      guard let lane = (0..<3).first(where: { $0 >= lanes.count || end + 10 <= lanes[$0] }) else {
        return nil
      }
      if lane == lanes.count { lanes.append(x) } else { lanes[lane] = x }
      for lower in 0..<lane { lanes[lower] = min(lanes[lower], x) }
      chosen.append((lane, label))
    }
    if let leftward {
      chosen.insert((lanes.count, leftward), at: 0)
      lanes.append(limit)
    }
    return stacked(
      events, Array(chosen.reversed()), laneCount: lanes.count, lastIsLeft: leftward != nil, scale,
      layout, top)
  }

  /// A text in one line, or in two short ones where there is less room.
  private static func label(_ text: String, _ room: Double, _ layout: Canvas) -> Label? {
    Label(text, fitting: min(280, room), size: layout.textSize, limit: 1)
      ?? Label(text, fitting: min(190, room), size: layout.textSize, limit: 2)
  }

  /// Moves what is about one series of a group to the middle of its bars.
  mutating func shift(by offset: (Int) -> Double) {
    for index in placed.indices {
      guard let series = placed[index].event.series, !placed[index].event.isBreak else { continue }
      let distance = offset(series)
      placed[index].x += distance
      placed[index].labelX += distance
    }
  }

  private static func stacked(
    _ events: [Event], _ chosen: [(lane: Int, label: Label)], laneCount: Int, lastIsLeft: Bool,
    _ scale: LinearScale, _ layout: Canvas, _ top: Double
  ) -> EventLayout {
    var heights = [Double](repeating: layout.lineHeight, count: laneCount)
    for choice in chosen {
      let height = Double(choice.label.lines.count) * layout.lineHeight + 2
      heights[choice.lane] = max(heights[choice.lane], height)
    }
    var result = EventLayout()
    result.height = heights.reduce(0, +) + 4
    for (index, (event, choice)) in zip(events, chosen).enumerated() {
      // Lane 0 is the lowest.
      let y = top + heights[(choice.lane + 1)...].reduce(0, +)
      let x = scale(event.from)
      result.placed.append(
        Placed(
          event: event, x: x, right: event.to.map { scale($0) }, y: y,
          labelX: lastIsLeft && index == events.count - 1 ? x - 6 - choice.label.width : x + 6,
          lines: choice.label.lines))
    }
    return result
  }

  /// Numbers in circles in one row, moved apart where they would touch.
  private static func numbers(
    _ events: [Event], _ scale: LinearScale, _ layout: Canvas, left: Double, top: Double
  ) -> EventLayout {
    let wanted = events.map { scale($0.from) }
    let room = circleRadius * 2 + 2
    let middles =
      LabelSolver.solve(
        wanted: wanted, heights: wanted.map { _ in room }, from: 0, to: layout.width) ?? wanted
    var result = EventLayout()
    result.height = room + 4
    for (index, event) in events.enumerated() {
      result.placed.append(
        Placed(
          event: event, x: wanted[index], right: event.to.map { scale($0) },
          y: top + room, labelX: middles[index]))
    }
    return result
  }
}
