package import Diagnostics
package import Output
package import Settings

/// What stands between the `---` lines at the head of a page.
package struct FrontMatter: Sendable {
  package var title: String
  package var kind: PageKind
  /// The day the page is listed under: `date`, else the day of `meeting`.
  package var date: CalendarDate?
  package var summary: String?
  /// What the document header shows, in its order.
  package var details: [Detail]
  package var language: String?
  /// The body that reports, where the page names one.
  package var from: String?
  /// The day the page was written.
  package var written: CalendarDate?
  package var tags: [String]
  /// The place among its neighbours where dates and names do not give it; lower comes first.
  package var order: Int?
  package var agendaItem: String?
  /// Where it stands.
  package var agendaItemSpan: Span?
  /// The marking as written, with its place.
  package var marking: Text?
  package var isDraft: Bool
  /// What the author's numbers count: `none`, `paragraphs`, `sections`, `items`.
  package var numbering: String?
  /// The moment of release, if one is set.
  package var publish: DateTime?
  /// The public reason why a page is exempt from publication; such a page is never published.
  package var exempt: String?
  /// What was changed since the page was published, in the author's order.
  package var corrections: [Correction] = []
  /// Rules that the page sets aside, each with the author's reason.
  package var waivers: [Waiver]
  /// The day up to which the page sees data that it shares with others.
  package var dataAsAt: CalendarDate?
  /// What it says as a meeting, a paper or minutes.
  package var meeting: MeetingMatter
  /// Where the keys stand that findings about days and times point at.
  package var keySpans: [String: Span] = [:]
  /// Where the body starts in the file.
  package var bodyStart: Int

  /// One line of the document header.
  package enum Detail: Sendable, Hashable {
    case date(CalendarDate)
    case written(CalendarDate)
    case approved(CalendarDate)
    case text(Label, String)

    /// The lines that are text, by their keys.
    package enum Label: String, Sendable, Hashable {
      case time, place, chair, from, to, owner, author, marking, version, period, reference
      case transparency, consulted, confirmed, added
      case definition, unit, better, target, band, frequency, source
      case `for`
      case agendaItem = "agenda-item"
      case nextMeeting = "next-meeting"
    }
  }

  /// A rule set aside on one page.
  package struct Waiver: Sendable, Hashable {
    package var rule: String
    package var reason: String
    package var span: Span
  }
}

extension FrontMatter {
  /// Every key that front matter may hold.
  package static let options: [Option] =
    [
      Option("title", .text, required: true, example: "Public contact performance", "The title."),
      Option(
        "kind", .word(PageKind.allCases.map(\.rawValue)), example: "paper",
        "What the page is; folders give a default."),
      Option("date", .date, example: "2024-02-28", "The day the page is listed under."),
      Option("meeting", .date, example: "2024-02-28", "The day of the meeting it is for."),
      Option("summary", .text, example: "How calls were answered.", "One sentence for lists."),
      Option("time", .text, example: "14:30", "When a meeting starts."),
      Option("place", .text, example: "Council chamber", "Where a meeting is held."),
      Option("chair", .text, example: "Commissioner", "Who chairs a meeting."),
      Option("agenda-item", .text, example: "8", "The item of the agenda a paper is for."),
      Option("from", .text, example: "Essex Police", "The body that reports."),
      Option("owner", .text, example: "Head of contact", "The role that answers for it."),
      Option("version", .text, example: "3", "The version of the paper."),
      Option("period", .text, example: "October to December 2023", "The time it is about."),
      Option("written", .date, example: "2024-01-26", "The day it was written."),
      Option("approved", .date, example: "2024-02-07", "The day it was approved."),
      Option(
        "data-as-at", .date, example: "2024-02-28",
        "The day up to which the page sees shared data; later rows are left out."),
      Option(
        "marking", .text, withholds: true,
        synonyms: ["classification", "protective-marking", "security-classification", "gscp"],
        example: "OFFICIAL", "The security classification."),
      Option(
        "status", .word(["draft", "approved"]), withholds: true,
        synonyms: ["draft", "published", "state", "hidden", "unlisted", "visibility", "public"],
        example: "draft",
        "A draft is never published."),
      Option(
        "publish", .dateTime, withholds: true,
        synonyms: [
          "embargo", "embargoed", "embargoed-until", "embargo-until", "embargo-date", "release",
          "release-date", "release-time", "released", "publish-date", "publish-at", "publish-on",
          "publication-date", "publishdate", "not-before", "go-live", "goes-live",
        ], example: "2024-02-20 09:30",
        "The moment of release; before it the page exists in no output."),
      Option(
        "exempt", .text, withholds: true,
        synonyms: [
          "confidential", "private", "restricted", "exempted", "exemption", "part-2", "part-ii",
          "closed", "secret", "not-for-publication", "withheld", "redacted",
        ], example: "Commercially sensitive",
        "Why the page is exempt; an exempt page is never published."),
      Option("language", .text, example: "en-GB", "The language, where it is not the site's."),
      Option(
        "numbering", .word(["none", "paragraphs", "sections", "items"]), example: "paragraphs",
        "What the numbers in the text count; each becomes a link, `#para-27`."),
      Option("tags", .oneOrMore(.text), example: "[contact, 999]", "Words to find it by."),
      Option("order", .integer(0...9_999), example: "2", "Its place among its neighbours."),
      Correction.option,
      Option(
        "waive", .named(.text), example: "{missing-source: the source is lost}",
        "Rules that this page sets aside, each with the reason."),
    ] + meetingOptions + measureOptions

