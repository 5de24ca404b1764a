package import Diagnostics
import Output

/// A table of values as shades: where and when much happens.
package enum HeatmapChart: ChartType {
  package static let name = "heatmap"
  package static let summary =
    "A grid of values as shades, each with its number: where and when much happens."
  package static let uses: [String] = []

  /// Reads rows and columns, and shades each cell by its place between lowest and highest.
  package static func draw(
    _ input: ChartInput, into findings: inout Findings
  ) -> Drawing? {
    guard let data = input.dataset(limit: 31, advised: 31, hasBands: true, into: &findings) else {
      return nil
    }
    let values = data.series.flatMap { $0.points.compactMap(\.value) }
    guard let low = values.min(), let high = values.max() else { return nil }
    let span = high - low
    var cells: [CellsMark.Cell] = []
    for (column, series) in data.series.enumerated() {
      for (row, point) in series.points.enumerated() {
        guard let cell = point.cell else { continue }
        let share = point.value.map { span > 0 ? ($0 - low) / span : 0.5 }
        cells.append(
          CellsMark.Cell(
            column: column, row: row, shade: share.map { min(4, Int($0 * 5)) },
            label: data.format.label(cell)))
      }
    }
    let grid = CellsMark(columns: data.series.map(\.name), cells: cells)
    let value = ValueAxis(
      low: 0, high: Double(data.series.count), ticks: [], reversed: false, caption: "", start: nil)
    var panel = Panel(
      base: data.base.bandAxis, value: value, orientation: .sideways, marks: [.cells(grid)])
    panel.hasZeroLine = false
    var plot = Plot(panels: [panel])
    let texts = (0..<5).map { step in
      data.format.spokenRange(low + span * Double(step) / 5, low + span * Double(step + 1) / 5)
    }
    if span > 0 {
      plot.key = (0..<5).map { KeyItem(text: texts[$0], style: .shade($0)) }
    }
    return Drawing(plot: plot, data: data, notes: Annotations())
  }
}
