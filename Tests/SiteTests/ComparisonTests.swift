import Diagnostics
import Testing

@testable import Output
@testable import Site

/// `check --against`: what changed since the site was published is found, once, at its place.
@Suite struct ComparisonTests {
  private static let settings: FileTree.MemoryFile = """
    title: Test
    url: https://test.example.org/
    publisher: Test body
    licence: OGL-3.0
    contact: office@example.org
    """

  private static let rows = [
    ["Month", "Calls", "Answered"], ["2023-06", "40148", "97.5%"], ["2023-07", "37012", "98%"],
    ["2023-08", "[x]", "96%"],
  ]

  private static func page(_ rows: [[String]], notes: String = "", id: String = "calls") -> String {
    """
    ---
    title: Calls
    \(notes)---

    ```table
    id: \(id)
    title: Calls fell
    measure: Calls
    area: Force
    period: Summer
    source: System
    ---
    \(rows.map { $0.joined(separator: ",") }.joined(separator: "\n"))
    ```

    """
  }

  private static let note = """
    corrections:
      - {date: 2024-03-12, what: Calls, was: 40148, now: 41048, why: Misread}

    """

  private static func site(_ page: String, _ more: [String: String] = [:]) -> FileTree {
    var files = more.mapValues { FileTree.MemoryFile.bytes(Array($0.utf8)) }
    files["content/site.yml"] = settings
    files["content/index.md"] = "---\ntitle: Home\n---\n"
    files["content/r/calls.md"] = .bytes(Array(page.utf8))
    return .memory(files)
  }

  private static func published(_ tree: FileTree) async throws -> Published {
    let output = MemoryOutput()
    let result = await build(
      SiteFolder(tree: tree), BuildOptions(now: 0, workers: 1), to: .memory(output))
    #expect(result.isWritten, "\(result.report.text())")
    let files = output.files.map { ("public/" + $0.key, FileTree.MemoryFile.bytes($0.value)) }
    let tree = FileTree.memory(Dictionary(uniqueKeysWithValues: files))
    return try #require(Published.load("public", tree).published)
  }

  private static func findings(
    _ tree: FileTree, against published: Published
  ) async -> [Diagnostic] {
    let options = BuildOptions(now: 0, workers: 1, published: published)
    return await build(SiteFolder(tree: tree), options, to: .nowhere).report.findings
  }

  @Test func nothingChanged() async throws {
    let site = Self.site(Self.page(Self.rows))
    let found = await Self.findings(site, against: try await Self.published(site))
    #expect(found.map(\.message) == [])
  }

  @Test(arguments: [(1, 1), (1, 2), (2, 1), (2, 2), (3, 2)])
  func oneChangedNumberIsOneFindingAtItsCell(row: Int, column: Int) async throws {
    let published = try await Self.published(Self.site(Self.page(Self.rows)))
    var rows = Self.rows
    rows[row][column] = column == 1 ? "41048" : "12.25%"
    let found = await Self.findings(Self.site(Self.page(rows)), against: published)
    #expect(found.map(\.code.id) == ["R130"])
    #expect(found.first?.place?.line == 13 + row)
    #expect(found.first?.message.contains(rows[row][0]) == true)
    #expect(found.first?.place?.excerpt == rows[row].joined(separator: ","))
  }

  @Test func aNewNoteCoversTheChangeAndAnOldOneDoesNot() async throws {
    let published = try await Self.published(Self.site(Self.page(Self.rows)))
    var rows = Self.rows
    rows[1][1] = "41048"
    let noted = Self.site(Self.page(rows, notes: Self.note))
    #expect(await Self.findings(noted, against: published).isEmpty)
    // The next change needs a note of its own.
    let after = try await Self.published(noted)
    rows[1][1] = "42048"
    let again = Self.site(Self.page(rows, notes: Self.note))
    #expect(await Self.findings(again, against: after).map(\.code.id) == ["R130"])
    let withoutNote = Self.site(Self.page(rows))
    let found = await Self.findings(withoutNote, against: after).map(\.code.id)
    // The list of corrections and its feed are gone too.
    #expect(found.sorted() == ["R130", "R131", "R131", "R137"])
  }

