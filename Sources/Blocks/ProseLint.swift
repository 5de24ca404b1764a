package import Diagnostics
package import Figures
package import Markdown

/// Looks through the text of a page for numbers and dates that cannot be; no marks are needed.
package struct ProseLint: Sendable {
  private let reader: LintReader

  package init(_ reader: LintReader) {
    self.reader = reader
  }

  /// The paragraphs, headings and tables of a page.
  package func check(_ document: Document, into findings: inout Findings) {
    /// The last text that is no cell: what a table is about.
    var caption: [UInt8] = []
    for case .prose(let prose) in document.prose() {
      for found in reader.findings(in: prose.text) { add(found, in: prose, into: &findings) }
      guard prose.kind == .cell else {
        caption = prose.text
        continue
      }
      guard case .open(.cell(_, isHeader: true)) = document.events[prose.steps.lowerBound],
        let found = reader.period(ofHeading: prose.text, under: caption)
      else { continue }
      add(found, in: prose, into: &findings)
    }
  }

  private func add(_ found: LintFinding, in prose: Prose, into findings: inout Findings) {
    findings.add(found, at: prose.place(of: found.range, in: findings.file))
  }

  /// A text of a block's settings; `span` is its place.
  package func check(_ text: String, at span: Span, into findings: inout Findings) {
    let bytes = Array(text.utf8)
    for found in reader.findings(in: bytes) {
      // As it stands in the file, unless YAML changed it.
      let isAsWritten = span.range.count == bytes.count
      let start = span.start + found.range.lowerBound
      findings.add(found, at: isAsWritten ? Span(start, start + found.range.count) : span)
    }
  }

  /// A heading of a block's table against the period that the block names.
  package func check(
    heading: String, at span: Span, under caption: String, into findings: inout Findings
  ) {
    let bytes = Array(heading.utf8)
    guard let found = reader.period(ofHeading: bytes, under: Array(caption.utf8)) else { return }
    findings.add(found, at: span)
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
