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
    if let due = record.terms.due { parts.append(words.due(due.said)) }
    if let raised = record.terms.raised, site.pages[action.page].address == address {
      parts.append(words.raised(raised.said(site.words.dates)))
    }
    parts += record.terms.others.filter { _ in !record.terms.isClosed }
    var name = words.stateName(state.rawValue)
    if state == .open || state == .overdue,
      let last = action.answers.last.flatMap({ site.pages[$0.page].date })
    {
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
    case .actions(let number): write(site.actionPages[number], into: &out)
    case .decisions(let number): writeDecisions(site.decisionPages[number], into: &out)
    case .calendar: writeCalendar(into: &out)
    case .glossary: writeGlossary(into: &out)
    case .specified: writeSpecified(into: &out)
    case .search: writeSearch(into: &out)
    case .tags: writeTags(into: &out)
    case .tag, .pack: break
    }
  }

  /// Writes a page of `/actions/`: by state, owner or age, each action with its history.
  private func write(_ page: ActionPage, into out: inout ByteWriter) {
    for section in page.sections {
      out.write("<h2 id=\"")
      out.escape(section.anchor)
      out.write("\">")
      out.escape(section.title)
      out.write(" <span class=\"count\">")
      out.escape(section.count)
      out.write("</span></h2>\n")
      for action in section.actions { write(site.actions[action], into: &out) }
    }
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
    let raised = record.terms.raised.map { words.raised($0.said(site.words.dates)) }
    out.escape(raised.map(words.quotedIn) ?? words.raisedIn)
    out.write(" ")
    dated(page, anchor: nil, into: &out)
    if let age = site.age(of: action) {
      out.write(" (")
      out.escape(words.age(age))
      out.write(")")
    }
    out.write("</li>\n</ul>\n")
    answers(of: action, into: &out)
    out.write("</div>\n")
  }

  /// Writes `/tags/`: every tag and how many pages have it.
  private func writeTags(into out: inout ByteWriter) {
    out.write("<ul class=\"tags\">\n")
    for tag in site.tags {
      out.write("<li>")
      link(tag.name, to: tag.address, into: &out)
      out.write(" <span class=\"count\">")
      out.write(tag.count)
      out.write("</span></li>\n")
    }
    out.write("</ul>\n")
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

  /// Writes a page of `/decisions/`: meeting by meeting, the newest first.
  private func writeDecisions(_ pages: [Int], into out: inout ByteWriter) {
    for page in pages.map({ site.pages[$0] }) {
      out.write("<h2>")
      link(page.title, to: page.address, into: &out)
      out.write("</h2>\n")
      if let date = page.date {
        out.write("<p class=\"entry-date\">")
        out.escape(site.words.dates.day(date))
        out.write("</p>\n")
      }
      for record in page.records where record.isDecided {
        write(record, on: page, into: &out)
      }
    }
  }

  /// Writes an action, a decision or the like with its text, and below it the page that has it.
  func write(
    _ record: RecordFacts, on page: PageFacts, action: ActionEntry? = nil,
    namesPage: Bool = false, into out: inout ByteWriter
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
    if namesPage {
      out.write("<p class=\"record-links\">")
      link(page.title, to: page.address, into: &out)
      out.write("</p>\n")
    }
    out.write("</div>\n")
  }
}
