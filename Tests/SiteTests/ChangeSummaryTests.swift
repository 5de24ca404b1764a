import Diagnostics
import Testing

@testable import Site

/// What a pull request says of a change.
@Suite struct ChangeSummaryTests {
  private static let settings: FileTree.MemoryFile = """
    title: Test
    url: https://test.example.org/
    publisher: Test body
    licence: OGL-3.0
    contact: office@example.org
    """

  private static func table(_ value: Int) -> FileTree.MemoryFile {
    .bytes(
      Array(
        """
        ---
        title: Calls | all
        ---

        ```table
        id: calls
        title: Calls
        measure: Calls
        area: Here
        period: 2024
        source: Made up
        ---
        Day,Calls
        Monday,\(value)
        ```

        """.utf8))
  }

  private static func page(_ title: String, _ words: String) -> FileTree.MemoryFile {
    .bytes(Array("---\ntitle: \(title)\n---\n\n\(words)\n".utf8))
  }

  @Test func saysWhatComesGoesAndChanges() async throws {
    let options = BuildOptions(now: 1_700_000_000, workers: 2)
    let old: [String: FileTree.MemoryFile] = [
      "content/site.yml": Self.settings, "content/index.md": Self.page("Home", "Words."),
      "content/a.md": Self.page("A", "Old words."), "content/b.md": Self.page("B", "Same."),
      "content/x/gone.md": Self.page("Gone", "Old."), "content/calls.md": Self.table(5),
    ]
    let output = MemoryOutput()
    #expect(
      await build(SiteFolder(tree: .memory(old)), options, to: .memory(output)).isWritten)
    let tree = FileTree.memory(
      Dictionary(uniqueKeysWithValues: output.files.map { ("public/" + $0, .bytes($1)) }))
    let published = try #require(Published.load("public", tree).published)

    var new = old
    new["content/x/gone.md"] = nil
    new["content/a.md"] = Self.page("A", "New words and a [link](nowhere.md).")
    new["content/calls.md"] = Self.table(6)
    new["content/new.md"] = Self.page("<b>New</b>", "Words.")
    new["templates/assets/style.css"] = "body{}"
    let summary = ChangeSummary(against: published, tree)
    let report = await build(SiteFolder(tree: .memory(new)), options, to: summary.sink).report
    let text = summary.markdown(report)
    #expect(text.contains("4 pages added, changed or removed, 1 dataset changed, "))
    for line in [
      "| added | \\<b\\>New\\</b\\> | `new/` |", "| changed | A | `a/` |",
      "| changed | Calls \\| all | `calls/` |", "| removed | Gone | `x/gone/` |",
      "| changed | `calls/calls.csv` |", "| `x/` |",
      "| error S030 | `content/a.md:5:24` | `nowhere.md` leads to no page and no file |",
    ] {
      #expect(text.contains(line + "\n"), "\(line)\n\(text)")
    }
    #expect(!text.contains("| `b/` |"))

    let same = ChangeSummary(against: published, tree)
    let nothing = await build(SiteFolder(tree: .memory(old)), options, to: same.sink).report
    #expect(same.markdown(nothing).contains("Nothing that is published changes; no findings."))
  }
}
