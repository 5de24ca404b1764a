/// The parts of links as CommonMark 0.30 writes them: destination, title, label, definition.
///
/// Each scanner takes the text of one paragraph and gives the position behind the part, or nil.
enum LinkSyntax {
  /// No label is longer than this many bytes.
  private static let labelLimit = 1_000
  /// Parentheses in a destination nest no deeper than this.
  private static let parenthesisLimit = 32

  /// `(destination "title")` from its `(`: the end and where the destination lies.
  static func inlineTarget(_ text: [UInt8], at start: Int) -> (end: Int, destination: Range<Int>)? {
    guard start < text.count, text[start] == Ascii.openParenthesis else { return nil }
    let from = whitespace(text, at: start + 1)
    guard let target = destination(text, at: from) else { return nil }
    let beforeTitle = whitespace(text, at: target.end)
    var end = beforeTitle
    if beforeTitle > target.end, let afterTitle = title(text, at: beforeTitle) {
      end = whitespace(text, at: afterTitle)
    }
    guard end < text.count, text[end] == Ascii.closeParenthesis else { return nil }
    return (end + 1, target.range)
  }

  /// `[label]` from its `[`; the label may be empty.
  static func label(_ text: [UInt8], at start: Int) -> Int? {
    guard start < text.count, text[start] == Ascii.openBracket else { return nil }
    var i = start + 1
    while i < text.count, text[i] != Ascii.openBracket, text[i] != Ascii.closeBracket {
      i += isEscape(text, at: i) ? 2 : 1
      if i - start - 1 > labelLimit { return nil }
    }
    return i < text.count && text[i] == Ascii.closeBracket ? i + 1 : nil
  }

  /// `[label]: destination "title"` at the start of a paragraph: the position behind its line.
  static func definition(_ text: [UInt8], at start: Int) -> Int? {
    guard let labelEnd = label(text, at: start),
      whitespace(text, at: start + 1) < labelEnd - 1, labelEnd < text.count,
      text[labelEnd] == Ascii.colon,
      let target = destination(text, at: blanksAndLineEnd(text, at: labelEnd + 1)),
      !target.range.isEmpty || target.isPointed
    else { return nil }
    let beforeTitle = blanksAndLineEnd(text, at: target.end)
    if beforeTitle > target.end, let afterTitle = title(text, at: beforeTitle),
      let end = lineEnd(text, at: afterTitle)
    {
      return end
    }
    return lineEnd(text, at: target.end)
  }

  /// The position behind all the definitions that a paragraph starts with.
  static func definitions(_ text: [UInt8]) -> Int {
    var end = 0
    while let next = definition(text, at: end) { end = next }
    return end
  }

  private static func destination(
    _ text: [UInt8], at start: Int
  ) -> (end: Int, range: Range<Int>, isPointed: Bool)? {
    guard start < text.count, text[start] == Ascii.less else { return bareDestination(text, start) }
    var i = start + 1
    while i < text.count, text[i] != Ascii.greater {
      guard text[i] != Ascii.lineFeed, text[i] != Ascii.less else { return nil }
      i += text[i] == Ascii.backslash ? 2 : 1
    }
    return i < text.count ? (i + 1, start + 1..<i, true) : nil
  }

  private static func bareDestination(
    _ text: [UInt8], _ start: Int
  ) -> (end: Int, range: Range<Int>, isPointed: Bool)? {
    var i = start
    var open = 0
    while i < text.count {
      if isEscape(text, at: i) {
        i += 1
      } else if text[i] == Ascii.openParenthesis {
        open += 1
        if open > parenthesisLimit { return nil }
      } else if text[i] == Ascii.closeParenthesis {
        if open == 0 { break }
        open -= 1
      } else if text[i].isWhitespace {
        break
      }
      i += 1
    }
    guard i < text.count, open == 0, i > start || text[i] == Ascii.closeParenthesis else {
      return nil
    }
    return (i, start..<i, false)
  }

  /// A title in `"…"`, `'…'` or `(…)`; the longest reading wins, as in cmark:
  /// behind any backslash the closing mark may be text.
  private static func title(_ text: [UInt8], at start: Int) -> Int? {
    guard start < text.count else { return nil }
    let close: UInt8
    switch text[start] {
    case Ascii.quote, Ascii.apostrophe: close = text[start]
    case Ascii.openParenthesis: close = Ascii.closeParenthesis
    default: return nil
    }
    var escapedClose: Int?
    var i = start + 1
    while i < text.count {
      let isEscaped = text[i - 1] == Ascii.backslash
      if text[i] == close {
        if !isEscaped { break }
        escapedClose = i + 1
      }
      if text[i] == Ascii.openParenthesis, close == Ascii.closeParenthesis, !isEscaped {
        return escapedClose
      }
      i += 1
    }
    return i < text.count ? i + 1 : escapedClose
  }

  private static func isEscape(_ text: [UInt8], at i: Int) -> Bool {
    text[i] == Ascii.backslash && i + 1 < text.count && text[i + 1].isPunctuation
  }

  private static func whitespace(_ text: [UInt8], at start: Int) -> Int {
    var i = start
    while i < text.count, text[i].isWhitespace { i += 1 }
    return i
  }

  private static func blanks(_ text: [UInt8], at start: Int) -> Int {
    var i = start
    while i < text.count, text[i].isBlank { i += 1 }
    return i
  }

  private static func blanksAndLineEnd(_ text: [UInt8], at start: Int) -> Int {
    let end = blanks(text, at: start)
    guard end < text.count, text[end] == Ascii.lineFeed else { return end }
    return blanks(text, at: end + 1)
  }

  private static func lineEnd(_ text: [UInt8], at start: Int) -> Int? {
    let end = blanks(text, at: start)
    if end == text.count { return end }
    return text[end] == Ascii.lineFeed ? end + 1 : nil
  }
}
