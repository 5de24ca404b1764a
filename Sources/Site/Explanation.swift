import Blocks
package import Diagnostics

/// The long explanation of a code, from `docs/errors`, and the reference of the charts.
package enum Explanation {
  /// The reference of chart types and settings, as Markdown.
  package static func charts() -> String { ChartReference.markdown() }

  /// The reference of the settings of all other blocks, as Markdown.
  package static func blocks() -> String { BlockReference.markdown() }

  /// The words after a fence that make it a data block: `chart`, `table`.
  package static var blockKinds: [String] { BlockReference.kinds }

  /// A JSON Schema (2020-12) of the settings of a kind of block; nil for no kind.
  package static func schema(ofBlock word: String) -> [UInt8]? { BlockReference.schema(of: word) }

  /// The text of `docs/errors/CODE.md`, with its examples indented below the names of their files.
  package static func text(of code: Code) -> String? {
    guard let file = EmbeddedFile.named("docs/errors/\(code.id).md") else { return nil }
    var text = ""
    var isInside = false
    for line in String(decoding: file.bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      guard line.hasPrefix("~~~~") else {
        text += (isInside && !line.isEmpty ? "    " : "") + line + "\n"
        continue
      }
      // `~~~~ wrong content/report.md`: the path heads the file, which stands indented below.
      isInside.toggle()
      let words = line.drop { $0 == "~" }.split(separator: " ")
      if isInside, words.count > 1, words[1] != "console" { text += "\(words[1]):\n\n" }
    }
    if let rule = code.rule {
      text += "\nRule `\(rule)`, \(code.defaultLevel.rawValue) unless the site says otherwise.\n"
      text += "In content/site.yml: `rules:` and below it `  \(rule): error` (or warning, off).\n"
      text += "On one page, in its front matter: `waive:` and below it `  \(rule): the reason`.\n"
    }
    return text.hasSuffix("\n\n") ? String(text.dropLast()) : text
  }
}
