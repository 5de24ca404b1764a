/// A text that lies in a file in pieces, such as the lines of a fence inside a
/// quotation, each without its `> `.
///
/// Readers work on `bytes`, which are contiguous and end each line with `\n`; a range of
/// them is turned into a place in the file with ``span(_:)``.
package struct Passage: Sendable {
  /// The text without the prefixes of its containers.
  package private(set) var bytes: [UInt8]
  /// Where each piece starts, in `bytes` and in the file; the former ascend.
  private var pieces: [Piece]

  private struct Piece: Sendable {
    var offset: Int
    var fileOffset: Int
  }

  /// An empty passage, to which ``append(_:from:)`` adds lines.
  package init() {
    bytes = []
    pieces = []
  }

  /// One contiguous piece of a file.
  package init(_ span: Span, in file: [UInt8]) {
    // The whole of a file is shared, not copied.
    bytes = span.range == file.indices ? file : Array(file[span.range])
    pieces = [Piece(offset: 0, fileOffset: span.start)]
  }

  /// Adds the bytes of `span`, which continue the passage.
  package mutating func append(_ span: Span, from file: [UInt8]) {
    pieces.append(Piece(offset: bytes.count, fileOffset: span.start))
    bytes.append(contentsOf: file[span.range])
  }

  /// Adds another passage of the same file, which need not come after this one.
  package mutating func append(_ part: Passage) {
    for piece in part.pieces {
      pieces.append(Piece(offset: bytes.count + piece.offset, fileOffset: piece.fileOffset))
    }
    bytes.append(contentsOf: part.bytes)
  }

  /// Adds a sign that separates what stands before `fileOffset` from what comes next.
  package mutating func append(_ sign: UInt8, at fileOffset: Int) {
    pieces.append(Piece(offset: bytes.count, fileOffset: fileOffset))
    bytes.append(sign)
  }

  /// Adds text that does not stand in the file as it is read, such as an address with escapes;
  /// all of it has the place of `span`.
  package mutating func append(bytes text: [UInt8], at span: Span) {
    for byte in text {
      pieces.append(Piece(offset: bytes.count, fileOffset: span.start))
      bytes.append(byte)
    }
  }

  /// Ends a line with `\n`, whatever ends it in the file at `fileOffset`.
  package mutating func endLine(at fileOffset: Int) {
    pieces.append(Piece(offset: bytes.count, fileOffset: fileOffset))
    bytes.append(0x0A)
  }

  /// The part of this passage in `range`, with its places kept.
  package func slice(_ range: Range<Int>) -> Passage {
    var part = Passage()
    part.bytes = Array(bytes[range])
    part.pieces.append(Piece(offset: 0, fileOffset: fileOffset(range.lowerBound)))
    for piece in pieces where piece.offset > range.lowerBound && piece.offset < range.upperBound {
      let offset = piece.offset - range.lowerBound
      part.pieces.append(Piece(offset: offset, fileOffset: piece.fileOffset))
    }
    return part
  }

  /// The place in the file of the byte at `offset` of this passage.
  package func fileOffset(_ offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if pieces[middle].offset <= offset { low = middle } else { high = middle }
    }
    guard low < pieces.count else { return offset }
    return pieces[low].fileOffset + offset - pieces[low].offset
  }

  /// The place in the file of a range of this passage.
  package func span(_ range: Range<Int>) -> Span {
    guard let last = range.last else {
      let start = fileOffset(range.lowerBound)
      return Span(start, start)
    }
    return Span(fileOffset(range.lowerBound), fileOffset(last) + 1)
  }
}
