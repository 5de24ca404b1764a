import Diagnostics
import Site
import Testing

@testable import Blocks

/// Totals of tables are held against sums that this test makes by itself.
@Suite struct TotalsTests {
  /// A table of counts with a total row and a total column, all right.
  private struct Grid {
    var cells: [[Int]]

    init(rows: Int, columns: Int, _ random: inout SystemRandom) {
      cells = (0..<rows).map { _ in (0..<columns).map { _ in random.next(below: 5_000) } }
      for row in cells.indices { cells[row].append(cells[row].reduce(0, +)) }
      cells.append((0...columns).map { column in cells.reduce(0) { $0 + $1[column] } })
    }

    var text: String {
      let headings = cells[0].indices.map { $0 == cells[0].count - 1 ? "All" : "C\($0)" }
      let rows = cells.enumerated().map { index, row in
        ([index == cells.count - 1 ? "Total" : "R\(index)"] + row.map(String.init))
          .joined(separator: ",")
      }
      return "Name," + headings.joined(separator: ",") + "\n" + rows.joined(separator: "\n") + "\n"
    }
  }

  /// The same numbers every time.
  private struct SystemRandom {
    var state: UInt64 = 42

    mutating func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
  }

  private static let head = """
    ---
    title: T
    ---

    ```table
    title: Totals
    measure: Counts
    area: Force
    period: 2024
    source: Invented
    total: both
    ---

    """

  /// The line and the cell of each finding about a total, both from 0 at the first row.
  private func wrong(_ grid: Grid) async -> Set<[Int]> {
    let page = Self.head + grid.text + "```\n"
    let site = SiteFolder(
      tree: .memory([
        "content/index.md": .bytes(Array(page.utf8)),
        "content/site.yml": .bytes(Array("title: T\nlicence: OGL-3.0\ncontact: a@b.uk\n".utf8)),
      ]))
    let options = BuildOptions(now: 1_700_000_000, workers: 1)
    let report = await build(site, options, to: .memory(MemoryOutput())).report
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    return Set(
      report.findings.filter { $0.code.id == "C155" }.compactMap { finding -> [Int]? in
        guard let place = finding.place else { return nil }
        let before = lines[place.line - 1].prefix(place.column - 1)
        // The head has 12 lines; the line of headings is the next.
        return [place.line - 14, before.count { $0 == "," } - 1]
      })
  }

  @Test func rightTotalsPassAndEachSlipIsFound() async {
    var random = SystemRandom()
    for _ in 0..<12 {
      let rows = 2 + random.next(below: 4)
      let columns = 2 + random.next(below: 3)
      let grid = Grid(rows: rows, columns: columns, &random)
      #expect(await wrong(grid).isEmpty)
      // A slip in a part shows in the totals of its row and of its column.
      var slipped = grid
      let place = (random.next(below: rows), random.next(below: columns))
      slipped.cells[place.0][place.1] += 1
      #expect(await wrong(slipped) == [[place.0, columns], [rows, place.1]])
      // A slip in a total of a row shows there, and in the total of the totals.
      slipped = grid
      slipped.cells[place.0][columns] -= 3
      #expect(await wrong(slipped) == [[place.0, columns], [rows, columns]])
    }
  }

  /// A total with any name is no row beside its parts: not in a sum, not as the highest.
  @Test func formulasLeaveTotalsOut() async {
    func codes(_ figure: String, _ formula: String) async -> [String] {
      let page = """
        ---
        title: T
        ---

        There were \(figure) attendances.

        ```table
        id: ae
        title: Attendances
        measure: Attendances
        area: Trust
        period: 2024
        source: Invented
        total: All types
        ---
        Month,Attendances
        2024-01,8214
        2024-02,402
        All types,8616
        ```

        ```check
        \(figure) = \(formula)
        ```
        """
      let site = LittleSite(["page.md": page])
      return await site.build().report.findings.map(\.code.id).filter { $0.hasPrefix("F") }
    }
    #expect(await codes("8,616", "sum(ae[Attendances])") == [])
    #expect(await codes("8,616", "ae[Attendances, All types]") == [])
    #expect(await codes("17,232", "sum(ae[Attendances])") == ["F204"])
    #expect(await codes("8,214", "max(ae[Attendances])") == [])
  }

  /// `last: 2` leaves the total in the table, which is no sum of what is shown.
  @Test func lastLeavesNoOtherRowAsTotal() async {
    let page = """
      ---
      title: T
      ---

      ```table
      title: Calls
      measure: Calls
      area: Force
      period: 2024
      source: Invented
      total: row
      last: 2
      ---
      Month,Calls
      2024-01,5
      2024-02,7
      2024-03,4
      Total,16
      ```
      """
    let report = await LittleSite(["page.md": page]).build().report
    let finding = report.findings.first { $0.code.id == "C155" }
    #expect(finding?.place?.line == 18)
    #expect(finding?.message.contains("16") ?? false)
  }

  struct Parts: Sendable {
    var total: Int
    var totals: Set<Int>
    var parts: [[Int]]
  }

  static let parts: [Parts] = [
    Parts(total: 4, totals: [4], parts: [[0, 1, 2, 3]]),
    // Sums of parts of the rows, then of all of them.
    Parts(total: 2, totals: [2, 4, 5], parts: [[0, 1]]),
    Parts(total: 4, totals: [2, 4, 5], parts: [[3]]),
    Parts(total: 5, totals: [2, 4, 5], parts: [[0, 1, 3]]),
    // The last one may add up the rows since the one before, or all.
    Parts(total: 5, totals: [2, 5], parts: [[3, 4], [0, 1, 3, 4]]),
    // Totals at the head of their rows.
    Parts(total: 0, totals: [0], parts: [[1, 2, 3, 4, 5]]),
    Parts(total: 0, totals: [0, 1, 4], parts: [[2, 3, 5]]),
    Parts(total: 1, totals: [0, 1, 4], parts: [[2, 3]]),
    Parts(total: 4, totals: [0, 1, 4], parts: [[5]]),
  ]

  @Test(arguments: parts) func partsOfTotals(_ wanted: Parts) {
    let found = TableTotals.parts(of: wanted.total, in: Array(0...5), totals: wanted.totals)
    #expect(found == wanted.parts)
  }
}
