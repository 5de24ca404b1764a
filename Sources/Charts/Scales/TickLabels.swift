import Output
import Tables

/// The labels down a value axis: one precision, one magnitude.
struct TickLabels {
  var ticks: [ValueAxis.Tick] = []
  var caption = ""

  init(_ linear: LinearTicks?, format: ValueFormat) {
    caption = format.unit
    if format.type == .points, caption.isEmpty { caption = format.words.charts.pointsUnit }
    if case .money = format.type { caption = "" }
    guard let linear, linear.first <= linear.last, linear.last - linear.first < 100 else { return }
    let largest = max(linear.value(linear.last).magnitude, linear.value(linear.first).magnitude)
    let power = Self.magnitude(of: largest, format.type)
    let type: ColumnType? = format.type == .points ? .number : nil
    let format = format.with(power: 0, decimals: 0, type: type)
    let tickFormat = format.with(power: power, decimals: max(0, power - linear.power))
    for index in linear.first...linear.last {
      guard let value = Self.number(index, linear) else { continue }
      let text = (value.units == 0 ? format.with(power: 0, decimals: 0) : tickFormat).text(value)
      ticks.append(ValueAxis.Tick(value: linear.value(index), text: text))
    }
    if power > 0, format.type == .number {
      caption = format.words.charts.unitOfMagnitude(format.words.charts.magnitude(power), caption)
    }
  }

  /// The power of ten by which labels are divided: 6 for millions, 9 for thousand millions.
  private static func magnitude(of largest: Double, _ type: ColumnType) -> Int {
    switch type {
    case .number, .money: largest >= 1e9 ? 9 : largest >= 1e6 ? 6 : 0
    default: 0
    }
  }

  /// The exact value of a tick; nil if it needs more than 18 digits.
  private static func number(_ index: Int, _ linear: LinearTicks) -> FixedPoint? {
    let (units, overflow) = index.multipliedReportingOverflow(by: linear.factor)
    guard !overflow, (-18...18).contains(linear.power) else { return nil }
    if linear.power <= 0 { return FixedPoint(units: Int64(units), decimals: -linear.power) }
    let (whole, tooLarge) = Int64(units).multipliedReportingOverflow(
      by: FixedPoint.wholePower(linear.power))
    return tooLarge ? nil : FixedPoint(units: whole)
  }
}
