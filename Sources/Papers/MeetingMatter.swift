package import Diagnostics
package import Output
package import Settings

/// What the front matter of a meeting, a paper or minutes says of the meeting.
package struct MeetingMatter: Sendable, Hashable {
  /// The page of the series that a meeting belongs to, by its path below `content/`.
  package var series: Text?
  /// The items of the agenda as they are written; empty where the papers make it.
  package var agenda: [AgendaItem] = []
  package var attendance: [Attendee] = []
  /// Who belongs to a series of meetings: roles, in order.
  package var members: [String] = []
  /// The day on which minutes were confirmed.
  package var confirmed: CalendarDate?
  /// When a paper was added after the others were published.
  package var added: DateTime?
  package var approvals: [Approval] = []
  /// The actions that the page answers, by their references.
  package var answers: [Text] = []
  /// Addresses at which the page stood before, or another name for it.
  package var aliases: [Text] = []
  /// The moment from which the coming release is announced, with its title.
  package var announce: DateTime?
  /// The values of measures that the page reports.
  package var reports: [MeasureReport] = []
  /// What the page of a measure says of its values; nil for other pages.
  package var measure: MeasureMatter?
  /// Earlier release times and why each was changed.
  package var changes: [ReleaseChange] = []
  /// Why the page was withdrawn; such a page leaves only this at its address.
  package var withdrawn: String?
  /// The page that this one replaces, by its path below `content/`.
  package var supersedes: Text?
  /// The page of which this one is a translation, by its path below `content/`.
  package var translationOf: Text?

  package init() {}
}

/// One item of an agenda.
package struct AgendaItem: Sendable, Hashable {
  /// Its number: `8`, `8.1`; empty if it has none.
  package var number: String
  package var title: String
  package var time: String?
  package var owner: String?
  /// Why the public is kept out of it.
  package var exempt: String?
  /// Whether its paper is still to come.
  package var isToFollow: Bool
  /// Where it stands in the file.
  package var span: Span

  /// An item that nobody wrote: papers name it.
  package init(number: String, title: String) {
    self.init(
      number: number, title: title, time: nil, owner: nil, exempt: nil, isToFollow: false,
      span: Span(0, 0))
  }

  private init(
    number: String, title: String, time: String?, owner: String?, exempt: String?,
    isToFollow: Bool, span: Span
  ) {
    self.number = number
    self.title = title
    self.time = time
    self.owner = owner
    self.exempt = exempt
    self.isToFollow = isToFollow
    self.span = span
  }
}

/// Somebody who was at a meeting, or who sent apologies: a role, not a name.
package struct Attendee: Sendable, Hashable {
  /// Whether somebody was there, and how.
  package enum State: String, Sendable, Hashable, CaseIterable {
    case present, video, part, apologies, absent
  }

  package var role: String
  package var state: State
  /// What is said of it besides: `items 1 to 4`.
  package var note: String
}

/// An earlier release time, and why it was changed.
package struct ReleaseChange: Sendable, Hashable {
  package var from: DateTime
  package var reason: String
}

/// Who approved which version, and when.
package struct Approval: Sendable, Hashable {
  package var by: String
  package var date: CalendarDate?
  package var version: String?
}

extension FrontMatter {
  private static let agendaOptions: [Option] = [
    Option("item", .text, example: "8", "Its number."),
    Option("title", .text, example: "Contact performance", "What it is about."),
    Option("time", .text, example: "14:45", "When it begins."),
    Option("owner", .text, example: "Head of contact", "The role that leads it."),
    Option(
      "exempt", .text, withholds: true, example: "Commercially sensitive",
      "Why the public is kept out."),
    Option("to-follow", .boolean, example: "yes", "Whether its paper is still to come."),
  ]

  private static let approvalOptions: [Option] = [
    Option("by", .text, required: true, example: "Chief officer group", "Who approved it."),
    Option("date", .date, example: "2024-02-07", "When."),
    Option("version", .text, example: "3", "Which version."),
  ]

  private static let changeOptions: [Option] = [
    Option(
      "from", .dateTime, required: true, example: "2024-02-20 09:30", "The earlier release time."),
    Option(
      "reason", .text, required: true, example: "The data came late", "Why it was changed."),
  ]

