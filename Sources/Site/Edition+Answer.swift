package import Diagnostics
package import Papers

/// What the site has at one path: a file as a server would send it.
package struct Answer: Sendable {
  /// The path of the file in the finished site: `a/b/index.html`, `a/b/calls.csv`.
  package var file: String
  /// The bytes that a build would write.
  package var bytes: [UInt8]
  /// What is wrong with the page that the file belongs to.
  package var findings: [Diagnostic]
  /// Why readers do not see the page.
  package var shownOnlyHere: Gate.Reason?
}

extension Edition {
  /// A page was written again after the edition was made: the next one has it.
  package struct Overtaken: Error {}

  /// The file at a path of the finished site; nil where there is none.
  ///
  /// An address with `/` at its end means its `index.html`. The path is looked up among the parts
  /// of the site and never on the disk, so that none leads out of it. Throws where the page has
  /// been written again since this edition was made.
  package func answer(_ path: String) throws(Overtaken) -> Answer? {
    let file = Address(path).file
    guard let part = part(ofFile: file) else { return nil }
    let rendered = render(part)
    guard !rendered.findings.contains(where: { $0.code == .changedWhileBuilding }) else {
      throw Overtaken()
    }
    guard let bytes = rendered.bytes(of: file) else { return nil }
    var reason: Gate.Reason?
    if case .page(let number) = part { reason = pages[number].facts?.shownOnlyHere }
    return Answer(
      file: file, bytes: bytes, findings: leveled(rendered.findings), shownOnlyHere: reason)
  }

  /// The page that is sent where there is none.
  package func notFound() -> Answer {
    let page = renderer.renderNotFound()
    return Answer(file: page.address.path, bytes: page.bytes, findings: [])
  }

  /// Whether there is a page at an address that ends with `/`.
  package func hasPage(at address: String) -> Bool {
    part(ofFile: Address(address).file) != nil
  }

  /// The address of the style sheet, whose name changes with its content.
  package var stylesheet: String { renderer.layout.stylesheet.path }

  /// The path of the site on its server: `/` or `/performance/`.
  package var basePath: String { source.settings.basePath }

  /// Findings at the level that the site gives each rule.
  func leveled(_ list: [Diagnostic]) -> [Diagnostic] {
    list.map { Waivers.leveled($0, source.settings.levels) }
  }

  /// The part whose files have the one at `file`; where a page may have it, that page.
  private func part(ofFile file: String) -> Part? {
    if file == "404.html" { return .program(.notFound) }
    if file == "vitrine.json" { return .program(.manifest) }
    if let number = site.data.shared.firstIndex(where: {
      $0.address.path == file || $0.metadata.path == file
    }) {
      return .data(number)
    }
    if site.data.isDivided,
      let number = site.data.parts.firstIndex(where: { $0.address.file == file })
    {
      return .dataList(number)
    }
    if site.corrections.isDivided,
      let number = site.corrections.parts.firstIndex(where: { $0.address.file == file })
    {
      return .correctionList(number)
    }
    if site.corrections.files(site).contains(where: { $0.file == file }) {
      return .program(.corrections)
    }
    if site.hasFigures, file.hasPrefix(FigureList.address.path) { return .program(.figures) }
    if site.data.files(site).contains(where: { $0.file == file }) { return .program(.data) }
    if let number = site.files.firstIndex(where: { $0.address.path == file }) {
      return .file(number)
    }
    if let number = renderer.layout.assets.firstIndex(where: { $0.address.path == file }) {
      return .asset(number)
    }
    if let number = site.lists.firstIndex(where: { $0.address.file == file }) {
      return .list(number)
    }
    if let number = site.made.firstIndex(where: { $0.address.file == file }) {
      return .made(number)
    }
    if let number = site.generated.firstIndex(where: { $0.address.file == file }) {
      return .generated(number)
    }
    // A page, or a download beside it.
    let address = Resolver.folderPath(of: file)
    for path in [address + "index.md", String(address.dropLast()) + ".md"] {
      guard let index = site.pageIndex[path], let number = numberOfPage(path),
        site.pages[index].address.path == address
      else { continue }
      return .page(number)
    }
    return nil
  }

  /// The number of a page among all that were read, which are in the order of their bytes.
  private func numberOfPage(_ path: String) -> Int? {
    var (low, high) = (0, pages.count)
    while low < high {
      let middle = (low + high) / 2
      if pages[middle].path.utf8.lexicographicallyPrecedes(path.utf8) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < pages.count && pages[low].path == path ? low : nil
  }
}

extension Edition {
  /// The path that a percent-encoded request means; nil if it is none of a site: not UTF-8, with a
  /// control character or `\`, or with `.`, `..` or an empty part.
  package static func requestedPath(_ path: some StringProtocol) -> String? {
    guard let text = Address.decoded(path), text.first == "/" else { return nil }
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0x5C }
    let below = text.dropFirst()
    let parts = below.hasSuffix("/") ? below.dropLast() : below
    guard isPlain, parts.isEmpty ? below.isEmpty : FileTree.isPlain(parts) else { return nil }
    return String(below)
  }
}

extension Edition {
  /// Whether a file of `content/` is, or would be if it could be read, the page at an address.
  package func mayBePage(_ file: String, at address: String) -> Bool {
    guard file.hasPrefix(source.shown("")) else { return false }
    let path = String(file.dropFirst(source.shown("").count))
    return Address(page: path).path == address
  }
}

extension Edition {
  /// A path of the site as it stands in a link.
  package static func encodedPath(_ path: String) -> String { Address.encoded(path) }

  /// A number that other bytes do not have, for all that is likely.
  package static func fingerprint(_ bytes: [UInt8]) -> UInt64 { PageFacts.fingerprint(bytes) }
}
