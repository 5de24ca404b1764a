import Blocks
import Diagnostics
import Markdown
import Output
import Papers

/// Renders pages: a pure function of one page's bytes, its data and the resolved site.
struct Renderer: Sendable {
  let site: ResolvedSite
  let source: Source
  let layout: Layout
  let frame: ParseFrame
  let common: CommonValues
  let publication: Publication
  /// The site as it was last published, where a build compares.
  let published: Published?

  init(
    site: ResolvedSite, source: Source, layout: Layout, frame: ParseFrame,
    published: Published? = nil
  ) {
    self.site = site
    self.source = source
    self.layout = layout
    self.frame = frame
    common = CommonValues(site, stylesheet: layout.stylesheet)
    publication = Publication(site)
    self.published = published
  }

  /// Renders a page of the site, or one that is withheld, whose files nobody may write.
  func render(_ page: PageFacts) -> Rendered {
    let own = speaking(site.language(of: page))
    return own.renderSpoken(page)
  }

  private func renderSpoken(_ page: PageFacts) -> Rendered {
    var unread: [Diagnostic] = []
    guard let file = source.text(of: page.path, into: &unread) else {
      return Rendered(findings: unread)
    }
    guard PageFacts.fingerprint(file.bytes) == page.fingerprint else {
      let finding = Diagnostic(
        .changedWhileBuilding, file: file.path, "the file was changed while the site was built",
        help: ["run the command again"])
      return Rendered(findings: [finding])
    }
    let (matter, document, body, html) = compose(page, file, looksAtGate: true)
    let list = Waivers.apply(
      matter.waivers, to: body.findings.list, levels: site.settings.levels, in: file)
    guard page.gate.isOpen else { return Rendered(findings: list.map(\.withoutContent)) }
    let whole = wrap(page, matter, document, body, html: html)
    var result = Rendered(findings: list)
    result.files = [(Address(page.address.file), whole)]
    result.files += body.files.map { (Address(page.address.path + $0.name), $0.bytes) }
    if !body.datasets.isEmpty {
      let package = DataPackage(
        publication: publication, page: page.address, title: page.title, summary: page.summary,
        keywords: matter.tags, datasets: body.datasets)
      result.files.append((DataPackage.address(of: page.address), package.json()))
    }
    result.record = PageRecord(
      page: page.address, datasets: body.datasets.map { ($0.fileName, $0.digest) },
      figures: PublishedFigure.list(body.figures.records, file: file.path),
      changes: body.changes, checked: body.figures.records)
    return result
  }

  /// The HTML of the page's body alone, without the layout.
  func body(of page: PageFacts) -> (html: [UInt8], findings: [Diagnostic]) {
    var unread: [Diagnostic] = []
    guard let file = source.text(of: page.path, into: &unread) else { return ([], unread) }
    let (_, _, body, html) = speaking(site.language(of: page)).compose(page, file)
    return (html, body.findings.list)
  }

  /// The figures of a page that are tied to data.
  func figures(of page: PageFacts) -> (figures: [FigureRecord], findings: [Diagnostic]) {
    var unread: [Diagnostic] = []
    guard let file = source.text(of: page.path, into: &unread) else { return ([], unread) }
    let (matter, _, body, _) = compose(page, file)
    let list = Waivers.apply(
      matter.waivers, to: body.findings.list, levels: site.settings.levels, in: file)
    return (body.figures.records, list)
  }

  /// What could tie the numbers of a page to data.
  func suggestions(of page: PageFacts) -> Suggestions? {
    var unread: [Diagnostic] = []
    guard let file = source.text(of: page.path, into: &unread) else { return nil }
    var (matter, document, body, _) = compose(page, file)
    let known = body.figureData(matter)
    let datasets = SuggestedDatasets(
      known.shared, for: document, outlines: page.blocks,
      size: source.sizes(on: page.path, among: site.contentFiles))
    return Suggestions(
      document, in: file, data: known.data, datasets: datasets, figures: body.figures,
      outlines: page.blocks)
  }

  /// The same with the words of another language.
  func speaking(_ language: String) -> Renderer {
    guard !site.words.serves(language) else { return self }
    var site = site
    site.words = .of(language)
    return Renderer(site: site, source: source, layout: layout, frame: frame, published: published)
  }

