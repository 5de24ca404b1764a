import Diagnostics

/// The rows of one piece of a large file: those with as many cells as there are headings, and the
/// odd ones.
struct LargeRows {
  let layout: LargeLayout
  /// Where the plain rows start among the cells of the piece.
  private(set) var starts: [Int] = []
  /// Rows with too few or too many cells, read as the reader of whole files reads them.
  private(set) var odd: [Odd] = []
  private var findings: [Diagnostic] = []
  private var counts: [Code: Int] = [:]
  /// Blank lines that are reported once a row follows.
  private var blank: [Diagnostic] = []
  /// Whether rows so far had more cells than headings in columns that were dropped as empty.
  private var endsOdd = false

  /// A row with other cells than headings.
  struct Odd {
    /// The headings and the row.
    var bytes: [UInt8]
    var cells: [RawCell]
    /// The row as it is written, and the number of its line.
    var row: [UInt8]
    var line: Int
    /// How many plain rows of the piece stand before it.
    var place: Int
  }

  init(_ layout: LargeLayout) {
    self.layout = layout
  }

  mutating func takeFindings() -> [Diagnostic] {
    defer { findings = [] }
    return findings
  }

  /// Takes the rows of a piece; false where the file must be read as a whole.
  mutating func take(_ split: borrowing Splitter, _ piece: RowPieces.Piece) -> Bool {
    starts.removeAll(keepingCapacity: true)
    odd.removeAll(keepingCapacity: true)
    endsOdd = false
    let count = layout.columnCount
    var start = piece.isFirst ? split.rowEnds.first ?? 0 : 0
    for row in (piece.isFirst ? 1 : 0)..<max(piece.isFirst ? 1 : 0, split.rowEnds.count) {
      let end = split.rowEnds[row]
      defer { start = end }
      let first = split.cells[start]
      let isPlain =
        end - start == count && !(first.isEmpty && isBlank(split, start..<end))
        && !mayRepeatHeadings(split, start, piece.text)
      if isPlain {
        if !blank.isEmpty { tellBlank() }
        starts.append(start)
        endsOdd = false
        continue
      }
      guard takeOdd(split, start..<end, piece) else { return false }
    }
    return true
  }

  /// The last row of the piece as it is written.
  func last(
    _ split: borrowing Splitter, _ piece: RowPieces.Piece
  ) -> (bytes: [UInt8], line: Int)? {
    if endsOdd, let last = odd.last { return (last.row, last.line) }
    guard let start = starts.last else { return odd.last.map { ($0.row, $0.line) } }
    let place = Self.row(around: split.cells[start].start, split, piece)
    return (Array(piece.text[place.range]), place.line)
  }

  private func isBlank(_ split: borrowing Splitter, _ cells: Range<Int>) -> Bool {
    for i in cells {
      let cell = split.cells[i]
      if !cell.isEmpty || cell.isBroken || cell.isQuoted { return false }
    }
    return true
  }

  private func mayRepeatHeadings(
    _ split: borrowing Splitter, _ start: Int, _ text: Bytes
  ) -> Bool {
    let heading = layout.raw.headings[0].range
    let range = split.cells[start].range
    guard range.count == heading.count, heading.count > 0 else { return false }
    return text[range].elementsEqual(layout.raw.passage.bytes[heading])
  }

  private mutating func tellBlank() {
    for finding in blank { add(finding) }
    blank = []
  }

  private mutating func add(_ finding: Diagnostic) {
    guard counts[finding.code, default: 0] < Findings.limit else { return }
    counts[finding.code, default: 0] += 1
    findings.append(finding)
  }

