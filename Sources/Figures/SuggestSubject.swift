/// The words of a sentence by which a formula can be told that only meets its number by chance: one
/// whose data, columns and rows share no word with it, and whose time it does not name.
package struct SuggestSubject: Sendable, Hashable {
  private var stems: Set<String> = []
  private var times: [PrintedPeriod] = []
  /// Whether it is about money that goes out, which accounts write with a minus.
  private(set) var isOutgoing = false

  package init() {}

  /// The words of a text.
  package init(_ text: [UInt8]) {
    let words = ClaimText(text)
    stems = Self.stems(words)
    times = Self.times(words)
    isOutgoing = words.tokens.contains { SpendWords.outgoings.contains($0.text) }
  }

  package var isEmpty: Bool { stems.isEmpty }

  /// Whether a formula names something that the text names.
  func isKin(_ formula: String) -> Bool {
    guard !stems.isEmpty else { return true }
    let words = ClaimText(formula)
    return !stems.isDisjoint(with: Self.stems(words)) || isAbout(Self.times(words))
  }

  /// Whether the text names the times of a formula, or of a change the one that it begins with.
  private func isAbout(_ own: [PrintedPeriod]) -> Bool {
    let first = own.min { ($0.year ?? 0, $0.part ?? 0) < ($1.year ?? 0, $1.part ?? 0) }
    guard own.count <= 2, let first else { return false }
    return times.contains { named in
      named.kind == first.kind && named.part == first.part && named.day == first.day
        && (named.year == nil || named.year == first.year)
    }
  }

  private static func times(_ text: ClaimText) -> [PrintedPeriod] {
    let reader = FigureReader(text: text)
    var times: [PrintedPeriod] = []
    var index = 0
    while index < text.tokens.count {
      guard let (period, end) = reader.period(at: index) else {
        index += 1
        continue
      }
      if !times.contains(period) { times.append(period) }
      index = max(index + 1, end)
    }
    return times
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
