import Diagnostics
import Site
import Testing

/// `vitrine withdraw`: the page's file, and what the site then has.
@Suite struct WithdrawalTests {
  @Test(arguments: [
    (
      "---\ntitle: A\n---\n\nText.\n",
      "---\nwithdrawn: Why: it \"names\" one\ntitle: A\n---\n\nText.\n"
    ),
    (
      "---\nwithdrawn: Old\ntitle: A\n---\nwithdrawn: text\n",
      "---\nwithdrawn: Why: it \"names\" one\ntitle: A\n---\nwithdrawn: text\n"
    ),
  ])
  func theReasonGoesIntoTheFrontMatter(before: String, after: String) throws {
    let made = try #require(
      Withdrawal(of: "a/b.md", Array(before.utf8), reason: "Why: it \"names\"\none"))
    #expect(String(decoding: made.text, as: UTF8.self) == after)
    #expect(made.address == "a/b/")
  }

  @Test func aFileWithoutFrontMatterIsLeft() {
    #expect(Withdrawal(of: "a.md", Array("Text.\n".utf8), reason: "Why") == nil)
  }

  /// Where the site cannot be built, what may repeat the page goes and the rest stays.
  @Test func whatMayRepeatThePageGoes() throws {
    let made = try #require(
      Withdrawal(of: "meetings/m/b.md", Array("---\ntitle: A\n---\n".utf8), reason: "Why"))
    for file in [
      "feed.xml", "meetings/board/feed.xml", "sitemap-1.xml", "calendar/releases.ics",
      "figures/index.html", "data/catalog.jsonld", "pagefind/index/en.pf_index",
      "meetings/m/pack/index.html", "tags/calls/index.html", "actions/part-2/index.html",
    ] {
      #expect(made.mayRepeat(file), "\(file)")
    }
    for file in [
      "vitrine.json", "index.html", "meetings/n/pack/index.html", "data/calls.csv",
      "meetings/m/c/index.html",
    ] {
      #expect(!made.mayRepeat(file), "\(file)")
    }
  }

  @Test func theReasonIsAllThatIsLeft() async throws {
    let page = "---\ntitle: Quaggatitle\ndate: 2023-05-01\n---\n\nQuaggatext.\n"
    let made = try #require(Withdrawal(of: "q.md", Array(page.utf8), reason: "By mistake."))
    let output = MemoryOutput()
    let result = await build(
      SiteFolder(
        tree: .memory([
          "content/index.md": "---\ntitle: Home\n---\n\nSee [it](q.md).\n",
          "content/q.md": .bytes(made.text),
        ])), BuildOptions(now: 1_700_000_000, workers: 1), to: .memory(output))
    #expect(result.isWritten, "\(result.report.text())")
    let left = try #require(output.files["q/index.html"])
    #expect(String(decoding: left, as: UTF8.self).contains("By mistake."))
    for (path, bytes) in output.files {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("Quagga"), "\(path)")
    }
  }
}
