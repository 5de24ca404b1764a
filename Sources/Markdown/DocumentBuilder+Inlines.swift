import Diagnostics

extension DocumentBuilder {
  /// Adds the steps inside a paragraph, a heading or a cell.
  mutating func addInlines(
    _ events: ArraySlice<Event>, of tree: Tree, _ source: Passage, from start: Int,
    textOffset: Int, into findings: inout Findings
  ) {
    var places = Places(events, of: tree, source, from: start, hasNotes: lines.hasNotes)
    if places.isMisfit { document.misfitCount += 1 }
    var open: [(link: Int, event: Int)] = []
    let hasNotes = lines.hasNotes && options.additions
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
      case .text(let run):
        guard hasNotes, FootnoteTexts.isNamed(in: tree.text[run.range]) else {
          document.events.append(.text(run.moved(by: textOffset)))
          continue
        }
        addText(
          run, of: tree, textOffset: textOffset, isInLink: !open.isEmpty, &places, into: &findings)
      case .code(let run): document.events.append(.code(run.moved(by: textOffset)))
      default: document.events.append(event)
      }
    }
  }

  /// The places of a paragraph's links and tags in the file, taken one after the other.
  struct Places {
    private var places: [InlinePlaces.Place] = []
    private let source: Passage
    private var index = 0
    private(set) var isMisfit = false

    init(
      _ events: ArraySlice<Event>, of tree: Tree, _ source: Passage, from start: Int,
      hasNotes: Bool
    ) {
      self.source = source
      guard events.contains(where: { tree.needsPlace($0, hasNotes: hasNotes) }) else { return }
      if let found = InlinePlaces(events, of: tree, over: source.bytes, from: start) {
        places = found.places
      } else {
        isMisfit = true
      }
    }

    /// The next place; the whole paragraph where it is not known.
    mutating func next() -> (whole: Span, destination: Span?) {
      guard index < places.count else {
        return (source.span(0..<max(0, source.bytes.count - 1)), nil)
      }
      let place = places[index]
      index += 1
      return (source.span(place.whole), place.destination.map { source.span($0) })
    }

    /// The next place, of `[^`; nil where a backslash makes it text.
    mutating func nextMark() -> Span? {
      let isText = index < places.count && places[index].isEscaped
      let (whole, _) = next()
      return isText ? nil : whole
    }
  }
}

extension DocumentBuilder {
  mutating func addLink(
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
    let last = document.links.count - 1
    guard options.additions, document.links[last].title.lowercased() == "when published" else {
      return
    }
    document.links[last].title = ""
    document.links[last].isForLater = true
  }

  mutating func check(_ index: Int, _ tree: Tree, into findings: inout Findings) {
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
}

extension Tree {
  /// Whether the step is reported with a place of its own.
  func needsPlace(_ event: Event, hasNotes: Bool) -> Bool {
    switch event {
    case .html, .open(.link), .open(.image): true
    case .text(let run): hasNotes && FootnoteTexts.isNamed(in: text[run.range])
    default: false
    }
  }
}
