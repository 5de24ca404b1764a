import Diagnostics
import Output
import Papers

/// What resolving needs besides the facts.
struct ResolveFrame: Sendable {
  var settings: SiteSettings
  var settingsFile: SourceFile?
  var words: Words
  /// Every file below `content/` that is no page, sorted.
  var files: [String]
  /// Every page below `content/`, sorted.
  var pages: [String]
  /// What lies below `content/` and is read by nobody, such as a symbolic link.
  var refused: [String]
  /// The content folder as a person would type it.
  var content: String
  /// Whether links name `index.html`.
  var linksToFiles: Bool
  /// The moment of the build, in seconds since 1970 UTC.
  var now: Int
  var glossary: Glossary
  /// Whether the site can be searched.
  var hasSearch: Bool

  init(_ source: Source, _ options: BuildOptions) {
    settings = source.settings
    settingsFile = source.settingsFile
    words = .of(source.settings.language)
    files = source.files
    pages = source.pages
    refused = source.refused
    content = source.folder.content
    linksToFiles = options.linksToFiles
    now = options.now
    glossary = source.glossary
    hasSearch = options.hasSearch && source.settings.search
  }
}

extension ResolvedSite {
  /// Makes the site out of all facts: who is in it, at which address, in which lists.
  ///
  /// - Parameter previous: The site of before, where there was one: what depends on addresses alone
  ///   is taken from it when they are the same.
  static func resolve(
    _ all: [PageFacts], _ frame: ResolveFrame, after previous: ResolvedSite? = nil
  ) -> ResolvedSite {
    var builder = Resolver(frame: frame)
    builder.takePages(all)
    builder.makeFolders()
    builder.inheritDates()
    builder.sortFolders()
    builder.makeLists()
    builder.makeMeetings(all)
    builder.makeMeasures()
    builder.makeRegisters(all)
    builder.makeReleases(all)
    builder.makeTags()
    builder.makePacks()
    builder.makeTranslations()
    builder.takeFiles()
    builder.makeFiles(all)
    builder.takeData(all)
    builder.takeCorrections()
    builder.makeNavigation()
    builder.checkAddresses(after: previous)
    builder.checkPublishing()
    return builder.site
  }
}

/// The steps of resolving, in the order in which they are called.
struct Resolver {
  let frame: ResolveFrame
  var site: ResolvedSite

  init(frame: ResolveFrame) {
    self.frame = frame
    site = ResolvedSite(
      settings: frame.settings, words: frame.words, pages: [], folders: [], lists: [], files: [],
      navigation: [], footer: [], data: DataSection(),
      corrections: CorrectionSection(), findings: [], pageIndex: [:],
      folderIndex: [:],
      withheld: [], unread: Set(frame.refused), contentFiles: Set(frame.files),
      linksToFiles: frame.linksToFiles, today: frame.settings.timeZone.day(frame.now))
  }

  /// Only open pages are in the site; of the others nothing but the path is kept, for links.
  mutating func takePages(_ all: [PageFacts]) {
    for page in all {
      if page.gate.isOpen {
        site.pageIndex[page.path] = site.pages.count
        site.pages.append(page)
      } else {
        site.withheld.insert(page.path)
        if page.gate == .withheld(.withdrawn) { site.withdrawn[page.path] = page.address }
      }
    }
    guard all.count < frame.pages.count else { return }
    site.unread.formUnion(Set(frame.pages).subtracting(all.map(\.path)))
  }

  mutating func makeFolders() {
    _ = folder("")
    for (index, page) in site.pages.enumerated() {
      let path = Self.folderPath(of: page.path)
      let number = folder(path)
      if page.path == path + "index.md" {
        site.folders[number].page = index
        site.folders[number].title = page.title
      } else {
        site.folders[number].pages.append(index)
      }
    }
  }

  /// The number of the folder at `path`, which is made if it is new.
  private mutating func folder(_ path: String) -> Int {
    if let known = site.folderIndex[path] { return known }
    let number = site.folders.count
    site.folderIndex[path] = number
    site.folders.append(
      ResolvedSite.Folder(
        path: path, title: Self.title(ofFolder: path, settings: frame.settings), page: nil,
        pages: [], folders: [], date: nil))
    guard !path.isEmpty else { return number }
    let parent = folder(Self.folderPath(of: String(path.dropLast())))
    site.folders[parent].folders.append(number)
    return number
  }

