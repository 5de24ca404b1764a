package import Diagnostics

/// A number that an author gave to a paragraph, a section or an item.
package struct ParagraphNumber: Sendable, Hashable {
  /// The number without the full stop behind it: `27`, `6.1`.
  package var text: String
  /// Where it stands.
  package var span: Span
  /// False for one that stands twice on the page, which no link can lead to.
  package var hasAnchor: Bool
  /// Whether it is the number of a heading.
  package var isHeading: Bool

  /// The anchor of the paragraph: `para-27`.
  package var anchor: String { "para-" + text }
}

/// A number as it stands in the source: `27.`, `6.1`, `1)`.
struct WrittenNumber: Equatable {
  var parts: [Int]
  /// `27`, without what ends it.
  var text: String
  /// The bytes that it takes with its end and the blanks behind it.
  var length: Int
  /// Whether `.` or `)` ends it.
  var isEnded: Bool

  /// Reads digits in groups with full stops between them; nil if no blank follows.
  init?(_ bytes: ArraySlice<UInt8>) {
    parts = []
    isEnded = false
    var i = bytes.startIndex
    var end = i
    while i < bytes.endIndex, bytes[i].isDigit, parts.count < 6 {
      var value = 0
      let start = i
      while i < bytes.endIndex, bytes[i].isDigit, i - start < 6 {
        value = value * 10 + Int(bytes[i] - 0x30)
        i += 1
      }
      parts.append(value)
      end = i
      guard i < bytes.endIndex, bytes[i] == Ascii.dot else { break }
      i += 1
      isEnded = true
      if i < bytes.endIndex, bytes[i].isDigit { isEnded = false }
    }
    if i < bytes.endIndex, i == end, bytes[i] == Ascii.closeParenthesis {
      i += 1
      isEnded = true
    }
    guard !parts.isEmpty, i < bytes.endIndex, bytes[i].isBlank else { return nil }
    while i < bytes.endIndex, bytes[i].isBlank { i += 1 }
    text = String(decoding: bytes[bytes.startIndex..<end], as: UTF8.self)
    length = i - bytes.startIndex
  }

  /// The parts without zeros at the end: 6.0 is 6.
  var key: [Int] {
    var key = parts
    while key.count > 1, key.last == 0 { key.removeLast() }
    return key
  }
}

/// The sequence of an author's numbers: what may come next, and what came already.
struct NumberSequence {
  private var last: [Int] = []
  private var seen: [[Int]: Span] = [:]

  /// Whether a number can follow the last one without a gap.
  func follows(_ key: [Int]) -> Bool {
    guard !last.isEmpty else { return true }
    if key == last + [1] || key == last + [0] { return true }
    guard key.count <= last.count else { return false }
    return key.dropLast() == last.prefix(key.count - 1)
      && key[key.count - 1] == last[key.count - 1] + 1
  }

  /// Whether a number with full stops inside can be one of this sequence at all: `12.46` at the
  /// start of a paragraph is none.
  func mayHold(_ key: [Int]) -> Bool {
    guard key.count > 1 else { return true }
    guard let top = last.first else { return key.allSatisfy { $0 <= 1 } }
    return key[0] == top && key.count <= last.count + 1 || follows(key)
      || key[0] == top + 1
        && key.dropFirst().allSatisfy { $0 <= 1 }
  }

  /// Where the same number came before.
  func place(of key: [Int]) -> Span? { seen[key] }

  /// Whether a number is lower than the last one.
  func isBehind(_ key: [Int]) -> Bool { key.lexicographicallyPrecedes(last) }

  /// What was expected in the place of a number: the next one on its level.
  func expected(before key: [Int]) -> String {
    guard key.count <= last.count else {
      return (last + [1]).map(String.init).joined(separator: ".")
    }
    var next = Array(last.prefix(key.count))
    next[next.count - 1] += 1
    return next.map(String.init).joined(separator: ".")
  }

  var next: Int { (last.first ?? 0) + 1 }
  var isEmpty: Bool { last.isEmpty }

  mutating func take(_ key: [Int], at span: Span) {
    last = key
    if seen[key] == nil { seen[key] = span }
  }
}

/// What a builder knows of the author's numbers.
struct NumberReader {
  let mode: Numbering
  var sequence = NumberSequence()
  /// The steps of lists whose items are numbered paragraphs: they are not written.
  private(set) var dropped: Set<Int> = []
  /// The items of those lists: indices of blocks.
  private(set) var items: Set<Int> = []
  /// The number of the item that was just opened, for its first paragraph.
  var pending: Int?

  init(_ mode: Numbering) {
    self.mode = mode
  }

  /// Ordered lists at the top of the page are numbered paragraphs, except where headings count.
  mutating func takeLists(of tree: Tree) {
    guard mode == .paragraphs || mode == .items else { return }
    var isOrdered = false
    for (index, block) in tree.blocks.enumerated() where block.parent == nil {
      guard case .open(.item) = tree.events[block.open] else { continue }
      if case .open(.list(let start)) = tree.events[block.open - 1] {
        isOrdered = start != nil
        if isOrdered { dropped.insert(block.open - 1) }
      }
      guard isOrdered else { continue }
      items.insert(index)
      dropped.insert(block.open)
      dropped.insert(block.close)
      if block.close + 1 < tree.events.count, case .close(.list) = tree.events[block.close + 1] {
        dropped.insert(block.close + 1)
      }
    }
  }

  /// Whether a block stands at the top, or in an item that is a numbered paragraph.
  func isTop(_ block: Block) -> Bool { block.parent.map { items.contains($0) } ?? true }
}
