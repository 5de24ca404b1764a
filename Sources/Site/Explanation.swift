package import Diagnostics

/// The long explanation of a code, from `docs/errors`.
package enum Explanation {
  /// The text of `docs/errors/CODE.md`, with the marks of its examples made readable.
  package static func text(of code: Code) -> String? {
    guard let file = EmbeddedFile.named("docs/errors/\(code.id).md") else { return nil }
    var text = ""
    for line in String(decoding: file.bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      guard line.hasPrefix("~~~~") else {
        text += line + "\n"
        continue
      }
      let words = line.drop { $0 == "~" }.split(separator: " ")
      text += words.count > 1 ? "--- \(words[1])\n" : (words.isEmpty ? "---\n" : "")
    }
    if let rule = code.rule {
      text += "\nRule `\(rule)`, \(code.defaultLevel.rawValue) unless the site says otherwise.\n"
      text += "In content/site.yml: `rules:` and below it `  \(rule): error` (or warning, off).\n"
      text += "On one page, in its front matter: `waive:` and below it `  \(rule): the reason`.\n"
    }
    return text.hasSuffix("\n\n") ? String(text.dropLast()) : text
  }
}
