import Diagnostics
import Foundation
import Site
import Testing

@testable import Preview

/// What browsers, and others, get for what they ask.
@Suite struct RequestTests {
  @Test func rangesAreThoseOfTheStandard() {
    let cases: [(String?, ByteRange)] = [
      (nil, .whole), ("bytes=0-9", .part(0..<10)), ("bytes=90-", .part(90..<100)),
      ("bytes=90-999", .part(90..<100)), ("bytes=-10", .part(90..<100)),
      ("bytes=-999", .part(0..<100)), ("bytes=99-99", .part(99..<100)), ("bytes=100-", .none),
      ("bytes=-0", .none), ("bytes=9-1", .whole), ("bytes=a-b", .whole), ("bytes=-", .whole),
      ("bytes=0-1,5-6", .whole), ("pages=1-2", .whole), ("bytes=1", .whole),
      ("bytes=99999999999999999999-", .none), ("bytes=0-99999999999999999999", .part(0..<100)),
    ]
    for (header, range) in cases {
      #expect(ByteRange(header, length: 100) == range, "\(header ?? "")")
    }
    #expect(ByteRange("bytes=0-0", length: 0) == .none)
  }

  @Test func onlyNamesOfThisMachineAreAnswered() {
    let cases: [(String, Bool)] = [
      ("localhost", true), ("localhost:4000", true), ("LOCALHOST", true), ("a.localhost", true),
      ("127.0.0.1:4000", true), ("192.168.1.7", true), ("[::1]:4000", true), ("desk", true),
      ("evil.example", false), ("localhost.evil.example", false), ("127.0.0.1.evil.example", false),
      ("evil.example:4000", false), ("999.0.0.1", false), ("", false), ("127.1", false),
      ("[evil]", false), ("localhost:80@evil", false), ("[::1].evil.example", false),
      ("[::1]evil:80", false), ("[::1", false), ("[]", false), ("[::1]:8o", false),
    ]
    for (host, isFine) in cases {
      let request = Request(method: .get, target: "/", headers: ["host": host])
      #expect(request.isForThisMachine(alsoKnownAs: ["desk"]) == isFine, "\(host)")
    }
    let none = Request(method: .get, target: "/", headers: [:])
    #expect(!none.isForThisMachine(alsoKnownAs: []))
  }

  @Test func theQueryIsDecoded() {
    let request = Request(
      method: .get, target: "/_vitrine/events?x=1&page=%2Fa%20b%2F&y", headers: [:])
    #expect(request.query("page") == "/a b/")
    #expect(request.query("z") == nil)
    #expect(request.path == "/_vitrine/events")
  }

