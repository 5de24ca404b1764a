/// The words of box plots.
package struct BoxWords: Sendable {
  /// The headings of the table.
  package var count: String
  package var minimum: String
  package var lowerQuartile: String
  package var median: String
  package var upperQuartile: String
  package var maximum: String
  /// In the key.
  package var box: String
  package var outlier: String
  /// A sentence: how many values a category has, its median, its middle half.
  package var category:
    @Sendable (_ name: String, _ count: Int, _ median: String, _ low: String, _ high: String) ->
      String
  /// A sentence: a category without values.
  package var nothing: @Sendable (_ name: String) -> String
  /// A sentence: the outliers of a category; `values` holds the first of them.
  package var outliers: @Sendable (_ name: String, _ values: [String], _ count: Int) -> String
  /// A sentence: how it was computed.
  package var method: String
}

/// The words of bullet charts.
package struct BulletWords: Sendable {
  /// A measure and its value; `side` is -1 below the target, 0 at it, 1 above it.
  package var against:
    @Sendable (_ measure: String, _ value: String, _ target: String, _ side: Int) -> String
  /// A measure without a value or without a target.
  package var without: @Sendable (_ measure: String, _ value: String, _ target: String?) -> String
  /// In the key: where a shaded range ends.
  package var range: @Sendable (_ name: String) -> String
}

extension BoxWords {
  package static let english = BoxWords(
    count: "Number of values",
    minimum: "Minimum",
    lowerQuartile: "Lower quartile",
    median: "Median",
    upperQuartile: "Upper quartile",
    maximum: "Maximum",
    box: "Middle half with median, and range without outliers",
    outlier: "Outlier",
    category: { name, count, median, low, high in
      count == 1
        ? "\(name): 1 value, \(median)."
        : "\(name): \(FixedPoint(count).text) values, median \(median), "
          + "middle half \(low) to \(high)."
    },
    nothing: { "\($0): no data." },
    outliers: { name, values, count in
      let more = count > values.count ? " and \(count - values.count) more" : ""
      let noun = count == 1 ? "1 outlier" : "\(count) outliers"
      return "\(name) has \(noun): \(values.joined(separator: ", "))\(more)."
    },
    method: "Lines reach to the furthest values within 1.5 times the length of the box; "
      + "quartiles are computed as by QUARTILE.INC of a spreadsheet.")
}

extension BulletWords {
  package static let english = BulletWords(
    against: { measure, value, target, side in
      switch side {
      case 0: "\(measure): \(value), equal to the target"
      case 1: "\(measure): \(value), above the target of \(target)"
      default: "\(measure): \(value), below the target of \(target)"
      }
    },
    without: { measure, value, target in
      target.map { "\(measure): \(value), target \($0)" } ?? "\(measure): \(value), no target"
    },
    range: { "Up to: \($0)" })
}
