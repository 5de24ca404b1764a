extension SummaryWords {
  package static let welsh = SummaryWords(
    span: { from, to, count, unit in
      from == to ? from : "\(from) i \(to), \(welshCount(count, unit))"
    },
    count: { welshCount($0, $1) },
    latest: { "y diweddaraf \($0) (\($1))" },
    change: { change in
      if let from = change.from { return "o \(from) yn \(change.period)" }
      return switch change.direction {
      case .up: "i fyny \(change.amount) ers \(change.period)"
      case .down: "i lawr \(change.amount) ers \(change.period)"
      case .same: "yr un fath â \(change.period)"
      }
    },
    bareChange: { change in
      if let from = change.from { return "o \(from)" }
      return switch change.direction {
      case .up: "i fyny \(change.amount)"
      case .down: "i lawr \(change.amount)"
      case .same: "heb newid"
      }
    },
    changesOn: { "Mae’r newidiadau o’u cymharu â \($0)." },
    theHighest: "yr uchaf",
    theLowest: "yr isaf",
    extreme: { isHigh, value, at in
      "\(isHigh ? "uchaf" : "isaf") \(value) (\(welshPlaces(at)))"
    },
    runClause: { welshRun($0, $1, $2) },
    since: { $0.isEmpty ? "Ers \($1)" : "\($0), ers \($1)" },
    notComparable: { series, period, because in
      let values = series.map { "\($0): ni ellir" } ?? "Ni ellir"
      return "\(values) cymharu gwerthoedd o \(period) ymlaen â rhai cynharach (\(because))."
    },
    extremes: { high, highAt, low, lowAt in
      "uchaf \(high) (\(welshPlaces(highAt))), isaf \(low) (\(welshPlaces(lowAt)))"
    },
    places: { best, bestAt, last, lastAt in
      "safle uchaf \(best) (\(welshPlaces(bestAt))), safle isaf \(last) (\(welshPlaces(lastAt)))"
    },
    latestOfAll: { "Diweddaraf (\($0)): \($1.joined(separator: ", "))." },
    latestOfParts: { series, period, items in
      "\(series.isEmpty ? "Diweddaraf" : "\(series), diweddaraf") (\(period)): "
        + "\(items.joined(separator: "; "))."
    },
    named: { series, value, period in
      "\(series) \(value)" + (period.map { " (\($0))" } ?? "")
    },
    seriesAt: { "\($0), \($1)" },
    constant: { "\($0) drwyddi draw" },
    only: { "\($0) (\($1))" },
    nothing: "dim data",
    missing: { series, at, count, unit in
      let places =
        at.count <= 3 ? DateWords.welshList(at) : "\(at.count) o \(welshCount(count, unit))"
      return series.map { "\($0): dim data ar gyfer \(places)." } ?? "Dim data ar gyfer \(places)."
    },
    provisional: { at, count in
      at.count <= 3
        ? "Dros dro: \(DateWords.welshList(at))."
        : "Mae \(count) gwerth o \(at.first ?? "") i \(at.last ?? "") dros dro."
    },
    target: { welshTarget($0) },
    run: { series, direction, steps, unit in
      "\(series.isEmpty ? "Y gwerthoedd" : series): \(welshRun(direction, steps, unit))."
    },
    axisStart: { panel, value in
      "Mae’r echelin\(panel.map { " (\($0))" } ?? "") yn dechrau ar \(value), nid ar sero."
    },
    rankAxis: "Mae’r safle 1af ar y brig.")

  private static func welshRun(
    _ direction: Direction, _ steps: Int, _ unit: CountedUnit
  ) -> String {
    "\(direction == .up ? "cynnydd" : "gostyngiad") ym mhob un o’r \(welshCount(steps, unit)) "
      + "diwethaf"
  }

  private static func welshTarget(_ said: TargetSentence) -> String {
    let total = said.above + said.below + said.equal
    let subject = said.series.map { "\($0), " } ?? ""
    var parts: [String] = []
    if said.above == total {
      parts.append("uwch ei ben ym mhob un o \(welshCount(total, said.unit))")
    } else if said.below == total {
      parts.append("oddi tano ym mhob un o \(welshCount(total, said.unit))")
    } else {
      parts.append(
        "uwch ei ben mewn \(said.above) o \(welshCount(total, said.unit)), oddi tano mewn "
          + "\(said.below)")
    }
    if let latest = said.latest, said.above != total, said.below != total {
      parts.append(
        latest > 0
          ? "mae’r gwerth diweddaraf uwch ei ben"
          : latest < 0
            ? "mae’r gwerth diweddaraf oddi tano" : "mae’r gwerth diweddaraf yn hafal iddo")
    }
    return "\(said.name): \(subject)\(parts.joined(separator: "; "))."
  }

  /// `3 mis`: the noun stands in the singular.
  private static func welshCount(_ count: Int, _ unit: CountedUnit) -> String {
    let noun =
      switch unit {
      case .category: "categori"
      case .point: "pwynt"
      case .day: "diwrnod"
      case .month: "mis"
      case .quarter: "chwarter"
      case .year: "blwyddyn"
      case .financialYear: "blwyddyn ariannol"
      case .date: "dyddiad"
      case .value: "gwerth"
      }
    return "\(FixedPoint(count).text) \(noun)"
  }

  /// At most three places in words, or how many there are.
  private static func welshPlaces(_ at: [String]) -> String {
    at.count <= 3 ? DateWords.welshList(at) : "\(at[0]) a \(at.count - 1) arall"
  }
}
