package import Output

extension Table {
  /// Writes how the table was read:
  /// `{"columns":[{"name","type","unit"}],"rows":[[…]]}` with exact numbers in the units of the
  /// download and null for a missing value. `type` is the word for it under `columns:`.
  package func writeJSON(into out: inout ByteWriter) {
    Self.writeJSON(columns, into: &out)
    for row in 0..<rowCount {
      out.write(row == 0 ? "\n  [" : ",\n  [")
      for (index, column) in columns.enumerated() {
        if index > 0 { out.write(byte: 0x2C) }
        out.write(json: column.cells[row].value)
      }
      out.write("]")
    }
    out.write(rowCount == 0 ? "]}\n" : "\n]}\n")
  }

  /// Writes the columns, up to the first row.
  static func writeJSON(_ columns: [Column], into out: inout ByteWriter) {
    out.write("{\"columns\":[")
    for (index, column) in columns.enumerated() {
      out.write(index == 0 ? "\n  {\"name\":" : ",\n  {\"name\":")
      out.write(json: column.heading)
      out.write(",\"type\":")
      out.write(json: column.type.word)
      out.write(",\"unit\":")
      out.write(json: column.downloadUnit)
      out.write("}")
    }
    out.write("\n],\"rows\":[")
  }
}

extension Column {
  /// The unit of the values in downloads: `%`, `percentage points`, `GBP`, `s`, or the author's.
  package var downloadUnit: String {
    switch type {
    case .percent: "%"
    case .points: "percentage points"
    case .money(let currency): currency.rawValue
    case .duration: "s"
    case .text, .number, .period, .rank: unit
    }
  }
}

extension ByteWriter {
  mutating func write(json value: Value) {
    switch value {
    case .missing: write("null")
    case .text(let text): write(json: text)
    case .number(let number): write(plain: number)
    case .rank(let place, of: _): write(place)
    case .period(let period):
      write(byte: 0x22)
      write(iso: period)
      write(byte: 0x22)
    }
  }
}
