import Diagnostics
import Settings
import Testing

/// Whatever is in a text, reading ends, and each place lies in the file.
@Suite struct RandomTests {
  /// SplitMix64: the same texts on every run.
  struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  static let parts = [
    "title", "kind", "y", "x", "annotate", "columns", "contact", "words", "at", "text", "a",
    ":", ": ", ":", " ", "  ", "    ", "\n", "\n", "\n", "\n  ", "\n  - ", "\n- ", "\n\t", "- ",
    "-", "[", "]", "{", "}", ",", ", ", "\"", "'", "\"a\"", "'b'", "|", ">", "|\n", ">-\n", "#",
    " # c", "&a", "*a", "!t", "@", "`", "%", "?", "? ", "---", "---\n", "...", "=", " = ",
    "“", "”", "‘", "’", "é", "€", "😀", "\u{A0}", "\u{200B}", "\u{FEFF}", "\u{2028}", "\u{85}",
    "\r\n", "\r", "\t", "\\", "\\x", "\0", "\u{7}", "~", "null", "<<", "2024-02-28", "5",
  ]

  static func bytes(_ random: inout Generator) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...40, using: &random) {
      if Int.random(in: 0..<200, using: &random) == 0 {
        bytes.append(UInt8.random(in: 0...255, using: &random))
      } else {
        bytes += Array((parts.randomElement(using: &random) ?? "").utf8)
      }
    }
    return bytes
  }

  @Test(arguments: 1...8)
  func placesLieInTheFileAndInOrder(seed: UInt64) {
    var random = Generator(state: seed)
    for _ in 0..<1_500 {
      let bytes = Self.bytes(&random)
      let name = String(decoding: bytes, as: UTF8.self)
      let file = SourceFile(path: "a.md", bytes: bytes)
      var findings = Findings(in: file)
      let passage = Passage(Span(0, bytes.count), in: bytes)
      let node = YAML.read(passage, options: options, into: &findings)
      guard let node else {
        Issue.record("nothing was read of \(name.debugDescription)")
        continue
      }
      #expect(Self.isSound(node, in: 0..<bytes.count), "\(name.debugDescription)")
      _ = Settings(node, options: options, what: "a page", into: &findings)
      let isUnexplained = findings.list.contains { $0.message == "this value cannot be read" }
      #expect(!isUnexplained, "\(name.debugDescription)")
    }
  }

  /// Whether the parts of a node lie in it and one after the other.
  static func isSound(_ node: Node, in outer: Range<Int>) -> Bool {
    guard node.span.start >= outer.lowerBound, node.span.end <= outer.upperBound,
      node.span.start <= node.span.end
    else { return false }
    var last = node.span.start
    for item in node.list ?? [] {
      guard item.span.start >= last, isSound(item, in: outer) else { return false }
      last = item.span.end
    }
    for entry in node.map ?? [] {
      guard entry.keySpan.start >= last, entry.keySpan.start <= entry.keySpan.end,
        entry.keySpan.end <= outer.upperBound, isSound(entry.value, in: outer)
      else { return false }
      last = max(last, entry.keySpan.end)
    }
    return true
  }
}
