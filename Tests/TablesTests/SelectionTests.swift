import Output
import Tables
import Testing

/// Some of the rows of a table, in another order or side by side.
@Suite struct SelectionTests {
  private static let long = """
    Month,Sex,People,Share
    2023-11,Women,12,40%
    2023-11,Men,18,60%
    2023-12,Women,20,50%
    2023-12,Men,20,50%
    2024-01,Men,9,[c]
    2024-01,Women,[c],[c]

    """

  private func table() throws -> Table { try #require(ReadTable(Self.long).table) }

  @Test func rowsWithAValue() throws {
    let table = try table()
    #expect(table.rows(where: 1, isOneOf: ["women"], words: .english) == [0, 2, 5])
    #expect(table.rows(where: 0, isOneOf: ["December 2023"], words: .english) == [2, 3])
    #expect(table.rows(where: 2, isOneOf: ["20", "9"], words: .english) == [2, 3, 4])
    #expect(table.rows(where: 1, isOneOf: ["Other"], words: .english) == [])
  }

  @Test func theLastPeriods() throws {
    let table = try table()
    #expect(table.rows(ofLast: 2, in: 0) == [2, 3, 4, 5])
    #expect(table.rows(ofLast: 99, in: 0).count == 6)
    let day = try #require(CalendarDate(year: 2023, month: 12, day: 31))
    #expect(table.upTo(day).rowCount == 4)
    let before = try #require(CalendarDate(year: 2023, month: 12, day: 30))
    #expect(table.upTo(before).rowCount == 2)
  }

  @Test func theOrderOfAColumn() throws {
    let table = try table()
    let all = Array(0..<6)
    #expect(table.sorted(by: 2, among: all) == [2, 3, 1, 0, 4, 5])
    #expect(table.sorted(by: 1, among: all) == [1, 3, 4, 0, 2, 5])
  }

  @Test func sideBySide() throws {
    let people = try #require(ReadTable(Self.long, columns: "Share: text").table)
    let wide = try people.picking(rows: [0, 1, 2, 3, 4, 5]).wide(bySeries: 1, words: .english)
    #expect(wide.columns.map(\.heading).prefix(2) == ["Month", "Share"])
    let both = try table().wide(bySeries: 1, words: .english)
    #expect(
      both.columns.map(\.heading) == [
        "Month", "Women People", "Women Share", "Men People", "Men Share",
      ])
    #expect(both.columns.map(\.group) == ["", "Women", "Women", "Men", "Men"])
    #expect(
      DisclosureTests.rows(both) == [
        "2023-11 12 40 18 60", "2023-12 20 50 20 50", "2024-01 [c] [c] 9 [c]",
      ])
    let doubled = try #require(ReadTable("A,B,N\nx,y,1\nx,y,2\n").table)
    #expect(throws: Table.WideTrouble.doubled(row: 1)) {
      try doubled.wide(bySeries: 1, words: .english)
    }
  }

  /// A sum without a hidden part would be another number.
  @Test func othersAreAddedUp() throws {
    let table = try #require(
      ReadTable("Area,People,Cost\nA,40,£1.50\nB,30,£2\nC,2,£3\nD,1,£4.25\n").table)
    let open = table.addingUp([2, 3], named: "2 others", label: 0)
    #expect(DisclosureTests.rows(open) == ["A 40 1.50", "B 30 2", "2 others 3 7.25"])
    let hidden = try #require(
      DisclosureTests.disclosed("Area,People\nA,40\nB,30\nC,2\nD,9\n", "{below: 5}"))
    #expect(
      DisclosureTests.rows(hidden.addingUp([2, 3], named: "2 others", label: 0))
        == ["A 40", "B 30", "2 others [c]"])
  }
}
