package import Diagnostics
import Settings
package import Tables

/// How a block reads rows that it has by name, and what it hides of them.
package struct DataUse: Sendable, Hashable {
  /// The word of the block: `chart`.
  private var kind: String
  /// Those of its settings that say how rows are read and what is hidden.
  private var settings: Node
  /// Whether the block says what is hidden, and it could not be read.
  private var isUnread: Bool

  private static let keys: Set = ["columns", "header-rows", "total", "suppress"]

  /// `text` is what the settings were read from, a part of `file`.
  init(_ kind: String, _ settings: Node, text: Passage, in file: SourceFile) {
    self.kind = kind
    let entries = (settings.map ?? []).filter { Self.keys.contains($0.key) }
    self.settings = Node(.map(entries), at: settings.span)
    var ignored = Findings(in: file)
    let options = BlockKinds.named(kind)?.options ?? []
    let whole = Settings(settings, options: options, what: "", text: text, into: &ignored)
    isUnread = DisclosurePolicy(whole)?.isUnread ?? false
  }

  /// Whether the block itself says what is hidden of the rows.
  package var hides: Bool { isUnread || settings["suppress"] != nil }

  /// What the block hides and nothing else: nobody may see the words of a page that is withheld,
  /// such as the units of columns and the names of merged categories.
  package var withoutWords: DataUse {
    var use = self
    let entries = (settings.map ?? []).filter { $0.key == "suppress" }.map { entry in
      var entry = entry
      if let parts = entry.value.map {
        entry.value = Node(
          .map(parts.filter { $0.key != "merge" }), at: entry.value.span,
          isPartial: entry.value.isPartial)
      }
      return entry
    }
    use.settings = Node(.map(entries), at: settings.span)
    return use
  }

  /// Whether the block needs all rows together: they have two lines of headings.
  package var needsAllRows: Bool {
    (settings.map ?? []).contains { $0.key == "header-rows" && $0.value.scalar != "1" }
  }

  /// What the blocks that use a dataset say of its columns, which stands in the file at `path`.
  package static func columns(of uses: [DataUse], in path: String) -> [ColumnMap] {
    uses.lazy.compactMap { $0.settings["columns"] }.first.map {
      [ColumnMap($0, in: SourceFile(path: path, bytes: []))]
    } ?? []
  }

  /// What the blocks that use a dataset hide of it together.
  package static func policy(of uses: [DataUse], in file: SourceFile) -> DisclosurePolicy {
    uses.filter(\.hides).reduce(.everything) { policy, use in
      use.policy(use.checked(in: file)).map { policy.joined(with: $0) } ?? policy
    }
  }

  private func policy(_ settings: Settings) -> DisclosurePolicy? {
    isUnread ? .allCounts : DisclosurePolicy(settings)
  }

  private func checked(in file: SourceFile) -> Settings {
    var ignored = Findings(in: file)
    let options = (BlockKinds.named(kind)?.options ?? []).filter { Self.keys.contains($0.name) }
    return Settings(settings, options: options, what: "", into: &ignored)
  }

  /// The rows as everybody may see them: hidden is what the site hides, what is said beside the
  /// rows, and what any of the blocks that use them hides. They are read as the first block with
  /// `columns:` reads them. Nil where they cannot be read; the findings are those of the blocks.
  package static func table(
    of text: DataText, for uses: [DataUse], siteDefault: DisclosurePolicy
  ) -> Table? {
    var ignored = Findings(in: text.file)
    let settings = uses.map { $0.checked(in: text.file) }
    let policy = zip(uses, settings).compactMap { $0.policy($1) }.reduce(
      siteDefault.joined(with: text.policy)
    ) { $0.joined(with: $1) }
    let form = RowForm(
      headerRows: settings.compactMap { $0.integer("header-rows")?.value }.first ?? 1,
      hasTotals: settings.contains { $0.node("total") != nil },
      totals: settings.flatMap { $0.texts("total").map(\.value) })
    let columns = settings.lazy.compactMap { $0.node("columns") }.first.map {
      [ColumnMap($0, in: text.file)]
    }
    return SourceTable.read(
      text.passage, columns: (columns ?? []) + text.columns, form: form, isConfidential: true,
      into: &ignored)?.disclose(policy)
  }
}
