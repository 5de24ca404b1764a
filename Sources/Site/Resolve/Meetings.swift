import Output
import Papers
import Settings

/// How far a meeting is.
enum MeetingState: Sendable, Hashable {
  /// It is to come, and no paper is public yet.
  case announced
  /// It is to come, and papers are public.
  case papers
  /// It was held, and no minutes are public yet.
  case held
  /// It was held, and no minutes will come.
  case heldWithoutMinutes
  /// Minutes are public and not confirmed.
  case minutes
  case confirmed(CalendarDate?)

  /// The name by which its words are found.
  var word: String {
    switch self {
    case .announced: "announced"
    case .papers: "papers"
    case .held: "held"
    case .heldWithoutMinutes: "held-without-minutes"
    case .minutes: "minutes"
    case .confirmed: "confirmed"
    }
  }
}

/// An item of a meeting that is exempt from publication: its number and the public reason.
struct ExemptItem: Sendable, Hashable {
  var number: String
  var reason: String
}

extension ResolvedSite {
  /// The papers of a meeting, in the order of its agenda; a translation stands beside its original.
  func papers(of meeting: PageFacts) -> [PageFacts] {
    neighbours(of: meeting).filter {
      ($0.kind == .paper || $0.kind == .report) && !isTranslation($0)
    }
  }

  /// The minutes of a meeting.
  func minutes(of meeting: PageFacts) -> PageFacts? {
    neighbours(of: meeting).first { $0.kind == .minutes && !isTranslation($0) }
  }

  /// The other pages in the folder of a meeting and in folders below it; none for a meeting that is
  /// a single file among others.
  func neighbours(of translated: PageFacts) -> [PageFacts] {
    let meeting = first(of: translated) ?? translated
    guard let number = folderIndex[Resolver.folderPath(of: meeting.path)],
      let own = folders[number].page, pages[own].path == meeting.path
    else { return [] }
    let below = folders[number].folders.flatMap { papers(inFolder: $0) }
    guard !below.isEmpty else { return folders[number].pages.map { pages[$0] } }
    return (folders[number].pages + below).map { pages[$0] }.sorted { a, b in
      let (x, y) = (AgendaItem.key(a.agendaItem), AgendaItem.key(b.agendaItem))
      return x == y ? a.path < b.path : x.lexicographicallyPrecedes(y)
    }
  }

  /// The pages in a folder of a meeting, such as `papers/`.
  private func papers(inFolder number: Int) -> [Int] {
    let folder = folders[number]
    guard folder.page.map({ pages[$0].kind != .meeting }) ?? true else { return [] }
    return folder.pages + folder.folders.flatMap { papers(inFolder: $0) }
  }

  /// The meeting whose folder a page lies in, or a folder below it.
  func meeting(of page: PageFacts) -> PageFacts? {
    var folder = Resolver.folderPath(of: page.path)
    while !folder.isEmpty {
      if let number = folderIndex[folder], let own = folders[number].page,
        pages[own].kind == .meeting
      {
        return pages[own]
      }
      folder = Resolver.folderPath(of: String(folder.dropLast()))
    }
    return nil
  }

  func state(ofMeeting meeting: PageFacts) -> MeetingState {
    if let minutes = minutes(of: meeting) {
      let confirmed = minutes.meeting?.matter.confirmed ?? meeting.meeting?.matter.confirmed
      return confirmed.map { .confirmed($0) } ?? .minutes
    }
    if let date = meeting.date, date < today {
      return meeting.meeting?.isWithoutMinutes ?? false ? .heldWithoutMinutes : .held
    }
    return papers(of: meeting).isEmpty ? .announced : .papers
  }

  /// The page of the series that a meeting belongs to.
  func seriesPage(of meeting: PageFacts) -> PageFacts? {
    guard let name = meeting.meeting?.matter.series?.value else { return nil }
    let paths = [name, name + ".md"]
    let beside = paths.compactMap { ContentPath.resolve($0, fromPage: meeting.path) }
    for path in beside + paths + paths.map({ "meetings/" + $0 }) {
      if let index = pageIndex[path], pages[index].kind == .series { return pages[index] }
    }
    return nil
  }

  /// The meetings of a series before and after one, by their numbers in the site.
  func meetings(around meeting: PageFacts) -> (previous: Int?, next: Int?) {
    guard seriesPage(of: meeting) != nil, let number = pageIndex[meeting.path],
      let all = meetingSequences[series(of: meeting)],
      let place = all.firstIndex(where: { $0.page == number })
    else { return (nil, nil) }
    return (
      place > 0 ? all[place - 1].page : nil, place + 1 < all.count ? all[place + 1].page : nil
    )
  }

  /// The meetings of a series, the newest first.
  func meetings(of series: PageFacts) -> [PageFacts] {
    (meetingsOfSeries[series.path] ?? []).map { pages[$0] }
  }
}

extension Resolver {
  /// Finds out which meetings belong to which series, and what is exempt from publication.
  mutating func makeMeetings(_ all: [PageFacts]) {
    for (number, page) in site.pages.enumerated()
    where page.kind == .meeting && !site.isTranslation(page) {
      guard let series = site.seriesPage(of: page) else { continue }
      site.meetingsOfSeries[series.path, default: []].append(number)
    }
    for path in site.meetingsOfSeries.keys.sorted() {
      let sorted = (site.meetingsOfSeries[path] ?? []).sorted { a, b in
        let (x, y) = (site.pages[a], site.pages[b])
        if x.date != y.date { return (x.date?.isoText ?? "") > (y.date?.isoText ?? "") }
        return x.path < y.path
      }
      site.meetingsOfSeries[path] = sorted
    }
    makeSequences()
    for (number, page) in site.pages.enumerated() where page.meeting != nil {
      if let older = site.superseded(by: page) { site.replacements[older.path] = number }
    }
    for page in all {
      guard page.gate == .withheld(.exempt), let reason = page.exemptReason else { continue }
      let item = ExemptItem(number: page.agendaItem ?? "", reason: reason)
      let meeting = site.meeting(of: page)?.path ?? page.path
      site.exemptItems[Self.folderPath(of: meeting), default: []].append(item)
    }
  }

  /// Puts the dated meetings of each series in order, those of no series too.
  private mutating func makeSequences() {
    for number in site.pages.indices
    where site.pages[number].kind == .meeting && !site.isTranslation(site.pages[number]) {
      guard let date = site.pages[number].date else { continue }
      site.meetingSequences[site.series(of: site.pages[number]), default: []]
        .append((date, number))
    }
    for series in site.meetingSequences.keys {
      site.meetingSequences[series]?.sort { ($0.date, $0.page) < ($1.date, $1.page) }
    }
  }
}
