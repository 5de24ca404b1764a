extension FigureStepWords {
  static let english = FigureStepWords(
    phrase: { englishPhrase($0, $1 ? ", row by row, gives" : " is") },
    truth: { operation, holds in
      switch operation {
      case .every: holds ? "each of {a} is {than}" : "not each of {a} is {than}"
      case .some: holds ? "at least one of {a} is {than}" : "none of {a} is {than}"
      case .no: holds ? "none of {a} is {than}" : "at least one of {a} is {than}"
      default: holds ? "{a} is {than}" : "{a} is not {than}"
      }
    },
    relation: { relation in
      switch relation {
      case .less: "less than {b}"
      case .atMost: "at most {b}"
      case .more: "more than {b}"
      case .atLeast: "at least {b}"
      case .equal: "equal to {b}"
      case .unequal: "other than {b}"
      }
    },
    range: "the {n} values from {a} to {b}",
    countOfRange: "the number of values from {a} to {b} is {r}",
    countOfValues: "the number of the values {a} is {r}",
    ofAll: { "\($0) of \($1)" },
    possible: ", which is possible with rounded numbers",
    list: DateWords.english.list, joined: { $0 })

  private static func englishPhrase(_ operation: FigureStep.Operation, _ gives: String) -> String {
    switch operation {
    case .values: "{r}"
    case .sum: "the sum of {all} is {r}"
    case .average: "the average of {all} is {r}"
    case .median: "the median of {all} is {r}"
    case .lowest: "the lowest of {all} is {r}"
    case .highest: "the highest of {all} is {r}"
    case .first: "the first of {a} is {r}"
    case .last: "the last of {a} is {r}"
    case .countWhere: "counting those of {a} that are {than} gives {r}"
    case .change: "the change from {a} to {b}\(gives) {r}"
    case .share: "{a} out of {b}\(gives) {r}"
    case .remainder: "what is left of {a} after {b} is {r}"
    case .rate(let scale):
      scale.isEmpty ? "{a} \u{F7} {b}\(gives) {r}" : "{a} for each {n} of {b}\(gives) {r}"
    case .rank(let lowestFirst):
      "the place of {a} among {b}, counted from the \(lowestFirst ? "lowest" : "highest"), is {r}"
    case .rolling(_, let isMean):
      "the \(isMean ? "averages" : "sums") of each {n} values that follow one another in {a} are "
        + "{r}"
    case .peak: "the highest of {a}, {amount}, is that of {r}"
    case .trough: "the lowest of {a}, {amount}, is that of {r}"
    case .minutes: "{a} in minutes\(gives) {r}"
    case .hours: "{a} in hours\(gives) {r}"
    case .seconds: "{a} in seconds\(gives) {r}"
    case .rounded(0): "{a} rounded to whole numbers\(gives) {r}"
    case .rounded(1): "{a} rounded to 1 decimal\(gives) {r}"
    case .rounded: "{a} rounded to {n} decimals\(gives) {r}"
    case .wasRounded: "{a} was rounded before it was printed, and can be {r}"
    case .chain: "{chain}\(gives) {r}"
    case .count, .every, .some, .no, .compared: "{r}"
    }
  }
}
