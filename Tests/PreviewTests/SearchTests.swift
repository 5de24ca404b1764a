import Testing

@testable import Preview

/// The search in the preview: its index is made when somebody searches.
@Suite struct SearchTests {
  /// Makes indexes that say which one they are.
  private final class Maker: Sendable {
    let count = Locked(0)
    let isBroken = Locked(false)

    @Sendable func make() async -> [String: [UInt8]]? {
      let number = count.change { count in
        count += 1
        return count
      }
      try? await Task.sleep(nanoseconds: 20_000_000)
      guard !isBroken.value else { return nil }
      let bytes = Array("index \(number)".utf8)
      return ["pagefind/pagefind-ui.js": bytes, "pagefind/fragment/en_1.pf_fragment": bytes]
    }
  }

  @Test func theIndexIsMadeWhenSomebodySearches() async throws {
    let desk = try Desk()
    let maker = Maker()
    try await desk.previewed(index: { await maker.make() }) { client, _ in
      _ = try await client.get("/a/")
      try desk.write("content/a.md", Desk.page("A", "", "One."))
      _ = try await client.get("/a/")
      #expect(maker.count.value == 0)

      async let first = client.get("/pagefind/pagefind-ui.js")
      async let second = client.get("/pagefind/pagefind-ui.js")
      let answers = try await [first, second]
      #expect(answers.map(\.text) == ["index 1", "index 1"])
      #expect(answers[0].headers["content-type"] == "text/javascript; charset=utf-8")
      #expect(try await client.get("/pagefind/fragment/en_1.pf_fragment").text == "index 1")

      // After a save: the page that is open goes on with its index, the next one has a new one.
      try desk.write("content/a.md", Desk.page("A", "", "Two."))
      #expect(try await client.get("/pagefind/fragment/en_1.pf_fragment").text == "index 1")
      #expect(try await client.get("/pagefind/pagefind-ui.js").text == "index 2")
      #expect(try await client.get("/pagefind/fragment/en_1.pf_fragment").text == "index 2")

      // While a page has a mistake there is that of before.
      maker.isBroken.change { $0 = true }
      try desk.write("content/a.md", Desk.page("A", "", "Three."))
      #expect(try await client.get("/pagefind/pagefind-ui.js").text == "index 2")
      #expect(try await client.get("/pagefind/nothing.js").status == 404)
      #expect(try await client.get("/pagefind/../content/a.md").status == 400)
    }
  }

  @Test func withoutAnIndexThereIsNone() async throws {
    try await Desk().previewed { client, _ in
      let answer = try await client.get("/pagefind/pagefind-ui.js")
      #expect(answer.status == 404)
    }
  }
}
