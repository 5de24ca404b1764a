/// The functions that a formula can call.
package enum FunctionName: String, Sendable, Hashable, CaseIterable {
  case sum, average, median, min, max, first, last, count, all, any, none, change, points, share
  case remainder, per, rank, rolling, peak, trough, minutes, hours, seconds, round, rounded

  /// The function that a word calls: some have a second name.
  package init?(word: String) {
    switch word.lowercased() {
    case "mean": self = .average
    case "total": self = .sum
    default: self.init(rawValue: word.lowercased())
    }
  }
}

/// What the guide, `explain` and the findings say of one function.
package struct FunctionEntry: Sendable, Hashable {
  package var name: FunctionName
  /// Its arguments, as they are written: `share(part, whole)`.
  package var usage: String
  /// How many arguments it takes.
  package var arity: ClosedRange<Int>
  /// What it gives.
  package var meaning: String
  /// The unit of the result.
  package var unit: String
  /// What `[x]`, `[c]` and `[z]` do.
  package var missing: String
  /// The words of a text that its result can be checked against.
  package var words: String
}

/// Every function of formulas; the guide has this table, and a test compares them.
package enum FunctionTable {
  /// The entry of a function.
  package static func entry(_ name: FunctionName) -> FunctionEntry {
    switch name {
    case .sum, .average, .median, .min, .max, .first, .last, .count: aggregate(name)
    case .all, .any, .none: condition(name)
    case .change, .points, .share, .remainder, .per: comparison(name)
    case .rank, .rolling, .peak, .trough: order(name)
    case .minutes, .hours, .seconds, .round, .rounded: form(name)
    }
  }

  /// All entries, in the order of the guide.
  package static let entries = FunctionName.allCases.map { entry($0) }

  private static let anError = "an error"
  private static let leftOut = "an error; left out with `ignoring missing`"
  private static let number = "a number, *over*, *almost*, *about*, …"
  private static let extremes = "a number; *highest*, *lowest*"

  private static func aggregate(_ name: FunctionName) -> FunctionEntry {
    switch name {
    case .sum:
      FunctionEntry(
        name: name, usage: "sum(range)", arity: 1...50, meaning: "all values together",
        unit: "that of the range", missing: leftOut, words: number)
    case .average:
      FunctionEntry(
        name: name, usage: "average(range)", arity: 1...50,
        meaning: "the sum divided by the number of values", unit: "that of the range",
        missing: leftOut, words: number)
    case .median:
      FunctionEntry(
        name: name, usage: "median(range)", arity: 1...50,
        meaning: "the middle value; the average of the two middle ones",
        unit: "that of the range", missing: leftOut, words: number)
    case .min:
      FunctionEntry(
        name: name, usage: "min(range)", arity: 1...50, meaning: "the lowest value",
        unit: "that of the range", missing: leftOut, words: extremes)
    case .max:
      FunctionEntry(
        name: name, usage: "max(range)", arity: 1...50, meaning: "the highest value",
        unit: "that of the range", missing: leftOut, words: extremes)
    case .first:
      FunctionEntry(
        name: name, usage: "first(range)", arity: 1...1, meaning: "the value of the first row",
        unit: "that of the range",
        missing: "an error; the first that is there with `ignoring missing`", words: number)
    case .last:
      FunctionEntry(
        name: name, usage: "last(range)", arity: 1...1, meaning: "the value of the last row",
        unit: "that of the range",
        missing: "an error; the last that is there with `ignoring missing`", words: number)
    default:
      FunctionEntry(
        name: .count, usage: "count(range)", arity: 1...1,
        meaning: "how many values there are; with a comparison, how many of them fit",
        unit: "number", missing: leftOut, words: "a number, *four areas*, *in one month only*")
    }
  }

  private static func condition(_ name: FunctionName) -> FunctionEntry {
    switch name {
    case .all:
      FunctionEntry(
        name: name, usage: "all(range > 75%)", arity: 1...1,
        meaning: "whether every value fits", unit: "true or false", missing: leftOut,
        words: "*every*, *each*, *all*, *consistently*")
    case .any:
      FunctionEntry(
        name: name, usage: "any(range > 75%)", arity: 1...1,
        meaning: "whether at least one value fits", unit: "true or false", missing: leftOut,
        words: "*at least one*, *some*")
    default:
      FunctionEntry(
        name: .none, usage: "none(range > 75%)", arity: 1...1,
        meaning: "whether no value fits", unit: "true or false", missing: leftOut,
        words: "*never*, *none*")
    }
  }

  private static func comparison(_ name: FunctionName) -> FunctionEntry {
    switch name {
    case .change:
      FunctionEntry(
        name: name, usage: "change(range), change(from, to)", arity: 1...2,
        meaning: "how much more the last is than the first, of the first", unit: "percent",
        missing: "an error at either end; between them nothing",
        words: "a percentage; *rose*, *fell*, *doubled*, *a third more*")
    case .points:
      FunctionEntry(
        name: name, usage: "points(range), points(from, to)", arity: 1...2,
        meaning: "the difference of two percentages, the last less the first",
        unit: "percentage points", missing: "an error at either end; between them nothing",
        words: "percentage points; *rose*, *fell*")
    case .share:
      FunctionEntry(
        name: name, usage: "share(part, whole)", arity: 2...2,
        meaning: "the part of the whole; a range as the whole is added up", unit: "percent",
        missing: leftOut, words: "a percentage, *two thirds*, *six out of ten*, *most*")
    case .remainder:
      FunctionEntry(
        name: name, usage: "remainder(whole, part, …)", arity: 1...50,
        meaning: "what is left of the whole; of one percentage, the rest to 100%",
        unit: "that of the whole", missing: leftOut, words: number)
    default:
      FunctionEntry(
        name: .per, usage: "per(count, base), per(count, base, 1000)", arity: 2...3,
        meaning: "a rate: the count for each of the base, or for each 1,000 of it",
        unit: "that of the count", missing: anError, words: number)
    }
  }

  private static func order(_ name: FunctionName) -> FunctionEntry {
    switch name {
    case .rank:
      FunctionEntry(
        name: name, usage: "rank(cell), rank(cell, lowest)", arity: 1...2,
        meaning: "the place of the cell in its column, the highest value first; with `lowest` "
          + "the lowest first; equal values share a place",
        unit: "rank", missing: leftOut, words: "*third*, *18th of 44*, *highest*, *lowest*")
    case .rolling:
      FunctionEntry(
        name: name, usage: "rolling(range, 12), rolling(range, 3, mean)", arity: 2...3,
        meaning: "for each row the sum of it and the rows before it, so many together; with "
          + "`mean` their average",
        unit: "that of the range", missing: leftOut,
        words: "*rose*, *highest*, with `last` a number")
    case .peak:
      FunctionEntry(
        name: name, usage: "peak(range)", arity: 1...1, meaning: "where the highest value stands",
        unit: "period or name", missing: leftOut, words: "a month, a year, a name")
    default:
      FunctionEntry(
        name: .trough, usage: "trough(range)", arity: 1...1,
        meaning: "where the lowest value stands", unit: "period or name", missing: leftOut,
        words: "a month, a year, a name")
    }
  }

  private static func form(_ name: FunctionName) -> FunctionEntry {
    switch name {
    case .minutes, .hours, .seconds:
      FunctionEntry(
        name: name, usage: "\(name.rawValue)(duration)", arity: 1...1,
        meaning: "a duration counted in \(name.rawValue)", unit: name.rawValue, missing: anError,
        words: "a number, *8 \(name.rawValue)*")
    case .round:
      FunctionEntry(
        name: name, usage: "round(value), round(value, 1)", arity: 1...2,
        meaning: "the value rounded half away from zero, to whole numbers or so many decimals",
        unit: "that of the value", missing: anError, words: number)
    default:
      FunctionEntry(
        name: .rounded, usage: "rounded(1%), rounded(226000, 1000)", arity: 1...2,
        meaning: "a value that was rounded before it was printed: half of its last digit, or of "
          + "the second argument, more or less",
        unit: "that of the value", missing: anError,
        words: "as the value; the answer is *possible* or *impossible*")
    }
  }
}
