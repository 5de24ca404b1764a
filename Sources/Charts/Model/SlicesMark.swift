/// The parts of a whole, clockwise from the top.
struct SlicesMark: Sendable {
  struct Slice: Sendable {
    var name: String
    /// 0 to 1.
    var share: Double
    var label: String
  }

  var slices: [Slice]
  /// The radius of the hole, as a part of the radius.
  var hole: Double
}

extension Panel {
  /// The pie that takes the place of a plot.
  var pie: SlicesMark? {
    for case .slices(let slices) in marks { return slices }
    return nil
  }
}
