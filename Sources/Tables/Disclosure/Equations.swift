/// What readers know of hidden cells from the numbers that are left: sums of some of them.
///
/// A cell is told by the equations if every solution gives it the same value. Solutions are whole
/// numbers that are not below a least value; a cell that has it already can only grow.
struct Equations {
  /// Each row is a sum of hidden cells, by their numbers from 0, with its factor.
  var rows: [[Int: Int]]
  /// Whether each cell has the least value that it can have.
  var isLeast: [Bool]

  /// Beyond this many cells that hang together, no inequalities are solved.
  static let limit = 150

  /// The cells that the equations tell, in order.
  func told() -> [Int] {
    guard !isLeast.isEmpty else { return [] }
    do throws(Ratio.Overflow) {
      return try solve()
    } catch {
      // What cannot be told exactly counts as told.
      return Array(isLeast.indices)
    }
  }

  private func solve() throws(Ratio.Overflow) -> [Int] {
    let free = isLeast.indices.filter { !isLeast[$0] }
    let bound = isLeast.indices.filter { isLeast[$0] }
    var matrix = rows.map { row in isLeast.indices.map { Ratio(row[$0] ?? 0) } }
    let pivots = try Self.reduce(&matrix, columns: free)
    var told: [Int] = []
    let rest = Array(matrix[pivots.count...])
    for cell in isLeast.indices {
      if try isLoose(cell, matrix, pivots, rest, free) { continue }
      guard isLeast.count <= Self.limit else {
        told.append(cell)
        continue
      }
      if try !canMove(cell, free: free, bound: bound) { told.append(cell) }
    }
    return told
  }

  /// Whether cells that can move both ways are enough to give a cell another value.
  private func isLoose(
    _ cell: Int, _ matrix: [[Ratio]], _ pivots: [Int], _ rest: [[Ratio]], _ free: [Int]
  ) throws(Ratio.Overflow) -> Bool {
    if isLeast[cell] { return rest.allSatisfy { $0[cell].isZero } }
    guard let row = pivots.firstIndex(of: cell) else { return true }
    return free.contains { $0 != cell && !matrix[row][$0].isZero }
  }

  /// Whether a cell can have another value, when those that have their least only grow.
  private func canMove(_ cell: Int, free: [Int], bound: [Int]) throws(Ratio.Overflow) -> Bool {
    var matrix = rows.map { row in isLeast.indices.map { Ratio(row[$0] ?? 0) } }
    let pivots = try Self.reduce(&matrix, columns: free.filter { $0 != cell })
    let others = bound.filter { $0 != cell }
    let rest = matrix[pivots.count...]
    for sign in isLeast[cell] ? [1] : [1, -1] {
      let program = Feasibility(
        rows: rest.map { row in others.map { row[$0] } },
        values: rest.map { sign > 0 ? $0[cell].negated : $0[cell] })
      if try program.hasSolution() { return true }
    }
    return false
  }

  /// Makes each of some columns the unit of a row of its own, as far as it goes; these rows come
  /// first. Returns the column of each.
  private static func reduce(
    _ matrix: inout [[Ratio]], columns: [Int]
  ) throws(Ratio.Overflow) -> [Int] {
    var pivots: [Int] = []
    for column in columns {
      let top = pivots.count
      guard let row = matrix.indices.dropFirst(top).first(where: { !matrix[$0][column].isZero })
      else { continue }
      matrix.swapAt(top, row)
      let pivot = matrix[top][column]
      for index in matrix[top].indices where !matrix[top][index].isZero {
        matrix[top][index] = try matrix[top][index].divided(by: pivot)
      }
      for other in matrix.indices where other != top && !matrix[other][column].isZero {
        let factor = matrix[other][column]
        for index in matrix[top].indices where !matrix[top][index].isZero {
          let part = try matrix[top][index].times(factor)
          matrix[other][index] = try matrix[other][index].minus(part)
        }
      }
      pivots.append(column)
    }
    return pivots
  }
}

/// Whether numbers of zero or more solve some equations: the first phase of the simplex method,
/// with exact fractions and Bland's rule, so that it ends.
struct Feasibility {
  var rows: [[Ratio]]
  var values: [Ratio]

  func hasSolution() throws(Ratio.Overflow) -> Bool {
    let count = rows.first?.count ?? 0
    // Each row gets an artificial variable, whose sum is brought down to zero.
    var table: [[Ratio]] = []
    for (index, row) in rows.enumerated() {
      let isNegative = values[index].sign < 0
      var line = isNegative ? row.map(\.negated) : row
      line.append(isNegative ? values[index].negated : values[index])
      table.append(line)
    }
    var basis = table.indices.map { count + $0 }
    while true {
      var cost = [Ratio](repeating: .zero, count: count + 1)
      for (index, line) in table.enumerated() where basis[index] >= count {
        for column in cost.indices { cost[column] = try cost[column].minus(line[column]) }
      }
      if cost[count].isZero { return true }
      guard let entering = (0..<count).first(where: { cost[$0].sign < 0 }) else { return false }
      guard let leaving = try leavingRow(table, entering, basis, count) else { return false }
      try pivot(&table, leaving, entering)
      basis[leaving] = entering
    }
  }

  private func leavingRow(
    _ table: [[Ratio]], _ entering: Int, _ basis: [Int], _ count: Int
  ) throws(Ratio.Overflow) -> Int? {
    var best: (row: Int, ratio: Ratio)?
    for (row, line) in table.enumerated() where line[entering].sign > 0 {
      let ratio = try line[count].divided(by: line[entering])
      if let known = best {
        let isLess = try ratio.isLess(than: known.ratio)
        guard isLess || ratio == known.ratio && basis[row] < basis[known.row] else { continue }
      }
      best = (row, ratio)
    }
    return best?.row
  }

  private func pivot(
    _ table: inout [[Ratio]], _ row: Int, _ column: Int
  ) throws(Ratio.Overflow) {
    let pivot = table[row][column]
    for index in table[row].indices {
      table[row][index] = try table[row][index].divided(by: pivot)
    }
    for other in table.indices where other != row && !table[other][column].isZero {
      let factor = table[other][column]
      for index in table[row].indices {
        let part = try table[row][index].times(factor)
        table[other][index] = try table[other][index].minus(part)
      }
    }
  }
}
