import Output
import Tables

/// Numbers in words.
enum NumberWords {
  static let small: [String: Int] = {
    var words: [String: Int] = [:]
    for (value, word) in units.enumerated() { words[word] = value }
    for (index, word) in tens.enumerated() { words[word] = (index + 2) * 10 }
    return words
  }()

  static let units = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
  ]

  static let tens = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]

  /// Words that say that there is nothing.
  static let nothing: Set<String> = ["nil", "none", "no", "zero", "neither"]

  /// Words for how often.
  static let times: [String: Int] = ["once": 1, "twice": 2, "both": 2, "single": 1]

  /// Words that multiply the number before them, as powers of ten.
  static let scales: [String: Int] = [
    "k": 3, "thousand": 3, "thousands": 3, "m": 6, "mn": 6, "million": 6, "millions": 6, "bn": 9,
    "b": 9, "billion": 9, "billions": 9,
  ]

  /// A number from 0 to 99 in words: *twenty-five*; digits for others.
  static func text(_ number: Int) -> String? {
    guard (0..<100).contains(number) else { return nil }
    if number < 20 { return units[number] }
    let ten = tens[number / 10 - 2]
    return number % 10 == 0 ? ten : ten + "-" + units[number % 10]
  }
}

/// Places in an order, and the parts of a whole, which mostly have the same names.
enum OrdinalWords {
  static let places: [String: Int] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50,
    "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90,
  ]

  static let ends: Set<String> = ["st", "nd", "rd", "th"]

  /// The parts of a whole: 3 for *third* and *thirds*.
  static let parts: [String: Int] = [
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5,
    "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8,
    "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10,
  ]

  /// Further names for parts of an order: *the top quartile*.
  static let sections: [String: Int] = ["quartile": 4, "quintile": 5, "decile": 10]

  /// The word for a place up to twenty, and for tens.
  static func text(_ place: Int) -> String? {
    places.first { $0.value == place }?.key
  }

  /// `18th`
  static func digits(_ place: Int) -> String {
    let end =
      (11...13).contains(place % 100)
      ? "th" : place % 10 == 1 ? "st" : place % 10 == 2 ? "nd" : place % 10 == 3 ? "rd" : "th"
    return "\(place)\(end)"
  }
}

/// Units of time.
enum TimeWords {
  /// In seconds, of those that divide a duration.
  static let units: [String: Int] = [
    "h": 3_600, "hr": 3_600, "hrs": 3_600, "hour": 3_600, "hours": 3_600, "m": 60, "min": 60,
    "mins": 60, "minute": 60, "minutes": 60, "s": 1, "sec": 1, "secs": 1, "second": 1,
    "seconds": 1,
  ]

  /// Longer ones that are counted by themselves.
  static let days: [String: Int] = [
    "day": 86_400, "days": 86_400, "week": 604_800, "weeks": 604_800,
  ]

  /// Stretches that a text looks back over: in *the last 12 months* the number is no figure.
  static let stretches: Set<String> = [
    "day", "days", "week", "weeks", "month", "months", "quarter", "quarters", "year", "years",
    "hour", "hours", "minute", "minutes",
  ]

  static let longStretches: Set<String> = [
    "month", "months", "quarter", "quarters", "year", "years",
  ]

  /// Words that make a number of years a stretch: *for 12 months*, *over 3 years*.
  static let lasting: Set<String> = ["for", "over", "in", "within", "during", "the", "every"]

  static let looking: Set<String> = [
    "last", "previous", "past", "preceding", "next", "prior", "rolling", "recent", "following",
    "first", "coming", "second", "final",
  ]

  /// Each pair of forms for one and for more.
  static let plurals: [(one: String, more: String)] = [
    ("hour", "hours"), ("hr", "hrs"), ("minute", "minutes"), ("min", "mins"),
    ("second", "seconds"), ("sec", "secs"), ("day", "days"), ("week", "weeks"),
  ]

  static let months: [String: Int] = [
    "jan": 1, "january": 1, "feb": 2, "february": 2, "mar": 3, "march": 3, "apr": 4, "april": 4,
    "may": 5, "jun": 6, "june": 6, "jul": 7, "july": 7, "aug": 8, "august": 8, "sep": 9,
    "sept": 9, "september": 9, "oct": 10, "october": 10, "nov": 11, "november": 11, "dec": 12,
    "december": 12,
  ]
}

/// What a column of pence calls its unit.
enum PenceWords {
  static let all: Set<String> = ["p", "pence"]
}

/// Numbers that are names.
enum LabelWords {
  /// Words behind which a number is a name: *Grade 1*, *Figure 5*.
  static let before: Set<String> = [
    "grade", "figure", "fig", "table", "paragraph", "para", "section", "chapter", "page", "pages",
    "action", "item", "category", "class", "band", "level", "phase", "appendix", "annex",
    "priority", "tier", "type", "version", "stage", "part", "objective", "risk", "note", "block",
    "code", "form", "step", "chart", "agenda", "number", "question",
  ]

  /// Numbers of telephone services, which name calls: *101 calls*.
  static let services: Set<String> = ["999", "101", "111", "112", "105"]

  /// Words that follow the number of a service.
  static let served: Set<String> = [
    "call", "calls", "caller", "callers", "line", "lines", "service", "services", "system",
    "demand", "volume", "volumes", "emergency", "non", "answer", "answering", "abandoned",
    "abandonment", "contact", "contacts", "performance", "wait", "rate", "rates", "queue",
    "number", "operators", "and", "or", "incidents",
  ]
}
