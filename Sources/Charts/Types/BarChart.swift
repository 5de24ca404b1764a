package import Diagnostics

/// Amounts side by side, lying: for categories with long names, and for rankings.
package enum BarChart: ChartType {
  package static let name = "bar"
  package static let summary =
    "Amounts that lie side by side: for categories with long names; grouped or stacked."
  package static let uses = [
    "annotate", "breaks", "target", "axis-from", "axis-to", "arrange", "sort", "top", "facet",
  ]

  /// Reads the data and sets its bars.
  package static func draw(
    _ input: ChartInput, into findings: inout Findings
  ) -> Drawing? {
    Bars.draw(input, .sideways, into: &findings)
  }
}
