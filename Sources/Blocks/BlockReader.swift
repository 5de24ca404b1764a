package import Diagnostics
package import Markdown
package import Output
package import Settings
package import Tables

/// Where `data:` of a block finds its rows.
package struct DataText: Sendable {
  package var file: SourceFile
  package var passage: Passage
  /// The `columns:` that belong to the rows.
  package var columns: Node?

  package init(file: SourceFile, passage: Passage, columns: Node? = nil) {
    self.file = file
    self.passage = passage
    self.columns = columns
  }
}

/// What a name after `data:` leads to.
package enum DataLookup: Sendable {
  case found(DataText)
  /// Nothing has the name; these names exist.
  case unknown([String])
  /// A file has the name and cannot be read, for the reason that the findings give.
  case unreadable([Diagnostic])
}

/// A block that was read: its kind's value and its rows.
package struct ReadBlock: Sendable {
  package var kind: any BlockKind
  package var table: Table
  /// What the author says of the rows.
  package var text: FigureText
}

/// Reads a fence as the block that its word names.
package struct BlockReader {
  package var file: SourceFile
  package var words: Words
  package var lookup: (String) -> DataLookup

  package init(file: SourceFile, words: Words, lookup: @escaping (String) -> DataLookup) {
    self.file = file
    self.words = words
    self.lookup = lookup
  }

  /// The block, or nil when its findings leave nothing to show or it is no block at all.
  package func read(_ fence: Fence, into findings: inout Findings) -> ReadBlock? {
    guard let kind = BlockKinds.named(fence.kind) else { return nil }
    let parts = BlockParts(fence.contents)
    guard let settings = settings(parts, of: fence, kind, into: &findings) else { return nil }
    checkID(settings, into: &findings)
    CommonSettings.check(settings, kind: kind, at: fence.openingSpan, into: &findings)
    guard let table = table(settings, parts, fence: fence, into: &findings) else {
      return nil
    }
    let input = BlockInput(
      settings: settings, table: table, words: words, span: fence.openingSpan)
    return kind.init(input, into: &findings).map {
      ReadBlock(kind: $0, table: table, text: FigureText(settings))
    }
  }

  /// The rows of a block, whatever its kind makes of them; nil when there are none.
  package func table(of fence: Fence, into findings: inout Findings) -> Table? {
    guard let kind = BlockKinds.named(fence.kind) else { return nil }
    let parts = BlockParts(fence.contents)
    guard let settings = settings(parts, of: fence, kind, into: &findings) else { return nil }
    return table(settings, parts, fence: fence, into: &findings)
  }

  private func settings(
    _ parts: BlockParts, of fence: Fence, _ kind: any BlockKind.Type, into findings: inout Findings
  ) -> Settings? {
    guard var node = YAML.read(parts.settings, options: kind.options, into: &findings) else {
      return nil
    }
    if node.map?.isEmpty ?? false, !node.isPartial {
      node = Node(.map([]), at: fence.openingSpan)
    }
    return Settings(
      node, options: kind.options, what: "a \(kind.word) block", into: &findings)
  }

  private func checkID(_ settings: Settings, into findings: inout Findings) {
    guard let id = settings.text("id"), !BlockOutline.isValid(id.value) else { return }
    findings.add(
      .invalidID, at: id.span, "`\(id.value)` cannot be an id",
      label: "letters, digits and `-`, a letter first",
      help: "an id is part of an address; write it like `calls-by-month`")
  }

  private func table(
    _ settings: Settings, _ parts: BlockParts, fence: Fence, into findings: inout Findings
  ) -> Table? {
    let columns = settings.node("columns")
    let rows = parts.rows
    if let place = parts.missingDivider { report(place, into: &findings) }
    guard let name = settings.text("data") else {
      guard let rows else {
        findings.add(
          .blockWithoutRows, at: fence.openingSpan, "the \(fence.kind) block has no rows",
          help: "write a line with `---` below the settings, then the rows, the headings first",
          "or name the data with `data: NAME`")
        return nil
      }
      return Table.read(rows, columns: columns, form: form(settings), into: &findings)
    }
    if let rows, !rows.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }) {
      findings.add(
        .rowsTwice, at: name.span, "the block has rows of its own and `data:` as well",
        help: "remove one of the two")
    }
    return named(name, columns: columns, form: form(settings), into: &findings)
  }

  /// What the settings say of the rows that cannot be seen in them.
  private func form(_ settings: Settings) -> RowForm {
    RowForm(
      headerRows: settings.integer("header-rows")?.value ?? 1,
      hasTotals: settings.node("total") != nil)
  }

  private func report(_ place: BlockParts.MissingDivider, into findings: inout Findings) {
    switch place {
    case .signs(let span):
      findings.add(
        .missingDivider, at: span, "this line does not divide the settings from the rows",
        label: "not three hyphens",
        help: "write `---`, three hyphens and nothing else; some editors join them to one dash")
    case .headings(let span):
      findings.add(
        .missingDivider, at: span, "there is no `---` line between the settings and the rows",
        label: "the rows begin here", help: "write a line with `---` above this one")
    }
  }

  private func named(
    _ name: Text, columns: Node?, form: RowForm, into findings: inout Findings
  ) -> Table? {
    switch lookup(name.value) {
    case .unknown(let names):
      let near = Suggestion.nearest(to: name.value, in: names).map { "did you mean `\($0)`?" }
      findings.add(
        .unknownData, at: name.span, "there is no data with the name `\(name.value)`",
        help: near
          ?? "name a block of this page by its id, or a .csv file beside it or in content/data"
      )
      return nil
    case .unreadable(let others):
      findings.append(others)
      return nil
    case .found(let text):
      guard text.file.path != file.path else {
        return Table.read(
          text.passage, columns: columns ?? text.columns, form: form, into: &findings)
      }
      var others = Findings(in: text.file)
      let table = Table.read(
        text.passage, columns: columns ?? text.columns, form: form, into: &others)
      findings.append(others.list)
      return table
    }
  }
}
