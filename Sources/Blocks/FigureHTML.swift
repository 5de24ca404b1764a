import Output

/// The head and the foot that figures and tables share.
enum FigureHTML {
  /// Writes the element's start, its heading and its subtitle.
  static func open(
    _ classes: StaticString, _ frame: BlockFrame, _ text: FigureText, into out: inout ByteWriter
  ) {
    let anchor = frame.outline.anchor
    let level = max(2, min(6, frame.headingLevel))
    out.write("<figure class=\"")
    out.write(classes)
    out.write("\" id=\"")
    out.escape(anchor)
    out.write("\" aria-labelledby=\"")
    out.escape(anchor)
    out.write("-title\">\n<h")
    out.write(level)
    out.write(" class=\"figure-title\" id=\"")
    out.escape(anchor)
    out.write("-title\"><span class=\"figure-number\">")
    out.escape(frame.words.pages.numbered(frame.outline.label == .table, frame.outline.number))
    out.write("</span> ")
    out.escape(text.title)
    out.write("</h")
    out.write(level)
    out.write(">\n")
    guard !text.subtitle.isEmpty else { return }
    out.write("<p class=\"figure-subtitle\">")
    out.escape(text.subtitle)
    out.write("</p>\n")
  }

  /// Writes the caption with source, notes and download, and the element's end.
  static func close(_ frame: BlockFrame, _ text: FigureText, into out: inout ByteWriter) {
    out.write("<figcaption>")
    writeFoot(frame, text, into: &out)
    out.write("</figcaption>\n</figure>\n")
  }

  /// Writes source, notes and download.
  static func writeFoot(_ frame: BlockFrame, _ text: FigureText, into out: inout ByteWriter) {
    if !text.source.isEmpty {
      out.write("<p class=\"source\">")
      out.escape(frame.words.pages.source(text.source))
      out.write("</p>")
    }
    for (index, note) in text.notes.enumerated() {
      out.write("<p class=\"note\">")
      if text.numbersNotes {
        out.escape(frame.words.tables.noteMark(index + 1))
        out.write(" ")
      }
      out.escape(note)
      out.write("</p>")
    }
    for remark in text.remarks {
      out.write("<p class=\"note\">")
      out.escape(remark)
      out.write("</p>")
    }
    out.write("<p class=\"download\"><a href=\"")
    out.escape(frame.outline.fileName)
    out.write("\" download>")
    out.escape(frame.words.pages.downloadCSV(text.measureInSentence))
    out.write("</a></p>")
  }
}