  /// The keys of meetings, papers and minutes.
  static let meetingOptions: [Option] = [
    Option("series", .text, example: "performance-board.md", "The series a meeting belongs to."),
    Option("members", .oneOrMore(.text), example: "[Commissioner]", "The members of a series."),
    Option(
      "agenda", .oneOrMore(.either([.text, .map(agendaOptions)])), example: "[Welcome]",
      "The items of a meeting; without it the papers make the agenda."),
    Option(
      "attendance", .named(.text), example: "{Chief Constable: present}",
      "Who was there: roles, each present, by video, part, apologies or absent."),
    Option("next-meeting", .text, example: "4 June 2021 at 14:30", "The next meeting."),
    Option("confirmed", .date, example: "2021-06-04", "The day minutes were confirmed."),
    Option("added", .dateTime, example: "2024-02-26 15:00", "When a late paper was added."),
    Option("to", .text, example: "Police and Crime Panel", "Who a paper reports to."),
    Option("for", .text, example: "Noting", "What a paper asks for: noting, decision."),
    Option("author", .text, example: "Service development unit", "The role that wrote it."),
    Option("reference", .text, example: "PRS 08/24", "The paper's own reference."),
    Option("transparency", .text, example: "Full", "What may be published, as the paper says."),
    Option("consulted", .oneOrMore(.text), example: "[Finance]", "Who was consulted: roles."),
    Option("approvals", .maps(approvalOptions), example: "[{by: COG}]", "Who approved it, when."),
    Option("answers", .oneOrMore(.text), example: "[006]", "The actions that it answers."),
    Option("aliases", .oneOrMore(.text), example: "[old/name/]", "Its earlier addresses."),
    Option(
      "announce", .dateTime, example: "2024-02-01 09:30", "From when it is announced."),
    Option(
      "postponed", .maps(changeOptions), example: "[{from: 2024-02-20 09:30, reason: late data}]",
      "Earlier release times, with the reasons."),
    Option(
      "withdrawn", .text, withholds: true, example: "Published by mistake.",
      "Why the page was taken down; only this is left at its address."),
    Option("supersedes", .text, example: "../v1.md", "The page that this one replaces."),
    Option(
      "translation-of", .text, example: "report.md",
      "The page that this one says in another language; `language:` says in which."),
  ]
}

extension MeetingMatter {
  init(_ settings: Settings, into findings: inout Findings) {
    series = settings.text("series")
    members = settings.texts("members").map(\.value)
    confirmed = settings.date("confirmed")?.value
    added = settings.dateTime("added")?.value
    answers = settings.texts("answers")
    aliases = settings.texts("aliases")
    announce = settings.dateTime("announce")?.value
    supersedes = settings.text("supersedes")
    translationOf = settings.text("translation-of")
    withdrawn = settings.text("withdrawn")?.value
    settings.checkReason("withdrawn", into: &findings)
    reports = settings.maps("reports").compactMap { MeasureReport($0) }
    changes = settings.maps("postponed").compactMap { map in
      map.dateTime("from").map {
        ReleaseChange(from: $0.value, reason: map.text("reason")?.value ?? "")
      }
    }
    agenda = settings.items("agenda").compactMap { AgendaItem($0, into: &findings) }
    Self.checkNumbers(of: agenda, into: &findings)
    approvals = settings.maps("approvals").map {
      Approval(
        by: $0.text("by")?.value ?? "", date: $0.date("date")?.value,
        version: $0.text("version")?.value)
    }
    for entry in settings.entries("attendance") {
      if let attendee = Attendee(entry, into: &findings) { attendance.append(attendee) }
    }
  }

  private static func checkNumbers(of agenda: [AgendaItem], into findings: inout Findings) {
    var seen = Set<String>()
    for item in agenda where !item.number.isEmpty {
      guard !seen.insert(item.number).inserted else { continue }
      findings.add(
        .agendaItemTwice, at: item.span, "the agenda has two items \(item.number)",
        help: "give one of them another number")
    }
  }
}

extension Settings {
  /// Readers are shown the reason, so it must be one: `yes` and `no` are none.
  func checkReason(_ key: String, into findings: inout Findings) {
    guard let text = text(key), let word = text.value.split(separator: ".").first,
      ["yes", "no", "true", "false", "on", "off", "y", "n"].contains(word.lowercased())
    else { return }
    findings.add(
      .noReason, at: text.span, "`\(text.value)` is no reason, and readers would be shown it",
      label: "`\(key)` takes the public reason",
      help: "write why, as in `\(key): Commercially sensitive`, or remove the line")
  }
}

