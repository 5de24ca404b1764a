import Diagnostics
import Testing

@testable import Site

/// Pages that leave a published site: nothing of them stays in what is kept as it was.
@Suite struct TakeDownTests {
  /// A meeting with two papers, of which one says words that no other page says.
  private static let files: [String: String] = [
    "meetings/2023-05-02-board/index.md": LittleSite.page(
      "title: Board, May\ndate: 2023-05-02\nagenda:\n  - 1. Calls\n  - 2. Deaths", "In public."),
    "meetings/2023-05-02-board/calls.md": LittleSite.page(
      "title: Calls\nagenda-item: 1", "Calls were answered."),
    "meetings/2023-05-02-board/deaths.md": LittleSite.page(
      """
      title: Quaggatitle
      agenda-item: 2
      tags: [quaggatag]
      aliases: [old/quaggaalias/]
      reports:
        - measure: deaths
          period: April 2023
          value: 8714 deaths
      """,
      """
      See [the list](quaggafile.pdf).

      ```table
      id: quaggablock
      title: Deaths in a ward
      data: quaggadata
      measure: Deaths
      area: Ward
      period: April 2023
      source: Registry
      ```

      > **Action 7** — Quaggaowner — July 2023
      >
      > Quaggaaction.

      > **Recommendation 1** Quaggarecommendation.
      """),
    "meetings/2023-05-02-board/quaggafile.pdf": "Quaggapdf",
    "data/quaggadata.csv": "Ward,Deaths\nQuaggaward,9\nEast,12\n",
    "measures/deaths.md": LittleSite.page(
      "title: Deaths\nunit: deaths\nbetter: lower\ndefinition: All.", "Counted."),
    "info/about.md": LittleSite.page("title: About", "Nothing more."),
    "follow.md": LittleSite.page(
      "title: What followed\nsupersedes: meetings/2023-05-02-board/deaths.md",
      """
      See [](meetings/2023-05-02-board/deaths.md#table-quaggablock).

      > **Answer to Action 7**
      >
      > Done.
      """),
    "cy.md": LittleSite.page(
      """
      title: Marwolaethau
      language: cy
      translation-of: meetings/2023-05-02-board/deaths.md
      waive:
        translation-differs: crynodeb
      """, "Testun."),
  ]

  private static let paper = "meetings/2023-05-02-board/deaths.md"

  /// What is left of the words of the paper, file by file; its address may stand where an author
  /// links to it.
  private func traces(_ files: [String: String]) -> [String] {
    let words = [
      "Quaggatitle", "quaggatag", "quaggaalias", "8,714", "8714", "Quaggapdf", "quaggafile",
      "Quaggaward", "quaggadata", "Quaggaowner", "Quaggaaction", "Quaggarecommendation",
    ]
    return files.keys.sorted().flatMap { path in
      words.filter { path.contains($0) || files[path]?.contains($0) ?? false }
        .map { "\(path): \($0)" }
    }
  }

  private func previous(_ files: [String: String]) -> PublishedSite {
    PublishedSite(
      read: { files[$0].map { Array($0.utf8) } },
      names: { folder in
        files.keys.filter { $0.hasPrefix(folder) && !$0.dropFirst(folder.count).contains("/") }
          .map { String($0.dropFirst(folder.count)) }.sorted()
      })
  }

