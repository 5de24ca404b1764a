/// A made-up site of forty meetings of two series: papers, minutes, actions and their answers, a
/// measure that papers report; one paper is embargoed, one carries a marking that may not be
/// published. The same each time.
enum FortyMeetings {
  /// Words that stand on the embargoed paper, in its data and nowhere else.
  static let embargoed = ["zebrastripe", "quaggarow", "okapiaction", "gnutag", "kuduseries"]
  /// Words that stand on the marked paper and nowhere else.
  static let marked = ["oryxsecret", "elandtable"]
  /// The release of the embargoed paper: 1 December 2023, 9:30 in London.
  static let release = 1_701_423_000

  private static let topics = ["Calls", "Response", "Confidence", "Finance", "People"]

  static func site(withMarked: Bool) -> LittleSite {
    var files: [String: String] = [
      "meetings/index.md": LittleSite.page("title: Meetings"),
      "glossary.yml": "FCR: Force Control Room\n",
      "measures/answered.md": LittleSite.page(
        """
        title: Calls answered in time
        better: higher
        target: 90%
        source: Command and control
        data: answered
        chart: spc
        """),
      "pages/accessibility-statement.md": LittleSite.page("title: Accessibility"),
    ]
    for series in ["panel", "board"] {
      files["meetings/\(series).md"] = LittleSite.page(
        "title: The \(series)\nkind: series\nmembers: [Commissioner, Chief officer, Analyst]")
    }
    var rows = "Month,Share\n"
    for number in 0..<40 {
      let month = number % 12 + 1
      let date = "\(2020 + number / 12)-\(two(month))-\(two(10 + number % 9))"
      rows += "\(date.prefix(7)),\(value(number))%\n"
      add(number, date, to: &files)
    }
    files["data/answered.csv"] = rows
    let last = folder(39, "2023-04-13")
    files[last + "late.md"] = late
    files[last + "late.csv"] = "Month,Quaggarow\n2023-01,Quaggarow\n"
    if withMarked {
      files[last + "secret.md"] = LittleSite.page(
        "title: Oryxsecret\nmarking: OFFICIAL-SENSITIVE",
        "```table\ntitle: Elandtable\nmeasure: A\narea: B\nperiod: C\nsource: D\n---\nA,B\n1,2\n```"
      )
    }
    return LittleSite(files)
  }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  static func folder(_ number: Int, _ date: String) -> String {
    "meetings/\(date)-\(number % 2 == 0 ? "panel" : "board")/"
  }

  /// A share that goes up and down and is never the same twice in a row.
  private static func value(_ number: Int) -> String {
    "\(80 + (number * 7) % 19).\((number * 3) % 10)"
  }

  private static func add(_ number: Int, _ date: String, to files: inout [String: String]) {
    let folder = folder(number, date)
    let series = number % 2 == 0 ? "panel" : "board"
    files[folder + "index.md"] = LittleSite.page(
      """
      title: The \(series), \(date)
      date: \(date)
      time: "14:\(two(number % 60))"
      place: Room \(number % 3 + 1)
      series: \(series)
      agenda:
        - 1. Welcome
        - 2. \(topics[number % 5])
        - 3. \(topics[(number + 1) % 5])
        - {item: 4, title: Contracts, exempt: Commercially sensitive}
      attendance:
        Commissioner: present
        Chief officer: \(number % 4 == 0 ? "apologies" : "present")
      """, "The meeting is open to everybody.")
    for item in 2...3 {
      files[folder + "0\(item)-paper.md"] = paper(number, item, date)
    }
    let earlier =
      number >= 2 ? "\n> **Answer to Action \(series)-\(number - 2)**\n>\n> It is done.\n" : ""
    files[folder + "minutes.md"] = LittleSite.page(
      """
      title: Minutes of the \(series), \(date)
      kind: minutes
      confirmed: \(number < 38 ? "\(date)" : "2023-05-01")
      attendance: {Commissioner: present, Chief officer: by video, Analyst: apologies}
      numbering: items
      """,
      """
      1. Welcome

      2. The paper was noted.

      > **Action \(series)-\(number)** — Owner \(number % 3) — 1 May \(2021 + number / 12)
      >
      > Look again at item \(number).

      > **Decision \(series)-\(number)**
      >
      > The paper of item 2 is agreed.
      \(earlier)
      """)
  }

  private static func paper(_ number: Int, _ item: Int, _ date: String) -> String {
    let reports =
      item == 2
      ? "\nreports:\n  - {measure: answered, period: \(date.prefix(7)), value: \(value(number))%}"
      : ""
    return LittleSite.page(
      """
      title: \(topics[(number + item - 2) % 5]) \(number)
      agenda-item: \(item)
      marking: OFFICIAL
      numbering: paragraphs
      tags: [\(topics[(number + item - 2) % 5])]\(reports)
      """,
      """
      ## Purpose

      1. The Force Control Room (FCR) reports on item \(item).[^a]

      2. The FCR asks the meeting to note it.

      > **Recommendation \(number)-\(item)**
      >
      > That the paper is noted.

      [^a]: A note on \(number).
      """)
  }

  private static let late = LittleSite.page(
    """
    title: Zebrastripe
    agenda-item: 2.1
    publish: 2023-12-01 09:30
    tags: [gnutag]
    aliases: [kuduseries/]
    summary: The zebrastripe.
    """,
    """
    The zebrastripe.

    > **Action okapiaction** — Owner 1 — 1 May 2024
    >
    > Zebrastripe.

    ```table
    title: Zebrastripe
    measure: Zebrastripe
    area: Force
    period: January
    source: System
    data: late.csv
    ---
    ```
    """)
}
