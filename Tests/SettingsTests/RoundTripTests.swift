import Diagnostics
import Settings
import Testing

/// What is right in YAML is read without a finding, however it is laid out.
@Suite struct RoundTripTests {
  /// A tree of values, and ways to write it.
  indirect enum Tree {
    case scalar(String)
    case list([Tree])
    case map([(String, Tree)])

    var dump: String {
      switch self {
      case .scalar(let text): "\"\(text)\""
      case .list(let items): "[" + items.map(\.dump).joined(separator: ", ") + "]"
      case .map(let entries):
        "{" + entries.map { "\($0.0): \($0.1.dump)" }.joined(separator: ", ") + "}"
      }
    }

    static let words = [
      "Calls", "999 calls", "m:s", "a-b", "it's", "2024-02-28", "12:30", "-5", "é €", "http://x.y",
      "a#b", "x=y", "(a)", "50%", "a, b", "A very long text of several words", "",
    ]

    static func random(_ depth: Int, _ random: inout RandomTests.Generator) -> Tree {
      let shape = depth == 0 ? 0 : Int.random(in: 0...3, using: &random)
      let count = Int.random(in: 1...4, using: &random)
      switch shape {
      case 1: return .list((0..<count).map { _ in Tree.random(depth - 1, &random) })
      case 2: return map(count, depth, &random)
      default: return .scalar(words.randomElement(using: &random) ?? "")
      }
    }

    static func map(_ count: Int, _ depth: Int, _ random: inout RandomTests.Generator) -> Tree {
      .map((0..<count).map { ("k \($0)", Tree.random(depth - 1, &random)) })
    }
  }

  /// Writes trees in the layouts that YAML allows.
  struct Layout {
    var random: RandomTests.Generator
    var out = ""

    mutating func chance(_ sides: Int) -> Bool { Int.random(in: 0..<sides, using: &random) == 0 }

    mutating func pause(_ indent: Int) {
      if chance(8) { out += "\n" }
      if chance(8) { out += String(repeating: " ", count: indent) + "# a note: [x\n" }
    }

    mutating func scalar(_ text: String, inBrackets: Bool) -> String {
      let needsMarks = text.isEmpty || inBrackets && text.contains(",")
      switch Int.random(in: 0...3, using: &random) {
      case 0: return "'" + text.replacing("'", with: "''") + "'"
      case 1: return "\"" + text + "\""
      default: return needsMarks ? "\"" + text + "\"" : text
      }
    }

    mutating func brackets(_ tree: Tree, _ indent: Int) -> String {
      let gap = chance(3) ? "\n" + String(repeating: " ", count: indent) : ""
      switch tree {
      case .scalar(let text): return scalar(text, inBrackets: true)
      case .list(let items):
        var parts: [String] = []
        for item in items { parts.append(brackets(item, indent)) }
        return "[" + gap + parts.joined(separator: "," + (gap.isEmpty ? " " : gap)) + gap + "]"
      case .map(let entries):
        var parts: [String] = []
        for entry in entries { parts.append("\(entry.0): " + brackets(entry.1, indent)) }
        return "{" + gap + parts.joined(separator: "," + (gap.isEmpty ? " " : gap)) + gap + "}"
      }
    }

    /// Writes the value of a key or dash in column `indent`, from the end of its line on.
    mutating func value(_ tree: Tree, _ indent: Int, isItem: Bool) {
      if case .scalar(let text) = tree {
        let written = scalar(text, inBrackets: false)
        let isBelow = chance(8)
        out += isBelow ? "\n" + String(repeating: " ", count: indent + 1) : " "
        out += written + (chance(6) ? "  # a comment" : "") + "\n"
      } else if chance(3) {
        out += " " + brackets(tree, indent + 2) + "\n"
      } else if isItem, chance(2) {
        let blanks = Int.random(in: 1...3, using: &random)
        out += String(repeating: " ", count: blanks)
        block(tree, indent + 1 + blanks, isFirst: true)
      } else {
        out += chance(5) ? " # below\n" : "\n"
        var step = Int.random(in: 1...4, using: &random)
        if case .list = tree, !isItem, chance(2) { step = 0 }
        block(tree, indent + step)
      }
    }

    mutating func block(_ tree: Tree, _ indent: Int, isFirst: Bool = false) {
      let margin = String(repeating: " ", count: indent)
      switch tree {
      case .scalar(let text): out += margin + scalar(text, inBrackets: false) + "\n"
      case .list(let items):
        for (number, item) in items.enumerated() {
          if number > 0 { pause(indent) }
          out += (number == 0 && isFirst ? "" : margin) + "-"
          value(item, indent, isItem: true)
        }
      case .map(let entries):
        for (number, entry) in entries.enumerated() {
          if number > 0 { pause(indent) }
          out += (number == 0 && isFirst ? "" : margin) + entry.0 + ":"
          value(entry.1, indent, isItem: false)
        }
      }
    }
  }

  @Test(arguments: 1...4)
  func everyLayoutIsRead(seed: UInt64) {
    var random = RandomTests.Generator(state: seed &* 7_919)
    for _ in 0..<500 {
      let tree = Tree.map(3, 4, &random)
      var layout = Layout(random: random)
      layout.block(tree, 0)
      random = layout.random
      let reading = read(layout.out, as: .map([]))
      #expect(reading.places == [], "\(layout.out)")
      #expect(reading.node?.dump == tree.dump, "\(layout.out)")
    }
  }
}
