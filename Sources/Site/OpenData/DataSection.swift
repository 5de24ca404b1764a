import Blocks
import Output
import Papers

/// What the site has to take away, as a whole: the datasets that several pages may use, and the
/// pages that have data of their own.
struct DataSection: Sendable {
  /// The page that lists all of it.
  static let address = SiteList.data.address
  /// The list for programs.
  static let catalogue = SiteList.data.address("catalog.jsonld")

  /// The datasets of `content/data` that a public page uses, by path.
  var shared: [SharedData] = []
  /// How blocks use a file of which they hide something, by its path: those of withheld pages as
  /// well, for what one of them hides was hidden before it was withdrawn, or will be tomorrow.
  var hiding: [String: [DataUse]] = [:]
  /// The pages with data, by their numbers in the site, the newest first; in parts of at most 200
  /// datasets, one part where all fit.
  var parts: [ListSection<Int>] = []

  var isEmpty: Bool { shared.isEmpty && parts.isEmpty }
  var isDivided: Bool { parts.count > 1 }

  /// Every file that the section adds to the site, but for a page that the author wrote.
  func files(_ site: ResolvedSite) -> [Address] {
    guard !isEmpty else { return [] }
    var files = site.pages.contains { $0.address == Self.address } ? [] : [Self.address]
    if isDivided { files += parts.map(\.address) }
    for dataset in shared { files += [dataset.address, dataset.metadata] }
    if !shared.isEmpty { files.append(DataPackage.address(of: Self.address)) }
    if site.settings.url != nil { files.append(Self.catalogue) }
    return files
  }
}

/// A dataset of `content/data`.
struct SharedData: Sendable {
  /// Its path below `content/`: `data/calls.csv`.
  var path: String
  /// The public pages that use it, by their numbers in the site.
  var pages: [Int]
  /// What it is: where nothing describes it, what the first figure says that is made of it.
  var text: FigureText
  /// How the figures that are made of it read it, and what they hide.
  var uses: [DataUse] = []

  /// Where its download stands, which is its own path.
  var address: Address { Address(path) }
  /// Where its CSVW metadata stand.
  var metadata: Address { Address(path + CSVMetadata.suffix) }
}

extension Resolver {
  /// Finds the datasets that public pages use, and the pages that have data.
  ///
  /// A file of `content/data` that no public page names is published by nobody: it may belong to
  /// a paper that is withheld.
  mutating func takeData(_ all: [PageFacts]) {
    takeHiding(all)
    var users: [String: SharedData] = [:]
    var withData: [Int] = []
    for (index, page) in site.pages.enumerated() where !page.blocks.isEmpty {
      withData.append(index)
      for outline in page.blocks {
        guard let path = site.data(of: outline, on: page) else { continue }
        guard path.hasPrefix(DataSection.address.path) else { continue }
        let text = FigureText(
          title: outline.data.title, period: outline.data.period, source: outline.data.source)
        var dataset = users[path] ?? SharedData(path: path, pages: [], text: text)
        if let use = outline.data.use, !dataset.uses.contains(use) { dataset.uses.append(use) }
        if dataset.pages.last != index { dataset.pages.append(index) }
        users[path] = dataset
      }
    }
    for path in users.keys {
      let known = users[path]?.uses ?? []
      users[path]?.uses += (site.data.hiding[path] ?? []).filter { !known.contains($0) }
    }
    site.data.shared = users.values.sorted { $0.path < $1.path }
    withData = newestFirst(withData)
    site.data.parts = divide(
      withData, below: DataSection.address, year: { site.pages[$0].date?.year },
      count: { site.pages[$0].blocks.count })
  }

  private mutating func takeHiding(_ all: [PageFacts]) {
    for page in all {
      for outline in page.blocks {
        guard var use = outline.data.use, use.hides,
          let path = site.data(of: outline, on: page)
        else { continue }
        if !page.gate.isOpen { use = use.withoutWords }
        guard !site.data.hiding[path, default: []].contains(use) else { continue }
        site.data.hiding[path, default: []].append(use)
      }
    }
  }
}
