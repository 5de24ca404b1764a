import ArgumentParser
import Diagnostics
import Glibc
import Output
import Site

import struct Settings.DateTime

/// `vitrine new`: files to start from.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Make files to start from.",
    discussion: """
      Nothing that exists is changed.

      EXAMPLES
        vitrine new site my-site
        vitrine new meeting "Scrutiny panel" --date 2024-02-28
        vitrine new paper "Contact" --item 8 \\
          --meeting content/meetings/2024-02-28-scrutiny-panel
        vitrine new release "Stop and search, 2023" --publish "2024-03-07 09:30"
      """,
    subcommands: [
      NewSite.self, NewMeeting.self, NewPaper.self, NewMinutes.self, NewMeasure.self,
      NewRelease.self,
    ])
}

/// `vitrine new site`: a small site that builds at once.
struct NewSite: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site", abstract: "Make a first site: settings, a home page, a report.",
    discussion: """
      Nothing that exists is changed.

      EXAMPLE
        vitrine new site my-site && cd my-site && vitrine serve
      """)

  @Argument(
    help: "The folder of the new site; the current one if not given.", completion: .directory)
  var folder = "."

  func validate() throws {
    if folder.isEmpty {
      throw ValidationError("The name of the folder is empty; leave it out for the current one.")
    }
  }

  func run() throws {
    let files = StarterSite.files
    let findings = StarterSite.write(to: folder)
    guard findings.isEmpty else {
      Console.error(Console.text(Report(findings)))
      throw ExitCode(1)
    }
    for file in files { Console.write("made \(folder == "." ? "" : folder + "/")\(file.path)\n") }
    let enter = folder == "." ? "" : "cd \(Console.quoted(folder)) && "
    Console.write("\nNext: change content/site.yml, then \(enter)vitrine serve\n")
  }
}

/// What every new page needs.
struct NewPageOptions: ParsableArguments {
  @Argument(help: "The title of the page.")
  var title: String

  @Option(help: "The folder of the papers.", completion: .directory)
  var content = "content"

  @Option(help: "The day of the page, as in 2024-02-28; today if not given.")
  var date: String?

  func validate() throws {
    if title.allSatisfy(\.isWhitespace) {
      throw ValidationError("The title is empty. Write it in quotation marks: \"Contact\".")
    }
    if title.contains(where: \.isNewline) { throw ValidationError("The title must be one line.") }
    if let date, Self.day(date) == nil {
      throw ValidationError("--date must be a day like 2024-02-28")
    }
  }

  var day: CalendarDate {
    if let day = date.flatMap({ Self.day($0) }) { return day }
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    let today = CalendarDate(
      year: Int(local.tm_year) + 1_900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
    return today ?? CalendarDate(daysSince1970: Int(now) / 86_400)
  }

  private static func day(_ text: String) -> CalendarDate? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else {
      return nil
    }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// Writes the page and says where it is.
  func make(_ page: StarterPage) throws {
    let refusals = page.refusals(in: content)
    let findings = refusals.isEmpty ? page.write(into: content) : refusals
    guard findings.isEmpty else {
      Console.error(Console.text(Report(findings)))
      throw ExitCode(1)
    }
    Console.write("made \(content)/\(page.path)\n")
  }

  /// The folder of a meeting as it was typed, below the content folder.
  func meeting(_ typed: String?) -> String? {
    typed.map { folder in
      let plain = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
      return plain.hasPrefix(content + "/") ? String(plain.dropFirst(content.count + 1)) : plain
    }
  }
}

/// `vitrine new meeting`.
struct NewMeeting: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meeting", abstract: "Make the folder and page of a meeting.",
    discussion: """
      EXAMPLE
        vitrine new meeting "Scrutiny panel" --date 2024-02-28
      """)

  @OptionGroup var page: NewPageOptions

  func run() throws {
    try page.make(StarterPage(.meeting, title: page.title, date: page.day))
  }
}

/// `vitrine new paper`.
struct NewPaper: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paper", abstract: "Make a paper, as a draft with a chart to replace.",
    discussion: """
      EXAMPLE
        vitrine new paper "Contact" --item 8 \\
          --meeting content/meetings/2024-02-28-scrutiny-panel
      """)

  @OptionGroup var page: NewPageOptions

  @Option(help: "The folder of the meeting that it is for.", completion: .directory)
  var meeting: String?

  @Option(help: "The item of the agenda.")
  var item: String?

  func run() throws {
    try page.make(
      StarterPage(
        .paper, title: page.title, date: page.day, meeting: page.meeting(meeting), item: item))
  }
}

/// `vitrine new minutes`.
struct NewMinutes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "minutes", abstract: "Make the minutes of a meeting, as a draft.",
    discussion: """
      EXAMPLE
        vitrine new minutes "Minutes of 28 February 2024" \\
          --meeting content/meetings/2024-02-28-scrutiny-panel
      """)

  @OptionGroup var page: NewPageOptions

  @Option(help: "The folder of the meeting.", completion: .directory)
  var meeting: String?

  func run() throws {
    try page.make(
      StarterPage(.minutes, title: page.title, date: page.day, meeting: page.meeting(meeting)))
  }
}

/// `vitrine new measure`.
struct NewMeasure: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: "Make the page of a performance measure.",
    discussion: """
      EXAMPLE
        vitrine new measure "999 calls answered in 10 seconds"
      """)

  @OptionGroup var page: NewPageOptions

  func run() throws {
    try page.make(StarterPage(.measure, title: page.title, date: page.day))
  }
}

/// `vitrine new release`.
struct NewRelease: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release", abstract: "Make a report that comes out at a set time.",
    discussion: """
      EXAMPLE
        vitrine new release "Stop and search, 2023" --publish "2024-03-07 09:30"
      """)

  @OptionGroup var page: NewPageOptions

  @Option(
    help: "The moment of release, in the time zone of the site; 09:30 of the day if not given.")
  var publish: String?

  func validate() throws {
    if let publish, DateTime(publish) == nil {
      throw ValidationError("--publish must be a moment like \"2024-03-07 09:30\"")
    }
  }

  func run() throws {
    try page.make(
      StarterPage(.release, title: page.title, date: page.day, publish: publish))
  }
}
