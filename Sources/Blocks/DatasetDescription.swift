package import Diagnostics
package import Output
package import Settings
package import Tables

/// What the file `NAME.yml` beside a dataset `NAME.csv` says of it: one value, from which the data
/// package, the metadata and the catalogue are written.
package struct DatasetDescription: Sendable, Hashable {
  /// The file that says it.
  package var file: SourceFile
  /// The name of the dataset; empty where none is given, as with the other texts.
  package var title = ""
  /// What it holds, in sentences.
  package var description = ""
  /// What was counted.
  package var measure = ""
  /// The place or group it is about.
  package var area = ""
  /// The time it is about, in words.
  package var period = ""
  /// Where it is from.
  package var source = ""
  /// The name of its licence, or its identifier such as `OGL-3.0`.
  package var licence = ""
  /// Where the text of the licence is, if the name is not one that is known.
  package var licenceURL: String?
  /// Whom to ask: an e-mail address or a page.
  package var contact = ""
  /// When it is brought up to date and how: `On the first Monday of each month`.
  package var updates = ""
  /// Which published numbers may still change, and when.
  package var revisions = ""
  /// The day on which it was last brought up to date.
  package var updated: CalendarDate?
  /// The headings of the columns that together tell each row from the others.
  package var primaryKey: [Text] = []
  /// The map of `columns:`, as ``Tables/Table/columnsOption`` has it.
  package var columns: ColumnMap?
  /// The rules that its rows must keep, as written.
  package var checks: [Text] = []
  /// What is hidden of it wherever it is shown.
  package var policy = DisclosurePolicy.everything

  private init(_ file: SourceFile) {
    self.file = file
  }
}

extension DatasetDescription {
  private static let licenceOptions: [Option] = [
    Option("name", .text, required: true, example: "Our own licence", "What it is called."),
    Option("url", .text, example: "https://example.org/licence", "Where its text is."),
  ]

  /// Every key of the file, in the order of the guide.
  package static let options: [Option] = [
    Option("title", .text, example: "Calls to the control room", "The name of the dataset."),
    Option("description", .text, example: "Every call since 2016.", "What it holds."),
    Option("measure", .text, example: "Calls answered each month", "What was counted."),
    Option("area", .text, example: "Force control room", "The place or group it is about."),
    Option("period", .text, example: "April 2016 to December 2023", "The time it is about."),
    Option("source", .text, example: "Command and control system", "Where it is from."),
    Option(
      "licence", .either([.text, .map(licenceOptions)]), example: "OGL-3.0",
      "Its licence, if it is not the site's."),
    Option("contact", .text, example: "data@example.org", "Whom to ask about it."),
    Option("updated", .date, example: "2024-02-28", "The day of the last update."),
    Option(
      "updates", .text, example: "On the first Monday of each month", "When it is updated."),
    Option(
      "revisions", .text, example: "The last three months may change.",
      "Which published numbers may still change, and when."),
    Option(
      "primary-key", .oneOrMore(.text), example: "[month, area]",
      "The columns that together tell each row from the others."),
    Table.columnsOption,
    Option(
      "checks", .oneOrMore(.text), example: "[dealt = resolved + referred]",
      "Rules that every row must keep."),
    DisclosurePolicy.option,
  ]

  /// Reads the file.
  ///
  /// Nobody can tell what a file that is no settings wanted hidden, so then every count is.
  package static func read(
    _ file: SourceFile, into findings: inout Findings
  ) -> DatasetDescription {
    var result = DatasetDescription(file)
    let passage = Passage(Span(0, file.bytes.count), in: file.bytes)
    guard let node = YAML.read(passage, options: options, into: &findings) else {
      result.policy = .allCounts
      return result
    }
    let settings = Settings(
      node, options: options, what: "a dataset's description", text: passage, into: &findings)
    func text(_ key: String) -> String { settings.text(key)?.value ?? "" }
    result.title = text("title")
    result.description = text("description")
    result.measure = text("measure")
    result.area = text("area")
    result.period = text("period")
    result.source = text("source")
    result.licence = settings.map("licence")?.text("name")?.value ?? text("licence")
    result.licenceURL = settings.map("licence")?.text("url")?.value
    result.contact = text("contact")
    result.updated = settings.date("updated")?.value
    result.updates = text("updates")
    result.revisions = text("revisions")
    result.primaryKey = settings.texts("primary-key")
    result.columns = settings.node("columns").map { ColumnMap($0, in: file) }
    result.checks = settings.texts("checks")
    result.policy = DisclosurePolicy(settings) ?? .everything
    return result
  }

  /// A description that could not be read at all: every count is hidden.
  package static func unreadable(_ path: String) -> DatasetDescription {
    var result = DatasetDescription(SourceFile(path: path, bytes: []))
    result.policy = .allCounts
    return result
  }
}
