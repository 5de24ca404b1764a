import Output

// MARK: - Footnotes

extension HTMLWriter {
  /// Writes the mark of a footnote in the text.
  func writeMark(
    _ note: Footnote, use: Int, _ page: some DocumentPage, into out: inout ByteWriter
  ) {
    out.write("<sup><a class=\"footnote\" id=\"")
    out.escape(note.anchor(ofUse: use))
    out.write("\" href=\"#")
    out.escape(note.anchor)
    out.write("\" role=\"doc-noteref\" aria-label=\"")
    out.escape(page.labels.note(note.number))
    out.write("\">")
    out.write(note.number)
    out.write("</a></sup>")
  }

  /// Writes all footnotes at the end of the text.
  mutating func writeNotes(_ page: inout some DocumentPage, into out: inout ByteWriter) {
    guard !document.notes.isEmpty else { return }
    out.startLine()
    out.write("<section class=\"footnotes\" role=\"doc-endnotes\" aria-labelledby=\"footnotes\">\n")
    out.write("<h2 id=\"footnotes\">")
    out.escape(page.labels.notes)
    out.write("</h2>\n<ol>\n")
    for note in document.notes {
      out.write("<li id=\"")
      out.escape(note.anchor)
      out.write("\">")
      for (index, paragraph) in note.paragraphs.enumerated() {
        out.write("<p>")
        for event in paragraph { write(event, &page, into: &out) }
        if index == note.paragraphs.count - 1 { writeWayBack(note, page, into: &out) }
        out.write("</p>\n")
      }
      out.write("</li>\n")
    }
    out.write("</ol>\n</section>\n")
  }

  private func writeWayBack(
    _ note: Footnote, _ page: some DocumentPage, into out: inout ByteWriter
  ) {
    for use in 0..<note.useCount {
      out.write(" <a class=\"footnote-back\" href=\"#")
      out.escape(note.anchor(ofUse: use))
      out.write("\" role=\"doc-backlink\" aria-label=\"")
      out.escape(page.labels.back(note.number, note.useCount > 1 ? use + 1 : nil))
      out.write("\">↩\u{FE0E}")
      if note.useCount > 1 {
        out.write("<sup>")
        out.write(use + 1)
        out.write("</sup>")
      }
      out.write("</a>")
    }
  }
}

// MARK: - Numbers of paragraphs

extension HTMLWriter {
  func openNumbered(
    _ number: ParagraphNumber, _ page: some DocumentPage, into out: inout ByteWriter
  ) {
    out.startLine()
    out.write("<p class=\"numbered\"")
    if number.hasAnchor {
      out.write(" id=\"")
      out.escape(number.anchor)
      out.write("\"")
    }
    out.write(">")
    writeNumber(number, hasOwnAnchor: false, page, into: &out)
  }

  /// Writes the number as text that is a link to itself.
  func writeNumber(
    _ number: ParagraphNumber, hasOwnAnchor: Bool, _ page: some DocumentPage,
    into out: inout ByteWriter
  ) {
    let end = number.text.contains(".") ? "" : "."
    guard number.hasAnchor else {
      out.write("<span class=\"number\">")
      out.escape(number.text + end)
      out.write("</span> ")
      return
    }
    out.write("<a class=\"number\"")
    if hasOwnAnchor {
      out.write(" id=\"")
      out.escape(number.anchor)
      out.write("\"")
    }
    out.write(" href=\"#")
    out.escape(number.anchor)
    out.write("\" aria-label=\"")
    out.escape(page.labels.number(number.text + end))
    out.write("\">")
    out.escape(number.text + end)
    out.write("</a> ")
  }
}
