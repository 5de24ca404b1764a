import Site
import Testing

/// What `vitrine figures --suggest` prints.
@Suite struct SuggestionsTests {
  private static let settings = """
    title: Public performance
    url: https://performance.example.org/
    publisher: Example Police
    licence: OGL-3.0
    contact: performance@example.org

    """

  private static let report = """
    ---
    title: Calls
    ---

    ```data
    id: calls
    title: Emergency calls
    measure: Calls in a year
    area: Staffordshire
    period: 2017 and 2018
    source: Report of February 2019
    columns:
      year: year
    ---
    year,999 calls,101 calls
    2017,150133,348627
    2018,173676,341204
    ```

    Calls rose to 173,767, an increase of 16%, while 101 calls fell by 2 per cent. There were
    4,711 letters, and 23,543 more calls.

    ```check
    an increase of 16% = change(calls[999, 2017 .. 2018])
    ```

    """

  @Test func aReadyCheckBlockAndWhatIsLeft() async throws {
    let tree = FileTree.memory([
      "content/index.md": "---\ntitle: Home\n---\n\nAll papers.\n",
      "content/site.yml": .bytes(Array(Self.settings.utf8)),
      "content/report.md": .bytes(Array(Self.report.utf8)),
    ])
    let (found, _) = await Inspection.of(
      "report.md", in: SiteFolder(tree: tree), BuildOptions(now: 1_700_000_000, workers: 1))
    let inspection = try #require(found)
    #expect(
      String(decoding: inspection.suggestions(), as: UTF8.self) == """
        content/report.md, below line 21:

        ```check
        fell by 2 per cent = change(calls[101 calls, 2017 .. 2018])
        letters, and 23,543 = calls[999 calls, 2018] - calls[999 calls, 2017]
        ```

        line 20: 173,676 is in row 2018 of calls[999 calls]; the text says 173,767: nearly the \
        same digits
        line 21: nothing on the page gives 4,711


        """)
  }
}
