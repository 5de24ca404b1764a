/// Delimited text cut into cells (RFC 4180), nothing else: rows may be ragged, nothing is judged.
///
/// Rows end with LF, CR LF or CR. A cell that starts with `"` (blanks before it are allowed) ends
/// at the next `"` that is not doubled; a quote inside an unquoted cell is a quote. Blanks around
/// a cell are not part of it.
struct Splitter {
  /// What is wrong with the quotes.
  enum Trouble: Hashable {
    /// The text ends inside the quotes that open at `opening`.
    case unterminated(opening: Int)
    /// Text follows the quote at `closing`.
    case textAfterQuote(opening: Int, closing: Int, end: Int)

    /// Where the cell starts.
    var opening: Int {
      switch self {
      case .unterminated(let opening), .textAfterQuote(let opening, _, _): opening
      }
    }
  }

  private(set) var cells: [RawCell] = []
  /// How many cells there are up to the end of each row.
  private(set) var rowEnds: [Int] = []
  private(set) var troubles: [Trouble] = []

  /// Where the last row starts.
  private(set) var lastStart = 0

  init() {}

  /// Cuts `text` from `start` on.
  init(_ text: Bytes, from start: Int, separator: UInt8) {
    cells.reserveCapacity(Self.estimate(text, from: start, separator: separator))
    cut(text, from: start, separator: separator)
  }

  /// Cuts another text from `start` on, in the same memory.
  mutating func cut(_ text: Bytes, from start: Int, separator: UInt8) {
    cells.removeAll(keepingCapacity: true)
    rowEnds.removeAll(keepingCapacity: true)
    troubles.removeAll(keepingCapacity: true)
    lastStart = start
    var i = start
    while i < text.count {
      i = readCell(text, at: i, separator: separator)
      guard i < text.count else {
        rowEnds.append(cells.count)
        return
      }
      if text[i] == separator {
        i += 1
        guard i == text.count else { continue }
        cells.append(RawCell(i..<i))
        rowEnds.append(cells.count)
      } else {
        i += text[i] == 0x0D && i + 1 < text.count && text[i + 1] == 0x0A ? 2 : 1
        rowEnds.append(cells.count)
        if i < text.count { lastStart = i }
      }
    }
  }

  /// Forgets the last row, which may go on after the text; the offset at which it starts.
  mutating func dropLastRow() -> Int {
    guard !rowEnds.isEmpty else { return lastStart }
    rowEnds.removeLast()
    cells.removeLast(cells.count - (rowEnds.last ?? 0))
    troubles.removeAll { $0.opening >= lastStart }
    return lastStart
  }

  /// Reads one cell and gives the offset of the byte that ends it.
  @inline(__always)
  private mutating func readCell(_ text: Bytes, at offset: Int, separator: UInt8) -> Int {
    var start = offset
    while start < text.count, text[start] == 0x20 { start += 1 }
    if start < text.count, text[start] == 0x22 {
      return readQuoted(text, opening: start, separator: separator)
    }
    var i = start
    while i < text.count {
      let byte = text[i]
      if byte == separator || byte == 0x0A || byte == 0x0D { break }
      i += 1
    }
    var end = i
    while end > start, text[end - 1] == 0x20 || text[end - 1] == 0x09 { end -= 1 }
    cells.append(RawCell(start..<end))
    return i
  }

  private mutating func readQuoted(_ text: Bytes, opening: Int, separator: UInt8) -> Int {
    var i = opening + 1
    var doubled = false
    while true {
      while i < text.count, text[i] != 0x22 { i += 1 }
      guard i < text.count else {
        troubles.append(.unterminated(opening: opening))
        cells.append(.broken(at: opening))
        return i
      }
      guard i + 1 < text.count, text[i + 1] == 0x22 else { break }
      doubled = true
      i += 2
    }
    let closing = i
    i += 1
    while i < text.count, text[i] == 0x20 || (text[i] == 0x09 && separator != 0x09) { i += 1 }
    if i >= text.count || text[i] == separator || text[i] == 0x0A || text[i] == 0x0D {
      cells.append(RawCell(opening + 1..<closing, quoted: true, doubled: doubled))
      return i
    }
    while i < text.count, text[i] != separator, text[i] != 0x0A, text[i] != 0x0D { i += 1 }
    troubles.append(.textAfterQuote(opening: opening, closing: closing, end: i))
    cells.append(.broken(at: opening))
    return i
  }

  /// About how many cells there are, from the first 64 KB.
  private static func estimate(_ text: Bytes, from start: Int, separator: UInt8) -> Int {
    guard text.count - start > 16_384 else { return (text.count - start) / 6 + 8 }
    let sample = text[start..<min(text.count, start + 65_536)]
    var count = 1
    for byte in sample where byte == separator || byte == 0x0A { count += 1 }
    let rest = text.count - start
    return rest <= sample.count ? count : rest / sample.count * count * 21 / 20 + count
  }
}
