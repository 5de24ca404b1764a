import Foundation
import Testing

/// Each code is explained, and each explanation is one of a code.
@Suite struct CodeTests {
  /// The codes that the sources declare, with the file and line of each.
  private static func declared() throws -> [(id: String, place: String)] {
    let pattern = try Regex(#"Code\(\s*"([A-Z][0-9]{3})""#, as: (Substring, Substring).self)
    return Repository.swift("Sources").flatMap { file in
      // A declaration may be broken after its parenthesis.
      let text = file.lines.joined(separator: "\n")
      return text.matches(of: pattern).map { match in
        let line = text[..<match.range.lowerBound].count(where: { $0 == "\n" }) + 1
        return (String(match.output.1), file.at(line, String(match.output.1)))
      }
    }
  }

  @Test func eachCodeIsDeclaredOnce() throws {
    let all = try Self.declared()
    let twice = Dictionary(grouping: all, by: \.id).values.filter { $0.count > 1 }
    #expect(twice.map { $0.map(\.place) } == [])
    #expect(all.contains { $0.id == "S060" })
  }

  @Test func eachCodeIsExplained() throws {
    let ids = Set(try Self.declared().map(\.id))
    let explained = Set(
      Repository.files("docs/errors").filter { $0.hasSuffix(".md") }
        .compactMap { $0.split(separator: "/").last?.dropLast(3) }.map(String.init))
    #expect(ids.subtracting(explained).sorted() == [], "codes without docs/errors/CODE.md")
    #expect(explained.subtracting(ids).sorted() == [], "docs/errors files without a code")
  }

  @Test func eachExplanationHasItsParts() {
    var wrong: [String] = []
    for path in Repository.files("docs/errors") {
      guard let file = Repository.read(path), let name = path.split(separator: "/").last else {
        wrong.append("\(path): not text")
        continue
      }
      let id = name.dropLast(3)
      if file.lines.first?.hasPrefix("# \(id): ") != true {
        wrong.append(file.at(1, "does not begin with `# \(id): `"))
      }
      for heading in ["## Wrong", "## Right"] where !file.lines.contains(Substring(heading)) {
        wrong.append(file.at(1, "has no `\(heading)`"))
      }
    }
    #expect(wrong == [])
  }
}
