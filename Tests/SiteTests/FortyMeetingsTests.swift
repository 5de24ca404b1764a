import Diagnostics
import Testing

@testable import Site

/// Forty meetings, built before and after the release of one of their papers.
@Suite struct FortyMeetingsTests {
  private static let pages = 40 * 4

  @Test func theSiteIsCleanAndWhole() async throws {
    let made = await FortyMeetings.site(withMarked: false).build()
    #expect(made.isWritten)
    #expect(made.report.findings.isEmpty, "\(made.report.text())")
    for series in ["panel", "board"] {
      let page = try #require(made.files["meetings/\(series)/index.html"])
      #expect(page.contains("20 of 20"), "the attendance record of \(series)")
      #expect(made.files["meetings/\(series)/feed.xml"] != nil)
    }
    let packs = made.files.keys.filter { $0.hasSuffix("/pack/index.html") }
    #expect(packs.count == 40)
    let answered = try #require(made.files["actions/index.html"])
    #expect(answered.contains("Answered <span class=\"count\">38</span>"))
    #expect(answered.contains("Open <span class=\"count\">2</span>"))
    let decisions = try #require(made.files["decisions/index.html"])
    #expect(decisions.count(of: "<div class=\"record\">") == 40)
    #expect(made.files["index.html"]?.contains("Calls answered in time") == true)
    let measure = try #require(made.files["measures/answered/index.html"])
    #expect(measure.contains("Process chart"))
    #expect(measure.count(of: "<tr><th scope=\"row\">") >= 40)
  }

  /// Before its release the paper is in no byte; afterwards it is everywhere where it belongs.
  @Test func theEmbargoedPaperIsNowhereAndThenEverywhere() async throws {
    let site = FortyMeetings.site(withMarked: false)
    let before = await site.build(now: FortyMeetings.release - 1)
    let after = await site.build(now: FortyMeetings.release)
    #expect(before.isWritten && after.isWritten, "\(after.report.text())")
    for word in FortyMeetings.embargoed {
      #expect(!before.report.text().lowercased().contains(word), "\(word) in the log")
      for (path, text) in before.files {
        #expect(!path.lowercased().contains(word), "\(word) in the name \(path)")
        #expect(!text.lowercased().contains(word), "\(word) in \(path)")
      }
    }
    let folder = FortyMeetings.folder(39, "2023-04-13")
    let new = Set(after.files.keys).subtracting(before.files.keys)
    let wanted: Set = [
      folder + "late/index.html", folder + "late/table-1.csv", folder + "late/datapackage.json",
      "tags/gnutag/index.html", "kuduseries/index.html", "calendar/index.html",
      "calendar/releases.ics",
    ]
    #expect(new == wanted.subtracting(before.files.keys), "\(new.sorted())")
    for path in [
      "feed.xml", "sitemap.xml", "actions/index.html", "tags/index.html", folder + "index.html",
      folder + "pack/index.html", "meetings/board/feed.xml", "calendar/index.html",
      "calendar/releases.ics", "vitrine.json",
    ] {
      let text = after.files[path]?.lowercased() ?? ""
      #expect(
        FortyMeetings.embargoed.contains { text.contains($0) } || text.contains("late/"), "\(path)")
    }
  }

  /// A marking that may not be published stops the build, and tells nothing.
  @Test func aMarkedPaperStopsTheBuild() async {
    let made = await FortyMeetings.site(withMarked: true).build()
    #expect(!made.isWritten)
    #expect(made.report.findings.map(\.code.id) == ["R101"], "\(made.report.text())")
    for word in FortyMeetings.marked {
      #expect(!made.report.text().lowercased().contains(word))
      for (path, text) in made.files {
        #expect(!text.lowercased().contains(word), "\(word) in \(path)")
      }
    }
  }

  @Test func anyNumberOfWorkersGivesTheSameBytes() async {
    let site = FortyMeetings.site(withMarked: false)
    let one = await site.build { $0.workers = 1 }
    let three = await site.build { $0.workers = 3 }
    #expect(one.files == three.files)
  }
}
