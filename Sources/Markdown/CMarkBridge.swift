private import CMark

/// The only file that calls cmark.
extension Tree {
  /// Parses the lines of a page from byte `start`.
  init(_ lines: SourceLines, from start: Int, smart: Bool) {
    self = lines.bytes.withUnsafeBufferPointer {
      Tree(markdown: UnsafeBufferPointer(rebasing: $0[start...]), smart: smart)
    }
  }

  /// Parses CommonMark.
  ///
  /// Different threads may parse at once. The time grows with the square of the number of `[` in
  /// one paragraph, which is why ``Limits`` looks at the text first.
  init(markdown: UnsafeBufferPointer<UInt8>, smart: Bool) {
    self.init()
    // Everything that cmark takes is given back at once, so nothing is freed one by one.
    arena_begin(65_536 + markdown.count * 8)
    defer { arena_end() }
    let parser = cmark_parser_new_with_mem(
      smart ? CMARK_OPT_SMART : CMARK_OPT_DEFAULT, arena_memory())
    markdown.withMemoryRebound(to: CChar.self) {
      cmark_parser_feed(parser, $0.baseAddress, $0.count)
    }
    guard let root = cmark_parser_finish(parser) else { return }
    var walker = Walker(size: markdown.count)
    walker.walk(root)
    self = walker.tree
  }
}

/// Copies cmark's nodes into values, front to back.
private struct Walker {
  var tree = Tree()
  /// The quotations and list items that are open.
  private var containers: [Int] = []
  /// How many quotations, items and inlines are inside one another.
  private var depth = 0
  /// What is open, each with the block it belongs to.
  private var opened: [(element: Element, block: Int?)] = []

  init(size: Int) {
    tree.events.reserveCapacity(64 + size / 16)
    tree.text.reserveCapacity(size + size / 8)
  }

  mutating func walk(_ root: OpaquePointer) {
    guard let iterator = cmark_iter_new(root) else { return }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      if event == CMARK_EVENT_EXIT { close(node) } else { enter(node) }
    }
  }

  private mutating func enter(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: tree.events.append(.text(literal(node)))
    case CMARK_NODE_SOFTBREAK: tree.events.append(.softBreak)
    case CMARK_NODE_LINEBREAK: tree.events.append(.lineBreak)
    case CMARK_NODE_CODE: tree.events.append(.code(literal(node)))
    case CMARK_NODE_HTML_INLINE: tree.events.append(.html(literal(node)))
    case CMARK_NODE_CODE_BLOCK:
      let info = copy(cmark_node_get_fence_info(node))
      leaf(.codeBlock(info: info, text: literal(node), fence: nil), node)
    case CMARK_NODE_HTML_BLOCK: leaf(.htmlBlock(literal(node)), node)
    case CMARK_NODE_THEMATIC_BREAK: leaf(.thematicBreak, node)
    case CMARK_NODE_DOCUMENT: break
    default: if let element = element(node) { open(element, node) }
    }
  }

  private mutating func element(_ node: OpaquePointer) -> Element? {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_PARAGRAPH: return .paragraph(isTight: isTight(node))
    case CMARK_NODE_EMPH: return .emphasis
    case CMARK_NODE_STRONG: return .strong
    case CMARK_NODE_LINK: return .link(link(node))
    case CMARK_NODE_IMAGE: return .image(link(node))
    case CMARK_NODE_HEADING:
      tree.headingCount += 1
      let level = Int(cmark_node_get_heading_level(node))
      return .heading(level: level, index: tree.headingCount - 1)
    case CMARK_NODE_ITEM: return .item
    case CMARK_NODE_LIST:
      let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      return .list(start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil)
    case CMARK_NODE_BLOCK_QUOTE: return .quote
    default: return nil
    }
  }

  private mutating func open(_ element: Element, _ node: OpaquePointer) {
    var index: Int?
    switch element {
    case .quote, .item:
      index = block(node)
      containers.append(tree.blocks.count - 1)
    case .paragraph, .heading: index = block(node)
    default: break
    }
    tree.events.append(.open(element))
    opened.append((element, index))
    if element.isNesting { nest() }
  }

  private mutating func close(_ node: OpaquePointer) {
    guard cmark_node_get_type(node) != CMARK_NODE_DOCUMENT, let last = opened.popLast() else {
      return
    }
    tree.events.append(.close(last.element))
    if let index = last.block { tree.blocks[index].close = tree.events.count - 1 }
    if last.element.isNesting { depth -= 1 }
    switch last.element {
    case .quote, .item: containers.removeLast()
    default: break
    }
  }

  /// Goes one level deeper, and notes the block in which that is too deep.
  private mutating func nest() {
    depth += 1
    if depth > Limits.depth, tree.deepBlock == nil { tree.deepBlock = tree.blocks.count - 1 }
  }

  private mutating func leaf(_ event: Event, _ node: OpaquePointer) {
    _ = block(node)
    tree.events.append(event)
  }

  /// Notes where a block lies; its step is the next one.
  private mutating func block(_ node: OpaquePointer) -> Int {
    tree.blocks.append(
      Block(
        open: tree.events.count, close: tree.events.count, parent: containers.last,
        startLine: Int(cmark_node_get_start_line(node)),
        startColumn: Int(cmark_node_get_start_column(node)),
        endLine: Int(cmark_node_get_end_line(node))))
    return tree.blocks.count - 1
  }

  private mutating func link(_ node: OpaquePointer) -> Int {
    let destination = copy(cmark_node_get_url(node))
    tree.links.append(
      TreeLink(destination: destination, title: copy(cmark_node_get_title(node))))
    return tree.links.count - 1
  }

  private func isTight(_ paragraph: OpaquePointer) -> Bool {
    guard let parent = cmark_node_parent(paragraph),
      cmark_node_get_type(parent) == CMARK_NODE_ITEM, let list = cmark_node_parent(parent)
    else { return false }
    return cmark_node_get_list_tight(list) != 0
  }

  private mutating func literal(_ node: OpaquePointer) -> Run {
    copy(cmark_node_get_literal(node))
  }

  /// Copies a text of cmark's into the arena, whole.
  private mutating func copy(_ text: UnsafePointer<CChar>?) -> Run {
    guard let text else { return .empty }
    let start = tree.text.count
    let length = strlen(text)
    text.withMemoryRebound(to: UInt8.self, capacity: length) {
      tree.text.append(contentsOf: UnsafeBufferPointer(start: $0, count: length))
    }
    return Run(start, tree.text.count)
  }
}
