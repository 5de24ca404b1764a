import Figures
package import Output

/// *How the figures were worked out*: the section at the foot of a page.
package struct WorkedFigures {
  private let records: [FigureRecord]
  private let words: FigureWords
  private let pageWords: PageWords
  /// The blocks of the page, for links to the data.
  private let blocks: [BlockOutline]

  package init(_ records: [FigureRecord], blocks: [BlockOutline], words: Words) {
    self.records = records
    self.blocks = blocks
    self.words = words.pages.figures
    pageWords = words.pages
  }

  /// The anchor of the section's heading.
  package static let anchor = "figures-worked-out"

  /// Writes the section; nothing where there are no figures.
  package func write(into out: inout ByteWriter) {
    guard !records.isEmpty else { return }
    out.write("<section class=\"worked\">\n<h2 id=\"")
    out.write(raw: Self.anchor)
    out.write("\">")
    out.escape(words.heading)
    out.write("</h2>\n<p>")
    out.escape(words.introduction)
    out.write("</p>\n<ol>\n")
    for record in records { write(record, into: &out) }
    out.write("</ol>\n</section>\n")
  }

  private func write(_ record: FigureRecord, into out: inout ByteWriter) {
    out.write("<li id=\"")
    out.write(raw: record.workedAnchor)
    out.write("\">\n<p class=\"worked-quotation\">")
    Self.write(quotation: record, words, into: &out)
    out.write("</p>\n<p class=\"worked-how\"><span class=\"worked-state\">")
    out.escape(words.stateName(record.state.rawValue))
    out.write(".</span> ")
    writeHow(record, into: &out)
    writeCells(record, into: &out)
    if let reason = record.reason {
      out.escape(words.reason(reason))
      out.write(" ")
    }
    if record.isMarked || record.block != nil {
      out.write("<a class=\"worked-back\" href=\"#")
      out.escape(record.block?.anchor ?? record.anchor)
      out.write("\">")
      out.escape(words.back(record.text))
      out.write("</a>")
    }
    out.write("</p>\n</li>\n")
  }

  /// Writes the quotation with its figure set apart.
  package static func write(
    quotation record: FigureRecord, _ words: FigureWords, into out: inout ByteWriter
  ) {
    let text = Array(record.quotation.utf8)
    let figure = record.figure.clamped(to: 0..<text.count)
    let marks = words.quotationMarks
    out.escape(marks.0)
    out.escape(text[..<figure.lowerBound])
    out.write("<strong>")
    out.escape(text[figure])
    out.write("</strong>")
    out.escape(text[figure.upperBound...])
    out.escape(marks.1)
  }

  /// Writes how the value came about; of a single cell its place says enough.
  private func writeHow(_ record: FigureRecord, into out: inout ByteWriter) {
    guard record.state != .matches else { return }
    let how = record.how(words)
    out.escape(how.isEmpty ? record.value + "." : how)
    out.write(" ")
  }

  /// Writes which cells went in, each with a link to its block.
  private func writeCells(_ record: FigureRecord, into out: inout ByteWriter) {
    guard let cells = record.derivation?.cells, !cells.isEmpty else { return }
    out.escape(words.from)
    out.write(" ")
    for (index, cell) in cells.enumerated() {
      if index > 0 { out.write("; ") }
      out.escape(words.cells(cell.heading, cell.first, cell.last))
      out.write(", ")
      if let block = blocks.first(where: { $0.id == cell.dataset }) {
        out.write("<a href=\"#")
        out.escape(block.anchor)
        out.write("\">")
        out.escape(title(of: block))
        out.write("</a>")
      } else {
        out.escape(words.dataset(cell.dataset))
      }
    }
    out.write(". ")
  }

  private func title(of block: BlockOutline) -> String {
    block.label == .dataset
      ? words.dataset(block.id) : pageWords.numbered(block.label == .table, block.number)
  }
}
