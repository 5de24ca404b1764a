import Output
import Tables

/// The data of a chart in the shape in which it is drawn: points of series over a base.
///
/// Wide data (a column for each series) and long data (a column that names the series) come to
/// the same value.
struct Dataset: Sendable {
  var base: Base
  var series: [Series]

  /// What the points stand over: categories in the author's order, or periods in time's.
  struct Base: Sendable {
    var heading: String
    var column: Column
    var kind: Kind
    /// The names of the entries as one would say them.
    var spoken: SpokenNames

    enum Kind: Sendable {
      case categories([String])
      case periods(PeriodKind, [Period])
    }

    var count: Int { spoken.count }

    var unit: CountedUnit {
      if case .periods(let kind, _) = kind { kind.counted } else { .category }
    }

    var periods: [Period]? {
      if case .periods(_, let periods) = kind { periods } else { nil }
    }
  }

  /// One series: a value, or nothing, for each entry of the base.
  struct Series: Sendable {
    var name: String
    /// The column of the values, without cells: its unit, type and decimals.
    var column: Column
    var points: [Point]
  }

  struct Point: Sendable {
    var cell: Cell?
    /// The quantity; nil where it is missing.
    var value: Double?
    /// Where the cell stands in the table, for findings.
    var place: CellPlace?

    var isProvisional: Bool { cell?.flags.contains(.provisional) ?? false }
  }

  /// A row and a column of the table that the chart was made from.
  struct CellPlace: Sendable {
    var row: Int
    var column: Int
  }

  /// How the values are written.
  var format: ValueFormat

  /// The column that the settings of all value columns come from.
  var valueColumn: Column

  /// Whether the series are of different kinds, each on an axis of its own.
  var isMixed = false

  /// One of the series alone.
  func only(_ series: Series, words: Words) -> Dataset {
    var result = self
    result.series = [series]
    result.valueColumn = series.column
    result.format = ValueFormat(
      series.column, values: series.points.compactMap(\.value), words: words)
    return result
  }

  /// How the values of one series are said: with its own decimals.
  func format(of series: Series) -> ValueFormat {
    if isMixed { return ValueFormat(series.column, words: format.words) }
    if case .money = format.type { return format }
    return format.with(power: series.column.power, decimals: series.column.decimals)
  }

  /// Exactly the drawn points: the base and a column for each series.
  var points: Table {
    var columns = [base.column]
    for series in series {
      var column = series.column
      column.heading = series.name
      column.name = series.name
      column.cells = series.points.map { $0.cell ?? Cell(.missing(.notAvailable)) }
      columns.append(column)
    }
    return Table(columns: columns, rowCount: base.count, places: TablePlaces())
  }
}
