import Output

/// Finds which cells of a table are totals of which others: by their labels, by what the author
/// says, and by adding up.
///
/// It errs on the side of finding too many: each one found can only hide more.
struct SumFinder {
  let table: Table
  let grid: CountGrid
  /// The names that the author calls totals, as keys.
  let stated: Set<String>
  let labels: RowLabels

  /// Looking for runs of neighbours that add up takes the square of their number.
  private static let runLimit = 200

  init(_ table: Table, _ grid: CountGrid, stated: Set<String>) {
    self.table = table
    self.grid = grid
    self.stated = stated
    labels = RowLabels(table, grid, stated: stated)
  }

  /// All sums, without doubles, in the order in which they were found.
  func sums() -> [CellSum] {
    var found: [CellSum] = []
    var seen = Set<CellSum>()
    for sum in columnSums() + rowSums() where seen.insert(sum).inserted { found.append(sum) }
    return found
  }

  /// Totals across: a column that is the sum of others.
  private func columnSums() -> [CellSum] {
    let columns = grid.columns
    guard columns.count > 1 else { return [] }
    let isTotal = columns.map {
      TotalLabel.matches(table.columns[$0].heading, stated)
        || TotalLabel.matches(table.columns[$0].name, stated)
    }
    let rows = Array(0..<table.rowCount)
    let line = SumLine(
      isTotal: isTotal, laneCount: rows.count, findsRuns: columns.count <= Self.runLimit,
      findsDifferences: columns.count <= 16 && rows.count > 2
    ) { item, lane in grid.values[grid.id(row: rows[lane], column: columns[item])] }
    return line.structures().flatMap { structure in
      rows.map { row in
        sum(
          grid.id(row: row, column: columns[structure.total]),
          structure.parts.map { grid.id(row: row, column: columns[$0]) })
      }
    }
  }

  /// Totals down: a row that is the sum of others which differ from it in one label alone.
  private func rowSums() -> [CellSum] {
    labels.dimensions.flatMap { dimension in
      labels.groups(of: dimension).flatMap { rows -> [CellSum] in
        guard rows.count > 1 else { return [] }
        let isTotal = rows.map { labels.isTotal($0, dimension) }
        let findsRuns = !labels.isPeriods(dimension) && rows.count <= Self.runLimit
        guard findsRuns || isTotal.contains(true) else { return [] }
        let columns = grid.columns
        let line = SumLine(
          isTotal: isTotal, laneCount: columns.count, findsRuns: findsRuns, findsDifferences: false
        ) { item, lane in grid.values[grid.id(row: rows[item], column: columns[lane])] }
        return line.structures().flatMap { structure in
          columns.map { column in
            sum(
              grid.id(row: rows[structure.total], column: column),
              structure.parts.map { grid.id(row: rows[$0], column: column) })
          }
        }
      }
    }
  }

  private func sum(_ total: Int, _ parts: [Int]) -> CellSum {
    var rest = grid.values[total]
    for part in parts {
      guard let before = rest, let value = grid.values[part] else {
        rest = nil
        break
      }
      rest = before - value
    }
    return CellSum(total: total, parts: parts, isExact: rest == 0)
  }
}

/// A line of items, each with a value in several lanes, some of which may be totals of others.
struct SumLine {
  /// Whether each item is called a total.
  let isTotal: [Bool]
  let laneCount: Int
  let findsRuns: Bool
  let findsDifferences: Bool
  let value: (_ item: Int, _ lane: Int) -> Int?

  init(
    isTotal: [Bool], laneCount: Int, findsRuns: Bool, findsDifferences: Bool,
    value: @escaping (_ item: Int, _ lane: Int) -> Int?
  ) {
    self.isTotal = isTotal
    self.laneCount = laneCount
    self.findsRuns = findsRuns
    self.findsDifferences = findsDifferences
    self.value = value
  }

  struct Structure: Hashable {
    var total: Int
    var parts: [Int]
  }

