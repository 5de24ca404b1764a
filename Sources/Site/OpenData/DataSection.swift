import Blocks
import Output

/// What the site has to take away, as a whole: the datasets that several pages may use, and the
/// pages that have data of their own.
struct DataSection: Sendable {
  /// The page that lists all of it.
  static let address = Address("data/")
  /// The list for programs.
  static let catalogue = Address("data/catalog.jsonld")

  /// The datasets of `content/data` that a public page uses, by path.
  var shared: [SharedData] = []
  /// The pages with data, in parts of at most 200 datasets; one part where all fit.
  var parts: [Part] = []

  /// Some of the pages with data.
  struct Part: Sendable {
    var title: String
    var address: Address
    /// The pages, by their numbers in the site, the newest first.
    var pages: [Int]
    /// How many datasets they have.
    var count: Int
  }

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
  var metadata: Address { Address(path + "-metadata.json") }
}

extension Resolver {
  /// Finds the datasets that public pages use, and the pages that have data.
  ///
  /// A file of `content/data` that no public page names is published by nobody: it may belong to
  /// a paper that is withheld.
  mutating func takeData() {
    var users: [String: SharedData] = [:]
    var withData: [Int] = []
    for (index, page) in site.pages.enumerated() where !page.blocks.isEmpty {
      withData.append(index)
      for outline in page.blocks {
        guard let name = outline.data.name, !page.blocks.contains(where: { $0.id == name }),
          let path = DataSources.file(named: name, for: page.path, among: site.contentFiles),
          path.hasPrefix(DataSection.address.path)
        else { continue }
        let text = FigureText(
          title: outline.data.title, period: outline.data.period, source: outline.data.source)
        var dataset = users[path] ?? SharedData(path: path, pages: [], text: text)
        if let use = outline.data.use, !dataset.uses.contains(use) { dataset.uses.append(use) }
        if dataset.pages.last != index { dataset.pages.append(index) }
        users[path] = dataset
      }
    }
    site.data.shared = users.values.sorted { $0.path < $1.path }
    withData.sort { isNewer($0, $1) }
    site.data.parts = parts(of: withData)
  }

  private func isNewer(_ a: Int, _ b: Int) -> Bool {
    let (x, y) = (site.pages[a], site.pages[b])
    if x.date != y.date { return (x.date?.daysSince1970 ?? .min) > (y.date?.daysSince1970 ?? .min) }
    return x.path < y.path
  }

  /// Divides the pages by year, and a year with too many datasets into numbered parts.
  private func parts(of pages: [Int]) -> [DataSection.Part] {
    func count(_ page: Int) -> Int { site.pages[page].blocks.count }
    let total = pages.reduce(0) { $0 + count($1) }
    guard total > Self.listLimit else {
      return pages.isEmpty
        ? []
        : [DataSection.Part(title: "", address: DataSection.address, pages: pages, count: total)]
    }
    var parts: [DataSection.Part] = []
    var (year, number): (Int?, Int) = (nil, 0)
    for page in pages {
      let own = site.pages[page].date?.year
      let isNewYear = parts.isEmpty || own != year
      if isNewYear || parts[parts.count - 1].count + count(page) > Self.listLimit {
        number = isNewYear ? 1 : number + 1
        year = own
        parts.append(part(year, number))
      }
      parts[parts.count - 1].pages.append(page)
      parts[parts.count - 1].count += count(page)
    }
    return parts
  }

  private func part(_ year: Int?, _ number: Int) -> DataSection.Part {
    let words = frame.words.pages.navigation
    let name = year.map { "year-\($0)" } ?? "undated"
    let title = year.map { String($0) } ?? words.undated
    return DataSection.Part(
      title: number == 1 ? title : words.part(title, number),
      address: Address(DataSection.address.path + name + (number == 1 ? "/" : "-\(number)/")),
      pages: [], count: 0)
  }
}
