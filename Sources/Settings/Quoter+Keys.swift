import Diagnostics

/// Keys: finding them in a line, and what may be wrong with them.
extension Quoter {
  /// A key that was found in a line.
  struct Key {
    var name: Range<Int>
    var colon: Int
    /// Where the value starts: the next visible byte, or the end of the line.
    var value: Int
    var isQuoted = false
    /// The name, where it is not what stands in `name`.
    var repaired: String?
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  func skipBlanks(_ start: Int, _ end: Int) -> Int {
    var i = start
    while i < end, Sign.isBlank(bytes[i]) { i += 1 }
    return i
  }

  func invisible(at i: Int) -> InvisibleSign? {
    bytes.withUnsafeBufferPointer { InvisibleSign(at: i, in: $0) }
  }

  /// Whether a dash with a blank after it, or alone, stands at `start`.
  func startsItem(_ start: Int, _ end: Int) -> Bool {
    guard start < end, bytes[start] == Sign.dash else { return false }
    return start + 1 == end || Sign.isBlank(bytes[start + 1])
      || invisible(at: start + 1)?.isBlank == true
  }

  /// The key at `start`: text up to a colon that a blank or the end of the line follows.
  func key(_ start: Int, _ end: Int) -> Key? {
    guard start < end else { return nil }
    let first = bytes[start]
    if first == Sign.openBracket || first == Sign.openBrace { return nil }
    if first == Sign.quote || first == Sign.apostrophe, let close = closingQuote(start, end) {
      let colon = skipBlanks(close + 1, end)
      guard colon < end, bytes[colon] == Sign.colon, endsKey(colon, end) else { return nil }
      let value = skipBlanks(colon + 1, end)
      return Key(name: start..<close + 1, colon: colon, value: value, isQuoted: true)
    }
    var i = start
    while i < end {
      let byte = bytes[i]
      if byte == Sign.colon, endsKey(i, end) { return key(start, colon: i, end) }
      if byte == Sign.hash, i > start, Sign.isBlank(bytes[i - 1]) { return nil }
      i += 1
    }
    return nil
  }

  /// Whether what follows a colon makes it the end of a key.
  private func endsKey(_ colon: Int, _ end: Int) -> Bool {
    colon + 1 == end || Sign.isBlank(bytes[colon + 1])
      || invisible(at: colon + 1)?.isBlank == true
  }

  func key(_ start: Int, colon: Int, _ end: Int) -> Key {
    var last = colon
    while last > start, Sign.isBlank(bytes[last - 1]) { last -= 1 }
    return Key(name: start..<last, colon: colon, value: skipBlanks(colon + 1, end))
  }

  /// Whether a line is a key of a map, given what is expected in its place.
  func isEntry(_ start: Int, _ end: Int, kind: Option.Kind?) -> Bool {
    guard let key = key(start, end) else { return false }
    guard let kind, kind.takesText else { return true }
    let name = text(key.name)
    if kind.mapKind != nil { return kind.mapKind?.knows(name) == true }
    return false
  }

  /// Whether a line under a text would be a key if it stood in the right column: then it is
  /// one with the wrong indentation, not the next line of the text.
  func looksLikeKey(_ line: Line, inText: Bool) -> Bool {
    guard let key = key(line.text, line.end) else { return false }
    guard inText, !key.isQuoted else { return true }
    let name = text(key.name).lowercased()
    if frames.contains(where: { $0.kind?.knows(name) == true }) { return true }
    return bytes[key.name].allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == Sign.dash || $0 == 0x5F
    }
  }

  /// Reads a key of the map `frame` at `start`, and its value; gives the next line.
  mutating func entry(_ i: Int, at start: Int, _ frame: Frame) -> Int {
    let end = lines[i].end
    guard let key = soundKey(i, start, frame) else {
      skeleton.isPartial = true
      skeleton.substitute(start..<start, "", isPartial: true)
      skeleton.write(Sign.colon)
      return i + 1
    }
    let name = key.repaired ?? text(key.name)
    let kind = frame.kind?.child(name)
    if key.isQuoted {
      skeleton.copy(key.name, of: bytes, isValue: false)
    } else {
      skeleton.substitute(key.name, name)
    }
    if key.value == end || isComment(i, key.value, kind, frame) {
      let hasColon = key.colon < end && bytes[key.colon] == Sign.colon
      if !hasColon, !hasValueBelow(i, frame) {
        // A key that stands alone has lost its value as well; that is the same slip.
        skeleton.write(Sign.colon)
        skeleton.write(Sign.space)
        skeleton.substitute(key.value..<key.value, "", isPartial: true)
        return i + 1
      }
      skeleton.writeColon(at: hasColon ? key.colon : key.name.upperBound - 1)
      pending = Pending(kind: kind, indent: frame.indent, out: frame.out, isItem: false)
      return i + 1
    }
    skeleton.write(Sign.colon)
    skeleton.write(Sign.space)
    return value(i, at: key.value, kind: kind, deeperThan: frame.indent)
  }

  /// Whether what follows a key is only a comment.
  ///
  /// After a text key it is one only where the value follows below: `source: #3` is a text.
  private func isComment(_ i: Int, _ start: Int, _ kind: Option.Kind?, _ frame: Frame) -> Bool {
    guard bytes[start] == Sign.hash else { return false }
    guard kind?.takesText == true else { return true }
    return hasValueBelow(i, frame)
  }

  private func hasValueBelow(_ i: Int, _ frame: Frame) -> Bool {
    guard let next = lines[(i + 1)...].first(where: { !$0.isEmpty }) else { return false }
    return next.indent > frame.indent
      || next.indent == frame.indent && startsItem(next.text, next.end)
  }
}
