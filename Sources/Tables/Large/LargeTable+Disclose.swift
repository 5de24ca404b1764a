import Output
import Settings

extension LargeTable {
  /// The table with what a policy hides of it; nil where rows must be held against each other, so
  /// that all of them are needed at once: some are totals of others, categories are merged, or
  /// there are percentages.
  package func disclosing(_ policy: DisclosurePolicy) -> LargeTable? {
    guard policy.isActive else { return self }
    guard policy.merges.isEmpty, let counts = countColumns(policy) else { return nil }
    let scan = LargeSums(self, counts, stated: Set(policy.totals.map { Table.key($0.value) }))
    guard let found = scan.run(self) else { return nil }
    let hiding = LargeHiding(
      policy, counts, found.structures, signed: found.signed, columnCount: columns.count)
    var result = self
    result.hiding = hiding
    return result.countHidden()
  }

  /// The columns of counts; nil where there are too many, or percentages or rates beside them.
  private func countColumns(_ policy: DisclosurePolicy) -> [Int]? {
    let hasRates = columns.indices.contains { index in
      switch columns[index].type {
      case .percent, .points: true
      case .number: !details[index].isWhole
      default: columns[index].shareOf != nil
      }
    }
    guard !hasRates else { return nil }
    let hasLabels = columns.contains { $0.type == .text || $0.isPeriods }
    var counts = columns.indices.filter { index in
      columns[index].type == .number && columns[index].shareOf == nil
        && (hasLabels || index > 0)
    }
    let named = Set(policy.columns.compactMap { column(named: $0.value) })
    if !named.isEmpty { counts = counts.filter { named.contains($0) } }
    // Totals that are no columns are rows.
    let headings = Set(columns.flatMap { [Table.key($0.heading), Table.key($0.name)] })
    guard policy.totals.allSatisfy({ headings.contains(Table.key($0.value)) }) else { return nil }
    return counts.count <= LargeHiding.columnLimit ? counts : nil
  }

  /// Counts the cells that have no value once some are hidden, and looks for flags that are left.
  private func countHidden() -> LargeTable? {
    guard let hiding else { return self }
    var result = self
    var missing = columns.map { _ in 0 }
    var hasFlags = columns.map { _ in false }
    var known = RowHiding(hiding)
    let isSame = forEachRow { row in
      let hidden = row.hide(&known)
      for (place, column) in hiding.columns.enumerated() {
        if hidden & 1 << UInt64(place) != 0 {
          missing[column] += 1
        } else if !hasFlags[column], !row.flags(row.cell(column), column).isEmpty {
          hasFlags[column] = true
        }
      }
    } afterPiece: {
    }
    guard isSame else { return nil }
    for column in hiding.columns {
      result.missing[column] += missing[column]
      result.details[column].hasFlags = hasFlags[column]
    }
    return result
  }
}

/// Looks in a large file for columns that are sums of others, and for rows that may be.
struct LargeSums {
  private let counts: [Int]
  private let stated: Set<String>
  private let isTotal: [Bool]
  private let texts: [Int]
  private var candidates: [Candidate] = []
  private var labels: [Labels]
  private var signed: Set<Int> = []

  /// A column that may be the sum of some others, by their places among the counts.
  private struct Candidate {
    var total: Int
    var parts: UInt64
    var isProven = false
  }

  /// The labels of a column, with the sums of the counts beside each.
  private struct Labels {
    var numbers: [UInt64: Int] = [:]
    var sums: [[Int]] = []
    var last: (hash: UInt64, number: Int)?

    /// The sums of more labels than this are not held against each other.
    static let limit = 5_000
  }

