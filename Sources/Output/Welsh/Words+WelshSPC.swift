extension SPCWords {
  package static let welsh = SPCWords(
    average: "Cyfartaledd",
    lower: "Terfyn isaf",
    upper: "Terfyn uchaf",
    signal: "Arwydd",
    range: "Amrediad disgwyliedig",
    named: { "\($0) \($1)" },
    variation: { type in "Gwerth diweddaraf: \(welshMeaning(of: type))" },
    assurance: { type in
      switch type {
      case "consistent_pass": "Targed: fe’i cyrhaeddir fel y mae pethau"
      case "consistent_fail": "Targed: fe’i methir fel y mae pethau"
      default: "Targed: fe’i cyrhaeddir weithiau ac fe’i methir weithiau"
      }
    },
    point: { type in
      switch type {
      case "improvement_high": "Gwelliant (uchel)"
      case "improvement_low": "Gwelliant (isel)"
      case "concern_high": "Pryder (uchel)"
      case "concern_low": "Pryder (isel)"
      case "neutral_high": "Anarferol o uchel"
      case "neutral_low": "Anarferol o isel"
      default: "Yn ôl y disgwyl"
      }
    },
    rule: { rule, type in
      rule.isEmpty ? "yn ôl y disgwyl" : "\(welshMeaning(of: type)): \(welshReason(for: rule))"
    },
    expected: { mean, low, high, since in
      let start = since.map { "Ers \($0) y cyfartaledd yw" } ?? "Y cyfartaledd yw"
      return "\(start) \(mean); mae gwerthoedd o \(low) i \(high) i’w disgwyl."
    },
    latest: { rule, type in
      rule.isEmpty
        ? "Mae’r gwerth diweddaraf yn ôl y disgwyl."
        : "Y gwerth diweddaraf: \(welshReason(for: rule)); \(welshMeaning(of: type))."
    },
    signals: { outside, trend, close, run in
      var parts: [String] = []
      if outside > 0 { parts.append("\(outside) y tu allan i’r amrediad disgwyliedig") }
      if trend > 0 { parts.append("\(trend) mewn cynnydd neu ostyngiad o 7 neu fwy") }
      if close > 0 { parts.append("\(close) yn agos at derfyn, dau o dri") }
      if run > 0 { parts.append("\(run) mewn rhediad o 7 neu fwy un ochr i’r cyfartaledd") }
      return "Gwerthoedd nad ydynt yn debygol o fod yn hap: \(parts.joined(separator: "; "))."
    },
    noSignals: "Nid oes gwerth nad yw’n debygol o fod yn hap.",
    assuranceSentence: { target, type in
      switch type {
      case "consistent_pass": "\(target): fe’i cyrhaeddir os yw’r broses yn parhau fel y mae."
      case "consistent_fail": "\(target): fe’i methir os yw’r broses yn parhau fel y mae."
      default: "\(target): fe’i cyrhaeddir weithiau ac fe’i methir weithiau, ar hap."
      }
    },
    screening: { count in
      switch count {
      case 0: "Mae’r amrediad disgwyliedig yn cynnwys pob newid o werth i werth."
      default:
        "Mae’r amrediad disgwyliedig yn hepgor \(count) newid anarferol o fawr o werth i werth."
      }
    },
    provisional: { "Gyda dim ond \($0) gwerth, dros dro yw’r amrediad disgwyliedig." },
    constant: {
      "Nid oes amrediad disgwyliedig i werthoedd nad ydynt yn amrywio, yma \($0)."
    })

  private static func welshMeaning(of type: String) -> String {
    switch type {
    case "improvement_high", "improvement_low": "gwelliant"
    case "concern_high", "concern_low": "pryder"
    case "neutral_high": "anarferol o uchel"
    case "neutral_low": "anarferol o isel"
    default: "yn ôl y disgwyl"
    }
  }

  private static func welshReason(for rule: String) -> String {
    switch rule {
    case "Above UCL": "uwchlaw’r amrediad disgwyliedig"
    case "Below LCL": "islaw’r amrediad disgwyliedig"
    case "7 Point Trend (Increasing)": "mewn cynnydd o 7 neu fwy"
    case "7 Point Trend (Decreasing)": "mewn gostyngiad o 7 neu fwy"
    case "2 in 3 Above CL": "yn agos at y terfyn uchaf, fel un arall o dri"
    case "2 in 3 Below CL": "yn agos at y terfyn isaf, fel un arall o dri"
    case "7 Points Above CL": "mewn rhediad o 7 neu fwy uwchlaw’r cyfartaledd"
    case "7 Points Below CL": "mewn rhediad o 7 neu fwy islaw’r cyfartaledd"
    default: rule
    }
  }
}
