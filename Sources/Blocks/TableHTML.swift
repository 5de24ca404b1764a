import Charts
import Output
import Tables

/// A typed table as HTML: row headers and headings with their scopes, numbers on their decimals.
struct TableHTML {
  private let table: Table
  private let layout: TableLayout
  private let caption: String
  /// What ids begin with, where headings over several columns need them.
  private let anchor: String
  private let words: Words
  private let printed: [PrintedColumn]
  private let forms: [CellForm]

  /// What all cells of a column have in common, so that it is asked once.
  private struct CellForm {
    /// How the cells are written: the unit of percentage points stands in the heading.
    var column: Column
    var isHeader: Bool
    /// Whether the column holds numbers, which stay on one line.
    var isNumeric: Bool
    /// Whether the column stands at the right.
    var isNumber: Bool
    var isSum: Bool
    var bars: CellBar.Scale?
  }

  /// `anchor` is the block's; a table without groups needs none.
  init(
    _ table: Table, _ layout: TableLayout = TableLayout(), caption: String, anchor: String = "",
    words: Words
  ) {
    self.table = table
    self.layout = layout
    self.caption = caption
    self.anchor = anchor
    self.words = words
    printed = layout.printed(of: table.columns.count)
    forms = table.columns.enumerated().map { index, column in
      var form = column
      form.cells = []
      if form.type == .points { form.type = .number }
      let isNumeric = column.type.isNumeric
      return CellForm(
        column: form, isHeader: layout.rowHeaders.contains(index), isNumeric: isNumeric,
        isNumber: isNumeric || layout.rightAligned.contains(index),
        isSum: layout.totalColumns.contains(index), bars: layout.bars[index])
    }
  }

  /// More rows than this keep their head in sight.
  private static let longest = 20

  func write(into out: inout ByteWriter) {
    writeShorthand(into: &out)
    var width = TableWidth(columnCount: printed.count)
    var rows = ByteWriter(capacity: 64 * table.rowCount * printed.count)
    writeHead(measuring: &width, into: &rows)
    writeRows(measuring: &width, into: &rows)
    let isWide = width.overflowsPhone
    let isLong = table.rowCount > Self.longest
    out.write(isWide && isLong ? "<div class=\"scroll long\"" : "<div class=\"scroll\"")
    if isWide {
      out.write(" role=\"group\" tabindex=\"0\" aria-label=\"")
      out.escape(isLong ? words.pages.longTable(caption) : words.pages.scrollingTable(caption))
      out.write("\"")
    }
    out.write("><table><caption class=\"visually-hidden\">")
    out.escape(caption)
    out.write("</caption>\n")
    out.write(raw: rows)
    out.write("</table></div>\n")
  }

  private func writeRows(measuring width: inout TableWidth, into out: inout ByteWriter) {
    out.write("<tbody>\n")
    for row in 0..<table.rowCount {
      let isTotal = layout.totalRows.contains(row)
      let isHighlighted = layout.highlighted.contains(row)
      switch (isTotal, isHighlighted) {
      case (true, true): out.write("<tr class=\"total highlight\">")
      case (true, false): out.write("<tr class=\"total\">")
      case (false, true): out.write("<tr class=\"highlight\">")
      case (false, false): out.write("<tr>")
      }
      for (place, column) in printed.enumerated() {
        switch column {
        case .data(let index):
          let cell = table.columns[index].cells[row]
          let text = writeCell(cell, at: (row, index), into: &out)
          var isNumber = forms[index].isNumeric
          if case .missing = cell.value { isNumber = false }
          out.look(at: text) { width.add($0, to: place, onOneLine: isNumber) }
        case .sparkline(let index): writeSparkline(layout.sparklines[index], row, into: &out)
        }
      }
      out.write("</tr>\n")
    }
    out.write("</tbody>")
  }

