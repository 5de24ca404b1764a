package import Diagnostics
package import Settings

extension Table {
  /// The words for `type:` of a column.
  package static let typeWords = [
    "text", "number", "percent", "points", "money", "m:s", "h:m", "h:m:s", "month", "quarter",
    "year", "financial-year", "financial-quarter", "date", "rank",
  ]

  /// What may be said of a column under `columns:`.
  package static let columnOptions: [Option] = [
    Option("name", .text, example: "wait", "A short name for formulas and other settings."),
    Option("type", .word(typeWords), example: "m:s", "What the cells are."),
    Option("unit", .text, example: "calls", "What is counted, as it is shown."),
    Option("description", .text, example: "Calls that a person answered", "What it holds."),
    Option(
      "decimals", .integer(0...9), example: "1", "How many decimals are shown, not how many kept."),
    Option(
      "total", .word(Total.allCases.map(\.rawValue)), example: "sum",
      "How several periods make a longer one."),
    Option(
      "basis", .word(Basis.allCases.map(\.rawValue)), example: "rolling 12 months",
      "What stretch of time each value is about."),
    Option("statistic", .text, example: "median", "What was computed from the records."),
    Option(
      "share-of", .text, example: "Arrests",
      "The column of counts that a percentage or a rate is worked out from; hidden with it."),
    Option(
      "better", .word(["higher", "lower"]), example: "lower",
      "Which way is better, for *improved* and *worsened* in checked figures."),
    Option(
      "rounded", .boolean, example: "yes",
      "Whether the values were rounded before they were written down: checked figures take each "
        + "for a range."),
  ]

  /// The setting `columns:` of every block and dataset that has rows.
  package static let columnsOption = Option(
    "columns", .named(.either([.map(columnOptions), .word(typeWords)])),
    example: "{Average wait: m:s}", "What the columns hold, by their headings.")
}

/// A map `columns:`, and the file that it stands in.
package struct ColumnMap: Sendable, Hashable {
  package var node: Node
  package var file: SourceFile

  package init(_ node: Node, in file: SourceFile) {
    self.node = node
    self.file = file
  }
}

/// What the author says of one column.
struct ColumnSettings {
  var name: Text?
  var type: StatedType?
  var unit: String?
  var description: String?
  var decimals: Int?
  var total: Total?
  var basis: Basis?
  var statistic: String?
  var shareOf: String?
  var isRounded: Bool?
  var better: String?

  /// A type as the author states it; which quarters are meant, the cells say.
  enum StatedType: Hashable {
    case type(ColumnType)
    case quarter

    init?(_ word: String) {
      switch word {
      case "text": self = .type(.text)
      case "number": self = .type(.number)
      case "percent": self = .type(.percent)
      case "points": self = .type(.points)
      case "money": self = .type(.money(.pound))
      case "rank": self = .type(.rank)
      case "quarter": self = .quarter
      default:
        if let form = DurationForm(rawValue: word) {
          self = .type(.duration(form))
        } else if let kind = PeriodKind(rawValue: word) {
          self = .type(.period(kind))
        } else {
          return nil
        }
      }
    }
  }

  /// Reads one entry of `columns:`, a map of settings or a type word. The settings of the block
  /// that it stands in have reported its mistakes.
  init(_ entry: Entry, in file: SourceFile) {
    var reported = Findings(in: file)
    let node =
      entry.value.scalar == nil
      ? entry.value
      : Node(.map([Entry("type", at: entry.keySpan, entry.value)]), at: entry.value.span)
    let settings = Settings(
      node, options: Table.columnOptions, what: "a column", into: &reported)
    name = settings.text("name")
    type = settings.word("type").flatMap { StatedType($0.value) }
    unit = settings.text("unit")?.value
    description = settings.text("description")?.value
    decimals = settings.integer("decimals")?.value
    total = settings.word("total").flatMap { Total(rawValue: $0.value) }
    basis = settings.word("basis").flatMap { Basis(rawValue: $0.value) }
    statistic = settings.text("statistic")?.value
    shareOf = settings.text("share-of")?.value
    isRounded = settings.boolean("rounded")
    better = settings.word("better")?.value
  }

  /// What two maps say of one column; the second has the last word.
  private func joined(with other: ColumnSettings) -> ColumnSettings {
    var result = self
    result.name = other.name ?? name
    result.type = other.type ?? type
    result.unit = other.unit ?? unit
    result.description = other.description ?? description
    result.decimals = other.decimals ?? decimals
    result.total = other.total ?? total
    result.basis = other.basis ?? basis
    result.statistic = other.statistic ?? statistic
    result.shareOf = other.shareOf ?? shareOf
    result.isRounded = other.isRounded ?? isRounded
    result.better = other.better ?? better
    return result
  }

  /// Reads `columns:` for a table with these headings: one value, or nil, a column. A later map
  /// has the last word.
  static func read(
    _ maps: [ColumnMap], headings: [String], into findings: inout Findings
  ) -> [ColumnSettings?] {
    var result = [ColumnSettings?](repeating: nil, count: headings.count)
    for map in maps {
      var own = Findings(in: map.file)
      for (column, settings) in read(map.node, headings: headings, into: &own).enumerated() {
        guard let settings else { continue }
        result[column] = result[column]?.joined(with: settings) ?? settings
      }
      findings.append(own.list)
    }
    return result
  }

  private static func read(
    _ node: Node, headings: [String], into findings: inout Findings
  ) -> [ColumnSettings?] {
    var result = [ColumnSettings?](repeating: nil, count: headings.count)
    let keys = headings.map { Table.key($0) }
    var taken = keys
    for entry in node.map ?? [] {
      let key = Table.key(entry.key)
      guard let column = keys.firstIndex(of: key) else {
        reportUnknown(entry, headings, into: &findings)
        continue
      }
      let settings = ColumnSettings(entry, in: findings.file)
      result[column] = settings
      guard let name = settings.name else { continue }
      let short = Table.key(name.value)
      if let other = taken.indices.first(where: { $0 != column && taken[$0] == short }) {
        findings.add(
          .doubledName, at: name.span,
          "`\(name.value)` is the name of column `\(headings[other])` already",
          label: "column `\(headings[column])`",
          help: "give the column another short name: letters and digits count")
      } else {
        taken[column] = short
      }
    }
    return result
  }

  private static func reportUnknown(
    _ entry: Entry, _ headings: [String], into findings: inout Findings
  ) {
    let near = Suggestion.nearest(to: entry.key, in: headings)
    let all = headings.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
    findings.add(
      .unknownColumn, at: entry.keySpan, "there is no column `\(entry.key)`",
      label: "not one of the headings",
      help: near.map { "did you mean `\($0)`?" } ?? "the headings are \(all)")
  }
}
