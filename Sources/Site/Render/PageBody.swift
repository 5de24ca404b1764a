import Blocks
import Diagnostics
import Figures
import Markdown
import Output
import Papers
import Tables

/// What a page decides while its document is written: its links and its data blocks.
struct PageBody: DocumentPage {
  let site: ResolvedSite
  let page: PageFacts
  let file: SourceFile
  let document: Document
  /// The abbreviations of the page; none where the site has no glossary.
  let abbreviations: Abbreviations
  let links: LinkResolver
  let data: DataSources
  let disclosure: PageDisclosure
  let pageData: PageData
  var findings: Findings
  /// The downloads of the page: names beside it and their bytes.
  private(set) var files: [(name: String, bytes: [UInt8])] = []
  /// What the downloads hold, for the files that describe them.
  private(set) var datasets: [OpenDataset] = []
  /// The site as it was last published, where a build compares.
  var published: Published?
  /// What is not as it was published.
  private(set) var changes: [ValueChange] = []
  /// The figures of the text that are tied to data.
  var figures = PageFigures()
  /// The data blocks that were read, by the number of their fence; nil for one that shows nothing.
  private var blocks: [Int: ReadBlock?] = [:]
  /// The tables of the blocks, for what they tell together.
  private var tables: [(outline: BlockOutline, span: Span, table: Table)] = []
  /// The addresses of link definitions that have a finding: one definition serves many links.
  private var reported = Set<String>()

  init(
    _ page: PageFacts, document: Document, file: SourceFile, site: ResolvedSite, source: Source,
    matter: FrontMatter, findings: Findings
  ) {
    self.page = page
    self.document = document
    self.file = file
    abbreviations = site.glossary.terms.isEmpty ? Abbreviations() : Abbreviations(document)
    self.site = site
    disclosure = PageDisclosure(site.settings.suppress, matter.waivers)
    pageData = PageData(matter, site.settings)
    self.findings = findings
    links = LinkResolver(site: site, page: page)
    data = DataSources(
      page: page, file: file, document: document, site: site, source: source)
    checkAnchors()
  }

  var reader: BlockReader {
    let data = data
    return BlockReader(file: file, words: site.words, disclosure: disclosure, page: pageData) {
      data.lookup($0)
    }
  }

  /// A data block of the page, read once.
  mutating func block(_ fence: Fence) -> ReadBlock? {
    if let known = blocks[fence.index] { return known }
    let block = fence.isMade ? readMade(fence) : reader.read(fence, into: &findings)
    blocks[fence.index] = .some(block)
    return block
  }

  /// Ids are unique in a page over all kinds of blocks and headings.
  private mutating func checkAnchors() {
    var seen = Set(document.headings.map(\.anchor))
    var downloads = Set<String>()
    for outline in page.blocks {
      let isNew = seen.insert(outline.anchor).inserted
      guard !downloads.insert(outline.fileName.lowercased()).inserted || !isNew else { continue }
      findings.add(
        .sameAnchor, at: outline.idSpan, "the id `\(outline.id)` stands twice on this page",
        help: "give this block another id; capitals alone make no difference")
    }
  }

  var labels: DocumentWords { site.words.pages.document }

  mutating func write(_ fence: Fence, into out: inout ByteWriter) -> Bool {
    if fence.kind == CheckLines.word { return true }
    guard let outline = page.blocks.first(where: { $0.fence == fence.index }) else {
      return disclosure.holdsBack(fence, into: &findings)
    }
    guard let block = block(fence) else { return true }
    if !fence.isMade { checkClaims(of: block, outline) }
    let frame = BlockFrame(
      outline: outline, headingLevel: headingLevel(at: fence), words: site.words)
    block.kind.writeHTML(frame, into: &out)
    tables.append((outline, fence.openingSpan, block.rows))
    var csv = ByteWriter(capacity: 1_024)
    block.table.writeCSV(into: &csv)
    let bytes = csv.finish()
    files.append((outline.fileName, bytes))
    let dataset = OpenDataset(
      block.table, at: Address(page.address.path + outline.fileName), bytes: bytes,
      text: block.text, words: site.words)
    datasets.append(dataset)
    changes += dataset.changes(since: published, csv: bytes, of: block.table, on: page.address)
    return true
  }

