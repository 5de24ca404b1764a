/// What a chart draws, before any layout: panels of marks on scales, and a key.
struct Plot: Sendable {
  var panels: [Panel]
  /// The series by name, in the order of the data, where they are not named at their marks.
  var key: [KeyItem] = []
  /// Whether the panels are small multiples, side by side.
  var isFaceted = false
  /// Whether the labels at the ends only repeat the last value, so that without room they go.
  var dropsEndsWithoutRoom = false
}

/// One pair of axes with its marks.
struct Panel: Sendable {
  /// Above the panel, where there are several; empty otherwise.
  var title = ""
  var base: BaseAxis
  var value: ValueAxis
  var orientation = Orientation.upright
  var marks: [Mark]
  /// Names at the right end of the lines.
  var ends: [EndLabel] = []
  /// Targets and other lines at a value.
  var references: [Reference] = []
  /// Events and ranges along the base, in its order.
  var events: [Event] = []
  /// Whether the bars carry their values.
  var hasValueLabels = false
  /// Whether the texts of events stand above this panel; another one has them otherwise.
  var showsEventTexts = true
  /// Whether the places are bands although no bars stand on them.
  var isBanded = false
  /// Whether the names of rows always stand above them: where they say more than a name.
  var hasNamesAbove = false
  /// Whether they do so on a narrow picture: where the bars need all of its width.
  var hasNamesAboveIfNarrow = false
  /// Whether a line stands where values are zero, or at the foot.
  var hasZeroLine = true
}

extension Panel {
  /// Whether bars stand on steps of a quantity.
  var isBinned: Bool {
    for case .bars(let bars) in marks where bars.isAdjoining { return true }
    return false
  }
}

/// A thin line from one bar to the next, at a value.
struct Connector: Sendable {
  /// The band from which it leads to the next.
  var at: Double
  var value: Double
}

/// Which way the quantities run.
enum Orientation: Sendable, Hashable {
  /// Quantities go up, the base runs along the foot.
  case upright
  /// Quantities go to the right, the base runs down the left side.
  case sideways
  /// Upright where the names of the categories fit below, else sideways.
  case uprightIfNamesFit
}

/// A kind of drawing, with its data. A type chooses marks; it draws nothing itself.
enum Mark: Sendable {
  case line(LineMark)
  case bars(BarsMark)
  case points(PointsMark)
  case levels(LevelsMark)
  case band(BandMark)
  case intervals(IntervalsMark)
  case cells(CellsMark)
  case tree(TreeMark)
  case slices(SlicesMark)
  case boxes(BoxesMark)
  case bullets(BulletsMark)
  case connectors([Connector])
}

extension Mark {
  /// Whether it is bars that stand on those of other series.
  var isStacked: Bool {
    if case .bars(let bars) = self { bars.isStacked } else { false }
  }
}

/// A line through points, broken where a value is missing.
struct LineMark: Sendable {
  struct Point: Sendable {
    var at: Double
    var value: Double?
    /// Whether the stretch that leads to this point is dotted.
    var provisional = false
  }
  /// The place of the series in the palette, from 0.
  var style: Int
  /// Whether it only leads the eye from point to point, thin and grey, without markers.
  var isPlain = false
  var points: [Point]
}

/// Bars from a start to an end value, side by side with those of other series.
struct BarsMark: Sendable {
  struct Bar: Sendable {
    var at: Double
    var from: Double
    var to: Double
    /// The value, for the end of the bar; empty for none.
    var label = ""
    var provisional = false
  }
  var style: Int
  /// Which of `slots` places in the band the bars take.
  var slot = 0
  var slots = 1
  /// Whether the bars stand on those of other series; their labels are then inside.
  var isStacked = false
  /// For answers on a scale: their own colours.
  var scale: Scale?
  /// Whether they are the bars of a histogram, which touch.
  var isAdjoining = false
  var bars: [Bar]
}

/// A place on a scale from one pole to the other.
struct Scale: Sendable, Hashable {
  var place: Int
  /// How many places the scale has, 2 to 7.
  var of: Int

  init(place: Int, of count: Int) {
    self.place = place
    self.of = count
  }

  /// -3 to 3, 0 in the middle: the class of its colour.
  var step: Int {
    let half = of / 2
    if of % 2 == 1 { return place - half }
    return place < half ? place - half : place - half + 1
  }
}

/// The name of a series or a reference line, at the right end.
struct EndLabel: Sendable {
  var text: String
  var style: MarkStyle
  /// The value at which the line ends, and the place along the base.
  var value: Double
  var at: Double?
}

/// A straight line at a value.
struct Reference: Sendable {
  var text: String
  var value: Double
  /// The text with its value, for sentences.
  var spoken: String
}

/// Something that happened at a place of the base, or lasted from one to another.
struct Event: Sendable {
  var text: String
  var from: Double
  var to: Double?
  /// The number in the list of notes below the chart.
  var number = 0
  /// What the list of notes says: `August 2023: Call triage begins`.
  var note: String
  /// The value at which its line ends; nil where it runs to the foot.
  var value: Double?
  /// Whether it is about the point at its value, which then has a ring.
  var hasRing = false
  /// The series that it is about; nil for all.
  var series: Int?
  /// Whether values before and after it cannot be compared.
  var isBreak = false
}

/// One entry of the key.
struct KeyItem: Sendable {
  var text: String
  var style: MarkStyle
}

/// How a mark looks, for keys and labels.
enum MarkStyle: Sendable, Hashable {
  case line(Int)
  case bar(Int)
  case scale(Scale)
  case shade(Int)
  case marker(Int)
  case reference
  case point(PointKind)
  case level(LevelsMark.Kind)
  case band(Int?)
  case interval(Int)
  case box
  case goal
  case icon(String, PointKind)
  case provisionalLine
  case provisionalBar
}
