import Diagnostics
import Markdown

/// The abbreviations of a page: where each is first used, and what the text says it stands for.
struct Abbreviations {
  struct Use {
    var name: String
    var prose: Prose
    var range: Range<Int>
  }

  struct Definition {
    var meaning: String
    var use: Use
    /// How many uses came before it.
    var position: Int
  }

  /// The first use of each, in the order of the text.
  private(set) var uses: [Use] = []
  private(set) var definitions: [String: [Definition]] = [:]
  private var first: [String: Int] = [:]

  /// What everybody knows.
  private static let known: Set<String> = [
    "UK", "EU", "US", "USA", "BBC", "PDF", "CSV", "HTML", "URL", "AM", "PM", "GMT", "BST", "UTC",
    "OK", "AND", "OR", "NOT", "TV", "ID", "PIN", "CEO", "MP", "MPS", "NHS", "IT", "HR", "VAT",
    "GDPR", "COVID", "AA", "AAA", "OFFICIAL", "CCTV", "II", "III", "IV", "VI", "VII", "VIII", "IX",
    "XI", "XII",
    "CC", "BY", "FOR", "OF", "TO", "IN", "THE", "ALL", "NO", "IS",
  ]

  /// None.
  init() {}

  init(_ document: Document) {
    for step in document.prose() {
      guard case .prose(let prose) = step, prose.kind != .heading else { continue }
      read(prose)
    }
  }

  private mutating func read(_ prose: Prose) {
    let text = prose.text
    var i = 0
    while i < text.count {
      guard Self.isCapital(text[i]), i == 0 || !Self.isNamePart(text[i - 1]) else {
        i += 1
        continue
      }
      var end = i
      while end < text.count,
        Self.isCapital(text[end]) || Self.isDigit(text[end])
          || text[end] == 0x26 && end + 1 < text.count && Self.isCapital(text[end + 1])
      { end += 1 }
      var next = end
      // A plural: PCSOs, PCSO's.
      if next < text.count, text[next] == 0x73 { next += 1 }
      let isWord = next == text.count || !Self.isNamePart(text[next])
      let capitals = text[i..<end].count(where: Self.isCapital)
      if isWord, capitals > 1, end - i <= 10 { take(prose, i..<end) }
      i = max(next, i + 1)
    }
  }

  private mutating func take(_ prose: Prose, _ range: Range<Int>) {
    let name = String(decoding: prose.text[range], as: UTF8.self)
    guard !Self.known.contains(name) else { return }
    let use = Use(name: name, prose: prose, range: range)
    let position = first[name] ?? uses.count
    if let meaning = Self.meaning(before: range, in: prose.text) {
      let isFirst = first[name] == nil
      definitions[name, default: []].append(
        Definition(meaning: meaning, use: use, position: isFirst ? position : position + 1))
    }
    guard first[name] == nil else { return }
    first[name] = uses.count
    uses.append(use)
  }

  /// Whether the first use of an abbreviation comes before what says its meaning.
  func isUsedBefore(_ definition: Definition) -> Bool {
    first[definition.use.name].map { definition.position > $0 } ?? false
  }

  /// The words in front of `(FCR)` whose first letters it has: `Force Control Room`.
  private static func meaning(before range: Range<Int>, in text: [UInt8]) -> String? {
    var end = range.lowerBound
    guard end > 1, text[end - 1] == 0x28, range.upperBound < text.count else { return nil }
    let behind = text[range.upperBound] == 0x73 ? range.upperBound + 1 : range.upperBound
    guard behind < text.count, text[behind] == 0x29 else { return nil }
    end -= 1
    while end > 0, text[end - 1] == 0x20 { end -= 1 }
    let letters = text[range].filter(isCapital)
    var words: [Range<Int>] = []
    var i = end
    while i > 0, words.count < letters.count + 4 {
      var start = i
      while start > 0, text[start - 1] != 0x20, text[start - 1] != 0x28 { start -= 1 }
      words.insert(start..<i, at: 0)
      guard start > 0, text[start - 1] == 0x20 else { break }
      i = start
      while i > 0, text[i - 1] == 0x20 { i -= 1 }
      if i > 0, [0x2E, 0x3B, 0x3A].contains(text[i - 1]) { break }
    }
    // The shortest run of words that has the letters as initials; small words may stand between.
    for start in words.indices.reversed() {
      let initials = words[start...].flatMap { Self.initials(text[$0]) }
      guard initials.first == letters.first.map({ $0 | 0x20 }) else { continue }
      var rest = letters.map { $0 | 0x20 }[...]
      for initial in initials where initial == rest.first { rest.removeFirst() }
      if rest.isEmpty, words[start...].count <= letters.count + 3 {
        return String(decoding: text[words[start].lowerBound..<end], as: UTF8.self)
      }
    }
    return nil
  }

