/// The words of pages: navigation, figures, lists.
package struct PageWords: Sendable {
  package var navigation: NavigationWords
  package var document: DocumentWords
  package var records: RecordWords
  package var meetings: MeetingWords
  package var publishing: PublishingWords
  /// The name of a chart's picture: `Line chart, described above`.
  package var chartLabel: @Sendable (_ type: String) -> String
  /// `Figure 2` or `Table 2`, with a space that does not break.
  package var numbered: @Sendable (_ isTable: Bool, _ number: Int) -> String
  /// `paragraph 27`, for a link without a text of its own.
  package var paragraph: @Sendable (_ number: String) -> String
  package var showData: @Sendable (_ measure: String) -> String
  package var downloadCSV: @Sendable (_ measure: String) -> String
  package var source: @Sendable (_ source: String) -> String
  /// The name of a table that can be moved sideways.
  package var scrollingTable: @Sendable (_ caption: String) -> String
  /// The name of a table with many rows that can be moved both ways.
  package var longTable: @Sendable (_ caption: String) -> String
  /// One sentence on what `x`, `c`, `z`, `low`, `p`, `r`, `e` stand for.
  package var shorthandMeaning: @Sendable (_ letter: String) -> String
  /// What a kind of page is called: `Paper`.
  package var kind: @Sendable (_ kind: String) -> String
  /// The term of a line in the document header: `Agenda item`.
  package var detail: @Sendable (_ key: String) -> String
  package var draft: String
  package var about: AboutWords
  package var figures: FigureWords
}

/// The words around a page.
package struct NavigationWords: Sendable {
  package var skipToContent: String
  package var mainNavigation: String
  package var breadcrumb: String
  package var contents: String
  package var home: String
  package var previous: String
  package var next: String
  package var pager: String
  package var latest: String
  package var byYear: String
  package var undated: String
  package var emptyList: String
  package var notFoundTitle: String
  package var notFoundText: String
  package var contactLabel: String
  package var footerNavigation: String
  /// What stands before the name of the licence.
  package var licenceSentence: String
  /// The name of one part of a long list: `2024, part 2`.
  package var part: @Sendable (_ name: String, _ part: Int) -> String
  package var entryCount: @Sendable (_ count: Int) -> String
}

extension PageWords {
  package static let english = PageWords(
    navigation: .english,
    document: .english,
    records: .english,
    meetings: .english,
    publishing: .english,
    chartLabel: { "\($0), described above" },
    numbered: { isTable, number in "\(isTable ? "Table" : "Figure")\u{A0}\(number)" },
    paragraph: { "paragraph\u{A0}\($0)" },
    showData: { "Show the data: \($0)" },
    downloadCSV: { "Download CSV: \($0)" },
    source: { "Source: \($0)" },
    scrollingTable: { "Table that scrolls sideways: \($0)" },
    longTable: { "Table that scrolls up and down and sideways: \($0)" },
    shorthandMeaning: { letter in
      switch letter {
      case "x": "Not available: the value does not exist or was not published."
      case "c": "Confidential: the value is withheld to protect people."
      case "z": "Not applicable: there can be no value."
      case "low": "Low: the value rounds to zero but is not zero."
      case "p": "Provisional: the value may still change."
      case "r": "Revised: the value was changed since it was first published."
      case "e": "Estimated: the value was not measured directly."
      default: ""
      }
    },
    kind: { kind in
      switch kind {
      case "report": "Report"
      case "meeting": "Meeting"
      case "paper": "Paper"
      case "minutes": "Minutes"
      case "measure": "Measure"
      case "series": "Series of meetings"
      case "folder": "Folder"
      default: "Page"
      }
    },
    detail: { key in
      switch key {
      case "date": "Date"
      case "time": "Time"
      case "place": "Place"
      case "chair": "Chair"
      case "to": "Report to"
      case "for": "For"
      case "author": "Author"
      case "reference": "Reference"
      case "transparency": "Transparency"
      case "consulted": "Consulted"
      case "confirmed": "Confirmed"
      case "added": "Added"
      case "next-meeting": "Next meeting"
      case "definition": "Definition"
      case "unit": "Unit"
      case "better": "Better when"
      case "target": "Target"
      case "band": "Steady within"
      case "frequency": "Measured"
      case "source": "Source"
      case "from": "Report from"
      case "owner": "Owner"
      case "agenda-item": "Agenda item"
      case "period": "Period"
      case "written": "Written"
      case "approved": "Approved"
      case "version": "Version"
      case "marking": "Classification"
      default: key
      }
    },
    draft: "Draft",
    about: .english,
    figures: .english)
}

extension NavigationWords {
  package static let english = NavigationWords(
    skipToContent: "Skip to main content",
    mainNavigation: "Main",
    breadcrumb: "Breadcrumb",
    contents: "Contents",
    home: "Home",
    previous: "Previous",
    next: "Next",
    pager: "Previous and next page",
    latest: "Latest",
    byYear: "By year",
    undated: "Without a date",
    emptyList: "Nothing has been published here yet.",
    notFoundTitle: "Page not found",
    notFoundText: "There is no page at this address. It may have been moved, or the address may "
      + "have been copied without its end.",
    contactLabel: "Contact",
    footerNavigation: "About this site",
    licenceSentence: "The content of this site is available under the",
    part: { name, part in "\(name), part \(part)" },
    entryCount: { "\($0) \($0 == 1 ? "entry" : "entries")" })
}
