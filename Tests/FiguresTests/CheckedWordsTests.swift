import Figures
import Foundation
import Output
import Tables
import Testing

/// The tables of the guide are true: each sentence holds for the values beside it and for no
/// others, with each of the words that its row lists.
@Suite struct CheckedWordsTests {
  /// One row of a table.
  struct Row: Sendable, CustomStringConvertible {
    var heading: String
    var words: String
    var sentence: String
    var right: [String]
    var wrong: [String]

    var description: String { sentence }
  }

  static let rows: [Row] = {
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("content/guide/checked-words.md")
    let text = (try? String(contentsOf: page, encoding: .utf8)) ?? ""
    var rows: [Row] = []
    var heading = ""
    for line in text.split(separator: "\n") {
      if line.hasPrefix("## ") { heading = String(line.dropFirst(3)) }
      guard line.hasPrefix("| "), !line.hasPrefix("| ---") else { continue }
      let cells = String(line).components(of: "|").filter { !$0.isEmpty }
      guard cells.count == 5, cells[2] != "In a sentence" else { continue }
      rows.append(
        Row(
          heading: heading, words: cells[0], sentence: cells[2],
          right: cells[3].components(of: " or "), wrong: cells[4].components(of: " or ")))
    }
    return rows
  }()

  @Test func theGuideHasItsTables() {
    #expect(Self.rows.count > 100)
    #expect(Set(Self.rows.map(\.heading)).count == 11)
  }

  @Test(arguments: rows)
  func eachRowIsTrue(row: Row) throws {
    let words = row.words.components(of: ", ")
    var sentences = [row.sentence]
    if let first = words.first(where: { row.sentence.contains($0) }) {
      for word in words where word != first {
        if let range = row.sentence.range(of: first) {
          sentences.append(row.sentence.replacingCharacters(in: range, with: word))
        }
      }
    }
    for sentence in sentences {
      for text in row.right {
        let verdict = try #require(
          Self.verdict(sentence, text, row.heading), "\(sentence): \(text)")
        #expect(verdict.isRight, "\(sentence): \(text): \(verdict.message)")
      }
      for text in row.wrong {
        let verdict = try #require(
          Self.verdict(sentence, text, row.heading), "\(sentence): \(text)")
        #expect(!verdict.isRight, "\(sentence): \(text): \(verdict.message)")
        #expect(verdict.outcome != .unclear, "\(sentence): \(text): \(verdict.message)")
        #expect(!verdict.help.isEmpty)
      }
    }
  }

  /// A sentence held against a value as the guide writes it.
  private static func verdict(_ sentence: String, _ text: String, _ heading: String) -> Verdict? {
    content(text, isTime: heading == "Times").flatMap { verdicts(sentence, [value($0)]).first }
  }

  /// A value as the guide writes it; `@July 2018` is a key.
  static func content(_ text: String, isTime: Bool = false) -> FigureValue.Content? {
    if text.hasPrefix("@") { return content(String(text.dropFirst()), isTime: true) }
    guard !isTime else { return .keys(text.components(of: " + ").map { WrittenValue.key($0) }) }
    let parts = text.components(of: " → ")
    if parts.count > 1 {
      return WrittenValue(parts.joined(separator: "; ")).series.map { .series($0) }
    }
    let counts = text.components(of: " of ")
    if counts.count == 2, let so = Int(counts[0]), let all = Int(counts[1]) {
      return .truth(truth(so, of: all))
    }
    return WrittenValue(text).quantity.map { .quantity($0) }
  }

  private static func truth(_ so: Int, of all: Int) -> Truth {
    let keys = (0..<all).map {
      SeriesKey.period(Period(.month, year: 2017 + $0 / 12, part: $0 % 12 + 1))
    }
    return Truth(
      holds: so == all, isPossible: so == all, exceptions: Array(keys[so...]),
      instances: Array(keys[..<so]))
  }
}
