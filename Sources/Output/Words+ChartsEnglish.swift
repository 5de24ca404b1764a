extension ChartWords {
  package static let english = ChartWords(
    typeName: { type in
      switch type {
      case "line": "Line chart"
      case "column": "Column chart"
      case "bar": "Bar chart"
      case "spc": "Process chart"
      case "dot": "Dot chart"
      case "panels": "Charts of several measures"
      case "area": "Area chart"
      case "pie": "Pie chart"
      case "donut": "Ring chart"
      case "scatter": "Scatter chart"
      case "histogram": "Histogram"
      case "box": "Box plot"
      case "bullet": "Bullet chart"
      case "slope": "Slope chart"
      case "tree": "Tree chart"
      case "heatmap": "Heat map"
      case "likert": "Survey chart"
      case "waterfall": "Waterfall chart"
      default: "Chart"
      }
    },
    magnitude: { $0 == 9 ? "billion" : "million" },
    unitOfMagnitude: { $1.isEmpty ? $0 : $0 + " " + $1 },
    pointsUnit: "percentage points",
    axisStart: { "Axis starts at \($0)" },
    target: { "Target \($0)" },
    provisionalLine: "Dotted: provisional",
    provisionalBar: "Outlined: provisional",
    note: { "\($0): \($1)" },
    breakLabel: { "Break: \($0)" },
    breakNote: { "From \($0), break in series: \($1)" },
    withValue: { "\($0) (\($1))" },
    lineAt: { "Line: \($0)." },
    range: { $0 == $1 ? $0 : "\($0) to \($1)" },
    others: { "\($0) others" },
    estimateWithRange: {
      $0 ? "Estimate with 95% confidence interval" : "Estimate with lower and upper limit"
    },
    rangesShown: {
      $0
        ? "The ranges are 95% confidence intervals (Wilson)."
        : "Each estimate has a lower and an upper limit."
    },
    sides: { "\($0): \($1) \($2), \($3) \($4)." },
    parts: { "\($0): made of \($1)." },
    shares: { "Shares of the whole: \($0.joined(separator: ", "))." },
    sparkline: { "from \($0) to \($1), between \($2) and \($3)" },
    sparklineEnd: { "; latest \($0)" },
    spread: { "\($0): from \($1) to \($2)." },
    correlation: {
      "Correlation \($0), from \u{2212}1 to 1, where 0 is none; it does not prove a cause."
    },
    bin: { "\($0) to under \($1)" },
    frequency: "Number of values",
    mostFrequent: { step, count, total in
      "The most values, \(count) of \(total), are \(step)."
    },
    waterfall: { totals, rises, falls in
      var sentences: [String] = []
      if !totals.isEmpty { sentences.append("From \(totals.joined(separator: " to ")).") }
      if !rises.isEmpty { sentences.append("Rises: \(rises.joined(separator: ", ")).") }
      if !falls.isEmpty { sentences.append("Falls: \(falls.joined(separator: ", ")).") }
      return sentences.joined(separator: " ")
    },
    total: "Total",
    rise: "Rise",
    fall: "Fall",
    quarterNumber: { "Q\($0)" },
    quarter: { "\($0) to \($1) \($2)" },
    box: .english,
    bullet: .english,
    summary: .english,
    spc: .english)

  /// `1 month`, `3 months`.
  fileprivate static func plural(_ count: Int, _ noun: String) -> String {
    "\(FixedPoint(count).text) \(noun)\(count == 1 ? "" : "s")"
  }
}

