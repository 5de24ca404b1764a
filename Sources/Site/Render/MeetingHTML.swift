import Markdown
import Output
import Papers
import Settings

/// Writes what the site knows of a meeting below what its author wrote: agenda, papers, minutes,
/// attendance, decisions, actions.
struct MeetingHTML {
  private let site: ResolvedSite
  private let meeting: PageFacts
  private let html: RegisterHTML
  private let papers: [PageFacts]
  private let exempt: [ExemptItem]

  /// `address` is that of the page that is written, the meeting's own unless it is given.
  init(_ meeting: PageFacts, in site: ResolvedSite, at address: Address? = nil) {
    self.site = site
    self.meeting = meeting
    html = RegisterHTML(site: site, address: address ?? meeting.address)
    papers = site.papers(of: meeting)
    exempt = site.exemptItems[Resolver.folderPath(of: meeting.path)] ?? []
  }

  private var words: MeetingWords { site.words.pages.meetings }

  func write(into out: inout ByteWriter) {
    writeAgenda(into: &out)
    writeOthers(into: &out)
    if let minutes = site.minutes(of: meeting) {
      heading(words.minutes, id: "minutes", into: &out)
      out.write("<p>")
      html.link(minutes.title, to: minutes.address, into: &out)
      linkTranslations(of: minutes, into: &out)
      if case .confirmed(let day?) = site.state(ofMeeting: meeting) {
        out.write(". ")
        out.escape(words.confirmedOn(site.words.dates.day(day)))
      }
      out.write("</p>\n")
    }
    AttendanceHTML(site: site).write(attendance, into: &out)
    writeRecords(into: &out)
    if !site.pack(of: meeting).isEmpty {
      out.write("<p class=\"download\">")
      html.link(words.printPack, to: MeetingPack.address(of: meeting), into: &out)
      out.write("</p>\n")
    }
  }

  /// Who was there: what the minutes say, else what the meeting says.
  private var attendance: [Attendee] {
    let minutes = site.minutes(of: meeting)?.meeting?.matter.attendance ?? []
    return minutes.isEmpty ? meeting.meeting?.matter.attendance ?? [] : minutes
  }

  private func heading(_ text: String, id: StaticString, into out: inout ByteWriter) {
    out.write("<h2 id=\"")
    out.write(id)
    out.write("\">")
    out.escape(text)
    out.write("</h2>\n")
  }
}

// MARK: - Agenda

extension MeetingHTML {
  /// The agenda as written; where none is, what the papers say of their items.
  private var agenda: [AgendaItem] {
    let written = meeting.meeting?.matter.agenda ?? []
    guard written.isEmpty else { return written }
    var items: [AgendaItem] = []
    for paper in papers {
      guard let number = paper.agendaItem, !items.contains(where: { $0.number == number }) else {
        continue
      }
      items.append(AgendaItem(number: number, title: paper.title))
    }
    return items
  }

  /// The item that a paper stands under: its own, or the one that its own is a part of.
  private func place(of paper: PageFacts) -> [Int]? {
    let key = AgendaItem.key(paper.agendaItem ?? "")
    return agenda.map { AgendaItem.key($0.number) }
      .filter { !$0.isEmpty && key.starts(with: $0) }
      .max { $0.count < $1.count }
  }

  /// Writes the items of the agenda, each with its papers.
  func writeAgenda(into out: inout ByteWriter) {
    let agenda = agenda
    let numbers = Set(agenda.map { AgendaItem.key($0.number) })
    let others = exempt.filter { $0.number.isEmpty || !numbers.contains(AgendaItem.key($0.number)) }
    guard !agenda.isEmpty || !others.isEmpty else { return }
    heading(words.agenda, id: "agenda", into: &out)
    out.write("<ol class=\"agenda\">\n")
    for item in agenda { write(item, into: &out) }
    for item in others {
      open(number: item.number, into: &out)
      note(words.exempt(item.reason), into: &out)
      out.write("</div></li>\n")
    }
    out.write("</ol>\n")
  }

  private func open(number: String, into out: inout ByteWriter) {
    out.write("<li")
    if !number.isEmpty {
      out.write(" id=\"item-")
      out.escape(AgendaItem.anchorPart(number))
      out.write("\"")
    }
    out.write("><p class=\"agenda-number\">")
    if !number.isEmpty {
      out.write("<span class=\"visually-hidden\">")
      out.escape(words.item(""))
      out.write("</span>")
    }
    out.escape(number)
    out.write("</p>\n<div>")
  }

  private func note(_ text: String, into out: inout ByteWriter) {
    out.write("<p class=\"agenda-note\">")
    out.escape(text)
    out.write("</p>\n")
  }

  private func write(_ item: AgendaItem, into out: inout ByteWriter) {
    let own = papers.filter { place(of: $0) == AgendaItem.key(item.number) }
    open(number: item.number, into: &out)
    let isOneWithTitle = own.count == 1 && own[0].title == item.title
    if !item.title.isEmpty {
      out.write("<p>")
      if isOneWithTitle {
        html.link(item.title, to: own[0].address, into: &out)
      } else {
        out.escape(item.title)
      }
      out.write("</p>\n")
    }
    let details = [item.time, item.owner].compactMap { $0 }
    if !details.isEmpty { note(details.joined(separator: ", "), into: &out) }
    let reason =
      item.exempt
      ?? exempt.first {
        AgendaItem.key($0.number) == AgendaItem.key(item.number)
          && !item.number.isEmpty
      }?.reason
    if let reason {
      note(words.exempt(reason), into: &out)
    } else if own.isEmpty, item.isToFollow {
      note(words.toFollow, into: &out)
    }
    for paper in own { write(paper, withTitle: !isOneWithTitle, into: &out) }
    linkMinutes(of: item, into: &out)
    out.write("</div></li>\n")
  }

