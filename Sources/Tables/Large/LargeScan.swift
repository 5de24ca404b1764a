import Diagnostics
import Output

/// One reading of a large file from its start to its end, for the types of its columns and for
/// what is wrong in its rows.
struct LargeScan {
  let layout: LargeLayout
  let pieces: FilePieces
  /// The types that the columns are taken to have.
  let types: [ColumnType]
  private(set) var profiles: [ColumnProfile]
  private(set) var rowCount = 0
  private var rowFindings: [Diagnostic] = []
  private var candidates: [Candidate] = []
  private var candidateCounts: [Int]
  private var candidateBytes = 0
  private var lastRow: (bytes: [UInt8], line: Int)?

  /// A cell that something is wrong with, kept until the whole column is known.
  private struct Candidate {
    var column: Int
    var reading: Reading
    var trouble: ColumnProfile.Trouble
    /// The row as it is written, and the number of its line.
    var row: [UInt8]
    var line: Int
  }

  /// No more bytes of rows are kept for findings than this.
  private static let candidateLimit = 16 << 20

  init(_ layout: LargeLayout, _ pieces: FilePieces, types: [ColumnType]?) {
    self.layout = layout
    self.pieces = pieces
    let readers = layout.headings.indices.map { index in
      Self.reader(layout, index, layout.firstTallies[index], type: types?[index])
    }
    self.types = readers.map(\.type)
    profiles = readers.map { ColumnProfile($0) }
    candidateCounts = layout.headings.map { _ in 0 }
  }

  private static func reader(
    _ layout: LargeLayout, _ index: Int, _ tally: Tally, cellCount: Int = 0, type: ColumnType? = nil
  ) -> ColumnReader {
    var raw = layout.raw
    raw.cells = []
    return ColumnReader(
      raw, index, layout.headings[index], layout.settings[index], tally: tally,
      cellCount: cellCount, financialYear: layout.usesFinancialYears, type: type)
  }

  /// The types that all cells show.
  var finalTypes: [ColumnType] {
    profiles.indices.map { Self.reader(layout, $0, profiles[$0].tally).type }
  }

  /// Reads all rows; false where the file must be read as a whole.
  mutating func run() -> Bool {
    let source = RowPieces(
      pieces: pieces, separator: layout.separator, start: layout.start,
      pieceSize: layout.pieceSize)
    var cells = CellReader()
    var rows = LargeRows(layout)
    var memories = CellMemories(count: profiles.count)
    var isPlain = true
    let trouble = source.forEach { piece, split in
      isPlain = rows.take(split, piece)
      guard isPlain else { return false }
      rowFindings += rows.takeFindings()
      for column in profiles.indices {
        var profile = profiles[column]
        for start in rows.starts {
          let cell = split.cells[start + column]
          let (reading, flags) = memories.read(cell, in: piece.text, column, with: &cells)
          if let trouble = profile.take(reading, flags, cell, in: piece.text) {
            keep(trouble, reading, column, cell, split, piece)
          }
        }
        for odd in rows.odd {
          odd.bytes.withUnsafeBufferPointer { text in
            let cell = odd.cells[column]
            let (reading, flags) = cells.read(cell, in: text)
            if let trouble = profile.take(reading, flags, cell, in: text) {
              keep(trouble, reading, column, odd.row, odd.line)
            }
          }
        }
        profiles[column] = profile
      }
      rowCount += rows.starts.count + rows.odd.count
      if piece.isLast { lastRow = rows.last(split, piece) }
      return true
    }
    return trouble == nil && isPlain && rowCount > 0
  }
}

extension LargeScan {
  private mutating func keep(
    _ trouble: ColumnProfile.Trouble, _ reading: Reading, _ column: Int, _ cell: RawCell,
    _ split: borrowing Splitter, _ piece: RowPieces.Piece
  ) {
    guard candidateCounts[column] < Findings.limit, candidateBytes < Self.candidateLimit else {
      return
    }
    let place = LargeRows.row(around: cell.start, split, piece)
    keep(trouble, reading, column, Array(piece.text[place.range]), place.line)
  }

  private mutating func keep(
    _ trouble: ColumnProfile.Trouble, _ reading: Reading, _ column: Int, _ row: [UInt8],
    _ line: Int
  ) {
    guard candidateCounts[column] < Findings.limit, candidateBytes < Self.candidateLimit else {
      return
    }
    candidateCounts[column] += 1
    candidateBytes += row.count
    candidates.append(
      Candidate(column: column, reading: reading, trouble: trouble, row: row, line: line))
  }

  /// What is wrong in the rows, once all of them are known.
  func findings() -> [Diagnostic] {
    var found = rowFindings
    var counts: [Code: Int] = [:]
    var readers = profiles.indices.map { index in
      Self.reader(
        layout, index, profiles[index].tally, cellCount: rowCount, type: types[index])
    }
    for candidate in candidates {
      let row = LargeRow(candidate.row, candidate.line, layout)
      var own = Findings(in: row.file)
      readers[candidate.column].raw = row.raw
      switch candidate.trouble {
      case .misfit: readers[candidate.column].report(candidate.reading, row: 0, into: &own)
      case .formula:
        let cell = row.raw.cell(row: 0, column: candidate.column)
        SpreadsheetFormula.report(row.raw.text(cell), at: row.raw.span(cell), into: &own)
      }
      for finding in row.placed(own.list) where counts[finding.code, default: 0] < Findings.limit {
        counts[finding.code, default: 0] += 1
        found.append(finding)
      }
    }
    return found + totalRow()
  }

  /// A last row that is the total of the others.
  private func totalRow() -> [Diagnostic] {
    guard let lastRow, rowCount >= 3, types.first == .text, types.contains(where: \.isNumeric)
    else {
      return []
    }
    let row = LargeRow(lastRow.bytes, lastRow.line, layout)
    let cell = row.raw.cell(row: 0, column: 0)
    guard Table.isTotal(row.raw.text(cell)) else { return [] }
    var own = Findings(in: row.file)
    Table.reportTotalRow(at: row.raw.span(cell), into: &own)
    return row.placed(own.list)
  }
}
