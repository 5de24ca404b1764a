import Markdown
import Output
import Papers

/// Writes the pages that the program makes out of the site as a whole.
struct RegisterHTML {
  let site: ResolvedSite
  /// The page that is written.
  let address: Address

  private var words: RecordWords { site.words.pages.records }

  /// Writes a link into the site, with an anchor where there is one.
  func link(
    _ text: String, to target: Address, anchor: String? = nil, into out: inout ByteWriter
  ) {
    out.write("<a href=\"")
    let href = target == address && anchor != nil ? "" : site.href(from: address, to: target)
    out.escape(address: href + (anchor.map { "#" + Address.encoded($0) } ?? ""))
    out.write("\">")
    out.escape(text)
    out.write("</a>")
  }

  /// Writes a link to a page, or a place on it, with the page's day behind it.
  func dated(_ page: PageFacts, anchor: String?, into out: inout ByteWriter) {
    link(page.title, to: page.address, anchor: anchor, into: &out)
    if let date = page.date { out.escape(words.onDay(site.words.dates.day(date))) }
  }

  /// Writes owner, due and state of an action in one line.
  func facts(of action: ActionEntry, into out: inout ByteWriter) {
    let record = site.record(of: action)
    let state = site.state(of: action)
    var parts: [String] = []
    if let owner = record.terms.owner { parts.append(words.owner(owner)) }
    if let due = record.terms.due { parts.append(words.due(due.text)) }
    parts += record.terms.others.filter { _ in !record.terms.isClosed }
    var name = words.stateName(state.rawValue)
    if state == .open, let last = action.answers.last.flatMap({ site.pages[$0.page].date }) {
      name += ", " + words.lastReport(site.words.dates.day(last))
    }
    out.write("<p class=\"record-facts\">")
    for part in parts {
      out.write("<span>")
      out.escape(part)
      out.write("</span> ")
    }
    out.write(state == .overdue ? "<span class=\"overdue\">" : "<span>")
    out.escape(words.state(name))
    out.write("</span></p>\n")
  }

  /// Writes where an action was answered; nothing where it was not.
  func answers(of action: ActionEntry, into out: inout ByteWriter) {
    guard !action.answers.isEmpty else { return }
    let repeats = site.record(of: action).terms.due?.repeats ?? false
    out.write("<ul class=\"record-links\">\n")
    for answer in action.answers {
      out.write("<li>")
      out.escape(
        answer.closes ? words.closedIn : repeats ? words.reportedIn : words.answeredIn)
      out.write(" ")
      dated(site.pages[answer.page], anchor: answer.anchor, into: &out)
      out.write("</li>\n")
    }
    out.write("</ul>\n")
  }
}

extension RegisterHTML {
  /// Writes the body of a page.
  func write(_ kind: GeneratedPage.Kind, into out: inout ByteWriter) {
    switch kind {
    case .actions: writeActions(into: &out)
    case .decisions: writeDecisions(into: &out)
    case .calendar: writeCalendar(into: &out)
    case .glossary: writeGlossary(into: &out)
    case .specified: writeSpecified(into: &out)
    case .search: writeSearch(into: &out)
    }
  }

  /// Writes `/actions/`: by state, then by owner and age, each with its history.
  func writeActions(into out: inout ByteWriter) {
    writeOwners(into: &out)
    for state in ActionState.allCases {
      let actions = site.actions.filter { site.state(of: $0) == state }
      guard !actions.isEmpty else { continue }
      out.write("<h2 id=\"")
      out.escape(state.rawValue)
      out.write("\">")
      out.escape(words.stateName(state.rawValue))
      out.write(" <span class=\"count\">")
      out.write(actions.count)
      out.write("</span></h2>\n")
      // The oldest first while something is to be done, the newest first afterwards.
      let isDone = state == .closed || state == .answered
      for action in isDone ? actions.reversed() : actions { write(action, into: &out) }
    }
  }

  private func writeOwners(into out: inout ByteWriter) {
    var owners: [(name: String, open: Int, all: Int)] = []
    for action in site.actions {
      let name = site.record(of: action).terms.owner ?? words.withoutOwner
      let state = site.state(of: action)
      let isOpen = state == .open || state == .overdue
      if let known = owners.firstIndex(where: { $0.name == name }) {
        owners[known].open += isOpen ? 1 : 0
        owners[known].all += 1
      } else {
        owners.append((name, isOpen ? 1 : 0, 1))
      }
    }
    guard owners.count > 1 else { return }
    out.write("<h2 id=\"by-owner\">")
    out.escape(words.byOwner)
    out.write("</h2>\n<ul>\n")
    for owner in owners.sorted(by: { ($1.open, $0.name) < ($0.open, $1.name) }) {
      out.write("<li>")
      out.escape(words.ownerCount(owner.name, owner.open, owner.all))
      out.write("</li>\n")
    }
    out.write("</ul>\n")
  }

  private func write(_ action: ActionEntry, into out: inout ByteWriter) {
    let (record, page) = (site.record(of: action), site.pages[action.page])
    out.write("<div class=\"record\">\n<h3 class=\"record-name\">")
    link(record.name, to: page.address, anchor: record.anchor, into: &out)
    out.write("</h3>\n")
    facts(of: action, into: &out)
    if !record.text.isEmpty {
      out.write("<p>")
      out.escape(record.text)
      out.write("</p>\n")
    }
    out.write("<ul class=\"record-links\">\n<li>")
    out.escape(words.raisedIn)
    out.write(" ")
    dated(page, anchor: nil, into: &out)
    if let date = page.date {
      out.write(" (")
      out.escape(words.age(site.today.daysSince1970 - date.daysSince1970))
      out.write(")")
    }
    out.write("</li>\n</ul>\n")
    answers(of: action, into: &out)
    out.write("</div>\n")
  }

  /// Writes `/glossary/`: what each abbreviation stands for.
  func writeGlossary(into out: inout ByteWriter) {
    out.write("<dl class=\"glossary\">\n")
    for term in site.glossary.terms {
      out.write("<div id=\"")
      out.escape(Glossary.anchor(term.name))
      out.write("\"><dt>")
      out.escape(term.name)
      out.write("</dt> <dd>")
      out.escape(term.meaning)
      out.write("</dd></div>\n")
    }
    out.write("</dl>\n")
  }

  /// Writes `/decisions/`: by year and meeting, the newest first.
  func writeDecisions(into out: inout ByteWriter) {
    let pages = site.pages.filter { $0.records.contains { $0.kind == .decision } }
      .sorted { a, b in
        if a.date != b.date { return (a.date?.isoText ?? "") > (b.date?.isoText ?? "") }
        return a.path < b.path
      }
    for page in pages {
      out.write("<h2>")
      link(page.title, to: page.address, into: &out)
      out.write("</h2>\n")
      if let date = page.date {
        out.write("<p class=\"entry-date\">")
        out.escape(site.words.dates.day(date))
        out.write("</p>\n")
      }
      for record in page.records where record.kind == .decision || record.kind == .vote {
        write(record, on: page, into: &out)
      }
    }
  }

  /// Writes an action, a decision or the like with its text.
  func write(
    _ record: RecordFacts, on page: PageFacts, action: ActionEntry? = nil,
    into out: inout ByteWriter
  ) {
    out.write("<div class=\"record\">\n<p class=\"record-name\">")
    link(record.name, to: page.address, anchor: record.anchor, into: &out)
    out.write("</p>\n")
    if let action { facts(of: action, into: &out) }
    if !record.text.isEmpty {
      out.write("<p>")
      out.escape(record.text)
      out.write("</p>\n")
    }
    out.write("</div>\n")
  }
}
