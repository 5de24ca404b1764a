import Output
import Testing

@Suite struct FixedPointTests {
  @Test(arguments: [
    (40_148, 0, "40,148"), (-1_246, 2, "−12.46"), (5, 3, "0.005"), (1_000_000, 0, "1,000,000"),
    (0, 0, "0"), (-5, 1, "−0.5"), (123_456_789, 2, "1,234,567.89"),
  ])
  func textForPeople(units: Int, decimals: Int, expected: String) {
    #expect(FixedPoint(units: Int64(units), decimals: decimals).text == expected)
  }

  @Test(arguments: [
    (125, 2, 1, 13), (-125, 2, 1, -13), (124, 2, 1, 12), (5, 1, 0, 1), (-5, 1, 0, -1),
    (1554, 2, 0, 16), (45, 2, 1, 5), (12, 0, 2, 1200),
  ])
  func roundsHalfAwayFromZero(units: Int, decimals: Int, to: Int, expected: Int) {
    let rounded = FixedPoint(units: Int64(units), decimals: decimals).rounded(toDecimals: to)
    #expect(rounded == FixedPoint(units: Int64(expected), decimals: to))
  }

  @Test func comparesAcrossDecimals() {
    #expect(FixedPoint(12).isSameValue(as: FixedPoint(units: 1200, decimals: 2)))
    #expect(FixedPoint.compare(FixedPoint(units: 11, decimals: 1), FixedPoint(1)) == 1)
  }
}
