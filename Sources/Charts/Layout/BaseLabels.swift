import Output
import Tables

/// The labels along the foot of a chart: as many as fit, the first of each year with its year,
/// the last always.
struct BaseLabels: Sendable {
  struct Item: Sendable {
    var at: Double
    var lines: [String]
    var width: Double
  }

  var items: [Item] = []
  /// Places with a tick.
  var ticks: [Double] = []

  /// The most lines that a label has.
  var lineCount: Int { items.reduce(0) { max($0, $1.lines.count) } }
  /// What the quantities along the foot are.
  var title: [String] = []

  /// What a label needs to the left and right of it.
  private static let gap = 10.0

  /// The labels of an axis whose places `scale` maps to the picture; nil where the names of
  /// categories do not fit and `force` is false.
  init?(
    _ axis: BaseAxis, layout: Canvas, words: Words, force: Bool, scale: LinearScale,
    nameLimit: Double = .infinity
  ) {
    // A single place has no distance to the next.
    let distance = abs(scale(1) - scale(0))
    let step = distance > 0 ? distance : layout.width / 2
    switch axis {
    case .categories(let names):
      guard let labels = Self.names(names, min(step, nameLimit), layout, force) else { return nil }
      items = labels
    case .periods(let kind, let first, let count):
      items = Self.chosen(count, steps: Self.steps(kind), layout, scale) { place, step in
        // Within a year steps start with the calendar's; years are counted back from the last.
        kind.perYear > 1 ? (first + place - 1) % step == 0 : (count - 1 - place) % step == 0
      } name: {
        Period(kind, index: first + $0).axisLabel(words)
      }
      if step >= 4 { ticks = (0..<count).map(Double.init) }
    case .ordinals(let periods):
      items = Self.chosen(periods.count, steps: [1, 2, 3, 4, 6, 8, 12, 26, 52, 104], layout, scale)
      {
        (periods.count - 1 - $0) % $1 == 0
      } name: {
        periods[$0].axisLabel(words)
      }
    case .numbers(let axis, _, let title):
      items = Self.numbers(axis, layout, scale)
      let text = axis.start.map { title + ". " + words.charts.axisStart($0) } ?? title
      self.title = TextWrap.forcedLines(
        text, width: layout.width, size: layout.textSize, limit: 2)
      ticks = items.map(\.at)
    case .days(let first, let last):
      items = Self.days(first, last, layout, words, scale)
    }
    if ticks.isEmpty, axis.isTime { ticks = items.map(\.at) }
  }

  /// Names of categories, each in at most four lines as wide as its band.
  private static func names(
    _ names: [String], _ step: Double, _ layout: Canvas, _ force: Bool
  ) -> [Item]? {
    var items: [Item] = []
    for (index, name) in names.enumerated() {
      var label = Label(name, fitting: step - 6, size: layout.textSize, limit: 4)
      if label == nil {
        guard force else { return nil }
        let lines = TextWrap.forcedLines(
          name, width: max(40, step - 6), size: layout.textSize, limit: 4)
        label = Label(lines: lines, size: layout.textSize)
      }
      guard let label else { return nil }
      items.append(Item(at: Double(index), lines: label.lines, width: label.width))
    }
    guard force, step < 46 else { return items }
    let every = Int((46 / step).rounded(.up))
    return items.filter { Int($0.at) % every == 0 }
  }

  private static func steps(_ kind: PeriodKind) -> [Int] {
    switch kind {
    case .month: [1, 3, 6, 12, 24, 60, 120, 240]
    case .quarter, .financialQuarter: [1, 2, 4, 8, 20, 40, 80]
    default: [1, 2, 5, 10, 20, 50, 100]
    }
  }

  /// The finest step whose labels fit, with the last place added.
  private static func chosen(
    _ count: Int, steps: [Int], _ layout: Canvas, _ scale: LinearScale,
    isAligned: (Int, Int) -> Bool, name: (Int) -> (name: String, year: String)
  ) -> [Item] {
    var best: [Int] = []
    for step in steps {
      if count / step > 400 { continue }
      best = (0..<count).filter { isAligned($0, step) }
      guard best.count <= layout.labelLimit else { continue }
      if fits(made(best, layout, name), scale) { break }
    }
    if count > 0, best.last != count - 1 { best.append(count - 1) }
    while best.count > 2, !fits(made(best, layout, name), scale) { best.remove(at: best.count - 2) }
    // Both ends say more than the end alone, even where they stand close.
    if best.count == 1, count > 1 { best.insert(0, at: 0) }
    if best.count == 2, !fits(made(best, layout, name), scale, gap: 4) { best.removeFirst() }
    return made(best, layout, name)
  }

  /// The labels at places: the year below the first and wherever it changes.
  private static func made(
    _ places: [Int], _ layout: Canvas, _ name: (Int) -> (name: String, year: String)
  ) -> [Item] {
    var year = ""
    return places.map { place in
      let parts = name(place)
      var lines = [parts.name]
      if parts.year != year, !parts.year.isEmpty { lines.append(parts.year) }
      year = parts.year
      let label = Label(lines: lines, size: layout.textSize)
      return Item(at: Double(place), lines: lines, width: label.width)
    }
  }

  private static func fits(
    _ items: [Item], _ scale: LinearScale, gap: Double = Self.gap
  ) -> Bool {
    for (a, b) in zip(items, items.dropFirst())
    where scale(b.at) - scale(a.at) < (a.width + b.width) / 2 + gap {
      return false
    }
    return true
  }

  /// Every tick that has room.
  private static func numbers(
    _ axis: ValueAxis, _ layout: Canvas, _ scale: LinearScale
  ) -> [Item] {
    for every in 1...max(1, axis.ticks.count) {
      let items = axis.ticks.enumerated().filter { $0.offset % every == 0 }.map { _, tick in
        Item(
          at: tick.value, lines: [tick.text],
          width: TextMetrics.width(tick.text, size: layout.textSize))
      }
      if fits(items, scale) || items.count == 1 { return items }
    }
    return []
  }

  /// Labels at the calendar's own steps, for days by real time.
  private static func days(
    _ first: Int, _ last: Int, _ layout: Canvas, _ words: Words, _ scale: LinearScale
  ) -> [Item] {
    var count = Double(layout.labelLimit)
    while count >= 1 {
      let step = CalendarTicks.step(days: last - first, count: count)
      let days = CalendarTicks.ticks(from: first, to: last, every: step)
      var items = made(days, layout) { dayLabel($0, step, words) }
      if items.isEmpty { items = made([first], layout) { dayLabel($0, .days(1), words) } }
      if fits(items, scale), items.count > 2 || last - first < 3 { return items }
      count -= 1
    }
    // Too short a time for a step of the calendar: its ends.
    let ends = made([first, last], layout) { dayLabel($0, .days(1), words) }
    return fits(ends, scale) ? ends : Array(ends.prefix(1))
  }

  private static func dayLabel(
    _ day: Int, _ step: CalendarTicks.Step, _ words: Words
  ) -> (name: String, year: String) {
    let date = CalendarDate(daysSince1970: day)
    let month = words.dates.shortMonths[date.month - 1]
    return switch step {
    case .days, .weeks: ("\(date.day) \(month)", "\(date.year)")
    case .months: (month, "\(date.year)")
    case .years: ("\(date.year)", "")
    }
  }
}