  /// Writes a cell and says which of the written bytes are its text.
  private func writeCell(
    _ cell: Cell, at place: (row: Int, column: Int), into out: inout ByteWriter
  ) -> Range<Int> {
    // The form is asked where it lies: a copy of it would cost more than the cell.
    let index = place.column
    let isHeader = forms[index].isHeader
    out.write(isHeader ? "<th scope=\"row\"" : "<td")
    var isMissing = false
    if case .missing = cell.value { isMissing = true }
    var isFirst = true
    if forms[index].isNumber { write(class: "num", &isFirst, into: &out) }
    if isMissing && !isHeader { write(class: "missing", &isFirst, into: &out) }
    if forms[index].bars != nil { write(class: "bar", &isFirst, into: &out) }
    if forms[index].isSum { write(class: "sum", &isFirst, into: &out) }
    if !isFirst { out.write("\"") }
    if hasGroups {
      if isHeader {
        writeID("r", place.row, place.column, into: &out)
      } else {
        writeHeaders(of: place, into: &out)
      }
    }
    out.write(">")
    let start = out.count
    let text: Range<Int>
    if forms[index].isNumeric, !cell.flags.withoutNote.isEmpty, !isMissing {
      // The words stand below the number, which keeps its place among the others.
      out.write(cell: Cell(cell.value), of: forms[index].column, words: words)
      text = start..<out.count
      out.write(" <span class=\"flag\">")
      out.escape(words.tables.flagged("", cell.flags.letters.map(words.tables.shorthand)))
      out.write("</span>")
    } else {
      out.write(cell: cell, of: forms[index].column, words: words)
      text = start..<out.count
    }
    write(mark: cell.flags.note, into: &out)
    if let bars = forms[index].bars, !isMissing {
      let value = layout.totalRows.contains(place.row) ? nil : cell.quantity
      CellBar.writeSVG(value, bars, into: &out)
    }
    out.write(isHeader ? "</th>" : "</td>")
    return text
  }

  private func writeSparkline(
    _ line: SparklineColumn, _ row: Int, into out: inout ByteWriter
  ) {
    let cells = line.rows.indices.contains(row) ? line.rows[row] : []
    let said = Sparkline.text(cells, in: line.column, words: words)
    out.write("<td class=\"trend\">")
    if said.isEmpty {
      out.escape(words.tables.shorthand("x"))
    } else {
      Sparkline(cells.map(\.quantity)).writeSVG(into: &out)
      out.write("<span class=\"visually-hidden\">")
      out.escape(said)
      out.write("</span>")
    }
    out.write("</td>")
  }

  /// Writes the mark of a note, where there is one. It is no link: the notes stand below the table,
  /// and a stop for the keyboard at each mark would be in the way.
  private func write(mark note: Int, into out: inout ByteWriter) {
    guard note > 0, note <= layout.noteCount else { return }
    out.write(" <span class=\"mark\">")
    out.escape(words.tables.noteMark(note))
    out.write("</span>")
  }

  private func write(classes: [StaticString], into out: inout ByteWriter) {
    var isFirst = true
    for name in classes where name.utf8CodeUnitCount > 0 {
      write(class: name, &isFirst, into: &out)
    }
    if !isFirst { out.write("\"") }
  }

  private func write(
    class name: StaticString, _ isFirst: inout Bool, into out: inout ByteWriter
  ) {
    out.write(isFirst ? " class=\"" : " ")
    out.write(name)
    isFirst = false
  }

  /// Explains the words that stand for values, before the table.
  private func writeShorthand(into out: inout ByteWriter) {
    var flags: CellFlags = []
    var missing = Set<Missing>()
    for case .data(let index) in printed {
      for cell in table.columns[index].cells {
        flags.formUnion(cell.flags.withoutNote)
        if case .missing(let reason) = cell.value { missing.insert(reason) }
      }
    }
    guard !flags.isEmpty || !missing.isEmpty else { return }
    var sentences: [String] = []
    for reason in [Missing.notAvailable, .confidential, .notApplicable]
    where missing.contains(reason) {
      sentences.append(words.pages.shorthandMeaning(reason.rawValue))
    }
    let known: [(CellFlags, String)] = [
      (.provisional, "p"), (.revised, "r"), (.estimated, "e"), (.low, "low"),
    ]
    for (flag, letter) in known where flags.contains(flag) {
      sentences.append(words.pages.shorthandMeaning(letter))
    }
    out.write("<p class=\"shorthand\">")
    out.escape(sentences.joined(separator: " "))
    out.write("</p>\n")
  }
}

extension TableHTML {
  /// A heading over several columns is told to each of its cells by its id.
  private var hasGroups: Bool { !layout.groups.isEmpty && !anchor.isEmpty }

  private func writeHead(measuring width: inout TableWidth, into out: inout ByteWriter) {
    guard hasGroups else {
      out.write("<thead><tr>")
      for (place, column) in printed.enumerated() {
        writeHeading(column, at: place, label: nil, rows: 1, measuring: &width, into: &out)
      }
      out.write("</tr></thead>\n")
      return
    }
    out.write("<thead><tr>")
    var lower: [(place: Int, column: PrintedColumn, label: String)] = []
    var place = 0
    while place < printed.count {
      guard let (group, index) = group(of: printed[place]) else {
        writeHeading(printed[place], at: place, label: nil, rows: 2, measuring: &width, into: &out)
        place += 1
        continue
      }
      var span = 0
      while place + span < printed.count,
        let other = self.group(of: printed[place + span]), other.index == index
      {
        if case .data(let column) = printed[place + span],
          let own = group.columns.firstIndex(of: column)
        {
          lower.append((place + span, printed[place + span], group.labels[own]))
        }
        span += 1
      }
      out.write("<th scope=\"colgroup\"")
      write(classes: ["group", HeadingWord(group.name).className], into: &out)
      width.add(heading: group.name, to: place..<place + span)
      out.write(" colspan=\"")
      out.write(span)
      out.write("\"")
      writeID("g", index, place, into: &out)
      out.write(">")
      out.escape(group.name)
      write(mark: group.note, into: &out)
      out.write("</th>")
      place += span
    }
    out.write("</tr>\n<tr>")
    for entry in lower {
      writeHeading(
        entry.column, at: entry.place, label: entry.label, rows: 1, measuring: &width, into: &out)
    }
    out.write("</tr></thead>\n")
  }

