/// Where the links, images and HTML of one paragraph lie in its text.
///
/// cmark's own columns are wrong after hard breaks, definitions and lazy lines, so they are not
/// used: the steps of the paragraph are laid over its source, byte by byte. The tree says what
/// each byte became, so every decision is forced (an escape, an entity, a run of hyphens that
/// became a dash) and the whole costs one pass.
struct InlinePlaces {
  /// One link, image or tag, in the order in which they open.
  struct Place: Equatable {
    var whole: Range<Int>
    /// The destination where it is written in the link itself, without `<` and `>`.
    var destination: Range<Int>?
    /// Whether it is a `[^` behind a backslash, which names no footnote.
    var isEscaped = false
  }

  private(set) var places: [Place] = []
  private let source: [UInt8]
  private var position: Int
  /// Links and images that are open: their index in `places`, and whether they are `<…>`.
  private var openLinks: [(place: Int, isAutolink: Bool)] = []

  /// Lays `events` of `tree` over `source` from `start`; nil if they do not fit.
  init?(_ events: ArraySlice<Event>, of tree: Tree, over source: [UInt8], from start: Int) {
    self.source = source
    position = start
    for event in events {
      if openLinks.last?.isAutolink == true {
        if case .close(.link) = event { closeLink() }
        continue
      }
      guard take(event, tree) else { return nil }
    }
  }

  private mutating func take(_ event: Event, _ tree: Tree) -> Bool {
    switch event {
    case .text(let run): return takeText(tree.text[run.range])
    case .code: return takeCode()
    case .html(let run): return takeHTML(tree.text[run.range])
    case .softBreak, .lineBreak: return takeBreak()
    case .open(.emphasis), .close(.emphasis): return takeDelimiters(1)
    case .open(.strong), .close(.strong): return takeDelimiters(2)
    case .open(.link): return openLink(Ascii.openBracket) || openLink(Ascii.less)
    case .open(.image):
      guard byte(0) == Ascii.exclamation, byte(1) == Ascii.openBracket else { return false }
      return openLink(Ascii.exclamation)
    case .close(.link), .close(.image): return closeLink()
    default: return false
    }
  }

  private func byte(_ ahead: Int) -> UInt8? {
    position + ahead < source.count ? source[position + ahead] : nil
  }

  private mutating func takeDelimiters(_ count: Int) -> Bool {
    for _ in 0..<count {
      guard byte(0) == Ascii.asterisk || byte(0) == Ascii.underscore else { return false }
      position += 1
    }
    return true
  }

  private mutating func takeCode() -> Bool {
    let length = runLength(Ascii.backtick, at: position)
    guard length > 0 else { return false }
    var i = position + length
    while i < source.count {
      let run = runLength(Ascii.backtick, at: i)
      if run == length {
        position = i + run
        return true
      }
      i += max(run, 1)
    }
    return false
  }

  private func runLength(_ wanted: UInt8, at start: Int) -> Int {
    var i = start
    while i < source.count, source[i] == wanted { i += 1 }
    return i - start
  }

  /// White space is compared loosely: cmark expands some tabs of lazy lines.
  private mutating func takeHTML(_ literal: ArraySlice<UInt8>) -> Bool {
    let start = position
    var i = literal.startIndex
    while i < literal.endIndex {
      guard let found = byte(0) else { return false }
      if literal[i].isWhitespace, found.isWhitespace {
        while i < literal.endIndex, literal[i].isWhitespace { i += 1 }
        while byte(0)?.isWhitespace == true { position += 1 }
      } else {
        guard found == literal[i] else { return false }
        i += 1
        position += 1
      }
    }
    places.append(Place(whole: start..<position, destination: nil))
    return true
  }

  private mutating func takeBreak() -> Bool {
    while let next = byte(0), next.isWhitespace, next != Ascii.lineFeed { position += 1 }
    let isBackslash = byte(0) == Ascii.backslash
    if isBackslash { position += 1 }
    guard byte(0) == Ascii.lineFeed else { return false }
    position += 1
    // Behind a backslash cmark keeps the blanks of a lazy line.
    while !isBackslash, byte(0)?.isBlank == true { position += 1 }
    return true
  }

  private mutating func openLink(_ first: UInt8) -> Bool {
    guard byte(0) == first else { return false }
    openLinks.append((places.count, first == Ascii.less))
    places.append(Place(whole: position..<position, destination: nil))
    position += first == Ascii.exclamation ? 2 : 1
    return true
  }

