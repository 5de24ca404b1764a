import Output
import Tables

/// Where an axis starts, and its panel, where there are several.
struct AxisStart: Sendable {
  var name: String?
  var value: String
}

/// The sentences about points over a base: statistics always, trends by rule only.
///
/// After Lundgard and Satyanarayan (2021): levels 1 and 2 always, level 3 where a rule finds
/// something, level 4 never: what it means is for the author to say.
struct SeriesSummary {
  var data: Dataset
  /// The target and other lines, to each of which the values are compared.
  var references: [Reference] = []
  var breaks: [SeriesBreak] = []
  /// Where axes start that do not start at zero.
  var axisStarts: [AxisStart] = []
  var words: Words

  var said: SummaryWords { words.charts.summary }

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

  /// `3 months`.
  var count: String {
    guard let periods = data.base.periods, let first = periods.first, let last = periods.last,
      last.kind != .date
    else { return said.count(data.base.count, data.base.unit) }
    return said.count(last.index - first.index + 1, data.base.unit)
  }

  var sentences: [String] {
    let isOverview = data.series.count > 3 && !data.isMixed
    var result =
      isOverview ? overview : data.series.indices.map { sentence(SeriesStretch($0, self)) }
    if isOverview {
      result += data.series.indices.compactMap { index in
        run(SeriesStretch(index, self)).map {
          said.run(data.series[index].name, $0.rising ? .up : .down, $0.steps, data.base.unit)
        }
      }
    }
    for reference in references {
      result += data.series.compactMap { sentence($0, target: reference) }
    }
    result += breaks.map(sentence)
    result += gaps
    if let provisional { result.append(provisional) }
    if data.format.type == .rank, data.base.unit != .category { result.append(said.rankAxis) }
    result += axisStarts.map { said.axisStart($0.name, $0.value) }
    return result
  }

  /// One series: the latest value and its change, the highest and the lowest, a run at the end.
  /// What is said of the latest value is not said again.
  private func sentence(_ stretch: SeriesStretch) -> String {
    let series = stretch.series
    var name = data.series.count > 1 ? series.name : ""
    guard let last = stretch.present.last, let latest = series.points[last].value else {
      return finished(name, [said.nothing])
    }
    if let since = stretch.since { name = said.since(name, since) }
    if stretch.present.count == 1 {
      return finished(name, [said.only(spoken(last, series), data.base.spoken[last])])
    }
    let (high, low) = (stretch.high, stretch.low)
    if high == low { return finished(name, [said.constant(spoken(last, series))]) }
    guard let periods = data.base.periods else {
      return finished(name, [extremes(stretch)])
    }
    var clause = [said.latest(spoken(last, series), data.base.spoken[last])]
    let isRank = data.format.type == .rank
    let isEnd = stretch.present.count { series.points[$0].value == latest } == 1 && !isRank
    if isEnd, latest == high { clause.append(said.theHighest) }
    if isEnd, latest == low { clause.append(said.theLowest) }
    if let change = change(stretch, periods, last: last) { clause.append(said.change(change)) }
    var parts = [clause.joined(separator: ", ")]
    if isEnd, latest == high || latest == low {
      let isHigh = latest != high
      let value = isHigh ? high : low
      let at = stretch.places(of: value)
      parts.append(
        said.extreme(isHigh, spoken(at[0], series), at.map { data.base.spoken[$0] }))
    } else {
      parts.append(extremes(stretch))
    }
    if let run = run(stretch) {
      parts.append(said.runClause(run.rising ? .up : .down, run.steps, data.base.unit))
    }
    return finished(name, parts)
  }

  private func extremes(_ stretch: SeriesStretch) -> String {
    let (top, bottom) = (stretch.places(of: stretch.high), stretch.places(of: stretch.low))
    let (highText, lowText) = (spoken(top[0], stretch.series), spoken(bottom[0], stretch.series))
    let highAt = top.map { data.base.spoken[$0] }
    let lowAt = bottom.map { data.base.spoken[$0] }
    if data.format.type == .rank { return said.places(lowText, lowAt, highText, highAt) }
    return said.extremes(highText, highAt, lowText, lowAt)
  }

  /// The change on the same period a year before; where there is none, on the first value.
  func change(_ stretch: SeriesStretch, _ periods: [Period], last: Int) -> ValueChange? {
    let series = stretch.series
    guard let first = stretch.present.first, first != last,
      let latest = series.points[last].value
    else { return nil }
    var other = first
    let perYear = periods[last].kind.perYear
    if perYear > 0,
      let year = stretch.present.first(where: {
        periods[$0].index == periods[last].index - perYear
      })
    {
      other = year
    }
    guard let before = series.points[other].value else { return nil }
    var change = ValueChange(direction: .same, amount: "", period: data.base.spoken[other])
    if data.format.type == .rank {
      change.from = spoken(other, series)
      return change
    }
    guard latest != before else { return change }
    var format = data.format(of: series)
    if format.type == .percent {
      format = format.with(power: 0, decimals: format.decimals, type: .points)
    }
    change.direction = latest > before ? .up : .down
    change.amount = format.spoken((latest - before).magnitude)
    return change
  }

  /// Five or more steps in one direction up to the latest value, without a gap or a break.
  private func run(_ stretch: SeriesStretch) -> (steps: Int, rising: Bool)? {
    guard data.base.periods != nil, data.format.type != .rank else { return nil }
    let points = stretch.series.points
    var steps = 0
    var rising: Bool?
    for index in stride(from: points.count - 1, to: stretch.start, by: -1) {
      guard let now = points[index].value, let before = points[index - 1].value,
        now != before, rising == nil || rising == (now > before), isNext(index)
      else { break }
      rising = now > before
      steps += 1
    }
    guard steps >= 5, let rising else { return nil }
    return (steps, rising)
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
        name: target.spoken, series: data.series.count > 1 ? series.name : nil,
        above: values.count { $0 > target.value }, below: values.count { $0 < target.value },
        equal: values.count { $0 == target.value },
        latest: isTime ? (latest > target.value ? 1 : latest < target.value ? -1 : 0) : nil,
        unit: data.base.unit))
  }

  private func sentence(_ change: SeriesBreak) -> String {
    said.notComparable(
      change.series.map { data.series[$0].name }, change.spoken, change.because)
  }

  /// What is missing: one sentence where all series miss the same, else one for each.
  var gaps: [String] {
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
  var provisional: String? {
    let at = data.base.spoken.indices.filter { index in
      data.series.contains { $0.points[index].isProvisional && $0.points[index].value != nil }
    }
    guard !at.isEmpty else { return nil }
    let count = data.series.reduce(0) { sum, series in
      sum + series.points.count { $0.isProvisional && $0.value != nil }
    }
    return said.provisional(at.map { data.base.spoken[$0] }, count)
  }

  func spoken(_ index: Int, _ series: Dataset.Series) -> String {
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