  @Test func filesAreSentAsAServerSendsThem() async throws {
    let desk = try Desk([
      "content/a.md": Desk.page("A", "", "![Map](a.png)"), "content/a.png": "0123456789",
      "content/static/robots.txt": "User-agent: *\n",
    ])
    let files = try #require(await desk.built())
    try await desk.previewed { client, _ in
      let page = try await client.get("/a/")
      #expect(page.status == 200)
      #expect(page.headers["content-type"] == "text/html; charset=utf-8")
      #expect(withoutAppendix(page.body) == files["a/index.html"])
      #expect(withoutAppendix(try await client.get("/a/index.html").body) == files["a/index.html"])

      let picture = try await client.get("/a.png")
      #expect(picture.headers["content-type"] == "image/png")
      #expect(picture.text == "0123456789")
      #expect(
        try await client.get("/robots.txt").headers["content-type"] == "text/plain; charset=utf-8")

      let head = try await client.get("/a.png", method: "HEAD")
      #expect(head.status == 200 && head.body.isEmpty && head.headers["content-length"] == "10")
      let part = try await client.get("/a.png", ["Range": "bytes=2-4"])
      #expect(part.status == 206 && part.text == "234")
      #expect(part.headers["content-range"] == "bytes 2-4/10")
      #expect(try await client.get("/a.png", ["Range": "bytes=10-"]).status == 416)

      let tag = try #require(picture.headers["etag"])
      let known = try await client.get("/a.png", ["If-None-Match": "\"x\", W/\(tag)"])
      #expect(known.status == 304 && known.body.isEmpty)
      let other = try await client.get("/a.png", ["Range": "bytes=0-1", "If-Range": "\"x\""])
      #expect(other.status == 200 && other.text == "0123456789")

      let redirect = try await client.get("/a")
      #expect(redirect.status == 302 && redirect.headers["location"] == "/a/")
      #expect(try await client.get("/sub/a/").headers["location"] == "/a/")
      let missing = try await client.get("/nowhere/")
      #expect(missing.status == 404)
      #expect(withoutAppendix(missing.body) == files["404.html"])
      #expect(try await client.get("/a/", method: "POST").status == 405)
    }
  }

  @Test func noPathLeavesTheSite() async throws {
    let desk = try Desk([
      "content/data/calls.csv": "month,calls\n2024-01,987654\n", "secret.txt": "987654",
      "content/notes.txt": "987654", "content/_hidden.md": Desk.page("987654"),
      "content/draft.md": Desk.page("Draft 987654", "status: draft"),
    ])
    try FileManager.default.createSymbolicLink(
      atPath: desk.path + "/content/link.txt", withDestinationPath: desk.path + "/secret.txt")
    try FileManager.default.createSymbolicLink(
      atPath: desk.path + "/content/out", withDestinationPath: desk.path)
    let paths = [
      "/../secret.txt", "/a/../../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt",
      "/%2e%2e%2fsecret.txt", "/..%5csecret.txt", "/..\\secret.txt", "/%252e%252e/secret.txt",
      "/.%2e/secret.txt", "/secret.txt%00.html", "/%00", "/\(desk.path)/secret.txt",
      "//\(desk.path)/secret.txt", "/content/notes.txt", "/notes.txt", "/link.txt",
      "/out/secret.txt",
      "/data/calls.csv", "/site.yml", "/content/site.yml", "/index.md", "/_hidden/", "/draft/",
      "/%c0%ae%c0%ae/secret.txt", "/%ff", "/%", "/%zz", "/a/./", "/a//", "*",
      "http://localhost/../secret.txt", "/_vitrine/", "/_vitrine/../secret.txt", "/..;/secret.txt",
    ]
    try await desk.previewed { client, _ in
      for path in paths {
        let answer = try await client.get(path)
        #expect([400, 404].contains(answer.status), "\(path): \(answer.status)")
        #expect(!answer.text.contains("987654"), "\(path)")
      }
      let events = try await client.get("/_vitrine/events?page=%2F..%2Fsecret", method: "HEAD")
      #expect(events.status == 200)
    }
  }

  @Test func theSitesOfOthersCannotRead() async throws {
    try await Desk().previewed { client, _ in
      for path in ["/", "/a/", "/_vitrine/events?page=/", "/vitrine.json"] {
        let answer = try await client.get(path, host: "evil.example")
        #expect(answer.status == 421 && !answer.text.contains("Home"))
      }
      let page = try await client.get("/")
      #expect(page.headers["access-control-allow-origin"] == nil)
      #expect(page.headers["cross-origin-resource-policy"] == "same-origin")
    }
  }

  @Test func theSitesOfOthersCannotEvenAsk() async throws {
    let asked: [([String: String], Int)] = [
      (["Origin": "https://evil.example"], 403), (["Origin": "null"], 403),
      (["Origin": "http://localhost:1"], 403), (["Origin": "http://localhost"], 200),
      (["Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"], 403),
      (["Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "cors"], 403),
      (["Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"], 200),
      (["Sec-Fetch-Site": "same-origin", "Sec-Fetch-Mode": "cors"], 200),
      (["Sec-Fetch-Site": "none", "Sec-Fetch-Mode": "navigate"], 200),
    ]
    try await Desk().previewed { client, _ in
      for (headers, status) in asked {
        #expect(try await client.get("/a/", headers).status == status, "\(headers)")
        guard status == 403 else { continue }
        // It would go on for ever if it were the stream.
        let events = try await client.get("/_vitrine/events?page=/a/", headers)
        #expect(events.status == 403 && !events.text.contains("version"), "\(headers)")
      }
    }
  }

  @Test func aWholeAddressIsAsGoodAsAPath() async throws {
    let asked = [
      ("http://localhost/a/", 200), ("HTTP://127.0.0.1:4000/a/?x=1", 200),
      ("http://localhost", 200),
      ("http://evil.example/a/", 421), ("http://localhost@evil.example/a/", 421),
      ("http://localhost/../a/", 400), ("https://localhost/a/", 400),
    ]
    try await Desk().previewed { client, _ in
      for (target, status) in asked {
        let answer = try await client.get(target)
        #expect(answer.status == status, "\(target)")
      }
      // The whole address counts, and not what stands under `Host`.
      let answer = try await client.get("http://localhost/a/", host: "evil.example")
      #expect(answer.status == 200)
    }
  }

  @Test func whatIsNoRequestHarmsNobody() async throws {
    try await Desk().previewed { client, _ in
      for text in [
        "nonsense\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "\0\0\0\0", "GET / HTTP/1.1\r\n: x\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
        "GET /" + String(repeating: "a", count: 200_000) + " HTTP/1.1\r\n\r\n",
      ] {
        _ = try? await client.exchange(text)
      }
      let two = "GET /a/ HTTP/1.1\r\nHost: localhost\r\n\r\n"
      let last = "GET /nowhere HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
      let answers = String(decoding: try await client.exchange(two + last), as: UTF8.self)
      let statuses = answers.ranges(of: "HTTP/1.1 ").map { answers[$0.upperBound...].prefix(3) }
      #expect(statuses == ["200", "404"])
      let old = try await client.exchange("GET /a/ HTTP/1.0\r\nHost: localhost\r\n\r\n")
      #expect(Client.Answer(old).status == 200)
    }
  }

  @Test func aPortInUseIsAFinding() async throws {
    let desk = try Desk()
    try await desk.previewed { _, first in
      let second = await Preview.start(
        desk.folder, desk.options, at: Preview.Place(port: first.port), moment: { 0 },
        say: { _ in })
      #expect(second.preview == nil)
      #expect(second.findings.map(\.code) == [.portInUse])
    }
    let nowhere = await Preview.start(
      desk.folder, desk.options, at: Preview.Place(host: "192.0.2.1", port: 0), moment: { 0 },
      say: { _ in })
    #expect(nowhere.findings.map(\.code) == [.cannotListen])
    let free = await Preview.start(
      desk.folder, desk.options, at: Preview.Place(), moment: { 0 }, say: { _ in })
    #expect((4_000..<4_100).contains(free.preview?.port ?? 0))
    await free.preview?.stop()
  }

  @Test func withoutAFolderItDoesNotStart() async throws {
    let desk = try Desk()
    try desk.remove("content")
    await #expect(throws: Desk.NotStarted.self) { try await desk.previewed { _, _ in } }
  }
}
