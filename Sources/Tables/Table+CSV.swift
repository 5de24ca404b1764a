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
    var parts = columns.enumerated().flatMap { index, column in
      DownloadColumn.all(
        index, column, hasCounts: column.cells.contains { $0.rankCount != nil },
        hasFlags: column.hasFlags)
    }
    // `Spend £m` beside `Spend £'000`.
    let counts = parts.reduce(into: [:]) { $0[$1.heading, default: 0] += 1 }
    for index in parts.indices where counts[parts[index].heading, default: 0] > 1 {
      let (shown, own) = (parts[index].heading, columns[parts[index].column])
      parts[index].heading = own.heading + " in full" + shown.dropFirst(own.downloadHeading.count)
    }
    return parts
  }

  /// Writes the canonical download (RFC 4180, lines end in CR LF, UTF-8 without a mark): plain
  /// numbers, percent as the number, money in full units, durations in seconds, ISO dates and
  /// periods; `[x]`, `[c]` and `[z]` stay as text.
  package func writeCSV(into out: inout ByteWriter) {
    let parts = downloadColumns
    DownloadColumn.write(parts, into: &out)
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

extension Table.DownloadColumn {
  /// A column of a table and those that stand beside it.
  static func all(
    _ index: Int, _ column: Column, hasCounts: Bool, hasFlags: Bool
  ) -> [Table.DownloadColumn] {
    let heading = column.downloadHeading
    var parts = [Table.DownloadColumn(column: index, part: .value, heading: heading)]
    if column.type == .rank, hasCounts {
      parts.append(
        Table.DownloadColumn(column: index, part: .count, heading: heading + " of"))
    }
    if hasFlags {
      parts.append(
        Table.DownloadColumn(column: index, part: .note, heading: heading + " note"))
    }
    return parts
  }

  /// Writes the line of headings.
  static func write(_ parts: [Table.DownloadColumn], into out: inout ByteWriter) {
    for (index, part) in parts.enumerated() {
      if index > 0 { out.write(byte: 0x2C) }
      out.write(csv: part.heading)
    }
    out.write("\r\n")
  }
}

extension Column {
  /// The heading in downloads, where amounts stand in full: `Spend (£)` for `Spend (£'000)`.
  fileprivate var downloadHeading: String {
    guard case .money = type else { return heading }
    let text = Array(heading.unicodeScalars)
    guard let sign = text.firstIndex(where: { "£€$".unicodeScalars.contains($0) }) else {
      return heading
    }
    var end = sign + 1
    while end < text.count, text[end] == " " { end += 1 }
    while end < text.count, "'\u{2018}\u{2019}".unicodeScalars.contains(text[end]) { end += 1 }
    let start = end
    while end < text.count, text[end].properties.isAlphabetic || text[end] == "0" { end += 1 }
    let word = String(String.UnicodeScalarView(text[start..<end])).lowercased()
    let scales = [
      "000", "000s", "k", "ks", "thousand", "thousands", "m", "mn", "million", "millions", "bn",
      "b", "billion", "billions",
    ]
    guard scales.contains(word) else { return heading }
    return String(String.UnicodeScalarView(text[...sign] + text[end...]))
  }
}

extension CellFlags {
  /// The letters and the note, as they stand in a column of their own.
  var said: String {
    (letters + (note > 0 ? ["note \(note)"] : [])).joined(separator: " ")
  }
}

extension Cell {
  /// Of how many a rank is, if the author says so.
  var rankCount: Int? {
    if case .rank(_, of: let count) = value { count } else { nil }
  }
}

extension ByteWriter {
  /// Writes one value of a download.
  mutating func write(csv value: Value) {
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
  mutating func write(csv text: String) {
    var text = text
    text.withUTF8 { write(csv: $0) }
  }

  /// Writes a text of a download, in quotes where it needs them.
  mutating func write(csv utf8: Bytes) {
    var needsQuotes = utf8.first == 0x20 || utf8.last == 0x20
    for byte in utf8
    where byte == 0x2C || byte == 0x22 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      needsQuotes = true
    }
    guard needsQuotes else { return write(raw: utf8) }
    write(byte: 0x22)
    for byte in utf8 {
      if byte == 0x22 { write(byte: 0x22) }
      write(byte: byte)
    }
    write(byte: 0x22)
  }
}
