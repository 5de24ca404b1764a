import Charts
import Diagnostics
import Output
import Tables
import Testing

@testable import Site

/// `vitrine data FILE.csv` and `vitrine chart FILE.csv` hide what the site hides, and more where
/// nobody can tell what was meant.
@Suite struct DataFileTests {
  private static let rows = "Ward,Victims\nNorth,24\nSouth,3\nEast,23\n"

  private static func tree(
    site: String? = nil, description: String? = nil, rows: String = rows
  ) -> FileTree {
    var files: [String: FileTree.MemoryFile] = [
      "content/data/wards.csv": .bytes(Array(rows.utf8))
    ]
    files["content/site.yml"] = site.map { .bytes(Array($0.utf8)) }
    files["content/data/wards.yml"] = description.map { .bytes(Array($0.utf8)) }
    return .memory(files)
  }

  /// The counts and shares as JSON has them, and the findings.
  private static func read(_ tree: FileTree) async -> (victims: [String], report: Report) {
    let (file, report) = await DataFile.find("content/data/wards.csv", in: tree, from: "/")
    guard let (table, own) = file?.table() else { return ([], report) }
    let texts = table?.columns.first { $0.heading == "Victims" }.map { column in
      column.cells.map { $0.text(in: column, words: .english) }
    }
    return (texts ?? [], own)
  }

  @Test(
    arguments: [
      ("title: Test\nsuppress: {below: 5}", nil), (nil, "suppress: {below: 5}"),
      ("title: Test\nsuppress: {below: 5}", "title: Victims by ward"),
      ("title: Test\nsuppress: 5\nnav: {wrong: [1]}", nil),
    ] as [(String?, String?)])
  func theSiteAndTheFileBesideAreHeard(_ site: String?, _ description: String?) async {
    let (victims, report) = await Self.read(Self.tree(site: site, description: description))
    #expect(victims == ["24", "confidential", "23"])
    #expect(report.findings.isEmpty, "\(report.text())")
  }

  @Test func aFileOfNoSiteIsShownWhole() async {
    #expect(await Self.read(Self.tree()).victims == ["24", "3", "23"])
    #expect(await Self.read(Self.tree(description: "title: Victims")).victims == ["24", "3", "23"])
  }

  @Test func columnsAreReadAsTheFileBesideSays() async throws {
    let tree = Self.tree(
      description: "columns: {Wait: m:s}", rows: "Ward,Wait\nNorth,12:04\nSouth,0:30\n")
    let file = try #require(await DataFile.find("content/data/wards.csv", in: tree, from: "/").file)
    let (table, report) = file.table()
    #expect(table?.columns[1].type == .duration(.minutesSeconds))
    #expect(report.findings.isEmpty)
    let (chart, findings) = file.chart(settings: "type: bar\nx: Ward\ny: Wait\n")
    #expect(chart != nil && !findings.hasErrors, "\(findings.text())")
  }

  /// A slip of the pen in what hides numbers hides all of them, and is an error that says so.
  @Test(arguments: [
    "suppres: {below: 5}", "supress: 5", "Suppress: 5", "suppress: {belw: 5}",
    "suppress: {below: five}", "suppress: {below: 5, zeros: yes}", "suppress: below 5",
    "suppress: {below: 1}", "suppress:", "suppress: [5]", "suppress: {below: 5, total: [All]}",
    "suppress: {below: 5", "suppress {below: 5}", "suppress: {below: 5, merge: [North, South]}",
    "suppress: {below: 5, hide: all}",
    "contact: >\n  nobody\n  suppress: {below: 5}",
  ])
  func whatCannotBeReadHidesEverything(_ written: String) async {
    for isSite in [true, false] {
      let tree = Self.tree(
        site: isSite ? written : "title: Test", description: isSite ? nil : written)
      let (victims, report) = await Self.read(tree)
      #expect(victims == ["confidential", "confidential", "confidential"], "\(written)")
      #expect(report.hasErrors, "\(written)")
      #expect(!report.text().contains("24"), "\(report.text())")
      let (file, _) = await DataFile.find("content/data/wards.csv", in: tree, from: "/")
      let model = file?.chart(settings: "type: bar\nx: Ward\ny: Victims\n")
      var out = ByteWriter()
      model?.chart?.chart.writeModel(into: &out)
      #expect(!String(decoding: out.finish(), as: UTF8.self).contains("24"))
    }
  }

  @Test func theCommandLineMayHideMore() async throws {
    let tree = Self.tree(site: "title: Test\nsuppress: 5")
    let file = try #require(await DataFile.find("content/data/wards.csv", in: tree, from: "/").file)
    func model(_ settings: String) -> (text: String, report: Report) {
      let (made, report) = file.chart(settings: "type: bar\nx: Ward\ny: Victims\n" + settings)
      var out = ByteWriter()
      made?.chart.writeModel(into: &out)
      return (String(decoding: out.finish(), as: UTF8.self), report)
    }
    #expect(model("").text.contains("23"))
    #expect(!model("suppress: 24\n").text.contains("23"))
    // Less than the site hides cannot be said.
    #expect(model("suppress: 2\n").text == model("").text)
    let typo = model("supress: 2\n")
    #expect(!typo.text.contains("24") && typo.report.hasErrors)
  }

