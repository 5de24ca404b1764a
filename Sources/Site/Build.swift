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
  /// Whether pages that are withheld from readers are in the site all the same: only for the
  /// preview on an author's own machine.
  package var showsWithheld: Bool
  /// The site as it was last published: what changed since without a note is a finding.
  package var published: Published?
  /// The site as last published, if pages with errors shall stay as they were there instead of
  /// stopping the build.
  package var previous: PublishedSite?
  /// Whether an index for searching is made after the pages, so that the site has a page for it.
  package var hasSearch = false
  /// Begins to look for the program that makes the index, where the site wants one, and gives what
  /// waits for the answer: it is called when the pages are parsed, so that neither holds up the
  /// other.
  package var lookForSearch: (@Sendable () -> @Sendable () -> Bool)?
  /// Is told how many parts of how many are rendered, from any thread.
  package var progress: (@Sendable (_ done: Int, _ all: Int) -> Void)?

  package init(
    now: Int, workers: Int, linksToFiles: Bool = false, showsWithheld: Bool = false,
    published: Published? = nil
  ) {
    self.now = now
    self.workers = workers
    self.linksToFiles = linksToFiles
    self.showsWithheld = showsWithheld
    self.published = published
  }
}

/// What came of a build.
package struct BuildResult: Sendable {
  package var report: Report
  /// How many pages and lists the site has; 0 if it could not be made.
  package var pageCount = 0
  /// How many pages are withheld, by reason.
  package var withheld: [(reason: Gate.Reason, count: Int)] = []
  /// The pages that were kept as they were, or out, because they have errors.
  package var heldBack: [String] = []
  /// Whether the site was given to the sink as a whole.
  package var isWritten = false

  package init(
    report: Report, pageCount: Int = 0, withheld: [(reason: Gate.Reason, count: Int)] = []
  ) {
    self.report = report
    self.pageCount = pageCount
    self.withheld = withheld
  }
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
  let hasSearch = source.settings.search ? options.lookForSearch?() : nil

  // Parse: what each page says of itself; its body is dropped again.
  let frame = ParseFrame(settings: source.settings, options)
  let pages = await parse(source, frame, workers: options.workers)
  var options = options
  if let hasSearch { options.hasSearch = hasSearch() }

  // Resolve: the site as a whole, from all facts.
  let site = ResolvedSite.resolve(
    pages.compactMap(\.facts), ResolveFrame(source, options))

  // Render: each part once, straight into the sink.
  let edition = Edition(
    source, layout ?? .empty, frame, pages: pages, site: site,
    findings: loadFindings + templateFindings, published: options.published)
  if let previous = options.previous {
    return await hold(edition, previous, to: sink, options)
  }
  let rendered = await render(edition, to: sink, options)
  let renderFindings = rendered.flatMap(\.findings) + compare(edition, rendered, options)

  // Write: all of it becomes the site, or none.
  let report = Report(edition.findings + renderFindings)
  var result = BuildResult(
    report: report, pageCount: edition.pageCount, withheld: edition.withheld)
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
func parse(_ source: Source, _ frame: ParseFrame, workers: Int) async -> [ReadPage] {
  await Parallel.map(count: source.pages.count, workers: workers) { index in
    ReadPage.read(source.pages[index], source, frame)
  }
}

/// Renders every page, list and file into the sink and gives what came of each part, without the
/// bytes. What is held back stays as it was.
func render(
  _ edition: Edition, to sink: Sink, _ options: BuildOptions, _ held: HeldBack = HeldBack()
) async -> [Rendered] {
  let parts = edition.parts.filter { !$0.isLast }
  let done = Parallel.Count()
  let rendered = await Parallel.map(count: parts.count, workers: options.workers) { index in
    if let kept = held.files(of: parts[index], edition) {
      for file in kept { sink.write(file.path, file.bytes) }
      return Rendered([])
    }
    var rendered = edition.render(parts[index])
    for file in rendered.files { sink.write(file.address.path, file.bytes) }
    for file in rendered.streams { sink.stream(file.address.path, file.make) }
    rendered.files = []
    rendered.streams = []
    if let progress = options.progress { progress(done.next(), parts.count) }
    return rendered
  }
  // What tells of the other parts comes after them.
  for file in Edition.ProgramFile.allCases where file.isLast {
    let made = edition.render(file, after: rendered)
    for file in made.files { sink.write(file.address.path, file.bytes) }
    for file in made.streams { sink.stream(file.address.path, file.make) }
  }
  return rendered
}

/// What changed since the site was published, without a note.
private func compare(
  _ edition: Edition, _ rendered: [Rendered], _ options: BuildOptions
) -> [Diagnostic] {
  guard let published = options.published else { return [] }
  let comparison = Comparison(
    published, edition.site, rendered.compactMap(\.record), content: edition.source.folder.content)
  let levels = edition.source.settings.levels
  return comparison.findings().map { Waivers.leveled($0, levels) }
}
