import Diagnostics
import Papers
import Testing

@testable import Site

/// An edition that was made out of the one before is the one that a cold build has.
@Suite struct EditionTests {
  private static let options = BuildOptions(now: 1_700_000_000, workers: 2)
  private static let settings: FileTree.MemoryFile = """
    title: Test
    url: https://test.example.org/
    publisher: Test body
    licence: OGL-3.0
    contact: office@example.org
    """

  /// A site and what may happen to it.
  private struct Desk {
    var files: [String: FileTree.MemoryFile] = ["content/site.yml": EditionTests.settings]
    var random: Dice

    mutating func text(_ name: String) -> FileTree.MemoryFile {
      let number = random.below(1_000)
      let links = ["[x](/reports/p\(random.below(6)).md)", "![](/a.png)", "[](#fig-c)"]
      let head = [
        "date: 20\(10 + random.below(12))-01-01", "status: draft", "order: \(random.below(9))",
        "publish: 2023-11-14 22:13:\(10 + random.below(40))", "summary: In short.",
      ]
      return .bytes(
        Array(
          """
          ---
          title: \(name) \(number)
          \(random.pick(head))
          ---

          Text \(number). \(random.pick(links))

          ```chart
          id: c
          type: line
          measure: Calls
          area: Here
          period: 2024
          source: Made up
          x: month
          y: [calls]
          \(random.below(3) == 0 ? "data: calls" : "---\nmonth,calls\n2024-01,\(number)\n2024-02,5")
          ```

          """.utf8))
    }

    /// Does one thing and names the files that it changed.
    mutating func act() -> Set<String> {
      let page = "content/reports/p\(random.below(6)).md"
      let other = "content/reports/p\(random.below(6)).md"
      switch random.below(12) {
      case 0...3: files[page] = text("Report")
      case 4: files[page] = nil
      case 5:
        files[other] = files[page]
        files[page] = nil
        return [other]
      case 6: return put("content/index.md", text("Home"))
      case 7:
        return put("content/data/calls.csv", bytes("month,calls\n2024-01,\(random.below(99))\n"))
      case 8: return put("content/reports/index.md", random.below(2) == 0 ? nil : text("Reports"))
      case 9: return put("content/a.png", random.below(3) == 0 ? nil : bytes("\(random.below(9))"))
      case 10:
        let footers: [FileTree.MemoryFile?] = [
          nil, "<footer>1</footer>", "<footer>{{broken</footer>",
        ]
        return put("templates/site-footer.mustache", random.pick(footers))
      default:
        let title = bytes("title: Site \(random.below(9))\nnav: [reports/]\n")
        return put("content/site.yml", random.pick([Self.none, EditionTests.settings, title]))
      }
      return [page]
    }

    private func bytes(_ text: String) -> FileTree.MemoryFile { .bytes(Array(text.utf8)) }

    private static let none: FileTree.MemoryFile? = nil

    private mutating func put(_ path: String, _ file: FileTree.MemoryFile?) -> Set<String> {
      files[path] = file
      return [path]
    }
  }

  /// Numbers that look random and are the same each time.
  private struct Dice {
    var state: UInt64

    mutating func below(_ end: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(end))
    }

    mutating func pick<Thing>(_ things: [Thing]) -> Thing { things[below(things.count)] }
  }

  @Test(arguments: 0..<8)
  func isTheEditionOfAColdBuild(seed: Int) async throws {
    var desk = Desk(random: Dice(state: UInt64(seed)))
    _ = (0..<8).map { _ in desk.act() }
    desk.files["content/index.md"] = desk.text("Home")
    var edition = await Edition.first(SiteFolder(tree: .memory(desk.files)), Self.options).edition
    var compared = 0
    for step in 0..<40 {
      let changed = desk.act()
      let folder = SiteFolder(tree: .memory(desk.files))
      if let old = edition {
        edition = await old.next(folder, Self.options, changed: changed).edition ?? old
      }
      let current = try #require(edition)
      let output = MemoryOutput()
      // What a build with errors would have written counts too.
      var sink = Sink.memory(output)
      sink.abandon = {}
      let result = await build(folder, Self.options, to: sink)
      let rendered = await current.check()?.findings ?? []
      let findings = Report(current.findings + rendered).findings
      #expect(findings == result.report.findings, "step \(step)")
      // A template with a mistake: the one before goes on.
      guard !findings.contains(where: { $0.code.id.hasPrefix("T") }) else { continue }
      for (path, bytes) in output.files {
        #expect(try current.answer(path)?.bytes == bytes, "step \(step): \(path)")
        compared += 1
      }
      for number in 0..<6 where output.files["reports/p\(number)/index.html"] == nil {
        #expect(try current.answer("reports/p\(number)/") == nil)
      }
    }
    #expect(compared > 100)
  }

  @Test func theBannersReasonIsKnown() async throws {
    var options = Self.options
    options.showsWithheld = true
    let folder = SiteFolder(
      tree: .memory([
        "content/site.yml": Self.settings,
        "content/index.md": "---\ntitle: Home\n---\n\n[Draft](draft.md)\n",
        "content/draft.md": "---\ntitle: Draft\nstatus: draft\n---\n\nText.\n",
        "content/later.md": "---\ntitle: Later\npublish: 2030-01-01 09:30\n---\n\nText.\n",
      ]))
    let edition = try #require(await Edition.first(folder, options).edition)
    #expect(try edition.answer("draft/")?.shownOnlyHere == .draft)
    #expect(try edition.answer("later/")?.shownOnlyHere == .release)
    #expect(try edition.answer("")?.shownOnlyHere == nil)
    #expect(try edition.answer("")?.findings.map(\.code) == [.linkToWithheld])
    #expect(edition.nextRelease == 1_893_490_200)
    let open = try #require(await Edition.first(folder, Self.options).edition)
    #expect(try open.answer("draft/") == nil)
    #expect(try open.answer("later/") == nil)
  }

  @Test func nothingOutsideOfTheSiteHasAnAnswer() async throws {
    let folder = SiteFolder(
      tree: .memory([
        "content/site.yml": Self.settings,
        "content/index.md": "---\ntitle: Home\n---\n\nText.\n",
        "content/data/calls.csv": "a\n1\n", "content/notes.txt": "private",
        "content/link.txt": .link("/etc/passwd"), "templates/x.mustache": "x",
      ]))
    let edition = try #require(await Edition.first(folder, Self.options).edition)
    for path in [
      "../secret", "site.yml", "content/site.yml", "data/calls.csv", "notes.txt", "link.txt",
      "index.md", "/etc/passwd", "x.mustache", "assets/../vitrine.json", "./", "//", ".",
      "nowhere/", "index.html/", "\0", "vitrine.json\0",
    ] {
      #expect(try edition.answer(path) == nil, "\(path)")
    }
    #expect(try edition.answer("index.html") != nil)
  }
}
