import ArgumentParser
import Diagnostics
import Site

/// `vitrine explain`: what a code means.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say what the code of a finding means, with examples.",
    discussion: """
      EXAMPLES
        vitrine explain D112
        vitrine explain missing-source
        vitrine explain charts          the chart types and their settings
        vitrine explain blocks          the settings of the other data blocks
        vitrine explain table --format json > table.schema.json
        vitrine explain                 lists every code
      """)

  @Argument(
    help: "A code such as D112, the name of a rule, `charts`, `blocks`, or a kind of block.",
    completion: .list(
      Code.all.map(\.id) + Code.all.compactMap(\.rule) + Explanation.blockKinds
        + ["charts", "blocks"]))
  var code: String?

  @Option(help: "For a kind of block: text for people, json for a JSON Schema.")
  var format = TextOrJSON.text

  func run() throws {
    guard let code else {
      for code in Code.all {
        let rule = code.rule.map { " (rule \($0), \(code.defaultLevel.rawValue))" } ?? ""
        Console.write("\(code.id)  \(code.title)\(rule)\n")
      }
      return
    }
    if try explainBlock(code) { return }
    let known = Code.all.first { $0.id == code.uppercased() || $0.rule == code.lowercased() }
    guard let known, let text = Explanation.text(of: known) else {
      let names = Code.all.flatMap { [$0.id] + ($0.rule.map { [$0] } ?? []) }
      let near = Suggestion.nearest(to: code, in: names).map { "; did you mean \($0)?" } ?? ""
      throw ValidationError("There is no code or rule `\(code)`\(near)")
    }
    Console.write(text)
  }

  /// Explains `charts`, `blocks` or a kind of block; false for anything else.
  private func explainBlock(_ word: String) throws -> Bool {
    let word = word.lowercased()
    let kind = Explanation.blockKinds.first { word == $0 || word == $0 + "s" }
    guard kind != nil || word == "blocks" else { return false }
    switch format {
    case .text: Console.write(kind == "chart" ? Explanation.charts() : Explanation.blocks())
    case .json:
      guard let kind, let schema = Explanation.schema(ofBlock: kind) else {
        let kinds = Explanation.blockKinds.joined(separator: ", ")
        throw ValidationError("Each kind of block has a schema of its own: \(kinds)")
      }
      Console.write(schema)
    }
    return true
  }
}
