extension SPCWords {
  package static let english = SPCWords(
    average: "Average",
    lower: "Lower limit",
    upper: "Upper limit",
    signal: "Signal",
    range: "Expected range",
    named: { "\($0) \($1)" },
    variation: { type in "Latest value: \(meaning(of: type))" },
    assurance: { type in
      switch type {
      case "consistent_pass": "Target: will be met as things run"
      case "consistent_fail": "Target: will be missed as things run"
      default: "Target: will be met at times and missed at times"
      }
    },
    point: { type in
      switch type {
      case "improvement_high": "Improvement (high)"
      case "improvement_low": "Improvement (low)"
      case "concern_high": "Concern (high)"
      case "concern_low": "Concern (low)"
      case "neutral_high": "Unusually high"
      case "neutral_low": "Unusually low"
      default: "As expected"
      }
    },
    rule: { rule, type in
      rule.isEmpty ? "as expected" : "\(meaning(of: type)): \(reason(for: rule))"
    },
    expected: { mean, low, high, since in
      let start = since.map { "Since \($0) the average is" } ?? "The average is"
      return "\(start) \(mean); values from \(low) to \(high) are to be expected."
    },
    latest: { rule, type in
      rule.isEmpty
        ? "The latest value is as expected."
        : "The latest value is \(reason(for: rule)): \(meaning(of: type))."
    },
    signals: { outside, trend, close, run in
      var parts: [String] = []
      if outside > 0 { parts.append("\(outside) outside the expected range") }
      if trend > 0 { parts.append("\(trend) in a rise or fall of 7 or more") }
      if close > 0 { parts.append("\(close) near a limit, two of three") }
      if run > 0 { parts.append("\(run) in a run of 7 or more on one side of the average") }
      return "Values unlikely to be chance: \(parts.joined(separator: "; "))."
    },
    noSignals: "No value is unlikely to be chance.",
    assuranceSentence: { target, type in
      switch type {
      case "consistent_pass": "\(target): it will be met if the process runs on as it does."
      case "consistent_fail": "\(target): it will be missed if the process runs on as it does."
      default: "\(target): it will be met at times and missed at times, by chance."
      }
    },
    screening: { count in
      switch count {
      case 0: "The expected range takes in all changes from value to value."
      case 1: "The expected range leaves out 1 unusually large change from value to value."
      default: "The expected range leaves out \(count) unusually large changes from value to value."
      }
    },
    provisional: { "From only \($0) values, the expected range is provisional." },
    constant: { "Values that do not vary, here \($0), have no expected range." })

  private static func meaning(of type: String) -> String {
    switch type {
    case "improvement_high", "improvement_low": "improvement"
    case "concern_high", "concern_low": "concern"
    case "neutral_high": "unusually high"
    case "neutral_low": "unusually low"
    default: "as expected"
    }
  }

  private static func reason(for rule: String) -> String {
    switch rule {
    case "Above UCL": "above the expected range"
    case "Below LCL": "below the expected range"
    case "7 Point Trend (Increasing)": "in a rise of 7 or more"
    case "7 Point Trend (Decreasing)": "in a fall of 7 or more"
    case "2 in 3 Above CL": "near the upper limit, like another of three"
    case "2 in 3 Below CL": "near the lower limit, like another of three"
    case "7 Points Above CL": "in a run of 7 or more above the average"
    case "7 Points Below CL": "in a run of 7 or more below the average"
    default: rule
    }
  }
}
