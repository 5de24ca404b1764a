import Diagnostics
import Testing

@testable import Site

/// The page for searching: there where an index is made, and not where the site wants none.
@Suite struct SearchTests {
  @Test(arguments: [
    ("", true, true), ("search: off\n", true, false), ("search: no\n", true, false),
    ("search: on\n", true, true), ("", false, false),
  ])
  func theSiteSaysWhetherItCanBeSearched(
    settings: String, hasProgram: Bool, isThere: Bool
  ) async throws {
    let made = await LittleSite(
      ["a.md": LittleSite.page("title: A")], settings: settings
    ).build { $0.hasSearch = hasProgram }
    #expect(made.isWritten, "\(made.report.text())")
    #expect((made.files["search/index.html"] != nil) == isThere)
    #expect(made.files["a/index.html"]?.contains("search/") == isThere)
    guard isThere else { return }
    let page = try #require(made.files["search/index.html"])
    // Without JavaScript the page leads on.
    #expect(page.contains("<noscript>") && page.contains("Other ways to find something"))
    #expect(page.contains("data-pagefind-ignore"))
  }
}
