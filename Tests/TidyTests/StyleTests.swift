import Foundation
import Testing

/// Habits of the code that neither the compiler nor the formatter knows.
@Suite struct StyleTests {
  private static let sources = Repository.swift("Sources")
  private static let all = sources + Repository.swift("Tests")

  /// Words that are not written, and what is written instead; they are in two parts here so
  /// that this file can be read by its own test.
  private static let banned: [(word: String, instead: String)] = [
    ("FIX" + "ME", "mend it, or write an issue"), ("TO" + "DO", "do it, or write an issue"),
    ("XX" + "X", "mend it, or write an issue"), ("HA" + "CK", "mend it, or write an issue"),
    ("try" + "!", "handle the error"), ("as" + "!", "use `as?`"),
    ("String(for" + "mat:", "use ByteWriter or FixedPoint"),
    ("nonisolated(un" + "safe)", "pass the value down"), ("fatal" + "Error(", "use precondition"),
  ]

  @Test func bannedWords() {
    var wrong: [String] = []
    for file in Self.all {
      for (index, line) in file.lines.enumerated() {
        for (word, instead) in Self.banned where line.contains(word) {
          wrong.append(file.at(index + 1, "`\(word)`: \(instead)"))
        }
      }
    }
    #expect(wrong == [])
  }

  /// Only programs speak; everything else gives its findings back.
  @Test func onlyTheCommandLinePrints() {
    var wrong: [String] = []
    for file in Self.sources where !["vitrine", "chart-bench"].contains(file.target) {
      for (number, line) in file.code {
        let text = line.drop(while: { $0 == " " })
        if text.hasPrefix("print(") || text.hasPrefix("debugPrint(") || text.hasPrefix("dump(") {
          wrong.append(file.at(number, "printing belongs to the command line"))
        }
      }
    }
    #expect(wrong == [])
  }

  /// A variable that outlives a call makes two builds in one process differ.
  @Test func noVariablesThatOutliveACall() {
    var wrong: [String] = []
    for file in Self.sources {
      for (number, line) in file.code {
        let words = line.split(separator: " ")
        guard let at = words.firstIndex(of: "var") else { continue }
        let isGlobal = !line.hasPrefix(" ")
        let isStatic = words[..<at].contains("static")
        // A computed one opens its braces on the same line.
        if isGlobal || isStatic, !line.hasSuffix("{"), !line.hasSuffix("}") || line.contains("=") {
          wrong.append(file.at(number, "a variable that outlives a call"))
        }
      }
    }
    #expect(wrong == [])
  }

  @Test func linesAndFilesAndFunctionsAreShort() {
    var wrong: [String] = []
    for file in Self.all {
      for (index, line) in file.lines.enumerated() where line.count > 100 {
        wrong.append(file.at(index + 1, "\(line.count) columns, at most 100"))
      }
      for (number, length) in Self.functions(of: file) where length > 70 {
        wrong.append(file.at(number, "a function of \(length) lines, at most 70"))
      }
      if file.path.hasPrefix("Sources"), file.lines.count > 400 {
        wrong.append(file.at(400, "\(file.lines.count) lines, at most 400"))
      }
    }
    #expect(wrong == [])
  }

  /// Types and functions that other modules see say what they are; a name and a type are
  /// enough for a property or an initialiser.
  @Test func whatOthersUseIsDocumented() {
    let kinds: Set<Substring> = [
      "func", "struct", "enum", "class", "protocol", "actor", "typealias", "subscript",
    ]
    var wrong: [String] = []
    for file in Self.sources {
      for (number, line) in file.code {
        let words = line.split(separator: " ")
        let isSeen = words.contains("package") || words.contains("public")
        guard isSeen, !words.contains("import"), !words.contains("extension") else { continue }
        let head = words.prefix { !$0.contains("(") && !$0.contains("{") && !$0.contains(":") }
        guard head.contains("package") || head.contains("public"),
          words.prefix(7).contains(where: { kinds.contains($0.prefix { $0 != "(" }) })
        else { continue }
        guard !Self.isDocumented(file, number) else { continue }
        wrong.append(file.at(number, "no documentation comment"))
      }
    }
    #expect(wrong == [])
  }

  private static func isDocumented(_ file: Repository.File, _ number: Int) -> Bool {
    var index = number - 2
    while index >= 0 {
      let line = file.lines[index].drop(while: { $0 == " " })
      if line.hasPrefix("///") { return true }
      guard line.hasPrefix("@") || line.hasPrefix("// swift-format") else { return false }
      index -= 1
    }
    return false
  }

  /// Where each function starts and how many lines it has; the formatter puts its closing
  /// brace under its first letter.
  private static func functions(of file: Repository.File) -> [(number: Int, length: Int)] {
    let openings: Set<Substring> = ["func", "init", "subscript", "deinit", "var"]
    return file.code.compactMap { number, line in
      let words = line.split(whereSeparator: { " (<?:".contains($0) })
      guard words.prefix(6).contains(where: { openings.contains($0) }) else { return nil }
      let indent = line.prefix { $0 == " " }
      let closing = indent + "}"
      for index in number..<file.lines.count {
        let next = file.lines[index]
        if next.hasPrefix(closing) { return (number, index + 2 - number) }
        // Less indented: the declaration had no body.
        if !next.isEmpty, !next.hasPrefix(indent) { return nil }
        let text = next.dropFirst(indent.count)
        if !text.isEmpty, !text.hasPrefix(" "), !text.hasPrefix(")") { return nil }
      }
      return nil
    }
  }
}
