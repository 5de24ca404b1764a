import Diagnostics
package import Output

/// What a text says as a date, or why it says none.
package enum DateReading: Sendable, Hashable {
  case date(CalendarDate)
  /// A day is meant, but it is written in a way that is not read; this is the day.
  case otherForm(CalendarDate)
  /// Day and month can be exchanged.
  case ambiguous(CalendarDate, CalendarDate)
  /// A day that does not exist, as it would be said: `30 February 2024`.
  case impossible(String)
  /// The weekday is wrong; the day is on this one.
  case otherWeekday(CalendarDate, String)
  /// No date at all.
  case none

  static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// Reads `2024-02-28`, `28 February 2024`, `28th Feb 2024`, `Wednesday 28 February 2024`.
  package init(_ text: String) {
    let tokens = DateToken.all(in: text)
    if let date = Self.iso(text) {
      self = .date(date)
    } else if tokens.count == 3, tokens.allSatisfy({ $0.number != nil && $0.suffix.isEmpty }) {
      self = Self.numeric(tokens)
    } else {
      self = Self.words(tokens)
    }
  }

  private static func iso(_ text: String) -> CalendarDate? {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == Sign.dash, bytes[7] == Sign.dash else { return nil }
    var numbers = [0, 0, 0]
    for (i, byte) in bytes.enumerated() where i != 4 && i != 7 {
      guard (0x30...0x39).contains(byte) else { return nil }
      let part = i < 4 ? 0 : i < 7 ? 1 : 2
      numbers[part] = numbers[part] * 10 + Int(byte - 0x30)
    }
    return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  private static func said(_ day: Int, _ month: Int, _ year: Int) -> String {
    guard (1...12).contains(month) else { return "month \(month)" }
    let name = months[month - 1]
    return "\(day) \(name.prefix(1).uppercased())\(name.dropFirst()) \(year)"
  }

  /// Three numbers: year first, or year last.
  private static func numeric(_ tokens: [DateToken]) -> DateReading {
    let numbers = tokens.compactMap(\.number)
    let lengths = tokens.map(\.length)
    if lengths[0] == 4 {
      guard let date = CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) else {
        return .impossible(said(numbers[2], numbers[1], numbers[0]))
      }
      return .otherForm(date)
    }
    guard lengths[2] == 4 || lengths[2] == 2 else { return .none }
    let year = lengths[2] == 2 ? 2_000 + numbers[2] : numbers[2]
    let dayFirst = CalendarDate(year: year, month: numbers[1], day: numbers[0])
    let monthFirst = CalendarDate(year: year, month: numbers[0], day: numbers[1])
    switch (dayFirst, monthFirst) {
    case (let a?, let b?): return a == b ? .otherForm(a) : .ambiguous(a, b)
    case (let a?, nil): return .otherForm(a)
    case (nil, let b?): return .otherForm(b)
    case (nil, nil): return .impossible(said(numbers[0], numbers[1], year))
    }
  }

  /// A month in letters, with a day and a year around it.
  private static func words(_ tokens: [DateToken]) -> DateReading {
    var day: Int?
    var month: Int?
    var year: Int?
    var weekday: Int?
    var isExact = true
    for token in tokens {
      if let number = token.number {
        if token.length == 4, token.suffix.isEmpty, year == nil {
          year = number
        } else if day == nil, token.length <= 2, token.isDay {
          day = number
        } else {
          return .none
        }
      } else if let found = place(of: token.suffix, in: months), month == nil {
        month = found.number
        isExact = isExact && found.isExact
      } else if let found = place(of: token.suffix, in: weekdays), weekday == nil, day == nil {
        weekday = found.number
        isExact = isExact && found.isExact
      } else if token.suffix != "of" {
        return .none
      }
    }
    guard let day, let month, let year else { return .none }
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      return .impossible(said(day, month, year))
    }
    if let weekday, weekday != date.weekday {
      let name = weekdays[date.weekday - 1]
      return .otherWeekday(date, name.prefix(1).uppercased() + name.dropFirst())
    }
    return isExact ? .date(date) : .otherForm(date)
  }

  /// The number from 1 of the name that a word is or abbreviates; not exact if it is misspelt.
  private static func place(
    of word: String, in names: [String]
  ) -> (number: Int, isExact: Bool)? {
    guard word.utf8.count >= 3 else { return nil }
    if let i = names.firstIndex(where: { $0.hasPrefix(word) }) {
      let isUsual = word.utf8.count <= 4 || word == names[i]
      return (i + 1, isUsual)
    }
    guard word.utf8.count >= 5, let near = Suggestion.nearest(to: word, in: names) else {
      return nil
    }
    return names.firstIndex(of: near).map { ($0 + 1, false) }
  }
}

/// A number with letters behind it (`28th`), or a word, of a date.
struct DateToken {
  var number: Int?
  /// How many digits the number has.
  var length: Int
  /// The letters, in lower case.
  var suffix: String

  /// Whether it is a day of a month: `28`, `28th`.
  var isDay: Bool { ["", "st", "nd", "rd", "th"].contains(suffix) }

  /// The tokens of a text; blanks, commas and signs between them are left out.
  static func all(in text: String) -> [DateToken] {
    var tokens: [DateToken] = []
    let bytes = Array(text.lowercased().utf8.prefix(60))
    var i = 0
    while i < bytes.count {
      let start = i
      var number = 0
      while i < bytes.count, (0x30...0x39).contains(bytes[i]), i - start < 9 {
        number = number * 10 + Int(bytes[i] - 0x30)
        i += 1
      }
      let letters = i
      while i < bytes.count, (0x61...0x7A).contains(bytes[i]) || bytes[i] >= 0x80 { i += 1 }
      if i == start {
        i += 1
        continue
      }
      tokens.append(
        DateToken(
          number: letters > start ? number : nil, length: letters - start,
          suffix: String(decoding: bytes[letters..<i], as: UTF8.self)))
    }
    return tokens
  }
}
