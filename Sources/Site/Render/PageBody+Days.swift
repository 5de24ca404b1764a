import Diagnostics
import Markdown
import Output
import Papers
import Settings

/// Days and times that cannot all be right.
extension PageBody {
  private func place(_ key: String, _ matter: FrontMatter) -> Span {
    matter.keySpans[key] ?? Span(0, 0)
  }

  /// The folder of a meeting begins with its day, and is in its address for ever.
  mutating func checkFolder(_ matter: FrontMatter) {
    guard let date = matter.date, page.path.hasSuffix("/index.md"),
      let folder = page.path.split(separator: "/").dropLast().last,
      let named = Self.day(folder), named != date
    else { return }
    findings.add(
      .meetingDay, at: place("date", matter),
      "the meeting is on \(date.isoText), and its folder says \(named.isoText)",
      label: "folder: \(folder)",
      help: "correct the one that is wrong; a folder that was published keeps its old address with "
        + "`aliases:`")
  }

  /// The day at the start of a folder's name.
  private static func day(_ folder: Substring) -> CalendarDate? {
    let parts = folder.prefix(10).split(separator: "-")
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// A time that is none leaves the calendar with the day alone.
  mutating func checkTime(_ matter: FrontMatter) {
    guard let time = page.meeting?.time, Resolver.second(time) == nil else { return }
    findings.add(
      .meetingTime, at: place("time", matter),
      "`\(time)` is no time of day, so calendars show the day alone",
      help: "begin it with a time, as in `time: 14:30` or `time: 2pm to 4pm`")
  }

  /// Minutes are of a meeting that was held, once, and are confirmed at a later one.
  mutating func checkDays(ofMinutes matter: FrontMatter) {
    let meeting = site.meeting(of: page)
    if let confirmed = matter.meeting.confirmed {
      let day = confirmed.isoText
      if let date = page.date, confirmed < date {
        findings.add(
          .minutesDay, at: place("confirmed", matter),
          "the minutes were confirmed on \(day), and the meeting is on \(date.isoText)",
          label: meeting.map { "the meeting: \($0.path)" } ?? "",
          help: "look at the two days")
      } else if confirmed > site.today {
        findings.add(
          .minutesDay, at: place("confirmed", matter),
          "the minutes are said to be confirmed on \(day), which is to come",
          help: "take the line out until they are confirmed")
      }
    }
    guard let meeting, page.gate.isOpen, !site.isTranslation(page) else { return }
    if let date = meeting.date, date > site.today {
      findings.add(
        .minutesDay, at: place("date", matter),
        "there are minutes of a meeting that is to come, on \(date.isoText)",
        label: "the meeting: \(meeting.path)", help: "look at the day of the meeting")
    }
    let all = site.neighbours(of: meeting).filter {
      $0.kind == .minutes && !site.isTranslation($0)
    }
    guard let first = all.first, first.path != page.path else { return }
    findings.add(
      .minutesDay, at: place("date", matter), "the meeting has minutes already",
      label: "the first: \(first.path)",
      help: "keep one of them; where the others are notes, write `kind: paper`, and what one "
        + "replaces stands under `supersedes:`")
  }

  /// `announce:` and `postponed:` speak of a release that is to come.
  mutating func checkAnnouncement(_ matter: FrontMatter) {
    let zone = site.settings.timeZone
    guard let publish = matter.publish else {
      for key in ["announce", "postponed"] where matter.keySpans[key] != nil {
        findings.add(
          .idleAnnouncement, at: place(key, matter),
          "`\(key)` speaks of a release, and the page has no `publish:`",
          label: "the page is public as soon as it is built",
          help: "add the moment of release, as in `publish: 2024-02-20 09:30`, or remove the line")
      }
      return
    }
    guard let announce = matter.meeting.announce, zone.seconds(announce) >= zone.seconds(publish)
    else { return }
    findings.add(
      .idleAnnouncement, at: place("announce", matter),
      "the release is to be announced when it is out already",
      label: "`publish` is earlier, or the same moment",
      help: "write an earlier moment, at best four weeks before the release")
  }
}

/// What was meant as an action or a decision and stands in no register.
extension PageBody {
  private static let keywords: [[UInt8]] = [
    "answer to action", "action", "decision", "recommendation", "vote",
  ].map { Array($0.utf8) }

