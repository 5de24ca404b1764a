import Diagnostics
package import Settings

/// What is held back of a table because it is about too few people: the setting `suppress:`.
package struct DisclosurePolicy: Sendable, Hashable {
  /// Counts from 1 to one less than this are hidden; 0 hides nothing.
  package var below: Int
  /// Whether a count of 0 is hidden as well.
  package var hidesZeros: Bool
  /// Categories that are added up into one before anything is hidden.
  package var merges: [Merge]
  /// The headings of the columns of counts; empty for all number columns without decimals.
  package var columns: [Text]
  /// The headings, or the labels of rows, that are totals of others.
  package var totals: [Text]

  /// Some categories under one name.
  package struct Merge: Sendable, Hashable {
    package var name: Text
    package var categories: [Text]
  }

  /// Hides nothing.
  package static let everything = DisclosurePolicy(below: 0)

  /// Hides every count, where nobody can tell what was meant.
  package static let allCounts = DisclosurePolicy(below: .max)

  package init(below: Int, hidesZeros: Bool = false) {
    self.below = below
    self.hidesZeros = hidesZeros
    merges = []
    columns = []
    totals = []
  }

  /// Whether anything can be hidden: what is said about such a table shows no value.
  package var isActive: Bool { below > 1 || hidesZeros || !merges.isEmpty }

  /// Both policies at once: whatever one of them hides.
  package func joined(with other: DisclosurePolicy) -> DisclosurePolicy {
    var result = self
    result.below = max(below, other.below)
    result.hidesZeros = hidesZeros || other.hidesZeros
    result.merges += other.merges.filter { !merges.contains($0) }
    result.totals += other.totals.filter { !totals.contains($0) }
    // No list of columns means all of them.
    if isActive, other.isActive {
      result.columns = columns.isEmpty || other.columns.isEmpty ? [] : columns + other.columns
    } else if other.isActive {
      result.columns = other.columns
    }
    return result
  }
}

extension DisclosurePolicy {
  private static let options: [Option] = [
    Option(
      "below", .integer(2...1_000), withholds: true, example: "5",
      "Counts of 1 up to this number, which is itself shown, are hidden."),
    Option(
      "zeros", .word(["show", "hide"]), withholds: true, example: "hide",
      "Whether a count of 0 is shown."),
    Option(
      "merge", .named(.oneOrMore(.text)), withholds: true, example: "{Other: [Jain, Sikh]}",
      "Categories that are added up into one, under its name."),
    Option(
      "columns", .oneOrMore(.text), withholds: true, example: "[Offences]",
      "The columns of counts, where not all whole numbers are counts."),
    Option(
      "totals", .oneOrMore(.text), withholds: true, example: "[All persons]",
      "The headings or row labels that are totals of others."),
  ]

  /// The setting `suppress:` of a block, a dataset or a site.
  package static let option = Option(
    "suppress", .either([.map(options), .integer(2...1_000)]), withholds: true,
    example: "{below: 5}", "Which small numbers are hidden before anything is made.")

  /// Reads `suppress:`; nil where it is not given. What is given and cannot be read, which is a
  /// finding of `settings` already, hides every count.
  package init?(_ settings: Settings) {
    guard let node = settings.node("suppress") else { return nil }
    self = .everything
    if let number = settings.integer("suppress") {
      below = number.value
      return
    }
    guard let map = settings.map("suppress"), !node.isPartial else {
      self = .allCounts
      return
    }
    below = map.integer("below")?.value ?? (map.node("below") == nil ? 5 : .max)
    hidesZeros = map.word("zeros").map { $0.value == "hide" } ?? (map.node("zeros") != nil)
    columns = map.texts("columns")
    totals = map.texts("totals")
    merges = map.entries("merge").map { entry in
      let items = entry.value.list ?? [entry.value]
      return Merge(
        name: Text(entry.key, at: entry.keySpan),
        categories: items.compactMap { item in item.scalar.map { Text($0, at: item.span) } })
    }
  }
}
