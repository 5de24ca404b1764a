import Blocks
import Diagnostics
import Figures
import Markdown
import Output

/// Check blocks for the numbers of a page that are not tied to data yet.
struct Suggestions {
  private let document: Document
  private let file: SourceFile
  private let data: FigureData
  private let datasets: SuggestedDatasets
  /// The figures that are tied already, by the first step of their prose.
  private let tied: [Int: [Range<Int>]]
  /// For each step of the page that is a data block: its place and its name.
  private var blocks: [(step: Int, name: String)] = []

  /// A number of the text and what gives it.
  private struct Number {
    var line: Int
    var text: String
    /// The line of a check block; nil where nothing gives the number.
    var check: String?
    var others: [String] = []
    var nearMisses: [String] = []
  }

  init(
    _ document: Document, in file: SourceFile, data: FigureData, datasets: SuggestedDatasets,
    figures: PageFigures, outlines: [BlockOutline]
  ) {
    self.document = document
    self.file = file
    self.data = data
    self.datasets = datasets
    var tied: [Int: [Range<Int>]] = [:]
    for mark in figures.marks { tied[mark.prose.steps.lowerBound, default: []].append(mark.range) }
    self.tied = tied
    for (step, part) in document.prose().enumerated() {
      guard case .fence(let fence) = part,
        let outline = outlines.first(where: { $0.fence == fence })
      else { continue }
      blocks.append((step, outline.id))
    }
  }

  /// The text for a terminal.
  func text() -> String {
    var tiers = SuggestTiers(data, shared: datasets.tiers)
    var findings = Findings(in: file)
    var out = ""
    var section: [(step: Int, prose: Prose)] = []
    let steps = document.prose()
    for (step, part) in steps.enumerated() {
      switch part {
      case .prose(let prose) where prose.kind == .heading:
        out += text(of: section, &tiers, &findings)
        section = []
      case .prose(let prose) where prose.kind == .paragraph: section.append((step, prose))
      case .fence(let fence) where document.fences[fence].kind == CheckLines.word:
        out += text(of: section, &tiers, &findings)
        section = []
      case .prose, .fence: break
      }
    }
    out += text(of: section, &tiers, &findings)
    guard !out.isEmpty else { return "No number of the text is without a formula.\n" }
    return out + datasets.remark
  }

  /// What is proposed for the paragraphs between two headings or check blocks.
  private func text(
    of section: [(step: Int, prose: Prose)], _ tiers: inout SuggestTiers,
    _ findings: inout Findings
  ) -> String {
    let passages = section.map(\.prose.text)
    var numbers: [Number] = []
    for (index, part) in section.enumerated() {
      numbers += self.numbers(
        of: part.prose, step: part.step, passages, index, &tiers, &findings)
    }
    guard let last = numbers.last else { return "" }
    var out = "\(file.path), below line \(last.line):\n\n"
    let checks = numbers.compactMap(\.check)
    if !checks.isEmpty { out += "```check\n\(checks.joined(separator: "\n"))\n```\n\n" }
    for number in numbers where !number.others.isEmpty {
      let others = number.others.joined(separator: "; ")
      out += "line \(number.line): \(number.text) is also \(others)\n"
    }
    for number in numbers {
      for miss in number.nearMisses { out += "line \(number.line): \(miss)\n" }
    }
    for number in numbers where number.check == nil && number.nearMisses.isEmpty {
      let place = datasets.isEmpty ? "on the page" : "on the page or in the site's data"
      out += "line \(number.line): nothing \(place) gives \(number.text)\n"
    }
    return out.hasSuffix("\n\n") ? out : out + "\n"
  }

