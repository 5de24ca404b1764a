import Diagnostics
import Output
import Papers

/// The site as it was last published, for pages that must stay as they were.
package struct PublishedSite: Sendable {
  /// The bytes of a file, by its path below the output; nil where there is none.
  package var read: @Sendable (_ path: String) -> [UInt8]?
  /// The names of the files directly in a folder of the output.
  package var names: @Sendable (_ folder: String) -> [String]

  package init(
    read: @escaping @Sendable (_ path: String) -> [UInt8]?,
    names: @escaping @Sendable (_ folder: String) -> [String]
  ) {
    self.read = read
    self.names = names
  }

  /// The output folder at a path of a tree.
  package static func folder(_ path: String, of tree: FileTree) -> PublishedSite {
    PublishedSite(
      read: { file in
        guard case .success(let bytes) = tree.read(path + "/" + file) else { return nil }
        return bytes
      },
      names: { folder in
        let whole = folder.isEmpty ? path : path + "/" + folder.dropLast()
        guard case .success(let entries) = tree.list(whole) else { return [] }
        return entries.compactMap { entry in
          let name = entry.path.dropFirst(whole.count + 1)
          guard case .file = entry.kind, !name.contains("/") else { return nil }
          return String(name)
        }
      })
  }

  /// The files of the page at an address: itself and its downloads; empty if it was not published.
  ///
  /// The folder of a meeting also holds files of its papers: only what the page leads to is its
  /// own.
  func files(of address: Address) -> [(path: String, bytes: [UInt8])] {
    guard let page = read(address.file) else { return [] }
    // At the root lies much that belongs to no page.
    guard !address.path.isEmpty else { return [(address.file, page)] }
    let linked = PublishedLinks(page, at: address.path).targets
    let own = names(address.path).filter { name in
      let suffix = CSVMetadata.suffix
      let file = name.hasSuffix(suffix) ? String(name.dropLast(suffix.count)) : name
      return name == "datapackage.json" || linked.contains(address.path + file)
    }
    return [(address.file, page)]
      + own.compactMap { name in read(address.path + name).map { (address.path + name, $0) } }
  }
}

/// Pages that readers could see and are not to see any more: withdrawn, withheld again, or gone.
///
/// What stays as it was published must not repeat them.
private struct LeavingPages {
  private let addresses: Set<String>
  /// Whether one of them may have reported a value of a measure, which stands on the home page.
  private let mayReport: Bool
  private let site: String?

  init(_ edition: Edition, _ previous: PublishedSite) {
    let facts = edition.pages.compactMap(\.facts)
    let open = Set(facts.filter(\.gate.isOpen).map(\.address.path))
    let moved = Set(edition.site.made.map(\.address.path))
    let hidden = facts.filter { !$0.gate.isOpen }
    let manifest = previous.read("vitrine.json").flatMap { JSONValue($0) }
    let known = manifest?["pages"]?.items.compactMap { $0["address"]?.text }
    let withdrawn = Set(edition.site.withdrawn.values.map(\.path))
    let leaving = Set(known ?? hidden.map(\.address.path)).subtracting(open)
      .subtracting(moved.subtracting(withdrawn))
    let reports = hidden.filter { !($0.meeting?.matter.reports.isEmpty ?? true) }
    let silent = Set(hidden.map(\.address.path)).subtracting(reports.map(\.address.path))
    addresses = leaving
    mayReport = !leaving.isSubset(of: silent)
    site = edition.site.settings.url
  }

  /// Whether a finished page may repeat one of them: it leads to it.
  func areNamed(on page: [UInt8], at address: Address) -> Bool {
    guard !addresses.isEmpty else { return false }
    if address.path.isEmpty, mayReport { return true }
    return !addresses.isDisjoint(with: PublishedLinks(page, at: address.path, site: site).targets)
  }

  /// Whether one of them lies in the folder of a meeting, so that its pack may hold it.
  func areBelow(_ meeting: Address) -> Bool {
    addresses.contains { $0.hasPrefix(meeting.path) }
  }
}

