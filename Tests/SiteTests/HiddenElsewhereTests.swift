import Blocks
import Diagnostics
import Testing

@testable import Output
@testable import Site

/// What is hidden in one place is told in no other: by another block of the page, another page, a
/// page that is withheld, a command for one file, a copy, or a comparison with what was published.
@Suite struct HiddenElsewhereTests {
  private static let wards = "Ward,Women,Men\nNorth,3,20\nSouth,21,22\nEast,30,31\n"

  private static func table(_ id: String, _ settings: String, _ rows: String = "") -> String {
    """
    ```table
    id: \(id)
    title: People
    measure: People
    area: Four wards
    period: 2023
    source: Made up
    \(settings)\(rows.isEmpty ? "" : "---\n" + rows)```

    """
  }

  private static func page(_ body: String, _ matter: String = "") -> String {
    "---\ntitle: People\n\(matter)---\n\nText.\n\n\(body)"
  }

  private static let hiding = page(table("hiding", "data: wards\nsuppress: {below: 5}\n"))

  // MARK: - Blocks of one page, with cells that their author marked

  private static let marked = "Ward,Women,Men\nNorth,[c],20\nSouth,21,22\nEast,30,31\n"

  private static func conflicts(_ second: String, first: String = marked) async -> [String] {
    let body = table("one", "", first) + table("two", "", second)
    let report = await LittleSite(["a.md": page(body)]).build().report
    return report.findings.filter { $0.code.id == "R121" }.map(\.message)
  }

  @Test(arguments: [
    "Ward,Women\nNorth,3\nSouth,21\n", "Ward,Women,Men\nSouth,21,22\nTotal,54,73\n",
    // The name says nothing; the other column adds up.
    "Ward,Women,Men\nSouth,21,22\nWhole of the county,54,73\n",
    "Ward,Women,Men\nSouth,21,22\nPersons,54,73\n",
    "Ward,Women,Men\nUnnamed,54,73\nSouth,21,22\n",
    // A part of the rows adds up.
    "Ward,Women,Men\nSouth,21,22\nNorth and South,24,42\n",
    // A column adds up in the rows that show both numbers.
    "Ward,Men,Both sorts\nNorth,20,23\nSouth,22,43\nEast,31,61\n",
  ])
  func whatAnAuthorMarkedNoOtherBlockTells(_ second: String) async {
    #expect(await Self.conflicts(second).count == 1, "\(second)")
  }

  @Test(arguments: [
    "Ward,Women,Men\nSouth,21,22\nEast,30,31\n", "Ward,Women,Men\nNorth,[c],20\nSouth,21,22\n",
    // Another year.
    "Ward,Women,Men\nNorth,4,21\nSouth,22,25\n",
    // Another ward, which is no sum of these.
    "Ward,Women,Men\nSouth,21,22\nWest,54,70\n",
    // The sum of what everybody can see.
    "Ward,Women,Men\nSouth,21,22\nSouth and East,51,53\n",
  ])
  func whatTellsNothingIsNoConflict(_ second: String) async {
    #expect(await Self.conflicts(second) == [], "\(second)")
  }

  /// What the program hides of a long table no total of another block tells.
  @Test func aTotalOfALongTableIsKept() async {
    let long = "Ward,Sex,n\nNorth,Men,20\nNorth,Women,3\nSouth,Men,12\nSouth,Women,11\n"
    let first = Self.table("long", "suppress: {below: 5}\n", long)
    for (total, isTold) in [("23", true), ("24", false)] {
      let body = first + Self.table("wide", "", "Ward,Everyone\nNorth,\(total)\nSouth,23\n")
      let report = await LittleSite(["a.md": Self.page(body)]).build().report
      #expect(report.findings.contains { $0.code.id == "R121" } == isTold, "\(report.text())")
    }
  }

  /// A total of other rows is none of these, whatever month both have.
  @Test func totalsOfOtherRowsAreNoConflict() async {
    let rows = "Month,Ward,Women,Men\n2024-01,North,3,20\n2024-02,North,12,11\n2024-03,North,4,9\n"
    let first = Self.table("one", "suppress: {below: 5}\n", rows)
    func codes(_ ward: String) async -> [String] {
      let other = "Month,Ward,Total\n2024-01,\(ward),23\n2024-02,\(ward),90\n"
      let body = first + Self.table("two", "", other)
      return await LittleSite(["a.md": Self.page(body)]).build().report.findings.map(\.code.id)
    }
    #expect(await codes("South") == [])
    #expect(await codes("North") == ["R121"])
  }

  /// Blocks that show other rows of one dataset tell nothing of each other.
  @Test func viewsOfOneDatasetAreNoConflict() async {
    var rows = "Month,Ward,Women,Men\n"
    for index in 0..<240 {
      rows += "20\(10 + index / 12)-01,Ward \(index % 12),\(index * 7 % 40),\(index * 11 % 60)\n"
    }
    let body = ["Ward 1", "Ward 2", "Ward 3"].enumerated().map { number, ward in
      Self.table("t\(number)", "data: wards\nwhere: {Ward: \(ward)}\n")
    }.joined()
    let site = LittleSite([
      "a.md": Self.page(body), "data/wards.csv": rows, "data/wards.yml": "suppress: {below: 5}\n",
    ])
    let report = await site.build().report
    #expect(!report.findings.contains { $0.code.id == "R121" }, "\(report.text())")
  }

