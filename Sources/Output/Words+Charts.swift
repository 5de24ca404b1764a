/// The words of charts: their summaries, keys and axes.
package struct ChartWords: Sendable {
}

extension ChartWords {
  package static let english = ChartWords()
}
