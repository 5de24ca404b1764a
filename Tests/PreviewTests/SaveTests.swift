import Foundation
import NIOCore
import Papers
import Testing

@testable import Preview

/// What is on screen after a save, in whatever way an editor saves.
@Suite struct SaveTests {
  private func body(_ client: Client, _ path: String) async throws -> String {
    String(decoding: withoutAppendix(try await client.get(path).body), as: UTF8.self)
  }

  @Test func eachWayToSaveIsSeenAtOnce() async throws {
    let desk = try Desk()
    try await desk.previewed { client, _ in
      for round in 0..<5 {
        try desk.write("content/a.md", Desk.page("A", "", "Written \(round)."))
        #expect(try await body(client, "/a/").contains("Written \(round)."))
        try desk.replace("content/a.md", Desk.page("A", "", "Replaced \(round)."))
        #expect(try await body(client, "/a/").contains("Replaced \(round)."))
        try desk.backUp("content/a.md", Desk.page("A", "", "Backed up \(round)."))
        #expect(try await body(client, "/a/").contains("Backed up \(round)."))
        try desk.truncateFirst("content/a.md", Desk.page("A", "", "Truncated \(round)."))
        #expect(try await body(client, "/a/").contains("Truncated \(round)."))
      }
      // The same length in the same moment: no time and no size tells the two apart.
      for digit in 0..<10 {
        try desk.write("content/a.md", Desk.page("A", "", "Digit \(digit)."))
        #expect(try await body(client, "/a/").contains("Digit \(digit)."))
      }
    }
  }

  @Test func aPageComesAndGoes() async throws {
    let desk = try Desk()
    try await desk.previewed { client, _ in
      try desk.write("content/new/folder/b.md", Desk.page("B"))
      #expect(try await client.get("/new/folder/b/").status == 200)
      try desk.rename("content/new/folder/b.md", to: "content/c.md")
      #expect(try await client.get("/new/folder/b/").status == 404)
      #expect(try await client.get("/c/").status == 200)
      try desk.remove("content/c.md")
      #expect(try await client.get("/c/").status == 404)
      try desk.write("content/data/calls.csv", "month,calls\n2024-01,1\n2024-02,2\n")
      let chart =
        "```chart\nid: c\ntype: line\nmeasure: Calls\narea: Here\nperiod: 2024\n"
        + "source: Made up\nx: month\ny: [calls]\ndata: calls\n```"
      try desk.write("content/a.md", Desk.page("A", "", chart))
      #expect(try await body(client, "/a/c.csv") == "month,calls\r\n2024-01,1\r\n2024-02,2\r\n")
      try desk.write("content/data/calls.csv", "month,calls\n2024-01,1\n2024-02,3\n")
      #expect(try await body(client, "/a/c.csv").contains("2024-02,3"))
    }
  }

  @Test func onlyPagesThatChangedAreReloaded() async throws {
    let desk = try Desk(["content/b.md": Desk.page("B")])
    try await desk.previewed { client, _ in
      try await client.listening(to: "/a/") { events in
        let first = try #require(try await events.next())
        try desk.write("content/b.md", Desk.page("B", "", "Other."))
        _ = try await client.get("/b/")
        try desk.replace("content/a.md", Desk.page("A", "", "Other."))
        // The first thing that is said after both saves is about the page's own.
        let second = try #require(try await events.next())
        #expect(Self.value("version", second) != Self.value("version", first))
        #expect(Self.value("style", second) == Self.value("style", first))
        // A style sheet leaves the page as it is.
        try desk.write("templates/assets/style.css", "body{color:#123}")
        let third = try #require(try await events.next { $0.contains("style.") && $0 != second })
        #expect(Self.value("version", third) == Self.value("version", second))
        #expect(Self.value("style", third) != Self.value("style", second))
      }
    }
  }

  private static func value(_ key: String, _ json: String) -> String? {
    guard let start = json.firstRange(of: "\"\(key)\":\"") else { return nil }
    return String(json[start.upperBound...].prefix { $0 != "\"" })
  }

