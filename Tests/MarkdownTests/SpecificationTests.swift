import Diagnostics
import Markdown
import Testing

/// The published specifications, run through our own parser bridge and HTML writer.
@Suite struct SpecificationTests {
  private static let commonMarkExamples = Specification("commonmark").examples
  private static let gitHub = Specification("gfm").examples
  private static let tableExamples = gitHub.filter { $0.section.hasPrefix("Tables (extension)") }

  /// Examples that we answer otherwise on purpose, each with its reason. Additions are off.
  private static let intendedCommonMark: [Int: String] = [:]

  /// The same for the tables of GFM, apart from the dress that ``dressed(_:)`` puts on.
  private static let intendedTables: [Int: String] = [:]

  /// What we write otherwise than cmark on purpose, beyond the examples: what is written, cmark's
  /// HTML, and the reason. All additions are off.
  private static let intended: [(markdown: String, cmark: String, reason: String)] = [
    (
      "[a](b \"\")", "<p><a href=\"b\" title=\"\">a</a></p>\n",
      "an empty title says nothing, and cmark's interface does not tell it from none"
    ),
    (
      "a\u{0}b", "<p>a\u{FFFD}b</p>\n",
      "a NUL is an error of its own (M103), so its place in the text is kept"
    ),
  ]

  @Test func intendedDifferencesAreDifferences() {
    for (markdown, cmark, reason) in Self.intended {
      #expect(Reading(markdown, .commonMark).html != cmark, "no longer a difference: \(reason)")
    }
    let numbers = Set(Self.commonMarkExamples.map(\.number))
    #expect(Self.intendedCommonMark.keys.allSatisfy { numbers.contains($0) })
    let tables = Set(Self.tableExamples.map(\.number))
    #expect(Self.intendedTables.keys.allSatisfy { tables.contains($0) })
  }

  @Test func theSpecificationsAreThere() {
    #expect(
      Self.commonMarkExamples.count == 652, "run script/fetch-specs: .cache/specs/commonmark.txt")
    #expect(Self.tableExamples.count == 8, "run script/fetch-specs: .cache/specs/gfm.txt")
  }

  @Test(arguments: commonMarkExamples)
  func commonMark(example: Specification.Example) {
    let html = Reading(example.markdown, .commonMark).html
    expect(html, example.html, differs: Self.intendedCommonMark[example.number])
  }

  @Test(arguments: tableExamples)
  func tables(example: Specification.Example) {
    var options = MarkdownOptions()
    options.smart = false
    options.rawHTML = true
    let html = Reading(example.markdown, options).html
    expect(html, Self.dressed(example.html), differs: Self.intendedTables[example.number])
  }

  private func expect(_ html: String, _ expected: String, differs reason: String?) {
    if let reason {
      #expect(html != expected, "no longer a difference: \(reason)")
    } else {
      #expect(html == expected)
    }
  }

  /// Every link and tag of the specifications is found in the source, whatever stands around it.
  @Test(arguments: [commonMarkExamples, gitHub])
  func everyParagraphFitsItsSource(examples: [Specification.Example]) {
    for example in examples {
      for smart in [false, true] {
        var options = MarkdownOptions()
        options.smart = smart
        let document = Reading(example.markdown, options).document
        #expect(document.misfitCount == 0, "example \(example.number): \(example.markdown)")
      }
    }
  }

  /// The HTML of GFM as we write tables: in a frame that scrolls, with header cells that say
  /// what they head, and classes instead of the `align` attribute that HTML has given up.
  private static func dressed(_ html: String) -> String {
    html.replacing("<table>", with: "<div class=\"scroll\">\n<table>")
      .replacing("</table>", with: "</table>\n</div>")
      .replacing("<th", with: "<th scope=\"col\"")
      .replacing("<th scope=\"col\"ead", with: "<thead")
      .replacing(" align=\"left\"", with: "")
      .replacing(" align=\"center\"", with: " class=\"centre\"")
      .replacing(" align=\"right\"", with: " class=\"num\"")
  }
}
