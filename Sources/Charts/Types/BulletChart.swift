package import Diagnostics
import Output
import Settings
import Tables

/// Measures against their targets, a row each.
package enum BulletChart: ChartType {
  package static let name = "bullet"
  package static let summary =
    "Measures against a target each: a bar, a stroke for the target, and shaded ranges if given."
  package static let uses = ["target-column", "ranges"]

  /// Reads values, targets and the ends of ranges of one kind, on one scale from zero.
  package static func draw(
    _ input: ChartInput, into findings: inout Findings
  ) -> Drawing? {
    guard let data = input.dataset(limit: 1, advised: 1, hasBands: true, into: &findings),
      let target = input.column("target-column", into: &findings)
    else { return nil }
    let named = input.settings.texts("ranges")
    let ranges = named.isEmpty ? [] : input.columns("ranges", into: &findings)
    guard ranges.count == named.count else { return nil }
    guard ranges.count <= 3 else {
      findings.add(
        .tooManySeries, at: input.settings.node("ranges")?.span,
        "\(ranges.count) shaded ranges; readers can tell 3 apart", help: "name at most 3 columns")
      return nil
    }
    for column in [target] + ranges {
      guard isAlike(input, data, column, into: &findings) else { return nil }
    }
    var mark = BulletsMark(bullets: [])
    for (index, point) in data.series[0].points.enumerated() {
      guard let row = point.place?.row else { continue }
      let ends = ranges.compactMap { input.table.columns[$0].cells[row].quantity }
      guard rises(input, [0] + ends, row, ranges, into: &findings) else { return nil }
      mark.bullets.append(
        BulletsMark.Bullet(
          at: Double(index), value: point.value,
          target: input.table.columns[target].cells[row].quantity, ranges: ends))
    }
    let others = mark.bullets.flatMap { $0.ranges + [$0.target].compactMap(\.self) }
    guard
      let axis = input.valueAxis(
        data, Annotations(), needsZero: true, including: others, into: &findings)
    else { return nil }
    return drawing(input, data, axis, mark, target: target, ranges: ranges)
  }

  private static func drawing(
    _ input: ChartInput, _ data: Dataset, _ axis: ValueAxis, _ mark: BulletsMark, target: Int,
    ranges: [Int]
  ) -> Drawing {
    let goals = input.table.columns[target]
    let lines = lines(data, goals, input.words)
    var panel = Panel(
      base: .categories(lines), value: axis, orientation: .sideways, marks: [.bullets(mark)])
    panel.hasNamesAbove = true
    var plot = Plot(panels: [panel])
    plot.key = [
      KeyItem(text: data.series[0].name, style: .bar(0)),
      KeyItem(text: goals.heading, style: .goal),
    ]
    for (shade, column) in ranges.enumerated() {
      let name = input.table.columns[column].heading
      plot.key.append(
        KeyItem(text: input.words.charts.bullet.range(name), style: .shade(shade)))
    }
    var points = data.points
    let rows = data.series[0].points.map { $0.place?.row }
    for index in [target] + ranges {
      var column = input.table.columns[index]
      column.cells = rows.map { row in
        row.map { input.table.columns[index].cells[$0] } ?? Cell(.missing(.notAvailable))
      }
      points.columns.append(column)
    }
    return Drawing(
      plot: plot, makePoints: { [points] in points },
      sentences: { words in Self.lines(data, goals, words).map { $0 + "." } },
      extent: { $0.charts.summary.count(data.base.count, .category) })
  }

  /// What each row says in words: measure, value, and how it stands to its target.
  private static func lines(_ data: Dataset, _ goals: Column, _ words: Words) -> [String] {
    let format = ValueFormat(goals, words: words)
    return zip(data.base.spoken, data.series[0].points).map { name, point in
      let said = point.cell.map { data.format.label($0) } ?? words.charts.summary.nothing
      let goal = point.place.map { goals.cells[$0.row] }
      guard let goal, let target = goal.quantity else {
        return words.charts.bullet.without(name, said, nil)
      }
      guard let value = point.value else {
        return words.charts.bullet.without(name, said, format.label(goal))
      }
      let side = value < target ? -1 : value > target ? 1 : 0
      return words.charts.bullet.against(name, said, format.label(goal), side)
    }
  }

  /// Whether a column can stand on the scale of the values.
  private static func isAlike(
    _ input: ChartInput, _ data: Dataset, _ index: Int, into findings: inout Findings
  ) -> Bool {
    let column = input.table.columns[index]
    guard !column.type.sharesAxis(with: data.valueColumn.type) else { return true }
    input.report(
      .mixedUnits, row: nil, column: index,
      "`\(column.heading)` and `\(data.series[0].name)` are values of different kinds",
      help: "give values, targets and ranges in one unit", into: &findings)
    return false
  }

  /// Whether the ends of the ranges of a row rise from zero.
  private static func rises(
    _ input: ChartInput, _ ends: [Double], _ row: Int, _ ranges: [Int],
    into findings: inout Findings
  ) -> Bool {
    guard ends.count == ranges.count + 1 else { return true }
    for index in ranges.indices where ends[index + 1] <= ends[index] {
      input.report(
        .rangesAside, row: row, column: ranges[index],
        "a range must end above where it begins, and the first begins at zero",
        help: "name the columns under `ranges:` in the order of their values, the lowest first",
        into: &findings)
      return false
    }
    return true
  }
}