  /// A finding about a row of a file of which numbers are hidden does not show the row.
  @Test func noFindingOfAChartShowsARow() async throws {
    let rows = "Ward,Sex,Victims\nNorth,Women,24\nNorth,Men,3\nSouth,Women,31\nSouth,Men,44\n"
    for isHidden in [true, false] {
      let tree = Self.tree(site: isHidden ? "title: Test\nsuppress: 5" : "title: Test", rows: rows)
      let found = await DataFile.find("content/data/wards.csv", in: tree, from: "/").file
      let report = try #require(found).chart(settings: "type: bar\nx: Ward\ny: Victims\n").report
      #expect(report.findings.contains { $0.code.id == "C108" })
      #expect(report.text().contains("North,Men,3") != isHidden, "\(report.text())")
    }
  }

  /// The rules under `checks:` of a dataset hold wherever it is read, with the finding at the cell.
  @Test func theRulesOfADatasetAreChecked() async {
    let rows = "Month,Dealt,Resolved,Referred\n2023-01,30,20,10\n2023-02,31,20,10\n"
    let rules = "checks: [Dealt = Resolved + Referred, distinct Month]\n"
    func said(_ report: Report) -> [String] {
      report.findings.map { finding in
        let place = finding.place.map { "\($0.line):\($0.column)" } ?? ""
        return "\(finding.file):\(place) \(finding.code.id)"
      }
    }
    let tree = Self.tree(site: "title: Test", description: rules, rows: rows)
    #expect(said(await Self.read(tree).report) == ["content/data/wards.csv:3:9 F130"])
    let block = """
      ---
      title: Calls
      ---

      ```table
      id: calls
      title: Calls dealt with
      measure: Calls
      area: Made-up force
      period: 2023
      source: System
      data: wards
      ```

      """
    let files: [String: FileTree.MemoryFile] = [
      "content/site.yml": "title: Test\n", "content/index.md": "---\ntitle: Home\n---\n",
      "content/calls.md": .bytes(Array(block.utf8)),
      "content/data/wards.csv": .bytes(Array(rows.utf8)),
      "content/data/wards.yml": .bytes(Array((rules + "suppress: 2\n").utf8)),
    ]
    let folder = SiteFolder(tree: .memory(files))
    let result = await build(folder, BuildOptions(now: 0, workers: 1), to: .nowhere)
    let found = result.report.findings.filter { $0.code.id == "F130" }
    #expect(said(Report(found)) == ["content/data/wards.csv:3:9 F130"])
    // Some of the rows may be hidden: no value is told.
    #expect(found.allSatisfy { !$0.message.contains("31") && $0.place?.excerpt == "" })
    let wrong = Self.tree(description: "checks: Dealt = Rsolved", rows: rows)
    #expect(said(await Self.read(wrong).report) == ["content/data/wards.yml:1:17 F106"])
  }

  @Test func settingsThatCannotBeOpenedHideEverything() async {
    let tree = FileTree.memory([
      "content/data/wards.csv": .bytes(Array(Self.rows.utf8)), "content/site.yml": .unreadable,
    ])
    let (victims, report) = await Self.read(tree)
    #expect(victims == ["confidential", "confidential", "confidential"])
    #expect(report.hasErrors && report.text().contains("every count is hidden"))
  }

  /// A large file is read in pieces and shown as any other; what is hidden needs all of its rows.
  @Test(arguments: [true, false]) func aLargeFileIsShownAsAnyOther(_ isHidden: Bool) async throws {
    var rows = "Month,Ward,Victims,Change\n"
    for row in 0..<2_000 {
      rows += "20\(10 + row % 10)-0\(1 + row % 9),Ward \(row % 7),\(row % 50 + 1),\(row % 9).5%\n"
    }
    rows += "2020-01,Ward 3,1O4,2%\n"
    let tree = Self.tree(
      site: isHidden ? "title: Test\nsuppress: 5" : "title: Test",
      description: "columns: {Victims: {name: n}}", rows: rows)
    var file = try #require(await DataFile.find("content/data/wards.csv", in: tree, from: "/").file)
    let (whole, report) = file.rows()
    file.longest = 1_000
    let (large, largeReport) = file.rows()
    if case .inPieces = large { #expect(!isHidden) } else { #expect(isHidden) }
    func json(_ rows: DataFile.Rows?) -> [UInt8] {
      var bytes: [UInt8] = []
      #expect(rows?.writeJSON { bytes += $0 } == nil)
      return bytes
    }
    #expect(json(whole) == json(large))
    #expect(whole?.shownText == large?.shownText)
    #expect(report.text() == largeReport.text())
    #expect(report.findings.map(\.code.id) == ["D112"])
  }

  @Test(arguments: [
    ("data/a.csv", "/srv/site/content", ["data", ".", "..", "../..", "/.."]),
    ("a.csv", "/srv", [".", ".."]), ("../a.csv", "/srv/x", ["..", "../.."]),
    ("../y/a.csv", "/srv/x", ["../y", "..", "../.."]),
    ("/srv/content/a.csv", "/home", ["/srv/content", "/srv", "/"]),
    ("./data/../data/a.csv", "/", ["data", "."]),
  ])
  func theFoldersAbove(_ typed: String, _ current: String, _ folders: [String]) {
    let found = TypedPath(typed, from: current).folders
    let wanted = folders.map { $0 == "/.." ? "../../.." : $0 }
    #expect(found.map(\.typed) == wanted)
  }

  @Test func aPageIsPartOfTheSiteAboveIt() {
    let tree = Self.tree(site: "title: Test")
    let around = SiteFolder.around(
      "content/meetings/x/report.md", in: tree, from: "/", templates: "templates")
    #expect(around?.folder.content == "content")
    #expect(around?.path == "meetings/x/report.md")
  }
}
