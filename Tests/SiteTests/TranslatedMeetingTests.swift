import Diagnostics
import Testing

@testable import Site

/// A translation says again what its original says: in registers, counts and packs it counts once.
@Suite struct TranslatedMeetingTests {
  private static let folder = "meetings/2023-05-02-board/"

  private static let files: [String: String] = [
    "meetings/board.md": LittleSite.page("title: Board\nkind: series\nmembers: [Chair]"),
    folder + "index.md": LittleSite.page(
      """
      title: Board, May
      date: 2023-05-02
      time: 14:00
      series: ../board.md
      agenda:
        - 1. Calls
        - 2. Deaths
      """),
    folder + "cyfarfod.md": LittleSite.page(
      """
      title: Bwrdd, Mai
      kind: meeting
      date: 2023-05-02
      time: 14:00
      series: ../board.md
      language: cy
      translation-of: index.md
      """),
    folder + "calls.md": LittleSite.page(
      """
      title: Calls paper
      agenda-item: 1
      reports:
        - measure: wait
          period: April 2023
          value: 5 minutes
      """, "> **Recommendation 1** Note it."),
    folder + "galwadau.md": LittleSite.page(
      """
      title: Papur galwadau
      agenda-item: 1
      language: cy
      translation-of: calls.md
      reports:
        - measure: wait
          period: April 2023
          value: 5 munud
      """, "> **Recommendation 1** Nodi."),
    folder + "minutes.md": LittleSite.page(
      "title: Minutes\nattendance:\n  Chair: present",
      """
      > **Action 7** — Chair — 1 July 2023
      >
      > Count again.

      > **Decision 1** Agreed.
      """),
    folder + "cofnodion.md": LittleSite.page(
      """
      title: Cofnodion
      kind: minutes
      language: cy
      translation-of: minutes.md
      attendance:
        Chair: present
      """,
      """
      > **Action 7** — Chair — 1 July 2023
      >
      > Cyfrif eto.

      > **Decision 1** Cytunwyd.
      """),
    "measures/wait.md": LittleSite.page(
      "title: Wait\nunit: minutes\nbetter: lower\ndefinition: All."),
  ]

  @Test func aTranslationCountsOnce() async throws {
    let made = await LittleSite(Self.files).build()
    #expect(made.isWritten && made.report.findings.isEmpty, "\(made.report.text())")
    let actions = try #require(made.files["actions/index.html"])
    #expect(actions.count(of: ">Action 7</a>") == 1)
    let decisions = try #require(made.files["decisions/index.html"])
    #expect(decisions.count(of: ">Decision 1</a>") == 1)
    let meeting = try #require(made.files[Self.folder + "index.html"])
    #expect(meeting.count(of: ">Recommendation 1</a>") == 1)
    #expect(meeting.count(of: ">Calls paper</a>") >= 1)
    #expect(!meeting.contains("id=\"papers\""))
    let series = try #require(made.files["meetings/board/index.html"])
    #expect(series.count(of: "Board, May") == 1 && !series.contains("Bwrdd, Mai"))
    #expect(series.contains("1 of 1"))
    let measure = try #require(made.files["measures/wait/index.html"])
    #expect(measure.contains("Calls paper") && !measure.contains("Papur galwadau"))
    let calendar = try #require(made.files["calendar/releases.ics"])
    #expect(calendar.count(of: "BEGIN:VEVENT") == 1)
    #expect(made.files[Self.folder + "pack/index.html"]?.contains("Papur galwadau") == false)
  }

  @Test func theAgendaLeadsToBothLanguages() async throws {
    let made = await LittleSite(Self.files).build()
    for page in ["index.html", "cyfarfod/index.html"] {
      let meeting = try #require(made.files[Self.folder + page])
      #expect(meeting.contains("galwadau/\">Cymraeg</a>"), "\(page)")
      #expect(meeting.contains("cofnodion/\">Cymraeg</a>"), "\(page)")
    }
  }

  @Test func theActionOnATranslationIsThatOfTheOriginal() async throws {
    var files = Self.files
    files["later.md"] = LittleSite.page(
      "title: Later\ndate: 2023-06-01\nkind: report\nanswers: [\"7\"]")
    let made = await LittleSite(files).build()
    #expect(made.isWritten, "\(made.report.text())")
    let welsh = try #require(made.files[Self.folder + "cofnodion/index.html"])
    #expect(welsh.contains(">Later</a>"))
  }
}

