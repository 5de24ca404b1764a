package import Diagnostics
import Output
package import Papers

/// What a build is asked to do.
package struct BuildOptions: Sendable {
  /// The moment of the build, in seconds since 1970 UTC; fixed at its start.
  package var now: Int
  /// How many tasks work at once; the result is the same for any number.
  package var workers: Int
  /// Whether links name `index.html`, for a site that is read from disk without a server.
  package var linksToFiles: Bool

  package init(now: Int, workers: Int, linksToFiles: Bool = false) {
    self.now = now
    self.workers = workers
    self.linksToFiles = linksToFiles
  }
}

/// What came of a build.
package struct BuildResult: Sendable {
  package var report: Report
  /// How many pages and lists the site has; 0 if it could not be made.
  package var pageCount = 0
  /// How many pages are withheld, by reason.
  package var withheld: [(reason: Gate.Reason, count: Int)] = []
  /// Whether the site was given to the sink as a whole.
  package var isWritten = false
}

/// The five stages, from a folder of papers to a site.
///
/// Each is a function of what the one before gave; only the first and the last touch the disk.
package func build(
  _ folder: SiteFolder, _ options: BuildOptions, to sink: Sink
) async -> BuildResult {
  // Load: what lies in the folder, the settings and the templates.
  let (loaded, loadFindings) = Source.load(folder, rules: Code.all.compactMap(\.rule))
  guard let source = loaded else {
    sink.abandon()
    return BuildResult(report: Report(loadFindings))
  }
  let (layout, templateFindings) = Layout.load(source.templates)

  // Parse: what each page says of itself; its body is dropped again.
  let frame = ParseFrame(settings: source.settings, now: options.now)
  let parsed = await parse(source, frame, workers: options.workers)

  // Resolve: the site as a whole, from all facts.
  let site = ResolvedSite.resolve(parsed.facts, ResolveFrame(source, words: .english, options))

  // Render: each page once, straight into the sink.
  let renderFindings = await render(
    parsed.facts, site, source, layout ?? .empty, frame, to: sink, workers: options.workers)

  // Write: all of it becomes the site, or none.
  let levels = source.settings.levels
  let findings = loadFindings + templateFindings + parsed.findings + site.findings
  let report = Report(findings.map { Waivers.leveled($0, levels) } + renderFindings)
  var result = BuildResult(
    report: report, pageCount: site.pages.count + site.lists.count,
    withheld: Gate.Reason.allCases.compactMap { reason in
      let count = parsed.facts.count { $0.gate == .withheld(reason) }
      return count > 0 ? (reason, count) : nil
    })
  guard !report.hasErrors else {
    sink.abandon()
    return result
  }
  let writeFindings = sink.finish()
  result.isWritten = writeFindings.isEmpty
  result.report = Report(report.findings + writeFindings)
  return result
}

/// Reads every page for its facts. A page that cannot be read gives a finding and no facts.
func parse(
  _ source: Source, _ frame: ParseFrame, workers: Int
) async -> (facts: [PageFacts], findings: [Diagnostic]) {
  let pages = await Parallel.map(count: source.pages.count, workers: workers) {
    index -> (PageFacts?, [Diagnostic]) in
    var findings: [Diagnostic] = []
    let path = source.pages[index]
    guard let file = source.text(of: path, into: &findings) else { return (nil, findings) }
    return (PageFacts.parse(file, path: path, frame), findings)
  }
  return (pages.compactMap(\.0), pages.flatMap(\.1))
}

/// Renders every page, list and file into the sink and gives the findings.
private func render(
  _ facts: [PageFacts], _ site: ResolvedSite, _ source: Source, _ layout: Layout,
  _ frame: ParseFrame, to sink: Sink, workers: Int
) async -> [Diagnostic] {
  let renderer = Renderer(site: site, source: source, layout: layout, frame: frame)
  let inSite = facts.map { page in site.pageIndex[page.path].map { site.pages[$0] } ?? page }
  var findings = await Parallel.map(count: inSite.count, workers: workers) {
    index -> [Diagnostic] in
    let page = renderer.render(inSite[index])
    for file in page.files { sink.write(file.address.path, file.bytes) }
    return page.findings
  }.flatMap { $0 }
  _ = await Parallel.map(count: site.lists.count, workers: workers) { index in
    let page = renderer.render(site.lists[index])
    sink.write(page.address.path, page.bytes)
  }
  findings += await Parallel.map(count: site.files.count, workers: workers) {
    index -> [Diagnostic] in
    let (path, address) = site.files[index]
    switch source.read(path) {
    case .success(let bytes):
      sink.write(address.path, bytes)
      return []
    case .failure(let failure):
      return [
        Diagnostic(
          .unreadable, file: source.shown(path), "the file cannot be read: \(failure.reason)",
          help: ["look at its permissions, or remove the link to it"])
      ]
    }
  }.flatMap { $0 }
  let notFound = renderer.renderNotFound()
  sink.write(notFound.address.path, notFound.bytes)
  for asset in layout.assets { sink.write(asset.address.path, asset.bytes) }
  sink.write("vitrine.json", Manifest(site).json())
  return findings
}