  init(_ table: LargeTable, _ counts: [Int], stated: Set<String>) {
    self.counts = counts
    self.stated = stated
    isTotal = counts.map {
      TotalLabel.matches(table.columns[$0].heading, stated)
        || TotalLabel.matches(table.columns[$0].name, stated)
    }
    texts = table.columns.indices.filter { table.columns[$0].type == .text }
    labels = texts.map { _ in Labels() }
    guard counts.count > 1 else { return }
    for total in counts.indices {
      for parts in 1..<UInt64(1) << UInt64(counts.count) where parts & 1 << UInt64(total) == 0 {
        candidates.append(Candidate(total: total, parts: parts))
      }
    }
  }

  /// The columns that are sums of others; nil where rows are, or may be.
  func run(_ table: LargeTable) -> (structures: [SumLine.Structure], signed: Set<Int>)? {
    var scan = self
    var isPlain = true
    var values = counts.map { _ in Int?.none }
    let isSame = table.forEachRow { row in
      for (place, column) in scan.counts.enumerated() { values[place] = row.count(column) }
      scan.take(values)
      isPlain = isPlain && scan.takeLabels(row, values)
    } afterPiece: {
    }
    guard isSame, isPlain, !scan.hasSummedLabels else { return nil }
    return (scan.structures(rowCount: table.rowCount), scan.signed)
  }

  private mutating func take(_ values: [Int?]) {
    for (place, value) in values.enumerated() {
      if let value, value < 0 { signed.insert(counts[place]) }
    }
    guard !candidates.isEmpty else { return }
    var hasFailed = false
    for index in candidates.indices {
      guard var rest = values[candidates[index].total] else { continue }
      var isWhole = true
      var parts = candidates[index].parts
      while parts != 0, isWhole {
        let place = parts.trailingZeroBitCount
        parts &= parts - 1
        if let value = values[place] { rest -= value } else { isWhole = false }
      }
      guard isWhole else { continue }
      if rest != 0 {
        candidates[index].parts = 0
        hasFailed = true
      } else if values[candidates[index].total] != 0 {
        candidates[index].isProven = true
      }
    }
    if hasFailed { candidates.removeAll { $0.parts == 0 } }
  }

  /// Takes the labels of a row; false where one says that the row is a total.
  private mutating func takeLabels(_ row: borrowing LargeCells, _ values: [Int?]) -> Bool {
    for (index, column) in texts.enumerated() {
      let hash = row.hash(column)
      var number = labels[index].numbers[hash]
      if number == nil {
        guard !TotalLabel.matches(row.text(column), stated) else { return false }
        guard labels[index].numbers.count < Labels.limit else { continue }
        number = labels[index].numbers.count
        labels[index].numbers[hash] = number
        labels[index].sums.append(counts.map { _ in 0 })
      }
      guard let number else { continue }
      for (place, value) in values.enumerated() {
        labels[index].sums[number][place] += value ?? 0
      }
    }
    return true
  }

  /// Whether the numbers beside one label are the sums of those beside others.
  private var hasSummedLabels: Bool {
    labels.contains { labels in
      guard labels.sums.count <= SumFinder.runLimit else { return false }
      let line = SumLine(
        isTotal: labels.sums.map { _ in false }, laneCount: counts.count, findsRuns: true,
        findsDifferences: false
      ) { labels.sums[$0][$1] }
      return !line.structures().isEmpty
    }
  }

  private func structures(rowCount: Int) -> [SumLine.Structure] {
    guard counts.count > 1 else { return [] }
    let proven = Set(
      candidates.filter(\.isProven).map { candidate in
        SumLine.Structure(
          total: candidate.total,
          parts: counts.indices.filter { candidate.parts & 1 << UInt64($0) != 0 })
      })
    var line = SumLine(
      isTotal: isTotal, laneCount: rowCount, findsRuns: true, findsDifferences: rowCount > 2
    ) { _, _ in nil }
    line.findsSubsets = true
    line.proof = { structure in
      proven.contains(SumLine.Structure(total: structure.total, parts: structure.parts.sorted()))
    }
    return line.structures()
  }
}

extension Column {
  fileprivate var isPeriods: Bool { if case .period = type { true } else { false } }
}
