import Diagnostics

/// Delimited text: the rows of a data block, a CSV file.
///
/// Cells are separated by tabs if the heading line has one, else by commas; quoting is RFC
/// 4180's. Blank lines at the start and the end are nothing; between rows they are skipped with
/// a warning. Columns at the right end that are wholly empty, which spreadsheets add, are
/// dropped. So is a row that repeats the heading line, with a warning.
enum Delimited {
  /// Cuts a text into rows of equal length and checks its shape; nil if it has no shape at all.
  ///
  /// A cell that a finding is about already is ``RawCell/isBroken``.
  static func read(
    _ passage: Passage, _ form: RowForm = RowForm(), into findings: inout Findings
  ) -> RawTable? {
    passage.bytes.withUnsafeBufferPointer { text in
      let start = firstLine(of: text)
      guard start < text.count else {
        findings.add(
          .noRows, at: passage.span(0..<0), "there are no rows",
          help: "write a line of headings, and a line for each row under it")
        return nil
      }
      guard let separator = separator(of: text, from: start, in: passage, into: &findings) else {
        return nil
      }
      let split = Splitter(text, from: start, separator: separator)
      guard reportQuotes(split, in: passage, into: &findings) else { return nil }
      var shape = Shape(split, text: text, passage: passage, separator: separator)
      guard shape.arrange(into: &findings) else { return nil }
      var raw = shape.table
      return raw.checkHeadings(form, into: &findings) ? raw : nil
    }
  }

  /// Where the heading line starts: after a byte order mark and blank lines.
  static func firstLine(of text: Bytes) -> Int {
    var lineStart = 0
    if text.count >= 3, text[0] == 0xEF, text[1] == 0xBB, text[2] == 0xBF { lineStart = 3 }
    var i = lineStart
    while i < text.count, text[i] <= 0x20 {
      if text[i] == 0x0A || text[i] == 0x0D { lineStart = i + 1 }
      i += 1
    }
    return i == text.count ? i : lineStart
  }

  /// What separates cells, from the heading line; nil, with a finding, if it is neither commas
  /// nor tabs.
  static func separator(
    of text: Bytes, from start: Int, in passage: Passage, into findings: inout Findings
  ) -> UInt8? {
    let first = LineSigns(text, from: start)
    if first.tabs > 0 { return 0x09 }
    guard first.commas == 0 || first.pipes > 1 else { return 0x2C }
    let second = LineSigns(text, from: first.next)
    if first.commas == 0, first.semicolons > 0, second.semicolons > 0 {
      findings.add(
        .wrongSeparator, at: passage.span(first.firstSemicolon..<first.firstSemicolon + 1),
        "the cells are separated by semicolons", label: "columns are separated by commas or tabs",
        help: "in the spreadsheet, save as `CSV UTF-8 (comma delimited)`",
        "or copy the cells and paste them here: they come with tabs",
        "a number with a decimal comma, `12,5`, is written `12.5`")
      return nil
    }
    if text[start] == 0x7C, first.pipes > 1, second.pipes > 1 {
      findings.add(
        .wrongSeparator, at: passage.span(start..<start + 1),
        "the cells are separated by `|`", label: "columns are separated by commas or tabs",
        help: "put commas between the cells, without `|` at the ends of the lines",
        "or take the table out of the block: a table with `|` works in the text of a page")
      return nil
    }
    return 0x2C
  }

  /// Reports what is wrong with quotes; false if the rows after it cannot be told.
  private static func reportQuotes(
    _ split: Splitter, in passage: Passage, into findings: inout Findings
  ) -> Bool {
    var isWhole = true
    for trouble in split.troubles {
      switch trouble {
      case .unterminated(let opening):
        reportUnterminated(opening, in: passage, into: &findings)
        isWhole = false
      case .textAfterQuote(let opening, let closing, let end):
        if passage.bytes[opening..<closing].contains(0x0A) {
          reportUnterminated(opening, in: passage, into: &findings)
          return false
        }
        findings.add(
          .textAfterQuote, at: passage.span(closing + 1..<end), "text after a closing quote",
          label: "the cell ended at the quote before this",
          help: "a quote inside a quoted cell is written twice: `\"the \"\"golden\"\" hour\"`",
          "or leave the outer quotes out, if the cell holds no comma")
      }
    }
    return isWhole
  }

  private static func reportUnterminated(
    _ opening: Int, in passage: Passage, into findings: inout Findings
  ) {
    let lineEnd =
      passage.bytes[opening...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? passage.bytes.count
    findings.add(
      .unterminatedQuote, at: passage.span(opening..<lineEnd), "a quote is opened and not closed",
      label: "the cell starts here", help: "write a second `\"` where the cell ends",
      "a quote that belongs to the text is written twice in a quoted cell")
  }
}

/// What is said of rows that cannot be seen in them.
package struct RowForm: Sendable, Hashable {
  /// How many lines of headings there are, 1 or 2.
  package var headerRows: Int
  /// Whether rows may be totals of others.
  package var hasTotals: Bool
  /// What `total:` says: `row`, `both`, or the names of rows.
  package var totals: [String]

  package init(headerRows: Int = 1, hasTotals: Bool = false, totals: [String] = []) {
    self.headerRows = headerRows
    self.hasTotals = hasTotals || !totals.isEmpty
    self.totals = totals
  }

  /// Whether a row is a total of others, by its name and its place: a total among months is called
  /// by a word.
  func isTotal(_ name: String, isLast: Bool) -> Bool {
    guard hasTotals else { return false }
    if isLast, totals.contains("row") || totals.contains("both") { return true }
    let key = Table.key(name)
    return Table.isTotal(name) || totals.contains { Table.key($0) == key }
  }
}

/// How often the signs that could separate cells stand in a line, outside quotes.
private struct LineSigns {
  var tabs = 0
  var commas = 0
  var semicolons = 0
  var pipes = 0
  var firstSemicolon = 0
  /// Where the next line starts.
  var next: Int

  init(_ text: Bytes, from start: Int) {
    var isQuoted = false
    next = text.count
    for i in start..<max(start, text.count) {
      switch text[i] {
      case 0x22: isQuoted.toggle()
      case 0x0A where !isQuoted, 0x0D where !isQuoted:
        next = i + 1 < text.count && text[i] == 0x0D && text[i + 1] == 0x0A ? i + 2 : i + 1
        return
      case 0x09 where !isQuoted: tabs += 1
      case 0x2C where !isQuoted: commas += 1
      case 0x3B where !isQuoted:
        if semicolons == 0 { firstSemicolon = i }
        semicolons += 1
      case 0x7C where !isQuoted: pipes += 1
      default: break
      }
    }
  }
}
