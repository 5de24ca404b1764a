import Output
import Tables

/// The sentences about small multiples over time: where each stands, and the extremes of all.
/// A full summary of each would be longer than anybody listens.
struct FacetSummary {
  private var parts: [(name: String, summary: SeriesSummary)] = []
  private var words: Words

  /// Empty where a part has no summary of its own kind, or no time.
  init(_ parts: [(name: String, summary: SeriesSummary?)], words: Words) {
    self.words = words
    let known = parts.compactMap { part in part.summary.map { (part.name, $0) } }
    guard known.count == parts.count, known.allSatisfy({ $0.1.data.base.periods != nil }) else {
      return
    }
    self.parts = known
  }

  /// Nil where there is nothing to say in this way.
  var sentences: [String]? {
    guard let first = parts.first?.summary else { return nil }
    var result: [String] = []
    for series in first.data.series.map(\.name) { result += latest(series) }
    if let extremes { result.append(extremes) }
    result += first.breaks.map {
      first.said.notComparable(
        $0.series.map { first.data.series[$0].name }, $0.spoken, $0.because)
    }
    for (name, summary) in parts {
      result += (summary.gaps + [summary.provisional].compactMap(\.self)).map { "\(name): \($0)" }
    }
    result += first.axisStarts.map { first.said.axisStart($0.name, $0.value) }
    return result
  }

  /// One series in all parts: `Latest (2023/24): Basildon 652, down 40; Braintree 478, up 12.`
  private func latest(_ series: String) -> [String] {
    let found = parts.compactMap { name, summary in
      summary.data.series.firstIndex { $0.name == series }
        .flatMap { summary.latest($0) }.map { (name, $0) }
    }
    guard let said = parts.first?.summary.said, let newest = found.first?.1.period else {
      return []
    }
    let changes = Set(found.compactMap { $0.1.change?.period })
    let items = found.map { name, latest in
      let value = said.named(name, latest.text, latest.period == newest ? nil : latest.period)
      guard let change = latest.change else { return value }
      return value + ", " + (changes.count == 1 ? said.bareChange(change) : said.change(change))
    }
    let isSingle = parts.allSatisfy { $0.summary.data.series.count == 1 }
    var sentences = [said.latestOfParts(isSingle ? "" : series, newest, items)]
    if changes.count == 1, let period = changes.first { sentences.append(said.changesOn(period)) }
    return sentences
  }

  private var extremes: String? {
    var high: (value: Double, text: String, place: String)?
    var low: (value: Double, text: String, place: String)?
    for (name, summary) in parts {
      let data = summary.data
      guard let found = Extremes(data.series.indices.map { SeriesStretch($0, summary) }) else {
        continue
      }
      let told = { (place: Extremes.Place) -> (Double, String, String) in
        let series = data.series[place.series]
        let part = data.series.count > 1 ? summary.said.seriesAt(name, series.name) : name
        return (
          place.value, summary.spoken(place.entry, series),
          summary.said.seriesAt(part, data.base.spoken[place.entry])
        )
      }
      if found.high.value > high?.value ?? -.infinity { high = told(found.high) }
      if found.low.value < low?.value ?? .infinity { low = told(found.low) }
    }
    guard let high, let low, let first = parts.first?.summary else { return nil }
    let text =
      first.data.format.type == .rank
      ? first.said.places(low.text, [low.place], high.text, [high.place])
      : first.said.extremes(high.text, [high.place], low.text, [low.place])
    return text.capitalizedFirst + "."
  }
}
