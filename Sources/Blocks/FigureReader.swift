import Diagnostics
import Figures
import Markdown
import Output

/// Goes through a page from top to bottom and holds its figures against the data.
struct FigureReader {
  let document: Document
  let data: FigureData
  private(set) var found: [FoundFigure] = []
  /// The texts since the last heading or check block.
  private var section: [QuotedText] = []
  private var textCount = 0

  init(document: Document, data: FigureData) {
    self.document = document
    self.data = data
  }

  /// A text that a check block may quote.
  private struct QuotedText {
    var bytes: [UInt8]
    var prose: Prose?
    var block: BlockOutline?
    /// Its place among all texts of the page.
    var number: Int
  }

  mutating func take(_ prose: Prose, into findings: inout Findings) {
    if prose.kind == .heading { section = [] }
    section.append(QuotedText(bytes: prose.text, prose: prose, block: nil, number: textCount))
    reportLostFormulas(prose, into: &findings)
    for (link, range) in prose.links where document.links[link].isFormula {
      check(document.links[link], at: range, of: prose, into: &findings)
    }
    textCount += 1
  }

  mutating func take(_ block: BlockTexts) {
    for text in block.texts {
      section.append(
        QuotedText(
          bytes: Array(text.text.utf8), prose: nil, block: block.outline, number: textCount))
      textCount += 1
    }
  }

  /// Reads a check block against the texts above it.
  mutating func check(_ fence: Fence, into findings: inout Findings) {
    let lines = CheckLines(fence, in: findings.file).lines
    if lines.isEmpty {
      findings.add(
        .emptyCheck, at: fence.openingSpan, "the check block is empty",
        help: "write a line for each figure: the words of the text, ` = ` and a formula, as in "
          + "`an increase of 16% = change(calls[999, 2017 .. 2018])`")
    }
    for line in lines { check(line, into: &findings) }
    section = []
  }

  private mutating func check(_ line: Passage, into findings: inout Findings) {
    let passages = section.map(\.bytes)
    guard let parts = CheckLine(line.bytes, passages: passages) else {
      findings.add(
        .checkLine, at: line.span(0..<line.bytes.count),
        "this line of the check block has no formula",
        help: "write the words of the text, a blank, `=`, a blank and a formula, as in "
          + "`an increase of 16% = change(calls[999, 2017 .. 2018])`")
      return
    }
    let place: Quotation.Place
    switch parts.quotation.search(in: passages) {
    case .found(let only): place = only
    case .missing(let nearest):
      reportMissing(parts, nearest, in: line, into: &findings)
      return
    case .ambiguous(let places):
      reportAmbiguous(parts, places, in: line, into: &findings)
      return
    }
    guard let first = parts.formulas.first else { return }
    let formulas = FormulaLine(
      line.slice(first.lowerBound..<line.bytes.count), into: &findings)
    let values = formulas.formulas.compactMap { $0.evaluate(with: data, into: &findings) }
    guard values.count == formulas.formulas.count, !values.isEmpty else { return }
    let text = section[place.passage]
    let check = FigureCheck(place, in: text.bytes, values: values)
    for (index, verdict) in check.verdicts.enumerated() {
      let asPrinted = parts.asPrinted.flatMap { $0.formula == index ? $0 : nil }
      let ruling = Ruling(
        verdict: verdict, value: values[index], formula: formulas.formulas[index],
        reason: asPrinted.map { String(decoding: line.bytes[$0.reason], as: UTF8.self) },
        span: line.span(
          Self.range(
            of: verdict.range, in: text.bytes, quoted: parts.quotationRange, of: line.bytes)))
      let code = ruling.report(into: &findings)
      found.append(
        FoundFigure(
          record: ruling.record(
            quotation: place.range, in: text.bytes, block: text.block, code: code, &findings),
          prose: text.prose, range: verdict.range, link: nil, generatedText: nil,
          order: FigureOrder(text: text.number, offset: verdict.range.lowerBound)))
    }
  }

