import Diagnostics

/// A table written with `|` as on GitHub, found in the source lines of a paragraph.
///
/// It is found before inlines are looked at: in cmark's tree smart punctuation has turned
/// `|---|` into `|—|`.
struct PipeTable {
  /// One cell, with `\|` as `|`.
  struct Cell {
    var text: Passage
    /// Its place among the paragraphs of the second document; nil for an empty cell.
    var paragraph: Int?
  }

  /// The lines of the paragraph before the table, if any.
  var lead: Cell?
  var columns: [Alignment]
  var header: [Cell]
  var rows: [[Cell]]
  /// Whether a line of hyphens follows at once, which cmark took for a heading's underline.
  var endsInRule = false
  /// Empty cells that were added to short rows.
  private var missingCount = 0
  /// No more are added than this: a short text could become a page of any size.
  private static let missingLimit = 10_000
}

extension PipeTable {
  /// Finds a table in the text of a paragraph or heading from `start`.
  init?(
    _ text: Passage, from start: Int, underline: Int?, _ file: [UInt8],
    into findings: inout Findings
  ) {
    let lines = Self.lines(text.bytes, from: start)
    guard let delimiter = Self.delimiter(text, lines, into: &findings) else { return nil }
    columns = delimiter.columns
    let head = lines[delimiter.line - 1]
    header = Self.split(text.bytes, head).map { Self.cell(text, $0, file) }
    rows = []
    if delimiter.line > 1 {
      lead = Self.lead(text, start..<lines[delimiter.line - 2].upperBound)
    }
    var body = lines[(delimiter.line + 1)...]
    if let underline, let last = body.last, last.lowerBound == underline {
      let isRule = text.bytes[last].count { $0 == Ascii.hyphen } >= 3
      endsInRule = isRule
      if isRule { body.removeLast() }
    }
    for line in body { addRow(text, line, file, into: &findings) }
  }

  private mutating func addRow(
    _ text: Passage, _ line: Range<Int>, _ file: [UInt8], into findings: inout Findings
  ) {
    let found = Self.split(text.bytes, line)
    if found.count != columns.count {
      let more = found.count > columns.count
      findings.add(
        .tableCells,
        at: more ? text.span(found[columns.count].lowerBound..<line.upperBound) : text.span(line),
        "a row has \(found.count) cells and the header has \(columns.count)",
        label: more ? "not shown" : "cells are missing at the end",
        help: more
          ? "write `\\|` for a bar that is part of a cell, or add columns to the header"
          : "add a `|` for each missing cell")
    }
    var row = found.prefix(columns.count).map { Self.cell(text, $0, file) }
    while row.count < columns.count, missingCount < Self.missingLimit {
      row.append(Cell(text: Passage(), paragraph: nil))
      missingCount += 1
    }
    rows.append(row)
  }

  /// The lines of a text without their ends and outer blanks.
  private static func lines(_ text: [UInt8], from start: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var from = start
    while from < text.count {
      let end = text[from...].firstIndex(of: Ascii.lineFeed) ?? text.count
      lines.append(trimmed(text, from..<end))
      from = end + 1
    }
    return lines
  }

  private static func trimmed(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text[start].isBlank { start += 1 }
    while end > start, text[end - 1].isBlank { end -= 1 }
    return start..<end
  }

  /// The first line such as `|---|--:|` below a line with as many cells.
  private static func delimiter(
    _ text: Passage, _ lines: [Range<Int>], into findings: inout Findings
  ) -> (line: Int, columns: [Alignment])? {
    for (index, line) in lines.enumerated().dropFirst() {
      guard let columns = alignments(text.bytes, line) else { continue }
      let header = lines[index - 1]
      let hasBar = text.bytes[header].contains(Ascii.pipe) || text.bytes[line].contains(Ascii.pipe)
      let count = split(text.bytes, header).count
      guard hasBar else { continue }
      if count == columns.count { return (index, columns) }
      guard text.bytes[header].contains(Ascii.pipe) else { continue }
      findings.add(
        .tableColumns, at: text.span(line),
        "the line under a table's header has \(columns.count) columns and the header has \(count)",
        label: "so this is no table", help: "write `|\(String(repeating: "---|", count: count))`")
    }
    return nil
  }

  /// The columns of a line that has only `|`, `-`, `:` and blanks in the right order.
  private static func alignments(_ text: [UInt8], _ line: Range<Int>) -> [Alignment]? {
    guard text[line].allSatisfy({ isDelimiter($0) }) else { return nil }
    var columns: [Alignment] = []
    for cell in split(text, line) {
      var hyphens = text[cell]
      let left = hyphens.first == Ascii.colon
      if left { hyphens.removeFirst() }
      let right = hyphens.last == Ascii.colon
      if right { hyphens.removeLast() }
      guard !hyphens.isEmpty, hyphens.allSatisfy({ $0 == Ascii.hyphen }) else { return nil }
      columns.append(left ? (right ? .centre : .left) : (right ? .right : .none))
    }
    return columns.isEmpty ? nil : columns
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    byte == Ascii.pipe || byte == Ascii.hyphen || byte == Ascii.colon || byte.isBlank
  }

  /// The cells of a line, without outer blanks; a bar behind a backslash is part of its cell.
  private static func split(_ text: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    if start < line.upperBound, text[start] == Ascii.pipe { start += 1 }
    var i = start
    while i < line.upperBound {
      if text[i] == Ascii.pipe, i == line.lowerBound || text[i - 1] != Ascii.backslash {
        cells.append(trimmed(text, start..<i))
        start = i + 1
      }
      i += 1
    }
    if start < line.upperBound { cells.append(trimmed(text, start..<line.upperBound)) }
    return cells
  }

  private static func cell(_ text: Passage, _ range: Range<Int>, _ file: [UInt8]) -> Cell {
    var cell = Passage()
    var start = range.lowerBound
    for i in range where text.bytes[i] == Ascii.backslash {
      guard i + 1 < range.upperBound, text.bytes[i + 1] == Ascii.pipe else { continue }
      cell.append(text.span(start..<i), from: file)
      start = i + 1
    }
    cell.append(text.span(start..<range.upperBound), from: file)
    return Cell(text: cell, paragraph: nil)
  }

  private static func lead(_ text: Passage, _ range: Range<Int>) -> Cell {
    Cell(text: text.slice(range), paragraph: nil)
  }
}
