/// What cmark made of a text: the steps, their text, and where each block lies.
///
/// Only blocks carry places here. Those of inlines are read from the source (``InlinePlaces``).
struct Tree: Sendable {
  var events: [Event] = []
  /// The arena that every ``Run`` points into.
  var text: [UInt8] = []
  /// All blocks but the document and lists, parents before children.
  var blocks: [Block] = []
  var links: [TreeLink] = []
  var headingCount = 0
  /// The first block in which quotations, items and inlines are nested deeper than
  /// ``Limits/depth``.
  var deepBlock: Int?
}

/// A block and the lines it takes in the text that was parsed.
struct Block: Sendable {
  /// The step that opens the block, or is the block.
  var open: Int
  /// The step that closes it; the same as `open` for a block without an inside.
  var close: Int
  /// The innermost quotation or list item that holds the block: an index in ``Tree/blocks``.
  var parent: Int?
  /// From 1.
  var startLine: Int
  /// The byte in the line, from 1.
  var startColumn: Int
  var endLine: Int
}

/// The destination and title of a link or image, with escapes and entities resolved.
struct TreeLink: Sendable {
  var destination: Run
  var title: Run
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

extension Tree {
  /// Whether a block is a paragraph or a heading.
  func isText(_ block: Block) -> Bool {
    if case .open(.paragraph) = events[block.open] { return true }
    return isHeading(block)
  }

  func isHeading(_ block: Block) -> Bool {
    if case .open(.heading) = events[block.open] { return true }
    return false
  }

  /// Whether a block holds no other blocks.
  func isLeaf(_ block: Block) -> Bool {
    switch events[block.open] {
    case .open(.quote), .open(.item): false
    default: true
    }
  }
}
