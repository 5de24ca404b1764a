import Figures
import Foundation
import Output
import Tables
import Testing

/// Random numbers, printed by Python's `decimal` and held against sentences; and random text.
@Suite struct ClaimPropertyTests {
  /// What Python prints for each fraction with so many decimals, half away from zero.
  private static func printed(
    _ cases: [(numerator: Int, denominator: Int, decimals: Int)]
  ) throws -> [String] {
    let script = """
      import sys
      from decimal import Decimal, ROUND_HALF_UP, getcontext
      getcontext().prec = 60
      for line in sys.stdin:
          n, d, k = (int(part) for part in line.split())
          quantum = Decimal(1).scaleb(-k)
          value = (Decimal(n) / Decimal(d)).quantize(quantum, rounding=ROUND_HALF_UP)
          print(f"{value:,f}" if value else f"{abs(value):,f}")
      """
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    let lines = cases.map { "\($0.numerator) \($0.denominator) \($0.decimals)\n" }.joined()
    // Small enough for the pipe to hold at once.
    input.fileHandleForWriting.write(Data(lines.utf8))
    try input.fileHandleForWriting.close()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text.split(separator: "\n").map(String.init)
  }

  private static func cases(seed: UInt64) -> [(numerator: Int, denominator: Int, decimals: Int)] {
    var random = SplitMix(seed: seed)
    return (0..<1_500).map { index in
      let size = [20, 1_000, 1_000_000, 10_000_000_000][random.next(4)]
      // Halves and eighths meet the border between two printed numbers.
      let denominator = [1, 2, 8, 40, 400, 3, 7, 1 + random.next(5_000)][index % 8]
      return (random.next(size) - size / 5, denominator, random.next(5))
    }
  }

