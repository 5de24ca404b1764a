package import Diagnostics
package import Output
package import Settings
package import Tables

/// A type of chart: one file in `Types/` and one line in ``ChartTypes``.
///
/// A type says which columns go where and which marks show them. Scales, axes, grid, key,
/// annotations, summary, table and SVG are the frame's.
package protocol ChartType: Sendable {
  /// The word after `type:`.
  static var name: String { get }
  /// When to take it, in one sentence, for the reference.
  static var summary: String { get }
  /// The names of the options in ``Chart/options`` that it uses, besides those of every chart.
  static var uses: [String] { get }

  /// What it draws; nil when the findings leave nothing to draw.
  static func draw(_ input: ChartInput, into findings: inout Findings) -> Drawing?
}

/// What a type gets to work on.
package struct ChartInput: Sendable {
  package var settings: Settings
  package var table: Table
  package var words: Words
  /// For a small multiple: all rows, so that all have one base.
  var whole: Table?
  /// For a small multiple: the ends of the axis of all.
  var shared: [Double] = []
}

/// What a type gives: the marks, the table of the same points, the sentences about them.
package struct Drawing: Sendable {
  var plot: Plot
  /// Makes the table of the drawn points, which a picture alone does not need.
  var makePoints: @Sendable () -> Table
  /// What is said below the chart about its events, in their order.
  var notes: [String] = []
  /// The sentences after the first, which the frame writes.
  var sentences: @Sendable (Words) -> [String]
  /// What the first sentence counts: `June 2023 to August 2023, 3 months`.
  var extent: @Sendable (Words) -> String
  /// Writes what was computed, as JSON; nil where the points say all.
  var model: (@Sendable () -> [UInt8])?
  /// The expected range of a process at each of its periods, where it is asked for.
  var expected: (@Sendable () -> [Period: ClosedRange<Double>])?
  /// The summary that was made from points over a base, for small multiples.
  var summary: (@Sendable (Words) -> SeriesSummary)?
}

/// The chart types, in the order of the reference.
package enum ChartTypes {
  package static let all: [any ChartType.Type] = [
    LineChart.self,
    ColumnChart.self,
    BarChart.self,
    SPCChart.self,
    DotChart.self,
    PanelsChart.self,
    TreeChart.self,
    LikertChart.self,
    HeatmapChart.self,
    AreaChart.self,
    PieChart.self,
    DonutChart.self,
    SlopeChart.self,
    WaterfallChart.self,
    ScatterChart.self,
    HistogramChart.self,
    BoxChart.self,
    BulletChart.self,
  ]

  /// The type with a name; nil if there is none.
  package static func named(_ name: String) -> (any ChartType.Type)? {
    all.first { $0.name == name }
  }
}
