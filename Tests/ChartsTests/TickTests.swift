import Output
import Tables
import Testing

@testable import Charts

@Suite struct TickTests {
  /// Values of d3-array's `ticks` for the same arguments.
  @Test(
    arguments: [
      (0.0, 1.0, 10.0, [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]),
      (0, 1, 5, [0, 0.2, 0.4, 0.6, 0.8, 1]),
      (0, 10, 5, [0, 2, 4, 6, 8, 10]),
      (-10, 10, 4, [-10, -5, 0, 5, 10]),
      (0.1, 0.35, 5, [0.1, 0.15, 0.2, 0.25, 0.3, 0.35]),
      (88, 95, 3, [88, 90, 92, 94]),
      (12_273, 40_148, 5, [15_000, 20_000, 25_000, 30_000, 35_000, 40_000]),
    ])
  func decimalTicks(from: Double, to: Double, count: Double, expected: [Double]) throws {
    let ticks = try #require(LinearTicks(from: from, to: to, count: count))
    #expect((ticks.first...ticks.last).map { ticks.value($0) } == expected)
  }

  @Test(
    arguments: [
      (1.1, 10.9, 10.0, 1.0, 11.0), (0.7, 11.1, 5, 0, 12), (-87, 13, 4, -100, 20),
      (0, 0.49, 5, 0, 0.5),
    ])
  func niceEnds(from: Double, to: Double, count: Double, low: Double, high: Double) throws {
    let nice = try #require(LinearTicks.nice(from: from, to: to, count: count))
    #expect(nice.from == low)
    #expect(nice.to == high)
  }

  @Test func nothingThatIsNotFinite() {
    #expect(LinearTicks(from: 0, to: .infinity, count: 5) == nil)
    #expect(LinearTicks(from: .nan, to: 1, count: 5) == nil)
    #expect(LinearTicks(from: 1, to: 1, count: 5) == nil)
    #expect(LinearTicks(from: -1e308, to: 1e308, count: 5) == nil)
  }

  @Test(
    arguments: [
      (10.0, 5.0, 2), (60, 5, 10), (300, 5, 60), (900, 5, 120), (1_000, 5, 300),
      (3_600, 5, 600), (7_200, 4, 1_800), (86_400, 5, 21_600), (600_000, 5, 86_400),
    ])
  func durationSteps(span: Double, count: Double, step: Int) {
    #expect(DurationTicks.step(span: span, count: count) == step)
  }

  @Test(
    arguments: [
      (7, 7.0, CalendarTicks.Step.days(1)), (30, 5, .weeks(1)), (60, 5, .weeks(2)),
      (365, 12, .months(1)), (365, 4, .months(3)), (730, 4, .months(6)), (1_800, 5, .years(1)),
      (3_650, 5, .years(2)), (20_000, 5, .years(10)),
    ])
  func calendarSteps(days: Int, count: Double, step: CalendarTicks.Step) {
    #expect(CalendarTicks.step(days: days, count: count) == step)
  }

  /// Years start in January, financial years in April.
  @Test func yearsStartWhereTheyDo() throws {
    let first = try #require(CalendarDate(year: 2022, month: 2, day: 3)).daysSince1970
    let last = try #require(CalendarDate(year: 2024, month: 6, day: 1)).daysSince1970
    let text = { (days: [Int]) in days.map { CalendarDate(daysSince1970: $0).isoText } }
    #expect(
      text(CalendarTicks.ticks(from: first, to: last, every: .years(1)))
        == ["2023-01-01", "2024-01-01"])
    #expect(
      text(CalendarTicks.ticks(from: first, to: last, every: .years(1), firstMonth: 4))
        == ["2022-04-01", "2023-04-01", "2024-04-01"])
    #expect(
      text(CalendarTicks.ticks(from: first, to: first + 16, every: .weeks(1)))
        == ["2022-02-07", "2022-02-14"])
  }
}

@Suite struct ValueAxisTests {
  private func axis(
    _ low: Double, _ high: Double, _ type: ColumnType, decimals: Int = 0, zero: Bool = false
  ) -> ValueAxis {
    var demand = ValueDemand()
    demand.include(low)
    demand.include(high)
    demand.needsZero = zero
    let column = Column(heading: "y", type: type, decimals: decimals, cells: [])
    return ValueAxis(demand, format: ValueFormat(column, words: .english))
  }

  /// Zero is in unless the data would become hard to tell apart; bars always start there.
  @Test(
    arguments: [
      (2.5, 9.5, false, true), (60, 100, false, true), (88, 95, false, false),
      (88, 95, true, true), (-3, 4, false, true), (0, 0, false, true),
    ])
  func startsAtZero(low: Double, high: Double, bars: Bool, zero: Bool) {
    let axis = axis(low, high, .number, zero: bars)
    #expect((axis.low <= 0) == zero)
    #expect((axis.start == nil) == zero)
    #expect(axis.high >= high)
  }

