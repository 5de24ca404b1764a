import Diagnostics

/// Values: which lines belong to them, and whether they go to libyaml or are read here.
extension Quoter {
  /// Reads the value at `start` of line `i`, whose key or dash is in column `column`; gives the
  /// next line.
  mutating func value(
    _ i: Int, at start: Int, kind: Option.Kind?, deeperThan column: Int
  ) -> Int {
    let takesText = kind?.takesText == true
    let first = bytes[start]
    if !takesText, let sign = reserved(i, start, kind) {
      report(sign)
      return plain(i, start, column, .text, isPartial: true)
    }
    switch first {
    case Sign.quote, Sign.apostrophe:
      return quoted(i, start, column, kind)
    case Sign.openBracket where !takesText || kind?.takesList == true,
      Sign.openBrace where !takesText || kind?.mapKind != nil:
      return bracketed(i, start, column, kind)
    case 0x7C, 0x3E:  // | and >
      if let last = blockText(i, start, column) {
        return copy(i, start, through: last, wholeLine: true)
      }
      if !takesText {
        report(badBlockText(i, start, kind))
        return plain(i, start, column, .text, isPartial: true)
      }
    case 0xE2:
      if let inner = curly(i, start, isText: takesText) {
        skeleton.substitute(inner)
        return i + 1
      }
    default: break
    }
    return plain(i, start, column, kind, isPartial: false)
  }

  /// The end of a line with its line break.
  private func endOfLine(_ i: Int) -> Int {
    i + 1 < lines.count ? lines[i + 1].start : bytes.count
  }

  /// Copies a value from `start` to the end of the line `last`.
  mutating func copy(_ i: Int, _ start: Int, through last: Int, wholeLine: Bool = false) -> Int {
    skeleton.copy(start..<(wholeLine ? endOfLine(last) : lines[last].end), of: bytes)
    return last + 1
  }

  /// A text without quotes: as written, over all lines that continue it.
  mutating func plain(
    _ i: Int, _ start: Int, _ column: Int, _ kind: Option.Kind?, isPartial: Bool
  ) -> Int {
    let takesText = kind?.takesText == true
    let end = takesText ? lines[i].end : plainEnd(start, lines[i].end)
    refuseControls(start, end)
    var isPartial = isPartial
    if !takesText, let slip = colonInside(i, start, end, kind) {
      report(slip)
      isPartial = true
    }
    var last = i
    var j = i + 1
    while j < lines.count, lines[j].isEmpty || lines[j].indent > column {
      let line = lines[j]
      if !line.isEmpty {
        let endsText = kind?.takesList == true || !takesText || frames.last?.isList == true
        if endsText, startsItem(line.text, line.end) { break }
        if looksLikeKey(line, inText: takesText) { break }
        last = j
        refuseControls(line.text, line.end)
      }
      j += 1
    }
    guard last > i else {
      skeleton.substitute(start..<end, isPartial: isPartial)
      return i + 1
    }
    let text = folded(start, from: i, through: last, takesText)
    let lastEnd = takesText ? lines[last].end : plainEnd(lines[last].text, lines[last].end)
    skeleton.substitute(start..<lastEnd, text, isPartial: isPartial)
    return last + 1
  }

  /// The lines of a text joined by spaces; an empty line between them is a line break.
  func folded(_ start: Int, from i: Int, through last: Int, _ takesText: Bool) -> String {
    var text: [UInt8] = []
    var breaks = 0
    for j in i...last {
      let line = lines[j]
      let from = j == i ? start : line.text
      if line.first == Sign.hash, j > i { continue }
      guard !line.isBlank else {
        breaks += 1
        continue
      }
      if j > i {
        if breaks == 0 { text.append(Sign.space) }
        for _ in 0..<breaks { text.append(Sign.newline) }
      }
      breaks = 0
      text.append(contentsOf: bytes[from..<(takesText ? line.end : plainEnd(from, line.end))])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Where a value without quotes ends: before a comment.
  func plainEnd(_ start: Int, _ end: Int) -> Int {
    var i = start
    while i < end {
      if bytes[i] == Sign.hash, i > start, Sign.isBlank(bytes[i - 1]) {
        var last = i
        while last > start, Sign.isBlank(bytes[last - 1]) { last -= 1 }
        return last
      }
      i += 1
    }
    return end
  }

  /// A value that starts with a quotation mark.
  private mutating func quoted(
    _ i: Int, _ start: Int, _ column: Int, _ kind: Option.Kind?
  ) -> Int {
    let takesText = kind?.takesText == true
    let end = lines[i].end
    if let close = closingQuote(start, end) {
      let after = skipBlanks(close + 1, end)
      let isComment = after < end && bytes[after] == Sign.hash && after > close + 1
      if after == end || isComment && !takesText {
        refuseControls(start, close)
        skeleton.copy(start..<close + 1, of: bytes)
        return i + 1
      }
      if !takesText { report(afterClosing(i, start, close, after, kind)) }
      return plain(i, start, column, .text, isPartial: !takesText)
    }
    var last = i
    var j = i + 1
    while j < lines.count, lines[j].isBlank || lines[j].indent > column {
      let line = lines[j]
      if !line.isBlank {
        if looksLikeKey(line, inText: true) { break }
        last = j
        if let close = closingQuote(start, line.end) {
          guard skipBlanks(close + 1, line.end) == line.end else { break }
          return copy(i, start, through: j)
        }
      }
      j += 1
    }
    let isWord = takesText && bytes[start] == Sign.apostrophe
    if isWord { return plain(i, start, column, .text, isPartial: false) }
    if takesText, bytes[start + 1..<end].contains(Sign.quote) {
      return plain(i, start, column, .text, isPartial: false)
    }
    report(unclosedQuote(i, start))
    guard last == i, start + 1 < end else {
      skeleton.substitute(start..<end, isPartial: true)
      return last + 1
    }
    skeleton.substitute(start + 1..<end, isPartial: !takesText)
    return i + 1
  }

  /// Where the quotation mark at `start` is closed, before `end`.
  func closingQuote(_ start: Int, _ end: Int) -> Int? {
    let quote = bytes[start]
    var i = start + 1
    while i < end {
      if bytes[i] == Sign.backslash, quote == Sign.quote {
        i += 1
      } else if bytes[i] == quote {
        guard quote == Sign.apostrophe, i + 1 < end, bytes[i + 1] == quote else { return i }
        i += 1
      }
      i += 1
    }
    return nil
  }

  /// The last line of a text that starts with `|` or `>`; nil if the sign is no such start.
  private func blockText(_ i: Int, _ start: Int, _ column: Int) -> Int? {
    let end = lines[i].end
    var p = start + 1
    var hasDigit = false
    while p < end, !Sign.isBlank(bytes[p]) {
      let byte = bytes[p]
      if (0x31...0x39).contains(byte), !hasDigit {
        hasDigit = true
      } else if byte != Sign.dash && byte != 0x2B {
        return nil
      }
      p += 1
    }
    guard p - start <= 3 else { return nil }
    p = skipBlanks(p, end)
    guard p == end || bytes[p] == Sign.hash else { return nil }
    var last = i
    var j = i + 1
    while j < lines.count, lines[j].isBlank || lines[j].indent > column {
      if !lines[j].isBlank { last = j }
      j += 1
    }
    if last == i, hasDigit || p < end { return nil }
    return last
  }
}
