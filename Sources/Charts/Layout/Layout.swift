/// The two pictures of a chart: one for phones, one for desks and paper.
package enum Layout: String, Sendable, Hashable, CaseIterable {
  /// 288 units wide, text of 13 units: as many pixels on a phone of 320.
  case narrow
  /// 640 units wide, text of 14 units: at least 13 pixels from a figure width of 600.
  case wide

  /// The width of the view box.
  var width: Double { self == .narrow ? 288 : 640 }
  /// The type size, in units of the view box.
  var textSize: Double { self == .narrow ? 13 : 14 }
  /// From one baseline to the next.
  var lineHeight: Double { self == .narrow ? 16 : 17 }
  /// The height of the plot of a single panel.
  var plotHeight: Double { self == .narrow ? 200 : 280 }
  /// The most that names at the right end of lines may take.
  var endLabelWidth: Double { self == .narrow ? 74 : 150 }
  /// How many labels stand along a time axis at most.
  var labelLimit: Int { self == .narrow ? 7 : 13 }
}

/// A rectangle, in units of the view box.
struct Box: Sendable, Hashable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  var right: Double { x + width }
  var bottom: Double { y + height }
  var middle: Double { y + height / 2 }
}
