import Diagnostics
import Output
import Testing

@testable import Site

/// A site with a dataset that is read in pieces is the same as with one that is held as a whole.
@Suite struct LargeDataTests {
  private static func rows(_ mistake: String = "") -> String {
    var rows = "Month,Ward,Victims,Cost\n"
    for row in 0..<3_000 {
      let month = "20\(10 + row / 12 % 10)-\(row % 12 < 9 ? "0" : "")\(row % 12 + 1)"
      rows += "\(month),\(row % 120 < 12 ? "North" : "\"Ward \(row % 7), upper\""),"
      rows += "\(row * 7 % 900),£\(row % 9).\(row % 10)\(row % 7)m\n"
    }
    return rows + mistake
  }

  private static func page(_ wheres: String, more: String = "") -> String {
    """
    ---
    title: Victims
    ---

    ```table
    id: north
    title: Victims in the north
    measure: Victims
    area: Made-up force
    period: 2010 to 2019
    source: Crime recording system
    data: big
    \(wheres)
    ```
    \(more)

    """
  }

  private static func built(
    _ page: String, longest: Int, rows: String = rows(), yml: String = "", site: String = ""
  ) async -> (files: [String: String], report: Report) {
    var files: [String: FileTree.MemoryFile] = [
      "content/index.md": "---\ntitle: Home\n---\n",
      "content/victims.md": .bytes(Array(page.utf8)),
      "content/data/big.csv": .bytes(Array(rows.utf8)),
    ]
    let settings = """
      title: Made-up force
      url: https://test.example.org/
      publisher: Made-up force
      licence: OGL-3.0
      contact: office@example.org
      \(site)
      """
    files["content/site.yml"] = .bytes(Array(settings.utf8))
    if !yml.isEmpty { files["content/data/big.yml"] = .bytes(Array(yml.utf8)) }
    var folder = SiteFolder(tree: .memory(files))
    folder.longest = longest
    let output = MemoryOutput()
    let result = await build(
      folder, BuildOptions(now: 1_700_000_000, workers: 2), to: .memory(output))
    return (output.files.mapValues { String(decoding: $0, as: UTF8.self) }, result.report)
  }

  @Test(arguments: [
    ("where: {Ward: North}", ""), ("where: {Ward: north, Month: [2010-03, 2011-05]}", ""),
    ("where: {Ward: \"Ward 3, upper\"}\nlast: 5", "columns: {Victims: {name: n}}"),
    ("where: {Ward: North}\nsuppress: 5", ""), ("where: {Ward: North}", "suppress: 5"),
    ("where: {Ward: North}\ncolumns: {Cost: {unit: pounds}}", "columns: {Ward: text}"),
    ("where: {Ward: North}", "primary-key: [Month, Ward]"),
    ("where: {Ward: North}", "suppress: 40\nprimary-key: [Month, Ward, Victims, Cost]"),
    ("where: {Ward: Nowhere}", ""), ("where: {Wrad: North}", ""), ("last: 3", ""),
  ])
  func theSiteIsTheSame(_ wheres: String, _ yml: String) async {
    let whole = await Self.built(Self.page(wheres), longest: .max, yml: yml)
    let pieces = await Self.built(Self.page(wheres), longest: 1_000, yml: yml)
    #expect(whole.report.text() == pieces.report.text())
    #expect(whole.files.keys.sorted() == pieces.files.keys.sorted())
    // What large files do not say: which columns tell rows apart, and the words of groups.
    for name in whole.files.keys.sorted()
    where !name.hasSuffix("json") && !name.hasSuffix("jsonld") && name != "data/index.html" {
      #expect(whole.files[name] == pieces.files[name], "\(name)")
    }
    if !whole.report.hasErrors { #expect(whole.files["data/big.csv"]?.count ?? 0 > 50_000) }
  }

  @Test func findingsStandAtTheCell() async {
    let mistake = "2019-13,North,1O4,£1m\n2020-01,South,12,£1m\n"
    let wheres = "where: {Ward: North}"
    let whole = await Self.built(
      Self.page(wheres), longest: .max, rows: Self.rows(mistake))
    let pieces = await Self.built(
      Self.page(wheres), longest: 1_000, rows: Self.rows(mistake))
    #expect(pieces.report.text() == whole.report.text())
    #expect(pieces.report.text().contains("content/data/big.csv:3002:"))
  }

  /// The description of the download says the same digest and size as the file has.
  @Test func theDigestIsThatOfTheFile() async throws {
    let pieces = await Self.built(Self.page("where: {Ward: North}"), longest: 1_000)
    let csv = try #require(pieces.files["data/big.csv"])
    let digest = SHA256(Array(csv.utf8)).hex
    #expect(pieces.files["data/datapackage.json"]?.contains(digest) ?? false)
    #expect(pieces.files["vitrine.json"]?.contains(digest) ?? false)
  }

  @Test func aDigestOfPiecesIsThatOfTheWhole() {
    let bytes = (0..<1_000).map { UInt8(truncatingIfNeeded: $0 * 31) }
    for size in [1, 7, 63, 64, 65, 130, 999] {
      var pieces = SHA256.Pieces()
      var start = 0
      while start < bytes.count {
        pieces.add(Array(bytes[start..<min(bytes.count, start + size)]))
        start += size
      }
      #expect(pieces.digest() == SHA256(bytes))
    }
  }
}
