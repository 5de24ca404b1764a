/// The words of a text that a line of a `check` block quotes.
///
/// Square brackets in it single out the figures that are meant: `in [one] month only`.
package struct Quotation: Sendable, Hashable {
  /// As written in the block, brackets included.
  package var written: String
  /// Without the brackets.
  package var text: String
  /// What stood in brackets, in UTF-8 bytes of `text`; empty where there were none.
  package var marks: [Range<Int>]

  /// Reads brackets; ones that do not pair are taken as part of the text.
  package init(_ written: String) {
    self.written = written
    var plain: [UInt8] = []
    var marks: [Range<Int>] = []
    var open: Int?
    var isPaired = true
    for byte in written.utf8 {
      switch byte {
      case 0x5B:
        if open != nil { isPaired = false }
        open = plain.count
      case 0x5D:
        guard let start = open, start < plain.count else {
          isPaired = false
          continue
        }
        marks.append(start..<plain.count)
        open = nil
      default: plain.append(byte)
      }
    }
    if open != nil { isPaired = false }
    text = isPaired ? String(decoding: plain, as: UTF8.self) : written
    self.marks = isPaired ? marks : []
  }

  /// The same with its brackets as characters of the text.
  fileprivate var literal: Quotation {
    var copy = self
    copy.text = written
    copy.marks = []
    return copy
  }

  /// Where a quotation stands in the passages that it may come from.
  package struct Place: Sendable, Hashable {
    /// The number of the passage.
    package var passage: Int
    /// In UTF-8 bytes of the passage.
    package var range: Range<Int>
    /// The marked parts, in UTF-8 bytes of the passage.
    package var marks: [Range<Int>]
  }

  /// What a search gives.
  package enum Search: Sendable, Hashable {
    case found(Place)
    /// In several places; the first few of them.
    case ambiguous([Place])
    /// Nowhere; the stretch of text that has most of its words, if there is one.
    case missing(nearest: Place?)
  }
}

extension Quotation {
  /// No more places than this are kept of a quotation that is found often.
  private static let placeLimit = 5

  /// Looks for the quotation in the passages.
  ///
  /// White space, curly or straight quotation marks, kinds of dashes and hard blanks may differ;
  /// nothing else may. Numbers and words are not cut: `16` is not found in `116` or in `16.5`.
  /// Time grows with the length of the passages and no faster.
  package func search(in passages: [[UInt8]]) -> Search {
    let texts = passages.map { ComparedText($0) }
    var places = places(in: texts)
    if places.isEmpty, !marks.isEmpty { places = literal.places(in: texts) }
    switch places.count {
    case 0: return .missing(nearest: nearest(in: passages))
    case 1: return .found(places[0])
    default: return .ambiguous(places)
    }
  }

  private func places(in texts: [ComparedText]) -> [Place] {
    let wanted = ComparedText(Array(text.utf8), isTrimmed: true)
    guard !wanted.bytes.isEmpty else { return [] }
    let table = wanted.bytes.fallbackTable
    var result: [Place] = []
    for (number, passage) in texts.enumerated() {
      for start in passage.occurrences(of: wanted.bytes, table: table, limit: Self.placeLimit) {
        let range = start..<(start + wanted.bytes.count)
        result.append(
          Place(
            passage: number, range: passage.source(range),
            marks: marks.map { mark in
              let inner = wanted.compared(mark)
              return passage.source((start + inner.lowerBound)..<(start + inner.upperBound))
            }))
        if result.count == Self.placeLimit { return result }
      }
    }
    return result
  }
}

/// A text as it is compared: white space as one blank, keyboard quotes and dashes.
struct ComparedText {
  private(set) var bytes: [UInt8] = []
  /// Where each byte comes from, and the end of the last.
  private var origins: [Int] = []

