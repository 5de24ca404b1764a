import Diagnostics
import Foundation
import Testing

@testable import Site

/// What a page says of itself: for search engines, for those who cite it, by its tags.
@Suite struct PageAboutTests {
  private static let site = LittleSite([
    "meetings/2023-05-18-board/index.md": LittleSite.page(
      """
      title: Board, May
      date: 2023-05-18
      time: "14:30"
      place: Council chamber
      chair: Commissioner
      agenda: [8. Calls, 9. Costs]
      """),
    "meetings/2023-05-18-board/08-calls.md": LittleSite.page(
      """
      title: Calls & answers
      agenda-item: 8
      version: 3
      from: Example Police
      summary: How calls were answered.
      tags: [Contact, 999]
      supersedes: ../old.md
      corrections:
        - {date: 2023-06-12, what: Calls, was: "1", now: "2", why: Misread}
      """,
      "## Purpose\n\n1. See [the table](#table-calls) and [costs](09-costs.md).\n"
        + "\n![A map](map.png)\n\n```table\nid: calls\ntitle: Calls\nmeasure: Calls\narea: Force\n"
        + "period: May\nsource: System\n---\nMonth,Calls\n2023-05,12\n```\n"),
    "meetings/2023-05-18-board/09-costs.md": LittleSite.page(
      "title: Costs\nagenda-item: 9", "## Purpose\n\nWhat it costs. See [above](#purpose)."),
    "meetings/2023-05-18-board/map.png": "png",
    "meetings/old.md": LittleSite.page(
      "title: Calls & answers\nkind: paper\nversion: 2\ndate: 2023-05-01\ntags: contact"),
  ])

  @Test func aPaperCanBeCited() async throws {
    let made = await Self.site.build()
    #expect(made.isWritten, "\(made.report.text())")
    let page = try #require(made.files["meetings/2023-05-18-board/08-calls/index.html"])
    let address = "https://test.example.org/meetings/2023-05-18-board/08-calls/"
    for text in [
      "<link rel=\"canonical\" href=\"\(address)\">",
      "<meta property=\"og:title\" content=\"Calls &amp; answers\">",
      "<meta property=\"og:type\" content=\"article\">",
      "<meta property=\"og:url\" content=\"\(address)\">",
      "<meta property=\"og:description\" content=\"How calls were answered.\">",
      "<meta property=\"og:locale\" content=\"en_GB\">",
      "Example Police, “Calls &amp; answers”, 18 May 2023, \(address)",
      "<time datetime=\"2023-06-12\">Last updated 12 June 2023</time>",
      "Calls &amp; answers, version 3, 18 May 2023</a>",
      "href=\"../../old/\">Calls &amp; answers, version 2, 1 May 2023</a>",
      "href=\"mailto:office@example.org?subject=Another%20format%3A%20Calls%20%26%20answers\"",
      "href=\"../../../tags/contact/\" rel=\"tag\">Contact</a>",
    ] {
      #expect(page.contains(text), "\(text)")
    }
    #expect(made.files["index.html"]?.contains("og:type\" content=\"website") == true)
  }

  private static func graph(_ page: String) throws -> [[String: Any]] {
    let start = try #require(page.firstRange(of: "<script type=\"application/ld+json\">"))
    let text = page[start.upperBound...].prefix { $0 != "<" }
    let json = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return try #require(json?["@graph"] as? [[String: Any]])
  }

  @Test func searchEnginesAreToldOfReportsAndEvents() async throws {
    let made = await Self.site.build()
    let paper = try #require(made.files["meetings/2023-05-18-board/08-calls/index.html"])
    let report = try #require(try Self.graph(paper).first)
    #expect(report["@type"] as? String == "Report")
    #expect(report["name"] as? String == "Calls & answers")
    #expect(report["datePublished"] as? String == "2023-05-18")
    #expect(report["dateModified"] as? String == "2023-06-12")
    #expect((report["author"] as? [String: Any])?["name"] as? String == "Example Police")
    #expect(try Self.graph(paper).count == 2, "the report and its dataset")
    let meeting = try #require(made.files["meetings/2023-05-18-board/index.html"])
    let event = try #require(try Self.graph(meeting).first)
    #expect(event["@type"] as? String == "Event")
    #expect(event["startDate"] as? String == "2023-05-18T14:30:00+01:00")
    #expect((event["location"] as? [String: Any])?["name"] as? String == "Council chamber")
    #expect((report["about"] as? [String: Any])?["@id"] as? String == event["@id"] as? String)
  }

  @Test func tagsAreOneWhateverTheirCapitals() async throws {
    let made = await Self.site.build()
    let tags = try #require(made.files["tags/index.html"])
    #expect(tags.contains("href=\"contact/\">Contact</a> <span class=\"count\">2</span>"))
    let contact = try #require(made.files["tags/contact/index.html"])
    #expect(contact.contains("../../meetings/old/"))
    #expect(contact.contains("../../meetings/2023-05-18-board/08-calls/"))
    #expect(made.files["tags/999/index.html"] != nil)
  }

  @Test func aTagOfManyPagesIsDivided() async throws {
    var files: [String: String] = [:]
    for number in 0..<250 {
      files["p/\(number).md"] = LittleSite.page(
        "title: P\(number)\ndate: \(2020 + number % 3)-03-01\ntags: calls")
    }
    let made = await LittleSite(files).build()
    #expect(made.isWritten, "\(made.report.text())")
    let parts = made.files.keys.filter { $0.hasPrefix("tags/calls/year-") }
    #expect(parts.count == 3)
    let first = try #require(made.files["tags/calls/index.html"])
    #expect(first.contains("href=\"year-2020/\""))
    #expect(first.count(of: "entry-title") <= 200)
  }

