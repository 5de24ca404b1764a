import Blocks
import Diagnostics
import Markdown
import Output
import Papers

/// References in plain text, which readers cannot follow: "Figure 9", "paragraph 27", "the previous
/// report".
struct ReferenceCheck {
  let site: ResolvedSite
  let page: PageFacts
  let prose: [ProseStep]
  let file: SourceFile

  private static let targets: [[UInt8]] = ["figure", "table", "paragraph"].map { Array($0.utf8) }
  private static let earlier: [[UInt8]] = [
    "previous report", "previous paper", "last report", "last paper", "previous minutes",
    "last meeting", "previous meeting", "last update", "previous update",
  ].map { Array($0.utf8) }

  /// Looks at every paragraph and cell of a paper; headings name themselves.
  func check(into findings: inout Findings) {
    for step in prose {
      guard case .prose(let prose) = step, prose.kind != .heading else { continue }
      check(prose, into: &findings)
    }
  }

  private func check(_ prose: Prose, into findings: inout Findings) {
    var i = 0
    while let start = Self.possibleStart(in: prose.text, from: i) {
      i = match(prose.text, at: start, prose, into: &findings) ?? start + 1
    }
  }

  /// Which pairs of letters a reference begins with, by the last five bits of each: `Fi`, `Ta`.
  private static let openings: [Bool] = {
    var openings = [Bool](repeating: false, count: 1_024)
    for word in targets + earlier { openings[opening(word[0], word[1])] = true }
    return openings
  }()

  private static func opening(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 31) << 5 | Int(second & 31)
  }

  /// The next place where a reference may begin: a word with the first two letters of one. Nearly
  /// all of a text is passed over here.
  private static func possibleStart(in text: [UInt8], from start: Int) -> Int? {
    openings.withUnsafeBufferPointer { openings in
      text.withUnsafeBufferPointer { text in
        for i in start..<max(start, text.count - 1)
        where openings[opening(text[i], text[i + 1])] {
          if i == 0 || !isWordPart(text[i - 1]) { return i }
        }
        return nil
      }
    }
  }

  /// Reports a reference that starts at a word; gives its end.
  private func match(
    _ text: [UInt8], at start: Int, _ prose: Prose, into findings: inout Findings
  ) -> Int? {
    for target in Self.targets {
      guard let word = Self.end(of: target, in: text, at: start),
        let (number, end) = Self.number(text, at: word)
      else { continue }
      report(target, number, start..<end, prose, into: &findings)
      return end
    }
    for phrase in Self.earlier {
      guard let end = Self.end(of: phrase, in: text, at: start),
        end == text.count || !Self.isWordPart(text[end])
      else { continue }
      reportEarlier(phrase, start..<end, prose, into: &findings)
      return end
    }
    return nil
  }

  private static func end(of word: [UInt8], in text: [UInt8], at start: Int) -> Int? {
    guard start + word.count <= text.count else { return nil }
    for (offset, byte) in word.enumerated() where text[start + offset] != byte {
      guard text[start + offset] | 0x20 == byte, byte != 0x20 else { return nil }
    }
    return start + word.count
  }

  /// A number behind a blank: `9`, `6.1`.
  private static func number(_ text: [UInt8], at start: Int) -> (String, end: Int)? {
    var i = start
    if i < text.count, text[i] == 0x20 {
      i += 1
    } else if i + 1 < text.count, text[i] == 0xC2, text[i + 1] == 0xA0 {
      i += 2
    } else {
      return nil
    }
    let first = i
    while i < text.count, (0x30...0x39).contains(text[i]) || text[i] == 0x2E { i += 1 }
    while i > first, text[i - 1] == 0x2E { i -= 1 }
    guard i > first, (0x30...0x39).contains(text[first]), i - first < 8 else { return nil }
    return (String(decoding: text[first..<i], as: UTF8.self), i)
  }

  private static func isWordPart(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
  }

  private func isInLink(_ range: Range<Int>, _ prose: Prose) -> Bool {
    prose.links.contains { $0.range.overlaps(range) }
  }

  private func report(
    _ target: [UInt8], _ number: String, _ range: Range<Int>, _ prose: Prose,
    into findings: inout Findings
  ) {
    guard !isInLink(range, prose) else { return }
    let words = String(decoding: prose.text[range], as: UTF8.self)
    let anchor: String?
    switch target[0] {
    case 0x66, 0x74:
      let label: BlockLabel = target[0] == 0x66 ? .figure : .table
      anchor = page.blocks.first { $0.label == label && String($0.number) == number }?.anchor
    default: anchor = page.anchors.contains("para-" + number) ? "para-" + number : nil
    }
    findings.add(
      .plainReference, at: prose.place(of: range, in: file), "`\(words)` leads nowhere",
      label: anchor == nil ? "this page has no \(words.lowercased())" : "plain text",
      help: anchor.map { "write `[\(words)](#\($0))`" }
        ?? "write a link to the paper that has it: `[\(words)](../other/paper.md#…)`")
  }

  private func reportEarlier(
    _ phrase: [UInt8], _ range: Range<Int>, _ prose: Prose, into findings: inout Findings
  ) {
    guard !isInLink(range, prose) else { return }
    let words = String(decoding: prose.text[range], as: UTF8.self)
    findings.add(
      .plainReference, at: prose.place(of: range, in: file), "`\(words)` leads nowhere",
      label: "plain text",
      help: site.page(before: page, like: String(decoding: phrase, as: UTF8.self)).map {
        "write `[\(words)](/\($0.path))` if “\($0.title)” is meant"
      } ?? "write a link to the paper that is meant: `[\(words)](../other/paper.md)`")
  }
}

extension ResolvedSite {
  /// The page that an author calls the previous report, minutes or meeting: of the latest meeting
  /// before a page's own, in its series.
  func page(before page: PageFacts, like phrase: String) -> PageFacts? {
    guard let date = page.date else { return nil }
    let meetings = meetingSequences[series(of: page)] ?? []
    guard let last = meetings.last(where: { $0.date < date }).map({ pages[$0.page] })
    else { return nil }
    if phrase.hasSuffix("meeting") { return last }
    if phrase.hasSuffix("minutes") { return minutes(of: last) }
    let papers = papers(of: last)
    return papers.first { $0.agendaItem == page.agendaItem && page.agendaItem != nil }
      ?? papers.first
  }
}