  /// Leads to the place of an item in the minutes, where that has the same number.
  private func linkMinutes(of item: AgendaItem, into out: inout ByteWriter) {
    guard !item.number.isEmpty, let minutes = site.minutes(of: meeting) else { return }
    let anchor = "para-" + AgendaItem.anchorPart(item.number)
    guard minutes.anchors.contains(anchor) else { return }
    out.write("<p class=\"agenda-note\">")
    html.link(
      words.minutesOfItem(item.number), to: minutes.address, anchor: anchor, into: &out)
    out.write("</p>\n")
  }

  private func write(_ paper: PageFacts, withTitle: Bool, into out: inout ByteWriter) {
    if withTitle {
      out.write("<p>")
      html.link(paper.title, to: paper.address, into: &out)
      linkTranslations(of: paper, into: &out)
      out.write("</p>\n")
    } else if !site.translations(of: paper).isEmpty {
      out.write("<p class=\"agenda-note\">")
      linkTranslations(of: paper, into: &out, after: "")
      out.write("</p>\n")
    }
    if let added = paper.meeting?.matter.added { note(words.added(site.said(added)), into: &out) }
  }

  /// Leads to a page in its other languages, each named in itself.
  private func linkTranslations(
    of page: PageFacts, into out: inout ByteWriter, after sign: StaticString = " · "
  ) {
    for (index, other) in site.translations(of: page).enumerated() {
      let tag = site.language(of: other)
      if index == 0 { out.write(sign) } else { out.write(" · ") }
      out.write("<a lang=\"")
      out.escape(tag)
      out.write("\" hreflang=\"")
      out.escape(tag)
      out.write("\" href=\"")
      out.escape(address: site.href(from: html.address, to: other.address))
      out.write("\">")
      out.escape(ResolvedSite.name(ofLanguage: tag))
      out.write("</a>")
    }
  }

  /// Papers that stand under no item of the agenda.
  private func writeOthers(into out: inout ByteWriter) {
    let minutes = site.minutes(of: meeting)?.path
    let others = site.neighbours(of: meeting).filter { page in
      let isOnAgenda = papers.contains { $0.path == page.path } && place(of: page) != nil
      return page.path != minutes && page.path != meeting.path && !isOnAgenda
        && !site.isTranslation(page)
    }
    guard !others.isEmpty else { return }
    heading(agenda.isEmpty ? words.papers : words.otherPapers, id: "papers", into: &out)
    out.write("<ul>\n")
    for paper in others {
      out.write("<li>")
      write(paper, withTitle: true, into: &out)
      out.write("</li>\n")
    }
    out.write("</ul>\n")
  }

  /// What papers recommended, and what the meeting decided and asked for, from all its pages.
  private func writeRecords(into out: inout ByteWriter) {
    let pages = ([meeting] + site.neighbours(of: meeting)).filter { !site.isTranslation($0) }
    let kinds: [(Set<RecordKind>, String, StaticString)] = [
      ([.recommendation], words.recommendations, "recommendations"),
      ([.decision, .vote], words.decisions, "decisions"),
      ([.action], words.actions, "actions"),
    ]
    for (kinds, title, id) in kinds {
      let found = pages.flatMap { page in
        page.records.enumerated().filter { kinds.contains($0.element.kind) }.map { (page, $0) }
      }
      guard !found.isEmpty else { continue }
      heading(title, id: id, into: &out)
      for (page, entry) in found {
        let place = site.pageIndex[page.path].map {
          ActionPlace(page: $0, record: entry.offset)
        }
        let action = place.flatMap { site.actionPlaces[$0] }.map { site.actions[$0] }
        html.write(
          entry.element, on: page, action: action, namesPage: page.path != meeting.path, into: &out)
      }
    }
  }
}

extension AgendaItem {
  /// The place of a paper by its item; what has none comes last.
  static func key(_ number: String?) -> [Int] {
    let parts = key(number ?? "")
    return parts.isEmpty ? [.max] : parts
  }

  /// Numbers are compared without zeros, 08.0 is 8, and with their letters: 8a, 8(b) and 8(ii) are
  /// parts of 8. Words such as `Item` do not count.
  static func key(_ number: String) -> [Int] {
    var parts: [Int] = []
    var run = ""
    for sign in number.lowercased() + " " {
      let isSame = run.last.map { $0.isNumber == sign.isNumber } ?? true
      if sign.isLetter || sign.isNumber, isSame {
        run.append(sign)
        continue
      }
      if let part = part(run) { parts.append(part) }
      run = sign.isLetter || sign.isNumber ? String(sign) : ""
    }
    while parts.count > 1, parts.last == 0 { parts.removeLast() }
    return parts
  }

  /// A number, a letter or a Roman number; letters come behind all numbers.
  private static func part(_ run: String) -> Int? {
    if let number = Int(run) { return number }
    let roman = ["ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii"]
    if let place = roman.firstIndex(of: run) { return 2_000 + place }
    guard run.count == 1, let letter = run.utf8.first, (0x61...0x7A).contains(letter) else {
      return nil
    }
    return 1_000 + Int(letter)
  }

  /// The number as it stands in an anchor: `8.1`.
  static func anchorPart(_ number: String) -> String {
    number.split { !$0.isNumber && !$0.isLetter }.joined(separator: ".")
  }
}

extension ResolvedSite {
  /// A moment in words: `26 February 2024, 15:00`.
  func said(_ moment: DateTime) -> String {
    let minute = moment.minute < 10 ? "0\(moment.minute)" : "\(moment.minute)"
    return "\(words.dates.day(moment.date)), \(moment.hour):\(minute)"
  }
}
