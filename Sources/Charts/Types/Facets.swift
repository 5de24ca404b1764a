import Diagnostics
import Output
import Settings
import Tables

/// Small multiples: the same chart for each value of a column, on one scale.
enum Facets {
  /// The most small charts in a figure.
  static let limit = 12

  /// Draws a type for each part of the rows.
  static func draw(
    _ type: any ChartType.Type, _ input: ChartInput, into findings: inout Findings
  ) -> Drawing? {
    guard let column = input.column("facet", into: &findings) else { return nil }
    let parts = parts(input, column)
    guard parts.count <= limit else {
      findings.add(
        .tooManySeries, at: input.settings.node("facet")?.span,
        "\(parts.count) small charts; a figure has at most \(limit)",
        help: "draw those that matter, and give all of them in a table")
      return nil
    }
    // First each alone, for the ends of the axis that all share.
    var alone: [(name: String, drawing: Drawing)] = []
    var axes: [ValueAxis] = []
    var first = findings
    for (index, part) in parts.enumerated() {
      var scratch = findings
      guard let drawing = type.draw(part.input, into: &scratch),
        let value = drawing.plot.panels.first?.value
      else {
        findings = scratch
        return nil
      }
      if index == 0 { first = scratch }
      alone.append((part.name, drawing))
      axes.append(value)
    }
    guard let low = axes.map(\.low).min(), let high = axes.map(\.high).max() else { return nil }
    let heading = input.table.columns[column].heading
    // Where the axis of one holds all the others, nothing has to be drawn again.
    if var widest = axes.first(where: { $0.low == low && $0.high == high }),
      axes.allSatisfy({ $0.start == nil })
    {
      let peaks = axes.compactMap(\.peak)
      widest.peak = peaks.count == axes.count ? peaks.max() : nil
      findings = first
      for index in alone.indices {
        for panel in alone[index].drawing.plot.panels.indices {
          alone[index].drawing.plot.panels[panel].value = widest
        }
      }
      return combined(alone, heading: heading)
    }
    var drawings: [(name: String, drawing: Drawing)] = []
    for (index, part) in parts.enumerated() {
      var shared = part.input
      shared.shared = [low, high]
      var scratch = findings
      guard let drawing = type.draw(shared, into: &scratch) else { return nil }
      // What is wrong with all is said once.
      if index == 0 { findings = scratch }
      drawings.append((part.name, drawing))
    }
    return combined(drawings, heading: heading)
  }

  /// The rows of each value, in the order of their first rows.
  private static func parts(
    _ input: ChartInput, _ column: Int
  ) -> [(name: String, input: ChartInput)] {
    let source = input.table.columns[column]
    var order: [String] = []
    var rows: [String: [Int]] = [:]
    for (row, cell) in source.cells.enumerated() {
      let name = cell.text(in: source, words: input.words)
      if rows[name] == nil { order.append(name) }
      rows[name, default: []].append(row)
    }
    return order.map { name in
      let own = rows[name] ?? []
      var part = input
      part.whole = input.table
      part.table.rowCount = own.count
      part.table.places = TablePlaces()
      for index in part.table.columns.indices {
        part.table.columns[index].cells = own.map { input.table.columns[index].cells[$0] }
      }
      return (name, part)
    }
  }

  private static func combined(
    _ drawings: [(name: String, drawing: Drawing)], heading: String
  ) -> Drawing? {
    guard var result = drawings.first?.drawing else { return nil }
    let first = result.plot
    result.plot.isFaceted = true
    result.plot.panels = drawings.compactMap { name, drawing in
      guard var panel = drawing.plot.panels.first else { return nil }
      panel.title = name
      panel.ends = []
      return panel
    }
    // Series are named in one key above all; the last value of a single one is in the table.
    let ends = first.panels.first?.ends ?? []
    let isSingle = ends.count(where: { $0.style != .reference }) == 1
    for end in ends where !(isSingle && end.style != .reference) {
      result.plot.key.append(KeyItem(text: end.text, style: end.style))
    }
    result.makePoints = { joined(drawings, heading: heading) }
    result.sentences = { words in
      FacetSummary(drawings.map { ($0, $1.summary?(words)) }, words: words).sentences
        ?? drawings.map { name, drawing in
          "\(name): " + drawing.sentences(words).joined(separator: " ").insideSentence
        }
    }
    return result
  }

  /// The points of all, with the name of the part in front.
  private static func joined(
    _ drawings: [(name: String, drawing: Drawing)], heading: String
  ) -> Table {
    var table = Table(columns: [], rowCount: 0, places: TablePlaces())
    var names = Column(heading: heading, type: .text, cells: [])
    for (name, drawing) in drawings {
      let points = drawing.makePoints()
      if table.columns.isEmpty {
        table.columns = points.columns
      } else {
        for index in table.columns.indices where index < points.columns.count {
          table.columns[index].cells += points.columns[index].cells
        }
      }
      names.cells += Array(repeating: Cell(.text(name)), count: points.rowCount)
      table.rowCount += points.rowCount
    }
    table.columns.insert(names, at: 0)
    return table
  }
}
