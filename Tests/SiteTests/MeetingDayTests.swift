import Diagnostics
import Testing

@testable import Site

/// Days, times and announcements that cannot be right, and actions that no register has.
@Suite struct MeetingDayTests {
  private static let folder = "meetings/2023-05-02-board/"

  private func codes(_ files: [String: String]) async -> [String] {
    let settings = "rules: {missing-minutes: off}\n"
    let made = await LittleSite(files, settings: settings).build()
    return made.report.findings.map { "\($0.code.id) \($0.file ?? ""):\($0.place?.line ?? 0)" }
  }

  private static func meeting(_ more: String = "", _ date: String = "date: 2023-05-02") -> String {
    LittleSite.page("title: Board\n\(date)\(more)")
  }

  @Test(
    arguments: [
      ("\ntime: 25:00", "P148"), ("\ntime: after tea", "P148"), ("\ntime: 14:30", nil),
      ("\ntime: 2.30pm to 4pm", nil), ("\ntime: 7pm", nil),
    ] as [(String, String?)])
  func aTimeIsATime(matter: String, code: String?) async {
    let found = await codes([Self.folder + "index.md": Self.meeting(matter)])
    #expect(found == (code.map { ["\($0) content/\(Self.folder)index.md:4"] } ?? []))
  }

  @Test func aFolderNamesTheDayOfItsMeeting() async {
    let found = await codes([Self.folder + "index.md": Self.meeting("", "date: 2023-05-03")])
    #expect(found == ["P147 content/\(Self.folder)index.md:3"])
  }

  /// A day that cannot be read is one finding, not two.
  @Test func aDayThatIsNoneIsToldOnce() async {
    let found = await codes([Self.folder + "index.md": Self.meeting("", "date: 31/02/2023")])
    #expect(found == ["S155 content/\(Self.folder)index.md:3"])
  }

  @Test(
    arguments: [
      ("confirmed: 2023-05-01", "P149"), ("confirmed: 2023-12-01", "P149"),
      ("confirmed: 2023-06-01", nil), ("tags: [a]", nil),
    ] as [(String, String?)])
  func minutesAreConfirmedAfterTheirMeeting(matter: String, code: String?) async {
    let found = await codes([
      Self.folder + "index.md": Self.meeting(),
      Self.folder + "minutes.md": LittleSite.page("title: Minutes\n\(matter)"),
    ])
    #expect(found == (code.map { ["\($0) content/\(Self.folder)minutes.md:3"] } ?? []))
  }

  @Test func aMeetingHasItsMinutesOnceAndNotBeforeIt() async {
    let found = await codes([
      Self.folder + "index.md": Self.meeting(),
      Self.folder + "minutes.md": LittleSite.page("title: Minutes"),
      Self.folder + "notes.md": LittleSite.page("title: Notes\nkind: minutes"),
      "meetings/2024-05-02-board/index.md": Self.meeting("", "date: 2024-05-02"),
      "meetings/2024-05-02-board/minutes.md": LittleSite.page("title: Minutes"),
    ])
    #expect(
      found == [
        "P149 content/\(Self.folder)notes.md:1",
        "P149 content/meetings/2024-05-02-board/minutes.md:1",
      ])
  }

  @Test(arguments: [
    ("announce: 2023-01-01 09:30", 1), ("announce: 2023-03-01 09:30\npublish: 2023-03-01 09:30", 1),
    ("announce: 2023-02-01 09:30\npublish: 2023-03-01 09:30", 0),
    ("postponed:\n  - from: 2023-01-01 09:30\n    reason: Late", 1),
  ])
  func anAnnouncementComesBeforeItsRelease(matter: String, count: Int) async {
    let found = await codes(["a.md": LittleSite.page("title: A\n\(matter)")])
    #expect(found == Array(repeating: "P156 content/a.md:3", count: count))
  }

  @Test func aValueOfAMeasureIsANumber() async {
    let measure = LittleSite.page("title: M\nunit: minutes\nbetter: lower")
    let report = "title: A\nreports:\n  - measure: m\n    period: May 2023\n    value: "
    for (value, found) in [("lots", ["P173 content/a.md:6"]), ("5 minutes", [])] {
      let files = ["measures/m.md": measure, "a.md": LittleSite.page(report + value)]
      #expect(await codes(files) == found)
    }
  }

  @Test func translationsCanBeToldApart() async {
    func page(_ language: String, of original: String) -> String {
      LittleSite.page("title: T\nlanguage: \(language)\ntranslation-of: \(original)")
    }
    let two = await codes([
      "a.md": LittleSite.page("title: A"), "b.md": page("cy", of: "a.md"),
      "c.md": page("cy", of: "a.md"),
    ])
    #expect(two == ["P184 content/b.md:4", "P184 content/c.md:4"])
    let chain = await codes([
      "a.md": LittleSite.page("title: A"), "b.md": page("cy", of: "a.md"),
      "c.md": page("ga", of: "b.md"),
    ])
    #expect(chain == ["P184 content/c.md:4"])
  }

  @Test(arguments: [
    "**Action 7** — Chair — July 2023", "**Action** The chair will write.",
    "ACTION: Chair to write.",
    "Action 7: Chair to write.", "**Decision 3** Agreed.", "**Answer to Action 7** Done.",
    "**Recommendation 1:** Note it.", "__Vote 2__ Carried.", "1.2 **Action 7** — Chair",
  ])
  func anActionThatIsNoQuotationIsFound(text: String) async {
    let files = ["a.md": LittleSite.page("title: A\nkind: minutes\nnumbering: items", text)]
    let found = await codes(files).filter { !$0.hasPrefix("M17") }
    #expect(found == ["P135 content/a.md:7"], "\(text)")
  }

  @Test(arguments: [
    "Action was taken in 3 areas: north, south and east.", "**Action plan.** It has 12 parts.",
    "Actions 3 and 4 were closed.", "The vote: 5 for.", "Decision making is slow.",
    "Decision 5 of the board was noted.", "> **Action 7** — Chair — July 2024\n>\n> Action: write.",
    "**Recommendations** are below.",
  ])
  func whatIsNoActionIsLeft(text: String) async {
    let files = ["a.md": LittleSite.page("title: A\nkind: minutes", text)]
    let found = await codes(files).filter { $0.hasPrefix("P135") }
    #expect(found == [], "\(text)")
  }
}