  /// A page as it stands in the pack of its meeting.
  func bodyForPack(of page: PageFacts) -> (matter: FrontMatter, html: [UInt8])? {
    var unread: [Diagnostic] = []
    guard let file = source.text(of: page.path, into: &unread) else { return nil }
    let (matter, _, _, html) = compose(page, file)
    return (matter, html)
  }

  /// Reads a page and writes its body.
  private func compose(
    _ page: PageFacts, _ file: SourceFile, looksAtGate: Bool = false
  ) -> (matter: FrontMatter, document: Document, body: PageBody, html: [UInt8]) {
    var findings = Findings(in: file)
    let matter = FrontMatter.read(
      file, assumedKind: .assumed(forPath: page.path), into: &findings)
    if looksAtGate {
      _ = Gate(
        matter, markings: frame.settings.markings, now: frame.now, zone: frame.settings.timeZone,
        into: &findings)
      Self.check(matter.corrections, of: page, into: &findings)
    }
    let document = frame.document(file, matter, into: &findings)
    var body = PageBody(
      page, document: document, file: file, site: site, source: source,
      matter: matter, findings: findings)
    body.check(matter)
    body.published = published
    var out = ByteWriter(capacity: file.bytes.count * 6)
    writeReplacement(of: page, into: &out)
    writeAnswers(of: page, into: &out)
    body.marked(matter).writeHTML(&body, into: &out)
    body.writeMade(into: &out)
    writeMeeting(page, into: &out)
    body.writeWorkedFigures(into: &out)
    if page.address.path.isEmpty {
      writeHome(into: &out)
    }
    body.checkWhole()
    return (matter, document, body, out.finish())
  }

  private func wrap(
    _ page: PageFacts, _ matter: FrontMatter, _ document: Document, _ body: PageBody,
    html: [UInt8]
  ) -> [UInt8] {
    let isHome = page.address.path.isEmpty
    let folderPath = Resolver.folderPath(of: page.path)
    let folder = site.folderIndex[folderPath]
    var values = PageValues(site, address: page.address, common: common)
    values.take(title: page.title, description: page.summary)
    values.take(
      matter, date: page.date,
      meeting: page.kind == .minutes ? site.meeting(of: page)?.meeting : nil)
    // The kind of a measure says already what its folder holds.
    values.takeBreadcrumb(
      folder: page.kind == .measure ? nil : folder,
      series: page.kind == .meeting ? site.seriesPage(of: page) : nil)
    var contents = document.headings.map { (level: $0.level, text: $0.text, anchor: $0.anchor) }
    if !body.figures.isEmpty {
      contents.append((2, site.words.pages.figures.heading, WorkedFigures.anchor))
    }
    values.takeContents(contents)
    values.takeCorrections(of: page)
    let metadata = DatasetMetadata(
      publication: publication, page: page.address, creator: matter.from,
      created: matter.written ?? page.date,
      modified: page.corrections.map(\.date).max(),
      language: page.language ?? site.settings.language, datasets: body.datasets,
      subject: PageSubject(page, matter, in: site))
    values.take(PageAbout(page, matter, in: site))
    values.take(metadata, package: DataPackage.address(of: page.address))
    values.take(status: status(of: page))
    var template = isHome ? "home" : "page"
    if let folder, site.folders[folder].page == site.pageIndex[page.path] {
      let isMeeting = page.kind == .meeting
      if !isHome, !isMeeting { template = "list" }
      if isMeeting {
        let (previous, next) = site.meetings(around: page)
        values.take(previous: previous, next: next)
      } else {
        takeFolder(folder, isHome: isHome, into: &values)
      }
    } else if let folder {
      let neighbours = site.neighbours(of: page, in: site.folders[folder])
      values.take(previous: neighbours.previous, next: neighbours.next)
    }
    if page.address == DataSection.address, !site.data.isEmpty {
      template = "data"
      takeData(into: &values)
    }
    if page.address == CorrectionSection.address, !site.corrections.isEmpty {
      template = "corrections"
      values.takeCorrections(part: nil)
    }
    return layout.render(template, values.values, body: html)
  }