  private func withdrawn(_ files: [String: String]) throws -> [String: String] {
    var files = files
    let made = try #require(
      Withdrawal(of: Self.paper, Array((files[Self.paper] ?? "").utf8), reason: "Names one."))
    files[Self.paper] = String(decoding: made.text, as: UTF8.self)
    return files
  }

  @Test func pagesThatReferToAWithdrawnOneHaveNoErrors() async throws {
    let first = await LittleSite(Self.files).build()
    #expect(first.isWritten, "\(first.report.text())")
    #expect(traces(first.files).count > 12)
    let second = await LittleSite(try withdrawn(Self.files)).build()
    #expect(second.isWritten, "\(second.report.text())")
    #expect(traces(second.files) == [])
    let follow = try #require(second.files["follow/index.html"])
    #expect(follow.contains(">a page that has been withdrawn</a>"))
  }

  /// A meeting is the page of a folder with papers: they stay, and no list takes its place.
  @Test func aMeetingWithPapersCanBeWithdrawn() async throws {
    let index = "meetings/2023-05-02-board/index.md"
    for path in [index, "index.md", "measures/deaths.md"] {
      var files = Self.files
      files["index.md"] = LittleSite.page("title: Home")
      let made = try #require(
        Withdrawal(of: path, Array((files[path] ?? "").utf8), reason: "Names one."))
      files[path] = String(decoding: made.text, as: UTF8.self)
      let built = await LittleSite(files).build()
      #expect(built.isWritten, "\(built.report.text())")
      let left = try #require(built.files[made.address + "index.html"])
      #expect(left.contains("Names one.") && !left.contains("Board, May"))
      #expect(built.files["meetings/2023-05-02-board/calls/index.html"] != nil)
      #expect(!built.report.findings.contains { $0.code == .missingMinutes && path == index })
    }
  }

  /// The settings name the page, its folder and a list that has nothing but it.
  @Test func settingsThatNameAWithdrawnPageHaveNoErrors() async throws {
    let files = [
      "reports/secret.md": LittleSite.page("title: Quaggatitle", "> **Action 1** — A — May 2024"),
      "about.md": LittleSite.page("title: About"),
    ]
    let settings = """
      nav: [reports/, reports/secret.md, actions/, about.md]
      specified-information:
        complaints: reports/secret.md

      """
    let first = await LittleSite(files, settings: settings).build()
    #expect(first.isWritten, "\(first.report.text())")
    #expect(first.files["about/index.html"]?.contains("../actions/") == true)
    var withdrawn = files
    withdrawn["reports/secret.md"] = LittleSite.page("title: Quaggatitle\nwithdrawn: Names one.")
    let second = await LittleSite(withdrawn, settings: settings).build()
    #expect(second.isWritten, "\(second.report.text())")
    #expect(traces(second.files) == [])
    #expect(second.files["about/index.html"]?.contains("../actions/") == false)
    // A name that is no page and no list is still an error.
    let wrong = await LittleSite(files, settings: "nav: [nowhere/]\n").build()
    #expect(!wrong.isWritten)
  }

  /// The meeting has an error and would stay as it was published, with the actions of the
  /// paper and with its files.
  @Test func whatIsHeldBackDoesNotRepeatAPageThatLeaves() async throws {
    let first = await LittleSite(Self.files).build()
    var changed = Self.files
    changed["meetings/2023-05-02-board/index.md"]? += "\nSee [x](nowhere.md).\n"
    changed["info/about.md"]? += "\nSee [x](nowhere.md).\n"
    for leaving in ["withdrawn: Names one.", "status: draft", "exempt: Names one."] {
      var files = changed
      files[Self.paper] = files[Self.paper]?.replacing("---\ntitle", with: "---\n\(leaving)\ntitle")
      if leaving != "withdrawn: Names one." {
        for page in ["follow.md", "cy.md"] { files[page] = nil }
      }
      let second = await LittleSite(files).build { $0.previous = previous(first.files) }
      #expect(second.isWritten, "\(second.report.text())")
      #expect(traces(second.files) == [], "\(leaving)")
      #expect(second.files["meetings/2023-05-02-board/calls/index.html"] != nil)
      #expect(second.files["info/about/index.html"] == first.files["info/about/index.html"])
    }
  }

  /// A page that is taken out of the folder leaves too.
  @Test func whatIsHeldBackDoesNotRepeatAPageThatIsGone() async throws {
    let first = await LittleSite(Self.files).build()
    var changed = Self.files
    for page in [Self.paper, "follow.md", "cy.md"] { changed[page] = nil }
    changed["meetings/2023-05-02-board/index.md"]? += "\nSee [x](nowhere.md).\n"
    let second = await LittleSite(changed).build { $0.previous = previous(first.files) }
    #expect(second.isWritten, "\(second.report.text())")
    #expect(traces(second.files) == [])
  }

  /// Where the site cannot be built, its finished files are changed.
  @Test func aSiteThatCannotBeBuiltLosesThePageAndWhatNamesIt() async throws {
    let first = await LittleSite(Self.files).build()
    let made = try #require(
      Withdrawal(
        of: Self.paper, Array((Self.files[Self.paper] ?? "").utf8), reason: "Names one."))
    let change = made.takeDown(from: first.files.keys.sorted(), reason: "Names one.") {
      first.files[$0].map { Array($0.utf8) }
    }
    var left = first.files
    for path in change.removed { left[path] = nil }
    for file in change.written { left[file.path] = String(decoding: file.bytes, as: UTF8.self) }
    #expect(traces(left) == [])
    let stone = try #require(left["meetings/2023-05-02-board/deaths/index.html"])
    #expect(stone.contains("Names one."))
    // The home page has the value that the paper reported; the meeting its actions.
    #expect(change.renewed.contains("index.html"))
    #expect(change.renewed.contains("meetings/2023-05-02-board/index.html"))
    for page in ["info/about/index.html", "404.html"] { #expect(left[page] == first.files[page]) }
    // The folder is still one of ours, and its list is JSON.
    let (published, findings) = Published.load(
      "public", .memory(["public/vitrine.json": .bytes(Array((left["vitrine.json"] ?? "").utf8))]))
    #expect(findings.isEmpty)
    #expect(published?.pages["info/about/"] != nil)
    #expect(published?.pages["meetings/2023-05-02-board/deaths/"] == nil)
  }

  /// After a takedown a comparison does not ask for what went with the page.
  @Test func aComparisonDoesNotMissWhatWasWithdrawn() async throws {
    let first = await LittleSite(Self.files).build { $0.hasSearch = true }
    #expect(first.files["search/index.html"] != nil)
    let (published, _) = Published.load(
      "public",
      .memory(
        Dictionary(
          uniqueKeysWithValues: first.files.map {
            ("public/" + $0.key, FileTree.MemoryFile.bytes(Array($0.value.utf8)))
          })))
    let second = await LittleSite(try withdrawn(Self.files)).build { $0.published = published }
    let gone = second.report.findings.filter { $0.code == .vanishedAddress }
    #expect(gone.isEmpty, "\(second.report.text())")
    var others = try withdrawn(Self.files)
    others["info/about.md"] = nil
    let third = await LittleSite(others).build { $0.published = published }
    let lost = third.report.findings.filter { $0.code == .vanishedAddress }
    #expect(lost.contains { $0.file == "content/info/about.md" }, "\(third.report.text())")
  }
}