  /// A formula takes from a total that has no such name.
  @Test(arguments: ["Total", "Persons", "Force", "The whole county"])
  func noFormulaTakesFromATotal(_ name: String) async {
    let rows = Self.marked + "\(name),54,73\n"
    let body =
      Self.table("wards", "", rows)
      + "There were [3](=wards[Women,\(name.replacing(" ", with: "_"))]-wards[Women,South]"
      + "-wards[Women,East]) women in the North.\n"
    let written = body.replacing("_", with: "%20")
    let check =
      Self.table("wards", "", rows) + "There were 3 women in the North.\n\n```check\n3 women = "
      + "wards[Women, \(name)] - wards[Women, South] - wards[Women, East]\n```\n"
    for text in [check, name.contains(" ") ? check : written] {
      let report = await LittleSite(["a.md": Self.page(text)]).build().report
      let found = report.findings.map(\.code.id)
      #expect(found.contains("F120"), "\(name): \(report.text())")
    }
  }

  // MARK: - A file by itself

  private static func shown(_ files: [String: String]) async -> String {
    let (file, _) = await DataFile.find(
      "content/data/wards.csv", in: LittleSite(files).folder.tree, from: "/")
    var bytes: [UInt8] = []
    _ = file?.rows().rows?.writeJSON { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func aCommandHidesWhatABlockHides() async {
    let data = ["data/wards.csv": Self.wards]
    #expect(await Self.shown(data).contains("3"))
    let measure = "---\ntitle: Wards\nkind: measure\ndata: wards\nchart: none\n---\n"
    let draft = Self.hiding.replacing(
      "title: People\n---", with: "title: People\nstatus: draft\n---")
    let sites = [
      ["a.md": Self.hiding], ["a.md": draft],
      [
        "a.md": Self.hiding.replacing("data: wards", with: "data: people"),
        "measures/people.md": measure,
      ],
      ["a.md": Self.hiding.replacing("below: 5", with: "belw: 5")],
    ]
    for site in sites {
      let text = await Self.shown(site.merging(data) { $1 })
      #expect(text.contains("North") && !text.contains("3,") && !text.contains("[3"), "\(text)")
    }
  }

  // MARK: - Pages that are withheld

  /// What a page hides stays hidden when the page is withdrawn, and is hidden before it is public.
  @Test(arguments: ["status: draft\n", "withdrawn: Old\n", "publish: 2030-01-01 09:00\n"])
  func whatAWithheldPageHidesNoOtherShows(_ matter: String) async {
    let withheld = Self.hiding.replacing("title: People\n---", with: "title: People\n\(matter)---")
    let site = LittleSite([
      "a.md": withheld, "b.md": Self.page(Self.table("other", "data: wards\n")),
      "c.md": Self.page("In the North were [3](=wards[Women,North]) women.\n"),
      "data/wards.csv": Self.wards,
    ])
    let built = await site.build()
    let checked = await LittleSite(site.files.filter { $0.key != "c.md" }).build()
    #expect(built.report.findings.contains { $0.code.id == "F110" }, "\(built.report.text())")
    #expect(checked.files["data/wards.csv"]?.contains("North,[c],20") == true)
    #expect(checked.files["b/other.csv"]?.contains("North,[c],20") == true)
  }

  // MARK: - Copies

  @Test func noCopyIsMadeOfWhatABlockAloneHides() async {
    let paper = Self.page(Self.table("other", "data: wards\n"), "kind: paper\n")
    let own = Self.page(
      Self.table("other", "data: wards\nsuppress: {below: 5}\n"), "kind: paper\n")
    let rule = "suppress: {below: 5}\n"
    func frozen(_ files: [String: String], settings: String = "") async -> (FrozenPaper?, Report) {
      let site = LittleSite(
        files.merging(["data/wards.csv": Self.wards]) { $1 }, settings: settings)
      return await FrozenPaper.make("p.md", in: site.folder, BuildOptions(now: 0, workers: 1))
    }
    for files in [["a.md": Self.hiding, "p.md": paper], ["p.md": own]] {
      let (none, report) = await frozen(files)
      #expect(none == nil && report.findings.map(\.code.id) == ["S173"], "\(report.text())")
      #expect(report.text().contains("content/data/wards.yml"))
      let described = files.merging(["data/wards.yml": rule]) { $1 }
      #expect(await frozen(described).0?.files.isEmpty == false)
      #expect(await frozen(files, settings: rule).0?.files.isEmpty == false)
    }
  }

  // MARK: - What was published

  @Test func aComparisonSaysNoNumberThatIsHiddenNow() async throws {
    let rows = Self.wards.replacing("North,3,", with: "North,4,")
    let body = Self.table("wards", "", rows) + "There were 4 women in the North.\n\n"
    let check = "```check\n4 women = wards[Women, North]\n```\n"
    let before = await LittleSite(["a.md": Self.page(body + check)]).build()
    let folder = before.files.map {
      ("public/" + $0.key, FileTree.MemoryFile.bytes(Array($0.value.utf8)))
    }
    let tree = FileTree.memory(Dictionary(uniqueKeysWithValues: folder))
    let published = try #require(Published.load("public", tree).published)
    let hidden = Self.table("wards", "suppress: {below: 5}\n", rows)
    for note in [
      "", "corrections:\n  - {date: 2023-11-01, what: All, now: confidential, why: Small}\n",
    ] {
      let report = await LittleSite(["a.md": Self.page(hidden, note)]).build {
        $0.published = published
      }.report
      #expect(!report.text().contains("`4") && !report.text().contains("4 w"), "\(report.text())")
      #expect(report.findings.map(\.code.id).sorted() == (note.isEmpty ? ["R130", "R133"] : []))
    }
  }
}