  init(_ source: [UInt8], isTrimmed: Bool = false) {
    bytes.reserveCapacity(source.count)
    origins.reserveCapacity(source.count + 1)
    var position = 0
    while position < source.count {
      let start = position
      let byte = source[position]
      // Plain letters, digits and signs are themselves.
      if byte > 0x20, byte < 0x7F, byte != 0x2D, byte != 0x2E {
        append(byte, start)
        position += 1
        continue
      }
      let scalar = source.scalar(at: position)
      position += scalar.length
      switch (scalar.form, scalar.plain) {
      case (.nothing, _): break
      case (.blank, _):
        if bytes.last != 0x20, !(isTrimmed && bytes.isEmpty) { append(0x20, start) }
      case (.sign, "-"):
        // `--` and `---` are dashes that the page shows as one.
        if bytes.last != 0x2D { append(0x2D, start) }
      case (.sign, "'"): append(0x27, start)
      case (.sign, "\""): append(0x22, start)
      case (.sign, "…"): for _ in 0..<3 { append(0x2E, start) }
      default: for i in start..<position { append(source[i], i) }
      }
    }
    if isTrimmed, bytes.last == 0x20 {
      bytes.removeLast()
      origins.removeLast()
    }
    origins.append(source.count)
  }

  private mutating func append(_ byte: UInt8, _ origin: Int) {
    bytes.append(byte)
    origins.append(origin)
  }

  /// The range of the source that a range of the compared text comes from.
  func source(_ range: Range<Int>) -> Range<Int> {
    let start = origins[range.lowerBound]
    return start..<max(start, origins[range.upperBound])
  }

  /// The range of the compared text that a range of the source became.
  func compared(_ range: Range<Int>) -> Range<Int> {
    let start = origins.firstIndex { $0 >= range.lowerBound } ?? bytes.count
    let end = origins.firstIndex { $0 >= range.upperBound } ?? bytes.count
    let limit = min(end, bytes.count)
    return min(start, limit)..<limit
  }

  /// Where `wanted` begins, without cutting a word or a number (Knuth, Morris and Pratt).
  func occurrences(of wanted: [UInt8], table: [Int], limit: Int) -> [Int] {
    var result: [Int] = []
    var matched = 0
    for (index, byte) in bytes.enumerated() {
      while matched > 0, wanted[matched] != byte { matched = table[matched - 1] }
      if wanted[matched] == byte { matched += 1 }
      guard matched == wanted.count else { continue }
      let start = index + 1 - matched
      if isWhole(start..<(index + 1)) { result.append(start) }
      if result.count == limit { return result }
      matched = table[matched - 1]
    }
    return result
  }

  /// Whether a range begins and ends between words and numbers.
  private func isWhole(_ range: Range<Int>) -> Bool {
    !isInside(range.lowerBound) && !isInside(range.upperBound)
  }

  private func isInside(_ offset: Int) -> Bool {
    guard offset > 0, offset < bytes.count else { return false }
    let (before, after) = (bytes[offset - 1], bytes[offset])
    if before.isWordByte, after.isWordByte { return true }
    let isPoint = { (byte: UInt8) in byte == 0x2E || byte == 0x2C }
    if before.isDigitByte, isPoint(after), offset + 1 < bytes.count {
      return bytes[offset + 1].isDigitByte
    }
    if isPoint(before), after.isDigitByte, offset > 1 { return bytes[offset - 2].isDigitByte }
    return false
  }
}

extension UInt8 {
  var isDigitByte: Bool { 0x30...0x39 ~= self }
  /// A digit, a letter, or part of a letter that is not ASCII.
  var isWordByte: Bool {
    isDigitByte || 0x41...0x5A ~= self || 0x61...0x7A ~= self || self >= 0x80
  }
}

extension [UInt8] {
  /// For each place the length of the longest part that both begins and ends there.
  fileprivate var fallbackTable: [Int] {
    var table = [Int](repeating: 0, count: count)
    var length = 0
    var index = 1
    while index < count {
      if self[index] == self[length] {
        length += 1
        table[index] = length
        index += 1
      } else if length > 0 {
        length = table[length - 1]
      } else {
        index += 1
      }
    }
    return table
  }
}