/// What a meeting says of the others, and of the pages that its decisions stand on.
@Suite struct MeetingLinkTests {
  private static func meeting(_ day: String) -> String {
    LittleSite.page("title: Board, \(day)\ndate: \(day)\nseries: ../board.md\nagenda:\n  - 1. A")
  }

  @Test func aMeetingLeadsToItsSeriesAndToTheMeetingsAroundIt() async throws {
    var files = [
      "meetings/board.md": LittleSite.page("title: Scrutiny board\nkind: series"),
      "meetings/2023-06-01-m/paper.md": LittleSite.page(
        "title: Paper\nagenda-item: 1", "> **Recommendation 1** Note it."),
    ]
    for day in ["2023-05-01", "2023-06-01", "2023-10-01"] {
      files["meetings/\(day)-m/index.md"] = Self.meeting(day)
    }
    let made = await LittleSite(files, settings: "rules: {missing-minutes: off}\n").build()
    #expect(made.isWritten && made.report.findings.isEmpty, "\(made.report.text())")
    let page = try #require(made.files["meetings/2023-06-01-m/index.html"])
    #expect(page.contains("<li><a href=\"../board/\">Scrutiny board</a></li>"))
    #expect(page.contains("<p>Scrutiny board</p>"))
    #expect(page.contains("href=\"../2023-05-01-m/\" rel=\"prev\""))
    #expect(page.contains("href=\"../2023-10-01-m/\" rel=\"next\""))
    #expect(page.contains("<p class=\"record-links\"><a href=\"paper/\">Paper</a></p>"))
  }

  /// A quarterly action is late when a whole quarter has passed without an answer.
  @Test(arguments: [
    ("every quarter", "2023-06-30", "2023-11-14", true),
    ("every quarter", "2023-07-01", "2023-11-14", false),
    ("first by May 2023, then every quarter", "2023-05-20", "2023-11-14", true),
    ("first by May 2023, then every quarter", "2023-07-20", "2023-11-14", false),
    ("monthly", "2023-09-30", "2023-11-14", true), ("monthly", "2023-10-01", "2023-11-14", false),
    ("every six months", "2022-12-31", "2023-11-14", true),
    ("every six months", "2023-01-01", "2023-11-14", false),
    ("each year", "2021-12-31", "2023-11-14", true), ("ongoing", "2021-01-01", "2023-11-14", false),
  ])
  func whatComesAgainIsLateWhenATurnPassed(
    due: String, answered: String, today: String, isLate: Bool
  ) async throws {
    let site = LittleSite([
      "a.md": LittleSite.page(
        "title: Minutes\ndate: 2020-03-01\nkind: minutes",
        "> **Action 1** — Chair — \(due)\n>\n> Report."),
      "b.md": LittleSite.page("title: B\ndate: \(answered)\nkind: report\nanswers: [\"1\"]"),
    ])
    let made = await site.build()
    let register = try #require(made.files["actions/index.html"])
    #expect(register.contains("id=\"overdue\"") == isLate)
    #expect(register.contains("last report"))
  }

  @Test func dueIsNotSaidTwice() async throws {
    let site = LittleSite([
      "a.md": LittleSite.page(
        "title: Minutes\ndate: 2023-03-01\nkind: minutes",
        "> **Action 1** — Chair — due 1 May 2024\n>\n> Report.")
    ])
    let made = await site.build()
    #expect(made.files["a/index.html"]?.contains("<span>Due: 1 May 2024</span>") == true)
  }

  @Test(arguments: [
    ("b/", "where content/b.md stands"), ("a/", "where the page itself stands"),
    ("old/", "an alias of content/b.md too"),
    ("actions/", "the address of a page or file that Vitrine makes"),
  ])
  func anAliasThatIsTakenIsNamedAsOne(alias: String, what: String) async {
    let site = LittleSite([
      "a.md": LittleSite.page("title: A\naliases: [\(alias)]"),
      "b.md": LittleSite.page("title: B\naliases: [old/]"),
      "c.md": LittleSite.page(
        "title: C\ndate: 2023-05-01\nkind: minutes", "> **Action 1** — Chair — May 2024\n>\n> Do."),
    ])
    let made = await site.build()
    #expect(!made.isWritten)
    let found = made.report.findings.filter { $0.message.contains("the alias `\(alias)` is") }
    #expect(
      found.contains { $0.message.hasSuffix(what) || alias == "old/" }, "\(made.report.text())")
  }
}
