package import Output

/// When an action is due, as far as its words say it.
package struct Due: Sendable, Hashable {
  /// As written: `first by July 2021, then every quarter`.
  package var text: String
  /// As it stands behind the word `Due:`, which need not be said twice.
  package var said: String {
    let rest = text.dropFirst(4)
    guard text.lowercased().hasPrefix("due "), let first = rest.first else { return text }
    return first.isLetter ? first.uppercased() + rest.dropFirst() : String(rest)
  }

  /// The last day on which it is still in time; of a month, the last of its days.
  package var date: CalendarDate?
  /// Whether it comes again: such an action stays open until it is closed.
  package var repeats: Bool
  /// How often it comes again, where the words say it.
  package var interval: Interval?
  /// Whether it names a meeting instead of a day.
  package var isMeeting: Bool

  /// A stretch of the calendar in which there must be one answer.
  package enum Interval: Sendable, Hashable, CaseIterable {
    case week, month, quarter, halfYear, year

    /// The number of the stretch that a day lies in, counted from some start.
    func number(of day: CalendarDate) -> Int {
      let months = day.year * 12 + day.month - 1
      return switch self {
      case .week: (day.daysSince1970 + 3) / 7
      case .month: months
      case .quarter: months / 3
      case .halfYear: months / 6
      case .year: day.year
      }
    }

    /// By one of the words that name it.
    init?(_ word: String) {
      switch word {
      case "week", "weekly": self = .week
      case "month", "monthly": self = .month
      case "quarter", "quarterly": self = .quarter
      case "year", "yearly", "annually", "annual": self = .year
      default: return nil
      }
    }
  }

  /// Whether a day lies so far behind the last answer that a whole stretch passed without one.
  package func isMissed(since last: CalendarDate, on day: CalendarDate) -> Bool {
    guard repeats, let interval else { return false }
    return interval.number(of: day) > interval.number(of: last) + 1
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let repeating: Set<String> = [
    "every", "each", "quarterly", "monthly", "weekly", "annually", "yearly", "termly", "ongoing",
    "recurring", "standing", "continuous", "regularly",
  ]

  /// Nil when the words say neither a time nor that it comes again.
  package init?(_ text: String) {
    self.text = text
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    repeats = words.contains { Self.repeating.contains($0) }
    interval = repeats ? Self.interval(in: words) : nil
    isMeeting = words.contains { $0 == "meeting" || $0 == "panel" || $0 == "board" }
    date = Self.date(in: words)
    guard date != nil || repeats || isMeeting || words.contains("immediately") else { return nil }
  }

  /// `every quarter`, `every six months`, `quarterly`.
  private static func interval(in words: [String]) -> Interval? {
    let counted: [String: Interval] = [
      "three": .quarter, "3": .quarter, "six": .halfYear, "6": .halfYear, "twelve": .year,
      "12": .year,
    ]
    for (index, word) in words.enumerated() where repeating.contains(word) {
      if let found = Interval(word) { return found }
      let rest = words[(index + 1)...].prefix(2)
      if let first = rest.first, let found = Interval(first) { return found }
      if rest.count == 2, rest.last == "months", let first = rest.first { return counted[first] }
    }
    return nil
  }

  /// The first day, or month, that the words name.
  private static func date(in words: [String]) -> CalendarDate? {
    for (index, word) in words.enumerated() {
      let before = index > 0 ? day(words[index - 1]) : nil
      let after = index + 1 < words.count ? Int(words[index + 1]) : nil
      if let month = month(word), let year = after, year > 999 {
        return CalendarDate(
          year: year, month: month, day: before ?? CalendarDate.daysIn(month: month, year: year))
      }
      // 2021-07-31
      if word.count == 4, let year = Int(word), let month = after, index + 2 < words.count,
        let day = Int(words[index + 2]), words[index + 1].count == 2
      {
        return CalendarDate(year: year, month: month, day: day)
      }
    }
    return nil
  }

  private static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0 == word || (word.count <= 4 && $0.hasPrefix(word)) }.map {
      $0 + 1
    }
  }

  /// `4`, `4th`.
  private static func day(_ word: String) -> Int? {
    let digits = word.prefix { $0.isNumber }
    guard let day = Int(digits), (1...31).contains(day),
      ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count))
    else { return nil }
    return day
  }
}

/// What the parts behind the name of an action, answer or decision say.
package struct RecordTerms: Sendable, Hashable {
  package var owner: String?
  package var due: Due?
  /// When it was raised, where the page only quotes it.
  package var raised: Raised?
  /// Whether one of the parts says that it is done.
  package var isClosed = false
  /// The parts that say neither.
  package var others: [String] = []

  private static let closing: Set<String> = [
    "closed", "complete", "completed", "done", "discharged", "resolved",
  ]

  /// Reads the parts of an action: who owns it, when it is due, whether it is closed.
  package init(_ parts: [String]) {
    for part in parts {
      let words = part.lowercased().split { !$0.isLetter }.map(String.init)
      if raised == nil, let read = Raised(part) {
        raised = read
      } else if let first = words.first, Self.closing.contains(first) {
        isClosed = true
        others.append(part)
      } else if due == nil, let read = Due(part), owner != nil || read.date != nil || read.repeats {
        due = read
      } else if owner == nil {
        owner = part
      } else {
        others.append(part)
      }
    }
  }

  /// The reference of the action that an answer names: `to Action 006` is `006`.
  package static func answered(_ reference: String) -> String {
    var words = reference.split(separator: " ")
    while let first = words.first,
      ["to", "action", "for", "on", "i", "gam", "cam", "gweithredu"].contains(first.lowercased())
    {
      words.removeFirst()
    }
    return words.joined(separator: " ")
  }
}
