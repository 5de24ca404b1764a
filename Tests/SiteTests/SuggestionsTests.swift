import Site
import Testing

/// What `vitrine figures --suggest` prints.
@Suite struct SuggestionsTests {
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
      "content/site.yml": .bytes(Array(LittleSite.settings.utf8)),
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

  /// What no block of the page gives is looked for in the datasets of the site, those that the page
  /// uses first.
  @Test func theDataOfTheSiteIsLookedThroughToo() async throws {
    let page = """
      ---
      title: Letters
      ---

      ```table
      id: own
      title: Visits
      measure: Visits in a year
      area: Staffordshire
      period: 2017 and 2018
      source: Report of February 2019
      columns:
        year: year
      ---
      year,visits
      2017,811
      2018,935
      ```

      ```table
      id: shown
      title: Letters
      measure: Letters in a year
      area: Staffordshire
      period: 2018
      source: Report of February 2019
      data: letters
      where: {year: 2018}
      ```

      There were 935 visits, 4,711 letters in 2018, 4,398 letters in 2017 and 61,207 parcels, up
      12.3%. Nothing gives 777,123, and 61,270 is a slip. A year before 54,504 came.

      ```check
      before 54,504 = parcels[parcels, 2017]
      ```

      """
    let tree = FileTree.memory([
      "content/index.md": "---\ntitle: Home\n---\n\nAll papers.\n",
      "content/site.yml": .bytes(Array(LittleSite.settings.utf8)),
      "content/report.md": .bytes(Array(page.utf8)),
      "content/data/arrivals.csv": "year,arrivals\n2018,61207\n",
      "content/data/letters.csv": "year,letters\n2016,5120\n2017,4398\n2018,4711\n",
      "content/data/parcels.csv": "year,parcels\n2017,54504\n2018,61207\n",
    ])
    let (found, _) = await Inspection.of(
      "report.md", in: SiteFolder(tree: tree), BuildOptions(now: 1_700_000_000, workers: 1))
    let inspection = try #require(found)
    let text = String(decoding: inspection.suggestions(), as: UTF8.self)
    for part in [
      "935 = own[visits, 2018]", "4,711", "= shown[letters, 2017]", "= parcels[parcels, 2018]",
      "= change(parcels[parcels, 2017 .. 2018])",
      "nothing on the page or in the site's data gives 777,123",
      "61,207 is in row 2018 of parcels[parcels]; the text says 61,270: two digits are exchanged",
    ] {
      #expect(text.contains(part), "\(part) is not in:\n\(text)")
    }
  }
}
