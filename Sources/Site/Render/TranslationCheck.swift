import Diagnostics
import Markdown
import Output
import Papers
import Settings

/// Whether a page and the one that it translates fit together.
extension PageBody {
  mutating func checkTranslation(_ matter: FrontMatter) {
    guard let named = matter.meeting.translationOf else { return }
    guard let original = site.original(of: page) else {
      // Taking a page down must not make an error of another one.
      guard !site.isWithdrawn(named.value, from: page) else { return }
      findings.add(
        .translationOfNothing, at: named.span,
        "there is no public page `\(named.value)` to translate",
        help: "write the path of the page, as in a link: `../report.md`")
      return
    }
    guard site.language(of: page).lowercased() != site.language(of: original).lowercased() else {
      findings.add(
        .translationInSameLanguage, at: named.span,
        "the page and the one that it translates are both in `\(site.language(of: page))`",
        label: "the other: \(original.path)",
        help: "say in which language this page is, as in `language: cy`")
      return
    }
    checkSiblings(of: original, at: named.span)
    checkNumbers(against: original)
  }

  /// A page has one translation in each language, and a translation is of what was written first.
  private mutating func checkSiblings(of original: PageFacts, at span: Span) {
    if let first = site.original(of: original), first.path != original.path {
      findings.add(
        .translationTwice, at: span, "`\(original.path)` is a translation itself",
        label: "of \(first.path)", help: "name the page that was written first")
    }
    let tag = site.language(of: page).lowercased()
    let other = (site.translations[original.path] ?? []).map { site.pages[$0] }.first {
      $0.path != page.path && $0.path != original.path
        && site.language(of: $0).lowercased() == tag
    }
    guard let other else { return }
    findings.add(
      .translationTwice, at: span, "there are two translations into `\(site.language(of: page))`",
      label: "the other: \(other.path)", help: "keep one of them")
  }

  private mutating func checkNumbers(against original: PageFacts) {
    var unread: [Diagnostic] = []
    guard page.gate.isOpen, let other = data.source.text(of: original.path, into: &unread) else {
      return
    }
    var ignored = Findings(in: other)
    let matter = FrontMatter.read(
      other, assumedKind: .assumed(forPath: original.path), into: &ignored)
    var options = MarkdownOptions()
    options.hasTitle = matter.bodyStart > 0
    options.rawHTML = site.settings.rawHTML
    options.numbering = matter.numbering.flatMap(Numbering.init(rawValue:)) ?? .none
    let numbers = PageNumbers(
      Document.parse(other, from: matter.bodyStart, options: options, into: &ignored), in: other)
    let own = PageNumbers(document, in: file)
    let (extra, missing) = own.differences(from: numbers)
    guard !extra.isEmpty || !missing.isEmpty else { return }
    let said = { (list: [(number: String, span: Span)]) in
      var seen = Set<String>()
      return list.map(\.number).filter { seen.insert($0).inserted }.prefix(3)
        .map { "`\($0)`" }.joined(separator: ", ")
    }
    let line = missing.first.map { ignored.place($0.span).line }
    let what =
      extra.isEmpty
      ? "\(said(missing)) is not on this page"
      : missing.isEmpty
        ? "\(said(extra)) is not there" : "\(said(extra)) here, \(said(missing)) there"
    findings.add(
      .translationDiffers, at: extra.first?.span ?? Span(0, 0),
      "the figures differ from those of the page that this one translates: \(what)",
      label: "the other: \(original.path)" + (line.map { ":\($0)" } ?? ""),
      help: "correct one of the two; if the difference is right, set the rule aside with a reason")
  }
}
