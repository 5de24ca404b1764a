import Output
import Tables

extension Dataset {
  /// The entries of the base in another order, or some of them.
  func picking(_ order: [Int]) -> Dataset {
    var result = self
    result.base.spoken = base.spoken.picking(order)
    result.base.column.cells = order.map { base.column.cells[$0] }
    switch base.kind {
    case .categories(let names): result.base.kind = .categories(order.map { names[$0] })
    case .periods(let kind, let periods):
      result.base.kind = .periods(kind, order.map { periods[$0] })
    }
    for index in series.indices {
      result.series[index].points = order.map { series[index].points[$0] }
    }
    return result
  }

  /// The highest first, by the sum over the series; what is missing last. Equal ones keep the
  /// author's order.
  func ranked() -> Dataset {
    let sums = base.spoken.indices.map { index in
      series.compactMap { $0.points[index].value }.reduce(nil) { ($0 ?? 0) + $1 } ?? -.infinity
    }
    return picking(sums.indices.sorted { sums[$0] != sums[$1] ? sums[$0] > sums[$1] : $0 < $1 })
  }

  /// The first `count` entries, and the sum of the others under one name.
  func top(_ count: Int, words: Words) -> Dataset {
    guard base.count > count + 1 else { return self }
    let rest = Array(count..<base.count)
    var result = picking(Array(0..<count))
    let name = words.charts.others(rest.count)
    guard case .categories(let names) = result.base.kind else { return self }
    result.base.kind = .categories(names + [name])
    result.base.spoken = result.base.spoken.appending(name)
    result.base.column.type = .text
    result.base.column.cells = (names + [name]).map { Cell(.text($0)) }
    for index in series.indices {
      let points = rest.map { series[index].points[$0] }
      let values = points.compactMap(\.value)
      let sum = FixedPoint(values.reduce(0, +), decimals: exactDecimals(series[index]))
      // A sum without what is hidden would be another number under the same name.
      let isHidden = points.contains { $0.cell?.value == .missing(.confidential) }
      let missing = Cell(.missing(isHidden ? .confidential : .notAvailable))
      let cell = values.count == rest.count ? sum.map { Cell(.number($0)) } ?? missing : missing
      result.series[index].points.append(
        Point(cell: cell, value: cell.quantity, place: nil))
    }
    return result
  }

  /// Each value as a percentage of its entry's sum; entries with a missing part have none.
  func shares() -> Dataset {
    var result = self
    var column = Column(heading: valueColumn.heading, type: .percent, decimals: 1, cells: [])
    for entry in base.spoken.indices {
      let values = series.map { $0.points[entry].value }
      let sum = values.compactMap(\.self).reduce(0, +)
      let isWhole = !values.contains { $0 == nil } && sum > 0
      for index in series.indices {
        var point = series[index].points[entry]
        let share = isWhole ? (values[index] ?? 0) / sum * 100 : nil
        point.value = share
        if let share, let number = FixedPoint(share, decimals: 1) {
          point.cell = Cell(.number(number), point.cell?.flags ?? [])
        } else if point.value == nil, point.cell?.quantity != nil {
          point.cell = Cell(.missing(.notAvailable))
        }
        result.series[index].points[entry] = point
      }
    }
    for index in series.indices { result.series[index].column = column }
    column.name = valueColumn.name
    result.valueColumn = column
    result.format = ValueFormat(column, words: format.words)
    return result
  }

  private func exactDecimals(_ series: Series) -> Int {
    min(9, series.column.decimals + (series.column.power == 0 ? 0 : 2))
  }
}