  /// Where a figure of the text stands in the quotation of a line; the quotation where it is
  /// written otherwise there.
  private static func range(
    of figure: Range<Int>, in text: [UInt8], quoted quotation: Range<Int>, of line: [UInt8]
  ) -> Range<Int> {
    let wanted = text[figure]
    guard !wanted.isEmpty, wanted.count <= quotation.count else { return quotation }
    // In brackets first: they single a figure out.
    let starts = (quotation.lowerBound...(quotation.upperBound - wanted.count)).filter {
      line[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
    let marked = starts.first { $0 > 0 && line[$0 - 1] == 0x5B }
    guard let start = marked ?? starts.first else { return quotation }
    return start..<start + wanted.count
  }

  /// Reads `[16%](=change(…))`, or `[](=last(…))`, where the value is written for the author.
  private mutating func check(
    _ link: Link, at range: Range<Int>, of prose: Prose, into findings: inout Findings
  ) {
    let formulas = FormulaLine(
      formulaPassage(of: link, in: findings.file), inLink: true, into: &findings)
    guard let formula = formulas.formulas.first, formulas.formulas.count == 1 else {
      if formulas.formulas.count > 1 {
        findings.add(
          .checkLine, at: link.span,
          "a link holds one formula, and here are "
            + "\(formulas.formulas.count)", help: "make a link of each figure")
      }
      return
    }
    guard let value = formula.evaluate(with: data, into: &findings) else { return }
    var verdict = Verdict(range: range, outcome: .holds, message: "", computed: value.text)
    var text = prose.text
    var generated: String?
    if range.isEmpty {
      generated = value.text
      text.insert(contentsOf: Array(value.text.utf8), at: range.lowerBound)
      verdict.range = range.lowerBound..<range.lowerBound + value.text.utf8.count
    } else {
      let check = FigureCheck(range: range, marks: [], in: prose.text, values: [value])
      verdict = check.verdicts.first ?? verdict
    }
    let ruling = Ruling(
      verdict: verdict, value: value, formula: formula, reason: formulas.asPrinted,
      span: link.span)
    let code = ruling.report(into: &findings)
    let sentence = Self.sentence(around: verdict.range, in: text)
    found.append(
      FoundFigure(
        record: ruling.record(quotation: sentence, in: text, block: nil, code: code, &findings),
        prose: prose, range: range, link: link.index, generatedText: generated,
        order: FigureOrder(text: textCount, offset: range.lowerBound)))
  }

  /// The formula of a link, with its places where the link is written as it was read.
  private func formulaPassage(of link: Link, in file: SourceFile) -> Passage {
    let formula = Array(link.destination.utf8.dropFirst())
    let source = file.bytes[link.span.range]
    if let start = source.indices.first(where: { source[$0...].starts(with: formula) }) {
      return Passage(Span(start, start + formula.count), in: file.bytes)
    }
    var passage = Passage()
    passage.append(bytes: formula, at: link.span)
    return passage
  }

  /// The sentence that a range stands in, for the foot of the page.
  private static func sentence(around range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    func ends(_ index: Int) -> Bool {
      [0x2E, 0x21, 0x3F, 0x3B].contains(text[index]) && index + 1 < text.count
        && text[index + 1] == 0x20
    }
    var start = range.lowerBound
    while start > 0, !ends(start - 1) { start -= 1 }
    while start < range.lowerBound, text[start] == 0x20 { start += 1 }
    var end = range.upperBound
    while end < text.count, !ends(end) { end += 1 }
    return start..<end
  }
}

// MARK: - Formulas that are no links

extension FigureReader {
  /// Reports `](=` that stands in the text of the page: a blank in it keeps it from being a link.
  private func reportLostFormulas(_ prose: Prose, into findings: inout Findings) {
    let openings = ["](=", "](<="].map { Array($0.utf8) }
    for start in prose.text.indices where prose.text[start] == 0x5D {
      guard !prose.codes.contains(where: { $0.contains(start) }),
        let opening = openings.first(where: { prose.text[start...].starts(with: $0) })
      else { continue }
      let place = prose.place(of: start..<start + opening.count, in: findings.file)
      let source = findings.file.bytes[..<max(place.end, prose.span.end)]
      guard let link = Self.writtenLink(around: place, in: source) else { continue }
      findings.add(
        .formulaNotALink, at: link.span, "this formula is not read as a link",
        label: "a blank or a line end in it, or a bracket that does not close",
        help: "write it in one line, with `<` and `>` around the formula: `\(link.corrected)`")
    }
  }

  /// The link as it is written around `](=`, and as it should be.
  private static func writtenLink(
    around place: Span, in source: ArraySlice<UInt8>
  ) -> (span: Span, corrected: String)? {
    guard let open = source[..<place.start].lastIndex(of: 0x5B) else { return nil }
    var depth = 0
    var end = place.start + 1
    while end < source.endIndex, source[end] != 0x0A {
      if source[end] == 0x28 { depth += 1 }
      if source[end] == 0x29 { depth -= 1 }
      end += 1
      if depth == 0 { break }
    }
    let formulaEnd = depth == 0 ? end - 1 : end
    guard formulaEnd > place.start + 2 else { return nil }
    let text = String(decoding: source[open..<place.start], as: UTF8.self)
    let written = String(decoding: source[place.start + 2..<formulaEnd], as: UTF8.self)
    let formula = written.filter { $0 != "<" && $0 != ">" }
    return (Span(open, end), "\(text)](<\(formula)>)")
  }
}

// MARK: - Quotations that are not found

extension FigureReader {
  private func reportMissing(
    _ parts: CheckLine, _ nearest: Quotation.Place?, in line: Passage,
    into findings: inout Findings
  ) {
    let near = nearest.map { place in
      let bytes = section[place.passage].bytes[place.range]
      return "the nearest text is `\(String(decoding: bytes, as: UTF8.self))`"
    }
    let slips = nearest.map { place in
      parts.quotation.slips(in: Array(section[place.passage].bytes[place.range]))
    }
    let differing = (slips ?? []).map { "`\($0.printed)` where the quotation has `\($0.quoted)`" }
    findings.add(
      .quotationNotFound, at: line.span(parts.quotationRange),
      "`\(parts.quotation.text)` does not stand in the text above"
        + (differing.isEmpty ? "" : ", which has " + differing.joined(separator: " and ")),
      label: "between the last heading or check block and this one",
      help: near
        ?? "copy the words from the text above, or move the check block below the words it quotes")
  }

  private func reportAmbiguous(
    _ parts: CheckLine, _ places: [Quotation.Place], in line: Passage,
    into findings: inout Findings
  ) {
    let contexts = places.prefix(2).map { place in
      let text = section[place.passage].bytes
      let start = max(0, place.range.lowerBound - 24)
      let end = min(text.count, place.range.upperBound + 24)
      return "`…\(String(decoding: text[start..<end], as: UTF8.self))…`"
    }
    findings.add(
      .quotationTwice, at: line.span(parts.quotationRange),
      "`\(parts.quotation.text)` stands more than once in the text above",
      label: "which one is meant?",
      help: "quote more of the sentence; the words are in "
        + contexts.joined(separator: " and in "),
      "where one quotation holds several figures, brackets single one out: `in [one] month only`")
  }
}

extension Document {
  /// Whether a check block or a link ties a figure of the text to data, or was meant to.
  package var tiesFigures: Bool {
    fences.contains { $0.kind == CheckLines.word } || links.contains(where: \.isFormula)
      || hasLostFormula
  }

  /// Whether `](=` stands in the text, as it does where a formula is not read as a link.
  private var hasLostFormula: Bool {
    let brackets = text.indices.lazy.filter { text[$0] == 0x5D }
    return brackets.contains {
      text[$0...].starts(with: "](=".utf8) || text[$0...].starts(with: "](<=".utf8)
    }
  }
}

extension Link {
  /// Whether it holds a formula and leads nowhere.
  package var isFormula: Bool { !isImage && destination.hasPrefix("=") }
}
