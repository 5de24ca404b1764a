import Foundation
import Testing

@testable import Preview

/// After any sequence of edits the served site is the one of a cold build, byte for byte.
@Suite struct RandomTests {
  private struct Dice {
    var state: UInt64

    mutating func below(_ end: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(end))
    }

    mutating func pick<Thing>(_ things: [Thing]) -> Thing { things[below(things.count)] }
  }

  private static let pages = ["a.md", "reports/b.md", "reports/c.md", "reports/index.md", "x/d.md"]

  private static func page(_ path: String, _ dice: inout Dice) -> String {
    let heads = [
      "date: 20\(10 + dice.below(12))-01-01", "order: \(dice.below(9))", "summary: In short.",
      "kind: report\nperiod: 2024", "publish: 2023-11-14 22:00",
    ]
    // No page leads to these two, which would be a mistake.
    let hidden = ["status: draft", "publish: 2033-01-01 09:30"]
    let table = "```table\ntitle: T\nmeasure: M\narea: A\nperiod: 2024\nsource: S\n"
    let bodies = [
      "Words \(dice.below(1_000)).", "[A](/a.md) and [](/reports/b.md)", "![x](/map.png)",
      table + "---\nDay,Calls\nMonday,\(dice.below(99))\n```", table + "data: calls\n```",
    ]
    let isLinked = path.hasSuffix("a.md") || path.hasSuffix("b.md")
    let head = dice.pick(heads + (isLinked ? [] : hidden))
    return Desk.page("Title \(dice.below(50))", head, dice.pick(bodies))
  }

  /// Pages come and go, and links to them with them.
  private static let rules = "rules: {broken-link: warning, broken-anchor: warning}\n"

  /// Does one thing as an editor would.
  private static func act(_ desk: Desk, _ dice: inout Dice) throws {
    let page = "content/" + dice.pick(pages)
    switch dice.below(14) {
    case 0, 1: try desk.write(page, Self.page(page, &dice))
    case 2, 3: try desk.replace(page, Self.page(page, &dice))
    case 4: try desk.backUp(page, Self.page(page, &dice))
    case 5: try desk.truncateFirst(page, Self.page(page, &dice), pauseMs: 2)
    case 6: if desk.exists(page) { try desk.remove(page) }
    case 7:
      let other = "content/" + dice.pick(pages)
      if desk.exists(page), page != other { try desk.rename(page, to: other) }
    case 8: try desk.write("content/data/calls.csv", "Day,Calls\nMonday,\(dice.below(99))\n")
    case 9: try desk.write("content/map.png", "picture \(dice.below(99))")
    case 10:
      let footers = [
        "<footer>One</footer>\n", "<footer>{{site-title}}</footer>\n", "Three", "{{#broken",
      ]
      try desk.write("templates/site-footer.mustache", dice.pick(footers))
    case 11: try desk.write("templates/assets/style.css", "body{top:\(dice.below(99))px}")
    case 12:
      let titles = ["Test", "Other", "Third"]
      try desk.replace(
        "content/site.yml",
        Desk.settings.replacing("title: Test", with: "title: \(dice.pick(titles))") + rules)
    default:
      if desk.exists("templates") { try desk.remove("templates") }
      if desk.exists("content/x") { try desk.rename("content/x", to: "content/y") }
    }
  }

  @Test(arguments: 0..<4)
  func theServedSiteIsTheOneOfAColdBuild(seed: Int) async throws {
    var dice = Dice(state: UInt64(seed) &* 77 &+ 5)
    let desk = try Desk(["content/data/calls.csv": "Day,Calls\nMonday,1\n"])
    try desk.write("content/site.yml", Desk.settings + Self.rules)
    try desk.write("content/map.png", "picture")
    var compared = 0
    try await desk.previewed { client, _ in
      for step in 0..<40 {
        for _ in 0...dice.below(3) { try Self.act(desk, &dice) }
        guard let files = await desk.built() else {
          #expect(try await client.get("/").status > 0)
          continue
        }
        for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
          let served = try await client.get("/" + path)
          #expect(served.status == 200, "step \(step): \(path)")
          #expect(withoutAppendix(served.body) == bytes, "step \(step): \(path)")
          compared += 1
        }
        for page in Self.pages where files[page.replacing(".md", with: "/index.html")] == nil {
          guard !page.hasSuffix("index.md") else { continue }
          #expect(try await client.get("/" + page.replacing(".md", with: "/")).status == 404)
        }
      }
    }
    #expect(compared > 200, "\(compared)")
  }
}
