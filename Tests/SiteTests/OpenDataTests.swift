import Diagnostics
import Foundation
import Output
import Testing

@testable import Site

/// The data package, the CSVW file, the catalogue and the metadata of the page tell the same of a
/// dataset, and what they tell is so.
@Suite struct OpenDataTests {
  private typealias Object = [String: Any]

  private static let rows = """
    Month,Ward,Calls,Share %,Cost,Wait,Place,Year
    2023-06,North,12,12.5,£1.2m,3 mins 29,18th/44,2023
    2023-07,North,[x],3,£4m,46 s,2nd/44,2023
    2023-08,South,1204 [p],4.25,£0.5m,1 min 2 s,1st/44,2023
    """

  private static func site() async -> [String: [UInt8]] {
    let page = """
      ---
      title: Calls
      kind: report
      date: 2024-01-05
      ---

      ```table
      id: calls
      title: Calls fell
      measure: Calls answered
      area: Made-up force
      period: Summer
      source: Command system
      data: calls
      ```

      """
    let files: [String: FileTree.MemoryFile] = [
      "content/site.yml": """
      title: Made-up force
      url: https://test.example.org/sub/
      publisher: Made-up force
      licence: OGL-3.0
      contact: office@example.org
      """,
      "content/index.md": "---\ntitle: Home\n---\n",
      "content/report.md": .bytes(Array(page.utf8)),
      "content/data/calls.csv": .bytes(Array(rows.utf8)),
      "content/data/calls.yml": """
      title: Calls to the room
      description: Every call.
      primary-key: [Month, Ward]
      licence: CC-BY-4.0
      updated: 2024-01-02
      columns: {Calls: {unit: calls}, Wait: {statistic: median}}
      """,
    ]
    let output = MemoryOutput()
    let result = await build(
      SiteFolder(tree: .memory(files)), BuildOptions(now: 1_704_500_000, workers: 1),
      to: .memory(output))
    #expect(!result.report.hasErrors, "\(result.report.text())")
    return output.files
  }

  private static func object(_ bytes: [UInt8]?) throws -> Object {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes ?? [])) as? Object)
  }

  private static let headings = [
    "Month", "Ward", "Calls", "Calls note", "Share %", "Cost", "Wait", "Place", "Place of", "Year",
  ]

  @Test func thePackageSaysHowTheFileIsRead() async throws {
    let files = await Self.site()
    let csv = try #require(files["data/calls.csv"])
    #expect(
      String(decoding: csv, as: UTF8.self).hasPrefix(Self.headings.joined(separator: ",") + "\r\n"))
    let package = try Self.object(files["data/datapackage.json"])
    let resource = try #require((package["resources"] as? [Object])?.first)
    #expect(resource["path"] as? String == "calls.csv")
    #expect(resource["title"] as? String == "Calls to the room")
    #expect(resource["bytes"] as? Int == csv.count)
    #expect(resource["hash"] as? String == "sha256:" + SHA256(csv).hex)
    let schema = try #require(resource["schema"] as? Object)
    let fields = try #require(schema["fields"] as? [Object])
    #expect(fields.map { $0["name"] as? String } == Self.headings)
    #expect(
      fields.map { $0["type"] as? String } == [
        "yearmonth", "string", "integer", "string", "number", "integer", "integer", "integer",
        "integer", "year",
      ])
    #expect(fields[2]["unit"] as? String == "calls")
    #expect(fields[2]["constraints"] == nil)
    #expect((fields[4]["constraints"] as? Object)?["required"] as? Bool == true)
    #expect(schema["primaryKey"] as? [String] == ["Month", "Ward"])
    let missing = (schema["missingValues"] as? [Object])?.compactMap { $0["value"] as? String }
    #expect(missing == ["[x]", "[c]", "[z]"])
  }

  @Test func theWritersAgree() async throws {
    let files = await Self.site()
    let csv = try #require(files["data/calls.csv"])
    let metadata = try Self.object(files["data/calls.csv-metadata.json"])
    #expect(metadata["url"] as? String == "calls.csv")
    #expect(metadata["dc:title"] as? String == "Calls to the room")
    #expect(metadata["dc:temporal"] as? String == "2023-01-01/2023-12-31")
    let schema = try #require(metadata["tableSchema"] as? Object)
    let columns = try #require(schema["columns"] as? [Object])
    #expect(columns.map { $0["titles"] as? String } == Self.headings)
    let names = columns.compactMap { $0["name"] as? String }
    #expect(Set(names).count == Self.headings.count)
    #expect(names.allSatisfy { $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } })
    #expect(schema["primaryKey"] as? [String] == ["month", "ward"])

    let catalogue = try Self.object(files["data/catalog.jsonld"])
    let datasets = try #require(catalogue["dcat:dataset"] as? [Object])
    let shared = try #require(datasets.first { $0["dct:title"] as? String == "Calls to the room" })
    let file = try #require((shared["dcat:distribution"] as? [Object])?.first)
    let address = "https://test.example.org/sub/data/calls.csv"
    #expect(file["dcat:downloadURL"] as? String == address)
    #expect(file["dcat:byteSize"] as? String == "\(csv.count)")
    let sum = (file["spdx:checksum"] as? Object)?["spdx:checksumValue"] as? String
    #expect(sum == SHA256(csv).hex)
    #expect((shared["dct:license"] as? String)?.contains("creativecommons.org") ?? false)

    let page = String(decoding: try #require(files["data/index.html"]), as: UTF8.self)
    let start = try #require(page.firstRange(of: "application/ld+json\">")).upperBound
    let end = try #require(page[start...].firstRange(of: "</script>")).lowerBound
    let said = String(page[start..<end])
    _ = try JSONSerialization.jsonObject(with: Data(said.utf8))
    for text in ["Calls to the room", address, "creativecommons.org", "2023-01-01/2023-12-31"] {
      #expect(said.contains(text), "\(text): \(said)")
    }
  }
}
