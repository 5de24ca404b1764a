package import Diagnostics
import Output

/// Rows of a file of the author's as another such file: RFC 4180, each cell as it was written.
///
/// It is a source, with everything that may be hidden, and belongs beside a page; nothing of it
/// may be in a site.
package struct RowCopy: Sendable {
  /// The new file.
  package var bytes: [UInt8]
  /// How many rows it has below the headings.
  package var count: Int
  /// How many rows there are in all.
  package var total: Int

  /// Copies all rows, or those whose first cell starts at one of these places of the file; nil for
  /// rows that cannot be told apart.
  package init?(_ passage: Passage, of file: SourceFile, rowsStartingAt kept: Set<Int>?) {
    var ignored = Findings(in: file)
    guard let raw = Delimited.read(passage, into: &ignored) else { return nil }
    var out = ByteWriter(capacity: passage.bytes.count)
    Self.write(raw.headings.map { raw.text($0) }, into: &out)
    count = 0
    total = raw.rowCount
    for row in 0..<raw.rowCount {
      if let kept, !kept.contains(raw.span(raw.cell(row: row, column: 0)).start) { continue }
      count += 1
      Self.write(
        (0..<raw.columnCount).map { raw.text(raw.cell(row: row, column: $0)) }, into: &out)
    }
    bytes = out.finish()
  }

  private static func write(_ cells: [String], into out: inout ByteWriter) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { out.write(byte: 0x2C) }
      let needsQuotes = cell.utf8.contains { [0x2C, 0x22, 0x0A, 0x0D, 0x09].contains($0) }
      guard needsQuotes else {
        out.write(raw: cell)
        continue
      }
      out.write(byte: 0x22)
      for byte in cell.utf8 {
        if byte == 0x22 { out.write(byte: 0x22) }
        out.write(byte: byte)
      }
      out.write(byte: 0x22)
    }
    out.write("\r\n")
  }
}
