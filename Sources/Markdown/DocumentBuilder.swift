import Diagnostics

/// Turns cmark's tree into a document: places from the source, anchors, tables, findings.
struct DocumentBuilder {
  var document = Document()
  /// Where the text of the second document, of table cells, starts in the arena.
  var cellsOffset: Int?
  private let tree: Tree
  private let lines: SourceLines
  private let options: MarkdownOptions
  private var containers: Containers
  private var anchors = Anchors()
  /// Every step of the tree before this one is in the document.
  private var copied = 0
  /// Added to the level of each heading.
  private var levelShift = 0
  /// The level of the last heading outside of lists and quotations.
  private var lastLevel = 1
  /// Paragraphs whose source did not fit their tree; 0 unless there is a mistake in here.
  private(set) var misfitCount = 0

  init(_ tree: Tree, _ lines: SourceLines, _ options: MarkdownOptions) {
    self.tree = tree
    self.lines = lines
    self.options = options
    containers = Containers(lines, tree.blocks)
    document.text = tree.text
    document.rawHTML = options.rawHTML
    document.additions = options.additions
    document.events.reserveCapacity(tree.events.count)
  }

  mutating func build(into findings: inout Findings) {
    if options.additions { shiftLevels(into: &findings) }
    if tree.depth > Limits.depth { Limits.addDepth(at: deepest(), into: &findings) }
    var tables = PipeTables()
    if options.additions, options.tables {
      tables = PipeTables(tree, lines, options, &containers, into: &findings)
    }
    for (index, block) in tree.blocks.enumerated() {
      switch tree.events[block.open] {
      case .open(.heading), .open(.paragraph):
        if let table = tables.table(of: index) {
          add(table, for: block, from: tables, into: &findings)
        } else {
          addText(block, into: &findings)
        }
      case .codeBlock(let info, let text, _):
        addCode(block, info: info, text: text, into: &findings)
      case .htmlBlock(let run): addHTML(block, run, into: &findings)
      default: break
      }
    }
    copy(to: tree.events.count)
  }

  mutating func skip(to step: Int) { copied = step }

  mutating func copy(to end: Int) {
    guard end > copied else { return }
    document.events.append(contentsOf: tree.events[copied..<end])
    copied = end
  }

  private func deepest() -> Span {
    let line = lines.range(tree.blocks.last?.startLine ?? 1)
    return Span(line.lowerBound, line.upperBound)
  }
}

// MARK: - Paragraphs and headings

extension DocumentBuilder {
  /// Adds a paragraph or heading as it is.
  private mutating func addText(_ block: Block, into findings: inout Findings) {
    copy(to: block.open)
    let inside = tree.events[(block.open + 1)..<block.close]
    var source = Passage()
    var start = 0
    if inside.contains(where: { $0.needsPlace }) {
      (source, start) = sourceText(of: block)
    }
    if case .open(.heading(let level, let index)) = tree.events[block.open] {
      addHeading(block, level: level, index: index, into: &findings)
    } else {
      document.events.append(tree.events[block.open])
    }
    addInlines(inside, of: tree, source, from: start, textOffset: 0, into: &findings)
    if case .close(.heading(let level, let index)) = tree.events[block.close] {
      document.events.append(.close(.heading(level: shown(level), index: index)))
    } else {
      document.events.append(tree.events[block.close])
    }
    copied = block.close + 1
  }

  /// The text of a paragraph or heading, and where it starts behind link definitions.
  private mutating func sourceText(of block: Block) -> (Passage, Int) {
    if case .open(.heading) = tree.events[block.open], let start = hashHeadingStart(block) {
      let line = lines.range(block.startLine)
      var text = Passage(Span(min(start, line.upperBound), line.upperBound), in: lines.bytes)
      text.endLine(at: line.upperBound)
      return (text, 0)
    }
    let text = containers.text(of: block, endLine: block.endLine)
    return (text, LinkSyntax.definitions(text.bytes))
  }

  /// Where the text of a `## Heading` starts; nil for one that is underlined.
  private func hashHeadingStart(_ block: Block) -> Int? {
    var start = lines.offset(line: block.startLine, column: block.startColumn)
    let line = lines.range(block.startLine)
    let first = start
    while start < line.upperBound, lines.bytes[start] == Ascii.hash { start += 1 }
    guard start > first, start - first <= 6, block.startLine == block.endLine else { return nil }
    guard start == line.upperBound || lines.bytes[start].isBlank else { return nil }
    while start < line.upperBound, lines.bytes[start].isBlank { start += 1 }
    return start
  }

