import Diagnostics
import Foundation
import Output
import Settings
import Testing

@testable import Site

/// What `vitrine new` and `vitrine schema` write.
@Suite struct StarterTests {
  private static let day = CalendarDate(year: 2027, month: 1, day: 10)

  @Test func eachNewPageBuildsAtOnce() async throws {
    let day = try #require(Self.day)
    var files = Dictionary(
      uniqueKeysWithValues: StarterSite.files.map {
        ($0.path, FileTree.MemoryFile.bytes(Array($0.text.utf8)))
      })
    let meeting = StarterPage(.meeting, title: "Scrutiny: panel", date: day)
    let folder = "meetings/2027-01-10-scrutiny-panel"
    let pages = [
      meeting,
      StarterPage(.paper, title: "Contact: \"up\" 5%", date: day, meeting: folder, item: "8"),
      StarterPage(.minutes, title: "Minutes", date: day, meeting: folder),
      StarterPage(.measure, title: "999 calls # answered", date: day),
      StarterPage(.release, title: "Stop and search", date: day, publish: "2027-01-11 09:30"),
    ]
    for page in pages { files["content/" + page.path] = .bytes(Array(page.text.utf8)) }
    for now in [1_700_000_000, 1_800_000_000] {
      let result = await build(
        SiteFolder(tree: .memory(files)), BuildOptions(now: now, workers: 2),
        to: .memory(MemoryOutput()))
      #expect(result.report.text() == "")
      #expect(result.isWritten)
    }
    // Drafts are read as strictly as what is public.
    for (path, file) in files {
      guard case .bytes(let bytes) = file else { continue }
      let text = String(decoding: bytes, as: UTF8.self).replacing("status: draft\n", with: "")
      files[path] = .bytes(Array(text.utf8))
    }
    let result = await build(
      SiteFolder(tree: .memory(files)), BuildOptions(now: 1_800_000_000, workers: 2),
      to: .memory(MemoryOutput()))
    #expect(result.report.text() == "")
  }

  @Test func newPagesGoWhereTheyBelong() throws {
    let day = try #require(Self.day)
    let folder = "meetings/2024-02-28-panel"
    let cases: [(StarterPage, String)] = [
      (
        StarterPage(.meeting, title: "The Panel's 2nd", date: day),
        "meetings/2027-01-10-the-panel-2nd/index.md"
      ),
      (
        StarterPage(.paper, title: "Calls", date: day, meeting: folder, item: "8"),
        folder + "/08-calls.md"
      ),
      (
        StarterPage(.paper, title: "Calls", date: day, meeting: folder, item: "12a"),
        folder + "/12-a-calls.md"
      ),
      (StarterPage(.paper, title: "Calls", date: day), "papers/calls.md"),
      (StarterPage(.minutes, title: "Minutes", date: day, meeting: folder), folder + "/minutes.md"),
      (StarterPage(.measure, title: "…", date: day), "measures/page.md"),
      (StarterPage(.release, title: "../../etc", date: day), "releases/2027-01-10-etc.md"),
    ]
    for (page, path) in cases { #expect(page.path == path) }
  }

  @Test func aFileThatIsThereIsLeftAsItIs() throws {
    let day = try #require(Self.day)
    let folder = try TemporaryFolder()
    let page = StarterPage(.measure, title: "Calls", date: day)
    #expect(page.write(into: folder.path).isEmpty)
    try folder.write("measures/calls.md", "mine")
    #expect(page.write(into: folder.path).map(\.code) == [.fileExists])
    #expect(folder.text("measures/calls.md") == "mine")
  }

  @Test func noPageIsMadeWhereNoSiteIs() throws {
    let day = try #require(Self.day)
    let folder = try TemporaryFolder()
    let paper = StarterPage(.paper, title: "Calls", date: day)
    #expect(paper.refusals(in: folder.path + "/content").map(\.code) == [.noContent])
    try folder.write("content/site.yml", "title: x")
    #expect(paper.refusals(in: folder.path + "/content").isEmpty)
    let other = StarterPage(.paper, title: "Calls", date: day, meeting: "meetings/slip")
    #expect(other.refusals(in: folder.path + "/content").map(\.code) == [.noSuchPage])
    try folder.write("content/meetings/slip/index.md", "x")
    #expect(other.refusals(in: folder.path + "/content").isEmpty)
  }

  @Test(arguments: SettingsSchema.subjects.map(\.name))
  func eachSchemaIsJSONAndKnowsItsSettings(name: String) throws {
    let subject = try #require(SettingsSchema.subjects.first { $0.name == name })
    let data = Data(SettingsSchema.schema(of: subject))
    let schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let map = try #require((schema["allOf"] as? [[String: Any]])?.first)
    let properties = try #require(map["properties"] as? [String: Any])
    #expect(Set(properties.keys) == Set(subject.options.map(\.name)))
  }

  @Test func snippetsAreJSONWithABlockEach() throws {
    let made = try JSONSerialization.jsonObject(with: Data(SettingsSchema.snippets()))
    let snippets = try #require(made as? [String: [String: Any]])
    let chart = try #require(snippets["Vitrine chart"]?["body"] as? [String])
    #expect(chart.first == "```chart" && chart.last == "```")
    #expect(chart.contains { $0.hasPrefix("type: ${2:") })
    #expect(snippets["Vitrine front-matter"]?["prefix"] as? String == "vitrine-front-matter")
  }

  @Test func theNextReleaseIsTheEarliest() async throws {
    func edition(_ now: Int) async -> Edition? {
      let files: [String: FileTree.MemoryFile] = [
        "content/index.md": "---\ntitle: Home\n---\n",
        "content/a.md": "---\ntitle: A\npublish: 2024-03-07 09:30\n---\n",
        "content/b.md": "---\ntitle: B\npublish: 2024-07-01 09:30\n---\n",
      ]
      return await Edition.first(
        SiteFolder(tree: .memory(files)), BuildOptions(now: now, workers: 1)
      ).edition
    }
    #expect(await edition(1_709_000_000)?.nextRelease == 1_709_803_800)
    // Half past nine in London is half past eight in July.
    #expect(await edition(1_709_803_800)?.nextRelease == 1_719_822_600)
    #expect(await edition(1_719_822_600)?.nextRelease == nil)
  }
}
