import Blocks
import Diagnostics
import Output

/// The links that stand on every page, and the files that pages bring with them.
extension Resolver {
  /// The navigation of `site.yml`, else the folders at the top.
  mutating func makeNavigation() {
    var findings = frame.settingsFile.map { Findings(in: $0) }
    site.navigation = links(frame.settings.navigation, into: &findings)
    site.footer = links(frame.settings.footer, into: &findings)
    site.findings += findings?.list ?? []
    if frame.settings.navigation.isEmpty, let root = site.folders.first {
      site.navigation = root.folders.prefix(8).map { number in
        ResolvedSite.NavigationLink(
          title: site.folders[number].title, address: site.folders[number].address)
      }
    }
    if let search = site.generated(at: SiteList.search.folder) {
      site.navigation.append(
        ResolvedSite.NavigationLink(title: search.title, address: search.address))
    }
    let statement = "pages/accessibility-statement.md"
    if let page = site.pageIndex[statement].map({ site.pages[$0] }),
      !site.footer.contains(where: { $0.address == page.address })
    {
      site.footer.append(
        ResolvedSite.NavigationLink(title: page.title, address: page.address))
    }
    for made in madePages { linkFromFoot(made.address, made.title) }
  }

  /// The pages that the program makes of the whole site.
  private var madePages: [ResolvedSite.NavigationLink] {
    var pages: [ResolvedSite.NavigationLink] = []
    if site.hasFigures {
      pages.append(
        .init(title: site.words.pages.figures.listTitle, address: FigureList.address))
    }
    if !site.data.isEmpty {
      pages.append(.init(title: site.words.data.title, address: DataSection.address))
    }
    if !site.corrections.isEmpty {
      pages.append(
        .init(title: site.words.corrections.title, address: CorrectionSection.address))
    }
    for page in site.generated where page.isMain && page.kind != .search {
      pages.append(.init(title: page.title, address: page.address))
    }
    return pages
  }

  /// Adds a page that the program makes to the foot, unless the author has linked to it.
  private mutating func linkFromFoot(_ address: Address, _ title: String) {
    guard !(site.navigation + site.footer).contains(where: { $0.address == address }) else {
      return
    }
    let own = site.pages.first { $0.address == address }
    site.footer.append(
      ResolvedSite.NavigationLink(title: own?.title ?? title, address: address))
  }

  private func links(
    _ items: [SiteSettings.NavigationItem], into findings: inout Findings?
  ) -> [ResolvedSite.NavigationLink] {
    items.compactMap { item in
      if item.target.hasPrefix("https://") || item.target.hasPrefix("http://") {
        return ResolvedSite.NavigationLink(
          title: item.title ?? item.target, address: Address(item.target), url: item.target)
      }
      guard let target = target(item.target) else {
        // What could not be read has a finding of its own.
        guard !site.unread.contains(item.target), !mayBeEmpty(item.target) else { return nil }
        let near = Suggestion.nearest(to: item.target, in: site.pages.map(\.path))
        findings?.add(
          .brokenNavigation, at: item.span, "there is no public page at `\(item.target)`",
          help: near.map { "did you mean `\($0)`?" }
            ?? "write the path of a page below \(frame.content)/: `meetings/` or `pages/about.md`")
        return nil
      }
      return ResolvedSite.NavigationLink(title: item.title ?? target.title, address: target.address)
    }
  }

  /// Whether nothing is at a place because there is nothing to list yet, or because what was there
  /// was withdrawn: taking a page down must not make an error of the settings.
  private func mayBeEmpty(_ path: String) -> Bool {
    let plain = path.hasPrefix("/") ? String(path.dropFirst()) : path
    let folder = plain.hasSuffix("/") ? plain : plain + "/"
    return SiteList(of: folder)?.folder == folder || site.withdrawn[plain] != nil
      || site.withdrawn.keys.contains { $0.hasPrefix(folder) }
  }

  private func target(_ path: String) -> ResolvedSite.NavigationLink? {
    let plain = path.hasPrefix("/") ? String(path.dropFirst()) : path
    if site.pageIndex[plain] == nil,
      let made = madePages.first(where: {
        $0.address.path == (plain.hasSuffix("/") ? plain : plain + "/")
      })
    {
      return made
    }
    if let page = site.pageIndex[plain] {
      return ResolvedSite.NavigationLink(
        title: site.pages[page].title, address: site.pages[page].address)
    }
    if let made = site.generated(at: plain) {
      return ResolvedSite.NavigationLink(title: made.title, address: made.address)
    }
    let asFolder = plain.isEmpty || plain.hasSuffix("/") ? plain : plain + "/"
    guard let folder = site.folderIndex[asFolder] else { return nil }
    return ResolvedSite.NavigationLink(
      title: site.folders[folder].title, address: site.folders[folder].address)
  }

