/// Decides which counts are hidden: the small ones, and those without which others could be
/// worked out.
struct Suppressor {
  private(set) var system: HiddenSystem
  private(set) var reasons: [Int: SuppressedCell.Reason] = [:]

  init(_ grid: CountGrid, _ sums: [CellSum], policy: DisclosurePolicy) {
    let least = policy.hidesZeros ? 0 : 1
    for (id, value) in grid.values.enumerated() {
      guard let value, policy.isUnread || value >= least,
        value < policy.below || value == 0
      else { continue }
      guard policy.isUnread || !grid.signed.contains(grid.column(of: id)) else { continue }
      reasons[id] = .primary
    }
    system = HiddenSystem(
      grid, sums, hidesZeros: policy.hidesZeros, hidden: Set(reasons.keys))
    // Where all are hidden, there is nothing left to hide beside them.
    if !policy.isUnread { protect() }
  }

  private mutating func hide(_ cell: Int) {
    reasons[cell] = .secondary
    system.hidden.insert(cell)
  }

  /// Hides more until nothing that is hidden can be told.
  private mutating func protect() {
    var open = reasons.keys.sorted()
    while !open.isEmpty {
      hideSingles(from: open)
      open = hideTold()
    }
  }

  /// Hides a second cell in each sum in which one alone is hidden.
  private mutating func hideSingles(from cells: [Int]) {
    var queue = cells.flatMap { system.sumsOfCell[$0] ?? [] }
    var next = 0
    while next < queue.count {
      let sum = system.sums[queue[next]]
      next += 1
      let hidden = sum.cells.count { system.hidden.contains($0) }
      guard hidden == 1, let cell = candidate(in: [sum]) else { continue }
      hide(cell)
      queue += system.sumsOfCell[cell] ?? []
    }
  }

  /// Hides a further cell beside one that the equations still tell; gives what was hidden.
  private mutating func hideTold() -> [Int] {
    for component in system.components() {
      for cell in system.told(component) {
        let own = (system.sumsOfCell[cell] ?? []).map { system.sums[$0] }
        let all = component.sums.map { system.sums[$0] }
        guard let next = candidate(in: own) ?? candidate(in: all) else { continue }
        hide(next)
        return [next]
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
        guard reasons[cell] == nil, let value = system.grid.values[cell] else { continue }
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
