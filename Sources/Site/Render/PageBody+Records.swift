import Diagnostics
import Markdown
import Output
import Papers
import Settings

/// Actions, decisions and their like on the page that holds them.
extension PageBody {
  mutating func open(_ record: Record, into out: inout ByteWriter) {
    out.write("<p class=\"record-name\"><a href=\"#")
    out.escape(record.anchor)
    out.write("\">")
    out.escape(record.name)
    out.write("</a></p>\n")
    check(record)
    guard let facts = page.records.first(where: { $0.anchor == record.anchor }) else { return }
    let html = RegisterHTML(site: site, address: page.address)
    switch record.kind {
    case .action:
      if let action = action(record) { html.facts(of: action, into: &out) }
    case .answer:
      guard let index = site.action(facts.reference, answeredOn: page) else { break }
      let action = site.actions[index]
      out.write("<p class=\"record-facts\">")
      out.escape(site.words.pages.records.answers)
      out.write(" ")
      let raised = site.pages[action.page]
      html.link(
        site.record(of: action).name, to: raised.address, anchor: site.record(of: action).anchor,
        into: &out)
      if let date = site.dayRaised(action) {
        out.escape(site.words.pages.records.onDay(site.words.dates.day(date)))
      }
      out.write("</p>\n")
    case .decision, .recommendation, .vote:
      guard !record.parts.isEmpty else { break }
      out.write("<p class=\"record-facts\">")
      for part in record.parts {
        out.write("<span>")
        out.escape(part)
        out.write("</span> ")
      }
      out.write("</p>\n")
    }
  }

  mutating func close(_ record: Record, into out: inout ByteWriter) {
    guard record.kind == .action, let action = action(record) else { return }
    RegisterHTML(site: site, address: page.address).answers(of: action, into: &out)
  }

  /// Looks at what the front matter says of other pages.
  mutating func check(_ matter: FrontMatter) {
    for answer in matter.meeting.answers { checkAnswer(answer.value, at: answer.span) }
    checkMeeting(matter)
    let prose = document.prose()
    lint(prose, matter)
    checkAliases(matter)
    guard page.gate.isOpen else { return }
    checkProtectiveWords()
    checkLostRecords()
    checkProfile(matter)
    checkImplications(prose)
    if [.paper, .report, .minutes].contains(page.kind) {
      ReferenceCheck(site: site, page: page, prose: prose, file: file)
        .check(into: &findings)
    }
    if !abbreviations.uses.isEmpty {
      abbreviations.check(site.glossary, in: file, into: &findings)
    }
  }

  private func action(_ record: Record) -> ActionEntry? {
    guard let number = site.pageIndex[page.path],
      let place = page.records.firstIndex(where: { $0.anchor == record.anchor })
    else { return nil }
    return site.actionPlaces[ActionPlace(page: number, record: place)].map { site.actions[$0] }
  }

  private mutating func check(_ record: Record) {
    let terms = RecordTerms(record.parts)
    switch record.kind {
    case .action:
      if terms.owner == nil, !terms.isClosed {
        findings.add(
          .actionWithoutOwner, at: record.span, "the action does not say who answers for it",
          help:
            "write the role behind its name: `> **\(record.name)** — Head of contact — July 2021`")
      }
      if terms.due == nil, !terms.isClosed {
        findings.add(
          .actionWithoutDue, at: record.span, "the action does not say when it is due",
          label: terms.others.first.map { "`\($0)` is no time" } ?? "",
          help: "write a day, a month, a meeting or `every quarter` behind the owner: "
            + "`— 31 July 2021`")
      }
      checkTwice(record)
    case .answer: checkAnswer(record)
    case .decision, .recommendation, .vote: break
    }
  }

  /// Two actions of one series with one reference: an answer could not tell them apart.
  private mutating func checkTwice(_ record: Record) {
    guard !record.reference.isEmpty, !site.isTranslation(page), let own = action(record) else {
      return
    }
    let same = (site.actionIndex[ResolvedSite.key(record.reference)] ?? [])
      .map { site.actions[$0] }
      .filter { $0.series == own.series }
    guard same.count > 1,
      let other = same.first(where: { !($0.page == own.page && $0.record == own.record) })
    else { return }
    let otherPage = site.pages[other.page]
    findings.add(
      .actionTwice, at: record.span, "there are two actions with the name `\(record.reference)`",
      label: "the other: \(otherPage.path):\(site.record(of: other).line)",
      help: "give each its own, for example with the month of the meeting: `2021-05-1`")
  }

  private mutating func checkAnswer(_ record: Record) {
    let reference = RecordTerms.answered(record.reference)
    guard !reference.isEmpty else {
      findings.add(
        .answerToNothing, at: record.span, "the answer does not say which action it answers",
        help: "write the name of the action: `> **Answer to Action 006**`")
      return
    }
    checkAnswer(reference, at: record.span)
  }

  /// An answer to an action that there is, and that was raised before it was answered.
  mutating func checkAnswer(_ reference: String, at span: Span) {
    guard let index = site.action(reference, answeredOn: page) else {
      let key = ResolvedSite.key(reference)
      // Taking a page down must not make an error of another one.
      guard !site.withdrawnActions.contains(key) else { return }
      guard !site.withheldActions.contains(key) else {
        findings.add(
          .answerToNothing, at: span, "the action is on a page that is not published",
          help: "publish the page that raised it first, or wait with the answer")
        return
      }
      let names = site.actions.map { site.record(of: $0).reference }
      let near = Suggestion.nearest(to: reference, in: names.count < 2_000 ? names : [])
      findings.add(
        .answerToNothing, at: span, "there is no action `\(reference)` on this site",
        help: near.map { "did you mean `\($0)`?" }
          ?? "an action is a quotation that begins with `> **Action \(reference)**`")
      return
    }
    let raised = site.pages[site.actions[index].page]
    guard let day = page.date, let before = site.dayRaised(site.actions[index]), day < before
    else { return }
    findings.add(
      .answerTooEarly, at: span,
      "the action was answered on \(day.isoText) and raised on \(before.isoText)",
      label: "raised in \(raised.path)", help: "look at the dates of the two pages")
  }
}
