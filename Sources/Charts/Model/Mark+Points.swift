/// What a point of a process chart means; it decides colour and shape.
enum PointKind: Int, Sendable, Hashable, CaseIterable {
  case common
  case improvementHigh
  case improvementLow
  case concernHigh
  case concernLow
  case neutralHigh
  case neutralLow
}

/// Points on their own.
struct PointsMark: Sendable {
  var kind: PointKind
  var places: [Place]

  struct Place: Sendable {
    var at: Double
    var value: Double
  }
}

/// Horizontal stretches: averages and limits.
struct LevelsMark: Sendable {
  enum Kind: Sendable, Hashable {
    case mean
    case limit
  }

  struct Level: Sendable {
    var from: Double
    var to: Double
    var value: Double
  }

  var kind: Kind
  var levels: [Level]
}

/// The area between two lines; broken where a value is missing.
struct BandMark: Sendable {
  struct Point: Sendable {
    var at: Double
    var low: Double?
    var high: Double?
  }

  /// The place in the palette; nil for the expected range of a process.
  var style: Int?
  var points: [Point]
}

/// Estimates with the range in which the true value probably lies.
struct IntervalsMark: Sendable {
  struct Interval: Sendable {
    var at: Double
    var value: Double
    var low: Double?
    var high: Double?
  }

  var style: Int
  var slot = 0
  var slots = 1
  var intervals: [Interval]
}

/// A grid of shaded cells; rows are the places of the base.
struct CellsMark: Sendable {
  struct Cell: Sendable {
    var column: Int
    var row: Int
    /// 0 to 4, light to dark; nil where the value is missing.
    var shade: Int?
    var label: String
  }

  var columns: [String]
  var cells: [Cell]
}
