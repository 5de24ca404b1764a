/// How wide a table is at least, estimated from its longest words: whether it has to be moved
/// sideways on a small phone, and so needs a stop for the keyboard and a name.
///
/// Widths are those of Arial at 16 px, in pixels; a word in bold or in a fixed pitch is a little
/// wider than estimated and one of narrow letters narrower.
package struct TableWidth: Sendable {
  /// The widest word of each column.
  private var columns: [Int]
  /// The widest word of each heading over several columns.
  private var groups: [(columns: Range<Int>, width: Int)] = []

  /// What margins leave of a screen of 320 px.
  private static let phone = 288
  /// The space beside the words of a cell on a phone.
  private static let padding = 16

  package init(columnCount: Int) {
    columns = Array(repeating: 0, count: columnCount)
  }

  /// Whether the table can be wider than a small phone.
  package var overflowsPhone: Bool {
    let own = columns.reduce(0) { $0 + $1 + Self.padding }
    let more = groups.reduce(0) { sum, group in
      let below = group.columns.reduce(0) { $0 + columns[$1] + Self.padding }
      return sum + max(0, group.width + Self.padding - below)
    }
    return own + more > Self.phone
  }

  /// Counts a heading of one or several columns: a word that may be broken counts as far as it is
  /// kept whole.
  package mutating func add(heading: UnsafeBufferPointer<UInt8>, to place: Range<Int>) {
    var alone = TableWidth(columnCount: 1)
    alone.add(heading, to: 0)
    let width = min(alone.widestWord, HeadingWord.longest)
    guard place.count > 1 else {
      guard let column = place.first, columns.indices.contains(column) else { return }
      columns[column] = max(columns[column], width)
      return
    }
    groups.append((place.clamped(to: columns.indices), width))
  }

  /// The widest word of all.
  fileprivate var widestWord: Int { columns.max() ?? 0 }

  /// Counts the text of a cell. It is one long word where it stays on one line.
  package mutating func add(
    _ text: UnsafeBufferPointer<UInt8>, to column: Int, onOneLine: Bool = false
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

  /// Counts the text of a cell.
  package mutating func add(
    _ text: ArraySlice<UInt8>, to column: Int, onOneLine: Bool = false
  ) {
    text.withUnsafeBufferPointer { add($0, to: column, onOneLine: onOneLine) }
  }

  /// Counts a text, such as a unit.
  package mutating func add(_ text: String, to column: Int) {
    var text = text
    text.withUTF8 { add($0, to: column) }
  }

  /// Counts a heading of one or several columns.
  package mutating func add(heading: ArraySlice<UInt8>, to place: Range<Int>) {
    heading.withUnsafeBufferPointer { add(heading: $0, to: place) }
  }

  /// Counts a heading of one or several columns.
  package mutating func add(heading: String, to place: Range<Int>) {
    var heading = heading
    heading.withUTF8 { add(heading: $0, to: place) }
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

/// How long the longest word of a heading is. The style sheet keeps the headings of a table that
/// scrolls narrow; one with a long word is as wide as the word, so that it is not broken.
package enum HeadingWord: Sendable, Hashable {
  /// Not wider than any heading may be.
  case short
  /// A word of up to about twenty letters, which stays whole.
  case long
  /// One that no column has room for, which is broken.
  case endless

  /// The widest word, in pixels, that a heading of 7.5rem and one of 13.5rem hold.
  private static let narrow = 100
  static let longest = 196

  /// Looks at a text of a heading, which is set in bold.
  package init(_ text: ArraySlice<UInt8>) {
    self = text.withUnsafeBufferPointer { HeadingWord($0) }
  }

  private init(_ text: UnsafeBufferPointer<UInt8>) {
    var width = TableWidth(columnCount: 1)
    width.add(text, to: 0)
    // Bold letters are about a twelfth wider.
    let pixels = width.widestWord * 13 / 12
    self = pixels <= Self.narrow ? .short : pixels <= Self.longest ? .long : .endless
  }

  /// Looks at a text.
  package init(_ text: String) {
    var text = text
    self = text.withUTF8 { HeadingWord($0) }
  }

  /// The class that a heading with it has; empty for most.
  package var className: StaticString {
    switch self {
    case .short: ""
    case .long: "long-word"
    case .endless: "endless-word"
    }
  }
}
