package import Diagnostics

/// A page's body as values: steps of text, and what others need to know about it.
package struct Document: Sendable {
  /// In the order of the text; the index of a heading is its place here.
  package internal(set) var headings: [Heading] = []
  /// Links and images in the order of the text.
  package internal(set) var links: [Link] = []
  /// The fenced blocks that are closed, in the order of the text.
  package internal(set) var fences: [Fence] = []
  /// The footnotes that the text names, in the order of their numbers.
  package internal(set) var notes: [Footnote] = []
  /// Actions, decisions and their like, in the order of the text.
  package internal(set) var records: [Record] = []
  /// The author's numbers of paragraphs, sections or items, in the order of the text.
  package internal(set) var numbers: [ParagraphNumber] = []

  /// The lines of each paragraph, heading and cell, in the order of the text.
  var proseSpans: [Span] = []

  /// The body, front to back.
  package internal(set) var events: [Event] = []
  /// The text that the runs of `events` point into.
  package internal(set) var text: [UInt8] = []
  /// Paragraphs whose source could not be laid beside their tree, so that their places are
  /// those of the whole paragraph; the tests hold it at 0.
  package internal(set) var misfitCount = 0
  /// Whether HTML is passed on as it stands.
  var rawHTML = false
  /// Whether headings get anchors and tables their frames.
  var additions = true

  init() {}

  /// The anchors of headings, numbers and footnotes.
  package var anchors: [String] {
    headings.map(\.anchor) + numbers.filter(\.hasAnchor).map(\.anchor) + notes.map(\.anchor)
      + records.map(\.anchor)
  }

  /// The bytes of a run.
  package func bytes(_ run: Run) -> ArraySlice<UInt8> { text[run.range] }
}

extension Document {
  /// Reads the body of a page, which starts at byte `start` behind the front matter.
  ///
  /// What is wrong becomes findings; the document is empty only when the text is over a limit.
  package static func parse(
    _ file: SourceFile, from start: Int, options: MarkdownOptions, into findings: inout Findings
  ) -> Document {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    // A byte order mark, which some editors write, is no text.
    let start = file.bytes[start...].starts(with: mark) ? start + mark.count : start
    let surveyed = SourceLines(file.bytes, from: start)
    let lines = Limits.withoutNul(surveyed, from: start, into: &findings)
    guard Limits.allow(lines, from: start, into: &findings) else { return Document() }
    var tree = Tree(lines, from: start, smart: options.smart)
    var notes = FootnoteTexts()
    if options.additions, lines.hasNotes {
      notes = FootnoteTexts(in: lines, code: tree.codeLines(count: lines.count), into: &findings)
    }
    guard !notes.isEmpty else {
      return DocumentBuilder(tree, lines, options, notes).document(into: &findings)
    }
    // The lines of footnotes are no part of the text; blanks keep all places as they are.
    let text = notes.blanked(lines, from: start)
    tree = Tree(text, from: start, smart: options.smart)
    return DocumentBuilder(tree, text, options, notes).document(into: &findings)
  }
}

extension DocumentBuilder {
  /// The whole document.
  consuming func document(into findings: inout Findings) -> Document {
    var builder = self
    builder.build(into: &findings)
    return builder.document
  }
}