  /// A note that is about one value does not hide that another changed too.
  @Test func aNoteNamesWhatItCovers() async throws {
    let published = try await Self.published(Self.site(Self.page(Self.rows)))
    var rows = Self.rows
    rows[1][1] = "41048"
    rows[2][1] = "37111"
    rows[2][2] = "97%"
    func found(_ note: String) async -> [Diagnostic] {
      let notes = "corrections:\n  - \(note)\n"
      return await Self.findings(Self.site(Self.page(rows, notes: notes)), against: published)
    }
    let one = await found("{date: 2024-03-12, what: Calls, was: 40148, now: 41048, why: Misread}")
    #expect(one.map(\.code.id) == ["R139"])
    #expect(one.first?.message.contains("2 changes: `37012` is `37111`, `98` is `97`") == true)
    #expect(one.first?.place?.line == 17)
    let all = "{date: 2024-03-12, what: Calls, block: calls, was: 40148, now: 41048, why: Misread}"
    #expect(await found(all).isEmpty)
    let planned = "{date: 2024-03-12, what: All of it, kind: revision, why: Final figures}"
    #expect(await found(planned).isEmpty)
    let said =
      "{date: 2024-03-12, what: 'Calls: 37,012 is 37,111; answered: 98% is 97%', was: 40148, "
      + "now: 41048, why: Misread}"
    #expect(await found(said).isEmpty)
  }

  @Test func whatIsNoChange() async throws {
    let published = try await Self.published(Self.site(Self.page(Self.rows)))
    var rows = Self.rows
    rows[3][1] = "35210"  // A number where none had been.
    rows[1][1] = "40148 [p]"  // Something said of the same number.
    rows[2][2] = "98.0%"  // The same number with another decimal.
    rows.append(["2023-09", "36000", "95%"])
    #expect(await Self.findings(Self.site(Self.page(rows)), against: published).isEmpty)
    let moved = [Self.rows[0], Self.rows[3], Self.rows[1], Self.rows[2]]
    #expect(await Self.findings(Self.site(Self.page(moved)), against: published).isEmpty)
  }

  @Test func whatIsGone() async throws {
    let published = try await Self.published(Self.site(Self.page(Self.rows)))
    func codes(_ page: String) async -> [String] {
      await Self.findings(Self.site(page), against: published).map(\.code.id)
    }
    var rows = Self.rows
    rows.remove(at: 1)
    #expect(await codes(Self.page(rows)) == ["R132"])
    #expect(await codes(Self.page(Self.rows.map { Array($0.prefix(2)) })) == ["R132"])
    rows = Self.rows
    rows[2][1] = "[c]"
    #expect(await codes(Self.page(rows)) == ["R130"])
    #expect(await codes(Self.page(Self.rows, id: "other")) == ["R131"])
    #expect(await codes(Self.page(Self.rows, notes: "status: draft\n")).contains("R131"))
  }

  @Test func aSharedDatasetIsOneFindingForAllItsPages() async throws {
    let block =
      "```table\nid: a\ntitle: T\nmeasure: M\narea: A\nperiod: P\nsource: S\ndata: c\n```\n"
    let csv = Self.rows.map { $0.joined(separator: ",") + "\n" }.joined()
    var more = [
      "content/data/c.csv": csv, "content/r/one.md": "---\ntitle: One\n---\n\n" + block,
      "content/r/two.md": "---\ntitle: Two\n---\n\n" + block,
    ]
    let published = try await Self.published(Self.site(Self.page(Self.rows), more))
    more["content/data/c.csv"] = csv.replacing("37012", with: "37112")
    let found = await Self.findings(Self.site(Self.page(Self.rows), more), against: published)
    #expect(found.map(\.code.id) == ["R130"])
    #expect(found.first?.file == "content/data/c.csv")
    #expect(found.first?.place?.line == 3 && found.first?.place?.column == 9)
    #expect(found.first?.help.first?.contains("one.md and of content/r/two.md") == true)
  }

  @Test func aFigureIsKnownByTheWordsAroundIt() {
    var taken: [String: Int] = [:]
    var others: [String: Int] = [:]
    let id = PublishedFigure.identity("rose by 16% in 2018", among: &taken)
    #expect(id == PublishedFigure.identity("rose by 1,017.5% in 2019", among: &others))
    #expect(PublishedFigure.identity("rose by 17% in 2018", among: &taken) == id + "-2")
    #expect(id != PublishedFigure.identity("fell by 16% in 2018", among: &others))
  }

