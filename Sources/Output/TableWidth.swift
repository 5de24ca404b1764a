/// How wide a table is at least, estimated from its longest words: whether it has to be moved
/// sideways on a small phone, and so needs a stop for the keyboard and a name.
///
/// Widths are those of Arial at 16 px, in pixels; a word in bold or in a fixed pitch is a little
/// wider than estimated and one of narrow letters narrower.
package struct TableWidth: Sendable {
  /// The widest word of each column.
  private var columns: [Int]

  /// What margins leave of a screen of 320 px.
  private static let phone = 288
  /// The space beside the words of a cell on a phone.
  private static let padding = 16

  package init(columnCount: Int) {
    columns = Array(repeating: 0, count: columnCount)
  }

  /// Whether the table can be wider than a small phone.
  package var overflowsPhone: Bool {
    columns.reduce(0) { $0 + $1 + Self.padding } > Self.phone
  }

  /// Counts the text of a cell. It is one long word where it stays on one line.
  package mutating func add(
    _ text: ArraySlice<UInt8>, to column: Int, onOneLine: Bool = false
  ) {
    guard columns.indices.contains(column) else { return }
    var widest = 0
    var width = 0
    for byte in text {
      guard onOneLine || byte != 0x20 && byte != 0x0A else {
        widest = max(widest, width)
        width = 0
        continue
      }
      width += Self.width(byte)
      // A line may end behind a hyphen.
      guard !onOneLine, byte == 0x2D else { continue }
      widest = max(widest, width)
      width = 0
    }
    columns[column] = max(columns[column], widest, width)
  }

  /// Counts a text, such as a heading.
  package mutating func add(_ text: String, to column: Int) {
    add(Array(text.utf8)[...], to: column)
  }

  private static func width(_ byte: UInt8) -> Int {
    switch byte {
    case 0x80..<0xC0: 0
    case 0x25, 0x26, 0x6D, 0x77, 0x4D, 0x57: 14
    case 0x23, 0x24, 0x2A, 0x2B: 9
    case 0x20...0x2F, 0x3A, 0x3B, 0x5B...0x5D, 0x66, 0x69, 0x6A, 0x6C, 0x72, 0x74: 5
    case 0x41...0x5A: 12
    default: 9
    }
  }
}
