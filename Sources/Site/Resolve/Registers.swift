import Diagnostics
import Markdown
import Output
import Papers
import Settings

/// An action of a public page and what came of it.
struct ActionEntry: Sendable {
  /// Its page, by its place in ``ResolvedSite/pages``, and its place among the page's records.
  var page: Int
  var record: Int
  /// The series of meetings it belongs to; empty for none.
  var series: String
  /// Where it was answered, the oldest first.
  var answers: [Answer] = []

  struct Answer: Sendable, Hashable {
    var page: Int
    /// The place on that page; nil where its front matter answers as a whole.
    var anchor: String?
    var closes: Bool
  }
}

/// Where an action stands: a page, by its place in the site, and its place among the records.
struct ActionPlace: Sendable, Hashable {
  var page: Int
  var record: Int
}

/// What has become of an action.
enum ActionState: String, Sendable, Hashable, CaseIterable {
  case overdue, open, answered, closed
}

/// A page that the program makes out of the site as a whole.
struct GeneratedPage: Sendable {
  enum Kind: Sendable, Hashable {
    /// By its number among ``ResolvedSite/actionPages``.
    case actions(Int)
    /// By its number among ``ResolvedSite/decisionPages``.
    case decisions(Int)
    case calendar
    case glossary
    /// The list of all tags.
    case tags
    /// The pages with a tag, by its number among ``ResolvedSite/tags``, and which part of them.
    case tag(Int, part: Int)
    /// All papers of a meeting, by the number of its page.
    case pack(Int)
    case specified
    case search
  }

  var kind: Kind
  var title: String
  var lead: String?
  var address: Address
  /// Whether lists name it; not for the further pages of a list.
  var isMain = true
}

extension ResolvedSite {
  func record(of action: ActionEntry) -> RecordFacts { pages[action.page].records[action.record] }

  /// The day on which an action was raised: that of its page, unless the page only quotes it; nil
  /// where that day is not known.
  func dayRaised(_ action: ActionEntry) -> CalendarDate? {
    if let raised = record(of: action).terms.raised { return raised.date }
    return pages[action.page].date
  }

  /// What has become of an action, on the day of the build.
  ///
  /// One that comes again stays open until an answer closes it; it is overdue where no answer came
  /// in its time.
  func state(of action: ActionEntry) -> ActionState {
    let terms = record(of: action).terms
    if terms.isClosed || action.answers.contains(where: \.closes) { return .closed }
    if !action.answers.isEmpty, terms.due?.repeats != true { return .answered }
    if let due = terms.due?.date, due < today, action.answers.isEmpty { return .overdue }
    // What comes again is late when a whole month, quarter or year has passed without an answer.
    let last = action.answers.compactMap { pages[$0.page].date }.max()
    let isExpected = last != nil || terms.due?.date == nil
    if isExpected, let day = last ?? dayRaised(action),
      terms.due?.isMissed(since: day, on: today) ?? false
    {
      return .overdue
    }
    return .open
  }

  /// The action that an answer on a page means: in its own series of meetings, else anywhere.
  func action(_ reference: String, answeredOn page: PageFacts) -> Int? {
    guard let all = actionIndex[Self.key(reference)] else { return nil }
    let own = all.filter { actions[$0].series == series(of: page) }
    let candidates = own.isEmpty ? all : own
    return candidates.last { dayRaised(actions[$0]).map { $0 <= page.date ?? $0 } ?? true }
      ?? candidates.first
  }