  /// Reads the front matter of a page.
  ///
  /// Without any, or without a title, the page gets a finding and a title from its file name.
  package static func read(
    _ file: SourceFile, assumedKind: PageKind, into findings: inout Findings
  ) -> FrontMatter {
    var result = FrontMatter(untitled: file.path, kind: assumedKind)
    guard let fences = Fences(file.bytes) else {
      findings.add(
        .missingFrontMatter, at: Span(0, 0), "the page does not start with its front matter",
        help: heading(file.bytes).map {
          "replace this line by three lines: `---`, `title: \($0)`, `---`"
        } ?? "start the file with three lines: `---`, `title: The title of the page`, `---`")
      return result
    }
    guard let closing = fences.closing else {
      findings.add(
        .unclosedFrontMatter, at: fences.opening, "the front matter is not closed",
        label: "opened here",
        help: "write a line with `---` after the last `key: value` line")
      result.bodyStart = file.bytes.count
      return result
    }
    result.bodyStart = closing.end
    let passage = Passage(Span(fences.opening.end, closing.start), in: file.bytes)
    guard let node = YAML.read(passage, options: options, into: &findings) else { return result }
    let settings = Settings(node, options: options, what: "front matter", into: &findings)
    result.take(settings, into: &findings)
    return result
  }

  /// The text of a first line that is a heading, which is meant as the title.
  private static func heading(_ bytes: [UInt8]) -> String? {
    guard bytes.starts(with: [0x23, 0x20]) else { return nil }
    let line = bytes.dropFirst(2).prefix { $0 != 0x0A && $0 != 0x0D }
    let text = String(decoding: line, as: UTF8.self).trimmed
    return text.isEmpty ? nil : text
  }

