import Figures
import Output
import Testing

/// Exact fractions.
@Suite struct RationalTests {
  @Test func arithmeticIsExact() throws {
    let third = try Rational(1, over: 3)
    let sum = try third.plus(third).plus(third)
    #expect(sum == .one)
    let tenth = Rational(FixedPoint(units: 1, decimals: 1))
    let three = try tenth.plus(tenth).plus(tenth)
    #expect(three == Rational(FixedPoint(units: 30, decimals: 2)))
    #expect(try third.divided(by: try Rational(-2, over: 3)) == Rational(-1, over: 2))
  }

  @Test(arguments: [
    (1, 2, 0, "1"), (-1, 2, 0, "-1"), (5, 2, 0, "3"), (1, 8, 2, "0.13"), (-1, 8, 2, "-0.13"),
    (22_600, 1_454, 2, "15.54"), (22_600, 1_454, 0, "16"), (2_675, 1_000, 2, "2.68"),
  ])
  func roundsHalfAwayFromZero(n: Int, d: Int, decimals: Int, text: String) throws {
    let value = try Rational(Int128(n), over: Int128(d))
    #expect(value.rounded(toDecimals: decimals)?.plainText == text)
  }

  @Test func whatDoesNotFitIsNamed() throws {
    let large = Rational(Int.max)
    let square = try large.times(large)
    #expect(throws: Rational.Failure.overflow) { try square.times(square) }
    #expect(throws: Rational.Failure.divisionByZero) { try large.divided(by: .zero) }
    #expect(square > large)
    #expect(square.negated < large)
  }
}
