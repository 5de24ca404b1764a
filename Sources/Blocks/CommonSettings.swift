import Diagnostics
import Output
package import Settings
import Tables

/// The settings that every block has: what it shows, where, when, and by whose account.
package enum CommonSettings {
  /// The options of every block, in the order of the guide.
  package static let options: [Option] =
    [
      Option("id", .text, example: "calls", "A short name for links and downloads."),
      Option(
        "title", .text, required: true, example: "Calls rose in summer",
        "What the figure shows, as a headline of at most ten words."),
      Option("measure", .text, example: "Calls answered each month", "What was counted."),
      Option("area", .text, example: "Force control room", "The place or group it is about."),
      Option("period", .text, example: "April 2016 to December 2023", "The time it is about."),
      Option("source", .text, example: "Command and control system", "Where the data is from."),
      Option("note", .oneOrMore(.text), example: "* provisional", "Notes below the figure."),
      Option(
        "data", .text, example: "calls.csv",
        "The data by name: another block's id, or a .csv file beside the page or in content/data."),
      DisclosurePolicy.option,
      Option(
        "checks", .oneOrMore(.text), example: "dealt = resolved + allocated",
        "What must be so in each row: a balance, a derived column, `distinct rows`, `totals`."),
    ] + Selection.options

  /// What a reader of a public figure would miss.
  package static let expected = ["source", "measure", "area", "period"]

  private static let rules: [(key: String, code: Code)] = [
    ("source", .missingSource), ("measure", .missingMeasure), ("area", .missingArea),
    ("period", .missingPeriod),
  ]

  /// Reports what a reader of a public figure would miss.
  static func check(
    _ settings: Settings, kind: any BlockKind.Type, at span: Span, into findings: inout Findings
  ) {
    let expected = kind.expected(settings)
    // A line that could not be read has a finding of its own.
    guard !settings.node.isPartial else { return }
    for rule in rules
    where expected.contains(rule.key) && settings.text(rule.key)?.value.isEmpty ?? true {
      guard settings.node(rule.key)?.isPartial != true else { continue }
      let option = options.first { $0.name == rule.key }
      findings.add(
        rule.code, at: span, "the \(kind.word) block has no `\(rule.key):`",
        help: "add a line like `\(rule.key): \(option?.example ?? "")`")
    }
  }
}

/// What the head and the foot of a figure say, from the common settings.
package struct FigureText: Sendable {
  package var title: String
  package var measure: String
  package var area: String
  package var period: String
  package var source: String
  package var notes: [String]
  /// Whether marks such as `[note 1]` lead to the notes, which are numbered then.
  package var numbersNotes = false
  /// What the program has to say beside the author's notes.
  package var remarks: [String] = []

  package init(
    title: String, measure: String = "", area: String = "", period: String = "",
    source: String = "", notes: [String] = []
  ) {
    self.title = title
    self.measure = measure
    self.area = area
    self.period = period
    self.source = source
    self.notes = notes
  }

  package init(_ settings: Settings) {
    title = settings.text("title")?.value ?? ""
    measure = settings.text("measure")?.value ?? ""
    area = settings.text("area")?.value ?? ""
    period = settings.text("period")?.value ?? ""
    source = settings.text("source")?.value ?? ""
    notes = settings.texts("note").map(\.value)
  }

  /// Measure, area and period in one line; empty if none is given.
  package var subtitle: String {
    [measure, area, period].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The measure as it stands inside a sentence: `calls answered each month`, `ASB incidents`.
  package var measureInSentence: String {
    let name = measure.isEmpty ? title : measure
    let scalars = Array(name.unicodeScalars.prefix(2))
    guard scalars.count == 2, scalars[1].properties.isLowercase || scalars[1] == " " else {
      return name
    }
    return name.prefix(1).lowercased() + name.dropFirst()
  }
}
