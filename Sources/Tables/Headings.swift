import Diagnostics

extension Table {
  /// What is compared of a name: its letters and digits, in small letters. A name that has none
  /// (`%`) is compared as it is.
  package static func key(_ name: String) -> String {
    if let key = asciiKey(name) { return key }
    var key = String.UnicodeScalarView()
    for scalar in name.unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      key.append(scalar)
    }
    return key.isEmpty ? name : String(key).lowercased()
  }

  /// The key of a name in ASCII, the common case; nil for others.
  private static func asciiKey(_ name: String) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(name.utf8.count)
    for byte in name.utf8 {
      switch byte {
      case 0x30...0x39, 0x61...0x7A: bytes.append(byte)
      case 0x41...0x5A: bytes.append(byte | 0x20)
      case 0x80...: return nil
      default: break
      }
    }
    return bytes.isEmpty ? name : String(decoding: bytes, as: UTF8.self)
  }

  /// The column with a heading or short name, compared by letters and digits alone.
  package func column(named name: String) -> Int? {
    if let exact = columns.firstIndex(where: { $0.heading == name || $0.name == name }) {
      return exact
    }
    let key = Self.key(name)
    return columns.firstIndex { Self.key($0.heading) == key || Self.key($0.name) == key }
  }
}

extension RawTable {
  /// Reports headings that are empty or that stand twice, and a second line of headings; false
  /// if the first line holds no headings at all.
  ///
  /// With two heading lines the first becomes ``upperHeadings``.
  mutating func checkHeadings(_ form: RowForm, into findings: inout Findings) -> Bool {
    if form.headerRows == 2 {
      takeUpperHeadings()
    } else if headings.count >= 3, headings.dropFirst().allSatisfy({ $0.isEmpty && !$0.isBroken }) {
      findings.add(
        .emptyHeading, at: span(headings[1]),
        "the first line has one heading for \(columnCount) "
          + "columns", label: "the headings are missing from here on",
        help: "write a heading for each column",
        "if the first line is a title, take it out: it belongs in `title:`")
      return false
    }
    if form.headerRows == 1, let second = secondHeader {
      findings.add(
        .twoHeaderRows, at: passage.span(second), "there are two heading lines",
        label: "this line holds headings, not values",
        help: "make one line of the two: `\(joinedHeadings)`",
        "or, in a table block, keep both and say `header-rows: 2`")
      cells.removeFirst(columnCount)
      return true
    }
    var seen: [String: String] = [:]
    for (index, heading) in headings.enumerated() where !heading.isBroken {
      let name = name(of: index).heading
      guard !name.isEmpty else {
        findings.add(
          .emptyHeading, at: span(heading), "column \(index + 1) has no heading",
          label: "the heading is missing here", help: "write what the column holds")
        continue
      }
      let key = Table.key(name)
      if let first = seen[key] {
        let same = first == name ? "two columns are called `\(name)`" : Self.alike(first, name)
        findings.add(
          .doubledHeading, at: span(heading), same, label: "this is the second one",
          help: Self.spelledOut(name, first).map { "write it in words: `\($0)`" }
            ?? "give each column a heading of its own")
      } else {
        seen[key] = name
      }
    }
    return true
  }

  /// Makes the first row the headings, and the headings what stands above them.
  private mutating func takeUpperHeadings() {
    guard rowCount >= 1 else { return }
    upperHeadings = headings
    headings = Array(cells[..<columnCount])
    cells.removeFirst(headings.count)
  }

  /// What the lines of headings say of a column.
  struct ColumnName {
    /// The heading, with what stands above it before it.
    var heading: String
    var note: Int
    /// What stands above it, alone.
    var group = ""
    var groupNote = 0
  }

