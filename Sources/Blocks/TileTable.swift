import Output
import Tables

/// The tiles of a scorecard as rows, for people and for programs.
enum TileTable {
  /// The rows as they are printed: numbers at the right, each in the unit of its row.
  static func shown(_ tiles: [Tile], _ words: Words) -> (table: Table, layout: TableLayout) {
    let said = words.tables.scorecard
    let text = { (tile: Tile, cell: Cell) -> Cell in
      if case .missing = cell.value { return cell }
      return Cell(.text(cell.text(in: tile.column, words: words)))
    }
    let target = { (tile: Tile) -> Cell in
      Cell(tile.target.map { .text(tile.said(goal: $0, words)) } ?? .missing(.notApplicable))
    }
    let columns = [
      Column(heading: said.measure, type: .text, cells: tiles.map { Cell(.text(name($0))) }),
      Column(heading: said.period, type: .text, cells: tiles.map { label($0.value.label) }),
      Column(heading: said.value, type: .text, cells: tiles.map { text($0, $0.value.cell) }),
      Column(heading: said.targetHeading, type: .text, cells: tiles.map(target)),
      Column(
        heading: said.previous, type: .text,
        cells: tiles.map { tile in
          tile.earlier.map { text(tile, $0.cell) } ?? Cell(.missing(.notApplicable))
        }),
      Column(
        heading: said.since, type: .text, cells: tiles.map { label($0.earlier?.label ?? "") }),
    ]
    let kept = withContent(columns)
    let numbers = [said.value, said.targetHeading, said.previous]
    var layout = TableLayout()
    layout.rightAligned = Set(kept.indices.filter { numbers.contains(kept[$0].heading) })
    return (Table(columns: kept, rowCount: tiles.count, places: TablePlaces()), layout)
  }

  /// The rows of the download, with the unit of each.
  static func download(_ tiles: [Tile], _ words: Words) -> Table {
    let said = words.tables.scorecard
    let columns = [
      Column(heading: said.measure, type: .text, cells: tiles.map { Cell(.text($0.name)) }),
      Column(
        heading: said.unit, type: .text, cells: tiles.map { Cell(.text(unit($0, words))) }),
      Column(heading: said.period, type: .text, cells: tiles.map { label($0.value.label) }),
      Column(heading: said.value, type: .number, cells: tiles.map { plain($0.value.cell) }),
      Column(
        heading: said.targetHeading, type: .number,
        cells: tiles.map { Cell($0.target.map { .number($0) } ?? .missing(.notApplicable)) }),
      Column(
        heading: said.previous, type: .number,
        cells: tiles.map { $0.earlier.map { plain($0.cell) } ?? Cell(.missing(.notApplicable)) }),
      Column(
        heading: said.since, type: .text, cells: tiles.map { label($0.earlier?.label ?? "") }),
    ]
    return Table(columns: withContent(columns), rowCount: tiles.count, places: TablePlaces())
  }

  private static func name(_ tile: Tile) -> String {
    guard tile.column.type == .number, !tile.column.unit.isEmpty else { return tile.name }
    return "\(tile.name) (\(tile.column.unit))"
  }

  private static func label(_ text: String) -> Cell {
    Cell(text.isEmpty ? .missing(.notApplicable) : .text(text))
  }

  private static func plain(_ cell: Cell) -> Cell {
    guard case .rank(let place, of: _) = cell.value else { return cell }
    return Cell(.number(FixedPoint(place)), cell.flags)
  }

  private static func unit(_ tile: Tile, _ words: Words) -> String {
    let name = words.tables.scorecard.unitName
    switch tile.column.type {
    case .percent: return name("percent")
    case .points: return name("points")
    case .money(let currency): return currency.rawValue
    case .duration: return name("duration")
    case .rank: return name("rank")
    case .number, .text, .period: return tile.column.unit
    }
  }

  /// Without columns that say nothing of any tile; the measure and the value stay.
  private static func withContent(_ columns: [Column]) -> [Column] {
    columns.enumerated().filter { index, column in
      index == 0
        || column.cells.contains { cell in
          if case .missing(.notApplicable) = cell.value { return false }
          return cell.value != .text("")
        }
    }.map(\.element)
  }
}
