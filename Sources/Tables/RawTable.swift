import Diagnostics

/// Delimited text that was split into cells of equal rows, but whose values were not read.
struct RawTable: Sendable {
  /// The text with its places.
  let passage: Passage
  /// A comma or a tab.
  let separator: UInt8
  var headings: [RawCell]
  /// The line above the headings, where there are two; an empty one belongs to what stands left
  /// of it.
  var upperHeadings: [RawCell] = []
  /// Row after row, as many as there are headings in each.
  var cells: [RawCell]

  var columnCount: Int { headings.count }
  var rowCount: Int { headings.isEmpty ? 0 : cells.count / headings.count }

  /// The cell in a row and a column, both from 0.
  func cell(row: Int, column: Int) -> RawCell { cells[row * columnCount + column] }

  /// The place of a cell in its file, with its quotes.
  func span(_ cell: RawCell) -> Span { passage.span(cell.outerRange) }

  /// The text of a cell: without its quotes, doubled quotes halved, blanks at the ends removed,
  /// line ends as `\n`.
  func text(_ cell: RawCell) -> String {
    passage.bytes.withUnsafeBufferPointer { String(decoding: cell.content(in: $0), as: UTF8.self) }
  }
}

/// The bytes of one cell, as a range of the text.
struct RawCell: Sendable, Hashable {
  var start: Int
  private var lengthAndFlags: Int

  private static let quotedFlag = 1
  private static let doubledFlag = 2
  private static let brokenFlag = 4

  /// What is between the quotes, or between the blanks around an unquoted cell.
  init(_ range: Range<Int>, quoted: Bool = false, doubled: Bool = false) {
    start = range.lowerBound
    lengthAndFlags = range.count << 3
    if quoted { lengthAndFlags |= Self.quotedFlag }
    if doubled { lengthAndFlags |= Self.doubledFlag }
  }

  /// A cell that is not there, or that cannot be read; a finding says so already.
  static func broken(at offset: Int) -> RawCell {
    var cell = RawCell(offset..<offset)
    cell.lengthAndFlags |= brokenFlag
    return cell
  }

  var range: Range<Int> { start..<start + lengthAndFlags >> 3 }
  var isQuoted: Bool { lengthAndFlags & Self.quotedFlag != 0 }
  /// Whether it holds doubled quotes, which stand for one.
  var isDoubled: Bool { lengthAndFlags & Self.doubledFlag != 0 }
  var isBroken: Bool { lengthAndFlags & Self.brokenFlag != 0 }
  var isEmpty: Bool { lengthAndFlags >> 3 == 0 }

  /// The range with the quotes.
  var outerRange: Range<Int> {
    isQuoted ? range.lowerBound - 1..<range.upperBound + 1 : range
  }

  /// The text of the cell as bytes, its quotes and the blanks at its ends removed.
  func content(in text: Bytes) -> [UInt8] {
    let trimmed = Bytes(rebasing: text[range]).trimmed
    guard isDoubled || (isQuoted && trimmed.contains(0x0D)) else { return Array(trimmed) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(trimmed.count)
    var i = 0
    while i < trimmed.count {
      let byte = trimmed[i]
      let next = i + 1 < trimmed.count ? trimmed[i + 1] : 0
      i += 1
      if byte == 0x22, next == 0x22 {
        i += 1
      } else if byte == 0x0D {
        if next == 0x0A { i += 1 }
        bytes.append(0x0A)
        continue
      }
      bytes.append(byte)
    }
    return bytes
  }
}

/// Bytes of a text that stays in memory while they are read.
typealias Bytes = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer<UInt8> {
  /// Without blanks, tabs, line ends and no-break spaces at both ends.
  var trimmed: Bytes {
    var start = 0
    var end = count
    while start < end {
      if self[start] <= 0x20 {
        start += 1
      } else if self[start] == 0xC2, start + 1 < end, self[start + 1] == 0xA0 {
        start += 2
      } else {
        break
      }
    }
    while end > start {
      if self[end - 1] <= 0x20 {
        end -= 1
      } else if self[end - 1] == 0xA0, end - 2 >= start, self[end - 2] == 0xC2 {
        end -= 2
      } else {
        break
      }
    }
    return Bytes(rebasing: self[start..<end])
  }
}