/// Pages with errors that must not hold up the others: what becomes of each.
struct HeldBack: Sendable {
  /// The files that stay as they were, by the path of the page.
  var kept: [String: [(path: String, bytes: [UInt8])]] = [:]
  /// The paths of pages that stay out: they were never published, or what was published of them
  /// repeats a page that readers are not to see any more.
  var dropped: Set<String> = []
  /// What stays of pages that repeat the text of a page that is kept, by their addresses.
  var packs: [String: [(path: String, bytes: [UInt8])]] = [:]

  var isEmpty: Bool { kept.isEmpty && dropped.isEmpty }

  /// Looks for pages with errors; nil when something else has one, which nothing can hold back.
  static func of(
    _ rendered: [Rendered], _ edition: Edition, _ previous: PublishedSite
  ) -> HeldBack? {
    guard !edition.findings.contains(where: { $0.level == .error }) else { return nil }
    var held = HeldBack()
    let leaving = LeavingPages(edition, previous)
    let parts = edition.parts.filter { !$0.isLast }
    for (part, result) in zip(parts, rendered)
    where result.findings.contains(where: { $0.level == .error }) {
      guard case .page(let number) = part, let facts = edition.pages[number].facts else {
        return nil
      }
      // What readers do not see holds up nobody.
      guard facts.gate.isOpen else { continue }
      let files = previous.files(of: facts.address)
      if let page = files.first, !leaving.areNamed(on: page.bytes, at: facts.address) {
        held.kept[facts.path] = files
      } else if files.isEmpty || !facts.address.path.isEmpty {
        held.dropped.insert(facts.path)
      } else {
        // A site without its home page is none.
        return nil
      }
    }
    held.takePacks(of: edition.site, previous, leaving)
    return held
  }

  /// The pack of a meeting stays as it was while one of its papers does, or stays out.
  private mutating func takePacks(
    of site: ResolvedSite, _ previous: PublishedSite, _ leaving: LeavingPages
  ) {
    for page in site.generated {
      guard case .pack(let meeting) = page.kind,
        site.pack(of: site.pages[meeting]).contains(where: { kept[$0.path] != nil })
      else { continue }
      packs[page.address.path] =
        leaving.areBelow(site.pages[meeting].address) ? [] : previous.files(of: page.address)
    }
  }

  /// The files that stay in the place of a part; nil for a part that is made anew.
  func files(of part: Edition.Part, _ edition: Edition) -> [(path: String, bytes: [UInt8])]? {
    if case .generated(let number) = part {
      return packs[edition.site.generated[number].address.path]
    }
    guard case .page(let number) = part else { return nil }
    return kept[edition.pages[number].path]
  }
}

/// Publishes what has no error, and keeps pages with errors as they were.
///
/// The findings are all those of the first look; the site is written if nothing but pages has an
/// error.
func hold(
  _ edition: Edition, _ previous: PublishedSite, to sink: Sink, _ options: BuildOptions
) async -> BuildResult {
  let first = await render(edition, to: .nowhere, options)
  var result = BuildResult(
    report: Report(edition.findings + first.flatMap(\.findings)), pageCount: edition.pageCount,
    withheld: edition.withheld)
  guard let held = HeldBack.of(first, edition, previous) else {
    sink.abandon()
    return result
  }
  let second = edition.without(held.dropped, options)
  let again = await render(second, to: sink, options, held)
  let isWhole =
    !second.findings.contains { $0.level == .error }
    && HeldBack.of(again, second, previous)?.isEmpty ?? false
  guard isWhole else {
    sink.abandon()
    return result
  }
  let writeFindings = sink.finish()
  result.isWritten = writeFindings.isEmpty
  result.heldBack = held.dropped.sorted() + held.kept.keys.sorted()
  result.report = Report(result.report.findings + writeFindings)
  return result
}

extension Edition {
  /// The site without some pages: they are withheld, and links to them wait.
  fileprivate func without(_ dropped: Set<String>, _ options: BuildOptions) -> Edition {
    guard !dropped.isEmpty else { return self }
    var pages = pages
    for index in pages.indices where dropped.contains(pages[index].path) {
      pages[index].facts?.change { $0.gate = .withheld(.heldBack) }
    }
    var site = ResolvedSite.resolve(
      pages.compactMap(\.facts), ResolveFrame(source, options))
    site.heldBack = dropped
    return Edition(
      source, renderer.layout, renderer.frame, pages: pages, site: site, findings: [])
  }
}
