package import Diagnostics
import Output
import Settings
import Tables

/// A total's change split into its parts, and theirs.
package enum TreeChart: ChartType {
  package static let name = "tree"
  package static let summary =
    "A total split into its parts and their parts; the parts must come to the total."
  package static let uses = ["parent"]

  /// Reads names, parents and values, checks the sums, and sets the boxes.
  package static func draw(
    _ input: ChartInput, into findings: inout Findings
  ) -> Drawing? {
    guard let data = input.dataset(limit: 4, advised: 4, mixedUnits: true, into: &findings),
      let parentColumn = input.column("parent", into: &findings),
      let parents = parents(input, data, parentColumn, into: &findings),
      check(input, data, parents, into: &findings)
    else { return nil }
    let (tree, order) = tree(data, parents)
    var panel = Panel(
      base: .categories(Array(data.base.spoken)),
      value: ValueAxis(low: 0, high: 1, ticks: [], reversed: false, caption: "", start: nil),
      orientation: .sideways, marks: [.tree(tree)])
    panel.hasZeroLine = false
    let ordered = data.picking(order)
    var drawing = Drawing(plot: Plot(panels: [panel]), data: ordered, notes: Annotations())
    let heading = input.table.columns[parentColumn].heading
    drawing.makePoints = {
      var points = ordered.points
      points.columns.insert(parentNames(heading, tree), at: 1)
      return points
    }
    drawing.sentences = { words in sentences(tree, words) }
    drawing.extent = { _ in "" }
    drawing.summary = nil
    return drawing
  }

  /// The entry that each entry is a part of; nil for the whole.
  private static func parents(
    _ input: ChartInput, _ data: Dataset, _ column: Int, into findings: inout Findings
  ) -> [Int?]? {
    let source = input.table.columns[column]
    var parents: [Int?] = []
    for point in data.series[0].points {
      guard let row = point.place?.row else { continue }
      let cell = source.cells[row]
      if case .missing = cell.value {
        parents.append(nil)
        continue
      }
      let name = cell.text(in: source, words: input.words)
      guard let parent = data.base.spoken.firstIndex(of: name), parent != parents.count else {
        let near = Suggestion.nearest(to: name, in: Array(data.base.spoken))
        input.report(
          .noSuchParent, row: row, column: column, "no row is called `\(name)`",
          help: near.map { "did you mean `\($0)`?" }
            ?? "write the name of the row that this one is a part of, or `[z]` for the whole",
          into: &findings)
        return nil
      }
      parents.append(parent)
    }
    let isRooted = parents.indices.allSatisfy { start in
      var node: Int? = start
      for _ in 0..<6 { node = node.flatMap { parents[$0] } }
      return node == nil
    }
    guard parents.count(where: { $0 == nil }) == 1, isRooted else {
      findings.add(
        .noSuchParent, at: input.settings.node("parent")?.span,
        "a tree has one whole and at most five levels of parts",
        help: "give each row but one the name of the row that it is a part of")
      return nil
    }
    return parents
  }

  /// Whether the parts of each whole come to it, up to the rounding of the last digit.
  private static func check(
    _ input: ChartInput, _ data: Dataset, _ parents: [Int?], into findings: inout Findings
  ) -> Bool {
    let points = data.series[0].points
    for whole in points.indices {
      let parts = points.indices.filter { parents[$0] == whole }
      guard !parts.isEmpty, let value = points[whole].value else { continue }
      let values = parts.compactMap { points[$0].value }
      guard values.count == parts.count else { continue }
      let sum = values.reduce(0, +)
      let unit = 1 / Decades.power(max(0, data.series[0].column.decimals))
      guard abs(sum - value) > unit * Double(parts.count) / 2 + 1e-9 else { continue }
      let format = data.format(of: data.series[0])
      input.report(
        .partsAside, row: points[whole].place?.row ?? 0, column: points[whole].place?.column ?? 0,
        "the parts of `\(data.base.spoken[whole])` come to \(format.spoken(sum)), "
          + "not \(format.spoken(value))",
        help: "correct the total or its parts; add a part for what is left", into: &findings)
      return false
    }
    return true
  }

  /// The nodes, each before its parts, and the entries in that order.
  private static func tree(_ data: Dataset, _ parents: [Int?]) -> (TreeMark, [Int]) {
    var tree = TreeMark(nodes: [])
    var order: [Int] = []
    let isChange = data.series[0].points.contains { ($0.value ?? 0) < 0 }
    func add(_ entry: Int, depth: Int, parent: Int?) {
      let index = tree.nodes.count
      let details = data.series.compactMap { series -> String? in
        var format = data.format(of: series)
        format.isSigned = isChange
        return series.points[entry].cell.map { format.signed($0) }
      }
      let more = details.dropFirst().joined(separator: ", ")
      let value = data.series[0].points[entry].value ?? 0
      tree.nodes.append(
        TreeMark.Node(
          name: data.base.spoken[entry],
          detail: (details.first ?? "") + (more.isEmpty ? "" : " (\(more))"), depth: depth,
          parent: parent, direction: value > 0 ? 1 : value < 0 ? -1 : 0))
      if let parent { tree.nodes[parent].children.append(index) }
      order.append(entry)
      for child in parents.indices where parents[child] == entry {
        add(child, depth: depth + 1, parent: index)
      }
    }
    if let root = parents.firstIndex(of: nil) { add(root, depth: 0, parent: nil) }
    return (tree, order)
  }

  private static func parentNames(_ heading: String, _ tree: TreeMark) -> Column {
    Column(
      heading: heading, type: .text,
      cells: tree.nodes.map { node in
        node.parent.map { Cell(.text(tree.nodes[$0].name)) } ?? Cell(.missing(.notApplicable))
      })
  }

  /// Each whole with its parts, in one sentence.
  private static func sentences(_ tree: TreeMark, _ words: Words) -> [String] {
    tree.nodes.compactMap { node in
      guard !node.children.isEmpty else { return nil }
      let parts = node.children.map { "\(tree.nodes[$0].name) \(tree.nodes[$0].detail)" }
      return words.charts.parts("\(node.name) \(node.detail)", words.dates.list(parts))
    }
  }
}
