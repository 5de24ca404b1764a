import Figures
import Settings

/// The settings that scorecards have of their own.
enum ScorecardSettings {
  static let options: [Option] = [
    Option(
      "x", .text, example: "Month",
      "The column of time, where each row is a period and each other column a measure; the first "
        + "column of periods, unless given."),
    Option(
      "tiles", .named(.map(tileOptions)),
      example: "{Answered in time: {target: 90%, better: higher}}",
      "The tiles, by the name of their column or row, with what belongs to each; all columns or "
        + "rows, unless given."),
    Option(
      "better", .word(Better.allCases.map(\.rawValue)), example: "higher",
      "Which way is better, for all tiles that do not say it themselves."),
    Option(
      "at", .text, example: "2023-12",
      "The period of the values; the last one that the data have, unless given."),
    Option(
      "since", .text, example: "2022-12",
      "What the values are compared with: a period, `previous`, `year` (the same period of the "
        + "year before) or `first`; the year before, unless given, or the period before it."),
    Option(
      "spc", .boolean, example: "no",
      "Whether the latest value is judged as an XmR chart would; yes where there are 13 values "
        + "or more, unless `no`."),
  ]

  /// What belongs to one tile.
  static let tileOptions: [Option] = [
    Option(
      "data", .text, example: "answered",
      "Another block's id, or a .csv file, from which the tile is made."),
    Option("y", .text, example: "Share", "The column of that data with the values."),
    Option(
      "where", .named(.text), example: "{Force: Essex}",
      "Which rows of that data are meant: columns and what they say."),
    Option("label", .text, example: "999 calls answered in time", "The heading of the tile."),
    Option(
      "target", .text, example: "90%", "The value to be reached, or the column that holds it."),
    Option(
      "better", .word(Better.allCases.map(\.rawValue)), example: "lower", "Which way is better."),
    Option("at", .text, example: "2023-12", "The period of the value."),
    Option("since", .text, example: "previous", "What the value is compared with."),
    Option("spc", .boolean, example: "no", "Whether it is judged as an XmR chart would."),
    Option("note", .text, example: "New definition since April", "A few words below the tile."),
  ]
}
