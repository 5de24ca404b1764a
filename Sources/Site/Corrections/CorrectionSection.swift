import Output
import Papers

/// All corrections and revisions of public pages, the newest first.
struct CorrectionSection: Sendable {
  /// The page that lists them.
  static let address = SiteList.corrections.address
  static let feed = SiteList.corrections.address("feed.xml")
  /// The feed has no more than this many of them.
  static let feedLimit = 50

  /// One correction, by its page's number in the site and its own on the page.
  struct Entry: Sendable, Hashable {
    var page: Int
    var number: Int
  }

  var entries: [Entry] = []
  /// The entries in parts of at most 200; one part where all fit.
  var parts: [ListSection<Entry>] = []

  var isEmpty: Bool { entries.isEmpty }
  var isDivided: Bool { parts.count > 1 }

  /// Every file that the section adds to the site, but for a page that the author wrote.
  func files(_ site: ResolvedSite) -> [Address] {
    guard !isEmpty else { return [] }
    var files = site.pages.contains { $0.address == Self.address } ? [] : [Self.address]
    if isDivided { files += parts.map(\.address) }
    if site.settings.url != nil { files.append(Self.feed) }
    return files
  }
}

extension PageFacts {
  /// The anchor of the notice of a correction: its day, and its number where a day has several.
  func anchor(ofCorrection number: Int) -> String {
    let day = self.corrections[number].date
    let before = self.corrections[..<number].count { $0.date == day }
    return "correction-\(day.isoText)" + (before == 0 ? "" : "-\(before + 1)")
  }
}

/// A part of a list that the program makes of the whole site.
struct ListSection<Item: Sendable>: Sendable {
  var title: String
  var address: Address
  var items: [Item]
  /// How many lines it has.
  var count: Int
}

extension Resolver {
  /// Gathers the corrections of all public pages.
  mutating func takeCorrections() {
    var entries: [CorrectionSection.Entry] = []
    for (index, page) in site.pages.enumerated() {
      for number in page.corrections.indices {
        entries.append(CorrectionSection.Entry(page: index, number: number))
      }
    }
    let dates = entries.map { site.pages[$0.page].corrections[$0.number].date }
    let order = entries.indices.sorted {
      dates[$0] != dates[$1] ? dates[$0] > dates[$1] : $0 < $1
    }
    site.corrections.entries = order.map { entries[$0] }
    site.corrections.parts = divide(
      site.corrections.entries, below: CorrectionSection.address,
      year: { site.pages[$0.page].corrections[$0.number].date.year }, count: { _ in 1 })
  }

  /// Divides a list by year, and a year with too many lines into numbered parts. The items come
  /// in the order of their years.
  func divide<Item: Sendable>(
    _ items: [Item], below address: Address, year: (Item) -> Int?, count: (Item) -> Int
  ) -> [ListSection<Item>] {
    let total = items.reduce(0) { $0 + count($1) }
    guard total > Self.listLimit else {
      return items.isEmpty
        ? [] : [ListSection(title: "", address: address, items: items, count: total)]
    }
    let words = frame.words.pages.navigation
    var parts: [ListSection<Item>] = []
    var (current, number): (Int?, Int) = (nil, 0)
    for item in items {
      let own = year(item)
      let isNewYear = parts.isEmpty || own != current
      if isNewYear || parts[parts.count - 1].count + count(item) > Self.listLimit {
        number = isNewYear ? 1 : number + 1
        current = own
        let name = own.map { "year-\($0)" } ?? "undated"
        let title = own.map { String($0) } ?? words.undated
        parts.append(
          ListSection(
            title: number == 1 ? title : words.part(title, number),
            address: Address(address.path + name + (number == 1 ? "/" : "-\(number)/")),
            items: [], count: 0))
      }
      parts[parts.count - 1].items.append(item)
      parts[parts.count - 1].count += count(item)
    }
    return parts
  }
}
