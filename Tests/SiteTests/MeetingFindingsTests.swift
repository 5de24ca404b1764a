import Diagnostics
import Testing

@testable import Site

/// What does not fit together between pages: each is found, and both places are named.
@Suite struct MeetingFindingsTests {
  private static let agenda = LittleSite.page(
    "title: Board\ndate: 2023-10-28\nagenda: [1. Welcome, 2. Contact]")
  private static let folder = "meetings/2023-10-28-board/"

  private static func record(_ date: String, _ body: String) -> String {
    LittleSite.page("title: Minutes\ndate: \(date)", body)
  }

  private static let action = """
    > **Action 7** — Analyst — 1 May 2030
    >
    > Count.
    """

  /// The code, the pages, and what the finding must name besides its own file.
  private static let cases: [(code: String, files: [String: String], names: [String])] = [
    (
      "P140",
      [
        folder + "index.md": agenda,
        folder + "a.md": LittleSite.page("title: A\nagenda-item: 7"),
      ], ["\(folder)index.md", "a.md"]
    ),
    (
      "P141",
      [
        folder + "index.md": agenda,
        folder + "a.md": LittleSite.page("title: A\nagenda-item: 2"),
        folder + "b.md": LittleSite.page("title: B\nagenda-item: 2.0"),
      ], ["\(folder)a.md", "\(folder)b.md"]
    ),
    (
      "P134",
      [
        "a.md": record("2023-05-01", action),
        "b.md": record("2023-04-01", "> **Answer to Action 7**\n>\n> Done."),
      ],
      ["b.md", "a.md"]
    ),
    (
      "P132", ["a.md": record("2023-05-01", action), "b.md": record("2023-06-01", action)],
      ["a.md", "b.md:6"]
    ),
    (
      "P142", [folder + "index.md": LittleSite.page("title: Board")], ["\(folder)index.md"]
    ),
    (
      "S014",
      [
        "a.md": LittleSite.page("title: A\naliases: [b/]"), "b.md": LittleSite.page("title: B"),
      ], ["a.md", "b.md"]
    ),
    (
      "P146",
      [
        "a.md": LittleSite.page("title: A\nsupersedes: b.md"),
        "b.md": LittleSite.page("title: B\nsupersedes: c.md"),
        "c.md": LittleSite.page("title: C\nsupersedes: a.md"),
      ], ["a.md", "b.md", "c.md"]
    ),
    (
      "P146",
      [
        "a.md": LittleSite.page("title: A\nsupersedes: b.md"),
        "b.md": LittleSite.page("title: B\nsupersedes: a.md"),
      ], ["a.md", "b.md"]
    ),
  ]

  @Test(arguments: cases.indices)
  func bothPlacesAreNamed(_ index: Int) async throws {
    let (code, files, names) = Self.cases[index]
    let made = await LittleSite(files).build()
    let found = made.report.findings.filter { $0.code.id == code }
    let first = try #require(found.first, "\(made.report.text())")
    let text = "\(first.file) \(first.message) \(first.label)"
    for name in names { #expect(text.contains(name), "\(name) in: \(text)") }
  }

  /// Two answers to an action with the same name in two series are no mistake.
  @Test func actionsOfTwoSeriesMayHaveOneName() async throws {
    var files: [String: String] = [:]
    for series in ["a", "b"] {
      files["meetings/\(series).md"] = LittleSite.page("title: \(series)\nkind: series")
      files["meetings/2023-10-28-\(series)/index.md"] = LittleSite.page(
        "title: M\ndate: 2023-10-28\nseries: \(series)", Self.action)
    }
    let made = await LittleSite(files).build()
    #expect(!made.report.findings.contains { $0.code.id == "P132" }, "\(made.report.text())")
  }

  @Test func recommendationsOfPapersStandOnThePageOfTheMeeting() async throws {
    let made = await LittleSite([
      Self.folder + "index.md": Self.agenda,
      Self.folder + "a.md": LittleSite.page(
        "title: A\nagenda-item: 2",
        "> **Recommendation 1**\n>\n> That the plan is agreed.\n\n"
          + "> **Vote** 5 for, 2 against\n>\n> So."
      ),
    ]).build()
    let page = try #require(made.files[Self.folder + "index.html"])
    #expect(page.contains("<h2 id=\"recommendations\">Recommendations</h2>"))
    #expect(page.contains("That the plan is agreed."))
    #expect(page.contains("<h2 id=\"decisions\">Decisions</h2>"))
  }

  /// The items with a prominent place are one link from the home page.
  @Test func specifiedInformationIsOneLinkFromHome() async throws {
    let made = await LittleSite(
      ["pages/complaints.md": LittleSite.page("title: How we deal with complaints")],
      settings: """
        profile: police-commissioner
        rules: {specified-information: off, no-statement: off}
        specified-information:
          complaints: pages/complaints.md
          inspections: https://inspections.example.org/
          national-priorities: not held on 1 May 2024
          money: not held on 1 May 2024

        """
    ).build()
    #expect(made.isWritten, "\(made.report.text())")
    let home = try #require(made.files["index.html"])
    #expect(home.contains("<a href=\"pages/complaints/\">Complaints"))
    #expect(home.contains("<a href=\"https://inspections.example.org/\">Inspection"))
    #expect(home.contains("not held on 1 May 2024"))
    #expect(!home.contains("Income, spending"))
  }
}
