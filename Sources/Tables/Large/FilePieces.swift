/// The bytes of a file, read in pieces: for files that are too large to be held as a whole.
package struct FilePieces: Sendable {
  /// How many bytes the file has.
  package var size: Int
  /// Fills a buffer with the bytes from an offset on, as many as the file has; nil where it cannot
  /// be read.
  package var read: @Sendable (_ offset: Int, _ buffer: UnsafeMutableRawBufferPointer) -> Int?

  package init(
    size: Int,
    read: @escaping @Sendable (_ offset: Int, _ buffer: UnsafeMutableRawBufferPointer) -> Int?
  ) {
    self.size = size
    self.read = read
  }

  /// The pieces of a file that is in memory already.
  package init(_ bytes: [UInt8]) {
    self.init(size: bytes.count) { offset, buffer in
      bytes.withUnsafeBytes { all in
        let rest = all[min(offset, all.count)...].prefix(buffer.count)
        buffer.copyBytes(from: rest)
        return rest.count
      }
    }
  }
}

/// Goes through a file in pieces that end where a row ends.
struct RowPieces {
  /// What stops the reading before the end of the file.
  enum Trouble: Hashable {
    /// The file cannot be read, or became shorter.
    case unreadable
    /// Not UTF-8, quotes that do not close, or a row longer than 64 MB: what is wrong, the reader
    /// of whole files says.
    case notPlain
  }

  /// One piece: whole rows, and where they stand.
  struct Piece {
    var text: Bytes
    /// The offset of the text in the file.
    var offset: Int
    /// The number of the first line of the text, from 1.
    var line: Int
    /// Whether it is the first piece, which starts with the headings.
    var isFirst: Bool
    var isLast: Bool
  }

  let pieces: FilePieces
  let separator: UInt8
  /// Where the headings start.
  let start: Int
  /// How many bytes are read at once.
  let pieceSize: Int

  private static let longestRow = 1 << 26

  /// Gives each piece, cut into cells, to `body`; false from it ends the reading.
  func forEach(
    _ body: (_ piece: Piece, _ split: borrowing Splitter) -> Bool
  ) -> Trouble? {
    var capacity = pieceSize
    var buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity, alignment: 16)
    defer { buffer.deallocate() }
    var split = Splitter()
    var filled = 0
    var offset = 0
    var line = 1
    while offset + filled < pieces.size || filled > 0 {
      let wanted = min(capacity - filled, pieces.size - offset - filled)
      if wanted > 0 {
        let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled..<filled + wanted])
        guard pieces.read(offset + filled, rest) == wanted else { return .unreadable }
        filled += wanted
      }
      let isLast = offset + filled == pieces.size
      let text = Bytes(rebasing: buffer.bindMemory(to: UInt8.self)[..<filled])
      let isFirst = offset == 0
      split.cut(text, from: isFirst ? start : 0, separator: separator)
      let end = isLast ? filled : split.dropLastRow()
      guard isLast || !split.rowEnds.isEmpty && end > 0 else {
        // The row is longer than the buffer.
        guard capacity < Self.longestRow else { return .notPlain }
        let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity * 2, alignment: 16)
        larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[..<filled]))
        buffer.deallocate()
        buffer = larger
        capacity *= 2
        continue
      }
      let rows = Bytes(rebasing: text[..<end])
      guard split.troubles.isEmpty, rows.isUTF8 else { return .notPlain }
      let piece = Piece(text: rows, offset: offset, line: line, isFirst: isFirst, isLast: isLast)
      guard body(piece, split) else { return nil }
      line += Self.lines(of: split, in: rows, isFirst ? start : 0)
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[end..<filled]))
      offset += end
      filled -= end
      if isLast { break }
    }
    return nil
  }

  /// How many lines the rows of a piece take: one each, and what stands in quotes.
  private static func lines(of split: borrowing Splitter, in text: Bytes, _ start: Int) -> Int {
    var count = split.rowEnds.count
    for i in 0..<start where text[i] == 0x0A { count += 1 }
    for cell in split.cells where cell.isQuoted {
      count += text.lineEnds(in: cell.range)
    }
    return count
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// How many lines end in a range: with LF, CR LF or CR.
  func lineEnds(in range: Range<Int>) -> Int {
    var count = 0
    for i in range {
      let isBeforeLF = i + 1 < self.count && self[i + 1] == 0x0A
      if self[i] == 0x0A || (self[i] == 0x0D && !isBeforeLF) { count += 1 }
    }
    return count
  }

  /// Whether all of it is UTF-8.
  var isUTF8: Bool { isASCII || String(validating: self, as: UTF8.self) != nil }

  /// Whether all of it is ASCII.
  var isASCII: Bool {
    let raw = UnsafeRawBufferPointer(self)
    var i = 0
    var high: UInt64 = 0
    while i &+ 8 <= raw.count {
      high |= raw.loadUnaligned(fromByteOffset: i, as: UInt64.self)
      i &+= 8
    }
    while i < raw.count {
      high |= UInt64(raw[i])
      i &+= 1
    }
    return high & 0x8080_8080_8080_8080 == 0
  }
}