  /// The names of a column and the notes that they lead to.
  func name(of column: Int) -> ColumnName {
    let own = NoteMark.split(line(headings[column]))
    guard !upperHeadings.isEmpty else { return ColumnName(heading: own.text, note: own.note) }
    var above = NoteMark.split(line(upperHeadings[column]))
    if own.text.isEmpty { return ColumnName(heading: above.text, note: above.note) }
    // A heading over nothing heads itself alone.
    var left = column
    while above.text.isEmpty, left > 0, !headings[left - 1].isEmpty {
      left -= 1
      above = NoteMark.split(line(upperHeadings[left]))
    }
    guard !above.text.isEmpty else { return ColumnName(heading: own.text, note: own.note) }
    return ColumnName(
      heading: "\(above.text) \(own.text)", note: own.note, group: above.text,
      groupNote: above.note)
  }

  /// The text of a cell in one line.
  private func line(_ cell: RawCell) -> String {
    text(cell).split(separator: "\n").joined(separator: " ")
  }

  /// *Variance per cent* for `Variance %` beside `Variance`.
  private static func spelledOut(_ name: String, _ first: String) -> String? {
    guard name.contains("%"), !first.contains("%") else { return nil }
    let words = name.filter { $0 != "(" && $0 != ")" }.split(separator: "%")
    guard words.count == 1, let rest = words.first?.split(separator: " ").joined(separator: " ")
    else { return nil }
    return name.hasPrefix("%") ? "Per cent " + rest : rest + " per cent"
  }

  private static func alike(_ first: String, _ second: String) -> String {
    "`\(first)` and `\(second)` are the same name: only letters and digits count"
  }

  /// The range of the first row if it is a second heading line: it has words where the rows after
  /// it have numbers, in two columns or under an empty heading.
  private var secondHeader: Range<Int>? {
    guard rowCount >= 2 else { return nil }
    var wordsOverNumbers = 0
    for column in 0..<columnCount {
      let top = cell(row: 0, column: column)
      let isNumeric = (1..<rowCount).allSatisfy { startsAsNumber(cell(row: $0, column: column)) }
      if isNumeric, startsAsNumber(top) { return nil }
      if isNumeric, isWord(top) { wordsOverNumbers += 1 }
    }
    let first = cell(row: 0, column: 0)
    let isUncertain = !headings.contains { $0.isEmpty && !$0.isBroken } && !first.isEmpty
    guard wordsOverNumbers >= (isUncertain ? 2 : 1) else { return nil }
    let last = cell(row: 0, column: columnCount - 1).outerRange.upperBound
    return first.outerRange.lowerBound..<last
  }

  private func startsAsNumber(_ cell: RawCell) -> Bool {
    guard var byte = passage.bytes[cell.range].first else { return false }
    if byte == 0x28 || byte == 0x2D || byte == 0x2B || byte == 0x24 {
      byte = passage.bytes[cell.range].dropFirst().first ?? 0
    }
    return 0x30...0x39 ~= byte || (byte == 0xC2 && passage.bytes[cell.range].count > 2)
  }

  private func isWord(_ cell: RawCell) -> Bool {
    guard let first = passage.bytes[cell.range].first, !cell.isBroken, first != 0x5B else {
      return false
    }
    if first == 0x25 || first == 0xC2 { return true }
    guard (0x41...0x5A ~= first) || (0x61...0x7A ~= first) else { return false }
    return CellReader.normalised(text(cell)).withUnsafeBufferPointer {
      Placeholder(Word(bytes: $0)) == nil
    }
  }

  /// One line of headings made of two; an empty heading takes what stands left of it.
  private var joinedHeadings: String {
    var above = ""
    var joined: [String] = []
    for column in 0..<columnCount {
      let heading = text(headings[column])
      let below = text(cell(row: 0, column: column))
      if !heading.isEmpty { above = heading }
      let name = below.isEmpty ? heading : above.isEmpty ? below : "\(above) \(below)"
      joined.append(name.contains(",") && separator == 0x2C ? "\"\(name)\"" : name)
    }
    return joined.joined(separator: separator == 0x09 ? "\t" : ",")
  }
}
