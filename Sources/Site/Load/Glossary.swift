import Diagnostics
import Output
import Settings

/// What `content/glossary.yml` says: abbreviations and what they stand for.
struct Glossary: Sendable {
  struct Term: Sendable, Hashable {
    var name: String
    var meaning: String
  }

  /// In the order of the alphabet.
  var terms: [Term] = []
  private var index: [String: Int] = [:]

  init() {}

  /// The term with a name, as it is written.
  subscript(name: String) -> Term? { index[name].map { terms[$0] } }

  static func read(_ file: SourceFile, into findings: inout Findings) -> Glossary {
    var glossary = Glossary()
    let passage = Passage(Span(0, file.bytes.count), in: file.bytes)
    let node = YAML.read(passage, options: [], into: &findings)
    for entry in node?.map ?? [] {
      guard let meaning = entry.value.scalar, !meaning.isEmpty else {
        findings.add(
          .glossaryEntry, at: entry.value.span, "`\(entry.key)` has no meaning",
          help: "write what it stands for behind the colon: `FCR: Force Control Room`")
        continue
      }
      guard glossary.index[entry.key] == nil else {
        findings.add(
          .glossaryEntry, at: entry.keySpan, "`\(entry.key)` stands twice in the glossary",
          help: "keep one of the two")
        continue
      }
      glossary.index[entry.key] = glossary.terms.count
      glossary.terms.append(Term(name: entry.key, meaning: meaning))
    }
    glossary.terms.sort {
      ($0.name.lowercased(), $0.name) < ($1.name.lowercased(), $1.name)
    }
    for (number, term) in glossary.terms.enumerated() { glossary.index[term.name] = number }
    return glossary
  }

  /// The anchor of a term on the page of the glossary.
  static func anchor(_ name: String) -> String {
    let letters = name.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "-" }
    return "term-" + String(letters)
  }
}
