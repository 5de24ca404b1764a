/// Hidden cells and the sums that readers see: which of the cells can be told from them.
struct HiddenSystem: Sendable {
  let grid: CountGrid
  let sums: [CellSum]
  let hidesZeros: Bool
  var hidden: Set<Int>
  /// The sums that each cell is in.
  let sumsOfCell: [Int: [Int]]

  init(_ grid: CountGrid, _ sums: [CellSum], hidesZeros: Bool, hidden: Set<Int>) {
    self.grid = grid
    self.sums = sums
    self.hidesZeros = hidesZeros
    self.hidden = hidden
    var sumsOfCell: [Int: [Int]] = [:]
    for (index, sum) in sums.enumerated() {
      for cell in sum.cells { sumsOfCell[cell, default: []].append(index) }
    }
    self.sumsOfCell = sumsOfCell
  }

  /// Hidden cells that hang together by sums that add up.
  struct Component {
    var cells: [Int]
    var sums: [Int]
  }

  /// The components of the system, each cell in one; cells in no sum are left out.
  func components() -> [Component] {
    var seen = Set<Int>()
    return hidden.sorted().compactMap { cell in
      guard !seen.contains(cell) else { return nil }
      let component = component(of: cell)
      seen.formUnion(component.cells)
      return component.sums.isEmpty ? nil : component
    }
  }

  private func component(of cell: Int) -> Component {
    var cells: Set = [cell]
    var sumsSeen = Set<Int>()
    var stack = [cell]
    while let top = stack.popLast() {
      for index in sumsOfCell[top] ?? [] where sums[index].isExact {
        guard sumsSeen.insert(index).inserted else { continue }
        for other in sums[index].cells where hidden.contains(other) {
          if cells.insert(other).inserted { stack.append(other) }
        }
      }
    }
    return Component(cells: cells.sorted(), sums: sumsSeen.sorted())
  }

  /// The cells of a component that the numbers which are left tell.
  func told(_ component: Component) -> [Int] {
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
    // One more than the least counts as the least: if more were hidden only where all numbers have
    // their least, it would tell that they have.
    let least = hidesZeros ? 1 : 2
    let equations = Equations(
      rows: rows,
      isLeast: component.cells.map { cell in
        !grid.signed.contains(grid.column(of: cell)) && (grid.values[cell] ?? 0) <= least
      })
    return equations.told().map { component.cells[$0] }
  }

  /// Whether somebody who knows one more sum can tell a hidden cell.
  func isTold(knowing sum: CellSum) -> Bool {
    let cells = sum.cells.filter { hidden.contains($0) }
    guard let first = cells.first else { return false }
    // Only what hangs together with the sum matters.
    let near = Set(cells.flatMap { component(of: $0).sums }).sorted().map { sums[$0] }
    let system = HiddenSystem(grid, near + [sum], hidesZeros: hidesZeros, hidden: hidden)
    return !system.told(system.component(of: first)).isEmpty
  }
}
