/// Decides which counts are hidden: the small ones, and those without which others could be
/// worked out.
struct Suppressor {
  private let grid: CountGrid
  private let sums: [CellSum]
  private let hidesZeros: Bool
  /// The sums that each cell is in.
  private let sumsOfCell: [Int: [Int]]
  private(set) var reasons: [Int: SuppressedCell.Reason] = [:]

  init(_ grid: CountGrid, _ sums: [CellSum], policy: DisclosurePolicy) {
    self.grid = grid
    self.sums = sums
    hidesZeros = policy.hidesZeros
    var sumsOfCell: [Int: [Int]] = [:]
    for (index, sum) in sums.enumerated() {
      for cell in sum.cells { sumsOfCell[cell, default: []].append(index) }
    }
    self.sumsOfCell = sumsOfCell
    let least = policy.hidesZeros ? 0 : 1
    for (id, value) in grid.values.enumerated() {
      guard let value, value >= least, value < policy.below || value == 0 else { continue }
      guard !grid.signed.contains(grid.column(of: id)) else { continue }
      reasons[id] = .primary
    }
    protect()
  }

  /// Hides more until nothing that is hidden can be told.
  private mutating func protect() {
    var open = Array(reasons.keys).sorted()
    while !open.isEmpty {
      hideSingles(from: open)
      open = hideTold()
    }
  }

  /// Hides a second cell in each sum in which one alone is hidden.
  private mutating func hideSingles(from cells: [Int]) {
    var queue = cells.flatMap { sumsOfCell[$0] ?? [] }
    var next = 0
    while next < queue.count {
      let sum = sums[queue[next]]
      next += 1
      let hidden = sum.cells.filter { reasons[$0] != nil }
      guard hidden.count == 1, let cell = candidate(in: [sum]) else { continue }
      reasons[cell] = .secondary
      queue += sumsOfCell[cell] ?? []
    }
  }

  /// Hides a further cell beside each one that the equations still tell; gives what was hidden.
  private mutating func hideTold() -> [Int] {
    for component in components() {
      let told = equations(of: component).told()
      for index in told {
        let own = (sumsOfCell[component.cells[index]] ?? []).map { sums[$0] }
        guard let cell = candidate(in: own) ?? candidate(in: component.sums.map { sums[$0] })
        else { continue }
        reasons[cell] = .secondary
        return [cell]
      }
    }
    return []
  }

  /// The visible cell that is hidden next: the smallest part above zero, else a zero, else a
  /// total.
  private func candidate(in sums: [CellSum]) -> Int? {
    var best: (rank: Int, value: Int, cell: Int)?
    for sum in sums {
      for cell in sum.cells {
        guard reasons[cell] == nil, let value = grid.values[cell] else { continue }
        let rank = cell == sum.total ? 2 : value == 0 ? 1 : 0
        let size = abs(value)
        if let known = best, (known.rank, known.value, known.cell) <= (rank, size, cell) {
          continue
        }
        best = (rank, size, cell)
      }
    }
    return best?.cell
  }
}

extension Suppressor {
  /// Hidden cells that hang together by sums that add up.
  private struct Component {
    var cells: [Int]
    var sums: [Int]
  }

  private func components() -> [Component] {
    var seen = Set<Int>()
    var result: [Component] = []
    for cell in reasons.keys.sorted() where !seen.contains(cell) {
      var component = Component(cells: [], sums: [])
      var stack = [cell]
      var sumsSeen = Set<Int>()
      seen.insert(cell)
      while let top = stack.popLast() {
        component.cells.append(top)
        for index in sumsOfCell[top] ?? [] where sums[index].isExact {
          guard sumsSeen.insert(index).inserted else { continue }
          for other in sums[index].cells where reasons[other] != nil {
            if seen.insert(other).inserted { stack.append(other) }
          }
        }
      }
      component.cells.sort()
      component.sums = sumsSeen.sorted()
      if !component.sums.isEmpty { result.append(component) }
    }
    return result
  }

  private func equations(of component: Component) -> Equations {
    let numbers = Dictionary(
      uniqueKeysWithValues: component.cells.enumerated().map { ($1, $0) })
    let rows = component.sums.map { index in
      var row: [Int: Int] = [:]
      for part in sums[index].parts {
        if let number = numbers[part] { row[number, default: 0] += 1 }
      }
      if let total = sums[index].total, let number = numbers[total] { row[number, default: 0] -= 1 }
      return row
    }
    let least = hidesZeros ? 0 : 1
    return Equations(
      rows: rows,
      isLeast: component.cells.map { cell in
        !grid.signed.contains(grid.column(of: cell)) && (grid.values[cell] ?? 0) <= least
      })
  }
}
