package import Diagnostics
import Glibc
package import Output

/// The pages of `vitrine new meeting`, `paper`, `minutes`, `measure` and `release`: front matter
/// with the lines that such a page needs, and a body that says what goes where. They build at once.
package struct StarterPage: Sendable {
  /// The pages that can be made.
  package enum Kind: String, Sendable, CaseIterable {
    case meeting, paper, minutes, measure, release
  }

  package var kind: Kind
  package var title: String
  package var date: CalendarDate
  /// The folder of the meeting below the content folder, for a paper or minutes: `meetings/…`.
  package var meeting: String?
  /// The item of the agenda that a paper is for.
  package var item: String?
  /// The moment of a release, as written in front matter.
  package var publish: String

  package init(
    _ kind: Kind, title: String, date: CalendarDate, meeting: String? = nil, item: String? = nil,
    publish: String? = nil
  ) {
    self.kind = kind
    self.title = title
    self.date = date
    self.meeting = meeting
    self.item = item
    self.publish = publish ?? "\(date.isoText) 09:30"
  }

  /// Where the page goes, below the content folder.
  package var path: String {
    let name = Self.fileName(title)
    return switch kind {
    case .meeting: "meetings/\(date.isoText)-\(name)/index.md"
    case .paper: (meeting.map { $0 + "/" } ?? "papers/") + (Self.number(item)) + name + ".md"
    case .minutes: (meeting.map { $0 + "/" } ?? "minutes/\(date.isoText)-") + "minutes.md"
    case .measure: "measures/\(name).md"
    case .release: "releases/\(date.isoText)-\(name).md"
    }
  }

  /// `8` → `08-`, so that the files of a meeting lie in the order of its agenda.
  private static func number(_ item: String?) -> String {
    guard let item else { return "" }
    let digits = item.prefix { $0.isASCII && $0.isNumber }
    let rest = item.dropFirst(digits.count)
    let letters = rest.contains { $0.isASCII && $0.isLetter } ? fileName(String(rest)) + "-" : ""
    return (digits.count == 1 ? "0" : "") + digits + (digits.isEmpty ? "" : "-") + letters
  }

  /// A title as the name of a file: small letters, digits and `-`.
  static func fileName(_ title: String) -> String {
    let words = title.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let name = words.filter { $0 != "s" }.joined(separator: "-").prefix(60)
    return name.isEmpty ? "page" : String(name)
  }

  /// What keeps the page from being made: no site is here, or no such meeting.
  package func refusals(in content: String) -> [Diagnostic] {
    guard StarterSite.isFolder(content) else {
      let isInside = access("site.yml", F_OK) == 0
      return [
        Diagnostic(
          .noContent, file: content,
          isInside
            ? "there is no folder `\(content)` here: this is the folder of papers"
            : "there is no folder `\(content)`, so there is no site here",
          help: isInside
            ? ["go one folder up and run the command again: `cd ..`"]
            : [
              "run the command in the folder that holds `content/`, or say where: `--content PATH`",
              "make a first site with `vitrine new site`",
            ])
      ]
    }
    guard let meeting, !StarterSite.isFolder(content + "/" + meeting) else { return [] }
    return [
      Diagnostic(
        .noSuchPage, file: content + "/" + meeting, "there is no folder of a meeting here",
        help: [
          "look for it in `\(content)/meetings`",
          "make it with `vitrine new meeting \"TITLE\" --date 2024-02-28`",
        ])
    ]
  }

  /// A title as a value of YAML: in quotation marks where it could be read as something else.
  private static func quoted(_ title: String) -> String {
    let isPlain = title.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || "0123456789 .,()?!&%'’–-/".unicodeScalars.contains(scalar)
    }
    let startsPlain = title.unicodeScalars.first.map {
      $0.properties.isAlphabetic || ("0"..."9").contains($0)
    }
    let isWord = ["yes", "no", "true", "false", "null", "on", "off"].contains(title.lowercased())
    if isPlain, startsPlain ?? false, title.last != " ", !isWord { return title }
    let escaped = title.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
    return "\"\(escaped)\""
  }

  /// Writes the page into a content folder; one that is there already is left as it is.
  package func write(into content: String) -> [Diagnostic] {
    let file = content == "." ? path : content + "/" + path
    guard access(file, F_OK) != 0 else {
      return [
        Diagnostic(
          .fileExists, file: file, "the file exists already",
          help: ["give the page another title, or change the file that is there"])
      ]
    }
    guard let reason = StarterSite.put(Array(text.utf8), at: file) else { return [] }
    return [
      Diagnostic(
        .cannotCreate, file: file, "the file cannot be made: \(reason)",
        help: ["choose a folder that you may write to"])
    ]
  }

  /// The whole file.
  package var text: String {
    let lines = ["title: \(Self.quoted(title))"] + head
    return "---\n" + lines.joined(separator: "\n") + "\n---\n\n" + body
  }

  private var head: [String] {
    let day = "date: \(date.isoText)"
    let item = item.map { ["agenda-item: \($0)"] } ?? []
    return switch kind {
    case .meeting: ["kind: meeting", day, "time: 14:00", "place: Council chamber"]
    case .paper:
      ["kind: paper", day, "status: draft"] + item
        + ["from: Who reports", "summary: One sentence that says what the paper shows."]
    case .minutes: ["kind: minutes", day, "status: draft"]
    case .measure:
      [
        "kind: measure", "summary: What it measures, in one sentence.",
        "definition: What is counted, and what is left out.", "unit: calls", "better: higher",
        "frequency: Every month", "source: Where the numbers come from",
        "owner: The role that answers for it",
      ]
    case .release:
      ["kind: report", day, "publish: \(publish)", "summary: One sentence that says what is new."]
    }
  }

  private var body: String {
    switch kind {
    case .meeting:
      """
      What the meeting is about, and how the public can take part. The papers beside this file
      are listed below it by their agenda items; `vitrine new paper` makes one.

      """
    case .paper:
      """
      Say first what the reader should know. Take out `status: draft` when the paper may be public.

      ## Performance

      \(Self.chart)
      ## What is recommended

      Say what the meeting is asked to decide.

      """
    case .minutes:
      """
      ## Present

      Roles, not names, where names need not be public.

      ## Minutes of the last meeting

      They were agreed.

      """
    case .measure:
      """
      What a reader should know of the numbers. With `data:` and the name of a file in
      `content/data/` in the front matter, the page draws the chart by itself.

      ## How it is going

      \(Self.chart)
      """
    case .release:
      """
      Nobody sees this page before its release time; the first build after it makes it public.

      ## What is new

      \(Self.chart)
      """
    }
  }

  private static let chart = """
    ```chart
    id: calls
    type: line
    title: Say what the chart shows
    measure: Calls answered each month
    area: Contact centre
    period: January to April 2024
    source: Telephone system (made-up figures)
    x: month
    y: [calls]
    ---
    month,calls
    2024-01,4810
    2024-02,4655
    2024-03,4702
    2024-04,4390
    ```


    """
}