extension AgendaItem {
  /// The number before a title: `8. Contact performance`, `8.1 Calls`, `8(a) Calls`, `8a: Calls`,
  /// `Item 8: Calls`. A title may begin with a number too: `999 calls`.
  static func divided(_ text: String) -> (number: String, title: String) {
    var rest = text[...]
    if rest.lowercased().hasPrefix("item ") { rest = rest.dropFirst(5) }
    let digits = rest.prefix { $0.isNumber || $0 == "." }
    guard let first = digits.first, first.isNumber else { return ("", text) }
    var number = String(digits)
    rest = rest.dropFirst(digits.count)
    var isMarked = number.hasSuffix(".")
    if isMarked { number.removeLast() }
    let letters = rest.prefix { $0.isLetter || $0 == "(" || $0 == ")" }
    if !isMarked, (1...6).contains(letters.count),
      (1...4).contains(letters.count(where: \.isLetter)),
      letters.first == "(" || letters.count == 1
    {
      number += letters
      rest = rest.dropFirst(letters.count)
      isMarked = true
      if rest.first == "." { rest = rest.dropFirst() }
    }
    if let sign = rest.first, sign == ":" || sign == ")" || sign == "-" || sign == "–" {
      isMarked = true
      rest = rest.dropFirst()
    }
    let isNumber = isMarked || number.contains(".") || number.count < 3
    guard isNumber, rest.first == " " else { return ("", text) }
    return (number, String(rest.drop { $0 == " " }))
  }

  fileprivate init?(_ item: Settings.Item, into findings: inout Findings) {
    switch item {
    case .text(let text):
      let (number, title) = Self.divided(text.value)
      self.init(
        number: number, title: title, time: nil, owner: nil, exempt: nil, isToFollow: false,
        span: text.span)
    case .map(let map):
      let title = map.text("title")?.value ?? ""
      map.checkReason("exempt", into: &findings)
      self.init(
        number: map.text("item")?.value ?? "", title: title, time: map.text("time")?.value,
        owner: map.text("owner")?.value, exempt: map.text("exempt")?.value,
        isToFollow: map.boolean("to-follow") ?? false, span: map.node.span)
      guard title.isEmpty, exempt == nil else { return }
      findings.add(
        .agendaItemWithoutTitle, at: map.node.span, "an item of the agenda has no `title:`",
        help: "write what it is about: `title: Contact performance`")
    }
  }
}

extension Attendee {
  private static let words: [(part: String, state: State)] = [
    ("apolog", .apologies), ("absent", .absent), ("did not attend", .absent), ("video", .video),
    ("online", .video), ("remote", .video), ("telephone", .video), ("part", .part),
    ("item", .part), ("until", .part), ("present", .present), ("chair", .present),
    ("attended", .present), ("yes", .present),
  ]

  fileprivate init?(_ entry: Entry, into findings: inout Findings) {
    let text = entry.value.scalar ?? ""
    let lower = text.lowercased()
    guard let found = Self.words.first(where: { lower.contains($0.part) }) else {
      findings.add(
        .unknownAttendance, at: entry.value.span,
        "`\(text)` does not say whether `\(entry.key)` was there",
        help: "write `present`, `by video`, `part: items 1 to 4`, `apologies` or `absent`")
      return nil
    }
    role = entry.key
    state = found.state
    note = Self.note(in: text)
  }

  /// Words that say no more than the state does, the longest first.
  private static let states = [
    "part of the meeting", "apologies", "attended", "by video", "present", "absent", "video",
    "part", "yes",
  ]

  /// What is said besides the state: `present, took the notes` gives `took the notes`.
  private static func note(in text: String) -> String {
    guard let word = states.first(where: { text.lowercased().hasPrefix($0) }) else { return text }
    let rest = text.dropFirst(word.count)
    guard rest.first.map({ !$0.isLetter && !$0.isNumber && $0 != "-" }) ?? true else { return text }
    let blanks: Set<Character> = [" ", "\u{A0}", ",", ";", ":", ".", "-", "\u{2013}", "\u{2014}"]
    let note = rest.drop { blanks.contains($0) }
    // `(items 1 to 4)` needs no parentheses behind the colon that the page writes.
    guard note.first == "(", note.last == ")", !note.dropFirst().dropLast().contains("(") else {
      return String(note)
    }
    return String(note.dropFirst().dropLast())
  }
}
