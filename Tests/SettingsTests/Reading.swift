import Diagnostics
import Settings

/// Options like those of a page and a chart block.
let options: [Option] = [
  Option("title", .text, required: true, example: "title: Calls", ""),
  Option("summary", .text, ""),
  Option("source", .text, ""),
  Option("note", .text, ""),
  Option("kind", .word(["page", "report", "paper"]), ""),
  Option("date", .date, example: "2024-02-28", ""),
  Option("publish", .dateTime, ""),
  Option("last", .integer(1...100), example: "24", ""),
  Option("max", .number, ""),
  Option("stacked", .boolean, ""),
  Option("tags", .oneOrMore(.text), ""),
  Option("y", .oneOrMore(.text), ""),
  Option(
    "x", .either([.text, .map([Option("column", .text, ""), Option("min", .number, "")])]), ""),
  Option(
    "annotate",
    .maps([
      Option("at", .text, required: true, ""), Option("text", .text, ""),
      Option("last", .integer(1...100), ""),
    ]), ""),
  Option("contact", .map([Option("name", .text, ""), Option("href", .text, "")]), ""),
  Option("words", .named(.text), ""),
  Option("columns", .anything, ""),
]

/// What reading a text gave.
struct Reading {
  var node: Node?
  var findings: Findings

  /// The codes with their places: `S100 2:1`.
  var places: [String] {
    findings.list.sorted(by: Diagnostic.inOrder).map {
      "\($0.code.id) \($0.place?.line ?? 0):\($0.place?.column ?? 0)"
    }
  }
}

func read(_ text: String, as kind: Option.Kind = .map(options)) -> Reading {
  let file = SourceFile(path: "a.md", bytes: Array(text.utf8))
  var findings = Findings(in: file)
  let passage = Passage(Span(0, file.bytes.count), in: file.bytes)
  let node = YAML.read(passage, as: kind, into: &findings)
  return Reading(node: node, findings: findings)
}

func readSettings(_ text: String) -> (settings: Settings?, reading: Reading) {
  var reading = read(text)
  let settings = reading.node.map {
    Settings($0, options: options, what: "a page", into: &reading.findings)
  }
  return (settings, reading)
}

extension Node {
  /// The tree on one line: `{title: "Calls", y: ["a", "b"]}`.
  var dump: String {
    switch value {
    case .scalar(let text): "\"" + text.replacing("\n", with: "⏎") + "\"" + (isPartial ? "?" : "")
    case .list(let items): "[" + items.map(\.dump).joined(separator: ", ") + "]"
    case .map(let entries):
      "{" + entries.map { "\($0.key): \($0.value.dump)" }.joined(separator: ", ") + "}"
    }
  }
}
