/// Ticks for durations in steps that people know: never 16 min 40 s.
enum DurationTicks {
  /// Seconds, minutes, hours; then days and weeks.
  static let steps = [
    1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 10_800, 21_600, 43_200,
    86_400, 172_800, 604_800, 1_209_600,
  ]

  /// The step, in seconds, that is geometrically nearest to `span / count`; above two weeks a
  /// round number of weeks; nil for spans under four seconds, which decimal ticks serve.
  static func step(span: Double, count: Double) -> Int? {
    guard span >= 4, count > 0, span < 1e12 else { return nil }
    let target = span / count
    var best = steps[0]
    for (previous, next) in zip(steps, steps.dropFirst()) where target >= Double(previous) {
      best = target / Double(previous) < Double(next) / target ? previous : next
    }
    guard target > 1_209_600 * 1.5 else { return best }
    guard let ticks = LinearTicks(from: 0, to: span / 604_800, count: count) else { return best }
    return max(1, Int(ticks.step)) * 604_800
  }
}
