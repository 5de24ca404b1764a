package import Diagnostics
package import Settings

extension LargeTable {
  /// Reports rows with the same key as one above, as ``SourceTable/checkKey(_:in:stated:)`` does;
  /// nil where the file is not what it was when it was read.
  ///
  /// Eight bytes of each key are kept, and the keys themselves only where these are equal.
  package func repeatedKeys(_ names: [Text], stated: inout Findings) -> [Diagnostic]? {
    var none = Findings(in: SourceFile(path: path, bytes: []))
    let table = Table(columns: columns, rowCount: 0, places: TablePlaces())
    SourceTable(table).checkKey(names, in: &none, stated: &stated)
    let keys = names.compactMap { column(named: $0.value) }
    guard let first = keys.first, keys.count == names.count else { return [] }
    guard let doubled = doubledHashes(keys) else { return nil }
    guard !doubled.isEmpty else { return [] }
    var rows: [[Value]: Int] = [:]
    var pairs: [(row: Int, first: Int)] = []
    var number = 0
    let isSame = forEachRow { row in
      defer { number += 1 }
      guard pairs.count < Findings.limit, doubled.contains(row.hash(ofKey: keys)) else { return }
      let key = keys.map { row.value($0) }
      if let other = rows[key] {
        pairs.append((number, other))
      } else {
        rows[key] = number
      }
    } afterPiece: {
    }
    guard isSame, let places = places(ofRows: Set(pairs.flatMap { [$0.row, $0.first] })) else {
      return nil
    }
    return pairs.flatMap { pair -> [Diagnostic] in
      guard let own = places[pair.row], let other = places[pair.first] else { return [] }
      let row = LargeRow(own.bytes, own.line, layout)
      var findings = Findings(in: row.file)
      let span = row.raw.span(row.raw.cell(row: 0, column: first))
      SourceTable.report(names, asInLine: other.line, at: span, into: &findings)
      return row.placed(findings.list)
    }
  }

  /// The hashes of keys that more than one row has.
  private func doubledHashes(_ keys: [Int]) -> Set<UInt64>? {
    var hashes: [UInt64] = []
    hashes.reserveCapacity(rowCount)
    guard
      forEachRow({ hashes.append($0.hash(ofKey: keys)) }, afterPiece: {})
    else { return nil }
    hashes.sort()
    var doubled: Set<UInt64> = []
    for (a, b) in zip(hashes, hashes.dropFirst()) where a == b { doubled.insert(a) }
    return doubled
  }

  /// Some rows as they are written, and the numbers of their lines.
  private func places(ofRows wanted: Set<Int>) -> [Int: (bytes: [UInt8], line: Int)]? {
    let source = RowPieces(
      pieces: pieces, separator: layout.separator, start: layout.start,
      pieceSize: layout.pieceSize)
    var rows = LargeRows(layout)
    var found: [Int: (bytes: [UInt8], line: Int)] = [:]
    var number = 0
    var isSame = true
    let trouble = source.forEach { piece, split in
      isSame = rows.take(split, piece)
      guard isSame else { return false }
      _ = rows.takeFindings()
      var odd = 0
      for place in 0...rows.starts.count {
        while odd < rows.odd.count, rows.odd[odd].place == place {
          if wanted.contains(number) { found[number] = (rows.odd[odd].row, rows.odd[odd].line) }
          (odd, number) = (odd + 1, number + 1)
        }
        guard place < rows.starts.count else { break }
        if wanted.contains(number) {
          let start = split.cells[rows.starts[place]].start
          let row = LargeRows.row(around: start, split, piece)
          found[number] = (Array(piece.text[row.range]), row.line)
        }
        number += 1
      }
      return found.count < wanted.count
    }
    return trouble == nil && isSame ? found : nil
  }
}
