package import Diagnostics

/// What a quotation that begins with a bold keyword is.
package enum RecordKind: String, Sendable, Hashable, CaseIterable {
  case action = "Action"
  case answer = "Answer"
  case decision = "Decision"
  case recommendation = "Recommendation"
  case vote = "Vote"

  /// The words that such a quotation begins with, in English and Welsh, in small letters.
  static let keywords: [(RecordKind, String)] =
    allCases.map { ($0, $0.rawValue.lowercased()) } + [
      (.action, "cam gweithredu"), (.action, "gweithred"), (.answer, "ateb"),
      (.decision, "penderfyniad"), (.recommendation, "argymhelliad"), (.vote, "pleidlais"),
    ]
}

/// A quotation that begins with a bold keyword: `> **Action 12** — Head of contact — July 2021`.
package struct Record: Sendable, Hashable {
  package var kind: RecordKind
  /// The bold words as written: `Action 12`.
  package var name: String
  /// What follows the keyword in the bold words: `12`; empty if nothing does.
  package var reference: String
  /// The parts behind the name, between dashes.
  package var parts: [String]
  /// What it says, without markup, at most ``textLimit`` bytes.
  package var text: String
  /// Its `id`, unique in the document.
  package var anchor: String
  /// Where the line with its name stands.
  package var span: Span

  static let textLimit = 400
}

/// How much of the first paragraph of a record is its name and the parts behind it.
struct RecordHead {
  /// The step behind the head.
  var end: Int
  /// Whether the paragraph has nothing else.
  var isWhole: Bool
  /// What is left of the step in which the head ends.
  var rest: Run?
  /// Whether the head ends with its line; else behind its bold words.
  var endsWithLine: Bool

  /// Where the text behind the head starts in the source of its paragraph.
  func offset(in source: Passage) -> Int {
    let bytes = source.bytes
    if endsWithLine { return (bytes.firstIndex(of: Ascii.lineFeed) ?? bytes.count - 1) + 1 }
    guard let mark = bytes.first else { return 0 }
    var i = 2
    while i + 1 < bytes.count, bytes[i] != mark || bytes[i + 1] != mark { i += 1 }
    i += 2
    while i < bytes.count, bytes[i].isBlank || bytes[i] == Ascii.colon { i += 1 }
    return i
  }
}

extension DocumentBuilder {
  /// Makes a quotation that begins with a bold keyword the record that it is.
  mutating func addRecord(_ block: Block, at index: Int, _ tables: PipeTables) {
    guard index + 1 < tree.blocks.count, tables.table(of: index + 1) == nil else { return }
    let first = tree.blocks[index + 1]
    guard first.parent == index, case .open(.paragraph) = tree.events[first.open],
      case .open(.strong) = tree.events[first.open + 1],
      let close = tree.events[first.open..<first.close].firstIndex(of: .close(.strong))
    else { return }
    let name = tree.plainText(tree.events[first.open..<close])
    guard let (kind, reference) = Self.kind(of: name) else { return }
    let (head, parts) = head(of: first, from: close + 1)
    let line = lines.range(first.startLine)
    let start = lines.offset(line: first.startLine, column: first.startColumn)
    document.records.append(
      Record(
        kind: kind, name: name, reference: reference, parts: parts,
        text: text(of: block, from: head), anchor: anchors.anchor(for: name),
        span: Span(min(start, line.upperBound), line.upperBound)))
    let number = document.records.count - 1
    tree.events[block.open] = .open(.record(number))
    tree.events[block.close] = .close(.record(number))
    recordHead = head
  }

  /// The keyword that the bold words begin with, and what follows it.
  private static func kind(of name: String) -> (RecordKind, reference: String)? {
    let lower = name.lowercased()
    for (kind, keyword) in RecordKind.keywords {
      guard lower.hasPrefix(keyword) else { continue }
      var rest = name.dropFirst(keyword.count)
      guard rest.first.map({ " :.\u{A0}".contains($0) }) ?? true else { continue }
      rest = rest.drop { " :.\u{A0}".contains($0) }
      while let last = rest.last, " :.\u{A0}".contains(last) { rest.removeLast() }
      return (kind, String(rest))
    }
    return nil
  }

  /// Reads what stands behind the bold words: parts between dashes, or already the text.
  private func head(of block: Block, from start: Int) -> (RecordHead, parts: [String]) {
    let inside = tree.events[start..<block.close]
    let lineEnd = inside.firstIndex { $0 == .softBreak || $0 == .lineBreak }
    let rest = tree.plainText(tree.events[start..<(lineEnd ?? block.close)])
    let trimmed = rest.drop { $0 == " " || $0 == "\u{A0}" }
    let isParts = trimmed.first.map { Self.dashes.contains($0) } ?? true
    if isParts, let lineEnd {
      let head = RecordHead(end: lineEnd + 1, isWhole: false, rest: nil, endsWithLine: true)
      return (head, Self.parts(of: trimmed))
    }
    if isParts {
      let head = RecordHead(end: block.close, isWhole: true, rest: nil, endsWithLine: true)
      return (head, Self.parts(of: trimmed))
    }
    var head = RecordHead(end: start, isWhole: false, rest: nil, endsWithLine: false)
    if case .text(let run) = inside.first {
      let bytes = tree.text[run.range]
      let text = bytes.firstIndex { !$0.isBlank && $0 != Ascii.colon } ?? bytes.endIndex
      head.end = start + 1
      if text < bytes.endIndex { head.rest = Run(text, bytes.endIndex) }
    }
    return (head, [])
  }

  private static let dashes: Set<Character> = ["-", "\u{2013}", "\u{2014}"]

  /// Parts between dashes that have a blank on both sides.
  private static func parts(of text: Substring) -> [String] {
    var parts: [String] = []
    var part = ""
    let words = text.split { $0 == " " || $0 == "\u{A0}" }
    for word in words {
      guard word.count == 1, let sign = word.first, dashes.contains(sign) else {
        part += part.isEmpty ? String(word) : " " + word
        continue
      }
      if !part.isEmpty { parts.append(part) }
      part = ""
    }
    if !part.isEmpty { parts.append(part) }
    return parts
  }

  /// What a record says, for lists of records.
  private func text(of block: Block, from head: RecordHead) -> String {
    var bytes: [UInt8] = []
    if let rest = head.rest { bytes += tree.text[rest.range] }
    for event in tree.events[head.end..<block.close] {
      guard bytes.count < Record.textLimit else { break }
      switch event {
      case .text(let run), .code(let run): bytes += tree.text[run.range]
      case .softBreak, .lineBreak, .open(.paragraph), .open(.item):
        if !bytes.isEmpty, bytes.last != Ascii.space { bytes.append(Ascii.space) }
      default: break
      }
    }
    var text = withoutMarks(String(decoding: bytes, as: UTF8.self))
    while text.last == " " { text.removeLast() }
    guard text.utf8.count > Record.textLimit else { return text }
    let cut = text.prefix(Record.textLimit - 3)
    return (cut.lastIndex(of: " ").map { String(cut[..<$0]) } ?? String(cut)) + " …"
  }
}
