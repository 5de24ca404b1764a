package import Diagnostics

/// A paragraph, a heading or a cell of a pipe table as plain text: what is said, for those who
/// check it.
package struct Prose: Sendable {
  /// What holds the text.
  package enum Kind: Sendable, Hashable {
    case paragraph
    case heading
    case cell
  }

  package var kind: Kind
  /// UTF-8 as a reader sees it: without markup, a line end as a blank.
  package var text: [UInt8]
  /// The step that opens it and the one that closes it.
  package var steps: ClosedRange<Int>
  /// Its lines in the file, with their markup.
  package var span: Span
  /// The author's number of the paragraph: `27`.
  package var number: String?
  /// The text of each link in it, as a range of `text`.
  package var links: [(link: Int, range: Range<Int>)]
  /// The parts of the text that are code, which says how something is written.
  package var codes: [Range<Int>]
  /// Where the text of each step starts in `text`; both ascend.
  fileprivate var pieces: [Piece]

  fileprivate struct Piece: Sendable {
    var offset: Int
    var step: Int
  }
}

/// What stands on a page one below the other, as those who check its text need it.
package enum ProseStep: Sendable {
  case prose(Prose)
  /// An index in ``Document/fences``.
  case fence(Int)
}

extension Document {
  /// The text of the page, front to back: paragraphs, headings and cells, and between them the
  /// fences. Code blocks and HTML are no text.
  package func prose() -> [ProseStep] {
    var steps: [ProseStep] = []
    var open: (kind: Prose.Kind, step: Int)?
    var spans = proseSpans.makeIterator()
    for (index, event) in events.enumerated() {
      switch event {
      case .open(.paragraph), .open(.numbered): open = (.paragraph, index)
      case .open(.heading): open = (.heading, index)
      case .open(.cell): open = (.cell, index)
      case .close(.paragraph), .close(.numbered), .close(.heading), .close(.cell):
        guard let start = open else { continue }
        steps.append(.prose(prose(start.kind, start.step...index, spans.next() ?? Span(0, 0))))
        open = nil
      case .codeBlock(_, _, let fence): if let fence { steps.append(.fence(fence)) }
      default: break
      }
    }
    return steps
  }

  private func prose(_ kind: Prose.Kind, _ steps: ClosedRange<Int>, _ span: Span) -> Prose {
    var prose = Prose(
      kind: kind, text: [], steps: steps, span: span, links: [], codes: [], pieces: [])
    if case .open(.numbered(let index)) = events[steps.lowerBound] {
      prose.number = numbers[index].text
    }
    var openLinks: [(link: Int, start: Int)] = []
    var imageDepth = 0
    for step in steps {
      switch events[step] {
      case .open(.image): imageDepth += 1
      case .close(.image): imageDepth -= 1
      case .text(let run), .code(let run):
        guard imageDepth == 0 else { continue }
        prose.pieces.append(Prose.Piece(offset: prose.text.count, step: step))
        prose.text += bytes(run)
        if case .code = events[step] {
          prose.codes.append(prose.text.count - bytes(run).count..<prose.text.count)
        }
      case .softBreak, .lineBreak: prose.text.append(Ascii.space)
      case .open(.link(let link)): openLinks.append((link, prose.text.count))
      case .close(.link):
        guard let last = openLinks.popLast() else { continue }
        prose.links.append((last.link, last.start..<prose.text.count))
      default: break
      }
    }
    return prose
  }
}

/// A stretch of a page's text that gets an element of its own, such as a checked figure.
package struct TextMark: Sendable {
  /// What the page knows it by.
  package var id: Int
  package var prose: Prose
  /// A range of the prose's text.
  package var range: Range<Int>

  package init(id: Int, prose: Prose, range: Range<Int>) {
    self.id = id
    self.prose = prose
    self.range = range
  }
}

