import Diagnostics
import Markdown
import Testing

/// Texts that nobody wrote: examples cut, joined and sprinkled with marks by a seeded generator.
/// Nothing crashes, every place lies in the file, and every paragraph fits its source.
@Suite struct MutationTests {
  /// A linear congruential generator (Knuth's MMIX constants): the same numbers on any machine.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 32 | state << 32
    }
  }

  private static let marks: [String] = [
    "[", "]", "(", ")", "![", "](", "](/u \"t\")", "*", "**", "_", "`", "``", "```\n", "~~~", "> ",
    ">", "- ", "1. ", "   ", "    ", "\t", "\n", "\n\n", "\r\n", "\r", "  \n", "\\\n", "\\",
    "&amp;",
    "&", "&#x41;", "&copy;", "&ngE;", "<b>", "</b>", "<!-- x -->", "<http://a.b>", "<a@b.c>",
    "[x]: /y\n", "[x]", "[x]: /y 'z\nq'\n", "|", "| a | b |\n|---|:-:|\n| c | d |\n", "|--|\n",
    "--",
    "---", "...", "\"", "'", "é", "漢", "\u{A0}", "#", "## ", "===\n", "---\n", "<div>", "\u{0}",
    "\\|", "```chart\n---\n", "[a](javascript:x)", "\u{FEFF}",
  ]

  private static let examples = Specification("commonmark").examples.map { Array($0.markdown.utf8) }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func anyText(seed: UInt64) {
    guard !Self.examples.isEmpty else { return }
    var numbers = Numbers(state: seed)
    for _ in 0..<1_500 {
      let bytes = Self.text(&numbers)
      let reading = Reading(bytes: bytes)
      let text = String(decoding: bytes, as: UTF8.self).debugDescription
      #expect(reading.document.misfitCount == 0, "\(text)")
      let spans =
        reading.document.links.flatMap { [$0.span, $0.wholeSpan] }
        + reading.document.headings.map(\.span)
        + reading.document.fences.flatMap { [$0.span, $0.openingSpan, $0.contents.span(0..<0)] }
      #expect(
        spans.allSatisfy { 0 <= $0.start && $0.start <= $0.end && $0.end <= bytes.count }, "\(text)"
      )
      #expect(!reading.html.contains("javascript:x\""), "\(text)")
    }
  }

  private static func text(_ numbers: inout Numbers) -> [UInt8] {
    var bytes = examples.randomElement(using: &numbers) ?? []
    for _ in 0...Int.random(in: 0..<8, using: &numbers) {
      let place = Int.random(in: 0...bytes.count, using: &numbers)
      switch Int.random(in: 0..<4, using: &numbers) {
      case 0, 1:
        let mark = marks.randomElement(using: &numbers) ?? ""
        bytes.insert(contentsOf: mark.utf8, at: place)
      case 2:
        let end = min(bytes.count, place + Int.random(in: 1..<7, using: &numbers))
        bytes.removeSubrange(place..<end)
      default:
        let other = examples.randomElement(using: &numbers) ?? []
        bytes.insert(contentsOf: other.prefix(60), at: place)
      }
    }
    // The loader lets only UTF-8 through.
    return Array(String(decoding: bytes, as: UTF8.self).utf8)
  }
}
