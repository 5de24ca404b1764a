import Blocks
import Output
import Tables

/// One dataset of the site: the value from which the data package, the metadata on the page, the
/// CSVW file, the catalogue and the list of datasets are written.
struct OpenDataset: Sendable {
  /// The short name, unique in its folder: `calls`.
  var name: String
  /// Where its CSV file stands.
  var address: Address
  /// What was counted, or the headline where nothing says so.
  var title: String
  /// What it is, in sentences.
  var description: String
  var area: String
  /// The time it is about, in the author's words.
  var period: String
  var source: String
  /// The days it is about, from its own columns of periods; nil where it has none.
  var coverage: Coverage?
  /// When and how it changes; may be empty.
  var updates: String
  /// The day on which it was last brought up to date.
  var updated: CalendarDate?
  /// Whom to ask; may be empty.
  var contact = ""
  /// The licence, where it is not the site's.
  var licence: SiteSettings.Licence?
  var fields: [OpenField]
  /// The headings of the columns that tell one row from another; empty where none do.
  var primaryKey: [String]
  var rowCount: Int
  var byteCount: Int
  var digest: SHA256

  /// The first and the last day of a stretch of time.
  struct Coverage: Sendable, Hashable {
    var first: CalendarDate
    var last: CalendarDate

    /// `2023-06-01/2023-08-31` (ISO 8601).
    var isoText: String { "\(first.isoText)/\(last.isoText)" }
  }

  /// Its anchor in the list of datasets.
  var anchor: String { "data-" + name.asIdentifier }
  /// The name of the file at the end of the address.
  var fileName: String { address.fileName }
}

extension OpenDataset {
  /// A dataset from its rows, its file and what the author says of it.
  init(
    _ table: Table, at address: Address, bytes: [UInt8], text: FigureText,
    words: Words
  ) {
    self.init(at: address, text: text, words: words)
    coverage = Self.coverage(of: table)
    fields = OpenField.all(of: table, words: words.data)
    primaryKey = Self.primaryKey(of: table)
    rowCount = table.rowCount
    byteCount = bytes.count
    digest = SHA256(bytes)
  }

  /// The same of a file that is too large to be held as a whole: which columns tell one row from
  /// another is known where the author says it.
  init(
    _ table: LargeTable, at address: Address, digest: SHA256.Pieces, text: FigureText,
    words: Words
  ) {
    self.init(at: address, text: text, words: words)
    let stretches = table.details.compactMap(\.stretch)
    if let first = stretches.map(\.start).min(), let end = stretches.map(\.end).max() {
      coverage = Coverage(
        first: CalendarDate(daysSince1970: first), last: CalendarDate(daysSince1970: end - 1))
    }
    fields = OpenField.all(of: table, words: words.data)
    rowCount = table.rowCount
    byteCount = digest.count
    self.digest = digest.digest()
  }

  /// What the author says of a dataset, before its rows are known.
  private init(at address: Address, text: FigureText, words: Words) {
    let file = address.fileName
    name = file.hasSuffix(".csv") ? String(file.dropLast(4)) : file
    self.address = address
    title = text.measure.isEmpty ? text.title : text.measure
    if title.isEmpty { title = name }
    let subtitle = text.measure.isEmpty ? "" : text.subtitle
    description = ([text.title == title ? "" : text.title, subtitle] + text.notes)
      .filter { !$0.isEmpty }.map(\.asSentence).joined(separator: " ")
    area = text.area
    period = text.period
    source = text.source
    updates = ""
    fields = []
    primaryKey = []
    rowCount = 0
    byteCount = 0
    digest = SHA256([])
  }

  /// The days from the start of the first period to the end of the last.
  private static func coverage(of table: Table) -> Coverage? {
    var range: (first: Int, end: Int)?
    for column in table.columns {
      guard case .period = column.type else { continue }
      for cell in column.cells {
        guard case .period(let period) = cell.value else { continue }
        let (first, end) = (period.start, period.end)
        range = range.map { (min($0.first, first), max($0.end, end)) } ?? (first, end)
      }
    }
    return range.map {
      Coverage(
        first: CalendarDate(daysSince1970: $0.first),
        last: CalendarDate(daysSince1970: $0.end - 1))
    }
  }

  /// The first columns that hold no quantities, as many as it takes to tell all rows apart.
  private static func primaryKey(of table: Table) -> [String] {
    var keys: [[Value]] = []
    var headings: [String] = []
    for column in table.columns.prefix(4) {
      switch column.type {
      case .text, .period: break
      case .number, .percent, .points, .money, .duration, .rank: return []
      }
      let values = column.cells.map(\.value)
      for case .missing in values { return [] }
      // Most tables have one column that does it.
      if headings.isEmpty, Set(values).count == table.rowCount { return [column.heading] }
      if headings.isEmpty {
        keys = values.map { [$0] }
      } else {
        for (row, value) in values.enumerated() { keys[row].append(value) }
      }
      headings.append(column.heading)
      if headings.count > 1, Set(keys).count == table.rowCount { return headings }
    }
    return []
  }
}
