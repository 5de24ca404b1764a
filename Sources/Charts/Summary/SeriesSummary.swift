import Output
import Tables

/// The sentences about points over a base: statistics always, trends by rule only.
///
/// After Lundgard and Satyanarayan (2021): levels 1 and 2 always, level 3 where a rule finds
/// something, level 4 never: what it means is for the author to say.
struct SeriesSummary {
  var data: Dataset
  var target: Reference?
  /// Where the axis starts, if not at zero.
  var axisStart: String?
  var words: Words

  private var said: SummaryWords { words.charts.summary }

  /// `June 2023 to August 2023, 3 months`; `4 categories`.
  var extent: String {
    guard let periods = data.base.periods, let first = periods.first, let last = periods.last else {
      return said.count(data.base.count, .category)
    }
    let count = last.kind == .date ? data.base.count : last.index - first.index + 1
    if first.kind == .quarter || first.kind == .financialQuarter {
      // April 2020 to September 2023, not April to June 2020 to July to September 2023.
      let (start, end) = (
        Period(.month, holding: first.start), Period(.month, holding: last.end - 1)
      )
      return said.span(start.spoken(words), end.spoken(words), count, data.base.unit)
    }
    return said.span(first.spoken(words), last.spoken(words), count, data.base.unit)
  }

  var sentences: [String] {
    var result =
      data.series.count > 3 && !data.isMixed ? overview : data.series.map { sentence($0) }
    result += data.series.compactMap { run($0) }
    if let target { result += data.series.compactMap { sentence($0, target: target) } }
    result += gaps
    if let provisional { result.append(provisional) }
    if data.format.type == .rank, data.base.unit != .category { result.append(said.rankAxis) }
    if let axisStart { result.append(said.axisStart(axisStart)) }
    return result
  }

  /// One series: the latest value and its change, the highest and the lowest.
  private func sentence(_ series: Dataset.Series) -> String {
    let present = series.points.indices.filter { series.points[$0].value != nil }
    let name = data.series.count > 1 ? series.name : ""
    guard let last = present.last, let latest = series.points[last].value else {
      return finished(name, [said.nothing])
    }
    if present.count == 1 {
      return finished(name, [said.only(spoken(last, series), data.base.spoken[last])])
    }
    let values = present.compactMap { series.points[$0].value }
    let high = values.max() ?? latest
    let low = values.min() ?? latest
    if high == low { return finished(name, [said.constant(spoken(last, series))]) }
    var parts: [String] = []
    if let periods = data.base.periods {
      var clause = [said.latest(spoken(last, series), data.base.spoken[last])]
      if let change = change(series, periods, present, last: last) { clause.append(change) }
      parts.append(clause.joined(separator: ", "))
    }
    parts.append(extremes(series, present, high: high, low: low))
    return finished(name, parts)
  }

  /// Many series: where each stands last, in their order, and the extremes of all.
  private var overview: [String] {
    var latest: [(name: String, value: String, at: Int)] = []
    var highest: (value: Double, series: Int, at: Int)?
    var lowest: (value: Double, series: Int, at: Int)?
    for (number, series) in data.series.enumerated() {
      for (index, point) in series.points.enumerated() {
        guard let value = point.value else { continue }
        if value > highest?.value ?? -.infinity { highest = (value, number, index) }
        if value < lowest?.value ?? .infinity { lowest = (value, number, index) }
      }
      guard let last = series.points.lastIndex(where: { $0.value != nil }) else { continue }
      latest.append((series.name, spoken(last, series), last))
    }
    guard let highest, let lowest else { return [said.nothing.capitalizedFirst + "."] }
    let place = { (found: (value: Double, series: Int, at: Int)) in
      said.seriesAt(data.series[found.series].name, data.base.spoken[found.at])
    }
    let high = spoken(highest.at, data.series[highest.series])
    let low = spoken(lowest.at, data.series[lowest.series])
    var sentences: [String] = []
    if data.base.periods != nil {
      let newest = latest.map(\.at).max() ?? 0
      sentences.append(
        said.latestOfAll(
          data.base.spoken[newest],
          latest.map { one in
            one.at == newest
              ? said.named(one.name, one.value, nil)
              : said.named(one.name, one.value, data.base.spoken[one.at])
          }))
    }
    let extremes =
      data.format.type == .rank
      ? said.places(low, [place(lowest)], high, [place(highest)])
      : said.extremes(high, [place(highest)], low, [place(lowest)])
    sentences.append(extremes.capitalizedFirst + ".")
    return sentences
  }

