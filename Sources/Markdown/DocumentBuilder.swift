import Diagnostics

/// Turns cmark's tree into a document: places from the source, anchors, tables, findings.
struct DocumentBuilder {
  var document = Document()
  /// Where the text of the second document, of table cells, starts in the arena.
  var cellsOffset: Int?
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

  init(_ tree: Tree, _ lines: SourceLines, _ options: MarkdownOptions) {
    self.tree = tree
    self.lines = lines
    self.options = options
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
      tables = PipeTables(tree, lines, options, &containers, into: &findings)
    }
    if options.additions { shiftLevels(tables, into: &findings) }
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
}