  /// The totals and their parts. A total that adds up to nothing is taken for the sum of all that
  /// are none.
  func structures() -> [Structure] {
    var found: [Structure] = []
    for item in isTotal.indices {
      let candidates = isTotal[item] ? labelled(item) : findsRuns ? unlabelled(item) : []
      let matching = candidates.filter { !$0.isEmpty && adds($0, to: item) }
      found += matching.map { Structure(total: item, parts: $0) }
      let rest = isTotal.indices.filter { !isTotal[$0] }
      if isTotal[item], matching.isEmpty, !rest.isEmpty {
        found.append(Structure(total: item, parts: rest))
      }
    }
    if findsDifferences { found += differences() }
    return found
  }

  /// What an item that is called a total may be the sum of.
  private func labelled(_ item: Int) -> [[Int]] {
    let all = isTotal.indices
    let before = all.prefix(item)
    let after = all.suffix(from: item + 1)
    let runBefore = before.reversed().prefix { !isTotal[$0] }.reversed()
    let runAfter = after.prefix { !isTotal[$0] }
    var sets: [[Int]] = [
      Array(runBefore), Array(runAfter), before.filter { !isTotal[$0] },
      after.filter { !isTotal[$0] }, all.filter { !isTotal[$0] }, before.filter { isTotal[$0] },
      after.filter { isTotal[$0] }, all.filter { $0 != item },
    ]
    if findsRuns { sets += unlabelled(item) }
    var seen = Set<[Int]>()
    return sets.filter { seen.insert($0).inserted }
  }

  /// What an item may be the sum of, whatever it is called: all others, wherever it stands, or its
  /// neighbours.
  private func unlabelled(_ item: Int) -> [[Int]] {
    let count = isTotal.count
    guard count > 2 else { return [] }
    let others = (0..<count).filter { $0 != item }
    var sets = [others, others.filter { !isTotal[$0] }]
    guard laneCount > 1 else { return sets }
    if item + 3 <= count { for end in item + 3...count { sets.append(Array(item + 1..<end)) } }
    if item >= 2 { for start in 0...item - 2 { sets.append(Array(start..<item)) } }
    return sets
  }

  /// Whether some items add up to another in every lane where all have a value.
  private func adds(_ parts: [Int], to total: Int) -> Bool {
    var isProven = false
    for lane in 0..<laneCount {
      guard var rest = value(total, lane) else { continue }
      var isWhole = true
      for part in parts {
        guard let value = value(part, lane) else {
          isWhole = false
          break
        }
        rest -= value
      }
      guard isWhole else { continue }
      guard rest == 0 else { return false }
      isProven = isProven || value(total, lane) != 0
    }
    return isProven
  }

  /// Items that are the sum of any two others, as where a column is the change between two.
  private func differences() -> [Structure] {
    var found: [Structure] = []
    for total in isTotal.indices {
      for first in isTotal.indices where first != total {
        for second in isTotal.indices
        where second > first && second != total && adds([first, second], to: total) {
          found.append(Structure(total: total, parts: [first, second]))
        }
      }
    }
    return found
  }
}

/// Which words say that a row or a column is the total of others.
package enum TotalLabel {
  /// Whether a label is one of those, or of what `stated` adds.
  package static func matches(_ label: String, _ stated: Set<String> = []) -> Bool {
    let key = Table.key(label)
    if stated.contains(key) || Table.isTotal(label) { return true }
    switch key {
    case "all", "overall", "both", "bothsexes", "everyone", "everybody", "persons", "people",
      "subtotal", "whole", "combined", "england", "national", "force", "forcewide", "countywide":
      return true
    default: break
    }
    if key.hasPrefix("total") || key.hasSuffix("total") || key.hasSuffix("totals") { return true }
    let words = label.lowercased().split { !$0.isLetter }
    return words.first == "all" && words.count <= 3 && !words.contains("other")
      && !words.contains("others")
  }
}