  private func group(of column: PrintedColumn) -> (group: HeaderGroup, index: Int)? {
    guard case .data(let column) = column,
      let index = layout.groups.firstIndex(where: { $0.columns.contains(column) })
    else { return nil }
    return (layout.groups[index], index)
  }

  private func writeHeading(
    _ printed: PrintedColumn, at place: Int, label: String?, rows: Int,
    measuring width: inout TableWidth, into out: inout ByteWriter
  ) {
    out.write("<th scope=\"col\"")
    if rows > 1 { out.write(" rowspan=\"2\"") }
    switch printed {
    case .data(let index):
      let column = table.columns[index]
      let text = label ?? column.heading
      write(
        classes: [
          forms[index].isNumber ? "num" : "", forms[index].bars == nil ? "" : "bar",
          forms[index].isSum ? "sum" : "", HeadingWord(text).className,
        ], into: &out)
      if hasGroups { writeID("c", index, nil, into: &out) }
      out.write(">")
      out.escape(text)
      width.add(heading: text, to: place..<place + 1)
      if let unit = unit(of: column) {
        out.write(" <span class=\"unit\">(")
        out.escape(unit)
        out.write(")</span>")
        width.add(unit, to: place)
      }
      write(mark: column.note, into: &out)
    case .sparkline(let index):
      let line = layout.sparklines[index]
      out.write(" class=\"trend\"")
      if hasGroups { writeID("s", index, nil, into: &out) }
      out.write(">")
      out.escape(line.heading)
      width.add(line.heading, to: place)
      // The picture is as wide as eleven digits.
      width.add("00000000000", to: place)
      guard !line.extent.isEmpty else { break }
      out.write(" <span class=\"unit\">(")
      out.escape(line.extent)
      out.write(")</span>")
    }
    out.write("</th>")
  }

  /// The unit that stands beside a heading; nil where there is none or the heading says it.
  private func unit(of column: Column) -> String? {
    let isPoints = column.type == .points && column.unit.isEmpty
    let unit = isPoints ? words.charts.pointsUnit : column.unit
    let said = isPoints ? words.tables.points : unit
    // `Spend (£000)` says what `£'000` does.
    func plain(_ text: String) -> String {
      text.lowercased().filter { !"'\u{2018}\u{2019} ".contains($0) }
    }
    return unit.isEmpty || plain(column.heading).contains(plain(said)) ? nil : unit
  }

  /// Writes an id: of a group, a heading or the heading of a row.
  private func writeID(
    _ kind: StaticString, _ number: Int, _ part: Int?, into out: inout ByteWriter
  ) {
    out.write(" id=\"")
    writeName(kind, number, part, into: &out)
    out.write("\"")
  }

  private func writeName(
    _ kind: StaticString, _ number: Int, _ part: Int?, into out: inout ByteWriter
  ) {
    out.escape(anchor)
    out.write("-")
    out.write(kind)
    out.write(number + 1)
    guard let part else { return }
    out.write("-")
    out.write(part + 1)
  }

  /// Names the headings of a cell: those of its row, the one over its column and its column's.
  private func writeHeaders(of place: (row: Int, column: Int), into out: inout ByteWriter) {
    out.write(" headers=\"")
    for header in layout.rowHeaders.sorted() {
      writeName("r", place.row, header, into: &out)
      out.write(" ")
    }
    if let (_, index) = group(of: .data(place.column)) {
      // A group whose columns are printed apart has an id where each part begins.
      writeName("g", index, start(of: index, before: place.column), into: &out)
      out.write(" ")
    }
    writeName("c", place.column, nil, into: &out)
    out.write("\"")
  }

  /// Where the part of a group begins in which a column is printed.
  private func start(of index: Int, before column: Int) -> Int {
    guard var place = printed.firstIndex(of: .data(column)) else { return 0 }
    while place > 0, let other = group(of: printed[place - 1]), other.index == index { place -= 1 }
    return place
  }
}
