import Diagnostics
import Output
import Papers
import Testing

@testable import Site

/// What pages of meetings and lists of them say, beyond their bodies.
@Suite struct MeetingPageTests {
  private static func build(
    _ files: [String: String], settings more: String = ""
  ) async -> (files: [String: String], report: Report) {
    let made = await LittleSite(files, settings: more).build()
    return (made.files, made.report)
  }

  private static func meeting(_ more: String) -> String {
    "---\ntitle: Board of May\nkind: meeting\ndate: 2023-05-18\n\(more)---\n"
  }

  // MARK: State

  @Test(arguments: [
    ("waive: {missing-minutes: none were published}\n", "Held"),
    ("", "Held; minutes are not published yet"),
  ])
  func minutesThatWillNotComeAreNotWaitedFor(matter: String, state: String) async {
    let (files, _) = await Self.build([
      "meetings/may/index.md": Self.meeting("series: board.md\n" + matter),
      "meetings/board.md": "---\ntitle: Board\nkind: series\n---\n",
    ])
    #expect(files["meetings/may/index.html"]?.contains("<p class=\"status\">\(state)</p>") == true)
    #expect(files["meetings/board/index.html"]?.contains(">\(state)</p>") == true)
  }

  // MARK: Lists

  @Test func seriesStandBeforeTheMeetings() async throws {
    let (files, _) = await Self.build([
      "meetings/index.md": "---\ntitle: Meetings\n---\n",
      "meetings/may/index.md": Self.meeting(""),
      "meetings/board.md": "---\ntitle: Our board\nkind: series\n---\n",
    ])
    let page = try #require(files["meetings/index.html"])
    let series = try #require(page.firstRange(of: "<h2>Series of meetings</h2>"))
    let board = try #require(page.firstRange(of: "Our board"))
    let year = try #require(page.firstRange(of: "<h2>2023</h2>"))
    let may = try #require(page.firstRange(of: "Board of May"))
    #expect(series.lowerBound < board.lowerBound && board.lowerBound < year.lowerBound)
    #expect(year.lowerBound < may.lowerBound)
    #expect(!page.contains("Without a date"))
  }

  @Test func aLongListWithASeriesHasNoMoreThanItsLimit() async {
    var site = ["meetings/board.md": "---\ntitle: Our board\nkind: series\n---\n"]
    for number in 0..<230 {
      site["meetings/m\(number)/index.md"] =
        "---\ntitle: Meeting \(number)\nkind: meeting\ndate: 2023-05-18\n---\n"
    }
    let (files, _) = await Self.build(site)
    let page = files["meetings/index.html"] ?? ""
    #expect(page.contains("Our board"))
    #expect(page.split(separator: "class=\"entry-title\"").count - 1 == 200)
    #expect(files["meetings/year-2023-2/index.html"]?.contains("entry-title") == true)
  }

  // MARK: Minutes

