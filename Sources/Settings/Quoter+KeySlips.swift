import Diagnostics

/// The slips of keys. What the author meant is clear for most, so reading goes on with it.
extension Quoter {
  /// The key at `start`, repaired where needed; nil (after a finding) if there is none.
  mutating func soundKey(_ i: Int, _ start: Int, _ frame: Frame) -> Key? {
    let end = lines[i].end
    let options = frame.kind
    guard var key = key(start, end) else { return missingKey(i, start, options) }
    if key.isQuoted { return key }
    if bytes[key.name].contains(where: { $0 >= 0x80 || $0 < 0x20 }) {
      clean(&key, i)
    }
    afterColon(&key, i)
    if case .map(let known) = options {
      let name = key.repaired ?? text(key.name)
      guard known.position(of: name) == nil else {
        key.repaired = name
        return key
      }
      if let other = slipBefore(key, i, options) { return other }
    }
    return refused(key, i) ? nil : key
  }

  /// A known key in front of the one that was found: `title:Calls: up`, `title = Calls: up`.
  private mutating func slipBefore(_ key: Key, _ i: Int, _ kind: Option.Kind?) -> Key? {
    let start = key.name.lowerBound
    guard let sign = bytes[key.name].firstIndex(where: { $0 == Sign.colon || $0 == Sign.equals })
    else {
      guard let blank = bytes[key.name].firstIndex(of: Sign.space), case .map(let options) = kind,
        let known = options.position(of: text(start..<blank)), options[known].required
      else { return nil }
      return missingKey(i, start, kind)
    }
    let found = self.key(start, colon: sign, lines[i].end)
    guard kind?.knows(text(found.name)) == true else { return nil }
    return missingKey(i, start, kind)
  }

  /// A line of a map in which no key was found: what the author probably meant.
  private mutating func missingKey(_ i: Int, _ start: Int, _ kind: Option.Kind?) -> Key? {
    let end = lines[i].end
    let line = start..<end
    if let colon = bytes[line].firstIndex(of: Sign.colon), colon > start,
      colon + 1 < end, bytes[colon + 1] != Sign.slash
    {
      let found = key(start, colon: colon, end)
      let isName = kind?.knows(text(found.name)) == true || isSimple(found.name)
      if isName {
        report(
          Slip(
            .colonWithoutSpace, colon..<colon + 1,
            "no space after the colon of `\(text(found.name).shortened())`",
            label: "a space belongs behind it",
            help: [corrected(i, colon..<colon + 1, ": ")]))
        return found
      }
    }
    if let sign = bytes[line].firstIndex(of: Sign.equals), sign > start {
      let found = key(start, colon: sign, end)
      if kind?.knows(text(found.name)) == true || isSimple(found.name) {
        report(
          Slip(
            .equalsSign, sign..<sign + 1,
            "an equals sign stands after `\(text(found.name).shortened())` where a colon belongs",
            label: "write a colon",
            help: [corrected(i, found.name.upperBound..<max(sign + 1, found.value), ": ")]))
        return found
      }
    }
    return keyAlone(i, start, kind)
  }

  /// A line without any sign after its key.
  private mutating func keyAlone(_ i: Int, _ start: Int, _ kind: Option.Kind?) -> Key? {
    let end = lines[i].end
    var word = start
    while word < end, !Sign.isBlank(bytes[word]) { word += 1 }
    let name = text(start..<word)
    let whole = text(start..<end).shortened()
    if kind?.knows(name) == true {
      report(
        Slip(
          .keyWithoutColon, start..<word, "no colon after `\(name.shortened())`",
          label: "a colon and a space belong behind it",
          help: [corrected(i, word..<word, ":")]))
      return Key(name: start..<word, colon: word, value: skipBlanks(word, end))
    }
    if bytes[start] == Sign.question, word == start + 1 {
      report(keyIsNoWord(start..<word, whole))
    } else if bytes[start] == Sign.openBracket || bytes[start] == Sign.openBrace {
      report(keyIsNoWord(start..<end, whole))
    } else {
      report(
        Slip(
          .keyWithoutColon, start..<end, "`\(whole)` is no key with a value",
          label: "no colon in this line",
          help: ["write a key, a colon, a space and the value, such as `title: \(whole)`"]))
    }
    return nil
  }

