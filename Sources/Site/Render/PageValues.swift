import Diagnostics
import Markdown
import Output
import Papers

/// What templates are given for one page.
struct PageValues {
  typealias Thing = [String: TemplateValue]

  let site: ResolvedSite
  private let address: Address
  /// The path of the site on its server, for a page that is sent at any address; else links are
  /// relative.
  private let base: String?
  private(set) var values: Thing

  init(_ site: ResolvedSite, address: Address, common: CommonValues, base: String? = nil) {
    self.site = site
    self.address = address
    self.base = base
    values = common.values
    values.set("root", base ?? address.toRoot)
    values.set("home", href(Address("")))
    values.set("stylesheet", href(common.stylesheet))
    if !site.corrections.isEmpty {
      values.set("corrections-page", href(CorrectionSection.address))
      if site.settings.url != nil { values.set("corrections-feed", href(CorrectionSection.feed)) }
    }
    if site.made.contains(where: { $0.kind == .feed(series: nil) }) {
      values.set("feed", href(Address("feed.xml")))
    }
    if let url = site.settings.url, base == nil {
      values.set("canonical", url + Address.encoded(address.path))
    }
    if address.path.isEmpty { values.set("og-type", "website") }
    values.set(
      "nav",
      site.navigation.map { link in
        var thing = self.link(link)
        thing.set("current", isInside(link.address))
        return thing
      })
    values.set("footer-links", site.footer.map { link($0) })
  }

  func href(_ target: Address) -> String {
    base.map { $0 + Address.encoded(target.path) } ?? site.href(from: address, to: target)
  }

  private func isInside(_ other: Address) -> Bool {
    guard base == nil else { return false }
    return other.path.isEmpty ? address.path.isEmpty : address.path.hasPrefix(other.path)
  }

  /// A link to a page or a file of the site.
  func link(title: String, _ address: Address) -> Thing {
    ["title": .text(title), "href": .text(href(address))]
  }

  mutating func set(_ name: String, _ text: String?) { values.set(name, text) }

  mutating func set(_ name: String, _ list: [Thing]) { values.set(name, list) }

  private func link(_ link: ResolvedSite.NavigationLink) -> Thing {
    ["title": .text(link.title), "href": .text(link.url ?? href(link.address))]
  }

  mutating func take(title: String, description: String?) {
    let site = site.settings.title
    values.set("title", title)
    values.set("head-title", title == site ? title : "\(title) – \(site)")
    values.set("description", description)
    values.set("lead", description)
  }

  /// A state to show in a frame.
  mutating func take(status: String?) {
    if let status { values.set("status", status) }
  }

  /// The lines of the document header. Minutes have time, place and chair of their `meeting`,
  /// unless they say otherwise.
  mutating func take(_ matter: FrontMatter, date: CalendarDate?, meeting: MeetingFacts?) {
    let words = site.words
    if matter.kind != .page { values.set("kind-label", words.pages.kind(matter.kind.rawValue)) }
    values.set("language", matter.language)
    values.set(
      "details",
      Self.details(of: matter, date: date, meeting: meeting, words).map {
        ["term": .text($0.term), "value": .text($0.value)]
      })
    values.set(
      "tags",
      matter.tags.compactMap { tag in
        site.address(ofTag: tag).map { link(title: tag, $0) }
      })
  }

  /// The lines of the document header: what each is about, and what it says.
  static func details(
    of matter: FrontMatter, date: CalendarDate?, meeting: MeetingFacts? = nil, _ words: Words
  ) -> [(term: String, value: String)] {
    func line(_ key: String, _ value: String) -> (term: String, value: String) {
      (words.pages.detail(key), value)
    }
    var details = matter.details
    if matter.date == nil, let date { details.insert(.date(date), at: 0) }
    if let meeting { add(meeting, to: &details) }
    return details.map { detail in
      switch detail {
      case .date(let date): line("date", words.dates.day(date))
      case .written(let date): line("written", words.dates.day(date))
      case .approved(let date): line("approved", words.dates.day(date))
      case .text(let label, let text): line(label.rawValue, text)
      }
    }
  }

