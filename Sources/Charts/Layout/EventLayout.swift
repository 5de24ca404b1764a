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
  }

  var placed: [Placed] = []
  /// Whether texts or numbers stand above the lines.
  var hasTexts = true
  /// The height of the strip above the plot.
  var height = 0.0

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
      guard
        let label = Label(
          event.text, fitting: min(190, room), size: layout.textSize, limit: 2)
      else {
        // The last text may stand left of its line, above all others.
        guard chosen.isEmpty, limit == .infinity,
          let left = Label(event.text, fitting: min(190, x - 6), size: layout.textSize, limit: 2)
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