  private func keyIsNoWord(_ range: Range<Int>, _ whole: String) -> Slip {
    Slip(
      .keyNotText, range, "`\(whole)` cannot be a key", label: "a key is a word or a few words",
      help: ["write a key, a colon, a space and the value, such as `title: Calls`"])
  }

  /// A key that starts with a sign that YAML keeps for itself.
  private mutating func refused(_ key: Key, _ i: Int) -> Bool {
    let start = key.name.lowerBound
    guard start < key.name.upperBound else {
      report(
        Slip(
          .keyWithoutColon, key.colon..<key.colon + 1, "no key stands before the colon",
          label: "which key", help: ["write the key before the colon: `title: Calls`"]))
      return true
    }
    switch bytes[start] {
    case 0x26, 0x2A, 0x21, 0x40, 0x60, 0x25, 0x7C, 0x3E, Sign.comma, Sign.closeBracket,
      Sign.closeBrace, Sign.quote, Sign.apostrophe:
      let name = text(key.name)
      let mark = name.utf8.contains(Sign.quote) ? "'" : "\""
      report(
        Slip(
          .reservedSign, start..<start + 1, "the key starts with `\(text(start..<start + 1))`",
          label: "has a meaning of its own in YAML",
          help: [corrected(i, key.name, mark + name + mark)]))
      return true
    case Sign.question where start + 1 == key.colon || Sign.isBlank(bytes[start + 1]):
      report(keyIsNoWord(start..<start + 1, text(key.name).shortened()))
      return true
    default: return false
    }
  }

  /// Reports and removes what cannot be seen in a key, and curly quotation marks around it.
  private mutating func clean(_ key: inout Key, _ i: Int) {
    let range = key.name
    if isCurly(range.lowerBound), range.count > 6, isCurly(range.upperBound - 3) {
      let name = text(range.lowerBound + 3..<range.upperBound - 3)
      report(
        Slip(
          .curlyQuotes, range.lowerBound..<range.lowerBound + 3,
          "curly quotation marks stand around the key `\(name.shortened())`",
          label: "a key needs none", help: [corrected(i, range, name)]))
      key.repaired = name
      return
    }
    var name: [UInt8] = []
    var first: (Range<Int>, InvisibleSign)?
    var p = range.lowerBound
    while p < range.upperBound {
      guard let sign = invisible(at: p) else {
        name.append(bytes[p])
        p += 1
        continue
      }
      if first == nil { first = (p..<p + sign.length, sign) }
      if sign.isBlank { name.append(Sign.space) }
      p += sign.length
    }
    guard let (place, sign) = first else { return }
    while name.last == Sign.space { name.removeLast() }
    while name.first == Sign.space { name.removeFirst() }
    let repaired = String(decoding: name, as: UTF8.self)
    key.repaired = repaired
    report(
      Slip(
        .invisibleSign, place, "a \(sign.name) stands in the key `\(repaired.shortened())`",
        label: "cannot be seen", help: [corrected(i, range, repaired)]))
  }

  /// Reports and skips an invisible character that stands for the space after the colon.
  private mutating func afterColon(_ key: inout Key, _ i: Int) {
    guard key.value == key.colon + 1, key.value < lines[i].end,
      let sign = invisible(at: key.value), sign.isBlank
    else { return }
    let range = key.value..<key.value + sign.length
    report(
      Slip(
        .invisibleSign, range, "a \(sign.name) stands after the colon of `\(text(key.name))`",
        label: "use an ordinary space", help: [corrected(i, range, " ")]))
    key.value = skipBlanks(range.upperBound, lines[i].end)
  }

  /// Whether a name is one word of letters, digits and hyphens.
  private func isSimple(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    return bytes[range].allSatisfy {
      (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == Sign.dash
        || $0 == 0x5F
    }
  }
}
