extension RecordWords {
  package static let welsh = RecordWords(
    actionsTitle: "Camau gweithredu",
    actionsLead: "Yr hyn y gofynnodd cyfarfodydd amdano, pwy sy’n atebol, a beth ddaeth ohono.",
    noActions: "Nid yw’r un cyfarfod ar y wefan hon wedi codi cam gweithredu eto.",
    decisionsTitle: "Penderfyniadau",
    decisionsLead: "Yr hyn a benderfynodd cyfarfodydd, y diweddaraf yn gyntaf.",
    owner: { "Perchennog: \($0)" },
    due: { "Erbyn: \($0)" },
    state: { "Cyflwr: \($0)" },
    stateName: { state in
      switch state {
      case "open": "Agored"
      case "overdue": "Hwyr"
      case "answered": "Atebwyd"
      case "closed": "Caewyd"
      default: state
      }
    },
    answeredIn: "Atebwyd yn", closedIn: "Caewyd yn", reportedIn: "Adroddwyd arno yn",
    raisedIn: "Codwyd yn", raised: { "Codwyd \($0)" }, quotedIn: { "\($0); dyfynnwyd yn" },
    answers: "Yn ateb",
    onDay: { ", \($0)" },
    age: { days in
      switch days {
      case ..<0: "codwyd yn ddiweddarach"
      case 0: "codwyd heddiw"
      case ..<60: "\(days) diwrnod oed"
      case ..<730: "\(days * 12 / 365) mis oed"
      default: "\(days / 365) blwydd oed"
      }
    },
    actionsView: { view in
      switch view {
      case "owner": "Camau gweithredu yn ôl perchennog"
      case "age": "Camau gweithredu agored yn ôl oed"
      default: "Camau gweithredu"
      }
    },
    viewName: { view in
      switch view {
      case "owner": "Yn ôl perchennog"
      case "age": "Yn ôl oed"
      default: "Yn ôl cyflwr"
      }
    },
    ageGroup: { number in
      switch number {
      case 0: "Mwy na blwyddyn oed"
      case 1: "Chwe mis i flwyddyn oed"
      case 2: "Tri i chwe mis oed"
      default: "Llai na thri mis oed"
      }
    },
    withoutOwner: "Heb berchennog",
    openCount: { open, all in "\(open) agored o \(all)" },
    lastReport: { "adroddiad diwethaf \($0)" })
}

extension MeetingWords {
  package static let welsh = MeetingWords(
    agenda: "Agenda", papers: "Papurau", otherPapers: "Papurau eraill", minutes: "Cofnodion",
    attendance: "Presenoldeb", role: "Rôl", attended: "Yn bresennol",
    decisions: "Penderfyniadau", actions: "Camau gweithredu", recommendations: "Argymhellion",
    approvals: "Cymeradwyaethau", approvedBy: "Cymeradwywyd gan", version: "Fersiwn",
    date: "Dyddiad",
    exempt: { "Ddim yn agored i’r cyhoedd: \($0)" },
    toFollow: "Papur i ddilyn",
    added: { "Ychwanegwyd \($0), ar ôl y papurau eraill" },
    state: { state in
      switch state {
      case "announced": "Cyhoeddwyd y bydd yn digwydd"
      case "papers": "Papurau wedi’u cyhoeddi"
      case "minutes": "Cofnodion wedi’u cyhoeddi, heb eu cadarnhau eto"
      case "confirmed": "Cofnodion wedi’u cadarnhau"
      case "held-without-minutes": "Cynhaliwyd"
      default: "Cynhaliwyd; nid yw’r cofnodion wedi’u cyhoeddi eto"
      }
    },
    confirmedOn: { "Cadarnhawyd y cofnodion ar \($0)" },
    attendanceState: { state in
      switch state {
      case "present": "Yn bresennol"
      case "video": "Drwy fideo"
      case "part": "Rhan o’r cyfarfod"
      case "apologies": "Ymddiheuriadau"
      default: "Absennol"
      }
    },
    meetings: "Cyfarfodydd", members: "Aelodau", attendanceRecord: "Cofnod presenoldeb",
    attendedCount: { attended, all in "\(attended) o \(all)" },
    series: "Cyfres",
    item: { "Eitem \($0)" },
    minutesOfItem: { "Cofnodion eitem \($0)" },
    supersededBy: "Disodlwyd y dudalen hon gan",
    supersedes: "Mae’r dudalen hon yn disodli",
    cancelled: "Canslwyd",
    reportedValues: "Gwerthoedd a adroddwyd", period: "Cyfnod", value: "Gwerth",
    reportedIn: "Adroddwyd yn",
    pack: { "Pecyn y cyfarfod: \($0)" },
    printPack: "Yr holl bapurau ar un dudalen, i’w hargraffu",
    packPaper: { "Papur \($0) o \($1)" },
    measures: "Mesurau",
    latestValue: { "Diweddaraf: \($0), \($1)" })
}

extension PublishingWords {
  package static let welsh = PublishingWords(
    calendarTitle: "Calendr cyhoeddi",
    calendarLead: "Beth fydd yn cael ei gyhoeddi a phryd, a’r cyfarfodydd sydd i ddod.",
    coming: "I ddod", past: "Y deuddeg mis diwethaf",
    nothingComing: "Nid oes dim wedi’i gyhoeddi ymlaen llaw ar hyn o bryd.",
    meeting: "Cyfarfod", release: "Cyhoeddiad",
    changed: { "Symudwyd o \($0): \($1)" },
    subscribe: "Tanysgrifio gyda rhaglen galendr",
    feed: "Dilyn gyda darllenydd newyddion",
    moved: "Mae’r dudalen hon wedi symud:",
    withdrawnTitle: "Tynnwyd y dudalen hon yn ôl",
    withdrawnLead: "Cyhoeddwyd hi yn y cyfeiriad hwn ac nid yw ar gael mwyach.",
    withdrawnLink: "tudalen a dynnwyd yn ôl",
    renewedTitle: "Mae’r dudalen hon yn cael ei hadnewyddu",
    renewedLead: "Roedd hi’n enwi tudalen a dynnwyd yn ôl. Bydd hi’n ôl yn y cyfeiriad hwn.",
    glossaryTitle: "Geirfa",
    glossaryLead: "Ystyr y byrfoddau ar y wefan hon.",
    searchTitle: "Chwilio",
    searchWithoutScript: "Mae angen JavaScript i chwilio. Hebddo, edrychwch yma:",
    otherWays: "Ffyrdd eraill o ddod o hyd i rywbeth",
    tagsTitle: "Tagiau",
    tag: { "Tagiwyd “\($0)”" },
    specifiedTitle: "Gwybodaeth benodedig",
    specifiedLead: "Yr hyn y mae’n rhaid i gorff plismona lleol etholedig ei gyhoeddi yn ôl y "
      + "gyfraith, a ble mae.",
    specifiedMissing: "Heb ei gyhoeddi eto")
}
