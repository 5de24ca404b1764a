package import Diagnostics

/// Amounts side by side, standing: over time, or over a few categories with short names.
package enum ColumnChart: ChartType {
  package static let name = "column"
  package static let summary =
    "Amounts that stand side by side: over time or a few categories, grouped or stacked."
  package static let uses = [
    "annotate", "breaks", "target", "axis-from", "axis-to", "arrange", "sort", "top", "facet",
  ]

  /// Reads the data and sets its bars.
  package static func draw(
    _ input: ChartInput, into findings: inout Findings
  ) -> Drawing? {
    Bars.draw(input, .uprightIfNamesFit, into: &findings)
  }
}
