package import Diagnostics
package import Markdown
import Settings
package import Tables

/// What is hidden of every block of a page, and what findings may say about it.
package struct PageDisclosure: Sendable {
  /// What the site hides everywhere.
  package var siteDefault: DisclosurePolicy
  /// Whether the page sets the site's rule aside, with a reason.
  package var isWaived: Bool

  /// The name of the rule that a page sets aside.
  package static let rule = "small-numbers"

  package init(siteDefault: DisclosurePolicy = .everything, isWaived: Bool = false) {
    self.siteDefault = siteDefault
    self.isWaived = isWaived
  }

  /// Says where small numbers are shown: a rule that is off until a site asks for it, and what a
  /// page sets aside that shows numbers which the site hides.
  func checkSmallNumbers(
    _ source: SourceTable, _ policy: DisclosurePolicy, at span: Span, into findings: inout Findings
  ) {
    let asked = siteDefault.isActive ? siteDefault : DisclosurePolicy(below: 5)
    guard policy.below < asked.below else { return }
    let count = source.smallCounts(asked, above: policy)
    guard count > 0 else { return }
    findings.add(
      .smallNumbersShown, at: span,
      "the block shows \(count) \(count == 1 ? "count" : "counts") below \(asked.below)",
      help: "if they are about people, hide them: `suppress: {below: \(asked.below)}`",
      "if they are not, set the rule aside with the reason: `waive: {\(Self.rule): why}`")
  }

  /// The findings about a block, without the text of rows of which some cells are hidden.
  ///
  /// `policy` is what was hidden of the rows; nil where the block could not be read so far.
  func guarded(
    _ findings: Findings, of parts: BlockParts, _ fence: Fence, _ policy: DisclosurePolicy?
  ) -> [Diagnostic] {
    let mayHide = policy?.isActive ?? Self.mentionsHiding(fence)
    guard mayHide || siteDefault.isActive else { return findings.list }
    // Where settings and rows could not be told apart, a finding may speak of either.
    let isMixed = policy == nil || parts.missingDivider != nil
    var findings = findings
    let firstRow = parts.rows.map { findings.place($0.span(0..<0)).line } ?? Int.max
    return findings.list.map { finding in
      guard finding.file == findings.file.path else { return finding.withoutExcerpt }
      guard !isMixed else { return finding.withoutValues }
      guard let place = finding.place else { return finding }
      if place.line >= firstRow { return finding.withoutExcerpt }
      return Self.isSetting(place.excerpt) ? finding : finding.withoutValues
    }
  }

  /// Reports blocks of the page that together tell a number which one of them hides.
  package static func check(
    _ blocks: [(outline: BlockOutline, span: Span, table: Table)], into findings: inout Findings
  ) {
    for conflict in PageConflict.all(among: blocks.map(\.table)) {
      let (hiding, showing) = (blocks[conflict.hiding], blocks[conflict.showing])
      let heading = showing.table.columns[conflict.column].heading
      switch conflict.kind {
      case .number:
        findings.add(
          .shownElsewhere, at: showing.span,
          "block `\(showing.outline.id)` shows a number that block `\(hiding.outline.id)` hides",
          label: "in column `\(heading)`",
          help: "hide the same in both blocks: give this one the same `suppress:`",
          "or take the column or the row out of one of them")
      case .total:
        findings.add(
          .shownElsewhere, at: showing.span,
          "block `\(showing.outline.id)` shows a total that tells a number which block "
            + "`\(hiding.outline.id)` hides", label: "in column `\(heading)`",
          help: "show the total in block `\(hiding.outline.id)` itself, so that more is hidden",
          "or take it out of this one")
      }
    }
  }

  /// Whether a fence that is no block would show numbers that its author wants hidden, since its
  /// word is misspelt: reported then, and not to be shown.
  package func holdsBack(_ fence: Fence, into findings: inout Findings) -> Bool {
    guard siteDefault.isActive || Self.mentionsHiding(fence), !fence.kind.isEmpty,
      BlockParts(fence.contents).rows != nil,
      let near = Suggestion.nearest(to: fence.kind, in: BlockKinds.all.map { $0.word })
    else { return false }
    findings.add(
      .hiddenBlockUnknown, at: fence.openingSpan,
      "`\(fence.kind)` is not a kind of block, so nothing would be hidden in it",
      label: "it is left out", help: "did you mean `\(near)`?")
    return true
  }

  /// Whether a line is a setting or an opening line, and no row that stands among them by mistake.
  private static func isSetting(_ line: String) -> Bool {
    let text = line.drop { " >-{`~".contains($0) }
    let key = text.prefix { $0 != ":" }
    return !text.contains(":")
      ? line.contains("```") || line.contains("~~~")
      : key.allSatisfy { $0.isLetter || $0 == "-" || $0 == " " } && !key.contains(",")
  }

  /// Whether the word for hiding stands anywhere in a block.
  private static func mentionsHiding(_ fence: Fence) -> Bool {
    String(decoding: fence.contents.bytes, as: UTF8.self).contains(DisclosurePolicy.option.name)
  }
}
