import Output
import Tables

/// The part of a series that can be compared with its latest value: all of it, or what follows
/// its last break.
struct SeriesStretch {
  var series: Dataset.Series
  /// The first entry of the base that belongs to it.
  var start = 0
  /// When it began, where that is a break.
  var since: String?
  /// Its entries that have a value.
  var present: [Int]

  init(_ index: Int, _ summary: SeriesSummary) {
    series = summary.data.series[index]
    for one in summary.breaks where one.series == nil || one.series == index {
      guard one.entry > start else { continue }
      (start, since) = (one.entry, one.spoken)
    }
    let first = start
    let points = series.points
    present = points.indices.filter { $0 >= first && points[$0].value != nil }
  }

  var high: Double { present.compactMap { series.points[$0].value }.max() ?? 0 }
  var low: Double { present.compactMap { series.points[$0].value }.min() ?? 0 }

  /// The entries with a value.
  func places(of value: Double) -> [Int] { present.filter { series.points[$0].value == value } }
}
