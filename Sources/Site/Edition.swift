package import Diagnostics
package import Papers

/// One state of a site: everything that is known before a page is rendered.
///
/// `build` makes one and renders all of it. The preview keeps one, makes the next one out of it
/// when a file has changed, and renders what is asked for.
package struct Edition: Sendable {
  let renderer: Renderer
  /// Every page that was read, in the order of the source; withheld ones too.
  let pages: [ReadPage]
  /// What loading, parsing and resolving found, at the level that the site gives each rule.
  package let findings: [Diagnostic]
  /// Whether the site was resolved as in the edition before: only bytes of pages are others.
  let isResolvedAsBefore: Bool

  var site: ResolvedSite { renderer.site }
  var source: Source { renderer.source }

  init(
    _ source: Source, _ layout: Layout, _ frame: ParseFrame, pages: [ReadPage],
    site: ResolvedSite, findings: [Diagnostic], published: Published? = nil,
    isResolvedAsBefore: Bool = false
  ) {
    self.isResolvedAsBefore = isResolvedAsBefore
    renderer = Renderer(
      site: site, source: source, layout: layout, frame: frame, published: published)
    self.pages = pages
    let levels = source.settings.levels
    self.findings = (findings + pages.flatMap(\.findings) + site.findings).map {
      Waivers.leveled($0, levels)
    }
  }

  /// How many pages and lists the site has.
  package var pageCount: Int { site.pages.count + site.lists.count }

  /// How many pages are withheld, by reason; one that only the preview shows is withheld too.
  package var withheld: [(reason: Gate.Reason, count: Int)] {
    Gate.Reason.allCases.compactMap { reason in
      let count = pages.count { page in
        page.facts.map { $0.gate == .withheld(reason) || $0.shownOnlyHere == reason } ?? false
      }
      return count > 0 ? (reason, count) : nil
    }
  }
}

/// A page as it was read: its facts, or the findings that say why there are none.
struct ReadPage: Sendable {
  var path: String
  var facts: PageFacts?
  var findings: [Diagnostic] = []

  /// Reads one page of the source.
  static func read(_ path: String, _ source: Source, _ frame: ParseFrame) -> ReadPage {
    var page = ReadPage(path: path)
    guard let file = source.text(of: path, into: &page.findings) else { return page }
    page.facts = PageFacts.parse(file, path: path, frame)
    return page
  }
}

extension Edition {
  /// One thing that is rendered by itself.
  enum Part: Sendable, Hashable {
    /// A page with its downloads, by its number among all that were read.
    case page(Int)
    /// A list, by its number in the resolved site.
    case list(Int)
    /// A page made out of the site as a whole, by its number in the resolved site.
    case generated(Int)
    /// A feed, calendar, map or redirect, by its number in the resolved site.
    case made(Int)
    /// A file of `content/`, by its number in the resolved site.
    case file(Int)
    /// An asset of the theme, by its number in the layout.
    case asset(Int)
    /// A dataset of `content/data` with its metadata, by its number in the resolved site.
    case data(Int)
    /// One part of a list of datasets that is too long for one page.
    case dataList(Int)
    /// One part of a list of corrections that is too long for one page.
    case correctionList(Int)
    case program(ProgramFile)

    /// Whether it says what came of other parts, and is rendered after them.
    var isLast: Bool { if case .program(let file) = self { file.isLast } else { false } }
  }

  /// A file that the program makes out of the site as a whole.
  enum ProgramFile: Sendable, Hashable, CaseIterable {
    case notFound
    /// The page that lists all corrections, and their feed.
    case corrections
    /// The page that lists all datasets, the package of the shared ones, the catalogue.
    case data
    /// The list of all figures of the text that are tied to data.
    case figures
    case manifest

    /// Whether it tells of other parts.
    var isLast: Bool { self == .data || self == .figures || self == .manifest }
  }

  /// Every part of the site, in the order of its findings.
  var parts: [Part] {
    pages.indices.map { .page($0) } + site.lists.indices.map { .list($0) }
      + site.generated.indices.map { .generated($0) } + site.made.indices.map { .made($0) }
      + site.files.indices.map { .file($0) } + site.data.shared.indices.map { .data($0) }
      + (site.data.isDivided ? site.data.parts.indices.map { .dataList($0) } : [])
      + (site.corrections.isDivided
        ? site.corrections.parts.indices.map { .correctionList($0) } : [])
      + ProgramFile.allCases.map { .program($0) }
      + renderer.layout.assets.indices.map { .asset($0) }
  }

  /// Renders one part: a pure function of its bytes, its data and the resolved site.
  func render(_ part: Part) -> Rendered {
    switch part {
    case .page(let number): render(pages[number])
    case .list(let number): Rendered([renderer.render(site.lists[number])])
    case .generated(let number): Rendered([renderer.render(site.generated[number])])
    case .made(let number): Rendered([renderer.render(site.made[number])])
    case .file(let number): copy(site.files[number].path, to: site.files[number].address)
    case .asset(let number): Rendered([renderer.layout.assets[number]])
    case .data(let number): renderer.render(site.data.shared[number])
    case .dataList(let number): Rendered([renderer.renderData(part: number, shared: [])])
    case .correctionList(let number): Rendered([renderer.renderCorrections(part: number)])
    case .program(let file): render(file, after: file.isLast ? parts(before: file) : [])
    }
  }

  /// Renders what a file of the program tells of.
  private func parts(before file: ProgramFile) -> [Rendered] {
    let isWanted: (Part) -> Bool = { part in
      switch part {
      case .page(let number):
        file == .manifest || file == .figures && pages[number].facts?.hasFigures == true
      case .data: file != .figures
      case .list, .generated, .made, .file, .asset, .dataList, .correctionList, .program: false
      }
    }
    return parts.filter(isWanted).map { render($0) }
  }

  /// Renders a file of the program from what came of the other parts.
  func render(_ file: ProgramFile, after rendered: [Rendered]) -> Rendered {
    switch file {
    case .notFound: return Rendered([renderer.renderNotFound()])
    case .corrections: return Rendered(renderer.renderCorrections())
    case .data: return renderer.renderData(rendered.compactMap(\.dataset))
    case .figures: return Rendered(renderer.renderFigures(rendered.compactMap(\.record)))
    case .manifest:
      var result = Rendered()
      let manifest = Manifest(site, records: rendered.compactMap(\.record))
      result.addStream(at: Address("vitrine.json")) { manifest.write($0) }
      return result
    }
  }

  private func render(_ page: ReadPage) -> Rendered {
    guard let facts = page.facts else { return Rendered([]) }
    return renderer.render(site.pageIndex[page.path].map { site.pages[$0] } ?? facts)
  }

  private func copy(_ path: String, to address: Address) -> Rendered {
    switch source.read(path) {
    case .success(let bytes): return Rendered([(address, bytes)])
    case .failure(let failure):
      let finding = Diagnostic(
        .unreadable, file: source.shown(path), "the file cannot be read: \(failure.reason)",
        help: ["look at its permissions, or remove the link to it"])
      return Rendered(findings: [finding])
    }
  }
}