  /// A file is published when a public page links to it, or when it lies in `static/`.
  mutating func takeFiles() {
    var wanted = Set<String>()
    for page in site.pages {
      for path in page.fileLinks where site.isPublishable(path) { wanted.insert(path) }
    }
    for path in frame.files {
      if path.hasPrefix("static/") {
        site.files.append((path, Address(String(path.dropFirst(7)))))
      } else if wanted.contains(path) {
        site.files.append((path, Address(path)))
      }
    }
  }

  /// Reports pages, lists, files and downloads that would have one address.
  mutating func checkAddresses(after previous: ResolvedSite?) {
    site.addressFindings =
      previous.flatMap { site.hasAddresses(of: $0) ? $0.addressFindings : nil } ?? clashes()
    site.findings += site.addressFindings
  }

  private func clashes() -> [Diagnostic] {
    var claims = AddressClaims(content: frame.content)
    for name in ["404.html", "vitrine.json"] { claims.take(name, by: .program) }
    if site.hasFigures { claims.take(FigureList.address.file, by: .program) }
    for page in site.pages {
      let owner = AddressClaims.Owner.file(page.path)
      let (address, blocks) = (page.address, page.blocks)
      claims.take(address.file, by: owner)
      for index in blocks.indices { claims.take(address.path + blocks[index].fileName, by: owner) }
      if !blocks.isEmpty { claims.take(DataPackage.address(of: address).path, by: owner) }
    }
    for address in site.data.files(site) + site.corrections.files(site) {
      claims.take(address.file, by: .program)
    }
    for list in site.lists { claims.take(list.address.file, by: .list(list.address.path)) }
    for file in site.made {
      claims.take(file.address.file, by: file.claimant)
    }
    for page in site.generated { claims.take(page.address.file, by: .program) }
    for file in site.files { claims.take(file.address.file, by: .file(file.path)) }
    return claims.findings()
  }
}

extension MadeFile {
  /// Who asks for the file.
  fileprivate var claimant: AddressClaims.Owner {
    guard let owner else { return .program }
    if case .redirect = kind { return .alias(owner) }
    return .file(owner)
  }
}

extension ResolvedSite {
  /// Whether every file of the site has the address and the owner that it has in another state.
  fileprivate func hasAddresses(of other: ResolvedSite) -> Bool {
    pages.count == other.pages.count
      && zip(pages, other.pages).allSatisfy { $0.hasAddresses(of: $1) }
      && hasFigures == other.hasFigures
      && lists.map(\.address) == other.lists.map(\.address)
      && generated.map(\.address) == other.generated.map(\.address)
      && made.map(\.address) == other.made.map(\.address)
      && made.map(\.owner) == other.made.map(\.owner)
      && files.elementsEqual(other.files, by: ==)
      && data.files(self) == other.data.files(other)
      && corrections.files(self) == other.corrections.files(other)
  }

  /// The page that the program makes at a path below `content/`: `actions/`, `actions`.
  func generated(at path: String) -> GeneratedPage? {
    let folder = path.hasSuffix("/") ? path : path + "/"
    return generated.first { $0.address.path == folder }
  }

  /// Whether a file of `content/` may be published when a page asks for it.
  func isPublishable(_ path: String) -> Bool {
    let hidden = path.split(separator: "/").contains { $0.hasPrefix(".") || $0.hasPrefix("_") }
    return contentFiles.contains(path) && !hidden && !Self.isData(path)
  }

  /// Data is never copied out: it is written anew from what may be shown.
  static func isData(_ path: String) -> Bool {
    let lower = path.lowercased()
    return [".csv", ".tsv", ".yml", ".yaml", ".md"].contains { lower.hasSuffix($0) }
  }
}

extension PageFacts {
  /// Whether the page and its downloads lie where those of another state of it lie.
  fileprivate func hasAddresses(of other: PageFacts) -> Bool {
    if isCopy(of: other) { return true }
    return self.path == other.path && self.address == other.address
      && self.blocks.map(\.fileName) == other.blocks.map(\.fileName)
  }
}
