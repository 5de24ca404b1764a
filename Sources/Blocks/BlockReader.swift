package import Diagnostics
import Figures
package import Markdown
package import Output
package import Settings
package import Tables

/// What a name after `data:` leads to.
package enum DataLookup: Sendable {
  case found(DataText)
  /// A file has the name that is too large to be held as a whole.
  case large(LargeData)
  /// Nothing has the name; these names exist.
  case unknown([String])
  /// A file has the name and cannot be read, for the reason that the findings give.
  case unreadable([Diagnostic])
}

/// A block that was read: its kind's value and its rows.
package struct ReadBlock: Sendable {
  package var kind: any BlockKind
  /// What a reader takes away: the rows that the block is about.
  package var table: Table
  /// What the author says of the rows.
  package var text: FigureText
  /// The rows that formulas see: all of them, after suppression, whatever `where:` and `last:`
  /// leave out.
  package var rows: Table
  package var settings: Settings
}

/// Reads a fence as the block that its word names.
package struct BlockReader: Sendable {
  package var file: SourceFile
  package var words: Words
  package var disclosure: PageDisclosure
  package var page: PageData
  package var lookup: @Sendable (String) -> DataLookup

  package init(
    file: SourceFile, words: Words, disclosure: PageDisclosure,
    page: PageData = PageData(), lookup: @escaping @Sendable (String) -> DataLookup
  ) {
    self.file = file
    self.words = words
    self.disclosure = disclosure
    self.page = page
    self.lookup = lookup
  }

  /// The block, or nil when its findings leave nothing to show or it is no block at all.
  package func read(_ fence: Fence, into findings: inout Findings) -> ReadBlock? {
    guard let kind = BlockKinds.named(fence.kind) else { return nil }
    let parts = BlockParts(fence.contents)
    var own = Findings(in: file)
    var rows: DisclosedRows?
    var block: ReadBlock?
    if let settings = settings(parts, of: fence, kind, into: &own) {
      checkID(settings, into: &own)
      if !fence.isMade {
        CommonSettings.check(settings, kind: kind, at: fence.openingSpan, into: &own)
      }
      rows = self.rows(settings, parts, fence: fence, kind, into: &own)
      if let whole = rows?.table {
        own.append(ruleFindings(whole, settings, isActive: rows?.policy.isActive ?? true))
        let selection = Selection(settings: settings, words: words, kind: kind.word)
        let table = selection.about(whole, into: &own)
        let input = BlockInput(
          settings: settings, table: selection.shown(table, into: &own),
          measures: rows?.measures,
          named: { other($0, settings, at: fence.openingSpan, into: &$1) }, words: words,
          span: fence.openingSpan)
        block = kind.init(input, into: &own).map {
          ReadBlock(
            kind: $0, table: $0.download ?? table, text: FigureText(settings), rows: whole,
            settings: settings)
        }
      }
    }
    findings.append(disclosure.guarded(own, of: parts, fence, rows?.policy))
    return block
  }

  /// What the rules under `checks:` find; without values where some of the rows are hidden.
  private func ruleFindings(
    _ table: Table, _ settings: Settings, isActive: Bool
  ) -> [Diagnostic] {
    var findings = Findings(in: file)
    let rules = settings.texts("checks").map { RowRule($0.value, at: $0.span) }
    RowChecks.check(table, rules: rules, into: &findings)
    return isActive ? findings.list.map(\.withoutValues) : findings.list
  }

  /// The rows of a block, whatever its kind makes of them; nil when there are none.
  package func table(of fence: Fence, into findings: inout Findings) -> Table? {
    guard let kind = BlockKinds.named(fence.kind) else { return nil }
    let parts = BlockParts(fence.contents)
    var own = Findings(in: file)
    let rows = settings(parts, of: fence, kind, into: &own).flatMap {
      self.rows($0, parts, fence: fence, kind, into: &own)
    }
    findings.append(disclosure.guarded(own, of: parts, fence, rows?.policy))
    return rows?.table
  }

  /// The rows of shared data as they may be shown; nil where the name leads to none.
  package func table(named name: String, into findings: inout Findings) -> Table? {
    let none = Settings(Node(.map([]), at: Span(0, 0)), options: [], what: "", into: &findings)
    return other(Text(name, at: Span(0, 0)), none, at: Span(0, 0), into: &findings)
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
      node, options: kind.options, what: "a \(kind.word) block", text: parts.settings,
      into: &findings)
  }

  private func checkID(_ settings: Settings, into findings: inout Findings) {
    guard let id = settings.text("id"), !BlockOutline.isValid(id.value) else { return }
    findings.add(
      .invalidID, at: id.span, "`\(id.value)` cannot be an id",
      label: "letters, digits and `-`, a letter first",
      help: "an id is part of an address; write it like `calls-by-month`")
  }

  private func rows(
    _ settings: Settings, _ parts: BlockParts, fence: Fence, _ kind: any BlockKind.Type,
    into findings: inout Findings
  ) -> DisclosedRows? {
    let columns = settings.node("columns").map { [ColumnMap($0, in: file)] } ?? []
    let rows = parts.rows
    if let place = parts.missingDivider { report(place, into: &findings) }
    guard let name = settings.text("data") else {
      guard let rows else {
        if !kind.needsRows(settings) { return DisclosedRows(table: .empty, policy: .everything) }
        findings.add(
          .blockWithoutRows, at: fence.openingSpan, "the \(fence.kind) block has no rows",
          help: "write a line with `---` below the settings, then the rows, the headings first",
          "or name the data with `data: NAME`")
        return nil
      }
      let text = DataText(file: file, passage: rows, columns: columns)
      return disclosed(
        text, columns: [], settings, kind, at: fence.openingSpan, into: &findings)
    }
    if let rows, !rows.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }) {
      findings.add(
        .rowsTwice, at: name.span, "the block has rows of its own and `data:` as well",
        help: "remove one of the two")
    }
    guard let text = text(named: name, for: settings, columns: columns, into: &findings) else {
      return nil
    }
    return disclosed(
      text, columns: columns, settings, kind, at: fence.openingSpan, into: &findings)
  }

  /// The rows of other data that a block takes something from, by its name.
  private func other(
    _ name: Text, _ settings: Settings, at span: Span, into findings: inout Findings
  ) -> Table? {
    guard let text = text(named: name, into: &findings) else { return nil }
    return disclosed(text, columns: [], settings, nil, at: span, into: &findings)?.table
  }

  /// Reads rows and hides of them what the block, the data and the site say.
  ///
  /// `kind` is nil for rows of which the block only takes something.
  private func disclosed(
    _ text: DataText, columns: [ColumnMap], _ settings: Settings,
    _ kind: (any BlockKind.Type)?, at span: Span, into findings: inout Findings
  ) -> DisclosedRows? {
    let stated = DisclosurePolicy(settings) ?? .everything
    var text = text
    text.columns += columns
    text.policy = stated.joined(with: text.policy)
    if !disclosure.isWaived { text.policy = text.policy.joined(with: disclosure.siteDefault) }
    let measures = kind.flatMap { $0.measures(&text, into: &findings) }
    let read = text.read(
      kind == nil ? RowForm(hasTotals: true) : form(settings),
      financialYear: page.usesFinancialYears,
      isConfidential: text.policy.isActive || disclosure.siteDefault.isActive)
    findings.append(read.findings)
    guard let source = read.source else { return DisclosedRows(table: nil, policy: text.policy) }
    source.check(stated, into: &findings)
    disclosure.checkSmallNumbers(source, text.policy, at: span, into: &findings)
    var table = text.hiding.map { source.disclose(like: $0) } ?? source.disclose(text.policy)
    findings.append(text.ruleFindings(table, isConfidential: text.policy.isActive))
    if let day = page.asAt, text.isShared { table = table.upTo(day) }
    checkEnd(settings, text, into: &findings)
    if let column = table.columnWhoseOrderTells {
      let heading = table.columns[column].heading
      findings.add(
        .orderTells, at: span,
        "the rows stand in the order of `\(heading)`, which has hidden numbers",
        label: "a hidden number lies between its neighbours",
        help: "put the rows into the order of their names; a chart can sort its bars by itself")
    }
    return DisclosedRows(table: table, policy: text.policy, measures: measures)
  }

  /// A paper stands still: the last periods of data that goes on growing are others next month.
  private func checkEnd(_ settings: Settings, _ text: DataText, into findings: inout Findings) {
    guard page.standsStill, page.asAt == nil, text.isShared, let last = settings.integer("last")
    else { return }
    findings.add(
      .movingEnd, at: last.span,
      "the last \(last.value) periods will be others when the data grows",
      label: "a paper stays as it was approved",
      help: "say in the front matter up to when the paper sees data: `data-as-at: 2024-02-28`")
  }

  /// What the settings say of the rows that cannot be seen in them.
  private func form(_ settings: Settings) -> RowForm {
    RowForm(
      headerRows: settings.integer("header-rows")?.value ?? 1,
      hasTotals: settings.node("total") != nil, totals: settings.texts("total").map(\.value))
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

  /// The text behind a name. Of a large file a block with `where:` has the rows that it names.
  private func text(
    named name: Text, for settings: Settings? = nil, columns: [ColumnMap] = [],
    into findings: inout Findings
  ) -> DataText? {
    var found = lookup(name.value)
    if case .large(let data) = found {
      var policy = data.policy
      if let stated = settings.flatMap({ DisclosurePolicy($0) }) {
        policy = stated.joined(with: policy)
      }
      if !disclosure.isWaived { policy = policy.joined(with: disclosure.siteDefault) }
      if let settings, settings.integer("header-rows")?.value ?? 1 == 1,
        let rows = data.selecting(
          settings, columns: columns, financialYear: page.usesFinancialYears, words: words,
          hiding: policy, into: &findings)
      {
        return rows
      }
      found = data.whole()
    }
    switch found {
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
    case .found(let text): return text
    case .large: return nil
    }
  }
}

/// The rows of a block as they may be shown, and what was hidden of them.
private struct DisclosedRows {
  /// Nil where the rows could not be read.
  var table: Table?
  var policy: DisclosurePolicy
  var measures: MeasureRows?
}

extension Table {
  /// For a block that takes all it shows from other data.
  fileprivate static let empty = Table(columns: [], rowCount: 0, places: TablePlaces())
}
