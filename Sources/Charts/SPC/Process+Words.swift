import Output
import Tables

extension Process {
  /// What the rules find, in sentences.
  func sentences(target: Reference?, words: Words) -> [String] {
    let said = words.charts.spc
    guard let last = xmr.segments.last, let index = values.indices.last else { return [] }
    let text = { (value: Double) in
      FixedPoint(value, decimals: shownDecimals).map { format.spoken($0) } ?? ""
    }
    guard let limits = last.limits else { return [said.constant(text(last.mean))] }
    let since =
      xmr.segments.count > 1
      ? data.base.spoken[entries[last.range.lowerBound]] : nil
    var sentences = [
      said.expected(text(last.mean), text(limits.lowerBound), text(limits.upperBound), since)
    ]
    sentences.append(
      said.latest(xmr.rules[index]?.rawValue ?? "", kind(index).variation))
    if let counts { sentences.append(counts) }
    if let target, let assurance = xmr.assurance(target: target.value, better: better) {
      sentences.append(said.assuranceSentence(target.text, assurance.rawValue))
    }
    sentences.append(said.screening(xmr.segments.reduce(0) { $0 + $1.screened }))
    if last.isShort { sentences.append(said.provisional(last.range.count)) }
    return sentences
  }

  /// How many points meet each rule.
  private var counts: String? {
    var outside = 0
    var trend = 0
    var close = 0
    var run = 0
    for rule in xmr.rules {
      switch rule {
      case .aboveLimit, .belowLimit: outside += 1
      case .rising, .falling: trend += 1
      case .twoInThreeAbove, .twoInThreeBelow: close += 1
      case .sevenAbove, .sevenBelow: run += 1
      case nil: break
      }
    }
    guard outside + trend + close + run > 0 else { return words.charts.spc.noSignals }
    return words.charts.spc.signals(outside, trend, close, run)
  }

  /// The points with their limits and what is said of each.
  var points: Table {
    let said = words.charts.spc
    var table = data.points
    var columns: [[Cell]] = [[], [], [], []]
    let number = { (value: Double?) -> Cell in
      value.flatMap { FixedPoint($0, decimals: shownDecimals) }.map { Cell(.number($0)) }
        ?? Cell(.missing(.notApplicable))
    }
    var byEntry = [Int?](repeating: nil, count: data.base.count)
    for (index, entry) in entries.enumerated() { byEntry[entry] = index }
    for entry in 0..<data.base.count {
      let index = byEntry[entry]
      let segment = index.flatMap { at in xmr.segments.first { $0.range.contains(at) } }
      columns[0].append(number(segment?.mean))
      columns[1].append(number(segment?.limits?.lowerBound))
      columns[2].append(number(segment?.limits?.upperBound))
      let rule = index.flatMap { xmr.rules[$0] }
      columns[3].append(
        Cell(.text(index.map { said.rule(rule?.rawValue ?? "", kind($0).variation) } ?? "")))
    }
    for (cells, name) in zip(columns, [said.average, said.lower, said.upper]) {
      var column = data.series[0].column
      column.heading = name
      column.name = name
      column.decimals = shownDecimals
      column.cells = cells
      table.columns.append(column)
    }
    table.columns.append(Column(heading: said.signal, type: .text, cells: columns[3]))
    return table
  }

  /// The computed model as JSON, with the names of the reference.
  var model: [UInt8] {
    var out = ByteWriter()
    let date = { (index: Int) -> String in
      guard let period = data.base.periods?[entries[index]] else { return "" }
      return hasDays ? CalendarDate(daysSince1970: period.start).isoText : period.isoText
    }
    out.write("{\"segments\":[")
    for (number, segment) in xmr.segments.enumerated() {
      if number > 0 { out.write(",") }
      out.write("{\"start\":")
      out.write(json: date(segment.range.lowerBound))
      out.write(",\"n\":")
      out.write(segment.range.count)
      for (name, value) in [
        ("mean", segment.mean), ("lpl", segment.limits?.lowerBound),
        ("upl", segment.limits?.upperBound),
      ] {
        out.write(",\"")
        out.write(raw: name)
        out.write("\":")
        out.write(raw: value.map { "\($0)" } ?? "null")
      }
      out.write("}")
    }
    out.write("],\"flagged\":[")
    var isFirst = true
    for index in values.indices {
      guard let rule = xmr.rules[index] else { continue }
      if !isFirst { out.write(",") }
      isFirst = false
      out.write("{\"date\":")
      out.write(json: date(index))
      out.write(",\"value\":")
      out.write(raw: "\(values[index])")
      out.write(",\"rule\":")
      out.write(json: rule.rawValue)
      out.write(",\"point_type\":")
      out.write(json: xmr.type(index, better: better).rawValue)
      out.write("}")
    }
    out.write("],\"latest_point_type\":")
    out.write(
      json: values.indices.last.map { xmr.type($0, better: better).rawValue } ?? "common_cause")
    out.write(",\"assurance_type\":")
    if let target, let assurance = xmr.assurance(target: target, better: better) {
      out.write(json: assurance.rawValue)
    } else {
      out.write("null")
    }
    out.write("}")
    return out.finish()
  }
}
