package import Diagnostics
package import Figures
package import Markdown
import Output

/// The figures of a page's text that are tied to data, each held against it.
package struct PageFigures: Sendable {
  /// In the order of the text.
  package private(set) var records: [FigureRecord] = []
  /// The elements around the figures; the id of a mark is the place of its record.
  package private(set) var marks: [TextMark] = []
  /// The paragraphs that end with a link to how their figures were worked out; the id is the
  /// place of the first record.
  package private(set) var remarks: [(step: Int, id: Int)] = []
  /// What is said at the end of those paragraphs, by the remark's id.
  package private(set) var paragraphs: [Int: (count: Int, number: String?)] = [:]
  /// For each link that holds a formula: the place of its record, and the text that Vitrine
  /// writes where the link has none.
  package private(set) var links: [Int: (record: Int, text: String?)] = [:]

  /// A page without figures.
  package init() {}

  /// Whether anything on the page is tied to data.
  package var isEmpty: Bool { records.isEmpty }
}

/// What a block says in words, for the quotations of check blocks.
package struct BlockTexts: Sendable {
  package var outline: BlockOutline
  package var texts: [BlockText]

  package init(outline: BlockOutline, texts: [BlockText]) {
    self.outline = outline
    self.texts = texts
  }
}

/// One text of a block's settings: its title, its summary, a note.
package struct BlockText: Sendable, Hashable {
  package var text: String
  package var span: Span

  package init(_ text: String, at span: Span) {
    self.text = text
    self.span = span
  }
}

extension PageFigures {
  /// Holds every figure that a check block or a link ties to data against that data.
  ///
  /// `blocks` are the texts of the page's data blocks, by the number of their fence.
  package init(
    of document: Document, blocks: [Int: BlockTexts], data: FigureData,
    into findings: inout Findings
  ) {
    var reader = FigureReader(document: document, data: data)
    for step in document.prose() {
      switch step {
      case .prose(let prose): reader.take(prose, into: &findings)
      case .fence(let number):
        let fence = document.fences[number]
        if fence.kind == CheckLines.word {
          reader.check(fence, into: &findings)
        } else if let block = blocks[number] {
          reader.take(block)
        }
      }
    }
    arrange(reader.found)
    marks = marks.filter { document.canMark($0) }
    let inLinks = Set(links.values.map(\.record))
    let marked = Set(marks.map(\.id))
    for index in records.indices where records[index].block == nil {
      records[index].isMarked = marked.contains(index) || inLinks.contains(index)
    }
  }

  /// Numbers the figures in the order of the text.
  private mutating func arrange(_ found: [FoundFigure]) {
    let ordered = found.enumerated().sorted {
      ($0.element.order, $0.offset) < ($1.element.order, $1.offset)
    }
    for (_, figure) in ordered {
      var record = figure.record
      record.number = records.count + 1
      let index = records.count
      records.append(record)
      guard let prose = figure.prose else { continue }
      if let link = figure.link {
        links[link] = (index, figure.generatedText)
      } else {
        marks.append(TextMark(id: index, prose: prose, range: figure.range))
      }
      guard prose.kind != .heading else { continue }
      let step = prose.steps.lowerBound
      if let last = remarks.last, last.step == step {
        paragraphs[last.id]?.count += 1
      } else {
        remarks.append((step, index))
        paragraphs[index] = (1, prose.number)
      }
    }
    marks = Self.apart(marks)
  }

  /// Without the marks that overlap an earlier one: a figure has one element.
  private static func apart(_ marks: [TextMark]) -> [TextMark] {
    var kept: [TextMark] = []
    for mark in marks {
      if let last = kept.last, last.prose.steps == mark.prose.steps,
        last.range.upperBound > mark.range.lowerBound
      {
        continue
      }
      kept.append(mark)
    }
    return kept
  }
}

/// A figure as it was found, before all of them are brought in order.
struct FoundFigure {
  var record: FigureRecord
  /// Where it stands: the text of the page, or nil for a block.
  var prose: Prose?
  var range: Range<Int>
  /// The link whose formula it is.
  var link: Int?
  /// What is written where the link has no text.
  var generatedText: String?
  /// By paragraph or block, then by place in it.
  var order: FigureOrder
}

/// The order of figures on a page.
struct FigureOrder: Comparable {
  var text: Int
  var offset: Int

  static func < (a: FigureOrder, b: FigureOrder) -> Bool {
    (a.text, a.offset) < (b.text, b.offset)
  }
}