  @Test func aMistakeIsShownOverTheLastGoodPageAndHeals() async throws {
    let desk = try Desk()
    try await desk.previewed { client, _ in
      _ = try await client.get("/a/")
      try await client.listening(to: "/a/") { events in
        let good = try #require(try await events.next())
        try desk.write("content/a.md", Desk.page("A", "", "New words and a [link](gone.md)."))
        let bad = try #require(try await events.next())
        #expect(bad.contains("error[S030]") && bad.contains("gone.md"))
        #expect(Self.value("version", bad) == Self.value("version", good))
        let page = try await client.get("/a/")
        let behind = String(decoding: withoutAppendix(page.body), as: UTF8.self)
        #expect(behind.contains("<p>Text.</p>") && !behind.contains("New words"))
        #expect(page.text.contains("error[S030]"))
        try desk.write("content/a.md", Desk.page("A", "", "New words."))
        let healed = try #require(try await events.next())
        #expect(Self.value("errors", healed) == "")
        #expect(Self.value("version", healed) != Self.value("version", good))
      }
      #expect(try await body(client, "/a/").contains("New words."))
    }
  }

  @Test func aTemplateThatBreaksKeepsTheLastOne() async throws {
    let desk = try Desk(["templates/site-footer.mustache": "<footer>First</footer>\n"])
    try await desk.previewed { client, _ in
      #expect(try await body(client, "/a/").contains("<footer>First</footer>"))
      try desk.write("templates/site-footer.mustache", "<footer>{{#open}}</footer>\n")
      let broken = try await client.get("/a/")
      #expect(broken.status == 200 && broken.text.contains("<footer>First</footer>"))
      #expect(broken.text.contains("error[T1"))
      #expect(try await client.get("/").text.contains("error[T1"))
      try desk.write("templates/site-footer.mustache", "<footer>Second</footer>\n")
      let healed = try await client.get("/a/")
      #expect(healed.text.contains("<footer>Second</footer>") && !healed.text.contains("error["))
    }
  }

  @Test func aFileThatCannotBeReadIsInTheWayOfItsOwnPageOnly() async throws {
    let desk = try Desk()
    try await desk.previewed { client, _ in
      try Data([0x2D, 0xFF, 0xFE]).write(to: URL(fileURLWithPath: desk.path + "/content/b.md"))
      mkfifo(desk.path + "/content/pipe.md", 0o600)
      #expect(try await client.get("/a/").status == 200)
      let own = try await client.get("/b/")
      #expect(own.status == 404 && own.text.contains("error[S004]"))
      try desk.write("content/b.md", Desk.page("B"))
      #expect(try await client.get("/b/").status == 200)
    }
  }

  @Test func theFolderMayGoAndComeBack() async throws {
    let desk = try Desk()
    try await desk.previewed { client, _ in
      let before = try await body(client, "/a/")
      try desk.rename("content", to: "away")
      let gone = try await client.get("/a/")
      #expect(gone.status == 200 && gone.text.contains("error[S001]"))
      #expect(String(decoding: withoutAppendix(gone.body), as: UTF8.self) == before)
      try desk.rename("away", to: "content")
      try desk.write("content/a.md", Desk.page("A", "", "Back again."))
      try await client.listening(to: "/a/") { events in
        _ = try await events.next { $0.contains("\"errors\":\"\"") }
      }
      #expect(try await body(client, "/a/").contains("Back again."))
    }
  }

  @Test func aBurstOfEventsIsOneChange() async throws {
    let desk = try Desk()
    try await desk.previewed { client, preview in
      let other = desk.path + "/content/burst.txt"
      for _ in 0..<25_000 {
        close(open(other, O_WRONLY | O_CREAT, 0o600))
        unlink(other)
      }
      try desk.write("content/a.md", Desk.page("A", "", "After 100,000 events."))
      #expect(try await body(client, "/a/").contains("After 100,000 events."))
      #expect(preview.port > 0)
    }
  }

