package import Output

/// A document as a flat list of steps, in the order of the text.
///
/// A walk is a loop over the list: no recursion, so no depth of nesting can overflow the stack.
/// Text lies in one arena, ``Tree/text``; a step holds only where.
package enum Event: Sendable, Hashable {
  case open(Element)
  case close(Element)
  case text(Run)
  case code(Run)
  /// An HTML tag, comment or the like inside a paragraph.
  case html(Run)
  case softBreak
  case lineBreak
  case thematicBreak
  /// A code block as CommonMark sees it; `fence` is its index in ``Document/fences``, nil for an
  /// indented one and for a fence that is never closed.
  case codeBlock(info: Run, text: Run, fence: Int?)
  case htmlBlock(Run)
  /// What the page adds at the end of a paragraph; the payload is the page's.
  case remark(Int)
  /// The mark of a footnote: its index in ``Document/notes``, and how often it came before.
  case note(Int, use: Int)
}

/// What has an inside: everything between its `open` and its `close`.
package enum Element: Sendable, Hashable {
  case quote
  /// `start` is the first number; nil for bullets.
  case list(start: Int?)
  case item
  /// A tight paragraph is written without `<p>`.
  case paragraph(isTight: Bool)
  /// A quotation that is an action, a decision or the like: the index in ``Document/records``.
  case record(Int)
  /// A paragraph with a number of the author: the index in ``Document/numbers``.
  case numbered(Int)
  /// `index` counts the headings of the document from 0.
  case heading(level: Int, index: Int)
  case emphasis
  case strong
  /// The payload is the index in ``Document/links``.
  case link(Int)
  case image(Int)
  /// A pipe table; `caption` is the heading that it stands under, else its own header. A wide
  /// one may have to be moved sideways.
  case table(isWide: Bool, caption: Run)
  case tableHead
  case tableBody
  case row
  /// A cell; of the head, with how long its longest word is.
  case cell(Alignment, heading: HeadingWord?)
  /// A stretch of text that the page gives an element; the payload is the page's.
  case mark(Int)

  /// Whether it counts as a level of nesting.
  var isNesting: Bool {
    switch self {
    case .quote, .item, .emphasis, .strong, .link, .image: true
    default: false
    }
  }
}

/// How a column of a pipe table is set.
package enum Alignment: Sendable, Hashable {
  case none
  case left
  case centre
  case right
}

/// A range of the text arena.
package struct Run: Sendable, Hashable {
  var start: Int32
  var end: Int32

  init(_ start: Int, _ end: Int) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
  }

  static let empty = Run(0, 0)

  var range: Range<Int> { Int(start)..<Int(end) }
  var isEmpty: Bool { start == end }

  /// The same run in an arena that starts `offset` bytes later.
  func moved(by offset: Int) -> Run {
    Run(Int(start) + offset, Int(end) + offset)
  }
}
