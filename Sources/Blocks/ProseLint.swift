package import Diagnostics
package import Figures
package import Markdown

/// Looks through the text of a page for numbers and dates that cannot be; no marks are needed.
package struct ProseLint: Sendable {
  private let reader: LintReader

  package init(_ reader: LintReader) {
    self.reader = reader
  }

  /// The paragraphs, headings and tables of a page, and the words of its blocks. `prose` is the
  /// document's.
  package func check(
    _ prose: [ProseStep], of document: Document, into findings: inout Findings
  ) {
    /// The last text that is no cell: what a table is about.
    var caption: [UInt8] = []
    for step in prose {
      switch step {
      case .fence(let number): check(document.fences[number], into: &findings)
      case .prose(let prose):
        let found = reader.findings(in: prose.text)
        let code = found.isEmpty ? [] : prose.codes
        for one in found where !code.contains(where: { $0.overlaps(one.range) }) {
          add(one, in: prose, into: &findings)
        }
        guard prose.kind == .cell else {
          caption = prose.text
          continue
        }
        guard case .open(.cell(_, heading: _?)) = document.events[prose.steps.lowerBound],
          let found = reader.period(ofHeading: prose.text, under: caption)
        else { continue }
        add(found, in: prose, into: &findings)
      }
    }
  }

  private func add(_ found: LintFinding, in prose: Prose, into findings: inout Findings) {
    var place = prose.place(of: found.range, in: findings.file)
    // Broken over two lines: the last word shows where.
    if place == prose.span, let blank = prose.text[found.range].lastIndex(of: 0x20) {
      place = prose.place(of: (blank + 1)..<found.range.upperBound, in: findings.file)
    }
    findings.add(found, at: place)
  }
}

/// The words of data blocks.
extension ProseLint {
  /// The settings that readers see as sentences.
  private static let keys: Set<String> = ["title", "measure", "period", "summary", "note", "text"]

  /// The titles and notes of a block, and the headings of its rows.
  private func check(_ fence: Fence, into findings: inout Findings) {
    guard BlockKinds.named(fence.kind) != nil else { return }
    let parts = BlockParts(fence.contents)
    var caption: [UInt8] = []
    for range in Self.lines(of: parts.settings.bytes[...]) {
      guard let value = Self.value(of: range, in: parts.settings.bytes) else { continue }
      caption += parts.settings.bytes[value] + [0x0A]
      for found in reader.findings(in: Array(parts.settings.bytes[value])) {
        let start = value.lowerBound + found.range.lowerBound
        findings.add(found, at: parts.settings.span(start..<(start + found.range.count)))
      }
    }
    guard let rows = parts.rows, let header = Self.lines(of: rows.bytes[...]).first else { return }
    for cell in Self.cells(of: header, in: rows.bytes) {
      guard let found = reader.period(ofHeading: Array(rows.bytes[cell]), under: caption) else {
        continue
      }
      let start = cell.lowerBound + found.range.lowerBound
      findings.add(found, at: rows.span(start..<(start + found.range.count)))
    }
  }

  /// The lines that are not blank.
  private static func lines(of bytes: ArraySlice<UInt8>) -> [Range<Int>] {
    bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).map { $0.startIndex..<$0.endIndex }
  }

  /// What stands behind `title: ` or `- text: `.
  private static func value(of line: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    guard let colon = bytes[line].firstIndex(of: 0x3A) else { return nil }
    let key = bytes[line.lowerBound..<colon].filter { $0 != 0x20 && $0 != 0x2D && $0 != 0x09 }
    guard keys.contains(String(decoding: key, as: UTF8.self)) else { return nil }
    return (colon + 1)..<line.upperBound
  }

  /// The cells of the line of headings, between tabs if it has some, else commas.
  private static func cells(of line: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
    let separator: UInt8 = bytes[line].contains(0x09) ? 0x09 : 0x2C
    return bytes[line].split(separator: separator).map { $0.startIndex..<$0.endIndex }
  }
}

extension Findings {
  fileprivate mutating func add(_ found: LintFinding, at span: Span) {
    switch found.help.count {
    case 0: add(found.code, at: span, found.message)
    case 1: add(found.code, at: span, found.message, help: found.help[0])
    default: add(found.code, at: span, found.message, help: found.help[0], found.help[1])
    }
  }
}
