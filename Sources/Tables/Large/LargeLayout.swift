import Diagnostics
import Settings

/// What the first piece of a large file says of the whole: how cells are separated, and headings.
struct LargeLayout: Sendable {
  let path: String
  let separator: UInt8
  /// Where the headings start.
  let start: Int
  /// The line of the headings.
  let headingLine: [UInt8]
  /// The first rows, with the headings, as they are written.
  let head: [UInt8]
  let names: [RawTable.ColumnName]
  let headings: [String]
  let settings: [ColumnSettings?]
  /// What the first piece shows of each column.
  let firstTallies: [Tally]
  let raw: RawTable
  /// The cells of a row before columns were dropped that are wholly empty.
  let width: Int
  let pieceSize: Int
  var usesFinancialYears = false
  /// What is wrong with headings and with what is said of columns.
  private(set) var findings: [Diagnostic] = []

  /// How many rows are kept to be shown.
  static let headRows = 20

  var columnCount: Int { headings.count }

  /// What is told of single rows, which are gone through later.
  private static let rowCodes: Set<Code> = [
    .tooFewCells, .tooManyCells, .blankLine, .repeatedHeader, .secondDivider,
  ]

  /// Nil where the file must be read as a whole.
  init?(_ pieces: FilePieces, path: String, columns: [ColumnMap], pieceSize: Int) {
    self.path = path
    self.pieceSize = pieceSize
    guard let bytes = Self.firstPiece(pieces, pieceSize) else { return nil }
    let file = SourceFile(path: path, bytes: bytes)
    let passage = Passage(Span(0, bytes.count), in: bytes)
    var own = Findings(in: file)
    guard let raw = Delimited.read(passage, into: &own), raw.rowCount >= Self.headRows,
      own.list.allSatisfy({ Self.rowCodes.contains($0.code) })
    else { return nil }
    self.raw = raw
    separator = raw.separator
    names = raw.headings.indices.map { raw.name(of: $0) }
    headings = names.enumerated().map { index, name in
      name.heading.isEmpty ? "Column \(index + 1)" : name.heading
    }
    var said = Findings(in: file)
    settings = ColumnSettings.read(columns, headings: headings, into: &said)
    let count = raw.columnCount
    var start = 0
    var rowEnds: [Int] = []
    var width = count
    var tallies: [Tally] = []
    bytes.withUnsafeBufferPointer { text in
      start = Delimited.firstLine(of: text)
      let split = Splitter(text, from: start, separator: raw.separator)
      width = split.rowEnds.first ?? count
      rowEnds = [0, Self.headRows].compactMap { row in
        guard row < split.rowEnds.count else { return nil }
        let last = split.cells[split.rowEnds[row] - 1].outerRange.upperBound
        return text[last...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.count
      }
      var reader = CellReader()
      let isData =
        raw.headings.count > 1 && raw.headings.allSatisfy { reader.isValue($0, in: text) }
      if isData { Table.reportValues(raw, into: &said) }
      tallies = (0..<count).map { column in
        Tally((0..<raw.rowCount).map { reader.read(raw.cell(row: $0, column: column), in: text) })
      }
    }
    guard rowEnds.count == 2 else { return nil }
    self.start = start
    self.width = width
    firstTallies = tallies
    headingLine = Array(bytes[start..<rowEnds[0]])
    head = Array(bytes[start..<rowEnds[1]])
    for (index, heading) in headings.enumerated() where SpreadsheetFormula.starts(heading) {
      SpreadsheetFormula.report(heading, at: raw.span(raw.headings[index]), into: &said)
    }
    findings = said.list
  }

  /// The whole rows at the start of a file.
  private static func firstPiece(_ pieces: FilePieces, _ size: Int) -> [UInt8]? {
    let wanted = min(size, pieces.size)
    var isWhole = true
    var bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
      isWhole = pieces.read(0, UnsafeMutableRawBufferPointer(buffer)) == wanted
      count = isWhole ? wanted : 0
    }
    guard isWhole else { return nil }
    guard wanted < pieces.size else { return bytes }
    let end = bytes.withUnsafeBufferPointer { text in
      let start = Delimited.firstLine(of: text)
      var ignored = Findings(in: SourceFile(path: "", bytes: []))
      let separator = Delimited.separator(of: text, from: start, in: Passage(), into: &ignored)
      guard start < text.count, let separator else { return 0 }
      var split = Splitter(text, from: start, separator: separator)
      return split.dropLastRow()
    }
    guard end > 0 else { return nil }
    bytes.removeLast(bytes.count - end)
    return bytes
  }
}
