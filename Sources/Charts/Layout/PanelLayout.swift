import Output

/// A panel laid out: where its plot lies, and where all text around it stands.
struct PanelLayout: Sendable {
  /// The name of a category, beside or above its bars.
  struct Name: Sendable {
    var x: Double
    /// The first baseline.
    var y: Double
    var lines: [String]
  }

  /// A name at the right end of a line.
  struct End: Sendable {
    var label: EndLabel
    var lines: [String]
    /// The middle of the text, and of what it names.
    var y: Double
    var markY: Double
    var markX: Double
  }

  var panel: Panel
  var sideways: Bool
  var plot = Box(x: 0, y: 0, width: 0, height: 0)
  /// From places of the base to units of the picture.
  var base = LinearScale(from: 0, to: 1, onto: 0, 1)
  /// From values to units of the picture.
  var value = LinearScale(from: 0, to: 1, onto: 0, 1)
  var top: Double
  var bottom = 0.0
  var captionLines: [String] = []
  var captionY = 0.0
  var titleLines: [String] = []
  /// Whether bars carry their values; the value axis is then left out.
  var showsValues = false
  /// Whether those values stand inside the bars: where a line runs through the room above them.
  var valuesAreInside = false
  /// How far each of them stands aside of the middle of its bar, by the place of the bar in its
  /// band and its number in its series; empty where all stand in the middle.
  var valueShifts: [[Double]] = []
  /// Upright: the labels along the foot; nil where another panel below carries them.
  var baseLabels: BaseLabels?
  /// Sideways: the middle of the bars of each row.
  var rowMiddles: [Double] = []
  /// Sideways: the names of the categories.
  var names: [Name] = []
  var nameAnchorEnd = true
  /// A tree: its boxes, and whether its levels stand side by side.
  var treeBoxes: [TreeBox] = []
  var isWideTree = false
  /// Sideways: the names below the columns of a grid; empty lines where there is no room.
  var columnNames: [[String]] = []
  var events: EventLayout?
  var ends: [End] = []
  /// From the end of the plot to the names there.
  var endGap = 0.0
  /// The thickness of a bar and of a band, in units of the picture.
  var barThickness = 0.0
  var slotThickness = 0.0

  /// Where a place of the base lies.
  func at(_ place: Double) -> Double {
    guard sideways else { return base(place) }
    let row = Int(place)
    return rowMiddles.indices.contains(row) ? rowMiddles[row] : plot.y
  }

  /// The stretches of the line from which the bars of rows start.
  var zeroLineParts: [(Double, Double)] {
    guard !nameAnchorEnd else { return [(plot.y, plot.bottom)] }
    let half = slotThickness * Double(max(1, Self.slots(panel))) / 2 + 2
    return rowMiddles.map { ($0 - half, $0 + half) }
  }

  init(_ panel: Panel, sideways: Bool, top: Double) {
    self.panel = panel
    self.sideways = sideways
    self.top = top
  }

  /// The most bars that stand side by side in a band; 0 without bars.
  static func slots(_ panel: Panel) -> Int {
    var slots = 0
    for mark in panel.marks {
      switch mark {
      case .bars(let bars): slots = max(slots, bars.slots)
      case .intervals(let intervals): slots = max(slots, intervals.slots)
      case .boxes, .bullets: slots = max(slots, 1)
      default: break
      }
    }
    return slots
  }

  /// Whether the places of the base are bands and not points.
  static func isBanded(_ panel: Panel) -> Bool {
    if case .numbers = panel.base { return false }
    if panel.isBanded || slots(panel) > 0 { return true }
    return switch panel.base {
    case .categories: !panel.marks.allSatisfy { if case .line = $0 { true } else { false } }
    case .ordinals: true
    case .periods, .days, .numbers: false
    }
  }

  /// Title and caption above the plot; gives the y below them.
  mutating func placeHead(_ layout: Canvas, words: Words, hidesAxis: Bool) -> Double {
    var y = top
    if !panel.title.isEmpty {
      titleLines = TextWrap.forcedLines(
        panel.title, width: layout.width * 0.93, size: layout.textSize, limit: 2)
      y += Double(titleLines.count) * layout.lineHeight + 4
    }
    var parts: [String] = []
    if !panel.value.caption.isEmpty { parts.append(panel.value.caption.capitalizedFirst) }
    if let start = panel.value.start { parts.append(words.charts.axisStart(start)) }
    guard !hidesAxis, !parts.isEmpty else { return y }
    // Beside names it stands above the plot, whose left edge is not known yet.
    captionLines = TextWrap.forcedLines(
      parts.joined(separator: ". "), width: layout.width * (sideways ? 0.58 : 1),
      size: layout.textSize, limit: 2)
    captionY = y
    return y + Double(captionLines.count) * layout.lineHeight + 5
  }
}

extension String {
  /// The text with its first letter in lower case, where the second is: `Highest 5`, not `ASB`.
  var insideSentence: String {
    let scalars = unicodeScalars.prefix(2)
    guard scalars.count == 2, scalars.last?.properties.isLowercase ?? false, let first else {
      return self
    }
    return first.lowercased() + dropFirst()
  }

  /// The text with its first letter in upper case.
  var capitalizedFirst: String {
    guard let first else { return self }
    return first.uppercased() + dropFirst()
  }
}
