/// The words of datasets and of the files that describe them.
package struct DataWords: Sendable {
  /// The title of the page that lists all datasets.
  package var title: String
  /// What that page is for, one sentence.
  package var lead: String
  /// The heading over the datasets that several pages use.
  package var shared: String
  /// The heading over the datasets of single pages.
  package var ofPages: String
  /// The terms of a dataset's facts.
  package var terms: DataTerms
  /// The link to the description of a page's data for programs.
  package var packageLink: String
  /// The link to the list of all datasets for programs.
  package var catalogueLink: String
  /// The link to a CSV file: `calls.csv, 12 KB`.
  package var download: @Sendable (_ file: String, _ byteCount: Int) -> String
  /// The link to the description of a file for programs.
  package var metadata: String
  /// The first and the last day of what a dataset is about.
  package var days: @Sendable (_ first: CalendarDate, _ last: CalendarDate) -> String
  /// What must stand beside the data where it is used again.
  package var attribution:
    @Sendable (_ publisher: String?, _ licence: String, _ isOpen: Bool) ->
      String
  /// What a column counts that says `p`, `r`, `e` or `low` about another column.
  package var noteColumn: @Sendable (_ heading: String) -> String
  /// What a column holds that says of how many a rank is.
  package var countColumn: @Sendable (_ heading: String) -> String
  /// What a period of a column is: `First and last day of the financial year`.
  package var intervals: String
  /// What a duration is in downloads.
  package var seconds: String
}

/// The terms of a dataset's facts on a page.
package struct DataTerms: Sendable {
  package var period: String
  package var area: String
  package var source: String
  package var licence: String
  package var updates: String
  /// Before the links to the pages that use a dataset.
  package var pages: String
  package var rows: String
}

extension DataWords {
  package static let english = DataWords(
    title: "Data",
    lead: "Every table behind the figures of this site, to take away.",
    shared: "Datasets that several pages use",
    ofPages: "Data of single pages",
    terms: DataTerms(
      period: "Period", area: "Area", source: "Source", licence: "Licence", updates: "Updates",
      pages: "Used on", rows: "Rows"),
    packageLink: "All data of this page, described for programs",
    catalogueLink: "List of all datasets for programs (DCAT)",
    download: { file, bytes in
      bytes < 1_000 ? "\(file), \(bytes) bytes" : "\(file), \((bytes + 500) / 1_000) KB"
    },
    metadata: "Its columns, described for programs",
    days: { first, last in
      first == last
        ? DateWords.english.day(first)
        : "\(DateWords.english.day(first)) to \(DateWords.english.day(last))"
    },
    attribution: { publisher, licence, isOpen in
      let owner = publisher.map { " from \($0)" } ?? ""
      return isOpen
        ? "Contains public sector information\(owner) licensed under the \(licence)."
        : "Data\(owner), licence: \(licence)."
    },
    noteColumn: { "What is said of \($0): p provisional, r revised, e estimated, low." },
    countColumn: { "Of how many \($0) is a rank." },
    intervals: "First and last day.",
    seconds: "In seconds.")
}