  /// Adds what a meeting says and its minutes do not, behind the date.
  private static func add(_ meeting: MeetingFacts, to details: inout [FrontMatter.Detail]) {
    var place = 0
    if case .date = details.first { place = 1 }
    let lines: [(FrontMatter.Detail.Label, String?)] = [
      (.time, meeting.time), (.place, meeting.place), (.chair, meeting.chair),
    ]
    for (label, text) in lines {
      let isSaid = details.contains { if case .text(label, _) = $0 { true } else { false } }
      if !isSaid {
        guard let text else { continue }
        details.insert(.text(label, text), at: place)
      }
      place += 1
    }
  }

  /// What the foot of a page says of it, and its other languages.
  mutating func take(_ about: PageAbout) {
    values.set("citation", about.citation)
    if let day = about.updated {
      values.set("updated", site.words.pages.about.updated(site.words.dates.day(day)))
      values.set("updated-iso", day.isoText)
    }
    values.set("has-about", !about.citation.isEmpty)
    values.set("other-format", about.formatLink)
    values.set(
      "versions",
      about.versions.map { version in
        var thing = link(title: version.title, version.address)
        thing.set("current", version.address == address)
        return thing
      })
    let others = about.translations
    values.set(
      "translations",
      others.map { page in
        var thing = link(
          title: ResolvedSite.name(ofLanguage: site.language(of: page)), page.address)
        thing.set("tag", site.language(of: page))
        return thing
      })
    guard let url = site.settings.url, base == nil, !others.isEmpty else { return }
    values.set(
      "alternates",
      ([about.page] + others).map { page in
        [
          "tag": .text(site.language(of: page)),
          "href": .text(url + Address.encoded(page.address.path)),
        ]
      })
  }

  /// What search engines and programs are told of the page's datasets.
  mutating func take(_ metadata: DatasetMetadata, package: Address) {
    if !metadata.datasets.isEmpty { values.set("data-package", href(package)) }
    if let json = metadata.json() { values["json-ld"] = .html(json) }
  }

  /// The folders above the page, the home page first; above a meeting the series that it belongs
  /// to stands last.
  mutating func takeBreadcrumb(folder: Int?, series: PageFacts? = nil) {
    guard !address.path.isEmpty else { return }
    var links = [
      link(.init(title: site.words.pages.navigation.home, address: Address("")))
    ]
    var path = ""
    for part in address.path.split(separator: "/").dropLast() {
      path += part + "/"
      guard let number = site.folderIndex[path] else { continue }
      links.append(link(.init(title: site.folders[number].title, address: Address(path))))
    }
    if let series { links.append(link(title: series.title, series.address)) }
    values.set("breadcrumb", links)
    if let series {
      values.set("eyebrow", series.title)
    } else if let folder, folder > 0, site.folders[folder].address != address {
      values.set("eyebrow", site.folders[folder].title)
    }
  }

  /// A contents list of the headings of level 2 and 3; short pages have none.
  mutating func takeContents(_ headings: [(level: Int, text: String, anchor: String)]) {
    guard headings.count(where: { $0.level == 2 }) >= 3 else { return }
    var contents: [Thing] = []
    var children: [Thing] = []
    func close() {
      if !contents.isEmpty { contents[contents.count - 1].set("children", children) }
      children = []
    }
    for heading in headings {
      let link: Thing = ["title": .text(heading.text), "href": .text("#" + heading.anchor)]
      if heading.level == 2 {
        close()
        contents.append(link)
      } else if heading.level == 3 {
        children.append(link)
      }
    }
    close()
    values.set("contents", contents)
  }

  /// The entries of a list; those of one year need no heading.
  mutating func take(_ groups: [ListGroup]) {
    guard groups.count > 1 else { return take(groups.first?.entries ?? []) }
    values.set(
      "groups",
      groups.map { group in
        ["title": .text(group.title), "entries": .list(group.entries.map { entry($0) })]
      })
  }

  /// The entries of a list without groups.
  mutating func take(_ entries: [ListEntry]) {
    values.set("entries", entries.map { entry($0) })
  }

