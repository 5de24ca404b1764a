package import Diagnostics
package import Settings

/// What the page of a measure says of its own values.
package struct MeasureMatter: Sendable, Hashable {
  /// How the values of a measure are drawn.
  package enum Chart: String, Sendable, Hashable, CaseIterable {
    case line, column, spc, none
  }

  /// The name of the data that hold its values; nil where only pages report them.
  package var data: Text?
  /// The column with the values.
  package var column: Text?
  /// Which rows of the data are meant: columns and what they say.
  package var rows: [Row] = []
  package var chart: Chart?
  package var target: String?
  /// `higher`, `lower` or `neutral`, as charts say it.
  package var better: String?
  package var source: String?
  /// How far it may move and still be steady.
  package var band: String?
  /// What its values are counted in, for numbers whose column says no unit of its own.
  package var unit: String?

  /// A column and what it says in the rows that are meant.
  package struct Row: Sendable, Hashable {
    package var column: String
    package var value: String
  }

  init(_ settings: Settings) {
    data = settings.text("data")
    column = settings.text("column")
    rows = settings.entries("where").map { Row(column: $0.key, value: $0.value.scalar ?? "") }
    chart = settings.word("chart").flatMap { Chart(rawValue: $0.value) }
    target = settings.text("target")?.value
    better = settings.word("better").map { $0.value == "neither" ? "neutral" : $0.value }
    source = settings.text("source")?.value
    band = settings.text("band")?.value
    unit = settings.text("unit")?.value
  }

  /// The target where it is a value, and no words such as `as few as possible`.
  package var targetValue: String? {
    guard let target, let first = target.first, first.isNumber || "£€$-−".contains(first) else {
      return nil
    }
    return target
  }
}

/// A value of a measure that a page reports.
package struct MeasureReport: Sendable, Hashable {
  /// The measure's page, by its path or its name below `content/measures/`.
  package var measure: Text
  package var period: String
  package var value: Text
}

extension MeasureReport {
  /// Nil where a part is missing that a finding names already.
  init?(_ settings: Settings) {
    guard let measure = settings.text("measure"), let value = settings.text("value") else {
      return nil
    }
    self.init(measure: measure, period: settings.text("period")?.value ?? "", value: value)
  }
}

extension FrontMatter {
  private static let reportOptions: [Option] = [
    Option("measure", .text, required: true, example: "answer-time-101", "The measure's page."),
    Option("period", .text, required: true, example: "December 2023", "The time it is for."),
    Option(
      "value", .text, required: true, example: "5 minutes 12", "The value, as the page says it."),
  ]

  /// The keys of the page of a measure.
  static let measureOptions: [Option] = [
    Option(
      "definition", .text, example: "Calls answered, without those passed on.", "What counts."),
    Option("unit", .text, example: "seconds", "What it is counted in."),
    Option(
      "better", .word(["higher", "lower", "neither"]), example: "lower", "Which way is better."),
    Option("target", .text, example: "10 seconds", "What it should reach."),
    Option("band", .text, example: "2 seconds", "How far it may move and still be steady."),
    Option("frequency", .text, example: "Every month", "How often it is measured."),
    Option("source", .text, example: "Command and control system", "Where its data is from."),
    Option(
      "data", .text, example: "answer-time",
      "Its values: a .csv file beside the page or in content/data; they make its chart."),
    Option("column", .text, example: "Average", "The column of the values, where there are more."),
    Option(
      "where", .named(.text), example: "{Force: Essex}",
      "Which rows of the data are meant: columns and what they say."),
    Option(
      "chart", .word(MeasureMatter.Chart.allCases.map(\.rawValue)), example: "spc",
      "How its values are drawn; `measure-chart:` in site.yml says it for all measures."),
    Option(
      "reports", .maps(reportOptions),
      example: "[{measure: answer-time-101, period: December 2023, value: 5 minutes 12}]",
      "The values of measures that the page states."),
  ]
}