  @Test func aBrowserThatNeverReadsKeepsNobodyWaiting() async throws {
    let desk = try Desk()
    try await desk.previewed { client, _ in
      // Each event is a megabyte of mistakes that is never read.
      let long = (0..<300).map { "[\($0)](gone-\($0).md)" }.joined(separator: "\n")
      try await client.connected { _, outbound in
        for _ in 0..<3 {
          try await outbound.write(
            .init(string: "GET /_vitrine/events?page=/a/ HTTP/1.1\r\nHost: localhost\r\n\r\n"))
        }
        for round in 0..<30 {
          try desk.write("content/a.md", Desk.page("A", "", long + "\n\n\(round)"))
          #expect(try await client.get("/").status == 200)
        }
      }
      try desk.write("content/a.md", Desk.page("A", "", "Fine."))
      #expect(try await body(client, "/a/").contains("Fine."))
    }
  }

  @Test func draftsHaveABannerUnlessReadersAreMeant() async throws {
    let desk = try Desk([
      "content/draft.md": Desk.page("Draft", "status: draft"),
      "content/later.md": Desk.page("Later", "publish: 2030-01-01 09:30"),
    ])
    try await desk.previewed(isPublic: false) { client, _ in
      #expect(try await client.get("/draft/").text.contains(PreviewWords.banner(.draft)))
      #expect(try await client.get("/later/").text.contains(PreviewWords.banner(.release)))
      let open = try await client.get("/a/").text
      #expect(!open.contains("role=\"note\""))
    }
    try await desk.previewed { client, _ in
      let statuses = [
        try await client.get("/draft/").status, try await client.get("/later/").status,
      ]
      #expect(statuses == [404, 404])
    }
  }

  /// Its bytes are the same before and after: only what the preview says of it is another.
  @Test func aDraftThatBecomesPublicLosesItsBanner() async throws {
    let draft = Desk.page("Draft", "status: draft")
    let desk = try Desk(["content/draft.md": draft])
    try await desk.previewed(isPublic: false) { client, _ in
      try await client.listening(to: "/draft/") { events in
        let first = try #require(try await events.next())
        #expect(Self.value("banner", first) == PreviewWords.banner(.draft))
        try desk.write("content/draft.md", Desk.page("Draft"))
        let second = try #require(try await events.next())
        #expect(Self.value("banner", second) == "")
        #expect(Self.value("version", second) == Self.value("version", first))
        let page = try await client.get("/draft/")
        #expect(!page.text.contains("role=\"note\""))
        try desk.write("content/draft.md", draft)
        let third = try #require(try await events.next())
        #expect(third == first)
      }
    }
  }

  /// Files that changed just before the start are read a second time, which is no news.
  @Test func theTerminalIsToldOfNothingThatDidNotHappen() async throws {
    let desk = try Desk()
    try await desk.previewed { client, _ in
      try await Task.sleep(nanoseconds: 300_000_000)
      #expect(desk.changes.value == [])
      try desk.write("content/a.md", Desk.page("A", "", "Other."))
      #expect(try await body(client, "/a/").contains("Other."))
      try await Task.sleep(nanoseconds: 300_000_000)
      #expect(desk.changes.value == [[desk.path + "/content/a.md"]])
    }
  }

  @Test func theWholeSiteIsCheckedAndTheTerminalTold() async throws {
    let desk = try Desk()
    try await desk.previewed { client, _ in
      try await client.listening(to: "/a/") { events in
        _ = try await events.next()
        try desk.write("content/index.md", Desk.page("Home", "", "[x](gone.md)"))
        let elsewhere = try await events.next { $0.contains("1 error elsewhere") }
        #expect(elsewhere?.contains("content/index.md:5") == true)
        try desk.write("content/index.md", Desk.page("Home"))
        _ = try await events.next { $0.contains("\"summary\":\"\"") }
      }
      #expect(desk.said.value.contains { $0.contains("error[S030]") })
    }
  }
}