  @Test func figuresOfTheText() async throws {
    let tree = Self.site(Self.page(Self.rows))
    let (made, _) = await Edition.first(
      SiteFolder(tree: tree), BuildOptions(now: 0, workers: 1))
    let edition = try #require(made)
    func record(_ figures: [(id: String, text: String)]) -> PageRecord {
      let place = Place(line: 9, column: 3, excerpt: "")
      return PageRecord(
        page: Address("r/calls/"), datasets: [],
        figures: figures.map {
          PublishedFigure(
            id: $0.id, text: $0.text, value: "", state: "Recomputed", file: "content/r/calls.md",
            place: place)
        })
    }
    var json: [UInt8] = []
    Manifest(edition.site, records: [record([("a", "16%"), ("b", "rose")])]).write { json += $0 }
    let folder = FileTree.memory(["public/vitrine.json": .bytes(json)])
    let published = try #require(Published.load("public", folder).published)
    #expect(published.counts.figures == 2)
    func found(_ figures: [(id: String, text: String)]) -> [Diagnostic] {
      Comparison(published, edition.site, [record(figures)], content: "content").findings()
        .filter { $0.code.id != "R131" }
    }
    #expect(found([("a", "16%"), ("b", "rose"), ("c", "new")]).isEmpty)
    let changed = found([("a", "17%"), ("b", "rose")])
    #expect(changed.map(\.code.id) == ["R130"])
    #expect(changed.first?.place?.line == 9)
    #expect(changed.first?.message.contains("`16%` and is `17%`") == true)
    #expect(found([("a", "16%")]).map(\.code.id) == ["R133"])
  }

  @Test func aFolderThatIsNoSite() {
    #expect(Published.load("public", .memory([:])).findings.map(\.code.id) == ["S170"])
    for text in ["", "{", "[1]", "{\"vitrine\":2}", "{\"vitrine\":1} x"] {
      let tree = FileTree.memory(["public/vitrine.json": .bytes(Array(text.utf8))])
      #expect(Published.load("public", tree).findings.map(\.code.id) == ["S171"])
    }
  }

  @Test func jsonIsReadAsItIsWritten() {
    let text = "{\"a\":[1,-2.5e3,true,null,\"\\u00e9\\ud83d\\ude00\\n\\\"\"],\"b\":{}}"
    let value = JSONValue(Array(text.utf8))
    #expect(value?["a"]?.items.last?.text == "é😀\n\"")
    #expect(value?["a"]?.items.first == .number("1"))
    #expect(JSONValue(Array((String(repeating: "[", count: 100)).utf8)) == nil)
    #expect(JSONValue(Array("{\"a\" 1}".utf8)) == nil)
  }

  @Test func aDownloadIsReadAsItIsWritten() {
    let rows = CanonicalCSV.rows(Array("a,\"b \"\"c\"\",\n\"\r\n,x\r\n".utf8))
    #expect(rows == [["a", "b \"c\",\n"], ["", "x"]])
    #expect(CanonicalCSV.rows(Array("\"a".utf8)) == nil)
  }

  private static func release(_ matter: String) -> FileTree {
    site(page(rows), ["content/late.md": "---\ntitle: Late\n\(matter)\n---\n\nText.\n"])
  }

  /// A time that readers were told is changed with its reason, or it is found; `now` is 14 November
  /// 2023.
  @Test(arguments: [
    ("publish: 2023-12-01 09:30\nannounce: 2023-11-01 09:30", "2023-12-08 09:30", "", true),
    (
      "publish: 2023-12-01 09:30\nannounce: 2023-11-01 09:30", "2023-12-08 09:30",
      "\npostponed: [{from: 2023-12-01 09:30, reason: Late data}]", false
    ),
    ("publish: 2023-12-01 09:30\nannounce: 2023-11-01 09:30", "2023-12-01 09:30", "", false),
    // It is out, and its time is changed afterwards.
    ("publish: 2023-11-01 09:30", "2023-11-02 09:30", "", true),
    // Nobody was told of it.
    ("publish: 2023-12-01 09:30", "2023-12-08 09:30", "", false),
  ])
  func aReleaseTimeThatWasChangedIsFound(
    before: String, time: String, more: String, isFound: Bool
  ) async throws {
    let output = MemoryOutput()
    let options = BuildOptions(now: LittleSite.now, workers: 1)
    _ = await build(SiteFolder(tree: Self.release(before)), options, to: .memory(output))
    let manifest = try #require(output.files["vitrine.json"])
    let isOut = String(decoding: manifest, as: UTF8.self).contains("Late")
    #expect(isOut == before.hasPrefix("publish: 2023-11"))
    let files = output.files.reduce(into: [String: FileTree.MemoryFile]()) {
      $0["public/" + $1.key] = .bytes($1.value)
    }
    let published = try #require(Published.load("public", .memory(files)).published)
    var matter = before + more
    matter = matter.replacing(
      before.split(separator: "\n")[0], with: "publish: \(time)", maxReplacements: 1)
    var next = options
    next.published = published
    let result = await build(
      SiteFolder(tree: Self.release(matter)), next, to: .memory(MemoryOutput()))
    let found = result.report.findings.filter { $0.code.id == "R138" }
    #expect(found.map(\.file) == (isFound ? ["content/late.md"] : []), "\(result.report.text())")
  }
}