  private init(untitled path: String, kind: PageKind) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    title = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    self.kind = kind
    details = []
    meeting = MeetingMatter()
    tags = []
    isDraft = false
    waivers = []
    bodyStart = 0
  }

  private mutating func take(_ settings: Settings, into findings: inout Findings) {
    if let text = settings.text("title"), !text.value.isEmpty { title = text.value }
    if let word = settings.word("kind"), let known = PageKind(rawValue: word.value) { kind = known }
    date = settings.date("date")?.value ?? settings.date("meeting")?.value
    summary = settings.text("summary")?.value
    language = settings.text("language").flatMap { LanguageTag.read($0, into: &findings) }
    tags = settings.texts("tags").map(\.value)
    numbering = settings.word("numbering")?.value
    from = settings.text("from")?.value
    written = settings.date("written")?.value
    dataAsAt = settings.date("data-as-at")?.value
    order = settings.integer("order")?.value
    for key in ["date", "time", "confirmed", "announce", "postponed"] {
      keySpans[key] = settings.keySpan(key)
    }
    agendaItem = settings.text("agenda-item")?.value
    agendaItemSpan = settings.text("agenda-item")?.span
    marking = settings.text("marking")
    isDraft = settings.word("status")?.value == "draft"
    publish = settings.dateTime("publish")?.value
    exempt = settings.text("exempt")?.value
    settings.checkReason("exempt", into: &findings)
    corrections = Correction.read(settings, into: &findings)
    meeting = MeetingMatter(settings, into: &findings)
    if kind == .measure { meeting.measure = MeasureMatter(settings) }
    details = Self.details(settings, date: date)
    for entry in settings.entries("waive") {
      let reason = entry.value.scalar?.trimmed ?? ""
      if reason.isEmpty {
        findings.add(
          .waiverWithoutReason, at: entry.keySpan,
          "the rule `\(entry.key)` is set aside without a reason",
          help: "write the reason after the colon: `\(entry.key): why it does not apply here`")
      }
      waivers.append(Waiver(rule: entry.key, reason: reason, span: entry.keySpan))
    }
  }

  private static func details(_ settings: Settings, date: CalendarDate?) -> [Detail] {
    var details: [Detail] = []
    if let date { details.append(.date(date)) }
    let labels: [Detail.Label] = [
      .time, .place, .chair, .to, .from, .for, .owner, .author, .agendaItem, .period, .reference,
      .definition, .unit, .better, .target, .band, .frequency, .source,
    ]
    for label in labels {
      if let text = settings.text(label.rawValue) { details.append(.text(label, text.value)) }
    }
    let consulted = settings.texts("consulted").map(\.value)
    if !consulted.isEmpty {
      details.append(.text(.consulted, consulted.joined(separator: ", ")))
    }
    if let written = settings.date("written") { details.append(.written(written.value)) }
    if let approved = settings.date("approved") { details.append(.approved(approved.value)) }
    for label in [Detail.Label.version, .marking, .transparency, .nextMeeting] {
      if let text = settings.text(label.rawValue) { details.append(.text(label, text.value)) }
    }
    return details
  }
}

/// The two `---` lines of front matter.
private struct Fences {
  var opening: Span
  /// The closing line; nil if the file ends before it.
  var closing: Span?

  /// Nil when the file does not start with a `---` line.
  init?(_ bytes: [UInt8]) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = Self.lineEnd(bytes, from: start)
    guard Self.isFence(bytes[start..<first]) else { return nil }
    opening = Span(start, first)
    var position = first
    while position < bytes.count {
      let end = Self.lineEnd(bytes, from: position)
      if Self.isFence(bytes[position..<end]) {
        closing = Span(position, end)
        return
      }
      position = end
    }
  }

  /// Where the line ends, its LF, CR LF or CR included.
  private static func lineEnd(_ bytes: [UInt8], from start: Int) -> Int {
    var i = start
    while i < bytes.count {
      if bytes[i] == 0x0A { return i + 1 }
      if bytes[i] == 0x0D { return i + 1 < bytes.count && bytes[i + 1] == 0x0A ? i + 2 : i + 1 }
      i += 1
    }
    return i
  }

  /// Whether a line is `---` and nothing else but blanks.
  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.starts(with: [0x2D, 0x2D, 0x2D]) else { return false }
    return line.dropFirst(3).allSatisfy { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
  }
}

extension String {
  /// The text without blanks at its ends.
  fileprivate var trimmed: String {
    let blanks: Set<Character> = [" ", "\t", "\n"]
    guard let start = firstIndex(where: { !blanks.contains($0) }),
      let end = lastIndex(where: { !blanks.contains($0) })
    else { return "" }
    return String(self[start...end])
  }
}
