import Settings

/// The settings that tables have of their own.
enum TableSettings {
  static let options: [Option] = [
    Option(
      "header-rows", .integer(1...2), example: "2",
      "How many lines of headings the rows begin with; a heading over several columns stands "
        + "above the first of them."),
    Option(
      "total", .oneOrMore(.text), example: "row",
      "Which row or column is a total: `row` for the last row, `column` for the last column, "
        + "`both`, or their names."),
  ]
}
