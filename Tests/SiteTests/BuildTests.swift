import Diagnostics
import Testing

@testable import Site

/// Whole builds in memory.
@Suite struct BuildTests {
  private static let settings: FileTree.MemoryFile = """
    title: Test
    url: https://test.example.org/sub/
    publisher: Test body
    licence: OGL-3.0
    contact: office@example.org
    """

  private func made(
    _ files: [String: FileTree.MemoryFile], workers: Int = 2, now: Int = 1_700_000_000
  ) async -> (files: [String: String], result: BuildResult) {
    var all = files
    if all["content/site.yml"] == nil { all["content/site.yml"] = Self.settings }
    let output = MemoryOutput()
    let result = await build(
      SiteFolder(tree: .memory(all)), BuildOptions(now: now, workers: workers), to: .memory(output))
    return (output.files.mapValues { String(decoding: $0, as: UTF8.self) }, result)
  }

  private static func manyPages(_ count: Int, folder: String) -> [String: FileTree.MemoryFile] {
    var files: [String: FileTree.MemoryFile] = ["content/index.md": "---\ntitle: Home\n---\n"]
    for number in 0..<count {
      let year = 2000 + number % 3
      files["content/\(folder)/p\(number).md"] = .bytes(
        Array("---\ntitle: Page \(number)\ndate: \(year)-01-01\n---\n\n# x\n".utf8))
    }
    return files
  }

  @Test func theSameBytesWithAnyNumberOfWorkers() async {
    let files = Self.manyPages(60, folder: "reports")
    let one = await made(files, workers: 1)
    let four = await made(files, workers: 4)
    #expect(one.files == four.files)
    #expect(one.files.count > 60)
  }