  /// The first letters of a word and of its parts behind hyphens.
  private static func initials(_ word: ArraySlice<UInt8>) -> [UInt8] {
    word.split { $0 == 0x2D || $0 == 0x2F }.compactMap { part in
      part.first { (0x61...0x7A).contains($0 | 0x20) }.map { $0 | 0x20 }
    }
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 || byte == 0x2D
      || byte == 0x2F || byte == 0x5F
  }
}

// MARK: - Findings

extension Abbreviations {
  /// Adds what is wrong, one finding for each kind, with a list.
  func check(_ glossary: Glossary, in file: SourceFile, into findings: inout Findings) {
    var undefined: [Use] = []
    var near: [(use: Use, other: String)] = []
    let defined = Set(glossary.terms.map(\.name)).union(definitions.keys)
    for use in uses where glossary[use.name] == nil && definitions[use.name] == nil {
      if let other = Self.near(use.name, defined) {
        near.append((use, other))
      } else {
        undefined.append(use)
      }
    }
    for (use, other) in near {
      findings.add(
        .nearAbbreviation, at: use.prose.place(of: use.range, in: file),
        "`\(use.name)` is defined nowhere; `\(other)` is",
        help: "write `\(other)` if it is meant, or define `\(use.name)`")
    }
    report(undefined, in: file, into: &findings)
    reportLate(in: file, into: &findings)
    reportDifferent(glossary, in: file, into: &findings)
  }

  private func report(_ undefined: [Use], in file: SourceFile, into findings: inout Findings) {
    guard let first = undefined.first else { return }
    let names = undefined.map { "`\($0.name)`" }
    findings.add(
      .undefinedAbbreviation, at: first.prose.place(of: first.range, in: file),
      undefined.count == 1
        ? "the abbreviation \(names[0]) is not defined"
        : "\(undefined.count) abbreviations are not defined: \(names.joined(separator: ", "))",
      help: "write it out at its first use, `Force Control Room (FCR)`",
      "or add it to content/glossary.yml: `\(first.name): what it stands for`")
  }

  private func reportLate(in file: SourceFile, into findings: inout Findings) {
    let late = uses.compactMap { use in definitions[use.name]?.first.map { (use, $0) } }
      .filter { isUsedBefore($0.1) }
    guard let (use, _) = late.first else { return }
    let names = late.map { "`\($0.0.name)`" }.joined(separator: ", ")
    findings.add(
      .lateAbbreviation, at: use.prose.place(of: use.range, in: file),
      "\(names) \(late.count == 1 ? "is" : "are") used before the text says the meaning",
      help: "move the words it stands for to its first use")
  }

  private func reportDifferent(
    _ glossary: Glossary, in file: SourceFile, into findings: inout Findings
  ) {
    for use in uses {
      let own = definitions[use.name] ?? []
      guard let last = own.last else { continue }
      let first = glossary[use.name]?.meaning ?? own[0].meaning
      guard Self.plain(first) != Self.plain(last.meaning) else { continue }
      findings.add(
        .abbreviationDiffers, at: last.use.prose.place(of: last.use.range, in: file),
        "`\(use.name)` stands for `\(last.meaning)` here and for `\(first)` elsewhere",
        label: glossary[use.name] == nil ? "earlier on this page" : "in the glossary",
        help: "use another abbreviation for one of the two, or the same words for both")
    }
  }

  private static func plain(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// A defined abbreviation that has the same letters in another order, or one letter more or less.
  private static func near(_ name: String, _ defined: Set<String>) -> String? {
    guard name.count > 2 else { return nil }
    let letters = name.sorted()
    return defined.sorted().first { other in
      guard other.count > 2, other != name else { return false }
      return other.sorted() == letters
        || other.count >= 4 && abs(other.count - name.count) == 1
          && Suggestion.distance(
            Array(name.unicodeScalars), Array(other.unicodeScalars)) <= 1
    }
  }
}
