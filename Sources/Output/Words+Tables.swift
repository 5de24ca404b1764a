/// The words of values and tables.
package struct TableWords: Sendable {
  /// For `[x]`, `[c]`, `[z]`, `[low]`, `[p]`, `[r]`, `[e]`: the word that stands in a table.
  package var shorthand: @Sendable (_ letter: String) -> String
  /// A value and what is said of it: `21,100 (provisional)`.
  package var flagged: @Sendable (_ value: String, _ words: [String]) -> String
  /// `h`, `min`, `s`, as they stand after a number in a table.
  package var shortUnits: DurationUnits
  /// `4.28 points`: a number of percentage points in a table.
  package var points: String
  /// `18th`
  package var ordinal: @Sendable (_ place: Int) -> String
  /// `18th of 44`
  package var rank: @Sendable (_ ordinal: String, _ count: Int) -> String
  /// `Q3 2023`; the year is `2023` or `2023/24`.
  package var quarter: @Sendable (_ number: Int, _ year: String) -> String
  /// In sentences: `12 hours`; `isOne` where the number is exactly 1.
  package var spokenHours: @Sendable (_ number: String, _ isOne: Bool) -> String
  package var spokenMinutes: @Sendable (_ number: String, _ isOne: Bool) -> String
  package var spokenSeconds: @Sendable (_ number: String, _ isOne: Bool) -> String
  /// In sentences: `4.3 percentage points`.
  package var spokenPoints: @Sendable (_ number: String, _ isOne: Bool) -> String
  /// In sentences: `£4.2 million`; `power` is 3, 6 or 9.
  package var spokenMoney: @Sendable (_ amount: String, _ power: Int) -> String
  /// In sentences: `12 calls`, with the author's word for the unit.
  package var counted: @Sendable (_ number: String, _ unit: String, _ isOne: Bool) -> String
  /// `[note 1]`, before a note and behind what it is about.
  package var noteMark: @Sendable (_ number: Int) -> String
  /// A note below a table whose totals differ from their parts by rounding.
  package var roundedTotals: String
  package var attendance: AttendanceWords
  package var scorecard: ScorecardWords
}

/// The short names of hours, minutes and seconds.
package struct DurationUnits: Sendable {
  package var hours: String
  package var minutes: String
  package var seconds: String
}

extension TableWords {
  package static let english = TableWords(
    shorthand: { letter in
      switch letter {
      case "x": "not available"
      case "c": "confidential"
      case "z": "not applicable"
      case "low": "low"
      case "p": "provisional"
      case "r": "revised"
      case "e": "estimated"
      default: letter
      }
    },
    flagged: { value, words in
      (value.isEmpty ? "" : value + " ") + "(\(words.joined(separator: ", ")))"
    },
    shortUnits: DurationUnits(hours: "h", minutes: "min", seconds: "s"),
    points: "points",
    ordinal: { place in
      switch (place % 10, place % 100) {
      case (_, 11...13): "\(place)th"
      case (1, _): "\(place)st"
      case (2, _): "\(place)nd"
      case (3, _): "\(place)rd"
      default: "\(place)th"
      }
    },
    rank: { ordinal, count in "\(ordinal) of \(count)" },
    quarter: { number, year in "Q\(number) \(year)" },
    spokenHours: { number, isOne in "\(number) \(isOne ? "hour" : "hours")" },
    spokenMinutes: { number, isOne in "\(number) \(isOne ? "minute" : "minutes")" },
    spokenSeconds: { number, isOne in "\(number) \(isOne ? "second" : "seconds")" },
    spokenPoints: { number, isOne in "\(number) percentage \(isOne ? "point" : "points")" },
    spokenMoney: { amount, power in
      switch power {
      case 3: "\(amount) thousand"
      case 6: "\(amount) million"
      case 9: "\(amount) billion"
      default: amount
      }
    },
    counted: { number, unit, isOne in "\(number) \(isOne ? singular(unit) : unit)" },
    noteMark: { "[note \($0)]" },
    roundedTotals: "Totals may differ from the sum of their parts because of rounding.",
    attendance: .english,
    scorecard: .english)

  /// The singular of a word for a unit, as far as English is regular: `calls`, `enquiries`.
  private static func singular(_ unit: String) -> String {
    if unit.hasSuffix("ies"), unit.count > 4 { return unit.dropLast(3) + "y" }
    if unit.hasSuffix("sses") || unit.hasSuffix("xes") || unit.hasSuffix("ches") {
      return String(unit.dropLast(2))
    }
    return unit.hasSuffix("s") && !unit.hasSuffix("ss") ? String(unit.dropLast()) : unit
  }
}
