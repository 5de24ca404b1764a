import Blocks
import Diagnostics
import Site
import Testing

/// A formula sees a dataset as readers do: with everything hidden that a block hides of it.
@Suite struct FormulaSecrecyTests {
  private static let settings = """
    title: Public performance
    url: https://performance.example.org/
    publisher: Example Police
    licence: OGL-3.0
    contact: performance@example.org

    """

  private static let rows = "ward,men,women\nNorth,20,3\nSouth,12,11\nEast,31,30\nWest,25,24\n"

  private static let block = """
    ```table
    id: shown
    title: People
    measure: People
    area: Four wards
    period: 2023
    source: Made up
    data: wards
    suppress: {below: 5}
    ```

    """

  private static func page(_ block: String) -> String {
    """
    ---
    title: Wards
    ---

    \(block)
    There were [3](=wards[women,North]) women in the North and 30 in the East.

    ```check
    30 in the East = wards[women, East]
    ```

    """
  }

  private static func figures(_ files: [String: String]) async -> CheckedFigures {
    var all = files.mapValues { FileTree.MemoryFile.bytes(Array($0.utf8)) }
    all["content/site.yml"] = .bytes(Array(settings.utf8))
    all["content/index.md"] = "---\ntitle: Home\n---\n\nAll papers.\n"
    return await checkedFigures(
      SiteFolder(tree: .memory(all)), BuildOptions(now: 1_700_000_000, workers: 1), page: nil)
  }

  /// Where nothing hides it the cell is there, and the formula reads it.
  @Test func anOpenDatasetIsRead() async {
    let made = await Self.figures([
      "content/page.md": Self.page(""), "content/data/wards.csv": Self.rows,
    ])
    #expect(made.pages.flatMap(\.figures).map(\.value) == ["3", "30"])
  }

  @Test(arguments: [
    // A block of the page hides it, of a shared dataset and of a file beside the page.
    ["content/page.md": page(block), "content/data/wards.csv": rows],
    ["content/page.md": page(block), "content/wards.csv": rows],
    // A block of another page does.
    [
      "content/page.md": page(""), "content/other.md": "---\ntitle: Other\n---\n\n\(block)",
      "content/data/wards.csv": rows,
    ],
  ])
  func whatABlockHidesNoFormulaTells(files: [String: String]) async {
    let made = await Self.figures(files)
    #expect(!made.pages.flatMap(\.figures).contains { $0.value == "3" })
    #expect(made.report.findings.contains { $0.code.id == "F110" })
    let json = String(decoding: made.json(), as: UTF8.self)
    #expect(!json.contains("\"value\":\"3\""))
  }
}