extension SummaryWords {
  package static let english = SummaryWords(
    span: { from, to, count, unit in
      from == to ? from : "\(from) to \(to), \(counted(count, unit))"
    },
    count: { counted($0, $1) },
    latest: { "latest \($0) (\($1))" },
    change: { change in
      if let from = change.from { return "from \(from) in \(change.period)" }
      return switch change.direction {
      case .up: "up \(change.amount) on \(change.period)"
      case .down: "down \(change.amount) on \(change.period)"
      case .same: "the same as \(change.period)"
      }
    },
    bareChange: { change in
      if let from = change.from { return "from \(from)" }
      return switch change.direction {
      case .up: "up \(change.amount)"
      case .down: "down \(change.amount)"
      case .same: "unchanged"
      }
    },
    changesOn: { "Changes are on \($0)." },
    theHighest: "the highest",
    theLowest: "the lowest",
    extreme: { isHigh, value, at in
      "\(isHigh ? "highest" : "lowest") \(value) (\(places(at)))"
    },
    runClause: { runClause($0, $1, $2) },
    since: { $0.isEmpty ? "Since \($1)" : "\($0), since \($1)" },
    notComparable: { series, period, because in
      let values = series.map { "\($0): values" } ?? "Values"
      return "\(values) from \(period) cannot be compared with earlier ones (\(because))."
    },
    extremes: { high, highAt, low, lowAt in
      "highest \(high) (\(places(highAt))), lowest \(low) (\(places(lowAt)))"
    },
    places: { best, bestAt, last, lastAt in
      "highest place \(best) (\(places(bestAt))), lowest place \(last) (\(places(lastAt)))"
    },
    latestOfAll: { "Latest (\($0)): \($1.joined(separator: ", "))." },
    latestOfParts: { series, period, items in
      "\(series.isEmpty ? "Latest" : "\(series), latest") (\(period)): "
        + "\(items.joined(separator: "; "))."
    },
    named: { series, value, period in
      "\(series) \(value)" + (period.map { " (\($0))" } ?? "")
    },
    seriesAt: { "\($0), \($1)" },
    constant: { "\($0) throughout" },
    only: { "\($0) (\($1))" },
    nothing: "no data",
    missing: { series, at, count, unit in
      let places = at.count <= 3 ? list(at) : "\(at.count) of \(counted(count, unit))"
      return series.map { "\($0): no data for \(places)." } ?? "No data for \(places)."
    },
    provisional: { at, count in
      at.count <= 3
        ? "\(count == 1 ? "The value" : "Values") for \(list(at)) "
          + "\(count == 1 ? "is" : "are") provisional."
        : "\(count) values from \(at.first ?? "") to \(at.last ?? "") are provisional."
    },
    target: { targetSentence($0) },
    run: { series, direction, steps, unit in
      "\(series.isEmpty ? "The values" : series) \(runClause(direction, steps, unit))."
    },
    axisStart: { panel, value in
      "The axis\(panel.map { " of \($0)" } ?? "") starts at \(value), not at zero."
    },
    rankAxis: "1st place is at the top.")

  private static func runClause(
    _ direction: Direction, _ steps: Int, _ unit: CountedUnit
  ) -> String {
    let verb = direction == .up ? "rose" : "fell"
    return "\(verb) \(unit == .date ? "at" : "in") each of the last \(counted(steps, unit))"
  }

  private static func targetSentence(_ said: TargetSentence) -> String {
    let total = said.above + said.below + said.equal
    let subject = said.series.map { "\($0), " } ?? ""
    var parts: [String] = []
    if said.above == total {
      parts.append("above it in \(total == 1 ? "the only" : "all") \(counted(total, said.unit))")
    } else if said.below == total {
      parts.append("below it in \(total == 1 ? "the only" : "all") \(counted(total, said.unit))")
    } else {
      parts.append(
        "above it in \(said.above) of \(counted(total, said.unit)), below it in \(said.below)")
    }
    if let latest = said.latest, said.above != total, said.below != total {
      parts.append(
        latest > 0
          ? "the latest value is above it"
          : latest < 0 ? "the latest value is below it" : "the latest value is equal to it")
    }
    return "\(said.name): \(subject)\(parts.joined(separator: "; "))."
  }

  private static func counted(_ count: Int, _ unit: CountedUnit) -> String {
    if unit == .category { return count == 1 ? "1 category" : "\(count) categories" }
    let noun = unit == .financialYear ? "financial year" : unit.rawValue
    return ChartWords.plural(count, noun)
  }

  /// At most three places in words, or how many there are.
  private static func places(_ at: [String]) -> String {
    at.count <= 3 ? list(at) : "\(at[0]) and \(at.count - 1) more"
  }

  private static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }
}
