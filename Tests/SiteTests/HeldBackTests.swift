import Diagnostics
import Site
import Testing

/// `build --hold-back`: one bad page holds up nobody.
@Suite struct HeldBackTests {
  private static func files(_ report: String, _ new: String? = nil) -> [String: FileTree.MemoryFile]
  {
    var files: [String: FileTree.MemoryFile] = [
      "content/site.yml": """
      title: Test site
      url: https://test.example.org/
      publisher: Test body
      licence: OGL-3.0
      contact: office@example.org
      """,
      "content/index.md": """
      ---
      title: Home
      ---

      See [the report](report.md) and [the new one](other.md).
      """,
      "content/other.md": """
      ---
      title: Other
      ---

      Text.
      """,
    ]
    files["content/report.md"] = .bytes(Array("---\ntitle: Report\n---\n\n\(report)\n".utf8))
    if let new {
      files["content/new.md"] = .bytes(Array("---\ntitle: New page\n---\n\n\(new)\n".utf8))
    }
    return files
  }

  private func build(
    _ files: [String: FileTree.MemoryFile], after old: [String: [UInt8]]?
  ) async -> (result: BuildResult, files: [String: [UInt8]]) {
    var options = BuildOptions(now: 1_700_000_000, workers: 2)
    if let old {
      options.previous = PublishedSite(
        read: { old[$0] },
        names: { folder in
          old.keys.filter { $0.hasPrefix(folder) && !$0.dropFirst(folder.count).contains("/") }
            .map { String($0.dropFirst(folder.count)) }.sorted()
        })
    }
    let output = MemoryOutput()
    let result = await Site.build(SiteFolder(tree: .memory(files)), options, to: .memory(output))
    return (result, output.files)
  }

  @Test func aPageWithAnErrorStaysAsItWas() async throws {
    let first = await build(Self.files("The first text."), after: nil)
    #expect(first.result.isWritten)
    var changed = Self.files("The second text, with [a bad link](nowhere.md).")
    changed["content/other.md"] = "---\ntitle: Other\n---\n\nNew words.\n"
    let stopped = await build(changed, after: nil)
    #expect(!stopped.result.isWritten)
    let second = await build(changed, after: first.files)
    #expect(second.result.isWritten)
    #expect(second.result.heldBack == ["report.md"])
    #expect(second.result.report.hasErrors)
    #expect(second.files["report/index.html"] == first.files["report/index.html"])
    let other = try #require(second.files["other/index.html"])
    #expect(String(decoding: other, as: UTF8.self).contains("New words."))
  }

  @Test func aNewPageWithAnErrorStaysOut() async throws {
    let first = await build(Self.files("Text."), after: nil)
    var changed = Self.files("Text.", "A [bad link](nowhere.md).")
    changed["content/other.md"] = "---\ntitle: Other\n---\n\nSee [what is new](new.md).\n"
    let second = await build(changed, after: first.files)
    #expect(second.result.isWritten, "\(second.result.report.text())")
    #expect(second.result.heldBack == ["new.md"])
    #expect(second.files["new/index.html"] == nil)
    let other = try #require(second.files["other/index.html"])
    let text = String(decoding: other, as: UTF8.self)
    #expect(text.contains("See what is new."))
    for (path, bytes) in second.files {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("New page"), "\(path)")
    }
  }

  @Test func aMistakeInTheSettingsStopsAll() async throws {
    var files = Self.files("Text, with [a bad link](nowhere.md).")
    files["content/site.yml"] = "title: Test site\ntimezone: Mars\n"
    let result = await build(files, after: [:])
    #expect(!result.result.isWritten)
  }
}