  /// A cropped axis leaves a quarter to a third of the plot free below the data.
  @Test(arguments: [(88.0, 95.0), (1_000, 1_100), (0.95, 0.99), (35_210, 40_148), (700, 760)])
  func croppedAxesLeaveRoom(low: Double, high: Double) {
    let axis = axis(low, high, .number, decimals: 2)
    let free = (low - axis.low) / (axis.high - axis.low)
    #expect((0.2...0.4).contains(free), "\(free)")
  }

  @Test(
    arguments: [
      (0.0, 1.0, ColumnType.number, 1, ["0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
      (0, 3, .number, 0, ["0", "1", "2", "3"]),
      (0, 100, .percent, 1, ["0%", "20%", "40%", "60%", "80%", "100%"]),
      (0, 4_200_000, .money(.pound), 0, ["£0", "£1m", "£2m", "£3m", "£4m", "£5m"]),
      (0, 900, .money(.pound), 2, ["£0", "£200", "£400", "£600", "£800", "£1,000"]),
      (0, 1_000, .duration(.minutesSeconds), 0, ["0", "5 min", "10 min", "15 min", "20 min"]),
      (
        0, 9_000, .duration(.hoursMinutes), 0,
        ["0", "30 min", "1 h", "1 h 30 min", "2 h", "2 h 30 min"]
      ),
      (-2, 2, .points, 1, ["\u{2212}2", "\u{2212}1", "0", "1", "2"]),
    ])
  func labels(low: Double, high: Double, type: ColumnType, decimals: Int, texts: [String]) {
    #expect(axis(low, high, type, decimals: decimals).ticks.map(\.text) == texts)
  }

  @Test func ranksHaveTheFirstAtTheTop() {
    var demand = ValueDemand()
    demand.include(3)
    demand.include(20)
    demand.lastPlace = 44
    let column = Column(heading: "y", type: .rank, cells: [])
    let axis = ValueAxis(demand, format: ValueFormat(column, words: .english))
    #expect(axis.reversed)
    #expect(axis.ticks.first?.text == "1st")
    #expect(axis.ticks.last?.text == "44th")
  }

  @Test(arguments: [0.0, 1e-300, 1e15, -1e15, 1e300])
  func extremesGiveFiniteTicks(value: Double) {
    let axis = axis(value, value, .number)
    #expect(axis.low.isFinite && axis.high.isFinite && axis.low < axis.high)
    #expect(axis.ticks.allSatisfy { $0.value.isFinite && !$0.text.isEmpty })
  }
}

@Suite struct LabelTests {
  @Test func labelsStayWhereTheyFit() {
    let middles = LabelSolver.solve(wanted: [10, 50], heights: [10, 10], from: 0, to: 100)
    #expect(middles == [10, 50])
  }

  @Test func labelsThatTouchMoveApartEvenly() throws {
    let middles = try #require(
      LabelSolver.solve(wanted: [50, 52, 51], heights: [10, 10, 10], from: 0, to: 100))
    #expect(middles == [41, 61, 51])
  }

  @Test func labelsStayInside() throws {
    let middles = try #require(
      LabelSolver.solve(wanted: [0, 0, 100], heights: [20, 20, 20], from: 0, to: 100))
    #expect(middles == [10, 30, 90])
    #expect(LabelSolver.solve(wanted: [0, 0], heights: [60, 60], from: 0, to: 100) == nil)
  }

  @Test func widthsAreThoseOfTheFont() {
    // "Calls" in Liberation Sans: 722 + 556 + 222 + 222 + 500 thousandths.
    #expect(abs(TextMetrics.width("Calls", size: 10) / TextMetrics.safety - 22.22) < 1e-9)
    #expect(TextMetrics.width("警察", size: 10) >= 20)
    #expect(TextMetrics.width("e\u{301}", size: 10) == TextMetrics.width("e", size: 10))
  }

  @Test func textBreaksBetweenWordsOnly() {
    let wide = TextWrap.lines("Violence with injury", width: 60, size: 13, limit: 3)
    #expect(wide == ["Violence", "with injury"] || wide == ["Violence", "with", "injury"])
    #expect(TextWrap.lines("Donaudampfschifffahrt", width: 60, size: 13, limit: 9) == nil)
    let forced = TextWrap.forcedLines("Donaudampfschifffahrt", width: 60, size: 13, limit: 2)
    #expect(forced.count == 2)
    #expect(forced.allSatisfy { TextMetrics.width($0, size: 13) <= 60 })
  }
}
