package import Settings

extension Chart {
  /// All settings that charts have of their own, for every type; a block adds those of its
  /// figure (`id`, `title`, `measure`, `source` and so on).
  package static let options: [Option] = commonOptions + typeOptions

  /// The settings that every type has.
  static let commonOptions: [Option] = [
    Option("type", .text, required: true, example: "line", "The type of the chart."),
    Option("x", .text, example: "month", "The column of what the values are about."),
    Option("y", .oneOrMore(.text), example: "[999 calls, 101 calls]", "The columns of values."),
    Option(
      "series", .text, example: "Sex",
      "The column that names the series, where one column holds the values of all."),
    Option(
      "summary", .text, example: "Calls fell after triage began.",
      "The summary in your words, instead of the one that is made from the data."),
  ]

  /// The settings that some types have; a type lists their names.
  static let typeOptions: [Option] = [
    Option(
      "annotate", .maps(annotationOptions), example: "{at: 2023-08, text: Call triage begins}",
      "What happened at a time or lasted for a time, a point to note, or a value to compare with."),
    Option(
      "breaks", .maps(breakOptions), example: "{at: 2020-04, because: New recording rules}",
      "Where a series was counted anew: its line breaks, and values are not compared across."),
    Option(
      "target", .text, example: "95%",
      "The value to be reached, in the unit of the axis; drawn as a line."),
    Option(
      "axis-from", .text, example: "70%",
      "Where the axis of values starts; for lines only, and said in words where it is not zero."),
    Option(
      "arrange", .word(Bars.Arrangement.allCases.map(\.rawValue)), example: "stacked",
      "How bars of several series stand: side by side, on each other, or as shares of 100%."),
    Option("sort", .word(["value"]), example: "value", "The highest first, by the sum of a row."),
    Option(
      "top", .integer(1...100), example: "10",
      "How many categories are drawn; the others are added up in one."),
    Option(
      "better", .word(XmR.Better.allCases.map(\.rawValue)), example: "lower",
      "Which way is better; it decides what is an improvement and what a concern."),
    Option(
      "rebase", .maps(rebaseOptions), example: "{at: 2017-04, because: New call handling}",
      "Where average and limits start anew, and why."),
    Option(
      "fix-after", .integer(12...1_000), example: "12",
      "How many first values of a stretch make its limits; all, unless given."),
    Option(
      "screen", .boolean, example: "false",
      "Whether unusually large changes are left out of the limits; yes, unless `false`."),
    Option("low", .text, example: "Lower", "The column of the lower limits."),
    Option("high", .text, example: "Upper", "The column of the upper limits."),
    Option(
      "of", .text, example: "Asked",
      "The column of totals: `y` counts out of it, and limits are computed (Wilson, 95%)."),
    Option(
      "totals", .oneOrMore(.text), example: "[Budget, Outturn]",
      "The rows that are totals and not steps."),
    Option(
      "parent", .text, example: "Part of",
      "The column that names the row of which a row is a part; `[z]` for the whole."),
    Option(
      "facet", .text, example: "District",
      "The column by which the rows are split into small charts with one scale."),
    Option(
      "panel-as", .oneOrMore(.word(["line", "column"])), example: "[column, line]",
      "How each panel is drawn, in the order of `y`; lines unless given."),
    Option(
      "target-column", .text, example: "Target",
      "The column of targets: each row has its own."),
    Option(
      "ranges", .oneOrMore(.text), example: "[Low, Middle]",
      "The columns of where shaded ranges end, the lowest first; at most three."),
    Option("axis-to", .text, example: "100%", "Where the axis of values ends."),
  ]

  /// One entry of `rebase:`.
  static let rebaseOptions: [Option] = [
    Option("at", .text, required: true, example: "2017-04", "The first period with new limits."),
    Option(
      "because", .text, example: "New call handling", "What changed in the process."),
  ]

  /// One entry of `breaks:`.
  static let breakOptions: [Option] = [
    Option(
      "at", .text, required: true, example: "2020-04", "The first period counted in the new way."),
    Option(
      "because", .text, required: true, example: "New recording rules",
      "What changed, in a few words."),
    Option(
      "series", .text, example: "Recorded crime", "The series it is about; all, unless given."),
  ]

  /// One entry of `annotate:`.
  static let annotationOptions: [Option] = [
    Option("at", .text, example: "2023-08", "The period or the category that it is about."),
    Option("from", .text, example: "2020-03", "Where a shaded range begins."),
    Option("to", .text, example: "2021-07", "Where a shaded range ends."),
    Option(
      "value", .text, example: "95%",
      "A value across the chart, drawn as a line; with `at`, the point there."),
    Option(
      "series", .text, example: "999 calls", "With `at`: the series whose point it is about."),
    Option(
      "text", .text, required: true, example: "Call triage begins",
      "What it says, in at most 50 characters."),
  ]
}
