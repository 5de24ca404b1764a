/// The words of a sentence by which a formula can be told that only meets its number by chance: one
/// whose data, columns and rows share no word with it.
package struct SuggestSubject: Sendable, Hashable {
  private var stems: Set<String> = []

  package init() {}

  /// The words of a text.
  package init(_ text: [UInt8]) {
    stems = Self.stems(ClaimText(text))
  }

  package var isEmpty: Bool { stems.isEmpty }

  /// Whether a formula names something that the text names.
  func isKin(_ formula: String) -> Bool {
    stems.isEmpty || !stems.isDisjoint(with: Self.stems(ClaimText(formula)))
  }

  /// The first letters of words, so that *satisfied* and *satisfaction* are one; words that stand
  /// in any sentence or formula are left out.
  private static func stems(_ text: ClaimText) -> Set<String> {
    var stems: Set<String> = []
    for token in text.tokens {
      switch token.kind {
      case .word where token.text.utf8.count >= 3 && !common.contains(token.text):
        stems.insert(String(token.text.prefix(5)))
      case .number where LabelWords.services.contains(token.text): stems.insert(token.text)
      default: continue
      }
    }
    return stems
  }

  private static let common: Set<String> = [
    "the", "and", "for", "with", "from", "was", "were", "are", "has", "had", "have", "this", "that",
    "these", "those", "its", "our", "their", "than", "then", "not", "all", "more", "less", "fewer",
    "over", "under", "per", "cent", "year", "years", "month", "months", "quarter", "total",
    "number",
    "rate", "average", "sum", "share", "change", "points", "remainder", "median", "min", "max",
    "first", "last", "count", "rank", "rolling", "peak", "trough", "round", "minutes", "hours",
    "seconds", "data", "which", "one", "two", "three", "figure", "value", "percentage",
  ]
}
