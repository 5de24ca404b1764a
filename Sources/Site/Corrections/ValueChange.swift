import Diagnostics
import Output
import Tables

/// A published value that is not what it was.
struct ValueChange: Sendable, Hashable {
  /// The page or the shared dataset that it was published with.
  var address: Address
  /// The file that the value stands in now.
  var file: String
  /// Where; nil for what is gone.
  var place: Place?
  /// The name of the download that the value stands in: `calls.csv`.
  var download = ""
  /// What it is: "`999 calls` for 2023-06".
  var what: String
  /// As it was published; empty where it is hidden now.
  var was: String
  /// As it is now; nil where it is gone.
  var now: String?

  /// What downloads say of a number that is hidden.
  static let hidden = "[c]"

  /// Whether it is hidden now: then nobody may be told what it was.
  var isHidden: Bool { now == Self.hidden }
}

extension ValueChange {
  /// The differences between a dataset as it was published and as it is.
  ///
  /// Rows are the same where their keys are; new rows and columns are no change, and neither is a
  /// value where none had been published. What stands beside a value (`NAME note`) is no value.
  static func changes(
    from old: [[String]], to csv: [UInt8], of table: Table, _ dataset: OpenDataset, page: Address
  ) -> [ValueChange] {
    guard let oldHead = old.first, let new = CanonicalCSV.rows(csv), let newHead = new.first else {
      return []
    }
    let parts = table.downloadColumns
    let key = dataset.primaryKey.isEmpty ? Array(newHead.prefix(1)) : dataset.primaryKey
    let isKeyed = key.allSatisfy { heading in
      guard let column = newHead.firstIndex(of: heading) else { return false }
      return oldHead.contains(heading) && !new.contains { $0[column] == hidden }
    }
    let oldRows = Self.keyed(old, by: isKeyed ? key : nil)
    let newRows = Self.keyed(new, by: isKeyed ? key : nil)
    var differ = Differ(table: table, page: page, hasHidden: table.hasConfidentialCells)
    for (column, heading) in oldHead.enumerated() where !isKeyed || !key.contains(heading) {
      guard let place = newHead.firstIndex(of: heading) else {
        if !heading.hasSuffix(" note") { differ.addGone("column `\(heading)`") }
        continue
      }
      if case .note = parts[place].part { continue }
      for row in oldRows {
        guard let index = newRows.index[row.key] else { continue }
        differ.compare(
          heading, row.key, old[row.number][column], new[index][place], row: index - 1,
          column: parts[place].column)
      }
    }
    for row in oldRows where newRows.index[row.key] == nil {
      differ.addGone("row `\(row.key.joined(separator: ", "))`")
    }
    return differ.changes
  }

  /// The rows below the headings by their keys; by their numbers where they have none.
  private struct Keyed: Sequence {
    var list: [(key: [String], number: Int)] = []
    var index: [[String]: Int] = [:]

    func makeIterator() -> IndexingIterator<[(key: [String], number: Int)]> {
      list.makeIterator()
    }
  }

  private static func keyed(_ rows: [[String]], by key: [String]?) -> Keyed {
    let columns = key?.compactMap { rows[0].firstIndex(of: $0) }
    var keyed = Keyed()
    for number in rows.indices.dropFirst() {
      var own = columns.map { $0.map { $0 < rows[number].count ? rows[number][$0] : "" } }
      // A key that stands twice says the row's number too, so that both are compared.
      if own == nil || keyed.index[own ?? []] != nil { own = (own ?? []) + ["row \(number)"] }
      guard let own, rows[number].count == rows[0].count else { continue }
      keyed.list.append((own, number))
      keyed.index[own] = number
    }
    return keyed
  }

  private struct Differ {
    let table: Table
    let page: Address
    /// Whether the line of a value may hold what is hidden.
    let hasHidden: Bool
    var changes: [ValueChange] = []
    private var findings: Findings?

    init(table: Table, page: Address, hasHidden: Bool) {
      self.table = table
      self.page = page
      self.hasHidden = hasHidden
      findings = table.places.file.map { Findings(in: $0) }
    }

    mutating func compare(
      _ heading: String, _ key: [String], _ was: String, _ now: String, row: Int, column: Int
    ) {
      guard was != now, !["[x]", "[z]", hidden, ""].contains(was), !Self.isSame(was, now) else {
        return
      }
      var place = table.places.cell(row: row, column: column).flatMap { findings?.place($0) }
      if hasHidden { place?.excerpt = "" }
      changes.append(
        ValueChange(
          address: page, file: table.places.file?.path ?? "", place: place,
          what: "`\(heading)` for \(key.joined(separator: ", "))",
          was: now == hidden ? "" : was, now: now))
    }

    mutating func addGone(_ what: String) {
      changes.append(
        ValueChange(
          address: page, file: table.places.file?.path ?? "", place: nil, what: what, was: "",
          now: nil))
    }

    /// Whether two texts are one number, written with other decimals.
    private static func isSame(_ a: String, _ b: String) -> Bool {
      guard let x = FixedPoint(plain: a.utf8), let y = FixedPoint(plain: b.utf8) else {
        return false
      }
      return x.isSameValue(as: y)
    }
  }
}

extension Table {
  fileprivate var hasConfidentialCells: Bool {
    columns.contains { column in
      column.cells.contains { $0.value == .missing(.confidential) }
    }
  }
}

extension OpenDataset {
  /// What of the dataset is not as it was published; nothing where nothing had been published.
  func changes(
    since published: Published?, csv: [UInt8], of table: Table, on page: Address
  ) -> [ValueChange] {
    guard let published, let known = published.digests[address.path], known != digest.hex,
      let old = published.rows(of: address.path)
    else { return [] }
    return ValueChange.changes(from: old, to: csv, of: table, self, page: page).map { change in
      var change = change
      change.download = fileName
      return change
    }
  }
}