extension Document {
  /// The document with an element around each mark, and a remark at the end of each prose that
  /// `remarks` names by its first step. Marks must not overlap; one that would cross an element,
  /// as in `1**6%**`, is left out.
  package func marked(_ marks: [TextMark], remarks: [(step: Int, id: Int)]) -> Document {
    guard !marks.isEmpty || !remarks.isEmpty else { return self }
    var cuts: [Int: [Cut]] = [:]
    var remarkAt: [Int: Int] = [:]
    var proseEnd: [Int: Int] = [:]
    for mark in marks {
      proseEnd[mark.prose.steps.lowerBound] = mark.prose.steps.upperBound
      guard let (first, last) = ends(of: mark) else { continue }
      cuts[first.step, default: []].append(Cut(offset: first.offset, id: mark.id, isOpening: true))
      cuts[last.step, default: []].append(Cut(offset: last.offset, id: mark.id, isOpening: false))
    }
    for remark in remarks {
      let end = proseEnd[remark.step] ?? closing(of: remark.step)
      remarkAt[end] = remark.id
    }
    var copy = self
    copy.events = []
    copy.events.reserveCapacity(events.count + marks.count * 4)
    for (step, event) in events.enumerated() {
      if let id = remarkAt[step] { copy.events.append(.remark(id)) }
      guard let cuts = cuts[step], case .text(let run) = event else {
        copy.events.append(event)
        continue
      }
      copy.append(
        run,
        cutAt: cuts.sorted { ($0.offset, $1.isOpening ? 1 : 0) < ($1.offset, $0.isOpening ? 1 : 0) }
      )
    }
    return copy
  }

  /// Whether an element can stand around a mark: it neither crosses another nor lies in code.
  package func canMark(_ mark: TextMark) -> Bool { ends(of: mark) != nil }

  private struct Cut {
    var offset: Int
    var id: Int
    var isOpening: Bool
  }

  /// Adds a text with elements that open and close in it.
  private mutating func append(_ run: Run, cutAt cuts: [Cut]) {
    var start = run.range.lowerBound
    for cut in cuts {
      let end = run.range.lowerBound + cut.offset
      if end > start { events.append(.text(Run(start, end))) }
      start = end
      events.append(cut.isOpening ? .open(.mark(cut.id)) : .close(.mark(cut.id)))
    }
    if start < run.range.upperBound { events.append(.text(Run(start, run.range.upperBound))) }
  }

  /// The steps in which a mark starts and ends, with the offsets in their texts; nil where it
  /// starts or ends in code, or crosses an element.
  private func ends(
    of mark: TextMark
  ) -> (first: (step: Int, offset: Int), last: (step: Int, offset: Int))? {
    let pieces = mark.prose.pieces
    guard !mark.range.isEmpty,
      let first = pieces.last(where: { $0.offset <= mark.range.lowerBound }),
      let last = pieces.last(where: { $0.offset < mark.range.upperBound }),
      case .text = events[first.step], case .text = events[last.step]
    else { return nil }
    var depth = 0
    for event in events[first.step...last.step] {
      switch event {
      case .open: depth += 1
      case .close: depth -= 1
      default: break
      }
      guard depth >= 0 else { return nil }
    }
    guard depth == 0 else { return nil }
    return (
      (first.step, mark.range.lowerBound - first.offset),
      (last.step, mark.range.upperBound - last.offset)
    )
  }

  private func closing(of step: Int) -> Int {
    var index = step
    while index + 1 < events.count {
      switch events[index] {
      case .close(.paragraph), .close(.numbered), .close(.heading), .close(.cell): return index
      default: index += 1
      }
    }
    return index
  }
}

extension Prose {
  /// The place in the file of a range of the text, as far as it stands there in the same words;
  /// else the prose's own place.
  package func place(of range: Range<Int>, in file: SourceFile) -> Span {
    let words = Array(text[range])
    guard !words.isEmpty, span.end <= file.bytes.count else { return span }
    var before = Self.occurrences(of: words, in: text[..<range.upperBound]).count - 1
    for start in Self.occurrences(of: words, in: file.bytes[span.range]) {
      if before == 0 { return Span(start, start + words.count) }
      before -= 1
    }
    return span
  }

  private static func occurrences(of words: [UInt8], in text: ArraySlice<UInt8>) -> [Int] {
    var found: [Int] = []
    var start = text.startIndex
    while start + words.count <= text.endIndex {
      if text[start] == words[0], text[start..<start + words.count].elementsEqual(words) {
        found.append(start)
      }
      start += 1
    }
    return found
  }
}
