import Diagnostics
import Markdown
import Testing

/// Quotations that are actions, decisions and their like.
@Suite struct RecordTests {
  @Test(arguments: [
    (
      "> **Action WM-2021-05-1** — ACC — first by July 2021\n>\n> Brief the PCC.\n",
      "Action|Action WM-2021-05-1|WM-2021-05-1|ACC;first by July 2021|Brief the PCC.|"
        + "action-wm-2021-05-1"
    ),
    (
      "> **Action 1** -- ACC - July\n> Brief *the* PCC.\n",
      "Action|Action 1|1|ACC;July|Brief the PCC.|action-1"
    ),
    ("> **Decision:** agreed.\n", "Decision|Decision:|||agreed.|decision"),
    ("> __Vote__ For 8, against 2\n", "Vote|Vote|||For 8, against 2|vote"),
    (
      "> **Recommendation 2.** To note\n>\n> - a\n> - b\n",
      "Recommendation|Recommendation 2.|2||To note a b|recommendation-2"
    ),
    (
      "> **Answer to Action 006** — closed\n>\n> Done.\n",
      "Answer|Answer to Action 006|to Action 006|closed|Done.|answer-to-action-006"
    ),
  ])
  func records(text: String, expected: String) throws {
    let record = try #require(Reading(text).document.records.first)
    let shown = [
      record.kind.rawValue, record.name, record.reference, record.parts.joined(separator: ";"),
      record.text, record.anchor,
    ].joined(separator: "|")
    #expect(shown == expected)
    #expect(Reading(text).places == [])
  }

  @Test(arguments: [
    "> **Actions** are listed below\n", "> Action 1\n", "**Action 1** — ACC\n", "> *Action* 1\n",
    "> **Actionable**\n",
  ])
  func noRecord(text: String) {
    #expect(Reading(text).document.records.isEmpty)
  }

  @Test func theTextStaysAndTheHeadIsThePages() {
    let html = Reading("> **Action 1** — ACC\n> Brief [the PCC](a.md).\n>\n> More.\n").html
    #expect(
      html == """
        <div class="record" id="action-1">
        <p class="record-name"><strong>Action 1</strong></p>
        <p>Brief <a href="a.md">the PCC</a>.</p>
        <p>More.</p>
        </div>

        """)
    #expect(Reading("> **Decision** [x](y z)\n").places == [])
    #expect(Reading("> **Decision** see <b>\n").places == ["M130 1:20"])
    #expect(Reading("> **Action 1** — ACC\n> see <b>\n").places == ["M130 2:7"])
  }
}
