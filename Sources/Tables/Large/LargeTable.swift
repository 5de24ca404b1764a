package import Diagnostics

/// A delimited file that is too large to be held as a whole: what its columns are. Its rows are
/// read again, piece by piece, each time they are wanted.
///
/// The types of columns are those that the first piece shows; where the rest says otherwise, the
/// file is read a second time. What is found is what ``SourceTable`` finds: a file that is broken
/// as a whole (quotes, headings) is left to it.
package struct LargeTable: Sendable {
  package let path: String
  let pieces: FilePieces
  /// The columns without their cells.
  package internal(set) var columns: [Column] = []
  package internal(set) var rowCount = 0
  /// How many cells of each column have no value.
  package internal(set) var missing: [Int] = []
  /// What is known of each column beside that.
  package internal(set) var details: [Detail] = []
  /// How the cells of each column are read.
  var readers: [ColumnReader] = []
  let layout: LargeLayout
  /// What is hidden of it.
  package internal(set) var hiding: LargeHiding?

  /// What the cells of a column have in common.
  package struct Detail: Sendable {
    /// Whether a cell has a flag such as `[p]`.
    package var hasFlags: Bool
    /// Whether a rank says of how many it is.
    package var hasCounts: Bool
    /// Whether every number is whole.
    package var isWhole: Bool
    /// The start of the first period and the end of the last, in days since 1970.
    package var stretch: (start: Int, end: Int)?
  }

  /// Files longer than this are read in pieces.
  package static let threshold = 16 << 20

  /// Reads a file in pieces; nil where it must be read as a whole, to say what is wrong with it.
  ///
  /// `pieceSize` is how many bytes are read at once.
  package static func read(
    _ pieces: FilePieces, path: String, columns: [ColumnMap], financialYear: Bool = false,
    pieceSize: Int = 1 << 20, into findings: inout [Diagnostic]
  ) -> LargeTable? {
    guard var layout = LargeLayout(pieces, path: path, columns: columns, pieceSize: pieceSize)
    else {
      return nil
    }
    layout.usesFinancialYears = financialYear
    var types: [ColumnType]?
    // The types that all cells show are right the second time.
    for _ in 0..<3 {
      var scan = LargeScan(layout, pieces, types: types)
      guard scan.run() else { return nil }
      let found = scan.finalTypes
      if found == scan.types {
        findings += layout.findings + scan.findings()
        return LargeTable(scan, layout, pieces)
      }
      types = found
    }
    return nil
  }

  private init(_ scan: LargeScan, _ layout: LargeLayout, _ pieces: FilePieces) {
    path = layout.path
    self.pieces = pieces
    self.layout = layout
    rowCount = scan.rowCount
    for (index, profile) in scan.profiles.enumerated() {
      var column = profile.reader.column(profile.form, [])
      column.group = layout.names[index].group
      column.groupNote = layout.names[index].groupNote
      column.note = layout.names[index].note
      columns.append(column)
      missing.append(profile.missing)
      readers.append(profile.reader)
      details.append(
        Detail(
          hasFlags: !profile.flags.isEmpty, hasCounts: profile.hasCounts,
          isWhole: profile.isWhole, stretch: profile.stretch))
    }
  }
}