  @Test func minutesHaveTimePlaceAndChairOfTheirMeeting() async throws {
    let matter = "time: 14:30\nplace: Council chamber\nchair: Commissioner\n"
    let (files, _) = await Self.build([
      "meetings/may/index.md": Self.meeting(matter),
      "meetings/may/minutes.md":
        "---\ntitle: Minutes\nkind: minutes\nplace: Annex\nauthor: Policy Officer\n---\n",
    ])
    let page = try #require(files["meetings/may/minutes/index.html"])
    let facts = page.split(separator: "<dt>").dropFirst().map {
      $0.split(separator: "</dd>")[0].replacing("</dt> <dd>", with: ": ")
    }
    #expect(
      facts == [
        "Date: 18 May 2023", "Time: 14:30", "Place: Annex", "Chair: Commissioner",
        "Author: Policy Officer",
      ])
  }

  @Test func theAgendaLeadsToTheItemsOfTheMinutes() async throws {
    let (files, _) = await Self.build([
      "meetings/may/index.md": Self.meeting("agenda: [1. Welcome, 1.1. Calls, 2. Close]\n"),
      "meetings/may/minutes.md":
        "---\ntitle: Minutes\nkind: minutes\nnumbering: items\n---\n\n## 1 Welcome\n\n1.1 Calls.\n",
    ])
    let page = try #require(files["meetings/may/index.html"])
    #expect(page.contains("<a href=\"minutes/#para-1\">Minutes of item 1</a>"))
    #expect(page.contains("<a href=\"minutes/#para-1.1\">Minutes of item 1.1</a>"))
    #expect(!page.contains("Minutes of item 2"))
    let minutes = try #require(files["meetings/may/minutes/index.html"])
    #expect(minutes.contains("id=\"para-1.1\""))
  }

  // MARK: Attendance

  @Test(arguments: [
    ("present", "present", ""), ("present, took the notes", "present", "took the notes"),
    ("Present (minutes)", "present", "minutes"), ("in the chair", "present", "in the chair"),
    ("present: in the chair", "present", "in the chair"),
    ("apologies", "apologies", ""), ("Apologies – on leave", "apologies", "on leave"),
    ("by video, for items 3 and 4", "video", "for items 3 and 4"),
    ("by telephone", "video", "by telephone"), ("part: items 1 to 4", "part", "items 1 to 4"),
    ("part of the meeting, from item 2", "part", "from item 2"),
    ("present until item 5", "part", "until item 5"), ("items 3 to 4", "part", "items 3 to 4"),
    ("presented item 3", "part", "presented item 3"),
    ("did not attend", "absent", "did not attend"),
  ])
  func attendanceSaysItsStateOnce(written: String, state: String, note: String) {
    let text = "---\ntitle: Minutes\nattendance: {\"Chief Constable\": \"\(written)\"}\n---\n"
    let file = SourceFile(path: "minutes.md", bytes: Array(text.utf8))
    var findings = Findings(in: file)
    let matter = FrontMatter.read(file, assumedKind: .minutes, into: &findings)
    #expect(matter.meeting.attendance.map(\.state.rawValue) == [state])
    #expect(matter.meeting.attendance.map(\.note) == [note])
  }

  // MARK: Actions of earlier meetings

  @Test(arguments: [
    ("raised November 2018", "November 2018", "2018-11-30"),
    ("raised: 2018-11", "November 2018", "2018-11-30"),
    ("Raised 2018-11-13", "13 November 2018", "2018-11-13"),
    ("raised at an earlier meeting", "at an earlier meeting", nil),
    ("raised", nil, nil), ("raises", nil, nil), ("2018-11", nil, nil),
  ])
  func whenAnActionWasRaised(part: String, said: String?, date: String?) {
    let raised = Raised(part)
    #expect(raised?.said(.english) == said)
    #expect(raised?.date?.isoText == date)
  }

  private static let answers = """
    ---
    title: Answers
    kind: paper
    date: 2023-10-01
    ---

    > **Action 1** — Head of contact — March 2024 — raised November 2022
    >
    > Say why.

    > **Action 2** — raised at an earlier meeting — Head of contact — March 2024
    >
    > Say how.

    > **Action 3** — Head of contact — March 2024
    >
    > Say when.

    """

  @Test func theRegisterCountsAnActionFromTheDayItWasRaised() async throws {
    let (files, _) = await Self.build(["answers.md": Self.answers])
    let register = try #require(files["actions/index.html"]).replacing(#/<[^>]*>/#, with: "")
    #expect(
      register.contains(
        "Raised November 2022; quoted in Answers, 1 October 2023 (11 months old)"))
    #expect(register.contains("Raised at an earlier meeting; quoted in Answers, 1 October 2023\n"))
    #expect(register.contains("Raised in Answers, 1 October 2023 (44 days old)"))
    let page = try #require(files["answers/index.html"])
    #expect(page.contains("<span>Raised November 2022</span>"))
    #expect(page.contains("<span>Owner: Head of contact</span>"))
    #expect(!page.contains("Owner: raised"))
  }

  @Test func anAnswerMayBeOlderThanThePageThatQuotesItsAction() async {
    let earlier = "---\ntitle: Reply\nkind: paper\ndate: 2023-01-10\nanswers: [1, 3]\n---\n"
    let (_, report) = await Self.build(["answers.md": Self.answers, "reply.md": earlier])
    // Action 1 was raised before the reply, action 3 after it.
    let early = report.text().split(separator: "[P134]").dropFirst()
    #expect(early.count == 1)
    #expect(early.first?.contains("answered on 2023-01-10 and raised on 2023-10-01") == true)
  }

  // MARK: Implications

  @Test(arguments: [
    ("## Financial implications", "None.", true),
    ("## Financial implications", "There are none.", true),
    ("## Financial implications", "Not applicable", true),
    ("## Financial implications", "There are no financial implications.", true),
    ("## Financial implications", "None of the money comes from the force.", false),
    ("## Legal implications", "None.", false),
  ])
  func noImplicationsBesideASum(heading: String, text: String, isFound: Bool) async {
    let paper = """
      ---
      title: A paper
      kind: paper
      ---

      The work costs £12,000.

      \(heading)

      \(text)

      """
    let (_, report) = await Self.build(
      ["paper.md": paper], settings: "implications: [Financial, Legal]\n")
    #expect(report.text().contains("P169") == isFound)
  }
}
