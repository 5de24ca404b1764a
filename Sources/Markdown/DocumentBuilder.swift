import Diagnostics

/// Turns cmark's tree into a document: places from the source, anchors, tables, findings.
struct DocumentBuilder {
  var document = Document()
  /// Cells of tables and paragraphs of footnotes.
  var sideTexts = SideTexts()
  /// Where their text starts in the arena.
  var sideOffset: Int?
  let notes: FootnoteTexts
  /// For each footnote that is written, its place in ``Document/notes`` once the text names it.
  var noteIndex: [Int?]
  /// What the first paragraph of a quotation that is a record begins with.
  var recordHead: RecordHead?
  /// The author's numbers, where they count.
  var numbering: NumberReader
  var tree: Tree
  let lines: SourceLines
  let options: MarkdownOptions
  var containers: Containers
  var anchors = Anchors()
  /// Every step of the tree before this one is in the document.
  var copied = 0
  /// Added to the level of each heading.
  var levelShift = 0
  /// The level of the last heading outside of lists and quotations.
  var lastLevel = 1

  init(
    _ tree: Tree, _ lines: SourceLines, _ options: MarkdownOptions, _ notes: FootnoteTexts
  ) {
    self.tree = tree
    self.lines = lines
    self.options = options
    self.notes = notes
    noteIndex = Array(repeating: nil, count: notes.found.count)
    numbering = NumberReader(options.numbering)
    containers = Containers(lines, tree.blocks)
    for (index, block) in tree.blocks.enumerated() {
      guard tree.isHeading(block), block.endLine > block.startLine else { continue }
      self.tree.blocks[index].endLine = containers.underline(of: block)
    }
    document.text = tree.text
    document.rawHTML = options.rawHTML
    document.additions = options.additions
    document.events.reserveCapacity(tree.events.count)
  }

  mutating func build(into findings: inout Findings) {
    if let deep = tree.deepBlock {
      let block = tree.blocks[deep]
      let start = lines.offset(line: block.startLine, column: block.startColumn)
      Limits.addDepth(at: Span(start, start + 1), into: &findings)
    }
    var tables = PipeTables()
    if options.additions, options.tables {
      tables = PipeTables(tree, lines, &containers, cells: &sideTexts, into: &findings)
    }
    let notePlaces = addNotesToSideTexts()
    if !sideTexts.parse(tree, lines, &containers, smart: options.smart) { tables = PipeTables() }
    if options.additions { shiftLevels(tables, into: &findings) }
    if options.numbering != .none { numbering.takeLists(of: tree) }
    for (index, block) in tree.blocks.enumerated() {
      switch tree.events[block.open] {
      case .open(.heading), .open(.paragraph):
        if let table = tables.table(of: index) {
          add(table, for: block, into: &findings)
        } else {
          addText(block, into: &findings)
        }
      case .open(.quote):
        if options.additions { addRecord(block, at: index, tables) }
      case .open(.item):
        if options.additions { addItem(block, at: index, tables, into: &findings) }
      case .codeBlock(let info, let text, _):
        addCode(block, info: info, text: text, into: &findings)
      case .htmlBlock(let run): addHTML(block, run, into: &findings)
      default: break
      }
    }
    copy(to: tree.events.count)
    addNotes(notePlaces, into: &findings)
  }

  mutating func skip(to step: Int) { copied = step }

  mutating func copy(to end: Int) {
    guard end > copied else { return }
    if numbering.dropped.isEmpty {
      document.events.append(contentsOf: tree.events[copied..<end])
    } else {
      for i in copied..<end where !numbering.dropped.contains(i) {
        document.events.append(tree.events[i])
      }
    }
    copied = end
  }
}