  @Test func noPageListsMoreThanTwoHundred() async {
    let (files, result) = await made(Self.manyPages(650, folder: "reports"))
    #expect(result.isWritten)
    for (path, html) in files where path.hasSuffix(".html") {
      let entries = html.components(of: "class=\"entry-title\"")
      #expect(entries <= 200, "\(path) lists \(entries)")
    }
    let years = files.keys.filter { $0.hasPrefix("reports/year-") }.sorted()
    #expect(
      years == [
        "reports/year-2000-2/index.html", "reports/year-2000/index.html",
        "reports/year-2001-2/index.html", "reports/year-2001/index.html",
        "reports/year-2002-2/index.html", "reports/year-2002/index.html",
      ])
    let listed = years.reduce(0) { $0 + (files[$1] ?? "").components(of: "class=\"entry-title\"") }
    #expect(listed == 650)
  }

  @Test func aLongFolderWithAPageOfItsOwnShowsItsNewestPart() async {
    var site = Self.manyPages(250, folder: "reports")
    site["content/reports/index.md"] = "---\ntitle: All reports\n---\n\nWhat they are.\n"
    let (files, _) = await made(site)
    let page = files["reports/index.html"] ?? ""
    #expect(page.components(of: "class=\"entry-title\"") == 83)
    #expect(page.contains("What they are.") && page.contains("href=\"year-2000/\""))
  }

  @Test func theSitesOwnTemplateIsUsedInsteadOfTheBuiltInOne() async {
    let site: [String: FileTree.MemoryFile] = [
      "content/index.md": "---\ntitle: Home\n---\n\nBody.\n",
      "templates/site-footer.mustache": "<footer>Ours: {{publisher}}</footer>\n",
      "templates/assets/crest.svg": "<svg/>",
    ]
    let (files, result) = await made(site)
    #expect(result.isWritten)
    let page = files["index.html"] ?? ""
    #expect(page.contains("<footer>Ours: Test body</footer>") && page.contains("<p>Body.</p>"))
    #expect(files["assets/crest.svg"] == "<svg/>")
  }

  @Test func aTemplateWithAMistakeKeepsTheSiteFromBeingWritten() async {
    let (files, result) = await made([
      "content/index.md": "---\ntitle: Home\n---\n\n[x](nowhere.md)\n",
      "templates/page.mustache": "{{<layout}}\n{{$main}}{{{bodi}}}{{/main}}\n{{/layout}}\n",
    ])
    #expect(files.isEmpty)
    let findings = result.report.findings
    #expect(findings.map(\.code.id) == ["S030", "T101"])
    #expect(findings.last?.place?.line == 2 && findings.last?.place?.column == 13)
    #expect(findings.last?.help == ["did you mean `body`?"])
  }

  @Test func theNavigationMayLeadToAnotherSite() async {
    let (files, result) = await made([
      "content/index.md": "---\ntitle: Home\n---\n",
      "content/site.yml": """
      title: Test
      url: https://test.example.org/
      publisher: Test body
      licence: OGL-3.0
      contact: office@example.org
      nav: [{The force: "https://force.example.org/"}]
      """,
    ])
    #expect(result.report.findings.map(\.message) == [])
    #expect((files["index.html"] ?? "").contains("<a href=\"https://force.example.org/\""))
  }

  @Test func aListHasNoPlacesOfItsOwn() async {
    let (_, result) = await made([
      "content/index.md": "---\ntitle: Home\n---\n\n[x](d/#nothing) [y](d/) [z](d/#main)\n",
      "content/d/a.md": "---\ntitle: A\n---\n",
    ])
    #expect(result.report.findings.map(\.code.id) == ["S031"])
  }

  @Test func aFileNameWithALineEndIsAFinding() async {
    let (_, result) = await made([
      "content/index.md": "---\ntitle: Home\n---\n", "content/a\nb.md": "---\ntitle: A\n---\n",
    ])
    #expect(result.report.findings.map(\.code.id) == ["S008"])
    #expect(!result.report.text().contains("a\nb"))
  }

  @Test func nothingWithheldIsInAnyByte() async {
    let (files, result) = await made([
      "content/index.md": "---\ntitle: Home\n---\n",
      "content/meetings/a/index.md": "---\ntitle: Open meeting\ndate: 2024-01-01\n---\n",
      "content/meetings/a/draft.md":
        "---\ntitle: Xylophone\nstatus: draft\n---\n\n![m](zither.png) [](#table-t)\n",
      "content/meetings/a/later.md": "---\ntitle: Xylophone\npublish: 2099-01-01 09:30\n---\n",
      "content/meetings/a/exempt.md": "---\ntitle: Xylophone\nexempt: xylophone\n---\n",
      "content/meetings/a/zither.png": "zither",
    ])
    for (path, text) in files {
      #expect(!path.contains("zither") && !path.contains("draft") && !path.contains("later"))
      #expect(!text.lowercased().contains("xylophone") && !text.contains("zither"), "\(path)")
    }
    // The draft links to a table it does not have: its finding must not show what it says.
    #expect(result.report.findings.allSatisfy { !$0.text.lowercased().contains("xylophone") })
    #expect(result.withheld.map(\.count).reduce(0, +) == 3)
  }

  @Test func aPageIsReleasedAtItsTime() async {
    let files: [String: FileTree.MemoryFile] = [
      "content/index.md": "---\ntitle: Home\n---\n",
      "content/a.md": "---\ntitle: Later\npublish: 2024-07-01 09:30\n---\n",
    ]
    // 09:30 in London in July is 08:30 UTC.
    let before = await made(files, now: 1_719_822_599)
    let after = await made(files, now: 1_719_822_600)
    #expect(before.files["a/index.html"] == nil)
    #expect(after.files["a/index.html"] != nil)
  }

  @Test func errorsKeepTheSiteFromBeingWritten() async {
    let (files, result) = await made([
      "content/index.md": "---\ntitle: Home\n---\n\n[x](nowhere.md)\n"
    ])
    #expect(!result.isWritten)
    #expect(files.isEmpty)
    #expect(result.report.findings.map(\.code.id) == ["S030"])
  }

  @Test func filesArePublishedOnlyWhenReferredTo() async {
    let (files, _) = await made([
      "content/index.md": "---\ntitle: Home\n---\n\n![Map](map.png)\n",
      "content/map.png": "map", "content/other.png": "other", "content/data.csv": "a\n1\n",
      "content/static/robots.txt": "robots",
    ])
    #expect(files["map.png"] == "map")
    #expect(files["other.png"] == nil && files["data.csv"] == nil)
    #expect(files["robots.txt"] == "robots")
  }

  @Test func theNotFoundPageLinksFromTheRootOfTheServer() async {
    let (files, _) = await made([
      "content/index.md": "---\ntitle: Home\n---\n", "content/a/b.md": "---\ntitle: B\n---\n",
    ])
    let page = files["404.html"] ?? ""
    #expect(page.contains("href=\"/sub/assets/style."))
    #expect(page.contains("href=\"/sub/a/\""))
  }

  @Test func twoPagesWithOneAddress() async {
    let (_, result) = await made([
      "content/index.md": "---\ntitle: Home\n---\n", "content/a.md": "---\ntitle: A\n---\n",
      "content/a/index.md": "---\ntitle: B\n---\n",
    ])
    #expect(result.report.findings.map(\.code.id) == ["S014"])
  }

  @Test(
    arguments: [
      ([:], "S001"),
      (["content/notes.txt": FileTree.MemoryFile.bytes([])], "S002"),
      (["content/index.md": .unreadable], "S003"),
      (["content/index.md": .bytes([0x2D, 0xFF])], "S004"),
      (["content/index.md": "---\ntitle: A\n---\n", "content/b.md": .link("/etc/passwd")], "S005"),
      (["content/index.md": "---\ntitle: A\n---\n", "content/b.md": .special], "S006"),
    ] as [([String: FileTree.MemoryFile], String)])
  func badFolders(files: [String: FileTree.MemoryFile], code: String) async {
    var files = files
    if !files.isEmpty { files["content/site.yml"] = Self.settings }
    let result = await build(
      SiteFolder(tree: .memory(files)), BuildOptions(now: 0, workers: 1), to: .nowhere)
    #expect(result.report.findings.map(\.code.id) == [code])
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func components(of text: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: text) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