  /// The folder of a path: `a/b.md` → `a/`, `b.md` → empty.
  static func folderPath(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[...slash])
  }

  /// A name for a folder without a page: `stop-and-search/` → `Stop and search`.
  static func title(ofFolder path: String, settings: SiteSettings) -> String {
    guard let name = path.split(separator: "/").last else { return settings.title }
    let text = name.map { $0 == "-" || $0 == "_" ? " " : String($0) }.joined()
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// A page of a meeting without a date of its own has the meeting's.
  mutating func inheritDates() {
    for folder in site.folders {
      guard let own = folder.page, site.pages[own].kind == .meeting,
        let date = site.pages[own].date
      else { continue }
      inherit(date, in: folder)
    }
  }

  /// Papers may lie in a folder below that of their meeting.
  private mutating func inherit(_ date: CalendarDate, in folder: ResolvedSite.Folder) {
    for page in folder.pages where site.pages[page].date == nil {
      site.pages[page].change { $0.date = date }
    }
    for number in folder.folders {
      let below = site.folders[number]
      guard below.page.map({ site.pages[$0].kind != .meeting }) ?? true else { continue }
      inherit(date, in: below)
    }
  }

  /// Newest first where there are dates; papers of a meeting by agenda; else by order and name.
  mutating func sortFolders() {
    for number in site.folders.indices.reversed() {
      let folder = site.folders[number]
      let isMeeting = folder.page.map { site.pages[$0].kind == .meeting } ?? false
      site.folders[number].pages =
        isMeeting
        ? sorted(folder.pages, by: AgendaKey.init) : sorted(folder.pages, by: ListKey.init)
      site.folders[number].date = date(of: folder)
    }
    for number in site.folders.indices {
      let sorted = site.folders[number].folders.sorted { isListed($0, before: $1) }
      site.folders[number].folders = sorted
    }
  }

  /// By order, then newest first where their own pages have dates, then by name.
  private func isListed(_ a: Int, before b: Int) -> Bool {
    let (x, y) = (site.folders[a], site.folders[b])
    let orders = (order(of: x), order(of: y))
    if orders.0 != orders.1 { return orders.0 < orders.1 }
    let dates = (x.page.flatMap { site.pages[$0].date }, y.page.flatMap { site.pages[$0].date })
    if let first = dates.0, let second = dates.1, first != second { return first > second }
    return x.path < y.path
  }

  private func order(of folder: ResolvedSite.Folder) -> Int {
    folder.page.flatMap { site.pages[$0].order } ?? Int.max
  }

  private func date(of folder: ResolvedSite.Folder) -> CalendarDate? {
    if let own = folder.page.flatMap({ site.pages[$0].date }) { return own }
    let pages = folder.pages.compactMap { site.pages[$0].date }
    let folders = folder.folders.compactMap { site.folders[$0].date }
    return (pages + folders).max()
  }

  /// Pages by their date, the newest first, then by path; undated ones last.
  func newestFirst(_ pages: [Int]) -> [Int] { sorted(pages, by: DateKey.init) }

  /// Pages by a key that is made once for each: a comparison must not copy the facts of two pages.
  private func sorted<Key: Comparable>(_ pages: [Int], by key: (PageFacts) -> Key) -> [Int] {
    pages.map { (key(site.pages[$0]), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}

/// The place of a page among the latest: newest first, then by path; undated ones last.
private struct DateKey: Comparable {
  private let day: Int
  private let path: String

  init(_ page: PageFacts) {
    day = page.date?.daysSince1970 ?? .min
    path = page.path
  }

  static func < (a: DateKey, b: DateKey) -> Bool {
    a.day != b.day ? a.day > b.day : a.path < b.path
  }
}

/// The place of a page in a list: by order, then newest first, then by path; undated ones last.
private struct ListKey: Comparable {
  private let order: Int
  private let date: DateKey

  init(_ page: PageFacts) {
    order = page.order ?? .max
    date = DateKey(page)
  }

  static func < (a: ListKey, b: ListKey) -> Bool {
    a.order != b.order ? a.order < b.order : a.date < b.date
  }
}

/// The place of a paper in its meeting: by agenda item, `8.1` as 8 and 1, and the rest behind.
private struct AgendaKey: Comparable {
  private let numbers: [Int]
  private let path: String

  init(_ page: PageFacts) {
    numbers = AgendaItem.key(page.agendaItem)
    path = page.path
  }

  static func < (a: AgendaKey, b: AgendaKey) -> Bool {
    if a.numbers != b.numbers { return a.numbers.lexicographicallyPrecedes(b.numbers) }
    return a.path < b.path
  }
}
