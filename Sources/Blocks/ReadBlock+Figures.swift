import Charts
package import Figures
import Output
import Settings
import Tables

extension ReadBlock {
  /// The block's rows as formulas see them.
  package func figureSource(named name: String) -> FigureSource {
    let key = settings.text("x").flatMap { rows.column(named: $0.value) }
    var source = FigureSource(name: name, table: rows, key: key)
    source.totalRows.formUnion(
      rows.totalRows(settings.texts("total").map(\.value), .english))
    let better = settings.word("better").flatMap { Better(rawValue: $0.value) }
    let values = settings.texts("y").compactMap { rows.column(named: $0.value) }
    for column in values {
      var context = source.contexts[column] ?? ColumnContext()
      context.better = better ?? context.better
      if values.count == 1 {
        context.lowerLimit = settings.text("low").flatMap { rows.column(named: $0.value) }
        context.upperLimit = settings.text("high").flatMap { rows.column(named: $0.value) }
        context.expected = expectedRanges(key: source.key)
      }
      source.contexts[column] = context
    }
    return source
  }

  /// The expected range of a process chart at each row; empty for other blocks.
  private func expectedRanges(key: Int) -> [ClosedRange<Double>?] {
    guard let chart = kind as? ChartBlock else { return [] }
    let ranges = chart.expectedRanges
    guard !ranges.isEmpty else { return [] }
    return rows.columns[key].cells.map { cell in
      guard case .period(let period) = cell.value else { return nil }
      return ranges[period]
    }
  }

  /// What the block says in its own words about its data: its title and its annotations.
  package var claims: [BlockText] {
    let title = settings.text("title").map { BlockText($0.value, at: $0.span) }
    let notes = settings.maps("annotate").compactMap { entry in
      entry.text("text").map { BlockText($0.value, at: $0.span) }
    }
    return [title].compactMap(\.self) + notes
  }

  /// What the block says in words that a check block may quote.
  package func texts(_ outline: BlockOutline) -> BlockTexts {
    let keys = ["title", "measure", "period", "summary"]
    var texts = keys.compactMap { settings.text($0) }
    texts += settings.texts("note")
    texts += settings.maps("annotate").compactMap { $0.text("text") }
    return BlockTexts(
      outline: outline, texts: texts.map { BlockText($0.value, at: $0.span) })
  }
}
