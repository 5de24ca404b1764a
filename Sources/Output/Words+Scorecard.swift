/// The words of scorecards.
package struct ScorecardWords: Sendable {
  /// How a value stands to its target: `side` is -1 below it, 0 at it, 1 above it; `isMet` is nil
  /// where neither way is better.
  package var target:
    @Sendable (_ isMet: Bool?, _ side: Int, _ difference: String, _ target: String) -> String
  /// A target without a value to compare.
  package var targetOnly: @Sendable (_ target: String) -> String
  /// `Up 4% since December 2022, from 12,104`.
  package var change:
    @Sendable (
      _ direction: SummaryWords.Direction, _ amount: String, _ since: String, _ from: String
    ) -> String
  /// Behind a change: `higher is better`; nil for neither.
  package var better: @Sendable (_ better: String) -> String?
  /// An amount of percentage points, short: `3.2 points`.
  package var points: @Sendable (_ number: String, _ isOne: Bool) -> String
  /// Places in an order: `3 places`.
  package var places: @Sendable (_ count: Int) -> String
  /// A change too small for its decimals: `less than 0.1%`.
  package var lessThan: @Sendable (_ amount: String) -> String
  /// Where nothing earlier can be compared.
  package var noEarlier: String
  /// What a value without a period of its own is compared with.
  package var before: String
  /// Below the line of a tile: `January 2022 to December 2023: from 12 to 9, between 8 and 15`.
  package var trend: @Sendable (_ extent: String, _ said: String) -> String
  /// The headings of the table of the tiles.
  package var measure: String
  package var period: String
  package var value: String
  package var unit: String
  package var targetHeading: String
  package var previous: String
  package var since: String
  /// What stands in the download for a unit that the page shows with each number.
  package var unitName: @Sendable (_ kind: String) -> String
}

extension ScorecardWords {
  package static let english = ScorecardWords(
    target: { isMet, side, difference, target in
      let place =
        switch side {
        case 0: "equal to the target of \(target)"
        case 1: "\(difference) above the target of \(target)"
        default: "\(difference) below the target of \(target)"
        }
      switch isMet {
      case true?: return "Target met: \(place)"
      case false?: return "Target missed: \(place)"
      case nil: return place.prefix(1).uppercased() + place.dropFirst()
      }
    },
    targetOnly: { "Target \($0)" },
    change: { direction, amount, since, from in
      switch direction {
      case .up: "Up \(amount) since \(since), from \(from)"
      case .down: "Down \(amount) since \(since), from \(from)"
      case .same: "The same as in \(since)"
      }
    },
    better: { better in
      switch better {
      case "higher": "higher is better"
      case "lower": "lower is better"
      default: nil
      }
    },
    points: { number, isOne in "\(number) \(isOne ? "point" : "points")" },
    places: { "\($0) \($0 == 1 ? "place" : "places")" },
    lessThan: { "less than \($0)" },
    noEarlier: "No earlier value to compare with",
    before: "the period before",
    trend: { extent, said in extent.isEmpty ? said : "\(extent): \(said)" },
    measure: "Measure",
    period: "Period",
    value: "Value",
    unit: "Unit",
    targetHeading: "Target",
    previous: "Before",
    since: "Compared with",
    unitName: { kind in
      switch kind {
      case "percent": "percent"
      case "points": "percentage points"
      case "duration": "seconds"
      case "rank": "place"
      default: kind
      }
    })
}
