/// What the numbers of an author count: `27. The force …` is paragraph 27.
package enum Numbering: String, Sendable, Hashable, CaseIterable {
  /// Nothing: a number begins a list.
  case none
  /// Paragraphs, across headings and lists.
  case paragraphs
  /// Headings: `## 6.1 Links to the plan`.
  case sections
  /// Items of minutes: 1, 1.1, 1.2.
  case items
}

/// How a page is read.
package struct MarkdownOptions: Sendable {
  /// HTML is passed on as it stands; otherwise it is shown as text, with a warning.
  package var rawHTML = false
  /// What Vitrine adds to CommonMark: anchors, checked addresses, data blocks, its rules.
  package var additions = true
  /// Pipe tables as on GitHub; only with `additions`.
  package var tables = true
  /// Curly quotation marks, dashes and ellipses.
  package var smart = true
  /// Whether the page has a title elsewhere, which a heading of level 1 would repeat.
  package var hasTitle = true
  /// The words that make a fence a data block, for the rule on misspelt ones.
  package var blockKinds = ["chart", "table", "data", "check"]

  /// Which numbers of the author are kept as numbers of paragraphs.
  package var numbering = Numbering.none

  package init() {}

  /// CommonMark 0.30 and nothing else.
  package static var commonMark: MarkdownOptions {
    var options = MarkdownOptions()
    options.rawHTML = true
    options.additions = false
    options.tables = false
    options.smart = false
    return options
  }
}
