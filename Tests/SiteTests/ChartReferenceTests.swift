import Foundation
import Testing

@testable import Site

/// The written reference says what the lists in the code say.
@Suite struct ChartReferenceTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..")

  @Test(arguments: ["docs/charts.md", "content/guide/chart-reference.md"])
  func theReferenceIsUpToDate(path: String) throws {
    let text = try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
    #expect(text.hasSuffix(Explanation.charts()), "run script/reference")
  }

  @Test(arguments: ["docs/blocks.md", "content/guide/block-reference.md"])
  func theReferenceOfBlocksIsUpToDate(path: String) throws {
    let text = try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
    #expect(text.hasSuffix(Explanation.blocks()), "run script/reference")
  }

  @Test(arguments: Explanation.blockKinds)
  func eachKindHasASchema(word: String) throws {
    let data = Data(try #require(Explanation.schema(ofBlock: word)))
    let schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(schema["title"] as? String == "Settings of a \(word) block")
  }

  @Test func theSchemaIsJSONAndKnowsEverySetting() throws {
    let data = Data(try #require(Explanation.schema(ofBlock: "chart")))
    let schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let map = try #require((schema["allOf"] as? [[String: Any]])?.first)
    let properties = try #require(map["properties"] as? [String: Any])
    #expect(properties.keys.contains("annotate") && properties.keys.contains("title"))
    #expect((map["required"] as? [String])?.contains("type") == true)
  }
}