  @Test func thePackHasEveryPaperWithItsOwnAnchors() async throws {
    let made = await Self.site.build()
    let pack = try #require(made.files["meetings/2023-05-18-board/pack/index.html"])
    let meeting = try #require(made.files["meetings/2023-05-18-board/index.html"])
    #expect(meeting.contains("href=\"pack/\""))
    for text in [
      "Meeting pack: Board, May", "href=\"#paper-1\">Calls &amp; answers</a> (Item 8)",
      "Paper 1 of 2, Item 8", "Paper 2 of 2, Item 9", "<h2 id=\"paper-2\">Costs</h2>",
      "<h3 id=\"p1-purpose\">Purpose", "<h3 id=\"p2-purpose\">Purpose", "href=\"#p2-purpose\"",
      "href=\"#p1-table-calls\"", "id=\"p1-table-calls\"", "href=\"../09-costs/\"",
      "href=\"../08-calls/calls.csv\"", "src=\"../map.png\"", "id=\"agenda\"",
    ] {
      #expect(pack.contains(text), "\(text)")
    }
    #expect(!pack.contains("data-pagefind-body"))
    #expect(made.files["sitemap.xml"]?.contains("pack/") == false)
    let ids = pack.components(separatedBy: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(Set(ids).count == ids.count, "ids are unique")
    var without = Self.site
    without.files["site.yml"]? += "packs: no\n"
    let plain = await without.build()
    #expect(plain.files["meetings/2023-05-18-board/pack/index.html"] == nil)
  }

  /// Papers in a folder of their own belong to the meeting above it; links in the pack lead on.
  @Test(arguments: [false, true])
  func papersMayLieInAFolderBelowTheirMeeting(fromDisk: Bool) async throws {
    let folder = "meetings/2023-05-18-board/"
    let made = await LittleSite([
      folder + "index.md": LittleSite.page(
        "title: Board\ndate: 2023-05-18\nagenda: [8(a). Calls, 8(b). Costs, 9. End]"),
      folder + "papers/calls.md": LittleSite.page(
        "title: Calls\nagenda-item: 8a", "See [the meeting](../index.md) and [costs](costs.md)."),
      folder + "papers/costs.md": LittleSite.page("title: Costs\nagenda-item: 8(b)"),
      folder + "minutes.md": LittleSite.page("title: Minutes"),
      "meetings/2023/index.md": LittleSite.page("title: Meetings of 2023"),
      "meetings/single.md": LittleSite.page("title: One file\nkind: meeting\ndate: 2023-10-18"),
    ]).build { $0.linksToFiles = fromDisk }
    #expect(made.isWritten && made.report.findings.isEmpty, "\(made.report.text())")
    let end = fromDisk ? "index.html" : ""
    let meeting = try #require(made.files[folder + "index.html"])
    #expect(meeting.contains("href=\"papers/calls/\(end)\">Calls"))
    #expect(!meeting.contains("Other papers"))
    let paper = try #require(made.files[folder + "papers/calls/index.html"])
    #expect(paper.contains("18 May 2023"))
    let pack = try #require(made.files[folder + "pack/index.html"])
    #expect(pack.contains("href=\"../papers/calls/../../\(end)\">the meeting"))
    #expect(pack.contains("href=\"../papers/calls/../costs/\(end)\">costs"))
    let single = try #require(made.files["meetings/single/index.html"])
    #expect(!single.contains("Board") || !single.contains("<h2 id=\"papers\">"))
    #expect(made.files["meetings/single/pack/index.html"] == nil)
  }

  /// A paper that must stay as it was stays so in the pack too.
  @Test func thePackIsHeldBackWithItsPapers() async throws {
    let first = await Self.site.build()
    let old = first.files.mapValues { Array($0.utf8) }
    var changed = Self.site
    let paper = "meetings/2023-05-18-board/09-costs.md"
    changed.files[paper] = changed.files[paper]?.replacing("costs.", with: "costs, [so](no.md).")
    let second = await changed.build {
      $0.previous = PublishedSite(
        read: { old[$0] },
        names: { folder in
          old.keys.filter { $0.hasPrefix(folder) && !$0.dropFirst(folder.count).contains("/") }
            .map { String($0.dropFirst(folder.count)) }.sorted()
        })
    }
    #expect(second.isWritten, "\(second.report.text())")
    let pack = "meetings/2023-05-18-board/pack/index.html"
    #expect(second.files[pack] == first.files[pack])
  }

  @Test func theBodyOfAPaperIsRewrittenWhereItMust() {
    let body = PackBody(prefix: "p1-", folder: "../a/")
    let html = """
      <h2 id="x" class="y">A "b" &lt;h2&gt;</h2><a href="#x">1</a>\
      <a href="./">2</a><a href="c.csv">3</a>\
      <a href="../b/#x">4</a><a href="https://e.org/#x">5</a><a href="mailto:a@b">6</a><h6>7</h6>\
      <g clip-path="url(#c)"/><p aria-labelledby="x z">8</p><br>
      """
    let made = String(decoding: body.rewritten(Array(html.utf8)), as: UTF8.self)
    #expect(
      made == """
        <h3 id="p1-x" class="y">A "b" &lt;h2&gt;</h3><a href="#p1-x">1</a><a href="../a/">2</a>\
        <a href="../a/c.csv">3</a><a href="../b/#x">4</a><a href="https://e.org/#x">5</a>\
        <a href="mailto:a@b">6</a><h6>7</h6><g clip-path="url(#p1-c)"/>\
        <p aria-labelledby="p1-x p1-z">8</p><br>
        """)
  }
}
