import Output
import Papers
import Settings

/// What the foot of a page says of the page itself: how to cite it, when it was last changed, its
/// versions, whom to ask for another format; and its other languages.
struct PageAbout {
  struct Version {
    var title: String
    var address: Address
  }

  let page: PageFacts
  /// Empty for a page that is no document, such as the home page.
  private(set) var citation = ""
  private(set) var updated: CalendarDate?
  /// All versions, the newest first; empty where there is one.
  private(set) var versions: [Version] = []
  private(set) var formatLink: String?
  let translations: [PageFacts]

  init(_ page: PageFacts, _ matter: FrontMatter, in site: ResolvedSite) {
    self.page = page
    translations = site.translations(of: page)
    guard [.paper, .report, .minutes, .meeting, .measure].contains(page.kind) else { return }
    let words = site.words.pages.about
    let settings = site.settings
    updated = Self.lastChange(of: page, matter, site)
    let day = page.date.map { site.words.dates.day($0) }
    citation = words.citation(
      matter.from ?? settings.publisher ?? settings.title, page.title, day,
      settings.url.map { $0 + Address.encoded(page.address.path) })
    let all = site.versions(of: page)
    if all.count > 1 {
      versions = all.map { version in
        Version(
          title: words.version(
            version.title, version.meeting?.version, version.date.map { site.words.dates.day($0) }),
          address: version.address)
      }
    }
    guard let contact = settings.contact else { return }
    if contact.contains("@"), !contact.contains(" ") {
      let subject = Address.encoded(words.otherFormatSubject(page.title))
      formatLink = "mailto:\(contact)?subject=\(subject)"
    } else if contact.hasPrefix("https://") || contact.hasPrefix("http://") {
      formatLink = contact
    }
  }

  /// The last day on which something of the page was made, approved, released or corrected.
  private static func lastChange(
    of page: PageFacts, _ matter: FrontMatter, _ site: ResolvedSite
  ) -> CalendarDate? {
    var days = matter.corrections.map(\.date) + matter.meeting.approvals.compactMap(\.date)
    days += [matter.meeting.confirmed, matter.meeting.added?.date, matter.written].compactMap { $0 }
    if let release = page.release { days.append(site.settings.timeZone.day(release)) }
    // The day of a meeting says when it is, not when its page was made.
    if page.kind != .meeting, let date = page.date { days.append(date) }
    return days.filter { $0 <= site.today }.max()
  }
}

extension ResolvedSite {
  /// A page with all that it replaces and all that replaces it, the newest first.
  func versions(of page: PageFacts) -> [PageFacts] {
    var list = [page]
    var seen: Set<String> = [page.path]
    while let newer = replacements[list[0].path].map({ pages[$0] }),
      seen.insert(newer.path).inserted
    {
      list.insert(newer, at: 0)
    }
    while let older = superseded(by: list[list.count - 1]), seen.insert(older.path).inserted {
      list.append(older)
    }
    return list
  }
}
