import Output
import Tables

extension SeriesSummary {
  /// Many series: where each stands last, in their order, and the extremes of all.
  var overview: [String] {
    let stretches = data.series.indices.map { SeriesStretch($0, self) }
    let latest = stretches.compactMap { stretch in
      stretch.present.last.map { (stretch.series, $0) }
    }
    guard let extremes = Extremes(stretches) else { return [said.nothing.capitalizedFirst + "."] }
    var sentences: [String] = []
    if data.base.periods != nil {
      let newest = latest.map(\.1).max() ?? 0
      sentences.append(
        said.latestOfAll(
          data.base.spoken[newest],
          latest.map { series, at in
            said.named(
              series.name, spoken(at, series), at == newest ? nil : data.base.spoken[at])
          }))
    }
    let place = { (found: Extremes.Place) in
      said.seriesAt(data.series[found.series].name, data.base.spoken[found.entry])
    }
    sentences.append(
      sentence(
        extremes, high: spoken(extremes.high.entry, data.series[extremes.high.series]),
        low: spoken(extremes.low.entry, data.series[extremes.low.series]), place))
    return sentences
  }

  private func sentence(
    _ extremes: Extremes, high: String, low: String, _ place: (Extremes.Place) -> String
  ) -> String {
    let text =
      data.format.type == .rank
      ? said.places(low, [place(extremes.low)], high, [place(extremes.high)])
      : said.extremes(high, [place(extremes.high)], low, [place(extremes.low)])
    return text.capitalizedFirst + "."
  }

  /// The latest value of one series of a small chart with its change: `652, down 40`.
  func latest(_ series: Int) -> (text: String, period: String, change: ValueChange?)? {
    let stretch = SeriesStretch(series, self)
    guard let periods = data.base.periods, let last = stretch.present.last else { return nil }
    return (
      spoken(last, stretch.series), data.base.spoken[last],
      change(stretch, periods, last: last)
    )
  }
}

/// The highest and the lowest value of several series.
struct Extremes {
  struct Place {
    var value: Double
    var series: Int
    var entry: Int
  }

  var high: Place
  var low: Place

  /// Nil without values.
  init?(_ stretches: [SeriesStretch]) {
    var (high, low): (Place?, Place?) = (nil, nil)
    for (series, stretch) in stretches.enumerated() {
      for entry in stretch.present {
        guard let value = stretch.series.points[entry].value else { continue }
        if value > high?.value ?? -.infinity {
          high = Place(value: value, series: series, entry: entry)
        }
        if value < low?.value ?? .infinity {
          low = Place(value: value, series: series, entry: entry)
        }
      }
    }
    guard let high, let low else { return nil }
    (self.high, self.low) = (high, low)
  }
}
