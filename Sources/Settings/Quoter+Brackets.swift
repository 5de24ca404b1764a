import Diagnostics

/// Lists and maps in brackets.
extension Quoter {
  /// What a scan of a value in brackets found.
  private struct Brackets {
    /// The line and the offset after the closing bracket; nil if it is never closed.
    var end: (line: Int, offset: Int)?
    /// The items of the outer list.
    var items: [Range<Int>] = []
    /// The bracket that is not closed or does not fit.
    var culprit: Int
    /// The last line that can belong to the value.
    var last: Int
    var isTooDeep = false
  }

  /// Reads a value that starts with `[` or `{`; gives the next line.
  mutating func bracketed(_ i: Int, _ start: Int, _ column: Int, _ kind: Option.Kind?) -> Int {
    let takesText = kind?.takesText == true
    let isTextList = takesText && bytes[start] == Sign.openBracket
    let found = scan(i, start, column, isTextList: isTextList)
    guard let end = found.end else {
      report(found.isTooDeep ? tooDeep(start) : unclosedBracket(i, start, found.culprit))
      skeleton.substitute(start..<lines[i].end, isPartial: true)
      return found.last + 1
    }
    let lineEnd = lines[end.line].end
    let after = skipBlanks(end.offset, lineEnd)
    guard after == lineEnd || bytes[after] == Sign.hash && after > end.offset && !takesText else {
      if takesText { return plain(i, start, column, takesText: true, isPartial: false) }
      report(afterClosing(i, start, end.offset - 1, after))
      skeleton.substitute(start..<end.offset, isPartial: true)
      return end.line + 1
    }
    if isTextList {
      writeTexts(found.items, start, end.offset)
    } else {
      refuseControls(start, end.offset)
      skeleton.copy(start..<end.offset, of: bytes)
    }
    return end.line + 1
  }

  /// Writes a list of texts, each as written.
  private mutating func writeTexts(_ items: [Range<Int>], _ start: Int, _ end: Int) {
    skeleton.copy(start..<start + 1, of: bytes, isValue: false)
    for (number, item) in items.enumerated() {
      if number > 0 {
        skeleton.write(Sign.comma)
        skeleton.write(Sign.space)
      }
      let first = bytes[item.lowerBound]
      let last = bytes[item.upperBound - 1]
      let isQuoted =
        (first == Sign.quote || first == Sign.apostrophe)
        && closingQuote(item.lowerBound, item.upperBound) == item.upperBound - 1
      let isBracketed =
        first == Sign.openBracket && last == Sign.closeBracket
        || first == Sign.openBrace && last == Sign.closeBrace
      if isQuoted || isBracketed {
        skeleton.copy(item, of: bytes)
      } else {
        refuseControls(item.lowerBound, item.upperBound)
        skeleton.substitute(item, joined(item))
      }
    }
    skeleton.copy(end - 1..<end, of: bytes, isValue: false)
  }

  /// The text of an item with line breaks as blanks; nil if it has none.
  private func joined(_ item: Range<Int>) -> String? {
    guard bytes[item].contains(where: { $0 == Sign.newline || $0 == Sign.carriageReturn }) else {
      return nil
    }
    var text: [UInt8] = []
    for byte in bytes[item] {
      let isBlank = byte == Sign.newline || byte == Sign.carriageReturn || Sign.isBlank(byte)
      if !isBlank {
        text.append(byte)
      } else if text.last != Sign.space {
        text.append(Sign.space)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Follows a value in brackets to its end.
  private func scan(_ i: Int, _ start: Int, _ column: Int, isTextList: Bool) -> Brackets {
    var found = Brackets(culprit: start, last: i)
    var open: [Int] = []
    var itemStart: Int?
    var itemEnd = start
    var line = i
    var p = start
    while true {
      let end = lines[line].end
      var isTokenStart = false
      while p < end {
        let byte = bytes[p]
        switch byte {
        case Sign.openBracket, Sign.openBrace:
          guard open.count < Self.depthLimit else {
            found.isTooDeep = true
            found.last = lastLine(line, column)
            return found
          }
          if open.count == 1, itemStart == nil { itemStart = p }
          open.append(p)
          isTokenStart = true
        case Sign.closeBracket, Sign.closeBrace:
          let isList = byte == Sign.closeBracket
          guard let last = open.popLast(), (bytes[last] == Sign.openBracket) == isList else {
            found.culprit = p
            found.last = lastLine(line, column)
            return found
          }
          if open.isEmpty {
            if let from = itemStart { found.items.append(from..<itemEnd) }
            found.end = (line, p + 1)
            return found
          }
          isTokenStart = false
        case Sign.comma:
          if open.count == 1 {
            if let from = itemStart { found.items.append(from..<itemEnd) }
            itemStart = nil
          }
          isTokenStart = true
        case Sign.quote, Sign.apostrophe:
          if isTokenStart, let close = closing(p, line, column) {
            if open.count == 1, itemStart == nil { itemStart = p }
            (line, p) = close
          } else if isTokenStart, !isTextList {
            found.culprit = p
            found.last = lastLine(line, column)
            return found
          } else if open.count == 1, itemStart == nil {
            itemStart = p
          }
          isTokenStart = false
        case Sign.hash where p > start && Sign.isBlank(bytes[p - 1]) && !isTextList:
          p = end - 1
        case Sign.space, Sign.tab: break
        case Sign.colon: isTokenStart = true
        default:
          if open.count == 1, itemStart == nil { itemStart = p }
          isTokenStart = false
        }
        if !Sign.isBlank(byte), byte != Sign.comma || open.count > 1 { itemEnd = p + 1 }
        p += 1
      }
      line += 1
      guard line < lines.count, isInside(line, column) else {
        found.culprit = open.last ?? start
        found.last = lastLine(line - 1, column)
        return found
      }
      p = lines[line].text
    }
  }

  /// The end of a quotation in brackets, which may be on a later line.
  private func closing(_ start: Int, _ line: Int, _ column: Int) -> (line: Int, offset: Int)? {
    var j = line
    while j < lines.count, j == line || isInside(j, column) {
      if let close = closingQuote(start, lines[j].end) { return (j, close) }
      j += 1
    }
    return nil
  }

  /// Whether a line can be inside of brackets that were opened in column `column`.
  private func isInside(_ line: Int, _ column: Int) -> Bool {
    let place = lines[line]
    if place.isEmpty || place.indent > column { return true }
    return place.first == Sign.closeBracket || place.first == Sign.closeBrace
  }

  /// The last of the deeper lines after `line`.
  private func lastLine(_ line: Int, _ column: Int) -> Int {
    var last = line
    var j = line + 1
    while j < lines.count, lines[j].isEmpty || lines[j].indent > column {
      if !lines[j].isEmpty { last = j }
      j += 1
    }
    return last
  }

  private func tooDeep(_ start: Int) -> Slip {
    Slip(
      .tooLarge, start..<start + 1,
      "these brackets are nested more than \(Self.depthLimit) deep",
      help: ["use fewer lists and maps inside each other"])
  }
}
