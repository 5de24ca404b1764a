extension ChartWords {
  package static let welsh = ChartWords(
    typeName: { welshName(of: $0) },
    magnitude: { $0 == 9 ? "biliwn" : "miliwn" },
    unitOfMagnitude: { $1.isEmpty ? $0 : $0 + " " + $1 },
    pointsUnit: "pwynt canran",
    axisStart: { "Mae’r echelin yn dechrau ar \($0)" },
    target: { "Targed \($0)" },
    provisionalLine: "Dotiog: dros dro",
    provisionalBar: "Amlinellol: dros dro",
    note: { "\($0): \($1)" },
    breakLabel: { "Toriad: \($0)" },
    breakNote: { "O \($0), toriad yn y gyfres: \($1)" },
    withValue: { "\($0) (\($1))" },
    lineAt: { "Llinell: \($0)." },
    range: { $0 == $1 ? $0 : "\($0) i \($1)" },
    others: { "\($0) arall" },
    estimateWithRange: {
      $0 ? "Amcangyfrif gyda chyfwng hyder 95%" : "Amcangyfrif gyda therfyn isaf ac uchaf"
    },
    rangesShown: {
      $0
        ? "Cyfyngau hyder 95% (Wilson) yw’r amrediadau."
        : "Mae terfyn isaf ac uchaf i bob amcangyfrif."
    },
    sides: { "\($0): \($1) \($2), \($3) \($4)." },
    parts: { "\($0): mae’n cynnwys \($1)." },
    shares: { "Cyfrannau o’r cyfan: \($0.joined(separator: ", "))." },
    sparkline: { "o \($0) i \($1), rhwng \($2) a \($3)" },
    sparklineEnd: { "; y diweddaraf \($0)" },
    spread: { "\($0): o \($1) i \($2)." },
    correlation: {
      "Cydberthyniad \($0), o \u{2212}1 i 1, lle mae 0 yn golygu dim; nid yw’n profi achos."
    },
    bin: { "\($0) i lai na \($1)" },
    frequency: "Nifer y gwerthoedd",
    mostFrequent: { step, count, total in
      "Mae’r nifer mwyaf o werthoedd, \(count) o \(total), yn \(step)."
    },
    waterfall: { totals, rises, falls in
      var sentences: [String] = []
      if !totals.isEmpty { sentences.append("O \(totals.joined(separator: " i ")).") }
      if !rises.isEmpty { sentences.append("Cynnydd: \(rises.joined(separator: ", ")).") }
      if !falls.isEmpty { sentences.append("Gostyngiad: \(falls.joined(separator: ", ")).") }
      return sentences.joined(separator: " ")
    },
    total: "Cyfanswm",
    rise: "Cynnydd",
    fall: "Gostyngiad",
    quarterNumber: { "Ch\($0)" },
    quarter: { "\($0) i \($1) \($2)" },
    box: .welsh,
    bullet: .welsh,
    summary: .welsh,
    spc: .welsh)

  private static func welshName(of type: String) -> String {
    switch type {
    case "line": "Siart llinell"
    case "column": "Siart colofnau"
    case "bar": "Siart barrau"
    case "spc": "Siart proses"
    case "dot": "Siart dotiau"
    case "panels": "Siartiau o sawl mesur"
    case "area": "Siart arwynebedd"
    case "pie": "Siart cylch"
    case "donut": "Siart modrwy"
    case "scatter": "Siart gwasgariad"
    case "histogram": "Histogram"
    case "box": "Plot blwch"
    case "bullet": "Siart bwled"
    case "slope": "Siart goledd"
    case "tree": "Siart coeden"
    case "heatmap": "Map gwres"
    case "likert": "Siart arolwg"
    case "waterfall": "Siart rhaeadr"
    default: "Siart"
    }
  }
}

extension BoxWords {
  package static let welsh = BoxWords(
    count: "Nifer y gwerthoedd",
    minimum: "Isafswm",
    lowerQuartile: "Chwartel isaf",
    median: "Canolrif",
    upperQuartile: "Chwartel uchaf",
    maximum: "Uchafswm",
    box: "Yr hanner canol gyda’r canolrif, a’r amrediad heb allanolion",
    outlier: "Allanolyn",
    category: { name, count, median, low, high in
      count == 1
        ? "\(name): 1 gwerth, \(median)."
        : "\(name): \(FixedPoint(count).text) gwerth, canolrif \(median), "
          + "yr hanner canol \(low) i \(high)."
    },
    nothing: { "\($0): dim data." },
    outliers: { name, values, count in
      let more = count > values.count ? " a \(count - values.count) arall" : ""
      return "\(name), \(count) allanolyn: \(values.joined(separator: ", "))\(more)."
    },
    method: "Mae’r llinellau’n cyrraedd y gwerthoedd pellaf o fewn 1.5 gwaith hyd y blwch; "
      + "cyfrifir y chwarteli fel y gwna QUARTILE.INC mewn taenlen.")
}

extension BulletWords {
  package static let welsh = BulletWords(
    against: { measure, value, target, side in
      switch side {
      case 0: "\(measure): \(value), yn hafal i’r targed"
      case 1: "\(measure): \(value), uwchlaw’r targed, \(target)"
      default: "\(measure): \(value), islaw’r targed, \(target)"
      }
    },
    without: { measure, value, target in
      target.map { "\(measure): \(value), targed \($0)" } ?? "\(measure): \(value), dim targed"
    },
    range: { "Hyd at: \($0)" })
}