  /// Adds the steps inside a paragraph, a heading or a cell.
  mutating func addInlines(
    _ events: ArraySlice<Event>, of tree: Tree, _ source: Passage, from start: Int,
    textOffset: Int, into findings: inout Findings
  ) {
    var places = Places(events, of: tree, source, from: start)
    if places.isMisfit { misfitCount += 1 }
    var open: [(link: Int, event: Int)] = []
    for (index, event) in zip(events.indices, events) {
      switch event {
      case .open(.link(let link)), .open(.image(let link)):
        let isImage = event == .open(.image(link))
        addLink(tree, link, isImage: isImage, at: places.next())
        open.append((document.links.count - 1, index))
        let new = document.links.count - 1
        document.events.append(.open(isImage ? .image(new) : .link(new)))
      case .close(.link), .close(.image):
        guard let last = open.popLast() else { continue }
        document.links[last.link].text = tree.plainText(events[(last.event + 1)..<index])
        check(last.link, tree, into: &findings)
        let isImage = document.links[last.link].isImage
        document.events.append(.close(isImage ? .image(last.link) : .link(last.link)))
      case .html(let run):
        addTag(tree.text[run.range], at: places.next().whole, into: &findings)
        document.events.append(.html(run.moved(by: textOffset)))
      case .text(let run): document.events.append(.text(run.moved(by: textOffset)))
      case .code(let run): document.events.append(.code(run.moved(by: textOffset)))
      default: document.events.append(event)
      }
    }
  }

  /// The places of a paragraph's links and tags in the file, taken one after the other.
  private struct Places {
    private var places: [InlinePlaces.Place] = []
    private let source: Passage
    private var index = 0
    private(set) var isMisfit = false

    init(_ events: ArraySlice<Event>, of tree: Tree, _ source: Passage, from start: Int) {
      self.source = source
      guard events.contains(where: { $0.needsPlace }) else { return }
      if let found = InlinePlaces(events, of: tree, over: source.bytes, from: start) {
        places = found.places
      } else {
        isMisfit = true
      }
    }

    /// The next place; the whole paragraph where it is not known.
    mutating func next() -> (whole: Span, destination: Span?) {
      guard index < places.count else { return (source.span(0..<max(0, source.bytes.count - 1)), nil) }
      let place = places[index]
      index += 1
      return (source.span(place.whole), place.destination.map { source.span($0) })
    }
  }
}

// MARK: - Links and HTML

extension DocumentBuilder {
  private mutating func addLink(
    _ tree: Tree, _ index: Int, isImage: Bool, at place: (whole: Span, destination: Span?)
  ) {
    let link = tree.links[index]
    let destination = place.destination.flatMap { $0.start < $0.end ? $0 : nil }
    document.links.append(
      Link(
        index: document.links.count,
        destination: String(decoding: tree.text[link.destination.range], as: UTF8.self),
        title: String(decoding: tree.text[link.title.range], as: UTF8.self), text: "",
        span: destination ?? place.whole, wholeSpan: place.whole, isImage: isImage,
        isAllowed: true))
  }

  private mutating func check(_ index: Int, _ tree: Tree, into findings: inout Findings) {
    guard options.additions else { return }
    let link = document.links[index]
    let scheme = LinkScheme(Array(link.destination.utf8)[...], isImage: link.isImage)
    document.links[index].isAllowed = scheme.allow(link, into: &findings)
    guard link.isImage, link.text.allSatisfy(\.isWhitespace) else { return }
    findings.add(
      .imageAlt, at: link.wholeSpan, "an image has no alternative text",
      label: "nothing between `![` and `]`",
      help: "say between the brackets what the picture shows: `![Map of the five hubs](map.png)`")
  }

  /// Warns of a tag inside a paragraph; its closing tag is no second finding.
  private func addTag(
    _ tag: ArraySlice<UInt8>, at span: Span, into findings: inout Findings
  ) {
    guard !options.rawHTML, options.additions, !tag.starts(with: "</".utf8) else { return }
    warnOfHTML(tag, at: span, into: &findings)
  }

  private mutating func addHTML(_ block: Block, _ run: Run, into findings: inout Findings) {
    guard !options.rawHTML, options.additions else { return }
    let start = lines.offset(line: block.startLine, column: block.startColumn)
    let line = start..<lines.range(block.startLine).upperBound
    let first = lines.bytes[line].first { !$0.isBlank }.map { _ in
      lines.bytes[line].firstIndex { !$0.isBlank } ?? start
    }
    let tag = (first ?? start)..<line.upperBound
    let end = lines.bytes[tag].firstIndex(of: Ascii.greater).map { $0 + 1 } ?? line.upperBound
    warnOfHTML(tree.text[run.range], at: Span(tag.lowerBound, end), into: &findings)
  }

  private func warnOfHTML(
    _ html: ArraySlice<UInt8>, at span: Span, into findings: inout Findings
  ) {
    if HTMLWriter.isComment(html) {
      findings.add(
        .rawHTML, at: span, "an HTML comment is left out of the page",
        label: "readers do not see this",
        help: "delete it, or allow HTML in site.yml with `html: yes`")
      return
    }
    findings.add(
      .rawHTML, at: span, "HTML is shown as text", label: "readers see these characters",
      help: "write it in Markdown, put a backslash before `<` if it is meant as text, "
        + "or allow HTML in site.yml")
  }
}

// MARK: - Code

