import Diagnostics
import Output

/// The rows of a large file, one after the other, read again.
extension LargeTable {
  /// The columns of the download, as ``Table/downloadColumns`` has them.
  package var downloadColumns: [Table.DownloadColumn] {
    columns.enumerated().flatMap { index, column in
      Table.DownloadColumn.all(
        index, column, hasCounts: details[index].hasCounts, hasFlags: details[index].hasFlags)
    }
  }

  /// Writes the canonical download, as ``Table/writeCSV(into:)`` does, in pieces; false where the
  /// file is not what it was when it was read.
  package func writeCSV(_ put: (_ bytes: [UInt8]) -> Void) -> Bool {
    let parts = downloadColumns
    var head = ByteWriter()
    Table.DownloadColumn.write(parts, into: &head)
    put(head.finish())
    return write(put) { row, out in
      for (index, part) in parts.enumerated() {
        if index > 0 { out.write(byte: 0x2C) }
        let cell = row.cell(part.column)
        switch part.part {
        case .value: row.write(cell, csv: part.column, into: &out)
        case .note: out.write(raw: row.flags(cell, part.column).said)
        case .count:
          if case .rank(_, of: let count?) = cell.reading { out.write(count) }
        }
      }
      out.write("\r\n")
    }
  }

  /// Writes how the file was read, as ``Table/writeJSON(into:)`` does, in pieces; false where the
  /// file is not what it was when it was read.
  package func writeJSON(_ put: (_ bytes: [UInt8]) -> Void) -> Bool {
    var head = ByteWriter()
    Table.writeJSON(columns, into: &head)
    put(head.finish())
    var isFirst = true
    let isSame = write(put) { row, out in
      out.write(isFirst ? "\n  [" : ",\n  [")
      isFirst = false
      for index in columns.indices {
        if index > 0 { out.write(byte: 0x2C) }
        row.write(row.cell(index), json: index, into: &out)
      }
      out.write("]")
    }
    put(Array("\n]}\n".utf8))
    return isSame
  }

  /// The first rows, with the form that the whole file gives to their columns.
  package func head() -> Table? {
    var ignored = Findings(in: SourceFile(path: path, bytes: layout.head))
    let passage = Passage(Span(0, layout.head.count), in: layout.head)
    guard let raw = Delimited.read(passage, into: &ignored) else { return nil }
    var table = Table(
      columns: columns, rowCount: raw.rowCount, places: TablePlaces(raw, file: ignored.file))
    var reader = CellReader()
    passage.bytes.withUnsafeBufferPointer { text in
      for index in columns.indices {
        var own = readers[index]
        own.raw = raw
        let readings = (0..<raw.rowCount).map {
          reader.read(raw.cell(row: $0, column: index), in: text)
        }
        table.columns[index].cells = own.read(readings, into: &ignored).cells
      }
    }
    if let hiding { return SourceTable(table).disclose(like: hiding) }
    return table
  }

  /// Goes through all rows and gives what was written of them piece by piece.
  private func write(
    _ put: (_ bytes: [UInt8]) -> Void, _ body: (borrowing LargeCells, inout ByteWriter) -> Void
  ) -> Bool {
    var out = ByteWriter(capacity: layout.pieceSize * 2)
    var known = RowHiding(hiding ?? .nothing)
    return forEachRow { row in
      _ = row.hide(&known)
      body(row, &out)
    } afterPiece: {
      put(out.written)
      out.removeAll()
    }
  }

  /// Goes through all rows; false where the file is not what it was when it was read.
  func forEachRow(
    _ body: (inout LargeCells) -> Void, afterPiece: () -> Void
  ) -> Bool {
    let source = RowPieces(
      pieces: pieces, separator: layout.separator, start: layout.start,
      pieceSize: layout.pieceSize)
    var rows = LargeRows(layout)
    var cells = LargeCells(readers)
    var count = 0
    var isSame = true
    let trouble = source.forEach { piece, split in
      isSame = rows.take(split, piece)
      guard isSame else { return false }
      _ = rows.takeFindings()
      var odd = 0
      for place in 0...rows.starts.count {
        while odd < rows.odd.count, rows.odd[odd].place == place {
          rows.odd[odd].bytes.withUnsafeBufferPointer { text in
            cells.take(rows.odd[odd].cells, from: 0, in: text)
            body(&cells)
          }
          odd += 1
        }
        guard place < rows.starts.count else { break }
        cells.take(split.cells, from: rows.starts[place], in: piece.text)
        body(&cells)
      }
      count += rows.starts.count + rows.odd.count
      afterPiece()
      return true
    }
    return trouble == nil && isSame && count == rowCount
  }
}

/// The cells of one row while it is written.
struct LargeCells: ~Copyable {
  /// A cell and what it was read as.
  struct ReadCell {
    var raw: RawCell
    var reading: Reading
    var flags: CellFlags
  }

