extension CorrectionWords {
  package static let welsh = CorrectionWords(
    title: "Cywiriadau a diwygiadau",
    lead: "Pob ffigur cyhoeddedig a newidiwyd wedyn: beth oedd yn ei ddweud, beth mae’n ei ddweud "
      + "yn awr, a pham.",
    corrections: "Cywiro gwallau",
    revisions: "Diwygiadau a gynlluniwyd",
    notice: "Newidiadau ers cyhoeddi",
    all: "Pob cywiriad a diwygiad",
    kind: { $0 ? "Diwygiad" : "Cywiriad" },
    label: { isRevision, day in "\(isRevision ? "Diwygiwyd" : "Cywirwyd") ar \(day)" },
    change: { was, now in
      switch (was, now) {
      case (let was?, let now?): "Dywedai \(was); mae’n dweud \(now) yn awr."
      case (let was?, nil): "Dywedai \(was)."
      case (nil, let now?): "Mae’n dweud \(now) yn awr."
      case (nil, nil): nil
      }
    },
    why: { "Pam: \($0)" },
    substantial: "Mae hyn yn newid casgliad.",
    entryTitle: { isRevision, page in "\(isRevision ? "Diwygiad" : "Cywiriad"): \(page)" })
}

extension DataWords {
  package static let welsh = DataWords(
    title: "Data",
    lead: "Pob tabl y tu ôl i ffigurau’r wefan hon, i’w lawrlwytho.",
    shared: "Setiau data y mae sawl tudalen yn eu defnyddio",
    ofPages: "Data tudalennau unigol",
    terms: DataTerms(
      period: "Cyfnod", area: "Ardal", source: "Ffynhonnell", licence: "Trwydded",
      updates: "Diweddariadau", pages: "Defnyddir ar", rows: "Rhesi"),
    packageLink: "Holl ddata’r dudalen hon, wedi’u disgrifio ar gyfer rhaglenni",
    catalogueLink: "Rhestr o’r holl setiau data ar gyfer rhaglenni (DCAT)",
    download: { file, bytes in
      bytes < 1_000 ? "\(file), \(bytes) beit" : "\(file), \((bytes + 500) / 1_000) KB"
    },
    metadata: "Ei golofnau, wedi’u disgrifio ar gyfer rhaglenni",
    days: { first, last in
      first == last
        ? DateWords.welsh.day(first)
        : "\(DateWords.welsh.day(first)) i \(DateWords.welsh.day(last))"
    },
    attribution: { publisher, licence, isOpen in
      let owner = publisher.map { " gan \($0)" } ?? ""
      return isOpen
        ? "Yn cynnwys gwybodaeth y sector cyhoeddus\(owner), trwyddedwyd dan y \(licence)."
        : "Data\(owner), trwydded: \(licence)."
    },
    noteColumn: {
      "Yr hyn a ddywedir am \($0): p dros dro, r diwygiedig, e amcangyfrif, low isel."
    },
    countColumn: { "Allan o faint y mae \($0) yn safle." },
    intervals: "Y diwrnod cyntaf a’r olaf.",
    seconds: "Mewn eiliadau.")
}

extension TableWords {
  package static let welsh = TableWords(
    shorthand: { letter in
      switch letter {
      case "x": "ddim ar gael"
      case "c": "cyfrinachol"
      case "z": "ddim yn berthnasol"
      case "low": "isel"
      case "p": "dros dro"
      case "r": "diwygiedig"
      case "e": "amcangyfrif"
      default: letter
      }
    },
    flagged: { value, words in
      (value.isEmpty ? "" : value + " ") + "(\(words.joined(separator: ", ")))"
    },
    shortUnits: DurationUnits(hours: "awr", minutes: "mun", seconds: "eil"),
    points: "pwynt",
    ordinal: { "\($0)\(ordinalEnding($0))" },
    rank: { ordinal, count in "\(ordinal) o \(count)" },
    quarter: { number, year in "Ch\(number) \(year)" },
    spokenHours: { number, _ in "\(number) awr" },
    spokenMinutes: { number, _ in "\(number) munud" },
    spokenSeconds: { number, _ in "\(number) eiliad" },
    spokenPoints: { number, _ in "\(number) pwynt canran" },
    spokenMoney: { amount, power in
      switch power {
      case 3: "\(amount) mil"
      case 6: "\(amount) miliwn"
      case 9: "\(amount) biliwn"
      default: amount
      }
    },
    counted: { number, unit, _ in "\(number) \(unit)" },
    noteMark: { "[nodyn \($0)]" },
    roundedTotals: "Gall cyfansymiau fod yn wahanol i swm eu rhannau oherwydd talgrynnu.",
    attendance: .welsh,
    scorecard: .welsh)