  /// A folder's own page lists what is in the folder; the home page shows what is new.
  private func takeFolder(_ number: Int, isHome: Bool, into values: inout PageValues) {
    guard !isHome else {
      values.take(site.latest(10))
      return
    }
    values.take(site.folders[number].groups)
    values.take(parts: site.folders[number].parts)
  }

  /// Writes what the home page has besides its author's words: the latest values of all measures,
  /// and what a commissioner must publish in a prominent place.
  private func writeHome(into out: inout ByteWriter) {
    MeasureValues(site: site, source: source).writeScorecard(at: Address(""), into: &out)
    RegisterHTML(site: site, address: Address("")).writeProminent(into: &out)
  }

  /// Renders a page that has no file of its own.
  func render(_ list: ListPage) -> (address: Address, bytes: [UInt8]) {
    var values = PageValues(site, address: list.address, common: common)
    let isHome = list.address.path.isEmpty
    values.take(title: list.title, description: nil)
    values.takeBreadcrumb(folder: list.folder)
    values.take(list.groups)
    values.take(parts: site.folders[list.folder].parts)
    var out = ByteWriter()
    if isHome { writeHome(into: &out) }
    let bytes = layout.render(isHome ? "home" : "list", values.values, body: out.finish())
    return (Address(list.address.file), bytes)
  }

  /// Renders a page that is made out of the site as a whole.
  func render(_ page: GeneratedPage) -> (address: Address, bytes: [UInt8]) {
    var values = PageValues(site, address: page.address, common: common)
    values.take(title: page.title, description: page.lead)
    values.takeBreadcrumb(folder: nil)
    let (label, parts) = site.parts(around: page)
    values.take(parts: parts, label: label)
    var out = ByteWriter(capacity: 4_096)
    var template = "page"
    switch page.kind {
    case .pack(let meeting):
      template = "pack"
      writePack(of: site.pages[meeting], at: page.address, into: &out)
    case .tag(let number, let part):
      template = "list"
      let pages = site.tags[number].parts[part].items.map { site.entry(of: site.pages[$0]) }
      values.take(ListGroup.byYear(pages, words: site.words))
    default: RegisterHTML(site: site, address: page.address).write(page.kind, into: &out)
    }
    return (Address(page.address.file), layout.render(template, values.values, body: out.finish()))
  }

  /// The page that a server sends where there is none. It can be sent at any depth, so its
  /// links count from the root of the site's own address.
  func renderNotFound() -> (address: Address, bytes: [UInt8]) {
    let words = site.words.pages.navigation
    var values = PageValues(
      site, address: Address(""), common: common, base: site.settings.basePath)
    values.take(title: words.notFoundTitle, description: nil)
    return (Address("404.html"), layout.render("not-found", values.values, body: []))
  }
}

extension SiteSettings {
  /// The path of the site on its server, with `/` at both ends: `/` or `/performance/`.
  var basePath: String {
    guard let url, let scheme = url.firstRange(of: "://") else { return "/" }
    let rest = url[scheme.upperBound...]
    return rest.firstIndex(of: "/").map { String(rest[$0...]) } ?? "/"
  }
}

extension Diagnostic {
  /// A finding about a page that is withheld: nothing of the page's text may be in a log.
  var withoutContent: Diagnostic {
    var copy = self
    copy.message = code.title
    copy.label = ""
    copy.isOfWithheld = true
    // What to do about a marking, or about a reason that is none, says nothing of the page.
    if code != .markingNotAllowed, code != .noReason {
      copy.help = [
        "the page is not published, so nothing of it is shown here; `vitrine render \(file)` does"
      ]
    }
    copy.place?.excerpt = ""
    return copy
  }
}

extension ResolvedSite {
  /// The pages before and after a page: by date from old to new, else as listed.
  func neighbours(of page: PageFacts, in folder: Folder) -> (previous: Int?, next: Int?) {
    guard let own = pageIndex[page.path], let place = folder.pages.firstIndex(of: own) else {
      return (nil, nil)
    }
    let before = place > 0 ? folder.pages[place - 1] : nil
    let after = place + 1 < folder.pages.count ? folder.pages[place + 1] : nil
    let date = pages[own].date
    let newestFirst = folder.pages.contains { pages[$0].date != date }
    return newestFirst ? (after, before) : (before, after)
  }
}
