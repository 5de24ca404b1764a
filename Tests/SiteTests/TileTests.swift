import Figures
import Output
import Tables
import Testing

@testable import Blocks

/// What a tile says of its value, its target and its change.
@Suite struct TileTests {
  struct Case: Sendable {
    var type: ColumnType
    var decimals = 0
    var before: String
    var now: String
    var target = ""
    var better: String = "higher"
    var change: String
    var against: String?
  }

  static let cases: [Case] = [
    Case(
      type: .number, before: "12104", now: "12588", target: "13000",
      change: "Up 4% since December 2022, from 12,104 calls",
      against: "Target missed: 412 calls below the target of 13,000 calls"),
    Case(
      type: .number, before: "150133", now: "173676", better: "neutral",
      change: "Up 16% since December 2022, from 150,133 calls"),
    // A percentage of a small count says too much.
    Case(
      type: .number, before: "4", now: "5", better: "lower",
      change: "Up 1 call since December 2022, from 4 calls"),
    Case(
      type: .number, before: "0", now: "70",
      change: "Up 70 calls since December 2022, from 0 calls"),
    Case(
      type: .number, before: "100000", now: "100003",
      change: "Up less than 0.1% since December 2022, from 100,000 calls"),
    Case(
      type: .percent, decimals: 1, before: "85.2", now: "88.4", target: "90",
      change: "Up 3.2 points since December 2022, from 85.2%",
      against: "Target missed: 1.6 points below the target of 90%"),
    Case(
      type: .percent, before: "64", now: "63", target: "63",
      change: "Down 1 point since December 2022, from 64%",
      against: "Target met: equal to the target of 63%"),
    Case(
      type: .duration(.minutesSeconds), before: "114", now: "209", target: "120", better: "lower",
      change: "Up 1 minute 35 seconds since December 2022, from 1 minute 54 seconds",
      against: "Target missed: 1 minute 29 seconds above the target of 2 minutes"),
    Case(
      type: .rank, before: "21", now: "18", target: "10", better: "lower",
      change: "Up 3 places since December 2022, from 21st",
      against: "Target missed: 8 places below the target of 10th"),
    Case(
      type: .number, before: "500", now: "500", target: "400", better: "neutral",
      change: "The same as in December 2022",
      against: "100 calls above the target of 400 calls"),
  ]

  @Test(arguments: cases) func says(_ wanted: Case) throws {
    let value = { (text: String) throws -> Value in
      let number = try #require(FixedPoint(plain: text.utf8))
      return wanted.type == .rank ? .rank(Int(number.units), of: nil) : .number(number)
    }
    let column = Column(
      heading: "Calls", type: wanted.type, unit: wanted.type == .number ? "calls" : "",
      decimals: wanted.decimals, cells: [])
    var tile = Tile(
      name: "Calls", column: column,
      series: [Tile.Point(cell: Cell(try value(wanted.now)), label: "December 2023")])
    tile.earlier = Tile.Point(cell: Cell(try value(wanted.before)), label: "December 2022")
    tile.better = .init(rawValue: wanted.better)
    tile.target = FixedPoint(plain: wanted.target.utf8)
    #expect(tile.changeText(.english) == wanted.change)
    #expect(tile.targetText(.english) == wanted.against)
  }

  @Test func comparesNothingWithHiddenValues() {
    let column = Column(heading: "Calls", type: .number, cells: [])
    let hidden = Tile.Point(cell: Cell(.missing(.confidential)), label: "May")
    let known = Tile.Point(cell: Cell(.number(FixedPoint(12))), label: "April")
    var tile = Tile(name: "Calls", column: column, series: [known, hidden])
    tile.earlier = known
    tile.target = FixedPoint(10)
    tile.better = .lower
    #expect(tile.changeText(.english) == nil)
    #expect(tile.targetText(.english) == "Target 10")
    #expect(tile.isMet == nil)
    tile.series = [hidden, known]
    tile.earlier = hidden
    #expect(tile.changeText(.english) == nil)
  }
}
