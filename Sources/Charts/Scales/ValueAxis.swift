import Output
import Tables

/// The axis of quantities: its ends, its ticks and what must be said of it.
struct ValueAxis: Sendable {
  /// One tick and its label.
  struct Tick: Sendable, Hashable {
    var value: Double
    var text: String
  }

  var low: Double
  var high: Double
  var ticks: [Tick]
  /// Whether the low end is at the top: for ranks.
  var reversed: Bool
  /// The unit and the magnitude of the ticks, above the axis; empty when the ticks say all.
  var caption: String
  /// The highest value that must be shown; where no ticks are drawn the axis ends there.
  var peak: Double?
  /// The label of the value where the axis starts, if it is not zero and must be said.
  var start: String?
}

/// What an axis of quantities must show.
struct ValueDemand: Sendable {
  var low = Double.infinity
  var high = -Double.infinity
  /// Whether lengths are compared, so that the axis must hold zero.
  var needsZero = false
  /// The ends that the author set.
  var from: Double?
  var to: Double?
  /// About how many steps.
  var count = 5.0
  /// The largest possible place, for ranks: `18th of 44` makes 44.
  var lastPlace: Double?

  var isEmpty: Bool { low > high }

  /// Takes a value into the range.
  mutating func include(_ value: Double?) {
    guard let value, value.isFinite else { return }
    low = min(low, value)
    high = max(high, value)
  }
}

extension ValueAxis {
  /// The axis for a demand: zero where it must be or may well be, else cropped with a quarter to
  /// a third of the plot left free below the data (the Office for National Statistics' rule).
  init(_ demand: ValueDemand, format: ValueFormat) {
    var demand = demand
    if demand.isEmpty { (demand.low, demand.high) = (0, 1) }
    switch format.type {
    case .rank: self = Self.ranks(demand, format)
    case .duration: self = Self.durations(demand, format)
    default: self = Self.decimals(demand, format)
    }
    if demand.to == nil, !reversed, demand.high > low { peak = demand.high }
  }

  private static func decimals(_ demand: ValueDemand, _ format: ValueFormat) -> ValueAxis {
    var (low, high) = ends(of: demand)
    let cropped = low > 0 || demand.from != nil
    var demand = demand
    // Whole numbers have whole ticks.
    if format.decimals == 0, format.type == .number, high - low < demand.count {
      demand.count = max(1, (high - low).rounded(.down))
    }
    if cropped, demand.from == nil { low = croppedStart(low: low, high: high, demand.count) }
    let nice = LinearTicks.nice(from: low, to: high, count: demand.count)
    var ticks = nice?.ticks
    if let nice { (low, high) = (nice.from, nice.to) }
    if let from = demand.from { low = from }
    if let to = demand.to { high = to }
    if format.type == .percent, demand.high <= 100, high > 100 { high = 100 }
    if demand.from != nil || demand.to != nil || high == 100 {
      ticks = LinearTicks(from: low, to: high, count: demand.count)
    }
    let labels = TickLabels(ticks, format: format)
    return ValueAxis(
      low: low, high: high, ticks: labels.ticks, reversed: false, caption: labels.caption,
      start: cropped && low != 0 ? format.spokenRound(low) : nil)
  }

  private static func durations(_ demand: ValueDemand, _ format: ValueFormat) -> ValueAxis {
    var (low, high) = ends(of: demand)
    guard let step = DurationTicks.step(span: high - min(0, low), count: demand.count) else {
      return decimals(demand, format)
    }
    let cropped = low > 0
    if cropped {
      let finer = DurationTicks.step(span: (high - low) * 1.4, count: demand.count) ?? step
      low -= (high - low) * 0.4
      return durations(from: max(0, low), to: high, step: finer, demand, format)
    }
    high = max(high, 1)
    return durations(from: low, to: high, step: step, demand, format)
  }

  private static func durations(
    from low: Double, to high: Double, step: Int, _ demand: ValueDemand, _ format: ValueFormat
  ) -> ValueAxis {
    let unit = Double(step)
    let whole = format.with(power: 0, decimals: 0)
    let first = (low / unit).rounded(.down)
    let last = (high / unit).rounded(.up)
    var ticks: [Tick] = []
    for index in Int(first)...max(Int(first) + 1, Int(last)) {
      let seconds = FixedPoint(index * step)
      ticks.append(Tick(value: Double(index * step), text: index == 0 ? "0" : whole.text(seconds)))
    }
    let start = demand.from ?? first * unit
    let end = demand.to ?? ticks.last?.value ?? high
    return ValueAxis(
      low: start, high: end, ticks: ticks.filter { $0.value >= start && $0.value <= end },
      reversed: false, caption: "", start: start > 0 ? format.spokenRound(start) : nil)
  }

  private static func ranks(_ demand: ValueDemand, _ format: ValueFormat) -> ValueAxis {
    let last = max(2, demand.lastPlace ?? demand.high)
    let ticks = LinearTicks(from: 0, to: last, count: demand.count)
    var places = [1]
    if let ticks {
      let step = max(1, Int(ticks.step))
      places += stride(from: step, through: Int(last), by: step).filter { $0 > 1 }
      if let final = places.last, Double(final) < last {
        if Double(final) + Double(step) * 0.6 > last, places.count > 2 { places.removeLast() }
        places.append(Int(last))
      }
    }
    let labels = places.map {
      Tick(value: Double($0), text: format.words.tables.ordinal($0))
    }
    return ValueAxis(
      low: 1, high: last, ticks: labels, reversed: true, caption: format.unit, start: nil)
  }

  /// The ends before rounding: zero is in unless the data would become hard to tell apart.
  private static func ends(of demand: ValueDemand) -> (Double, Double) {
    var (low, high) = (demand.low, demand.high)
    let span = high - low
    if demand.needsZero || low <= 0 || span >= high / 3 || demand.low == demand.high {
      low = min(0, low)
    }
    if demand.needsZero || demand.high < 0 && span < -demand.low / 3 { high = max(0, high) }
    if let from = demand.from { low = from }
    if let to = demand.to { high = to }
    if low >= high { high = low + 1 }
    return (low, high)
  }

  /// Where a cropped axis starts: a tick that leaves a quarter to a third of the plot free below
  /// the data; zero when nothing is left to crop.
  private static func croppedStart(low: Double, high: Double, _ count: Double) -> Double {
    var best = (start: 0.0, miss: Double.infinity)
    for wanted in [count, count - 1, count + 1, count + 2, count - 2] where wanted > 1 {
      let lowest = max(0, low - (high - low) * 0.4)
      guard let ticks = LinearTicks(from: lowest, to: high, count: wanted),
        let top = ticks.index(of: high, roundingUp: true),
        let bottom = ticks.index(of: low, roundingUp: false)
      else { continue }
      for index in stride(from: bottom, through: max(0, bottom - 4), by: -1) {
        let start = ticks.value(index)
        let free = (low - start) / (ticks.value(top) - start)
        let miss = abs(free - 0.29)
        if miss < best.miss - 1e-9 { best = (start, miss) }
      }
    }
    return best.start
  }
}
