/// Every word that the program itself puts on a page.
///
/// A language is one value of this type (``Words/english``), made of closures, so that each
/// language forms its own plurals and word order. Findings are not pages and stay in English.
///
/// It is a class because it is handed to everything that writes: a copy is one reference and not a
/// hundred closures.
package final class Words: Sendable {
  /// Says on each page that nobody who speaks the language has looked at these words yet; nil where
  /// somebody has.
  package let unreviewed: String?
  /// The BCP 47 tag of the language these words are in: `en-GB`.
  package let language: String
  package let dates: DateWords
  package let tables: TableWords
  package let charts: ChartWords
  package let pages: PageWords
  package let data: DataWords
  package let corrections: CorrectionWords

  package init(
    language: String, unreviewed: String? = nil, dates: DateWords, tables: TableWords,
    charts: ChartWords, pages: PageWords,
    data: DataWords, corrections: CorrectionWords
  ) {
    self.language = language
    self.unreviewed = unreviewed
    self.dates = dates
    self.tables = tables
    self.charts = charts
    self.pages = pages
    self.data = data
    self.corrections = corrections
  }
}

/// How dates and lists are said.
package struct DateWords: Sendable {
  /// January to December.
  package var months: [String]
  /// Jan to Dec, for axes.
  package var shortMonths: [String]
  /// `28 February 2024`.
  package var day: @Sendable (_ date: CalendarDate) -> String
  /// `a, b and c`.
  package var list: @Sendable (_ items: [String]) -> String
}

extension Words {
  /// The words of a language; English for a language that has none.
  package static func of(_ language: String) -> Words {
    isWelsh(language) ? .welsh : .english
  }

  private static func isWelsh(_ language: String) -> Bool {
    let tag = language.lowercased()
    return tag == "cy" || tag.hasPrefix("cy-")
  }

  /// Whether a page in a language has the words of another one.
  package func serves(_ language: String) -> Bool { Words.of(language) === self }

  package static let english = Words(
    language: "en-GB", dates: .english, tables: .english, charts: .english, pages: .english,
    data: .english, corrections: .english)
}

extension DateWords {
  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  package static let english = DateWords(
    months: englishMonths,
    shortMonths: [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ],
    day: { "\($0.day) \(englishMonths[$0.month - 1]) \($0.year)" },
    list: { items in
      guard let last = items.last, items.count > 1 else { return items.first ?? "" }
      return items.dropLast().joined(separator: ", ") + " and " + last
    })
}