  /// References are compared by their letters and digits: `WM-2021-05-1` is `wm 2021 05 1`.
  static func key(_ reference: String) -> String {
    String(reference.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// The series of meetings that a page belongs to, by the path of the series' page.
  func series(of page: PageFacts) -> String {
    let meeting = meeting(of: page) ?? page
    return seriesPage(of: meeting)?.path ?? meeting.meeting?.matter.series?.value ?? ""
  }
}

extension Resolver {
  /// Gathers actions with their answers, and decisions, from all public pages.
  mutating func makeRegisters(_ all: [PageFacts]) {
    for (number, page) in site.pages.enumerated() where !site.isTranslation(page) {
      for (index, record) in page.records.enumerated() where record.kind == .action {
        site.actions.append(
          ActionEntry(page: number, record: index, series: site.series(of: page)))
      }
    }
    let sorted = site.actions.sorted { isRaised($0, before: $1) }
    site.actions = sorted
    for (index, action) in site.actions.enumerated() {
      site.actionPlaces[ActionPlace(page: action.page, record: action.record)] = index
      let reference = site.record(of: action).reference
      guard !reference.isEmpty else { continue }
      site.actionIndex[ResolvedSite.key(reference), default: []].append(index)
    }
    for page in all where !page.gate.isOpen {
      for record in page.records where record.kind == .action && !record.reference.isEmpty {
        let key = ResolvedSite.key(record.reference)
        site.withheldActions.insert(key)
        if page.gate == .withheld(.withdrawn) { site.withdrawnActions.insert(key) }
      }
    }
    placeTranslatedActions()
    takeAnswers()
    makeGeneratedPages()
  }

  /// An action on a translation is the one of the original: with the same name, else in the same
  /// place among its actions.
  private mutating func placeTranslatedActions() {
    for (number, page) in site.pages.enumerated() where !page.records.isEmpty {
      guard let first = site.first(of: page), let original = site.pageIndex[first.path] else {
        continue
      }
      let there = first.records.indices.filter { first.records[$0].kind == .action }
      let here = page.records.indices.filter { page.records[$0].kind == .action }
      for (place, record) in here.enumerated() {
        let key = ResolvedSite.key(page.records[record].reference)
        let same = there.first {
          !key.isEmpty && ResolvedSite.key(first.records[$0].reference) == key
        }
        let other = same ?? (there.count == here.count ? there[place] : nil)
        site.actionPlaces[ActionPlace(page: number, record: record)] = other.flatMap {
          site.actionPlaces[ActionPlace(page: original, record: $0)]
        }
      }
    }
  }

  private func isRaised(_ a: ActionEntry, before b: ActionEntry) -> Bool {
    let (x, y) = (site.pages[a.page], site.pages[b.page])
    let (first, second) = (site.dayRaised(a) ?? x.date, site.dayRaised(b) ?? y.date)
    if first != second { return (first?.isoText ?? "") < (second?.isoText ?? "") }
    return (x.path, a.record) < (y.path, b.record)
  }

  private mutating func takeAnswers() {
    for (number, page) in site.pages.enumerated()
    where (!page.records.isEmpty || page.meeting != nil) && !site.isTranslation(page) {
      var found: [(reference: String, answer: ActionEntry.Answer)] = page.records.compactMap {
        guard $0.kind == .answer else { return nil }
        return (
          $0.reference,
          ActionEntry.Answer(page: number, anchor: $0.anchor, closes: $0.terms.isClosed)
        )
      }
      let named = Set(found.map { ResolvedSite.key($0.reference) })
      for answer in page.meeting?.matter.answers ?? []
      where !named.contains(ResolvedSite.key(answer.value)) {
        found.append(
          (answer.value, ActionEntry.Answer(page: number, anchor: nil, closes: false)))
      }
      for (reference, answer) in found {
        guard let action = site.action(reference, answeredOn: page) else { continue }
        site.actions[action].answers.append(answer)
      }
    }
    for index in site.actions.indices {
      let sorted = site.actions[index].answers.sorted { a, b in
        let (x, y) = (site.pages[a.page], site.pages[b.page])
        if x.date != y.date { return (x.date?.isoText ?? "") < (y.date?.isoText ?? "") }
        return x.path < y.path
      }
      site.actions[index].answers = sorted
    }
  }

  private mutating func makeGeneratedPages() {
    site.glossary = frame.glossary
    if frame.hasSearch {
      let words = frame.words.pages.publishing
      site.generated.append(
        GeneratedPage(
          kind: .search, title: words.searchTitle, lead: nil, address: SiteList.search.address))
    }
    if frame.settings.profile == .policeCommissioner || !frame.settings.specified.isEmpty {
      let words = frame.words.pages.publishing
      site.generated.append(
        GeneratedPage(
          kind: .specified, title: words.specifiedTitle, lead: words.specifiedLead,
          address: SiteList.specified.address))
    }
    if !site.glossary.terms.isEmpty {
      let words = frame.words.pages.publishing
      site.generated.append(
        GeneratedPage(
          kind: .glossary, title: words.glossaryTitle, lead: words.glossaryLead,
          address: SiteList.glossary.address))
    }
    makeActionPages()
    makeDecisionPages()
  }
}