  private func extremes(
    _ series: Dataset.Series, _ present: [Int], high: Double, low: Double
  ) -> String {
    let top = present.filter { series.points[$0].value == high }
    let bottom = present.filter { series.points[$0].value == low }
    let (highText, lowText) = (spoken(top[0], series), spoken(bottom[0], series))
    let highAt = top.map { data.base.spoken[$0] }
    let lowAt = bottom.map { data.base.spoken[$0] }
    if data.format.type == .rank { return said.places(lowText, lowAt, highText, highAt) }
    return said.extremes(highText, highAt, lowText, lowAt)
  }

  /// The change on the same period a year before; where there is none, on the first value.
  private func change(
    _ series: Dataset.Series, _ periods: [Period], _ present: [Int], last: Int
  ) -> String? {
    guard let first = present.first, first != last, let latest = series.points[last].value else {
      return nil
    }
    var other = first
    let perYear = periods[last].kind.perYear
    if perYear > 0,
      let year = present.first(where: { periods[$0].index == periods[last].index - perYear })
    {
      other = year
    }
    guard let before = series.points[other].value else { return nil }
    let at = data.base.spoken[other]
    guard latest != before else { return said.change(.same, "", at) }
    if data.format.type == .rank { return said.from(spoken(other, series), at) }
    var format = data.format(of: series)
    if format.type == .percent {
      format = format.with(power: 0, decimals: format.decimals, type: .points)
    }
    let direction: SummaryWords.Direction = latest > before ? .up : .down
    return said.change(direction, format.spoken((latest - before).magnitude), at)
  }

  /// Five or more steps in one direction up to the latest value, without a gap.
  private func run(_ series: Dataset.Series) -> String? {
    guard data.base.periods != nil, data.format.type != .rank else { return nil }
    var steps = 0
    var rising: Bool?
    for index in stride(from: series.points.count - 1, to: 0, by: -1) {
      guard let now = series.points[index].value, let before = series.points[index - 1].value,
        now != before, rising == nil || rising == (now > before), isNext(index)
      else { break }
      rising = now > before
      steps += 1
    }
    guard steps >= 5, let rising else { return nil }
    let name = data.series.count > 1 ? series.name : ""
    return said.run(name, rising ? .up : .down, steps, data.base.unit)
  }

  /// Whether an entry follows the one before it without a period between.
  private func isNext(_ index: Int) -> Bool {
    guard let periods = data.base.periods else { return true }
    return periods[index].kind == .date || periods[index].index == periods[index - 1].index + 1
  }

  private func sentence(_ series: Dataset.Series, target: Reference) -> String? {
    let values = series.points.compactMap(\.value)
    guard let latest = values.last else { return nil }
    let isTime = data.base.periods != nil
    return said.target(
      TargetSentence(
        name: target.text, series: data.series.count > 1 ? series.name : nil,
        above: values.count { $0 > target.value }, below: values.count { $0 < target.value },
        equal: values.count { $0 == target.value },
        latest: isTime ? (latest > target.value ? 1 : latest < target.value ? -1 : 0) : nil,
        unit: data.base.unit))
  }

  /// What is missing: one sentence where all series miss the same, else one for each.
  private var gaps: [String] {
    let missing = data.series.map { series in
      data.base.spoken.indices.filter { series.points[$0].value == nil }
    }
    guard let first = missing.first, missing.contains(where: { !$0.isEmpty }) else { return [] }
    let names = { (indices: [Int]) in indices.map { data.base.spoken[$0] } }
    if missing.allSatisfy({ $0 == first }) {
      return [said.missing(nil, names(first), data.base.count, data.base.unit)]
    }
    return zip(data.series, missing).compactMap { series, indices in
      indices.isEmpty || indices.count == data.base.count
        ? nil : said.missing(series.name, names(indices), data.base.count, data.base.unit)
    }
  }

  /// Which values are provisional, over all series.
  private var provisional: String? {
    let at = data.base.spoken.indices.filter { index in
      data.series.contains { $0.points[index].isProvisional && $0.points[index].value != nil }
    }
    guard !at.isEmpty else { return nil }
    let count = data.series.reduce(0) { sum, series in
      sum + series.points.count { $0.isProvisional && $0.value != nil }
    }
    return said.provisional(at.map { data.base.spoken[$0] }, count)
  }

  private func spoken(_ index: Int, _ series: Dataset.Series) -> String {
    let point = series.points[index]
    return switch point.cell?.value {
    case .number(let number): data.format(of: series).spoken(number)
    case .rank(let place, _): words.tables.ordinal(place)
    default: point.value.map { data.format(of: series).spoken($0) } ?? ""
    }
  }

  private func finished(_ name: String, _ parts: [String]) -> String {
    let text = parts.joined(separator: "; ")
    return (name.isEmpty ? text.capitalizedFirst : "\(name): \(text)") + "."
  }
}
