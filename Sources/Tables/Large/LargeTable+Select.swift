package import Diagnostics
package import Output

extension LargeTable {
  /// A condition that rows must meet: a column has one of some values, as people write them.
  package struct Condition: Sendable {
    package var column: Int
    package var values: [String]

    package init(column: Int, values: [String]) {
      self.column = column
      self.values = values
    }
  }

  /// The column with a heading or short name, as in ``Table/column(named:)``.
  package func column(named name: String) -> Int? {
    Table(columns: columns, rowCount: 0, places: TablePlaces()).column(named: name)
  }

  /// The rows that meet all conditions, as a file of these rows alone; nil where there are none, or
  /// none with one of the values, or the file is not what it was when it was read.
  package func selecting(_ conditions: [Condition], words: Words) -> SourceFile? {
    let source = RowPieces(
      pieces: pieces, separator: layout.separator, start: layout.start,
      pieceSize: layout.pieceSize)
    var rows = LargeRows(layout)
    var tests = conditions.map { ConditionTest($0, readers[$0.column], words) }
    var bytes = layout.headingLine + [0x0A]
    var lines = Array(1...1 + Self.lineEnds(layout.headingLine))
    var isSame = true
    let trouble = source.forEach { piece, split in
      isSame = rows.take(split, piece)
      guard isSame else { return false }
      _ = rows.takeFindings()
      var line = (place: 0, number: piece.line)
      for start in rows.starts
      where tests.indices.allSatisfy({ index in
        tests[index].holds(split.cells[start + tests[index].column], in: piece.text)
      }) {
        let range = LargeRows.range(ofRowAt: start, layout.columnCount, split, piece)
        line.number += piece.text.lineEnds(in: line.place..<range.lowerBound)
        line.place = range.lowerBound
        bytes += piece.text[range]
        bytes.append(0x0A)
        let inner = piece.text.lineEnds(in: range)
        lines += line.number...line.number + inner
      }
      return true
    }
    guard trouble == nil, isSame, tests.allSatisfy(\.isComplete),
      lines.count > 1 + Self.lineEnds(layout.headingLine)
    else {
      return nil
    }
    return SourceFile(path: path, bytes: bytes, lines: lines)
  }

  private static func lineEnds(_ bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { $0.lineEnds(in: 0..<$0.count) }
  }
}

/// Whether cells of a column have one of some values. What a text gave is remembered: the columns
/// that rows are chosen by have few different ones.
private struct ConditionTest {
  let column: Int
  private let values: [String]
  private let reader: ColumnReader
  private let words: Words
  private var known: [[UInt8]: [Int]] = [:]
  /// The values that some row has which meets the conditions before this one.
  private var found: Set<Int> = []
  private var cells = CellReader()

  init(_ condition: LargeTable.Condition, _ reader: ColumnReader, _ words: Words) {
    column = condition.column
    values = condition.values
    self.reader = reader
    self.words = words
  }

  /// Whether each value was found.
  var isComplete: Bool { found.count == values.count }

  mutating func holds(_ cell: RawCell, in text: Bytes) -> Bool {
    let key = cell.content(in: text)
    let matches = known[key] ?? matches(of: cell, key, in: text)
    found.formUnion(matches)
    return !matches.isEmpty
  }

  /// The values that a cell has.
  private mutating func matches(of cell: RawCell, _ key: [UInt8], in text: Bytes) -> [Int] {
    let (reading, flags) = cells.read(cell, in: text)
    var value = reader.amount(reading) ?? .missing(.notAvailable)
    if reader.type == .text, !reading.isMissing, reader.isText(reading) {
      let own = String(decoding: key, as: UTF8.self)
      value = .text(flags.isEmpty || reading == .low ? own : ColumnReader.withoutFlags(own))
    }
    var table = Table(columns: [], rowCount: 1, places: TablePlaces())
    table.columns = [reader.column(ShownForm(hint: reader.hint), [Cell(value, flags)])]
    let matches = values.indices.filter {
      !table.rows(where: 0, isOneOf: [values[$0]], words: words).isEmpty
    }
    if known.count < 100_000 { known[key] = matches }
    return matches
  }
}
