import Blocks
import Diagnostics
import Figures
import Markdown
import Output
import Papers

/// The figures of the text that are tied to data.
extension PageBody {
  /// Holds the figures of the text against the data, and gives the document with the elements of
  /// its figures and of its terms.
  mutating func marked(_ matter: FrontMatter) -> Document {
    if document.tiesFigures { checkFigures(matter) }
    let marks = figures.marks + termMarks.filter { !$0.overlaps(figures.marks) }
    return document.marked(marks, remarks: figures.remarks)
  }

  private mutating func checkFigures(_ matter: FrontMatter) {
    let known = figureData(matter)
    figures = PageFigures(of: document, blocks: known.texts, data: known.data, into: &findings)
  }

  /// What the formulas of the page can name, the datasets outside of it, and the texts of its
  /// blocks by their fence.
  mutating func figureData(
    _ matter: FrontMatter
  ) -> (data: FigureData, shared: SharedSources, texts: [Int: BlockTexts]) {
    var sources: [FigureSource] = []
    var texts: [Int: BlockTexts] = [:]
    for outline in page.blocks {
      guard let block = block(document.fences[outline.fence]) else { continue }
      var source = block.figureSource(named: outline.id)
      if !site.measuresOfData.isEmpty {
        source.take(site.measures(of: site.data(of: outline, on: page)))
      }
      sources.append(source)
      texts[outline.fence] = block.texts(outline)
    }
    let known = PageFigureData(blocks: sources, sources: data, reader: reader)
    return (known.data(matter), known.shared, texts)
  }

  /// A trend in the title or an annotation of a paper's figure should be tied to data.
  mutating func checkClaims(of block: ReadBlock, _ outline: BlockOutline) {
    guard page.kind == .paper || page.kind == .report || page.kind == .measure,
      outline.label != .dataset, !figures.records.contains(where: { $0.block == outline })
    else { return }
    for text in block.claims {
      guard let range = Trend.word(in: text.text) else { continue }
      let word = String(decoding: Array(text.text.utf8)[range], as: UTF8.self)
      let isAsWritten = text.span.range.count == text.text.utf8.count
      let start = text.span.start + range.lowerBound
      findings.add(
        .uncheckedClaim, at: isAsWritten ? Span(start, start + range.count) : text.span,
        "nothing checks the word `\(word)`",
        help: "below the block write a check block that quotes the words and names the values, as "
          + "in `\(word) = \(outline.id)[COLUMN, FIRST .. LAST]`")
      return
    }
  }

  func open(figure id: Int, into out: inout ByteWriter) {
    let record = figures.records[id]
    out.write("<data id=\"")
    out.write(raw: record.anchor)
    out.write("\" value=\"")
    let isAsPrinted = record.state == .queried || record.plainValue.isEmpty
    out.escape(isAsPrinted ? record.text : record.plainValue)
    out.write("\">")
  }

  func close(figure id: Int, into out: inout ByteWriter) {
    out.write("</data>")
    // Beside a figure that stays as it was printed stands what the data gives.
    let record = figures.records[id]
    guard record.state == .queried, let printed = record.printed else { return }
    out.write(" <a class=\"figures-query\" href=\"#")
    out.write(raw: record.workedAnchor)
    out.write("\">")
    out.escape(site.words.pages.figures.recomputed(printed))
    out.write("</a>")
  }

  /// One link at the end of a paragraph, to how its figures were worked out.
  mutating func write(remark id: Int, into out: inout ByteWriter) {
    guard let paragraph = figures.paragraphs[id] else { return }
    out.write(" <a class=\"figures-link\" href=\"#")
    out.write(raw: figures.records[id].workedAnchor)
    out.write("\">")
    out.escape(site.words.pages.figures.inParagraph(paragraph.count, paragraph.number))
    out.write("</a>")
  }

  /// Writes the section at the foot of the page.
  func writeWorkedFigures(into out: inout ByteWriter) {
    WorkedFigures(figures.records, blocks: page.blocks, words: site.words).write(into: &out)
  }
}

extension TextMark {
  /// Whether it shares text with one of the others.
  fileprivate func overlaps(_ others: [TextMark]) -> Bool {
    others.contains { $0.prose.steps == prose.steps && $0.range.overlaps(range) }
  }
}
