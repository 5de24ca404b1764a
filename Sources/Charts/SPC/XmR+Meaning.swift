extension XmR {
  /// Which way is better.
  enum Better: String, Sendable, CaseIterable {
    case higher
    case lower
    case neutral
  }

  /// What a point means, given which way is better.
  enum PointType: String, Sendable {
    case common = "common_cause"
    case improvement = "special_cause_improvement"
    case concern = "special_cause_concern"
    case neutralHigh = "special_cause_neutral_high"
    case neutralLow = "special_cause_neutral_low"
  }

  /// Whether the process as it runs meets its target.
  enum Assurance: String, Sendable {
    case pass = "consistent_pass"
    case fail = "consistent_fail"
    case inconsistent
  }

  /// The type of a point: a rising run is judged by its direction, also below the mean.
  func type(_ index: Int, better: Better) -> PointType {
    guard let rule = rules[index] else { return .common }
    return switch better {
    case .higher: rule.isHigh ? .improvement : .concern
    case .lower: rule.isHigh ? .concern : .improvement
    case .neutral: rule.isHigh ? .neutralHigh : .neutralLow
    }
  }

  /// How the limits of the last segment stand to a target; the latest value plays no part. Nil
  /// without limits, and where neither way is better.
  func assurance(target: Double, better: Better) -> Assurance? {
    guard let limits = segments.last?.limits else { return nil }
    let isAbove = target > limits.upperBound
    let isBelow = target < limits.lowerBound
    return switch better {
    case .neutral: nil
    case .higher: isAbove ? .fail : isBelow ? .pass : .inconsistent
    case .lower: isAbove ? .pass : isBelow ? .fail : .inconsistent
    }
  }
}
