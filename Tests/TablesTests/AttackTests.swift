import Output
import Tables
import Testing

/// An attacker who knows every number that is shown, and which are totals of which, cannot tell
/// any that is hidden.
@Suite struct AttackTests {
  /// A table in which every cell is named by its place along each axis; place 0 is the total.
  struct Cube {
    var sizes: [Int]
    var values: [Int]
    var isLong: Bool

    /// Random parts, and totals along every axis.
    init(_ random: inout SmallRandom, sizes: [Int], isLong: Bool) {
      self.sizes = sizes
      self.isLong = isLong
      values = [Int](repeating: 0, count: sizes.reduce(1) { $0 * ($1 + 1) })
      let most = [6, 12, 40][random.next(3)]
      for cell in values.indices where !places(cell).contains(0) {
        values[cell] = random.next(4) == 0 ? random.next(3) : random.next(most)
      }
      for axis in sizes.indices {
        for sum in sums where sum.axis == axis {
          values[sum.total] = sum.parts.reduce(0) { $0 + values[$1] }
        }
      }
    }

    func places(_ cell: Int) -> [Int] {
      var rest = cell
      return sizes.map { size in
        defer { rest /= size + 1 }
        return rest % (size + 1)
      }
    }

    func cell(_ places: [Int]) -> Int {
      zip(sizes, places).reversed().reduce(0) { $0 * ($1.0 + 1) + $1.1 }
    }

    /// Every total with its parts, axis after axis.
    var sums: [(axis: Int, total: Int, parts: [Int])] {
      sizes.indices.flatMap { axis in
        values.indices.filter { places($0)[axis] == 0 }.map { total in
          let parts = (1...sizes[axis]).map { place in
            var places = places(total)
            places[axis] = place
            return cell(places)
          }
          return (axis, total, parts)
        }
      }
    }

    private func name(_ axis: Int, _ place: Int) -> String {
      place == 0 ? "Total" : ["a", "b", "c"][axis] + "\(place)"
    }

    /// The table as a file: one cell a row, or the last axis across.
    var text: String {
      guard !isLong else {
        let heading = sizes.indices.map { "Axis \($0)" }.joined(separator: ",") + ",People\n"
        return values.indices.reduce(into: heading) { text, cell in
          let names = places(cell).enumerated().map { name($0, $1) }
          text += names.joined(separator: ",") + ",\(values[cell])\n"
        }
      }
      let across = sizes[1]
      var text = "Row," + (0...across).map { name(1, $0) }.joined(separator: ",") + "\n"
      for row in 0...sizes[0] {
        let cells = (0...across).map { "\(values[cell([row, $0])])" }
        text += name(0, row) + "," + cells.joined(separator: ",") + "\n"
      }
      return text
    }

    /// The cells of the disclosed table, by the numbers of this cube; nil where hidden.
    func shown(_ table: Table) -> [Int?] {
      func number(_ cell: Cell) -> Int? {
        if case .number(let number) = cell.value { Int(number.units) } else { nil }
      }
      return values.indices.map { cell in
        let places = places(cell)
        return isLong
          ? number(table.columns[sizes.count].cells[cell])
          : number(table.columns[places[1] + 1].cells[places[0]])
      }
    }
  }

  @Test(arguments: 0..<240) func nothingHiddenCanBeTold(_ seed: Int) throws {
    var random = SmallRandom(seed: UInt64(seed))
    let isLong = seed % 3 == 0
    let sizes =
      seed % 6 == 0
      ? [2, 2, 2 + random.next(2)] : [2 + random.next(3), 2 + random.next(3)]
    let cube = Cube(&random, sizes: sizes, isLong: isLong)
    let hidesZeros = random.next(2) == 0
    let suppress = "{below: 5, zeros: \(hidesZeros ? "hide" : "show")}"
    let table = try #require(DisclosureTests.disclosed(cube.text, suppress))
    let shown = cube.shown(table)
    for (cell, value) in cube.values.enumerated() {
      #expect(shown[cell] == nil || shown[cell] == value)
      let isSmall = value < 5 && (value > 0 || hidesZeros)
      #expect(!isSmall || shown[cell] == nil, "a small number is shown: \(cube.text)")
    }
    let hidden = cube.values.indices.filter { shown[$0] == nil }
    let least = hidesZeros || hidden.contains { cube.values[$0] == 0 } ? 0 : 1
    var attack = Attack(cube, shown: shown, least: least)
    for cell in hidden {
      let isSafe = attack.canBeOther(cell)
      #expect(isSafe, "\(cube.places(cell)) is told:\n\(cube.text)\n\(shown)")
    }
  }
}

/// Looks for a table that fits all numbers shown and differs in one cell, by trying.
struct Attack {
  private let truth: [Int]
  private let least: Int
  private let sums: [[(cell: Int, factor: Int)]]
  private var values: [Int?]
  private var steps = 0

  init(_ cube: AttackTests.Cube, shown: [Int?], least: Int) {
    truth = cube.values
    self.least = least
    values = shown
    sums = cube.sums.map { sum in [(sum.total, -1)] + sum.parts.map { ($0, 1) } }
  }

  /// Whether a cell can have another value than its own.
  mutating func canBeOther(_ cell: Int) -> Bool {
    for distance in 1...12 {
      for value in [truth[cell] + distance, truth[cell] - distance] where value >= least {
        let before = values
        values[cell] = value
        steps = 0
        let isPossible = solve()
        values = before
        if isPossible { return true }
      }
    }
    return false
  }

  private mutating func solve() -> Bool {
    steps += 1
    guard steps < 20_000 else { return false }
    let before = values
    guard settle() else {
      values = before
      return false
    }
    // The cell that is tied to others the most is tried first.
    guard let open = values.indices.first(where: { values[$0] == nil }) else { return true }
    for distance in 0...12 {
      for value in Set([truth[open] + distance, truth[open] - distance]).sorted()
      where value >= least {
        let here = values
        values[open] = value
        if solve() { return true }
        values = here
      }
    }
    values = before
    return false
  }

  /// Works out every cell that is the only open one of a sum; false if a sum cannot be right.
  private mutating func settle() -> Bool {
    var isChanged = true
    while isChanged {
      isChanged = false
      for sum in sums {
        let open = sum.filter { values[$0.cell] == nil }
        let rest = sum.reduce(0) { $0 + (values[$1.cell] ?? 0) * $1.factor }
        if open.isEmpty, rest != 0 { return false }
        guard open.count == 1, let only = open.first else { continue }
        let value = -rest * only.factor
        guard value >= least else { return false }
        values[only.cell] = value
        isChanged = true
      }
    }
    return true
  }
}
