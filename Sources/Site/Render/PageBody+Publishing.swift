import Diagnostics
import Markdown
import Output
import Papers
import Settings

/// What may keep a page from being published, or change where it stands.
extension PageBody {
  mutating func checkAliases(_ matter: FrontMatter) {
    for alias in matter.meeting.aliases where Address(alias: alias.value) == nil {
      findings.add(
        .invalidAlias, at: alias.span, "`\(alias.value)` is no address of this site",
        help: "write the path behind the site's own address: `old/name/`")
    }
  }

  /// A marking where the body must give one, and papers that must be out in time.
  mutating func checkProfile(_ matter: FrontMatter) {
    if matter.marking == nil, [.paper, .report, .minutes].contains(page.kind) {
      findings.add(
        .missingMarking, at: Span(0, 0), "the page has no `marking:`",
        help: "add a line like `marking: OFFICIAL` to the front matter")
    }
    guard page.kind == .paper, page.meeting?.matter.added == nil, let release = page.release,
      let meeting = site.meeting(of: page)?.date
    else { return }
    let days = meeting.daysSince1970 - site.settings.timeZone.day(release).daysSince1970
    guard days <= 5 else { return }
    findings.add(
      .latePaper, at: Span(0, 0),
      "the paper is published \(max(0, days - 1)) clear days before its meeting",
      help: "papers are to be public five clear days before it (Local Government Act 1972, s100B)",
      "if it was added later on purpose, say when: `added: 2024-02-26 15:00`")
  }

  /// Sections that each paper must have, each once; `no implications` beside a sum of money.
  mutating func checkImplications(_ prose: [ProseStep]) {
    guard page.kind == .paper, !site.settings.implications.isEmpty else { return }
    var missing: [String] = []
    for name in site.settings.implications {
      let found = document.headings.filter {
        $0.text.lowercased().contains(name.lowercased())
      }
      if found.isEmpty { missing.append(name) }
      guard found.count > 1 else { continue }
      findings.add(
        .implicationTwice, at: found[1].span, "the paper has \(found.count) sections on `\(name)`",
        label: "the second one", help: "join them, or give one another heading")
    }
    if !missing.isEmpty {
      findings.add(
        .missingImplication, at: Span(0, 0),
        "the paper has no section on \(missing.map { "`\($0)`" }.joined(separator: ", "))",
        help:
          "write a heading for each, `## \(missing[0]) implications`, and under it what follows, "
          + "or that nothing does")
    }
    checkMoney(prose)
  }

  private mutating func checkMoney(_ prose: [ProseStep]) {
    var sums: (prose: Prose, range: Range<Int>)?
    var none: (prose: Prose, range: Range<Int>)?
    var isUnderFinancial = false
    for step in prose {
      guard case .prose(let prose) = step, prose.kind != .cell else { continue }
      let text = String(decoding: prose.text, as: UTF8.self).lowercased()
      guard prose.kind == .paragraph else {
        isUnderFinancial = text.contains("financial")
        continue
      }
      if sums == nil, let sign = prose.text.firstRange(of: Array("\u{A3}".utf8)),
        sign.upperBound < prose.text.count, (0x30...0x39).contains(prose.text[sign.upperBound])
      {
        sums = (prose, sign)
      }
      if none == nil,
        ["no financial implications", "no direct financial implications"].contains(where: {
          text.contains($0)
        }) || (isUnderFinancial && Self.saysNone(text))
      {
        none = (prose, 0..<prose.text.count)
      }
    }
    guard let sums, let none else { return }
    let line = findings.place(sums.prose.place(of: sums.range, in: file)).line
    findings.add(
      .implicationAndSum, at: none.prose.place(of: none.range, in: file),
      "the paper says that it has no financial implications and names a sum of money",
      label: "the sum stands on line \(line)", help: "say what the money is, or what it costs")
  }

  /// Whether a paragraph says that there are no implications, and no more than that.
  private static func saysNone(_ text: String) -> Bool {
    let words = text.split { !$0.isLetter && $0 != "/" }.joined(separator: " ")
    return [
      "none", "nil", "n/a", "not applicable", "there are none", "none identified", "none arise",
      "none arising", "no implications", "there are no implications",
    ].contains(words)
  }

  /// Markings in the text of a page that is about to be published.
  mutating func checkProtectiveWords() {
    guard let range = ProtectiveWords.first(in: file.bytes) else { return }
    let words = String(decoding: file.bytes[range], as: UTF8.self)
    findings.add(
      .protectiveWords, at: Span(range), "the page says `\(words)` and is about to be published",
      label: "this page would be public",
      help: "take the page out of the folder if it must not be public",
      "if the words are harmless here, say why under `waive:`, `protective-words: …`")
  }
}

/// The words of protective markings, as they stand at the head or foot of a page.
enum ProtectiveWords {
  private static let exact: [[UInt8]] = [
    "OFFICIAL-SENSITIVE", "OFFICIAL SENSITIVE", "OFFICIAL: SENSITIVE", "OFFICIAL - SENSITIVE",
    "NOT FOR PUBLICATION", "Not for publication", "SECRET",
  ].map { Array($0.utf8) }

  /// Where the first of them stands.
  static func first(in bytes: [UInt8]) -> Range<Int>? {
    bytes.withUnsafeBufferPointer { buffer in
      for i in buffer.indices {
        let byte = buffer[i]
        // O, N and S begin all of them; what follows is a capital, or `ot for`.
        guard byte == 0x4F || byte == 0x4E || byte == 0x53, i + 5 < buffer.count,
          buffer[i + 1] == 0x46 || buffer[i + 1] | 0x20 == 0x6F || buffer[i + 1] == 0x45
        else { continue }
        for words in exact where i + words.count <= buffer.count {
          guard buffer[i..<i + words.count].elementsEqual(words),
            i == 0 || !isLetter(buffer[i - 1]),
            i + words.count == buffer.count || !isLetter(buffer[i + words.count])
          else { continue }
          return i..<i + words.count
        }
      }
      return nil
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }
}

// MARK: - Abbreviations in the text

extension PageBody {
  /// Marks with numbers from here on are first uses of abbreviations.
  static let firstTermMark = 1_000_000

  /// The first uses of abbreviations of the glossary, outside of links.
  var termMarks: [TextMark] {
    abbreviations.uses.enumerated().compactMap { index, use in
      guard site.glossary[use.name] != nil,
        !use.prose.links.contains(where: { $0.range.overlaps(use.range) })
      else { return nil }
      return TextMark(id: Self.firstTermMark + index, prose: use.prose, range: use.range)
    }
  }

  mutating func open(mark id: Int, into out: inout ByteWriter) {
    guard let term = term(id) else { return open(figure: id, into: &out) }
    out.write("<a class=\"term\" href=\"")
    let href = site.href(from: page.address, to: SiteList.glossary.address)
    out.escape(address: href + "#" + Address.encoded(Glossary.anchor(term.name)))
    out.write("\" title=\"")
    out.escape(term.meaning)
    out.write("\">")
  }

  mutating func close(mark id: Int, into out: inout ByteWriter) {
    guard term(id) == nil else { return out.write("</a>") }
    close(figure: id, into: &out)
  }

  private func term(_ id: Int) -> Glossary.Term? {
    guard id >= Self.firstTermMark, id - Self.firstTermMark < abbreviations.uses.count else {
      return nil
    }
    return site.glossary[abbreviations.uses[id - Self.firstTermMark].name]
  }
}
