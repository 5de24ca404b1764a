import Settings

/// The settings that tables have of their own.
enum TableSettings {
  static let options: [Option] = [
    Option(
      "header-rows", .integer(1...2), example: "2",
      "How many lines of headings the rows begin with; a heading over several columns stands "
        + "above the first of them."),
    Option(
      "groups", .named(.oneOrMore(.text)), example: "{2013/14: [2013/14 number, 2013/14 share]}",
      "Headings over several columns, where the rows have one line of headings: the columns "
        + "below each, or the first and the last with `..` between them."),
    Option(
      "row-headers", .oneOrMore(.text), example: "[Area, Hub]",
      "The columns that say what a row is about; the first column, unless given."),
    Option(
      "total", .oneOrMore(.text), example: "row",
      "Which row or column is a total: `row` for the last row, `column` for the last column, "
        + "`both`, or their names. Each is checked against what it adds up."),
    Option(
      "rounded", .number, example: "5",
      "What the numbers are rounded to, where they are whole: totals may differ by as much as "
        + "that explains."),
    Option(
      "bars", .oneOrMore(.text), example: "[Incidents]",
      "Columns whose numbers have a bar beside them, from zero."),
    Option(
      "sparkline", .named(.either([.map(sparklineOptions), .oneOrMore(.text)])),
      example: "{Trend: 2019/20 .. 2023/24}",
      "Columns with a small line in each row, by their headings: the columns that it goes "
        + "through, or where its values are."),
    Option(
      "show", .oneOrMore(.text), example: "[Force, 2023/24, Trend]",
      "The columns that are printed, in this order, where it is not all; the download has all."),
    Option(
      "highlight", .oneOrMore(.text), example: "Essex", "Rows that stand out, by their names."),
    Option(
      "role", .word(["attendance"]), example: "attendance",
      "`attendance` for a list of who was at a meeting."),
  ]

  /// Where the values of a sparkline are, if not in the row itself.
  static let sparklineOptions: [Option] = [
    Option("data", .text, example: "monthly", "Another block's id, or a .csv file."),
    Option(
      "row", .text, example: "Force",
      "The column of that data that names the row; the one with the heading of this table's "
        + "first column, unless given."),
    Option("y", .text, example: "Calls", "The column of that data with the values."),
    Option("columns", .oneOrMore(.text), example: "2019/20 .. 2023/24", "Columns of this table."),
  ]
}