  /// Writes the blocks that are made of the front matter, below the text.
  mutating func writeMade(into out: inout ByteWriter) {
    for fence in document.fences where fence.isMade { _ = write(fence, into: &out) }
  }

  /// Checks what only the page as a whole shows, once its document is written.
  mutating func checkWhole() {
    PageDisclosure.check(tables, into: &findings)
  }

  /// One below the heading of the section that the block stands in.
  private func headingLevel(at fence: Fence) -> Int {
    let above = document.headings.last { $0.span.start < fence.openingSpan.start }
    return min(6, (above?.level ?? 1) + 1)
  }

  mutating func target(of link: Link) -> LinkTarget {
    // A formula that cannot be worked out has a finding of its own.
    if link.isFormula { return figures.links[link.index].map { .mark($0.record) } ?? .none }
    switch links.resolve(link) {
    case .href(let href):
      checkNumber(link)
      checkReaders(of: link)
      return .href(href)
    case .later: return .none
    case .problem(let problem):
      if link.span == link.wholeSpan, !reported.insert(link.destination).inserted { return .none }
      findings.add(
        problem.code, at: link.span, problem.message, label: problem.label, help: problem.help)
      return .none
    }
  }

  mutating func text(for link: Link) -> String? {
    guard !link.isImage else { return nil }
    if link.isFormula { return figures.links[link.index]?.text }
    if let block = links.block(of: link) {
      return site.words.pages.numbered(block.label == .table, block.number)
    }
    if let number = links.paragraph(of: link) { return site.words.pages.paragraph(number) }
    if let record = links.record(of: link) { return record.name }
    if let title = links.pageTitle(of: link) { return title }
    if links.isToWithdrawn(link) { return site.words.pages.publishing.withdrawnLink }
    // That the page is not published is said already.
    if !link.isForLater, links.isToWithheld(link) { return nil }
    findings.add(
      .emptyLink, at: link.span, "the link has no text",
      help: "write what it leads to between the square brackets")
    return nil
  }

  /// A link may lead to a page that only the preview shows; readers would not find it.
  private mutating func checkReaders(of link: Link) {
    guard page.shownOnlyHere == nil, links.page(of: link)?.shownOnlyHere != nil else { return }
    findings.add(
      .linkToWithheld, at: link.span, "the link leads to a page that is not published",
      help: "remove the link until the page is public")
  }

  /// `[paragraph 9](paper.md#para-9)` must say the number that the link leads to.
  private mutating func checkParagraph(_ link: Link) {
    let words = link.text.lowercased().split { $0 == " " || $0 == "\u{A0}" }
    guard let word = words.firstIndex(where: { ["paragraph", "item", "para"].contains($0) }),
      word + 1 < words.count, let right = links.paragraph(of: link)
    else { return }
    let said = words[word + 1].prefix { $0.isNumber || $0 == "." }
    guard let digit = said.first, digit.isNumber, said != right[...], said.dropLast() != right[...]
    else { return }
    findings.add(
      .wrongNumber, at: link.span, "the text says `\(link.text)`; the link leads to \(right)",
      help: "write the number in the text, or in the address: `#para-\(said)`")
  }

  /// `[Figure 2](#fig-calls)` must say the number that the figure has.
  private mutating func checkNumber(_ link: Link) {
    guard link.text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return }
    checkParagraph(link)
    let words = link.text.split { $0 == " " || $0 == "\u{A0}" }
    guard words.count == 2, Int(words[1]) != nil,
      ["figure", "table"].contains(words[0].lowercased()),
      let block = links.block(of: link), block.label != .dataset
    else { return }
    let number = site.words.pages.numbered(block.label == .table, block.number)
    let right = number.split(separator: "\u{A0}").joined(separator: " ")
    guard words.joined(separator: " ").lowercased() != right.lowercased() else { return }
    findings.add(
      .wrongNumber, at: link.span, "the text says `\(link.text)`; the link leads to \(right)",
      help: "write `[\(right)](\(link.destination))`",
      "or leave the text empty, `[](\(link.destination))`, and the number is written for you")
  }
}
