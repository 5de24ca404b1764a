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
  /// Smaller numbers are hidden, so that what they may be the sum of tells nothing.
  private let below: Int

  /// Looking for runs of neighbours that add up takes the square of their number.
  static let runLimit = 200

  /// In longer tables totals of rows or columns that stand apart are found by their names alone.
  private static let subsetRows = 20_000

  init(_ table: Table, _ grid: CountGrid, stated: Set<String>, below: Int = 0) {
    self.below = below
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
    var line = SumLine(
      isTotal: isTotal, laneCount: rows.count, findsRuns: columns.count <= Self.runLimit,
      findsDifferences: columns.count <= 16 && rows.count > 2
    ) { item, lane in grid.values[grid.id(row: rows[lane], column: columns[item])] }
    line.findsSubsets = rows.count <= Self.subsetRows
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
        var line = SumLine(
          isTotal: isTotal, laneCount: columns.count, findsRuns: findsRuns, findsDifferences: false
        ) { item, lane in grid.values[grid.id(row: rows[item], column: columns[lane])] }
        line.least = below
        line.findsSubsets = findsRuns && table.rowCount <= Self.subsetRows
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
  var isTotal: [Bool]
  let laneCount: Int
  let findsRuns: Bool
  let findsDifferences: Bool
  /// Whether totals of any others are looked for: of those that stand apart.
  var findsSubsets = false
  /// The least number that is taken for a sum where there is one number only.
  var least = 0
  let value: (_ item: Int, _ lane: Int) -> Int?
  /// Whether parts add up to a total, where that is known; else the values are asked.
  var proof: ((Structure) -> Bool)?

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

  /// Lines of fewer items than this are looked through in all ways.
  private static let subsetLimit = 11

  /// Where there is one number only, sums of neighbours are looked for from this on.
  private static let leastSum = 100

  struct Structure: Hashable {
    var total: Int
    var parts: [Int]
  }

  /// The totals and their parts. A total that adds up to nothing is taken for the sum of all that
  /// are none.
  func structures() -> [Structure] {
    // Parts of the whole that add up, whatever they are called, are no parts of the grand total.
    let line = withFoundTotals()
    var found: [Structure] = []
    for item in isTotal.indices {
      var sets = isTotal[item] ? labelled(item) : findsRuns ? unlabelled(item) : []
      if line.isTotal[item], !isTotal[item] { sets += neighbours(of: item) }
      if line.isTotal != isTotal, line.isTotal[item] { sets += line.labelled(item) }
      var seen = Set<[Int]>()
      var matching = sets.filter {
        !$0.isEmpty && seen.insert($0).inserted && adds($0, to: item)
      }
      if matching.isEmpty, let parts = subset(of: item) { matching = [parts] }
      if matching.isEmpty, isTotal[item] { matching = sumsWithoutOne(item) }
      found += matching.map { Structure(total: item, parts: $0) }
      let rest = isTotal.indices.filter { !isTotal[$0] }
      if isTotal[item], matching.isEmpty, !rest.isEmpty {
        found.append(Structure(total: item, parts: rest))
      }
    }
    if findsDifferences { found += differences() }
    return found
  }

  /// The line with the items that add up called totals as well: first parts of the whole, then what
  /// is the sum of the rest.
  private func withFoundTotals() -> SumLine {
    var line = self
    guard findsRuns else { return line }
    for item in excess() { line.isTotal[item] = true }
    for _ in 0..<3 {
      let before = line.isTotal
      for item in isTotal.indices where !line.isTotal[item] {
        let rest = isTotal.indices.filter { $0 != item && !before[$0] }
        let sets = unlabelled(item) + (before == isTotal || rest.count < 2 ? [] : [rest])
        line.isTotal[item] = sets.contains { adds($0, to: item) }
      }
      if line.isTotal == before { break }
    }
    return line
  }

  /// The sums of their neighbours, however small, by which all items together are more than the
  /// grand total: where there is one number only, that cannot be chance.
  private func excess() -> [Int] {
    guard laneCount == 1, proof == nil else { return [] }
    let sums = isTotal.indices.filter { item in
      !isTotal[item] && neighbours(of: item).contains { adds($0, to: item) }
    }.prefix(Self.subsetLimit)
    guard !sums.isEmpty else { return [] }
    for total in isTotal.indices {
      let others = isTotal.indices.filter { $0 != total && !isTotal[$0] }
      guard let whole = value(total, 0), whole > 0, others.count > 2 else { continue }
      let values = others.compactMap { value($0, 0) }
      let excess = values.reduce(0, +) - whole
      guard values.count == others.count, excess > 0 else { continue }
      let candidates = sums.filter { $0 != total }
      for chosen in 1..<max(1, 1 << candidates.count) {
        let items = candidates.indices.filter { chosen & 1 << $0 != 0 }.map { candidates[$0] }
        if items.reduce(0, { $0 + (value($1, 0) ?? 0) }) == excess { return items }
      }
    }
    return []
  }

  /// All that are no totals but one, where they add up to a total: that one is a part of the whole
  /// which was counted before.
  private func sumsWithoutOne(_ total: Int) -> [[Int]] {
    let others = isTotal.indices.filter { $0 != total && !isTotal[$0] }
    guard others.count > 2, others.count <= SumFinder.runLimit else { return [] }
    return others.map { one in others.filter { $0 != one } }.filter { adds($0, to: total) }
  }

  /// Any other items that add up to one, in a short line with several lanes: all of them have a
  /// value there, and none is negative.
  private func subset(of total: Int) -> [Int]? {
    let items = isTotal.indices.filter { $0 != total }
    guard findsSubsets, items.count > 2, items.count < Self.subsetLimit else { return nil }
    if proof != nil {
      return (1..<(1 << items.count)).lazy.filter { $0.nonzeroBitCount > 1 }.map { chosen in
        items.indices.filter { chosen & 1 << $0 != 0 }.map { items[$0] }
      }.first { adds($0, to: total) }
    }
    let lanes = (0..<laneCount).filter { lane in
      (value(total, lane) ?? 0) > 0 && items.allSatisfy { (value($0, lane) ?? -1) >= 0 }
    }
    guard lanes.count > 1 else { return nil }
    let wanted = lanes.map { value(total, $0) ?? 0 }
    let values = items.map { item in lanes.map { value(item, $0) ?? 0 } }
    for chosen in 1..<(1 << items.count) where chosen.nonzeroBitCount > 1 {
      let adds = lanes.indices.allSatisfy { lane in
        var rest = wanted[lane]
        for place in items.indices where chosen & 1 << place != 0 { rest -= values[place][lane] }
        return rest == 0
      }
      if adds {
        let parts = items.indices.filter { chosen & 1 << $0 != 0 }.map { items[$0] }
        if self.adds(parts, to: total) { return parts }
      }
    }
    return nil
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
    guard count > 2, laneCount > 1 || (value(item, 0) ?? 0) >= least else { return [] }
    let others = (0..<count).filter { $0 != item }
    let sets = [others, others.filter { !isTotal[$0] }]
    // One number is the sum of its neighbours by chance, unless it is large.
    guard laneCount > 1 || (value(item, 0) ?? 0) >= Self.leastSum else { return sets }
    return sets + neighbours(of: item)
  }

  /// The neighbours on one side, two or more, that may add up to an item.
  private func neighbours(of item: Int) -> [[Int]] {
    runs(of: Array(item + 1..<isTotal.count), to: item)
      + runs(of: (0..<item).reversed(), to: item).map { $0.reversed() }
  }

  /// The first of some items, two or more, that may add up to another: they do in the first lane
  /// in which that one is not zero, as far as all have a value there.
  private func runs(of items: [Int], to total: Int) -> [[Int]] {
    let lane = (0..<laneCount).first { (value(total, $0) ?? 0) != 0 } ?? 0
    var found: [[Int]] = []
    var rest = value(total, lane)
    for (index, item) in items.enumerated() {
      if let before = rest, let next = value(item, lane) {
        rest = before - next
      } else {
        rest = nil
      }
      if index > 0, rest ?? 0 == 0 { found.append(Array(items[...index])) }
    }
    return found
  }

  /// Whether some items add up to another in every lane where all have a value.
  private func adds(_ parts: [Int], to total: Int) -> Bool {
    if let proof { return proof(Structure(total: total, parts: parts)) }
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
