import Blocks
import Diagnostics
import Site
import Testing

/// A formula sees a dataset as readers do: with everything hidden that a block hides of it.
@Suite struct FormulaSecrecyTests {
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
    await checkedFigures(
      LittleSite(files).folder, BuildOptions(now: LittleSite.now, workers: 1), page: nil)
  }

  /// Where nothing hides it the cell is there, and the formula reads it.
  @Test func anOpenDatasetIsRead() async {
    let made = await Self.figures([
      "page.md": Self.page(""), "data/wards.csv": Self.rows,
    ])
    #expect(made.pages.flatMap(\.figures).map(\.value) == ["3", "30"])
  }

  /// What one page hides of a file no other page shows, whatever it makes of it.
  @Test(arguments: ["data/wards.csv", "wards.csv"], ["table", "chart", "scorecard"])
  func whatOnePageHidesNoOtherShows(file: String, kind: String) async {
    let settings = [
      "table": "", "chart": "type: bar\nx: ward\ny: [men, women]\n",
      "scorecard": "tiles:\n  Women: {data: wards, where: {ward: North}, y: women}\n",
    ]
    let data = kind == "scorecard" ? "" : "measure: People\ndata: wards\n"
    let other = """
      ---
      title: Other
      ---

      ```\(kind)
      id: other
      title: People
      area: Four wards
      period: 2023
      source: Made up
      \(data)\(settings[kind] ?? "")```

      """
    var found: [[String: String]] = []
    // The second number is hidden too, since the total of both is shown.
    for (hidden, beside) in [(3, 20_717), (4, 20_716)] {
      let rows =
        "ward,men,women,total\nNorth,\(beside),\(hidden),20720\nSouth,12,11,23\n"
        + "East,31,30,61\nWest,25,24,49\n"
      let site = LittleSite([
        "page.md": "---\ntitle: Wards\n---\n\n\(Self.block)", "other.md": other, file: rows,
        "men.md": "---\ntitle: Men\nkind: measure\ndata: wards\ncolumn: men\n"
          + "better: neither\nsource: Made up\n---\n",
      ])
      let built = await site.build()
      #expect(built.isWritten, "\(built.report.text())")
      #expect(!built.report.text().contains("\(beside)"))
      found.append(built.files)
    }
    #expect(found[0] == found[1])
    #expect(found[0].count > 10)
  }

  @Test(arguments: [
    // A block of the page hides it, of a shared dataset and of a file beside the page.
    ["page.md": page(block), "data/wards.csv": rows],
    ["page.md": page(block), "wards.csv": rows],
    // A block of another page does.
    [
      "page.md": page(""), "other.md": "---\ntitle: Other\n---\n\n\(block)",
      "data/wards.csv": rows,
    ],
    // The formula names the dataset by a measure, and the block has the name of the dataset.
    [
      "page.md": page(block.replacing("id: shown", with: "id: wards"))
        .replacing("wards[", with: "people["), "data/wards.csv": rows,
      "measures/people.md": "---\ntitle: People\nkind: measure\ndata: wards\nchart: none\n---\n",
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
