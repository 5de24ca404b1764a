import Diagnostics

/// Lists and maps in brackets.
extension Quoter {
  /// Reads a value that starts with `[` or `{`; gives the next line.
  mutating func bracketed(_ i: Int, _ start: Int, _ column: Int, _ kind: Option.Kind?) -> Int {
    let takesText = kind?.takesText == true
    let isTextList = takesText && bytes[start] == Sign.openBracket
    var scan = BracketScan(self, i, start, column, isTextList: isTextList)
    guard let end = scan.run() else {
      report(scan.isTooDeep ? tooDeep(start) : unclosedBracket(i, start, scan.culprit))
      skeleton.substitute(start..<lines[i].end, isPartial: true)
      return lastLine(scan.line, column) + 1
    }
    let items = scan.items
    let lineEnd = lines[end.line].end
    let after = skipBlanks(end.offset, lineEnd)
    guard after == lineEnd || bytes[after] == Sign.hash && after > end.offset && !takesText else {
      if takesText { return plain(i, start, column, .text, isPartial: false) }
      report(afterClosing(i, start, end.offset - 1, after, kind))
      skeleton.substitute(start..<end.offset, isPartial: true)
      return end.line + 1
    }
    if isTextList {
      writeTexts(items, start, end.offset)
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

  /// The end of a quotation in brackets, which may be on a later line.
  func closing(_ start: Int, _ line: Int, _ column: Int) -> (line: Int, offset: Int)? {
    var j = line
    while j < lines.count, j == line || isInside(j, column) {
      if let close = closingQuote(start, lines[j].end) { return (j, close) }
      j += 1
    }
    return nil
  }

  /// Whether a line can be inside of brackets that were opened in column `column`.
  func isInside(_ line: Int, _ column: Int) -> Bool {
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