  private let readers: [ColumnReader]
  private var memories: CellMemories
  private var reader = CellReader()
  private var cells: [ReadCell] = []
  private var text = Bytes(start: nil, count: 0)

  init(_ readers: [ColumnReader]) {
    self.readers = readers
    memories = CellMemories(count: readers.count)
    cells.reserveCapacity(readers.count)
  }

  mutating func take(_ row: [RawCell], from start: Int, in text: Bytes) {
    self.text = text
    cells.removeAll(keepingCapacity: true)
    for column in readers.indices {
      let raw = row[start + column]
      let (reading, flags) = memories.read(raw, in: text, column, with: &reader)
      cells.append(ReadCell(raw: raw, reading: reading, flags: flags))
    }
  }

  func cell(_ column: Int) -> ReadCell { cells[column] }

  /// Hides what is to be hidden of the row, and gives which counts these are.
  mutating func hide(_ known: inout RowHiding) -> UInt64 {
    let columns = known.hiding.columns
    let hidden = known.hidden { count(columns[$0]) }.all
    var rest = hidden
    while rest != 0 {
      let column = columns[rest.trailingZeroBitCount]
      rest &= rest - 1
      cells[column].reading = .missing(.confidential)
      cells[column].flags = []
    }
    return hidden
  }

  /// The whole number in a cell; nil where there is none.
  func count(_ column: Int) -> Int? {
    switch cells[column].reading {
    case .number(let number): number.whole
    case .low: 0
    default: nil
    }
  }

  /// The value of a cell.
  func value(_ column: Int) -> Value {
    let (own, cell) = (readers[column], cells[column])
    guard own.type == .text else { return own.amount(cell.reading) ?? .missing(.notAvailable) }
    if case .missing(let missing) = cell.reading { return .missing(missing) }
    return own.isText(cell.reading) ? .text(text(column)) : .missing(.notAvailable)
  }

  /// What tells the text of a cell from others.
  func hash(_ column: Int) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    withText(of: cells[column]) { text in
      for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    return hash
  }

  /// What tells a key from others.
  func hash(ofKey columns: [Int]) -> UInt64 {
    var hash: UInt64 = 0
    for column in columns {
      var own =
        readers[column].type == .text && !cells[column].reading.isMissing ? self.hash(column) : 0
      if own == 0 {
        var hasher = Hasher()
        hasher.combine(value(column))
        own = UInt64(bitPattern: Int64(hasher.finalize()))
      }
      hash = (hash ^ own) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    return hash
  }

  /// The text of a cell, without its quotes and flags.
  func text(_ column: Int) -> String {
    var result = ""
    withText(of: cells[column]) { result = String(decoding: $0, as: UTF8.self) }
    return result
  }

  /// The flags of a cell that has a value.
  func flags(_ cell: ReadCell, _ column: Int) -> CellFlags {
    let own = readers[column]
    let fits = own.type == .text ? own.isText(cell.reading) : own.amount(cell.reading) != nil
    guard fits else { return [] }
    return cell.reading == .low ? cell.flags.union(.low) : cell.flags
  }

  func write(_ cell: ReadCell, csv column: Int, into out: inout ByteWriter) {
    let own = readers[column]
    guard own.type == .text else {
      return out.write(csv: own.amount(cell.reading) ?? .missing(.notAvailable))
    }
    if case .missing(let missing) = cell.reading { return out.write(csv: .missing(missing)) }
    guard own.isText(cell.reading) else { return out.write(csv: .missing(.notAvailable)) }
    withText(of: cell) { out.write(csv: $0) }
  }

  func write(_ cell: ReadCell, json column: Int, into out: inout ByteWriter) {
    let own = readers[column]
    guard own.type == .text else {
      return out.write(json: own.amount(cell.reading) ?? .missing(.notAvailable))
    }
    guard own.isText(cell.reading), !cell.reading.isMissing else { return out.write("null") }
    withText(of: cell) { out.write(json: String(decoding: $0, as: UTF8.self)) }
  }

  /// The text of a cell, without its quotes and flags.
  private func withText(of cell: ReadCell, _ body: (Bytes) -> Void) {
    let hasFlags = !cell.flags.isEmpty && cell.reading != .low
    if !hasFlags, !cell.raw.isDoubled, !cell.raw.isQuoted {
      return body(Bytes(rebasing: text[cell.raw.range]).trimmed)
    }
    var content = String(decoding: cell.raw.content(in: text), as: UTF8.self)
    if hasFlags { content = ColumnReader.withoutFlags(content) }
    content.withUTF8 { body($0) }
  }
}

extension Reading {
  /// Whether it is `[x]`, `[c]` or `[z]`.
  var isMissing: Bool { if case .missing = self { true } else { false } }
}
