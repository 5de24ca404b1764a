extension PageWords {
  package static let welsh = PageWords(
    navigation: .welsh,
    document: .welsh,
    records: .welsh,
    meetings: .welsh,
    publishing: .welsh,
    chartLabel: { "\($0), a ddisgrifir uchod" },
    numbered: { isTable, number in "\(isTable ? "Tabl" : "Ffigur")\u{A0}\(number)" },
    paragraph: { "paragraff\u{A0}\($0)" },
    showData: { "Dangos y data: \($0)" },
    downloadCSV: { "Lawrlwytho CSV: \($0)" },
    source: { "Ffynhonnell: \($0)" },
    scrollingTable: { "Tabl sy’n sgrolio i’r ochr: \($0)" },
    longTable: { "Tabl sy’n sgrolio i fyny ac i lawr ac i’r ochr: \($0)" },
    shorthandMeaning: { letter in
      switch letter {
      case "x": "Ddim ar gael: nid yw’r gwerth yn bod neu ni chafodd ei gyhoeddi."
      case "c": "Cyfrinachol: mae’r gwerth wedi’i ddal yn ôl i ddiogelu pobl."
      case "z": "Ddim yn berthnasol: ni all fod gwerth."
      case "low": "Isel: mae’r gwerth yn talgrynnu i sero ond nid yw’n sero."
      case "p": "Dros dro: gall y gwerth newid eto."
      case "r": "Diwygiedig: newidiwyd y gwerth ers ei gyhoeddi gyntaf."
      case "e": "Amcangyfrif: ni fesurwyd y gwerth yn uniongyrchol."
      default: ""
      }
    },
    kind: { kind in
      switch kind {
      case "report": "Adroddiad"
      case "meeting": "Cyfarfod"
      case "paper": "Papur"
      case "minutes": "Cofnodion"
      case "measure": "Mesur"
      case "series": "Cyfres o gyfarfodydd"
      case "folder": "Ffolder"
      default: "Tudalen"
      }
    },
    detail: { detail($0) },
    draft: "Drafft",
    about: .welsh,
    figures: .welsh)

  private static func detail(_ key: String) -> String {
    switch key {
    case "date": "Dyddiad"
    case "time": "Amser"
    case "place": "Lle"
    case "chair": "Cadeirydd"
    case "to": "Adroddiad i"
    case "for": "Er mwyn"
    case "author": "Awdur"
    case "reference": "Cyfeirnod"
    case "transparency": "Tryloywder"
    case "consulted": "Ymgynghorwyd â"
    case "confirmed": "Cadarnhawyd"
    case "added": "Ychwanegwyd"
    case "next-meeting": "Cyfarfod nesaf"
    case "definition": "Diffiniad"
    case "unit": "Uned"
    case "better": "Gwell pan fydd"
    case "target": "Targed"
    case "band": "Sefydlog o fewn"
    case "frequency": "Mesurir"
    case "source": "Ffynhonnell"
    case "from": "Adroddiad gan"
    case "owner": "Perchennog"
    case "agenda-item": "Eitem ar yr agenda"
    case "period": "Cyfnod"
    case "written": "Ysgrifennwyd"
    case "approved": "Cymeradwywyd"
    case "version": "Fersiwn"
    case "marking": "Dosbarthiad"
    default: key
    }
  }
}

extension NavigationWords {
  package static let welsh = NavigationWords(
    skipToContent: "Neidio i’r prif gynnwys",
    mainNavigation: "Prif ddewislen",
    breadcrumb: "Llwybr briwsion",
    contents: "Cynnwys",
    home: "Hafan",
    previous: "Blaenorol",
    next: "Nesaf",
    pager: "Y dudalen flaenorol a’r nesaf",
    latest: "Diweddaraf",
    byYear: "Yn ôl blwyddyn",
    undated: "Heb ddyddiad",
    emptyList: "Nid oes dim wedi’i gyhoeddi yma eto.",
    notFoundTitle: "Heb ddod o hyd i’r dudalen",
    notFoundText: "Nid oes tudalen yn y cyfeiriad hwn. Efallai ei bod wedi symud, neu fod y "
      + "cyfeiriad wedi’i gopïo heb ei ddiwedd.",
    contactLabel: "Cysylltu",
    footerNavigation: "Am y wefan hon",
    licenceSentence: "Mae cynnwys y wefan hon ar gael dan y",
    part: { name, part in "\(name), rhan \(part)" },
    entryCount: { "\($0) cofnod" })
}

extension DocumentWords {
  package static let welsh = DocumentWords(
    notes: "Troednodiadau",
    note: { "Troednodyn \($0)" },
    back: { number, use in
      "Yn ôl at droednodyn \(number) yn y testun" + (use.map { ", lle \($0)" } ?? "")
    },
    number: { "\($0) Dolen i’r paragraff hwn" })
}

extension AboutWords {
  package static let welsh = AboutWords(
    aboutPage: "Am y dudalen hon",
    updated: { "Diweddarwyd ddiwethaf \($0)" },
    cite: "Dyfynnu’r dudalen hon",
    citation: { publisher, title, day, address in
      ["\(publisher), “\(title)”", day, address].compactMap { $0 }.joined(separator: ", ")
    },
    versions: "Fersiynau",
    version: { title, version, day in
      let name = version.map { "\(title), fersiwn \($0)" } ?? title
      return day.map { "\(name), \($0)" } ?? name
    },
    otherFormat: "Gofyn am y dudalen hon mewn fformat arall",
    otherFormatSubject: { "Fformat arall: \($0)" },
    translations: "Ieithoedd eraill")
}

extension FigureWords {
  package static let welsh = FigureWords(
    heading: "Sut y cyfrifwyd y ffigurau",
    introduction: "Cafodd pob un o’r ffigurau hyn yn y testun ei gyfrifo eto o’r data pan wnaed y "
      + "dudalen hon.",
    inParagraph: { count, paragraph in
      "\(count) ffigur yn " + (paragraph.map { "paragraff \($0)" } ?? "y paragraff hwn")
    },
    recomputed: { "[ailgyfrifwyd: \($0)]" },
    worked: { FigureStepWords.welsh.text($0, value: $1, ending: $2) },
    workedByFormula: { formula, value, ending in
      (value.isEmpty ? "Y fformiwla: \(formula)" : "Mae’r fformiwla \(formula) yn rhoi \(value)")
        + ending + "."
    },
    printedAs: { ", a argraffwyd fel \($0)" },
    wouldBePrintedAs: { ", a fyddai’n cael ei argraffu fel \($0)" },
    back: { "Yn ôl i’r testun: \($0)" },
    from: "O",
    reason: { "Argraffwyd serch hynny: \($0)\($0.hasSuffix(".") ? "" : ".")" },
    cells: { heading, first, last in
      let keys = first == last ? first : "\(first) i \(last)"
      return [heading, keys].filter { !$0.isEmpty }.joined(separator: ", ")
    },
    ends: { "\($0) i \($1)" },
    dataset: { "set ddata \($0)" },
    listTitle: "Pob ffigur a wiriwyd",
    listSummary: { figures, pages in
      "\(figures) ffigur ar \(pages) tudalen, pob un gyda’r modd y’i cyfrifwyd."
    },
    count: { "\($0) ffigur" },
    quotationMarks: ("“", "”"),
    stateName: { state in
      switch state {
      case "recomputed": "Ailgyfrifwyd o’r data isod"
      case "matches": "Yn cyfateb i’r data isod"
      case "stated": "Fel y dywed yr awdur"
      case "queried": "Holwyd yr awdur"
      case "differs": "Yn wahanol"
      default: state
      }
    })
}
