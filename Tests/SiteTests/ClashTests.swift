import Diagnostics
import Site
import Testing

/// Names that clash and data that cannot be read: each is told once, about the file to change.
@Suite struct ClashTests {
  private static func page(_ body: String) -> FileTree.MemoryFile {
    .bytes(Array("---\ntitle: Page\n---\n\n\(body)\n".utf8))
  }

  private static func block(_ word: String, _ id: String, _ rest: String) -> String {
    """
    ```\(word)
    id: \(id)
    title: Calls
    measure: Calls
    area: Force
    period: 2024
    source: System
    \(rest)
    ```

    """
  }

  private static let rows = "---\nname,calls\nNorth,1\n"

  @Test(
    arguments: [
      (["content/a.md": page(""), "content/a/b.md": page("")], "S014 content/a.md"),
      (["content/static/404.html": "mine"], "S014 content/static/404.html"),
      (
        ["content/a.md": page(block("table", "x", rows) + block("data", "x", rows))],
        "S037 content/a.md"
      ),
      (
        ["content/a.md": page(block("table", "x", rows) + block("table", "X", rows))],
        "S037 content/a.md"
      ),
      (
        [
          "content/a.md": page(block("table", "x", "data: x.csv")),
          "content/x.csv": .bytes(Array("name,caf".utf8) + [0xE9, 0x0A]),
        ], "S004 content/x.csv"
      ),
      (
        ["content/a.md": page(block("table", "x", "data: x.csv")), "content/x.csv": .unreadable],
        "S003 content/x.csv"
      ),
    ] as [([String: FileTree.MemoryFile], String)])
  func isToldOnce(files: [String: FileTree.MemoryFile], expected: String) async {
    let site: [String: FileTree.MemoryFile] = [
      "content/index.md": Self.page(""),
      "content/site.yml": """
      title: Test
      url: https://test.example.org/
      publisher: Test body
      licence: OGL-3.0
      contact: office@example.org
      """,
    ]
    let report = await build(
      SiteFolder(tree: .memory(site.merging(files) { $1 })),
      BuildOptions(now: 1_700_000_000, workers: 2), to: .nowhere
    ).report
    let found = report.findings.map { "\($0.code.id) \($0.file)" }
    #expect(found == [expected], "\(report.text())")
  }
}