  @discardableResult private mutating func closeLink() -> Bool {
    guard let open = openLinks.popLast() else { return false }
    let start = places[open.place].whole.lowerBound
    if open.isAutolink {
      while byte(0) != nil, byte(0) != Ascii.greater { position += 1 }
      places[open.place].destination = start + 1..<position
      position = min(position + 1, source.count)
    } else {
      guard byte(0) == Ascii.closeBracket else { return false }
      position += 1
      if let target = LinkSyntax.inlineTarget(source, at: position) {
        position = target.end
        places[open.place].destination = target.destination
      } else if let end = LinkSyntax.label(source, at: position) {
        position = end
      }
    }
    places[open.place].whole = start..<position
    return true
  }
}

extension InlinePlaces {
  /// Lays a text over the source: as it stands, escaped, as an entity, or as smart punctuation.
  private mutating func takeText(_ text: ArraySlice<UInt8>) -> Bool {
    var i = text.startIndex
    while i < text.endIndex {
      guard let found = byte(0) else { return false }
      if found == Ascii.backslash, let escaped = byte(1), escaped.isPunctuation {
        guard text[i] == escaped else { return false }
        if escaped == Ascii.openBracket { noteMark(text[i...], isEscaped: true) }
        i += 1
        position += 2
      } else if found == Ascii.ampersand, let end = entityEnd(becoming: text[i]) {
        position = end
        i = afterEntity(text, i)
      } else if found == text[i] {
        if found == Ascii.openBracket { noteMark(text[i...], isEscaped: false) }
        i += 1
        position += 1
      } else if let length = smartLength(found, text[i...]) {
        i += 3
        position += length
      } else {
        return false
      }
    }
    return true
  }

  /// Notes a `[^` of a text, which may name a footnote.
  private mutating func noteMark(_ text: ArraySlice<UInt8>, isEscaped: Bool) {
    guard text.dropFirst().first == Ascii.caret else { return }
    let end = FootnoteTexts.label(source[...], at: position)?.end ?? position + 1
    places.append(Place(whole: position..<end, destination: nil, isEscaped: isEscaped))
  }

  /// The end of the entity at the position if there is one and it was taken as one.
  private func entityEnd(becoming first: UInt8) -> Int? {
    var end = position + 1
    let isNumber = byte(1) == Ascii.hash
    if isNumber {
      end += 1
      let isHexadecimal = byte(2).map { $0 | 0x20 } == 0x78
      if isHexadecimal { end += 1 }
      let digits = end
      while end < source.count, source[end].isDigit || isHexadecimal && isHexLetter(source[end]) {
        end += 1
      }
      guard end > digits, end - digits <= (isHexadecimal ? 6 : 7) else { return nil }
    } else {
      while end < source.count, source[end].isLetter || source[end].isDigit { end += 1 }
    }
    guard end > position + 1, end < source.count, source[end] == Ascii.semicolon else { return nil }
    let isAmpersand = source[(position + 1)..<end].map { $0 | 0x20 } == Array("amp".utf8)
    // Only `&amp;`, `&AMP;` and numbers become `&`: any other name before a `&` is no entity.
    return first == Ascii.ampersand && !isNumber && !isAmpersand ? nil : end + 1
  }

  private func isHexLetter(_ byte: UInt8) -> Bool {
    (0x61...0x66).contains(byte | 0x20)
  }

  /// What the names that become two characters have as their second one.
  private static let secondCharacters: [[UInt8]] = [
    "\u{338}", "\u{20D2}", "\u{20E5}", "\u{333}", "\u{331}", "\u{FE00}", "\u{200A}", "j",
  ].map { Array($0.utf8) }

  /// Goes past the character that an entity became, or the two that some names become.
  private func afterEntity(_ text: ArraySlice<UInt8>, _ start: Int) -> Int {
    let one = afterCharacter(text, start)
    guard one < text.endIndex else { return one }
    let rest = text[one...]
    let second = Self.secondCharacters.first { rest.starts(with: $0) }
    guard let second, !source[position...].starts(with: second) else { return one }
    return one + second.count
  }

  private func afterCharacter(_ text: ArraySlice<UInt8>, _ start: Int) -> Int {
    var i = start + 1
    while i < text.endIndex, text[i] & 0xC0 == 0x80 { i += 1 }
    return i
  }

  /// How many source bytes became the curly quotation mark, dash or ellipsis in front of `text`.
  private func smartLength(_ found: UInt8, _ text: ArraySlice<UInt8>) -> Int? {
    guard text.count >= 3, text[text.startIndex] == 0xE2, text[text.startIndex + 1] == 0x80 else {
      return nil
    }
    switch (found, text[text.startIndex + 2]) {
    case (Ascii.quote, 0x9C...0x9D), (Ascii.apostrophe, 0x98...0x99): return 1
    case (Ascii.hyphen, 0x93): return 2
    case (Ascii.hyphen, 0x94), (Ascii.dot, 0xA6): return 3
    default: return nil
    }
  }
}