  @Test func whatPythonPrintsHolds() throws {
    let cases = Self.cases(seed: 41)
    let texts = try Self.printed(cases)
    try #require(texts.count == cases.count)
    for (index, (one, text)) in zip(cases, texts).enumerated() {
      let exact = try Rational(Int128(one.numerator), over: Int128(one.denominator))
      let quantity = Quantity(exact, unit: .percent)
      let sentence = "the figure is \(text.replacing("-", with: "−"))% here"
      let verdict = try #require(verdicts(sentence, [value(.quantity(quantity))]).first)
      #expect(verdict.outcome == .holds, "\(one): \(verdict.message)")
      // One more in the last printed place is wrong, and the verdict says what is right.
      let step = Rational(FixedPoint(units: 1, decimals: one.decimals))
      let moved = Quantity(try exact.plus(index % 2 == 0 ? step : step.negated), unit: .percent)
      let other = try #require(verdicts(sentence, [value(.quantity(moved))]).first)
      #expect(other.outcome == .differs, "\(one): \(other.message)")
      let right = try #require(other.printed)
      let again = try #require(
        verdicts("the figure is \(right) here", [value(.quantity(moved))]).first)
      #expect(again.outcome == .holds, "\(one): \(again.message)")
    }
  }

  @Test func whatIsPrintedForDurationsHolds() throws {
    var random = SplitMix(seed: 5)
    let styles = [
      "3 mins 29", "2 hours 16 minutes", "12:04", "8 minutes", "46 seconds", "1 minute 1 second",
      "two hours and three minutes", "2.5 hours", "1:02:03", "4 minute 16 second wait",
    ]
    for _ in 0..<600 {
      let seconds = random.next(20_000)
      let quantity = Quantity(Rational(seconds), unit: .duration)
      let style = styles[random.next(styles.count)]
      let verdict = try #require(verdicts("it took \(style)", [value(.quantity(quantity))]).first)
      guard verdict.outcome != .holds else { continue }
      let printed = try #require(verdict.printed)
      let again = try #require(
        verdicts("it took \(printed)", [value(.quantity(quantity))]).first)
      #expect(again.outcome == .holds, "\(seconds) as \(style): \(again.message)")
    }
  }

  /// Whatever the bytes are, there is an answer.
  @Test func randomTextIsNoCrash() {
    var random = SplitMix(seed: 11)
    let pieces = [
      "1", "9", "0", ",", ".", "%", " ", "\u{A0}", "£", "(", ")", "-", "–", "−", "/", ":", "[", "]",
      "=", "of", " by ", "fell", "rose", "per cent", "July", "2018", "Q3", "half", "two", "thirds",
      "mins", "and", "between", "th", "'", "’", "é", "漢", "🙂", "e\u{301}", "\u{200B}", "\u{FFFD}",
      "top", "doubled", "never", "every", "since", "highest", "m", "bn", "999999999999999999",
      "0.000000000000000001", "hundred", "million", "thousand", "no", "in",
    ]
    let kinds = Self.someValues
    for round in 0..<700 {
      var bytes: [UInt8] = []
      for _ in 0..<random.next(30) {
        if round % 3 == 0, random.next(4) == 0 { bytes.append(UInt8(random.next(256))) }
        bytes += Array(pieces[random.next(pieces.count)].utf8)
      }
      let start = random.next(bytes.count + 1)
      let end = start + random.next(bytes.count - start + 1)
      let values = (0..<(1 + random.next(3))).map { _ in kinds[random.next(kinds.count)] }
      let marks = random.next(2) == 0 ? [] : [start..<min(end, start + 3)]
      let check = FigureCheck(range: start..<end, marks: marks, in: bytes, values: values)
      #expect(check.verdicts.count == values.count)
      for verdict in check.verdicts {
        #expect(verdict.range.lowerBound >= 0 && verdict.range.upperBound <= bytes.count)
        #expect(!verdict.message.isEmpty)
      }
      _ = LintReader(paperDate: CalendarDate(year: 2014, month: 1, day: 7)).findings(in: bytes)
      _ = CheckLine(bytes, passages: [bytes])
      _ = Quotation(String(decoding: bytes[start..<end], as: UTF8.self)).search(in: [bytes])
    }
  }

  private static var someValues: [FigureValue] {
    let month = SeriesKey.period(Period(.month, year: 2018, part: 7))
    let small = Quantity(Rational(3), unit: .percent, base: Rational(4))
    let points = [
      Series.Point(key: month, value: small, interval: Rational(1)...Rational(5), expected: 1...5),
      Series.Point(key: .name("Dudley"), value: nil),
      Series.Point(key: .period(Period(.year, year: 2018)), value: small),
    ]
    let large = Rational(Int.max)
    return [
      value(.quantity(small)), value(.quantity(Quantity(large, unit: .money(.pound)))),
      value(.quantity(Quantity(Rational(-5), Rational(5), unit: .points))),
      value(.quantity(Quantity(Rational(61), unit: .duration))),
      value(.quantity(Quantity(Rational(3), unit: .rank(of: 44)))),
      value(.quantity(Quantity(Rational(3), unit: .number("minutes")))),
      value(.keys([month])), value(.keys([])), value(.keys([.name("")])),
      value(.truth(Truth(holds: true, isPossible: true))),
      value(.series(Series(name: "x", points: points, unit: .percent))),
      value(.series(Series(name: "x", points: [], unit: .duration))),
    ]
  }

  /// Twice the text takes twice the time, not four times.
  @Test(arguments: [
    "1 ", "1,", "of ", "(", "by 1% ", "between 1 and ", "July and ", "two ", "a", "twenty ",
    "1 of 1 ", "[1", "= ", "every never ", "rose fell ", "12:", "1 h ", "one hundred and ", "-",
  ])
  func longTextTakesLinearTime(piece: String) {
    func seconds(_ count: Int) -> Double {
      let bytes = Array(String(repeating: piece, count: count / piece.utf8.count).utf8)
      let clock = ContinuousClock()
      let time = clock.measure {
        _ = FigureCheck(
          range: 0..<bytes.count, marks: [], in: bytes, values: [Self.someValues[0]])
        _ = LintReader(paperDate: CalendarDate(year: 2014, month: 1, day: 7)).findings(in: bytes)
        _ = CheckLine(bytes, passages: [bytes])
        _ = Quotation(String(decoding: bytes, as: UTF8.self) + "x").search(in: [bytes])
      }
      return Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
    }
    // Eight times the text; time that grows with the square would be sixty-four times as much.
    let short = (0..<3).map { _ in seconds(500) }.min() ?? 0
    let long = (0..<3).map { _ in seconds(4_000) }.min() ?? 0
    #expect(
      long < max(0.5, short * 28), "\(piece): \(short) s and \(long) s")
  }
}
