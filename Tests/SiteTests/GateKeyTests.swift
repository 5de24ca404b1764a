import Diagnostics
import Papers
import Settings
import Testing

@testable import Site

/// Keys that somebody wrote to hold a page back must never let it out unseen.
@Suite struct GateKeyTests {
  @Test(arguments: [
    "embargo: 2040-01-01 09:30", "Embargoed_Until: 2040-01-01", "release-date: 2040-01-01",
    "draft: true", "published: false", "private: yes", "confidential: yes",
    "classification: SECRET", "publsh: 2040-01-01 09:30", "publish:", "status:", "marking:",
    "exempt:", "withdrawn:",
  ])
  func aKeyThatIsNotReadIsAnError(line: String) async throws {
    let site = LittleSite(["a.md": LittleSite.page("title: A\n\(line)")])
    let result = await site.build()
    #expect(!result.isWritten)
    let finding = try #require(result.report.findings.first { $0.code == .misspeltGate })
    #expect(finding.file == "content/a.md")
    #expect(finding.place?.line == 3)
  }

  @Test(arguments: ["exempt: yes", "exempt: no", "withdrawn: true"])
  func yesAndNoAreNoReasons(line: String) async {
    let result = await LittleSite(["a.md": LittleSite.page("title: A\n\(line)")]).build()
    #expect(!result.isWritten)
    let finding = result.report.findings.first { $0.code == .noReason }
    // What to do is said although the page is not published.
    #expect(finding?.help.first?.contains("write why") == true, "\(result.report.text())")
  }

  @Test func anItemOfAnAgendaNeedsAReasonToo() async {
    let matter = "title: M\ndate: 2023-05-02\nagenda:\n  - item: 1\n    title: A\n    exempt: yes"
    let page = LittleSite.page(matter)
    let result = await LittleSite(["meetings/2023-05-02-m/index.md": page]).build()
    #expect(result.report.findings.contains { $0.code == .noReason })
  }

  /// A log that everybody can read does not name the file of a page that is not published.
  @Test func aPublicLogDoesNotNameAWithheldPage() async {
    let page = LittleSite.page("title: A\nstatus: draft", "See [x](nowhere.md).")
    let result = await LittleSite(["quaggafile.md": page]).build()
    #expect(result.report.text().contains("quaggafile"))
    let log = result.report.forPublicLog
    #expect(log.findings.count == result.report.findings.count && !log.findings.isEmpty)
    #expect(!log.text().contains("quagga"))
    #expect(log.text().contains("S030"))
  }

  /// The keys of a page are many: a finding does not list all of them.
  @Test func anUnknownKeyDoesNotListAllOthers() async throws {
    let result = await LittleSite(["a.md": LittleSite.page("title: A\nzzz: 1")]).build()
    let finding = try #require(result.report.findings.first { $0.code == .unknownKey })
    #expect(finding.help.joined().count < 100)
  }
}