  /// The parts of a list, and what they are together: by year, unless said otherwise.
  mutating func take(parts: [ListPart], label: String? = nil) {
    values.set("years-label", label ?? site.words.pages.navigation.byYear)
    values.set(
      "years",
      parts.map { part in
        var thing = link(.init(title: part.title, address: part.address))
        thing.set("current", part.address == address)
        thing.set("count", site.words.pages.navigation.entryCount(part.count))
        return thing
      })
  }

  /// The neighbours of a page in its folder.
  mutating func take(previous: Int?, next: Int?) {
    for (name, page) in [("previous", previous), ("next", next)] {
      guard let page = page.map({ site.pages[$0] }) else { continue }
      values[name] = .thing(link(.init(title: page.title, address: page.address)))
    }
    values.set("has-pager", previous != nil || next != nil)
  }

  private func entry(_ entry: ListEntry) -> Thing {
    var thing: Thing = [
      "title": .text(entry.title), "href": .text(href(entry.address)),
    ]
    thing.set("kind", entry.kind)
    if let date = entry.date {
      thing.set("date", site.words.dates.day(date))
      thing.set("date-iso", date.isoText)
    }
    thing.set("summary", entry.summary)
    return thing
  }
}

/// What is the same on every page.
struct CommonValues: Sendable {
  let values: PageValues.Thing
  let stylesheet: Address

  init(_ site: ResolvedSite, stylesheet: Address) {
    self.stylesheet = stylesheet
    let settings = site.settings
    var values: PageValues.Thing = [
      "language": .text(settings.language), "og-type": .text("article"),
      "site-title": .text(settings.title),
      "words": .thing(Self.words(site.words)),
      "og-locale": .text(site.words.language.replacing("-", with: "_")),
    ]
    values.set("unreviewed", site.words.unreviewed)
    values.set("site-url", settings.url)
    values.set("publisher", settings.publisher)
    if let licence = settings.licence {
      var thing: PageValues.Thing = ["name": .text(licence.name)]
      thing.set("href", licence.url)
      values["licence"] = .thing(thing)
    }
    if let contact = settings.contact {
      var thing: PageValues.Thing = ["text": .text(contact)]
      if contact.hasPrefix("https://") || contact.hasPrefix("http://") {
        thing.set("href", contact)
      } else if contact.contains("@"), !contact.contains(" ") {
        thing.set("href", "mailto:" + contact)
      }
      values["contact"] = .thing(thing)
    }
    self.values = values
  }

  private static func words(_ all: Words) -> PageValues.Thing {
    let words = all.pages.navigation
    return [
      "skip-to-content": words.skipToContent, "main-navigation": words.mainNavigation,
      "breadcrumb": words.breadcrumb, "contents": words.contents, "home": words.home,
      "previous": words.previous, "next": words.next, "pager": words.pager,
      "latest": words.latest, "by-year": words.byYear, "empty-list": words.emptyList,
      "not-found-title": words.notFoundTitle, "not-found-text": words.notFoundText,
      "contact-label": words.contactLabel, "footer-navigation": words.footerNavigation,
      "licence-sentence": words.licenceSentence, "data-package": all.data.packageLink,
      "shared-datasets": all.data.shared, "page-datasets": all.data.ofPages,
      "dataset-pages": all.data.terms.pages, "catalogue": all.data.catalogueLink,
      "notice": all.corrections.notice, "all-corrections": all.corrections.all,
      "corrections": all.corrections.corrections, "revisions": all.corrections.revisions,
      "corrections-feed": all.corrections.title,
      "cite": all.pages.about.cite, "versions": all.pages.about.versions,
      "other-format": all.pages.about.otherFormat, "tags": all.pages.publishing.tagsTitle,
      "about-page": all.pages.about.aboutPage, "translations": all.pages.about.translations,
    ].mapValues { .text($0) }
  }
}

extension [String: TemplateValue] {
  /// A text; nothing where there is none or an empty one.
  mutating func set(_ name: String, _ text: String?) {
    if let text, !text.isEmpty { self[name] = .text(text) }
  }

  mutating func set(_ name: String, _ flag: Bool) {
    self[name] = .flag(flag)
  }

  /// A list, and the flag that says whether anything is in it: `has-NAME`.
  mutating func set(_ name: String, _ list: [PageValues.Thing]) {
    self[name] = .list(list)
    self["has-" + name] = .flag(!list.isEmpty)
  }
}
