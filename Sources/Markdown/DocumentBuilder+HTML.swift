import Diagnostics

extension DocumentBuilder {
  /// Warns of a tag inside a paragraph; its closing tag is no second finding.
  func addTag(
    _ tag: ArraySlice<UInt8>, at span: Span, into findings: inout Findings
  ) {
    guard !options.rawHTML, options.additions, !tag.starts(with: "</".utf8) else { return }
    warnOfHTML(tag, at: span, into: &findings)
  }

  mutating func addHTML(_ block: Block, _ run: Run, into findings: inout Findings) {
    guard !options.rawHTML, options.additions else { return }
    let start = lines.offset(line: block.startLine, column: block.startColumn)
    let line = start..<lines.range(block.startLine).upperBound
    let first = lines.bytes[line].first { !$0.isBlank }.map { _ in
      lines.bytes[line].firstIndex { !$0.isBlank } ?? start
    }
    let tag = (first ?? start)..<line.upperBound
    let end = lines.bytes[tag].firstIndex(of: Ascii.greater).map { $0 + 1 } ?? line.upperBound
    warnOfHTML(tree.text[run.range], at: Span(tag.lowerBound, end), into: &findings)
  }

  func warnOfHTML(
    _ html: ArraySlice<UInt8>, at span: Span, into findings: inout Findings
  ) {
    if HTMLWriter.isComment(html) {
      findings.add(
        .rawHTML, at: span, "an HTML comment is left out of the page",
        label: "readers do not see this",
        help: "delete it, or allow HTML with `raw-html: true` in site.yml")
      return
    }
    findings.add(
      .rawHTML, at: span, "HTML is shown as text", label: "readers see these characters",
      help: "write it in Markdown, put a backslash before `<` if it is meant as text, "
        + "or allow HTML with `raw-html: true` in site.yml")
  }
}