  /// What stands behind the digits of a place: `1af`, `2il`, `3ydd`.
  private static func ordinalEnding(_ place: Int) -> String {
    switch place {
    case 1: "af"
    case 2: "il"
    case 3, 4: "ydd"
    case 5, 6: "ed"
    case 7, 8, 9, 10, 12, 15, 18, 20: "fed"
    case 11, 13, 14, 16, 17, 19: "eg"
    default: place % 100 == 0 || place > 40 ? "fed" : "ain"
    }
  }
}

extension AttendanceWords {
  package static let welsh = AttendanceWords(
    state: { state in
      switch state {
      case .present: "Yn bresennol"
      case .video: "Drwy gyswllt fideo"
      case .phone: "Dros y ffôn"
      case .part: "Rhan o’r cyfarfod"
      case .apologies: "Ymddiheuriadau"
      case .absent: "Absennol"
      }
    },
    detailed: { "\($0): \($1)" },
    summary: { counts in
      let parts = counts.map { state, count in
        switch state {
        case .present: "\(count) yn bresennol"
        case .video: "\(count) drwy gyswllt fideo"
        case .phone: "\(count) dros y ffôn"
        case .part: "\(count) am ran o’r cyfarfod"
        case .apologies: "ymddiheuriadau gan \(count)"
        case .absent: "\(count) yn absennol"
        }
      }
      return parts.joined(separator: ", ") + "."
    })
}

extension ScorecardWords {
  package static let welsh = ScorecardWords(
    target: { isMet, side, difference, target in
      let place =
        switch side {
        case 0: "yn hafal i’r targed, \(target)"
        case 1: "\(difference) uwchlaw’r targed, \(target)"
        default: "\(difference) islaw’r targed, \(target)"
        }
      switch isMet {
      case true?: return "Cyrhaeddwyd y targed: \(place)"
      case false?: return "Methwyd y targed: \(place)"
      case nil: return place.prefix(1).uppercased() + place.dropFirst()
      }
    },
    targetOnly: { "Targed \($0)" },
    change: { direction, amount, since, from in
      switch direction {
      case .up: "I fyny \(amount) ers \(since), o \(from)"
      case .down: "I lawr \(amount) ers \(since), o \(from)"
      case .same: "Yr un fath ag yn \(since)"
      }
    },
    better: { better in
      switch better {
      case "higher": "gorau po uchaf"
      case "lower": "gorau po isaf"
      default: nil
      }
    },
    points: { number, _ in "\(number) pwynt" },
    places: { "\($0) safle" },
    lessThan: { "llai na \($0)" },
    noEarlier: "Dim gwerth cynharach i gymharu ag ef",
    before: "y cyfnod blaenorol",
    trend: { extent, said in extent.isEmpty ? said : "\(extent): \(said)" },
    measure: "Mesur",
    period: "Cyfnod",
    value: "Gwerth",
    unit: "Uned",
    targetHeading: "Targed",
    previous: "Cynt",
    since: "O’i gymharu â",
    unitName: { kind in
      switch kind {
      case "percent": "canran"
      case "points": "pwyntiau canran"
      case "duration": "eiliadau"
      case "rank": "safle"
      default: kind
      }
    })
}
