/// What is hidden of a large file, row by row: no number of one row tells one of another, since no
/// row is the sum of others.
package struct LargeHiding: Sendable {
  let policy: DisclosurePolicy
  /// The columns of counts, in order.
  let columns: [Int]
  /// Which of them are the sums of which others, by their places in `columns`.
  let structures: [SumLine.Structure]
  /// The columns in which some number is negative.
  let signed: Set<Int>
  private let columnCount: Int

  /// Hides nothing.
  static let nothing = LargeHiding(.everything, [], [], signed: [], columnCount: 0)

  /// No more columns of counts than this are held against each other in all ways.
  static let columnLimit = 8

  init(
    _ policy: DisclosurePolicy, _ columns: [Int], _ structures: [SumLine.Structure],
    signed: Set<Int>, columnCount: Int
  ) {
    self.policy = policy
    self.columns = columns
    self.structures = structures
    self.signed = signed
    self.columnCount = columnCount
  }

  /// The sums in some rows of these columns.
  func sums(_ grid: CountGrid) -> [CellSum] {
    structures.flatMap { structure in
      (0..<grid.rowCount).map { row in
        let total = grid.id(row: row, column: columns[structure.total])
        let parts = structure.parts.map { grid.id(row: row, column: columns[$0]) }
        let values = parts.compactMap { grid.values[$0] }
        let isExact =
          values.count == parts.count
          && grid.values[total].map { $0 == values.reduce(0, +) } ?? false
        return CellSum(total: total, parts: parts, isExact: isExact)
      }
    }
  }

  /// Which counts of a row are hidden, a bit for each place in `columns`, and which of them because
  /// of another.
  func hidden(_ values: [Int?]) -> (all: UInt64, secondary: UInt64) {
    var grid = CountGrid()
    grid.rowCount = 1
    grid.columnCount = columnCount
    grid.columns = columns
    grid.signed = signed
    grid.values = [Int?](repeating: nil, count: columnCount)
    for (place, column) in columns.enumerated() { grid.values[column] = values[place] }
    let reasons = Suppressor(grid, sums(grid), policy: policy).reasons
    var (all, secondary): (UInt64, UInt64) = (0, 0)
    for (place, column) in columns.enumerated() {
      guard let reason = reasons[column] else { continue }
      all |= 1 << UInt64(place)
      if reason == .secondary { secondary |= 1 << UInt64(place) }
    }
    return (all, secondary)
  }
}

/// What is hidden of rows that come one after the other: the same numbers are hidden alike.
struct RowHiding {
  let hiding: LargeHiding
  private var known: [[Int]: (all: UInt64, secondary: UInt64)] = [:]
  private var key: [Int]

  /// No more rows than this are remembered.
  private static let limit = 200_000

  init(_ hiding: LargeHiding) {
    self.hiding = hiding
    key = hiding.columns.map { _ in 0 }
  }

  /// Which counts of a row are hidden; `value` gives the count at a place of the columns.
  mutating func hidden(_ value: (_ place: Int) -> Int?) -> (all: UInt64, secondary: UInt64) {
    let policy = hiding.policy
    var mayHide = policy.isUnread
    for place in key.indices {
      key[place] = value(place) ?? .min
      if key[place] != .min, key[place] < policy.below, key[place] > 0 || policy.hidesZeros {
        mayHide = true
      }
    }
    guard mayHide else { return (0, 0) }
    if let same = known[key] { return same }
    let found = hiding.hidden(key.map { $0 == .min ? nil : $0 })
    if known.count < Self.limit { known[key] = found }
    return found
  }
}

extension SourceTable {
  /// The table as it may be shown, where it is known of all rows, of which these are some, what is
  /// hidden in each.
  package func disclose(like hiding: LargeHiding) -> Table {
    var result = table
    let counts = Set(hiding.columns)
    var grid = CountGrid(result) { counts.contains($0) }
    grid.signed = hiding.signed
    let sums = hiding.sums(grid)
    let reasons = Suppressor(grid, sums, policy: hiding.policy).reasons
    result.hide(reasons, sums, in: grid, hidesZeros: hiding.policy.hidesZeros)
    return result
  }
}
