import Figures
import Output
import Tables
import Testing

/// Words about rows of values, about times and about comparisons.
@Suite struct TrendTests {
  static let series: [(String, [String], [String])] = [
    ("Calls rose", ["10; 12", "10; 9; 12"], ["12; 10", "10; 10"]),
    ("Calls fell over the year", ["12; 10"], ["10; 12", "12; 12"]),
    ("calls did not fall", ["10; 12", "10; 10"], ["12; 10"]),
    ("an increase in calls", ["10; 12"], ["12; 10"]),
    ("Satisfaction remained stable", ["83.6%; 84%; 82%"], ["83.6%; 86%; 83.6%"]),
    ("The volume was steady", ["100; 104; 96; 100"], ["100; 106; 100"]),
    ("was unchanged", ["12; 15; 12"], ["12; 13"]),
    ("no change was seen", ["12; 12"], ["12; 13"]),
    (
      "a gradual decline", ["100; 95; 92; 88; 84"], ["100; 99; 98; 84", "100; 110; 120", "100; 80"]
    ),
    (
      "There has been a steady increase", ["10; 12; 14; 15; 17"],
      ["10; 10; 10; 17", "17; 15; 14; 12"]
    ),
    ("calls rose every month", ["10; 12; 13"], ["10; 12; 12", "10; 12; 11; 14"]),
    ("fell month on month", ["10; 9; 8"], ["10; 9; 9"]),
    ("dropped sharply", ["100; 85"], ["100; 95"]),
    ("a slight increase", ["100; 101"], ["100; 120", "100; 99"]),
    ("Dudley improved", ["2nd; 1st", "3rd of 44; 1st of 44"], ["1st; 2nd"]),
    ("its position worsened", ["18th of 44; 25th of 44"], ["25th of 44; 18th of 44"]),
    ("the highest on record", ["10; 12; 14"], ["10; 14; 12", "14; 10; 14"]),
    ("In February 2018 it was at its highest", ["10; 14; 12"], ["10; 12; 14"]),
    ("the lowest since March 2018", ["1; 5; 2; 4; 3; 2.5"], ["9; 9; 2; 3; 5; 4"]),
    ("the second highest", ["10; 14; 12"], ["10; 12; 14", "12; 14; 10"]),
    ("Dudley had the lowest rate", ["Walsall: 5; Dudley: 4"], ["Walsall: 4; Dudley: 5"]),
    ("remained over 90%", ["91%; 95%; 90.1%"], ["91%; 90%; 95%"]),
    ("was never below 5%", ["5%; 6%"], ["5%; 4.9%"]),
    ("in [3 of the 4] months over 10", ["11; 12; 9; 14"], ["11; 9; 9; 14"]),
    ("between 4% and 15%", ["4%; 12%; 15%"], ["3%; 12%"]),
  ]

  /// A change in figures between two values of which a chart says that nothing has changed.
  @Test func aChangeInsideTheExpectedRangeIsAWarning() throws {
    func end(_ row: String, _ amount: Int, _ expected: ClosedRange<Double>) -> FigureEnds.End {
      FigureEnds.End(
        row: row, quantity: Quantity(Rational(amount), unit: .number("")), expected: expected)
    }
    for (range, isDoubtful) in [(40.0...60.0, true), (40.0...52.0, false)] {
      var change = value(.quantity(Quantity(Rational(10), unit: .percent)), "change(a, b)")
      change.derivation.ends = FigureEnds(
        from: end("March 2023", 50, range), to: end("April 2023", 55, range))
      let verdict = try #require(verdicts("The wait [rose by 10%] in April", [change]).first)
      #expect(verdict.isRight)
      #expect(verdict.warnings.map(\.kind) == (isDoubtful ? [.insideExpectedRange] : []))
    }
  }

  @Test(arguments: series)
  func wordsAboutRowsOfValues(sentence: String, right: [String], wrong: [String]) throws {
    for (texts, isRight) in [(right, true), (wrong, false)] {
      for text in texts {
        let row = try #require(WrittenValue(text).series, "\(text)")
        let verdict = try #require(verdicts(sentence, [value(.series(row), "calls[999]")]).first)
        #expect(verdict.isRight == isRight, "\(text): \(verdict.message)")
        #expect(verdict.outcome != .unclear, "\(text): \(verdict.message)")
      }
    }
  }

  static let keys: [(String, [String], [String])] = [
    ("in July", ["July 2018", "July 2011"], ["June 2018"]),
    ("in July 2018", ["July 2018"], ["July 2017"]),
    ("peaked in 2018", ["July 2018", "2018"], ["2017"]),
    ("in 2017/18", ["2017/18", "March 2018"], ["2018/19", "April 2018"]),
    ("in Q3", ["2017/18 Q3", "Q3 2018"], ["2017/18 Q2"]),
    ("in Q3 2017/18", ["2017/18 Q3"], ["2018/19 Q3", "2017/18 Q2"]),
    ("November and December 2018", ["November 2018 + December 2018"], ["December 2018"]),
    ("in December 2018", ["December 2018"], ["November 2018 + December 2018"]),
    ("Dudley had the highest", ["Dudley"], ["Walsall"]),
    ("on 12th February 2019", ["2019-02-12"], ["2019-02-13"]),
  ]

  @Test(arguments: keys)
  func timesAndNames(sentence: String, right: [String], wrong: [String]) throws {
    for (texts, isRight) in [(right, true), (wrong, false)] {
      for text in texts {
        let keys = text.components(of: " + ").map { WrittenValue.key($0) }
        let verdict = try #require(verdicts(sentence, [value(.keys(keys), "peak(x)")]).first)
        #expect(verdict.isRight == isRight, "\(text): \(verdict.message)")
        #expect(verdict.outcome != .unclear, "\(text): \(verdict.message)")
      }
    }
  }

  @Test(arguments: [
    ("in every month", 12, 0, true), ("in every month", 11, 1, false),
    ("never", 0, 12, true), ("never", 1, 11, false), ("consistently", 12, 0, true),
    ("in one month only", 1, 11, true), ("in one month only", 2, 10, false),
    ("in [one] month only", 1, 11, true), ("in 3 of the 12 months", 3, 9, true),
    ("in 3 of the 12 months", 3, 8, false), ("in 3 of the 12 months", 4, 8, false),
    ("in most months", 7, 5, true), ("in most months", 6, 6, false),
    ("not every area", 3, 1, true), ("not every area", 4, 0, false),
    ("all but two areas", 5, 2, true), ("all but two areas", 6, 1, false),
    ("on at least three occasions", 4, 8, true), ("on at least three occasions", 2, 8, false),
    ("the target was met", 12, 0, true), ("the target was met", 11, 1, false),
    ("none of the areas", 0, 5, true), ("twice", 2, 3, true), ("twice", 1, 3, false),
  ])
  func quantifiers(sentence: String, so: Int, not: Int, isRight: Bool) throws {
    let months = (1...24).map { SeriesKey.period(Period(.month, year: 2018, part: $0 % 12 + 1)) }
    let truth = Truth(
      holds: not == 0, isPossible: not == 0, exceptions: Array(months[..<not]),
      instances: Array(months[12..<(12 + so)]))
    let verdict = try #require(verdicts(sentence, [value(.truth(truth), "calls > 5")]).first)
    #expect(verdict.isRight == isRight, "\(verdict.message)")
  }
}
