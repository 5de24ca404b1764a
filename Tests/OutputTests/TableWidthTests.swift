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
}
