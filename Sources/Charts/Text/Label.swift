/// A label in lines with its measured size.
struct Label: Sendable, Hashable {
  var lines: [String]
  /// The width of the widest line.
  var width: Double

  init(_ text: String, size: Double) {
    lines = [text]
    width = TextMetrics.width(text, size: size)
  }

  init(lines: [String], size: Double) {
    self.lines = lines
    width = 0
    for line in lines { width = max(width, TextMetrics.width(line, size: size)) }
  }

  /// The label in at most `limit` lines of `width`; nil if it does not fit.
  init?(_ text: String, fitting width: Double, size: Double, limit: Int) {
    guard let lines = TextWrap.lines(text, width: width, size: size, limit: limit) else {
      return nil
    }
    self.init(lines: lines, size: size)
  }
}
