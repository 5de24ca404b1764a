package import Output

/// When an action was raised that a page quotes from an earlier meeting, as far as it is said:
/// `raised November 2018`, `raised: 2018-11-13`, `raised at an earlier meeting`.
package struct Raised: Sendable, Hashable {
  /// What stands behind `raised`; a month or a day in digits is in ``date`` alone.
  package var text: String
  /// The day; of a month, the last of its days; nil where the words name neither.
  package var date: CalendarDate?
  /// Whether the words are a date in digits, and of how much: `2018-11`, `2018-11-13`.
  package var digits: Digits?

  /// How much of a date digits give.
  package enum Digits: Sendable, Hashable {
    case month, day
  }

  /// Nil for a part that does not begin with `raised`, or says nothing more.
  package init?(_ part: String) {
    let word = "raised"
    guard part.lowercased().hasPrefix(word) else { return nil }
    let rest = part.dropFirst(word.count)
    guard let sign = rest.first, " :\u{A0}".contains(sign) else { return nil }
    text = String(rest.drop { " :\u{A0}".contains($0) })
    guard !text.isEmpty else { return nil }
    let numbers = text.split(separator: "-", omittingEmptySubsequences: false)
    if numbers.count == 2, numbers[0].count == 4, numbers[1].count == 2,
      let year = Int(numbers[0]), let month = Int(numbers[1]), (1...12).contains(month)
    {
      digits = .month
      date = CalendarDate(
        year: year, month: month, day: CalendarDate.daysIn(month: month, year: year))
      return
    }
    date = Due(text)?.date
    if date != nil, numbers.count == 3, text.count == 10 { digits = .day }
  }

  /// What it says, with a date in words.
  package func said(_ words: DateWords) -> String {
    guard let date, let digits else { return text }
    return digits == .day ? words.day(date) : "\(words.months[date.month - 1]) \(date.year)"
  }
}
