import Blocks
package import Diagnostics
import Markdown
import Output
import Papers
package import Tables

/// One page of a site, looked at by itself: for `vitrine render` and `vitrine data`.
package struct Inspection: Sendable {
  let renderer: Renderer
  let page: PageFacts
  /// What loading and parsing the site found.
  private let findings: [Diagnostic]

  /// Reads the site around a page; nil with the findings when there is no such page.
  ///
  /// `path` is the page's path below the content folder.
  package static func of(
    _ path: String, in folder: SiteFolder, _ options: BuildOptions
  ) async -> (inspection: Inspection?, report: Report) {
    if let finding = noSuchFile(path, in: folder) { return (nil, Report([finding])) }
    let (loaded, findings) = Source.load(folder, rules: Code.all.compactMap(\.rule))
    guard let source = loaded else { return (nil, Report(findings)) }
    let frame = ParseFrame(settings: source.settings, options)
    let pages = await parse(source, frame, workers: options.workers)
    let facts = pages.compactMap(\.facts)
    guard let page = facts.first(where: { $0.path == path }) else {
      let own = (findings + pages.flatMap(\.findings)).filter { $0.file == source.shown(path) }
      guard own.isEmpty else { return (nil, Report(own)) }
      return (nil, Report([noSuchPage(path, in: source, folder)]))
    }
    let site = ResolvedSite.resolve(facts, ResolveFrame(source, options))
    let renderer = Renderer(site: site, source: source, layout: .empty, frame: frame)
    let inspection = Inspection(renderer: renderer, page: page, findings: [])
    return (inspection, Report([]))
  }

  /// Says that there is no page at a path below the content folder.
  static func noSuchPage(_ path: String, in source: Source, _ folder: SiteFolder) -> Diagnostic {
    let near = Suggestion.nearest(to: path, in: source.pages)
    return Diagnostic(
      .noSuchPage, file: source.shown(path), "there is no such page in \(folder.content)",
      help: [near.map { "did you mean `\(source.shown($0))`?" } ?? "name a .md file"])
  }

  /// Says that a name leads to no page before a whole folder is read for it.
  private static func noSuchFile(_ path: String, in folder: SiteFolder) -> Diagnostic? {
    let file = folder.content + "/" + path
    let shown = folder.content == "." ? path : file
    if path.hasSuffix(".md") {
      guard case .failure(.missing) = folder.tree.read(file) else { return nil }
      guard case .failure = folder.tree.list(folder.content) else { return nil }
    }
    return Diagnostic(
      .noSuchPage, file: shown, "there is no such page", help: ["name a .md file"])
  }

  /// The HTML of the page's body, without layout.
  package func body() -> (html: [UInt8], report: Report) {
    let (html, findings) = renderer.body(of: page)
    return (html, report(findings))
  }

  /// The table of the block with an id, as the page reads it.
  package func table(ofBlock id: String) -> (table: Table?, report: Report) {
    var findings: [Diagnostic] = []
    guard let file = renderer.source.text(of: page.path, into: &findings) else {
      return (nil, report(findings))
    }
    var own = Findings(in: file)
    let matter = FrontMatter.read(file, assumedKind: page.kind, into: &own)
    let document = renderer.frame.document(file, matter, into: &own)
    let data = DataSources(
      page: page, file: file, document: document, site: renderer.site, source: renderer.source)
    guard let outline = page.blocks.first(where: { $0.id == id || $0.anchor == id }) else {
      return (nil, report([noSuchBlock(id, in: file)]))
    }
    var blockFindings = Findings(in: file)
    let reader = BlockReader(
      file: file, words: renderer.site.words,
      disclosure: PageDisclosure(renderer.site.settings.suppress, matter.waivers),
      page: PageData(matter, renderer.site.settings)
    ) { data.lookup($0) }
    let table = reader.table(of: document.fences[outline.fence], into: &blockFindings)
    return (table, report(blockFindings.list))
  }

  private func noSuchBlock(_ id: String, in file: SourceFile) -> Diagnostic {
    let near = Suggestion.nearest(to: id, in: page.blocks.flatMap { [$0.id, $0.anchor] })
    let all = page.blocks.map { "\(file.path)#\($0.id)" }.joined(separator: ", ")
    return Diagnostic(
      .noSuchBlock, file: file.path,
      id.isEmpty ? "a page has no rows of its own" : "the page has no block `\(id)`",
      help: [
        near.map { "did you mean `\($0)`?" }
          ?? (all.isEmpty ? "there is no data block on the page" : "name one of its blocks: \(all)")
      ])
  }

  private func report(_ own: [Diagnostic]) -> Report {
    Report((findings + own).map { Waivers.leveled($0, renderer.site.settings.levels) })
  }
}

extension PageData {
  /// What a page with this front matter sees of its data.
  init(_ matter: FrontMatter, _ settings: SiteSettings) {
    let isRecord = [.paper, .report, .minutes].contains(matter.kind)
    self.init(
      asAt: matter.dataAsAt, standsStill: isRecord,
      usesFinancialYears: settings.usesFinancialYears)
  }
}

extension PageDisclosure {
  /// What the site hides on a page with these waivers.
  init(_ siteDefault: DisclosurePolicy, _ waivers: [FrontMatter.Waiver]) {
    self.init(
      siteDefault: siteDefault,
      isWaived: waivers.contains { $0.rule == Self.rule && !$0.reason.isEmpty })
  }
}
