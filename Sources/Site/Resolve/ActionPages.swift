import Markdown
import Output
import Papers

/// One page of `/actions/`: all actions from one side, or a part of them.
struct ActionPage: Sendable {
  /// What the actions are grouped by.
  enum View: String, Sendable, Hashable, CaseIterable {
    case state, owner, age

    /// The address of the first page.
    var address: Address {
      SiteList.actions.address(self == .state ? "" : "by-\(rawValue)/")
    }
  }

  /// Actions under one heading.
  struct Section: Sendable {
    var title: String
    /// The anchor of the heading.
    var anchor: String
    /// What stands behind the heading: how many there are on all parts.
    var count: String
    /// The actions, by their places in ``ResolvedSite/actions``.
    var actions: [Int]
  }

  var view: View
  /// Its place among the parts of its view, from 0.
  var part: Int
  var sections: [Section]

  var address: Address {
    part == 0 ? view.address : Address(view.address.path + "part-\(part + 1)/")
  }
  var count: Int { sections.reduce(0) { $0 + $1.actions.count } }
}

extension ResolvedSite {
  func isOpen(_ action: ActionEntry) -> Bool {
    let state = state(of: action)
    return state == .open || state == .overdue
  }

  /// How many days ago an action was raised; nil where that day is not known.
  func age(of action: ActionEntry) -> Int? {
    dayRaised(action).map { today.daysSince1970 - $0.daysSince1970 }
  }

  /// How many days ago it was raised at least; 0 where neither that day nor that of its page is
  /// known.
  func leastAge(of action: ActionEntry) -> Int {
    let day = dayRaised(action) ?? pages[action.page].date
    return day.map { today.daysSince1970 - $0.daysSince1970 } ?? 0
  }
}

extension Resolver {
  /// Divides the actions by state, by owner and by age, and each into pages of at most 200.
  mutating func makeActionPages() {
    guard !site.actions.isEmpty else { return }
    let sections: [(ActionPage.View, [ActionPage.Section])] = [
      (.state, stateSections), (.owner, ownerSections), (.age, ageSections),
    ]
    for (view, sections) in sections where !sections.isEmpty {
      site.actionPages += Self.divide(sections, view)
    }
    let words = frame.words.pages.records
    for (number, page) in site.actionPages.enumerated() {
      let title = words.actionsView(page.view.rawValue)
      site.generated.append(
        GeneratedPage(
          kind: .actions(number),
          title: page.part == 0
            ? title : frame.words.pages.navigation.part(title, page.part + 1),
          lead: page.view == .state && page.part == 0 ? words.actionsLead : nil,
          address: page.address, isMain: page.view == .state && page.part == 0))
    }
  }

  /// Fills pages one after the other; a section may go on on the next page.
  private static func divide(
    _ sections: [ActionPage.Section], _ view: ActionPage.View
  ) -> [ActionPage] {
    var pages = [ActionPage(view: view, part: 0, sections: [])]
    for section in sections {
      var rest = section.actions[...]
      while !rest.isEmpty {
        if pages[pages.count - 1].count == listLimit {
          pages.append(ActionPage(view: view, part: pages.count, sections: []))
        }
        let last = pages.count - 1
        var piece = section
        piece.actions = Array(rest.prefix(listLimit - pages[last].count))
        rest = rest.dropFirst(piece.actions.count)
        pages[last].sections.append(piece)
      }
    }
    return pages
  }

  /// The oldest first while something is to be done, the newest first afterwards.
  private var stateSections: [ActionPage.Section] {
    let words = frame.words.pages.records
    var places: [ActionState: [Int]] = [:]
    for (place, action) in site.actions.enumerated() {
      places[site.state(of: action), default: []].append(place)
    }
    return ActionState.allCases.compactMap { state in
      guard let actions = places[state] else { return nil }
      let isDone = state == .closed || state == .answered
      return ActionPage.Section(
        title: words.stateName(state.rawValue), anchor: state.rawValue, count: "\(actions.count)",
        actions: isDone ? actions.reversed() : actions)
    }
  }

