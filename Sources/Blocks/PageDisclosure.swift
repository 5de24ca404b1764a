import Diagnostics
import Markdown
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
      let line = finding.place?.line ?? 0
      return line >= firstRow ? finding.withoutExcerpt : finding
    }
  }

  /// Whether the word for hiding stands anywhere in a block.
  private static func mentionsHiding(_ fence: Fence) -> Bool {
    String(decoding: fence.contents.bytes, as: UTF8.self).contains(DisclosurePolicy.option.name)
  }
}
