package import Output

extension Table {
  /// One column of a download: the values of a column, or what is said beside them.
  package struct DownloadColumn: Sendable {
    /// What a column of a download holds of a column of the table.
    package enum Part: Sendable {
      case value
      /// `low`, `p`, `r`, `e`, `note 1`, more than one with a blank between them.
      case note
      /// Of how many a rank is.
      case count
    }

    /// The index of the table's column.
    package var column: Int
    package var part: Part
    package var heading: String
  }

  /// The columns of the download: after each column with flags its `NAME note`, after each
  /// column of ranks that say of how many its `NAME of`.
  package var downloadColumns: [DownloadColumn] {
    columns.enumerated().flatMap { index, column in
      var parts = [DownloadColumn(column: index, part: .value, heading: column.heading)]
      if column.type == .rank, column.cells.contains(where: { $0.rankCount != nil }) {
        parts.append(DownloadColumn(column: index, part: .count, heading: column.heading + " of"))
      }
      if column.hasFlags {
        parts.append(DownloadColumn(column: index, part: .note, heading: column.heading + " note"))
      }
      return parts
    }
  }

  /// Writes the canonical download (RFC 4180, lines end in CR LF, UTF-8 without a mark): plain
  /// numbers, percent as the number, money in full units, durations in seconds, ISO dates and
  /// periods; `[x]`, `[c]` and `[z]` stay as text.
  package func writeCSV(into out: inout ByteWriter) {
    let parts = downloadColumns
    for (index, part) in parts.enumerated() {
      if index > 0 { out.write(byte: 0x2C) }
      out.write(csv: part.heading)
    }
    out.write("\r\n")
    for row in 0..<rowCount {
      for (index, part) in parts.enumerated() {
        if index > 0 { out.write(byte: 0x2C) }
        let cell = columns[part.column].cells[row]
        switch part.part {
        case .value: out.write(csv: cell.value)
        case .note: out.write(raw: cell.flags.said)
        case .count: if let count = cell.rankCount { out.write(count) }
        }
      }
      out.write("\r\n")
    }
  }
}

extension CellFlags {
  /// The letters and the note, as they stand in a column of their own.
  fileprivate var said: String {
    (letters + (note > 0 ? ["note \(note)"] : [])).joined(separator: " ")
  }
}

extension Cell {
  /// Of how many a rank is, if the author says so.
  fileprivate var rankCount: Int? {
    if case .rank(_, of: let count) = value { count } else { nil }
  }
}

extension ByteWriter {
  /// Writes one value of a download.
  fileprivate mutating func write(csv value: Value) {
    switch value {
    case .missing(let missing):
      write(byte: 0x5B)
      write(raw: missing.rawValue)
      write(byte: 0x5D)
    case .text(let text): write(csv: text)
    case .number(let number): write(plain: number)
    case .period(let period): write(iso: period)
    case .rank(let place, of: _): write(place)
    }
  }

  /// Writes a text of a download, in quotes where it needs them.
  fileprivate mutating func write(csv text: String) {
    var text = text
    text.withUTF8 { utf8 in
      let needsQuotes =
        utf8.first == 0x20 || utf8.last == 0x20
        || utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
      guard needsQuotes else { return bytes.append(contentsOf: utf8) }
      write(byte: 0x22)
      for byte in utf8 {
        if byte == 0x22 { write(byte: 0x22) }
        write(byte: byte)
      }
      write(byte: 0x22)
    }
  }
}
