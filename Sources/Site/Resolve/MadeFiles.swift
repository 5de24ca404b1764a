import Output
import Papers
import Settings

/// A file that the program makes out of the site as a whole, besides its pages.
struct MadeFile: Sendable {
  enum Kind: Sendable, Hashable {
    case robots
    /// One part of the site map, from 0; nil for the list of its parts.
    case sitemap(part: Int?)
    /// The news of the site, or of the series on the page with a number.
    case feed(series: Int?)
    /// The release calendar for calendar programs.
    case calendar
    /// A page that leads on to another address.
    case redirect(to: Address, title: String)
    /// What stands at the address of a page that was withdrawn.
    case tombstone(reason: String)
  }

  var kind: Kind
  var address: Address
  /// The page that asks for it, by its path below `content/`; nil for a file of the program.
  var owner: String?
}

extension Resolver {
  /// More addresses than this do not go into one site map (sitemaps.org).
  private static let sitemapLimit = 50_000

  /// Decides which feeds, calendars, maps and redirects the site has.
  mutating func makeFiles(_ all: [PageFacts]) {
    makeRedirects()
    for page in all {
      guard case .withheld(.withdrawn) = page.gate else { continue }
      takeAddresses(ofWithdrawn: page)
      site.made.append(
        MadeFile(
          kind: .tombstone(reason: page.withdrawn ?? ""), address: page.address,
          owner: page.path))
    }
    if !site.releases.isEmpty {
      make(.calendar, at: SiteList.calendar.address("releases.ics").path)
    }
    guard site.settings.url != nil else { return }
    let own = Set(site.files.map(\.address.path))
    if !own.contains("robots.txt") { make(.robots, at: "robots.txt") }
    let count = site.mapped.count
    make(.sitemap(part: count > Self.sitemapLimit ? nil : 0), at: "sitemap.xml")
    if count > Self.sitemapLimit {
      for part in 0..<((count + Self.sitemapLimit - 1) / Self.sitemapLimit) {
        make(.sitemap(part: part), at: "sitemap-\(part + 1).xml")
      }
    }
    if site.pages.contains(where: { $0.date != nil }) {
      make(.feed(series: nil), at: "feed.xml")
    }
    for (number, page) in site.pages.enumerated() where page.kind == .series {
      make(.feed(series: number), at: page.address.path + "feed.xml")
    }
  }

  /// What went with a page that was withdrawn; comparisons with the published site do not miss it.
  private mutating func takeAddresses(ofWithdrawn page: PageFacts) {
    let aliases = (page.meeting?.matter.aliases ?? []).compactMap { Address(alias: $0.value) }
    let data = page.blocks.compactMap { site.data(of: $0, on: page) }
    site.withdrawnAddresses.formUnion(aliases.map(\.path) + page.fileLinks + data)
    site.withdrawnAddresses.formUnion(data.map { $0 + CSVMetadata.suffix })
    site.withdrawnAddresses.formUnion(page.tags.compactMap { site.address(ofTag: $0)?.path })
  }

  private mutating func make(_ kind: MadeFile.Kind, at path: String) {
    site.made.append(MadeFile(kind: kind, address: Address(path), owner: nil))
  }

  /// `aliases:` become pages that lead on.
  private mutating func makeRedirects() {
    for page in site.pages {
      for alias in page.meeting?.matter.aliases ?? [] {
        guard let address = Address(alias: alias.value) else { continue }
        site.made.append(
          MadeFile(
            kind: .redirect(to: page.address, title: page.title), address: address,
            owner: page.path))
      }
    }
  }
}

extension Address {
  /// The address that an alias names, from the root of the site: `old/name/` or `old/name.html`;
  /// nil for one that is none, or leads out of the site.
  init?(alias: String) {
    var path = alias[...]
    while path.hasPrefix("/") { path.removeFirst() }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    guard !path.isEmpty, !path.contains("://"), !path.contains("?"), !path.contains("#"),
      !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." }),
      let decoded = Address.decoded(path)
    else { return nil }
    let name = decoded.split(separator: "/").last ?? ""
    guard name != "..", name != "." else { return nil }
    let isFile = name.contains(".") && !decoded.hasSuffix("/")
    self.init(isFile || decoded.hasSuffix("/") ? decoded : decoded + "/")
  }
}

extension ResolvedSite {
  /// Every address that readers may find the site's pages at, in order; not the packs, which say
  /// again what the papers say.
  var mapped: [Address] {
    let own = generated.filter { if case .pack = $0.kind { false } else { true } }
    return (pages.map(\.address) + lists.map(\.address) + own.map(\.address)).sorted()
  }
}
