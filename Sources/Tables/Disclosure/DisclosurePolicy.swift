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

  /// Hides every count, zeros too, where nobody can tell what was meant.
  package static let allCounts = DisclosurePolicy(below: .max, hidesZeros: true)

  /// Whether every count is hidden, because nobody can tell which ones were meant.
  package var isUnread: Bool { below == .max }

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

  /// Whether this policy hides all that another one does.
  package func covers(_ other: DisclosurePolicy) -> Bool {
    func has(_ own: [Text], _ all: [Text]) -> Bool {
      Set(own.map(\.value)).isSuperset(of: all.map(\.value))
    }
    guard other.isActive else { return true }
    return below >= other.below && (hidesZeros || !other.hidesZeros)
      && (columns.isEmpty || !other.columns.isEmpty && has(columns, other.columns))
      && has(totals, other.totals)
      && other.merges.allSatisfy { merge in
        merges.contains {
          $0.name.value == merge.name.value && has($0.categories, merge.categories)
        }
      }
  }
}

extension DisclosurePolicy {
  private static let options: [Option] = [
    Option(
      "below", .integer(2...1_000), hides: true, example: "5",
      "Counts of 1 up to this number, which is itself shown, are hidden."),
    Option(
      "zeros", .word(["show", "hide"]), hides: true, example: "hide",
      "Whether a count of 0 is shown."),
    Option(
      "merge", .named(.oneOrMore(.text)), hides: true, example: "{Other: [Jain, Sikh]}",
      "Categories that are added up into one, under its name."),
    Option(
      "columns", .oneOrMore(.text), hides: true, example: "[Offences]",
      "The columns of counts, where not all whole numbers are counts."),
    Option(
      "totals", .oneOrMore(.text), hides: true, example: "[All persons]",
      "The headings or row labels that are totals of others."),
  ]

  /// The setting `suppress:` of a block, a dataset or a site.
  package static let option = Option(
    "suppress", .either([.map(options), .integer(2...1_000)]), hides: true,
    example: "{below: 5}", "Which small numbers are hidden before anything is made.")

  /// Reads `suppress:`; nil where it is not given. What is given and cannot be read, which is a
  /// finding of `settings` already, hides every count.
  package init?(_ settings: Settings) {
    guard !settings.unread.contains(Self.option.name) else {
      self = .allCounts
      return
    }
    guard settings.node(Self.option.name) != nil else { return nil }
    self = .everything
    if let number = settings.integer(Self.option.name) {
      below = number.value
      return
    }
    guard let map = settings.map(Self.option.name), map.unread.isEmpty else {
      self = .allCounts
      return
    }
    below = map.integer("below")?.value ?? 5
    hidesZeros = map.word("zeros")?.value == "hide"
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