  /// The owner with the most to do first; of each what is to be done, then what is done.
  private var ownerSections: [ActionPage.Section] {
    let words = frame.words.pages.records
    var names: [String: String] = [:]
    var places: [String: [Int]] = [:]
    for (place, action) in site.actions.enumerated() {
      let name = site.record(of: action).terms.owner ?? words.withoutOwner
      let key = ResolvedSite.key(name)
      if names[key] == nil { names[key] = name }
      places[key, default: []].append(place)
    }
    let owners = places.keys.map { key in
      let all = places[key] ?? []
      let open = all.filter { site.isOpen(site.actions[$0]) }
      return (key: key, open: open, done: all.filter { !site.isOpen(site.actions[$0]) })
    }
    let sorted = owners.sorted { ($1.open.count, $0.key) < ($0.open.count, $1.key) }
    return sorted.map { owner in
      ActionPage.Section(
        title: names[owner.key] ?? "", anchor: "owner-\(owner.key)",
        count: words.openCount(owner.open.count, owner.open.count + owner.done.count),
        actions: owner.open + owner.done.reversed())
    }
  }

  /// What is to be done, the oldest first.
  private var ageSections: [ActionPage.Section] {
    let words = frame.words.pages.records
    let open = site.actions.indices.filter { site.isOpen(site.actions[$0]) }
    let limits = [365, 183, 92, 0]
    var groups: [[Int]] = Array(repeating: [], count: limits.count)
    for place in open {
      let age = site.leastAge(of: site.actions[place])
      groups[limits.firstIndex { age >= $0 } ?? limits.count - 1].append(place)
    }
    return groups.enumerated().compactMap { number, actions in
      guard !actions.isEmpty else { return nil }
      return ActionPage.Section(
        title: words.ageGroup(number), anchor: "age-\(number + 1)", count: "\(actions.count)",
        actions: actions)
    }
  }

  /// Divides the pages with decisions, the newest first, so that no list has more than 200.
  mutating func makeDecisionPages() {
    let pages = site.pages.indices.filter {
      site.pages[$0].records.contains { $0.kind == .decision }
        && !site.isTranslation(site.pages[$0])
    }
    guard !pages.isEmpty else { return }
    var count = 0
    for page in newestFirst(pages) {
      let own = site.pages[page].records.count(where: \.isDecided)
      if site.decisionPages.isEmpty || count + own > Self.listLimit {
        site.decisionPages.append([])
        count = 0
      }
      site.decisionPages[site.decisionPages.count - 1].append(page)
      count += own
    }
    let words = frame.words.pages
    for number in site.decisionPages.indices {
      let title = words.records.decisionsTitle
      site.generated.append(
        GeneratedPage(
          kind: .decisions(number),
          title: number == 0 ? title : words.navigation.part(title, number + 1),
          lead: number == 0 ? words.records.decisionsLead : nil,
          address: SiteList.decisions.address(number == 0 ? "" : "part-\(number + 1)/"),
          isMain: number == 0))
    }
  }
}

extension ResolvedSite {
  /// The other pages of the list that a page of the program is a part of, itself among them, and
  /// what they are together; nothing where it is one page.
  func parts(around page: GeneratedPage) -> (label: String, parts: [ListPart]) {
    let words = words.pages
    switch page.kind {
    case .actions(let number):
      let own = actionPages[number]
      let views = actionPages.filter { $0.part == 0 || $0.view == own.view }
      guard views.count > 1 else { return ("", []) }
      return (
        words.records.actionsTitle,
        views.map { other in
          let title = words.records.viewName(other.view.rawValue)
          let isDivided = actionPages.contains { $0.view == other.view && $0.part == 1 }
          return ListPart(
            title: isDivided && other.view == own.view
              ? words.navigation.part(title, other.part + 1) : title,
            address: other.address, count: other.count)
        }
      )
    case .decisions where decisionPages.count > 1:
      let addresses = generated.filter {
        if case .decisions = $0.kind { true } else { false }
      }.map(\.address)
      let parts = zip(addresses, decisionPages).enumerated().map { number, part in
        ListPart(
          title: words.navigation.part(words.records.decisionsTitle, number + 1),
          address: part.0,
          count: part.1.reduce(0) { $0 + pages[$1].records.count(where: \.isDecided) })
      }
      return (words.records.decisionsTitle, parts)
    case .tag(let number, _) where tags[number].parts.count > 1:
      return (
        tags[number].name,
        tags[number].parts.map { ListPart(title: $0.title, address: $0.address, count: $0.count) }
      )
    default: return ("", [])
    }
  }
}

extension RecordFacts {
  /// Whether it stands on `/decisions/`.
  var isDecided: Bool { kind == .decision || kind == .vote }
}
