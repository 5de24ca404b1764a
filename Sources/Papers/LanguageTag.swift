package import Diagnostics
package import Settings

/// The language of a page or a site, as a tag of BCP 47: `en-GB`, `cy`.
package enum LanguageTag {
  /// The tag if it is well formed, else nil and a finding.
  package static func read(_ text: Text, into findings: inout Findings) -> String? {
    guard !isWellFormed(text.value) else { return text.value }
    findings.add(
      .invalidLanguage, at: text.span, "`\(text.value)` is not the short name of a language",
      help: "write `en-GB` for English or `cy` for Welsh")
    return nil
  }

  /// Two or three letters, then parts of one to eight letters or digits (RFC 5646, 2.1).
  static func isWellFormed(_ tag: String) -> Bool {
    let parts = tag.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.count) else { return false }
    return first.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
      && parts.dropFirst().allSatisfy { part in
        (1...8).contains(part.count)
          && part.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) }
      }
  }
}