  /// Takes a row that is blank, a heading line again, or has too few or too many cells.
  private mutating func takeOdd(
    _ split: borrowing Splitter, _ cells: Range<Int>, _ piece: RowPieces.Piece
  ) -> Bool {
    if isBlank(split, cells) {
      guard blank.count < Findings.limit else { return true }
      let place = Self.row(around: split.cells[cells.lowerBound].start, split, piece)
      let row = LargeRow(Array(piece.text[place.range]), place.line, layout)
      var own = Findings(in: row.file)
      Shape.reportBlank(at: Span(0, place.range.count), into: &own)
      blank += row.placed(own.list)
      return true
    }
    // Columns that were empty in the first piece and are not now.
    if layout.width > layout.columnCount, cells.count > layout.columnCount {
      for i in cells.dropFirst(layout.columnCount) where !split.cells[i].isEmpty { return false }
      if cells.count <= layout.width, !mayRepeatHeadings(split, cells.lowerBound, piece.text) {
        if !blank.isEmpty { tellBlank() }
        starts.append(cells.lowerBound)
        endsOdd = false
        return true
      }
    }
    let place = Self.row(around: split.cells[cells.lowerBound].start, split, piece)
    let row = Array(piece.text[place.range])
    let bytes = layout.headingLine + [0x0A] + row
    let file = SourceFile(path: layout.path, bytes: bytes)
    var own = Findings(in: file)
    guard let raw = Delimited.read(Passage(Span(0, bytes.count), in: bytes), into: &own),
      raw.columnCount == layout.columnCount
    else { return false }
    tellBlank()
    let headingLines =
      1
      + layout.headingLine.withUnsafeBufferPointer {
        $0.lineEnds(in: 0..<$0.count)
      }
    for finding in own.list { add(finding.moved(by: place.line - 1 - headingLines)) }
    guard raw.rowCount == 1 else { return true }
    odd.append(
      Odd(bytes: bytes, cells: raw.cells, row: row, line: place.line, place: starts.count))
    endsOdd = true
    return true
  }

  /// The whole row that a byte stands in, and the number of its line.
  static func row(
    around offset: Int, _ split: borrowing Splitter, _ piece: RowPieces.Piece
  ) -> (range: Range<Int>, line: Int) {
    // The row whose last cell ends at the byte or after it.
    var low = 0
    var high = split.rowEnds.count - 1
    while low < high {
      let middle = (low + high) / 2
      let end = split.cells[split.rowEnds[middle] - 1].outerRange.upperBound
      if end < offset { low = middle + 1 } else { high = middle }
    }
    let firstCell = low == 0 ? 0 : split.rowEnds[low - 1]
    var start = split.cells[firstCell].outerRange.lowerBound
    while start > 0, piece.text[start - 1] != 0x0A, piece.text[start - 1] != 0x0D { start -= 1 }
    var end = split.cells[split.rowEnds[low] - 1].outerRange.upperBound
    while end < piece.text.count, piece.text[end] != 0x0A, piece.text[end] != 0x0D { end += 1 }
    return (start..<max(start, end), piece.line + piece.text.lineEnds(in: 0..<start))
  }
}

extension LargeRows {
  /// The row whose cells start at one of those of the piece, without its line end.
  static func range(
    ofRowAt first: Int, _ count: Int, _ split: borrowing Splitter, _ piece: RowPieces.Piece
  ) -> Range<Int> {
    let start = split.cells[first].outerRange.lowerBound
    var end = split.cells[first + count - 1].outerRange.upperBound
    while end < piece.text.count, piece.text[end] != 0x0A, piece.text[end] != 0x0D { end += 1 }
    return start..<max(start, end)
  }
}

/// One row of a large file by itself, for findings about its cells.
struct LargeRow {
  let file: SourceFile
  let raw: RawTable
  private let line: Int

  init(_ bytes: [UInt8], _ line: Int, _ layout: LargeLayout) {
    self.line = line
    file = SourceFile(path: layout.path, bytes: bytes)
    let count = layout.columnCount
    let split = bytes.withUnsafeBufferPointer {
      Splitter($0, from: 0, separator: layout.separator)
    }
    var cells = Array(split.cells.prefix(min(count, split.rowEnds.first ?? 0)))
    while cells.count < count { cells.append(.broken(at: bytes.count)) }
    raw = RawTable(
      passage: Passage(Span(0, bytes.count), in: bytes), separator: layout.separator,
      headings: cells, cells: cells)
  }

  /// Findings about the row, with their places in the whole file.
  func placed(_ findings: [Diagnostic]) -> [Diagnostic] {
    findings.map { $0.moved(by: line - 1) }
  }
}

extension Diagnostic {
  /// The finding some lines further down.
  func moved(by lines: Int) -> Diagnostic {
    var copy = self
    copy.place?.line += lines
    return copy
  }
}

/// What the cells of all columns were read as before.
struct CellMemories: ~Copyable {
  private let memories: UnsafeMutablePointer<CellMemory>
  private let count: Int

  init(count: Int) {
    self.count = count
    memories = .allocate(capacity: count)
    for i in 0..<count { (memories + i).initialize(to: CellMemory()) }
  }

  deinit {
    memories.deinitialize(count: count)
    memories.deallocate()
  }

  @inline(__always)
  mutating func read(
    _ cell: RawCell, in text: Bytes, _ column: Int, with reader: inout CellReader
  ) -> (Reading, CellFlags) {
    memories[column].read(cell, in: text, with: &reader)
  }
}
