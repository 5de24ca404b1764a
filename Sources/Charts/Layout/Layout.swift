/// The two pictures of a chart: one for phones, one for desks and paper.
package enum Layout: String, Sendable, Hashable, CaseIterable {
  /// 288 units wide, text of 13 units: as many pixels on a phone of 320.
  case narrow
  /// 640 units wide, text of 14 units: at least 13 pixels from a figure width of 600.
  case wide
}

/// What there is to draw on: a whole picture, or the part of one that a small multiple has.
struct Canvas: Sendable, Hashable {
  let layout: Layout
  /// The width, in units of the view box.
  var width: Double

  init(_ layout: Layout) {
    self.layout = layout
    width = layout == .narrow ? 288 : 640
  }

  var isNarrow: Bool { layout == .narrow || width < 400 }
  /// The type size, in units of the view box.
  var textSize: Double { layout == .narrow ? 13 : 14 }
  /// From one baseline to the next.
  var lineHeight: Double { layout == .narrow ? 16 : 17 }
  /// The height of the plot of a single panel.
  var plotHeight: Double { layout == .narrow ? 200 : 280 }
  /// The most that names at the right end of lines may take.
  var endLabelWidth: Double { isNarrow ? 74 : 150 }
  /// How many labels stand along a time axis at most.
  var labelLimit: Int { max(2, Int(width / (layout == .narrow ? 40 : 48))) }
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
