import Testing

@testable import Site

/// Percentage points in a table: the unit stands in the heading, not in each cell.
@Suite struct PointsTests {
  private static func body(_ heading: String) async throws -> String {
    let page = """
      ---
      title: Satisfaction
      ---

      ```table
      title: Satisfaction rose
      measure: Satisfied victims
      area: Made-up force
      period: 2023
      source: Survey
      columns: {\(heading): points}
      ---
      Ward,\(heading)
      North,4.3
      South,-1.2 [p]
      East,[x]
      ```

      """
    let folder = SiteFolder(
      tree: .memory([
        "content/site.yml": "title: Test\n", "content/index.md": "---\ntitle: Home\n---\n",
        "content/s.md": .bytes(Array(page.utf8)),
      ]))
    let (found, _) = await Inspection.of("s.md", in: folder, BuildOptions(now: 0, workers: 1))
    return String(decoding: try #require(found).body().html, as: UTF8.self)
  }

  @Test func theUnitStandsInTheHeading() async throws {
    let html = try await Self.body("Change")
    #expect(html.contains("Change <span class=\"unit\">(percentage points)</span>"))
    #expect(html.contains(">4.3</td>") && html.contains(">\u{2212}1.2 <span class=\"flag\">"))
    #expect(!html.contains("4.3 points"))
  }

  @Test func aHeadingThatSaysItIsEnough() async throws {
    let html = try await Self.body("Change in points")
    #expect(!html.contains("percentage points"))
  }
}