  private func numbers(
    of prose: Prose, step: Int, _ passages: [[UInt8]], _ index: Int, _ tiers: inout SuggestTiers,
    _ findings: inout Findings
  ) -> [Number] {
    let taken =
      (tied[prose.steps.lowerBound] ?? [])
      + prose.links.filter { document.links[$0.link].isFormula }.map(\.range)
    let nearest = blocks.enumerated().sorted {
      (abs($0.element.step - step), $0.offset) < (abs($1.element.step - step), $1.offset)
    }.map(\.element.name)
    var numbers: [Number] = []
    for claim in ClaimReader(prose.text).claims where claim.isAmount && !claim.isAside {
      guard !taken.contains(where: { $0.overlaps(claim.range) }) else { continue }
      let text = String(decoding: prose.text[claim.range], as: UTF8.self)
      // Small numbers in words (*one*, *two*) are seldom figures.
      guard var target = SuggestTarget(claim, text: text), text.contains(where: \.isNumber) else {
        continue
      }
      target.subject = SuggestSubject(Self.sentence(around: claim.range, in: prose.text))
      let found = tiers.suggest(target, nearest: nearest)
      var number = Number(
        line: findings.place(prose.place(of: claim.range, in: file)).line, text: text)
      number.nearMisses = found.nearMisses
      for formula in found.formulas {
        if number.check != nil {
          number.others.append(formula.text)
        } else if let quotation = quotation(of: claim.range, passages, index, formula.text) {
          number.check = "\(quotation) = \(formula.text)"
        }
      }
      numbers.append(number)
    }
    return numbers
  }

  /// The sentence that a figure stands in.
  private static func sentence(around range: Range<Int>, in text: [UInt8]) -> [UInt8] {
    func isEnd(_ index: Int) -> Bool {
      text[index] == 0x2E && (index + 1 == text.count || text[index + 1] <= 0x20)
    }
    let start = (0..<range.lowerBound).last { isEnd($0) }.map { $0 + 1 } ?? 0
    let end = (range.upperBound..<text.count).first { isEnd($0) } ?? text.count
    return Array(text[start..<end])
  }

  /// Words around a figure that stand once in the section and pass the check with a formula.
  private func quotation(
    of range: Range<Int>, _ passages: [[UInt8]], _ index: Int, _ formula: String
  ) -> String? {
    let bytes = Array(formula.utf8)
    var findings = Findings(in: SourceFile(path: file.path, bytes: bytes))
    let line = FormulaLine(Passage(Span(0, bytes.count), in: bytes), into: &findings)
    guard let value = line.formulas.first?.evaluate(with: data, into: &findings) else { return nil }
    let text = passages[index]
    for (before, after) in [(2, 0), (2, 1), (3, 1), (3, 2), (1, 0), (5, 3), (0, 0)] {
      let start = Self.back(from: range.lowerBound, words: before, in: text)
      let end = Self.on(from: range.upperBound, words: after, in: text)
      let plain = String(decoding: text[start..<end], as: UTF8.self)
      let marked =
        String(decoding: text[start..<range.lowerBound], as: UTF8.self) + "["
        + String(decoding: text[range], as: UTF8.self) + "]"
        + String(decoding: text[range.upperBound..<end], as: UTF8.self)
      for written in [plain, marked] {
        guard !plain.contains("["), !plain.contains("="),
          case .found(let place) = Quotation(written).search(in: passages), place.passage == index
        else { continue }
        let check = FigureCheck(place, in: text, values: [value])
        guard let verdict = check.verdicts.first, verdict.isRight, verdict.range == range else {
          continue
        }
        return written
      }
    }
    return nil
  }

  /// The start of the word that stands so many words before a place, in the same sentence.
  private static func back(from place: Int, words: Int, in text: [UInt8]) -> Int {
    var start = place
    for _ in 0..<words {
      var next = start
      while next > 0, text[next - 1] == 0x20 { next -= 1 }
      guard next > 0, next < start, ![0x2E, 0x3A, 0x3B, 0x3F, 0x21].contains(text[next - 1]) else {
        break
      }
      while next > 0, text[next - 1] != 0x20 { next -= 1 }
      start = next
    }
    return start
  }

  private static func on(from place: Int, words: Int, in text: [UInt8]) -> Int {
    var end = place
    for _ in 0..<words {
      var next = end
      guard next < text.count, text[next] == 0x20 else { break }
      while next < text.count, text[next] == 0x20 { next += 1 }
      while next < text.count, ![0x20, 0x2C, 0x2E, 0x3A, 0x3B].contains(text[next]) { next += 1 }
      end = next
    }
    return end
  }
}

extension Inspection {
  /// A check block for the numbers of the page that are not tied to data.
  package func suggestions() -> [UInt8] {
    Array((renderer.suggestions(of: page)?.text() ?? "").utf8)
  }
}
