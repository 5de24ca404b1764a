import Diagnostics

/// Texts that are parsed apart from the page: cells of tables and paragraphs of footnotes.
///
/// They are parsed together in a second document. It starts with the link definitions of the
/// page; each text is a paragraph behind a U+00A0, so `- 12.46%` and `1. Sandwell` stay text.
struct SideTexts {
  private(set) var tree = Tree()
  private var source: [UInt8] = []
  private var count = 0

  var isEmpty: Bool { count == 0 }

  /// Adds a text and gives its place; nil for an empty one.
  mutating func add(_ text: Passage) -> Int? {
    guard !text.bytes.isEmpty else { return nil }
    source += [0xC2, 0xA0]
    for byte in text.bytes {
      source.append(byte)
      // A further line of a paragraph starts nothing when it is indented far enough.
      if byte == Ascii.lineFeed { source += [Ascii.space, Ascii.space, Ascii.space, Ascii.space] }
    }
    source += [Ascii.lineFeed, Ascii.lineFeed]
    count += 1
    return count - 1
  }

  /// Parses all texts; false if they are not what they were, which no text is known to cause.
  mutating func parse(
    _ page: Tree, _ lines: SourceLines, _ containers: inout Containers, smart: Bool
  ) -> Bool {
    guard !isEmpty else { return true }
    if source.contains(Ascii.openBracket) {
      source = LinkDefinitions.text(page, lines, &containers) + source
    }
    tree = source.withUnsafeBufferPointer { Tree(markdown: $0, smart: smart) }
    return tree.blocks.count >= count
  }

  /// The steps of a text, without the U+00A0 before it.
  func inlines(of place: Int?) -> ArraySlice<Event> {
    guard let place, tree.blocks.count >= count else { return [] }
    let block = tree.blocks[tree.blocks.count - count + place]
    guard block.open < block.close else { return [] }
    var events = Array(tree.events[(block.open + 1)..<block.close])
    if case .text(let run) = events.first {
      let rest = Run(Int(run.start) + 2, Int(run.end))
      if rest.isEmpty { events.removeFirst() } else { events[0] = .text(rest) }
    }
    return events[...]
  }
}
