import Output
import Testing

/// A table that can be wider than a phone needs a stop for the keyboard; one that cannot must
/// not have one.
@Suite struct TableWidthTests {
  /// Two rows of cells; whether numbers stay on one line.
  struct Case: Sendable, CustomTestStringConvertible {
    var rows: [[String]]
    var overflows: Bool
    var onOneLine = false
    var testDescription: String { "\(rows)" }
  }

  static let cases = [
    Case(rows: [["Month", "Calls"], ["September 2024", "12,500"]], overflows: false),
    Case(rows: [["A sentence of many short words that wraps", "Yes"]], overflows: false),
    Case(rows: [["Responsible", "Interoperability", "Telecommunications"]], overflows: true),
    Case(rows: [["A well-known hyphen-ated and long-winded name", "1"]], overflows: false),
    Case(
      rows: [["Emergency", "5 min 20 s (provisional)", "5 min 20 s"]], overflows: true,
      onOneLine: true),
    Case(rows: [["Emergency", "5 min 20 s (provisional)", "5 min 20 s"]], overflows: false),
    Case(rows: [["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug"]], overflows: true),
  ]

  @Test(arguments: cases) func estimates(_ example: Case) {
    var width = TableWidth(columnCount: example.rows[0].count)
    for row in example.rows {
      for (index, text) in row.enumerated() {
        width.add(Array(text.utf8)[...], to: index, onOneLine: example.onOneLine)
      }
    }
    #expect(width.overflowsPhone == example.overflows)
  }

  /// Headings, each over a number of columns of short numbers, and whether the table overflows.
  static let headings: [(headings: [(String, Int)], overflows: Bool)] = [
    ([("Neighbourhood", 1), ("Calls", 1)], false),
    ([("Neighbourhood", 1), ("Wolverhampton", 1), ("Northampton", 1)], true),
    // A word that no column has room for is broken, so it takes no more than is kept whole.
    ([(String(repeating: "ab", count: 30), 1), ("Calls", 1)], false),
    ([(String(repeating: "ab", count: 30), 1), ("Neighbourhood", 1)], true),
    ([("Neighbourhood", 2), ("Calls", 1)], false),
    ([("Neighbourhood", 2), ("Nottinghamshire", 2), ("Calls", 1)], true),
  ]

  @Test(arguments: headings.indices) func estimatesHeadings(_ index: Int) {
    let example = Self.headings[index]
    var width = TableWidth(columnCount: example.headings.reduce(0) { $0 + $1.1 })
    var place = 0
    for (heading, count) in example.headings {
      for column in place..<place + count { width.add("12", to: column) }
      width.add(heading: heading, to: place..<place + count)
      place += count
    }
    #expect(width.overflowsPhone == example.overflows, "\(example.headings)")
  }

  @Test(arguments: [
    ("Calls answered in the year", ""), ("999 calls", ""), ("Birmingham", ""),
    ("Wolverhampton", "long-word"), ("Calls from Wolverhampton", "long-word"),
    ("Telecommunications", "long-word"), ("Disproportionateness", "long-word"),
    (String(repeating: "ab", count: 30), "endless-word"), ("well-known long-winded", ""),
  ])
  func longWordsStayWhole(heading: String, className: String) {
    #expect("\(HeadingWord(heading).className)" == className)
  }
}
