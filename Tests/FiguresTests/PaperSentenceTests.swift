import Diagnostics
import Figures
import Foundation
import Testing

/// Sentences as councils, hospitals, police forces and fire services write them, marked as the
/// guide teaches. What is right and what is wrong was worked out apart from this program; the sums
/// stand in `Sentences/tables.txt`.
@Suite struct PaperSentenceTests {
  @Test func thereAreManyOfBoth() {
    #expect(PaperSentence.all("right").count > 150)
    #expect(PaperSentence.all("wrong").count > 120)
  }

  /// Two tables of one name would hide one another.
  @Test func eachTableHasANameOfItsOwn() {
    let names = PaperSentence.tableNames
    #expect(Set(names).count == names.count, "\(names.sorted())")
  }

  @Test(arguments: PaperSentence.all("right"))
  func holds(sentence: PaperSentence) throws {
    for verdict in try sentence.verdicts() {
      #expect(verdict.outcome == .holds, "\(verdict.message)")
    }
  }

  @Test(arguments: PaperSentence.all("wrong"))
  func doesNotHold(sentence: PaperSentence) throws {
    let verdicts = try sentence.verdicts()
    #expect(verdicts.count { !$0.isRight } == 1, "\(verdicts.map(\.message))")
    for verdict in verdicts where !verdict.isRight {
      #expect(verdict.outcome != .unclear, "\(verdict.message)")
      #expect(!verdict.help.isEmpty)
    }
  }

  /// A right sentence with one other digit is wrong, wherever a figure is printed as it is.
  @Test(arguments: PaperSentence.all("right"))
  func anotherDigitDoesNotHold(sentence: PaperSentence) throws {
    for (number, verdict) in try sentence.verdicts().enumerated() {
      let bytes = Array(sentence.text.utf8)
      let figure = String(decoding: bytes[verdict.range], as: UTF8.self)
      guard verdict.printed == figure,
        let last = verdict.range.last(where: { 0x30...0x39 ~= bytes[$0] })
      else { continue }
      let digit = (bytes[last] - 0x30 + 3) % 10
      let other = figure.utf8.enumerated().map { place, byte in
        place == last - verdict.range.lowerBound ? digit + 0x30 : byte
      }
      var wrong = sentence
      wrong.text.replace(figure, with: String(decoding: other, as: UTF8.self), at: verdict.range)
      let start = verdict.range.lowerBound
      let changed = try wrong.verdicts(quotedAsIn: sentence)
      guard changed.indices.contains(number) else { continue }
      #expect(!changed[number].isRight || changed[number].range.lowerBound != start, "\(wrong)")
    }
  }
}

/// A text and the line of a check block below it.
struct PaperSentence: Sendable, CustomStringConvertible {
  var text: String
  var line: String

  var description: String { "\(text) / \(line)" }

  /// The sentences of a file; its indented lines are those of check blocks.
  static func all(_ name: String) -> [PaperSentence] {
    var sentences: [PaperSentence] = []
    var text = ""
    for line in lines(name) where !line.hasPrefix("#") {
      if line.hasPrefix("  ") {
        sentences.append(PaperSentence(text: text, line: String(line.dropFirst(2))))
      } else {
        text = line
      }
    }
    return sentences
  }

  /// The lines of `right.txt`, `right-periods.txt` and so on.
  private static func lines(_ name: String) -> [String] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Sentences")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.sorted().filter { $0 == "\(name).txt" || $0.hasPrefix("\(name)-") }
      .flatMap { file in
        let text = (try? String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8))
        return (text ?? "").split(separator: "\n").map(String.init)
      }
  }

  static var tableNames: [String] { lines("tables").filter { $0.hasPrefix("[") } }

  /// The tables that the formulas name.
  private static let bench: Workbench = {
    var tables: [(name: String, csv: String, columns: String)] = []
    for line in lines("tables") where !line.hasPrefix("#") {
      if line.hasPrefix("[") {
        tables.append((String(line.dropFirst().dropLast()), "", ""))
      } else if line.hasPrefix("columns: ") {
        tables[tables.count - 1].columns += line.dropFirst(9) + "\n"
      } else {
        tables[tables.count - 1].csv += line + "\n"
      }
    }
    return Workbench(tables)
  }()

  /// What the check block comes to; the words are looked for where those of another text stand.
  func verdicts(quotedAsIn other: PaperSentence? = nil) throws -> [Verdict] {
    let passage = Array(text.utf8)
    let searched = [Array((other ?? self).text.utf8)]
    let bytes = Array(line.utf8)
    let parts = try #require(CheckLine(bytes, passages: searched))
    guard case .found(let place) = parts.quotation.search(in: searched) else {
      Issue.record("not found: \(self)")
      return []
    }
    let start = try #require(parts.formulas.first).lowerBound
    var findings = Findings(in: SourceFile(path: "paper.md", bytes: bytes))
    let read = FormulaLine(Passage(Span(start, bytes.count), in: bytes), into: &findings)
    let values = read.formulas.compactMap { $0.evaluate(with: Self.bench.data, into: &findings) }
    try #require(
      values.count == read.formulas.count && !values.isEmpty, "\(findings.list.map(\.message))")
    let verdicts = FigureCheck(place, in: passage, values: values).verdicts
    try #require(verdicts.count == values.count)
    return verdicts
  }
}

extension String {
  /// Exchanges what stands in a range of UTF-8 bytes for as many others.
  fileprivate mutating func replace(_ old: String, with new: String, at range: Range<Int>) {
    var bytes = Array(utf8)
    precondition(Array(old.utf8) == Array(bytes[range]) && old.utf8.count == new.utf8.count)
    bytes.replaceSubrange(range, with: Array(new.utf8))
    self = String(decoding: bytes, as: UTF8.self)
  }
}