extension DocumentBuilder {
  private mutating func addCode(
    _ block: Block, info: Run, text: Run, into findings: inout Findings
  ) {
    copy(to: block.open)
    copied = block.open + 1
    var index: Int?
    defer { document.events.append(.codeBlock(info: info, text: text, fence: index)) }
    let literal = tree.text[text.range]
    guard let found = FenceReader.find(block, literal: literal, lines, &containers) else { return }
    guard found.isClosed else {
      if options.additions { addOpenFence(found, into: &findings) }
      return
    }
    let fence = fence(found, block, info: info)
    index = fence.index
    document.fences.append(fence)
    if options.additions { checkWord(fence, into: &findings) }
  }

  private mutating func fence(_ found: FenceReader.Found, _ block: Block, info: Run) -> Fence {
    let info = String(decoding: tree.text[info.range], as: UTF8.self)
    let kind = info.prefix { !$0.isWhitespace }
    var start = found.marks.upperBound
    while start < found.openingEnd, lines.bytes[start].isBlank { start += 1 }
    var end = start
    while end < found.openingEnd, !lines.bytes[end].isBlank { end += 1 }
    return Fence(
      index: document.fences.count, info: info, kind: String(kind),
      span: start < end ? Span(start, end) : Span(found.marks),
      openingSpan: Span(found.marks.lowerBound, found.openingEnd),
      contents: FenceReader.contents(of: found, block, lines, &containers))
  }

  private func addOpenFence(_ found: FenceReader.Found, into findings: inout Findings) {
    let marks = String(decoding: lines.bytes[found.marks], as: UTF8.self)
    findings.add(
      .fenceNotClosed, at: Span(found.marks.lowerBound, found.openingEnd),
      "a fence is opened here and never closed",
      label: "no line with `\(marks)` ends it",
      help: "write `\(marks)` on a line of its own after its last line, "
        + "with the same indentation or `>` before it")
  }

  private func checkWord(_ fence: Fence, into findings: inout Findings) {
    guard let kind = FenceReader.kind(near: fence.kind, in: options.blockKinds),
      FenceReader.hasDivider(fence.contents)
    else { return }
    findings.add(
      .fenceWord, at: fence.span, "`\(fence.kind)` is not a kind of block, so it is shown as code",
      label: "not a kind of block", help: "did you mean `\(kind)`?")
  }
}

// MARK: - Headings

extension DocumentBuilder {
  /// A page's title is its only level 1, so where a body uses level 1 all its headings go down
  /// by one.
  private mutating func shiftLevels(into findings: inout Findings) {
    let first = tree.blocks.first { block in
      if case .open(.heading(level: 1, _)) = tree.events[block.open] { return true }
      return false
    }
    guard let first else { return }
    levelShift = 1
    findings.add(
      .titleHeading, at: headingSpan(first),
      "a heading stands on the level of the page's title",
      label: "level 1",
      help: "begin the headings of the text with `##`; the title stands in the front matter")
  }

  private func shown(_ level: Int) -> Int { min(6, level + levelShift) }

  private mutating func addHeading(
    _ block: Block, level: Int, index: Int, into findings: inout Findings
  ) {
    let text = tree.plainText(tree.events[(block.open + 1)..<block.close])
    let heading = Heading(
      level: shown(level), text: text,
      anchor: options.additions ? anchors.anchor(for: text) : "",
      span: headingSpan(block), isNested: block.parent != nil)
    document.headings.append(heading)
    document.events.append(.open(.heading(level: heading.level, index: index)))
    guard options.additions, !heading.isNested else { return }
    if heading.level > lastLevel + 1 {
      let right = String(repeating: "#", count: lastLevel + 1 - levelShift)
      findings.add(
        .headingLevels, at: heading.span,
        "a heading of level \(level) follows one of level \(max(1, lastLevel - levelShift))",
        label: "a level is skipped", help: "write `\(right) \(text)`")
    }
    lastLevel = heading.level
  }

  /// Where the text of a heading stands, without `##` and the line below.
  private func headingSpan(_ block: Block) -> Span {
    let start = hashHeadingStart(block)
      ?? lines.offset(line: block.startLine, column: block.startColumn)
    let last = start == hashHeadingStart(block) ? block.startLine : max(block.startLine, block.endLine - 1)
    var end = max(start, lines.range(last).upperBound)
    while end > start, lines.bytes[end - 1].isBlank { end -= 1 }
    return Span(start, end)
  }
}

extension Event {
  /// Whether the step is reported with a place of its own.
  fileprivate var needsPlace: Bool {
    switch self {
    case .html, .open(.link), .open(.image): true
    default: false
    }
  }
}

extension Tree {
  /// The text of some steps without markup.
  func plainText(_ events: ArraySlice<Event>) -> String {
    var bytes: [UInt8] = []
    for event in events {
      switch event {
      case .text(let run), .code(let run): bytes.append(contentsOf: text[run.range])
      case .softBreak, .lineBreak: bytes.append(Ascii.space)
      default: break
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
