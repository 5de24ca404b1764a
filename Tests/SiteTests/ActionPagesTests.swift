import Diagnostics
import Testing

@testable import Site

/// `/actions/` by state, owner and age, and `/decisions/`: divided, linked both ways.
@Suite struct ActionPagesTests {
  private static func minutes(_ date: String, _ body: String, _ more: String = "") -> String {
    LittleSite.page("title: Minutes of \(date)\ndate: \(date)\n\(more)kind: minutes", body)
  }

  @Test func anActionStandsUnderItsStateItsOwnerAndItsAge() async throws {
    let site = LittleSite([
      "a.md": Self.minutes(
        "2022-03-01",
        """
        > **Action 1** — Head of contact — 1 May 2022
        >
        > Write a plan.

        > **Action 2** — Analyst — every quarter
        >
        > Report on waits.

        > **Action 3** — head of contact — 1 May 2022
        >
        > Count again.
        """),
      "b.md": Self.minutes(
        "2023-09-01",
        """
        > **Answer to Action 2**
        >
        > The waits are as they were.

        > **Action 4** — Analyst — 1 May 2024
        >
        > Look again.

        > **Decision 1**
        >
        > The plan is agreed.
        """, "answers: [\"3\"]\n"),
    ])
    let made = await site.build()
    #expect(made.isWritten && made.report.findings.isEmpty, "\(made.report.text())")
    let state = try #require(made.files["actions/index.html"])
    let owner = try #require(made.files["actions/by-owner/index.html"])
    let age = try #require(made.files["actions/by-age/index.html"])
    #expect(
      Self.order(
        [
          "id=\"overdue\"", "Action 1", "id=\"open\"", "Action 2", "Action 4",
          "id=\"answered\"", "Action 3",
        ], in: state))
    // One owner, however it is written; what is open comes first.
    #expect(owner.contains("Head of contact <span class=\"count\">1 open of 2</span>"))
    #expect(owner.contains("Analyst <span class=\"count\">2 open of 2</span>"))
    #expect(
      Self.order(
        ["More than a year old", "Action 1", "Action 2", "Less than three", "Action 4"],
        in: age))
    #expect(!age.contains("Action 3"))
    for page in [state, owner, age] {
      for address in ["actions/", "by-owner/", "by-age/"] {
        #expect(page.contains(address) || page.contains("href=\"./\""), "\(address)")
      }
    }
    // A recurring one that was reported on stays open; both ways lead to the other page.
    #expect(state.contains("State: Open, last report 1 September 2023"))
    let (raised, answered) = (made.files["a/index.html"], made.files["b/index.html"])
    #expect(
      raised?.contains("href=\"../b/#answer-to-action-2\"") == true
        || raised?.contains("href=\"../b/#") == true)
    #expect(raised?.contains("href=\"../b/\">Minutes of 2023-09-01") == true)
    #expect(answered?.contains("Answers <a href=\"../a/#action-3\">Action 3</a>") == true)
    #expect(answered?.contains("../a/#action-2") == true)
  }

  @Test func moreThanTwoHundredAreDivided() async throws {
    var files: [String: String] = [:]
    for number in 1...9 {
      let actions = (1...50).map {
        "> **Action \(number)-\($0)** — Head of \(number % 3) — 1 May 2030\n>\n> Do it.\n"
      }
      let decisions = (1...50).map { "> **Decision \(number)-\($0)**\n>\n> It is so.\n" }
      files["m\(number).md"] = Self.minutes(
        "2023-0\(number)-01", (actions + decisions).joined(separator: "\n"))
    }
    let made = await LittleSite(files).build()
    #expect(made.isWritten, "\(made.report.text())")
    for (folder, parts) in [
      ("actions/", 3), ("actions/by-owner/", 3), ("actions/by-age/", 3), ("decisions/", 3),
    ] {
      var seen = 0
      for part in 1...parts {
        let path = folder + (part == 1 ? "" : "part-\(part)/") + "index.html"
        let page = try #require(made.files[path], "\(path)")
        let count = page.count(of: "<div class=\"record\">")
        #expect(count <= 200)
        seen += count
        #expect(page.contains("part 3"), "\(path) leads to the others")
      }
      #expect(seen == 450, "\(folder)")
      #expect(made.files[folder + "part-\(parts + 1)/index.html"] == nil)
    }
    // Lists of pages name the first one only.
    #expect(made.files["index.html"]?.contains("actions/part-2/") == false)
    #expect(made.files["index.html"]?.contains("href=\"actions/\"") == true)
  }

  /// Whether texts stand in a page one after the other.
  private static func order(_ texts: [String], in page: String) -> Bool {
    var rest = page[...]
    for text in texts {
      guard let found = rest.firstRange(of: text) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }
}