  /// Looks for paragraphs that begin as records do and are no quotation.
  mutating func checkLostRecords() {
    guard [.paper, .report, .minutes].contains(page.kind) else { return }
    for step in document.prose() {
      guard case .prose(let prose) = step, prose.kind == .paragraph,
        let name = lostName(prose)
      else { continue }
      findings.add(
        .lostRecord, at: prose.place(of: place(of: name, in: prose), in: file),
        "`\(name)` stands in no register", label: "a paragraph like any other",
        help: "write it as a quotation, with its name in bold: `> **\(Self.capitalised(name))**`",
        "its owner and when it is due stand behind the name: `— Head of contact — July 2021`"
      )
    }
  }

  /// How much of a paragraph is its number, `1.2`, with the blanks around it.
  private static func numberLength(_ prose: Prose) -> Int {
    prose.text.prefix { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x20 }.count
  }

  /// Where a name stands in a paragraph that begins with it.
  private func place(of name: String, in prose: Prose) -> Range<Int> {
    let blanks = Self.numberLength(prose)
    return blanks..<min(blanks + name.utf8.count, prose.text.count)
  }

  /// The words that a record would have as its name; nil for any other paragraph.
  private func lostName(_ prose: Prose) -> String? {
    let blanks = Self.numberLength(prose)
    let text = Array(prose.text.dropFirst(blanks))
    guard let keyword = Self.keywords.first(where: { Self.begins(text, with: $0) }) else {
      return nil
    }
    let line = wholeLine(at: prose.place(of: blanks..<blanks + keyword.count, in: file).start)
    let start = line.prefix { $0 != text[0] }
    // A quotation is a record, or one that says more than its name.
    guard !start.contains(0x3E) else { return nil }
    let isBold = ["**", "__"].contains { start.suffix(2).elementsEqual($0.utf8) }
    var end = keyword.count
    var hasNumber = false
    while end < text.count, end < keyword.count + 24 {
      let byte = text[end]
      let isPart =
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
        || [0x20, 0x2D, 0x2F, 0x2E].contains(byte)
      guard isPart else { break }
      hasNumber = hasNumber || (0x30...0x39).contains(byte)
      end += 1
    }
    // A sentence goes on with words: what is meant has no more than a number behind its keyword.
    let reference = text[keyword.count..<end].split(separator: 0x20)
    guard reference.count < 2, reference.isEmpty || hasNumber else {
      return isBold ? boldName(line, keyword) : nil
    }
    let isEnded = end < text.count && text[end] == 0x3A
    guard isEnded || isBold && boldName(line, keyword) != nil else { return nil }
    return String(decoding: text[..<end], as: UTF8.self).trimmingBlanks
  }

  /// The line of the file that a place lies in.
  private func wholeLine(at place: Int) -> ArraySlice<UInt8> {
    let before = file.bytes[..<min(place, file.bytes.count)]
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return file.bytes[start...].prefix { $0 != 0x0A }
  }

  /// The bold words at the start of a line, where they are a keyword and at most a number.
  private func boldName(_ line: ArraySlice<UInt8>, _ keyword: [UInt8]) -> String? {
    let text = String(decoding: line, as: UTF8.self)
    let parts = text.replacing("__", with: "**")
      .split(separator: "**", omittingEmptySubsequences: false)
    guard parts.count > 2 else { return nil }
    let name = parts[1].drop { $0 == " " }
    let rest = name.dropFirst(keyword.count).filter { !" :.".contains($0) }
    guard rest.isEmpty || rest.contains(where: \.isNumber) && rest.count < 20 else { return nil }
    return String(name.filter { $0 != ":" }).trimmingBlanks
  }

  private static func begins(_ text: [UInt8], with keyword: [UInt8]) -> Bool {
    guard text.count >= keyword.count else { return false }
    for (offset, byte) in keyword.enumerated() where text[offset] | 0x20 != byte | 0x20 {
      return false
    }
    guard text.count > keyword.count else { return true }
    return !(0x61...0x7A).contains(text[keyword.count] | 0x20)
  }

  /// `ACTION 7` as a name: `Action 7`.
  private static func capitalised(_ name: String) -> String {
    guard let first = name.split(separator: " ").first, first == first.uppercased() else {
      return name
    }
    return first.prefix(1) + first.dropFirst().lowercased() + name.dropFirst(first.count)
  }
}

extension String {
  /// The text without blanks at its ends.
  fileprivate var trimmingBlanks: String {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
