import Diagnostics
import Synchronization
import Testing

@testable import Site

/// The page for searching: there where an index is made, and not where the site wants none.
@Suite struct SearchTests {
  /// Counts how often the program is looked for, and how often the answer is asked for.
  private final class Looks: Sendable {
    private let counts = Mutex((begun: 0, ended: 0))
    var begun: Int { counts.withLock { $0.begun } }
    var ended: Int { counts.withLock { $0.ended } }

    func look(_ answer: Bool) -> @Sendable () -> Bool {
      counts.withLock { $0.begun += 1 }
      return { [self] in
        counts.withLock { $0.ended += 1 }
        return answer
      }
    }
  }

  @Test(arguments: [
    ("", true, true), ("search: off\n", true, false), ("search: no\n", true, false),
    ("search: on\n", true, true), ("", false, false),
  ])
  func theSiteSaysWhetherItCanBeSearched(
    settings: String, hasProgram: Bool, isThere: Bool
  ) async throws {
    let looks = Looks()
    let made = await LittleSite(
      ["a.md": LittleSite.page("title: A")], settings: settings
    ).build { $0.lookForSearch = { looks.look(hasProgram) } }
    // Nobody looks for the program where the site wants no search.
    #expect(looks.begun == (settings.hasSuffix("off\n") || settings.hasSuffix("no\n") ? 0 : 1))
    #expect(looks.ended == looks.begun)
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
