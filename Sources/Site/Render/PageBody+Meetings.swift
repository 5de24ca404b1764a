import Blocks
import Diagnostics
import Markdown
import Output
import Papers
import Settings

/// Whether a meeting and its papers fit together.
extension PageBody {
  mutating func checkMeeting(_ matter: FrontMatter) {
    switch page.kind {
    case .meeting:
      checkDay(of: matter)
      checkSeries(matter)
      if !site.isTranslation(page) {
        checkPapers()
        checkMinutes()
      }
      checkFolder(matter)
      checkTime(matter)
    case .paper, .report: checkAgendaItem(matter)
    case .minutes: checkDays(ofMinutes: matter)
    default: break
    }
    checkSuperseded(matter)
    checkTranslation(matter)
    checkAnnouncement(matter)
    for report in matter.meeting.reports { checkReport(report) }
  }

  /// A value of a measure must be of one that there is, and the only one for its period.
  private mutating func checkReport(_ report: MeasureReport) {
    guard let measure = site.measure(report.measure.value, from: page) else {
      // A draft may report a measure that is a draft itself.
      if !page.gate.isOpen, site.isWithheld(measure: report.measure.value, from: page) { return }
      if site.isWithdrawn(measure: report.measure.value, from: page) { return }
      let all = site.pages.filter { $0.kind == .measure }.map(\.path)
      let near = Suggestion.nearest(to: "measures/\(report.measure.value).md", in: all)
      findings.add(
        .unknownMeasure, at: report.measure.span,
        "there is no measure `\(report.measure.value)`",
        help: near.map { "did you mean `\($0)`?" }
          ?? "write a page for it: content/measures/\(report.measure.value).md")
      return
    }
    guard report.value.value.contains(where: \.isNumber) else {
      return findings.add(
        .measureValue, at: report.value.span,
        "`\(report.value.value)` is no value of `\(measure.title)`",
        help: "write a number with its unit, as in "
          + "`value: 5 \(measure.meeting?.matter.measure?.unit ?? "minutes")`")
    }
    if measure.meeting?.matter.measure?.data != nil,
      let known = MeasureValues(site: site, source: data.source).tile(of: measure)?
        .differs(from: report.value.value, period: report.period, site.words)
    {
      findings.add(
        .measureDiffers, at: report.value.span,
        "`\(measure.title)` is \(report.value.value) here and \(known) in its data for "
          + "\(report.period)", label: "its data: \(measure.path)",
        help:
          "correct one of the two; if the value was revised, say so in the text and waive the rule")
      return
    }
    guard let other = site.otherValue(report, of: measure) else { return }
    findings.add(
      .measureDiffers, at: report.value.span,
      "`\(measure.title)` is \(report.value.value) here and \(other.value) elsewhere for "
        + "\(report.period)", label: "the other: \(other.page.path)",
      help:
        "correct one of the two; if the value was revised, say so in the text and waive the rule")
  }

  /// The chart of a measure; nil, with the finding, where its data have several columns of numbers
  /// and its page does not say which is meant.
  mutating func readMade(_ fence: Fence) -> ReadBlock? {
    let measure = page.meeting?.matter.measure
    let (chart, values) = reader.withColumns(
      fence, column: measure?.column?.value, unit: measure?.unit)
    guard values.count > 1, measure?.column == nil else {
      return reader.read(chart, into: &findings)
    }
    findings.add(
      .measureColumn, at: fence.span,
      "the data have \(values.count) columns of numbers, and a measure is one of them",
      help: "say which: `column: \(values[0])`")
    return nil
  }

  private mutating func checkDay(of matter: FrontMatter) {
    // A day that cannot be read has a finding of its own.
    guard matter.date == nil, matter.keySpans["date"] == nil else { return }
    findings.add(
      .meetingWithoutDate, at: Span(0, 0), "the meeting has no `date:`",
      help: "add a line like `date: 2024-02-28` to the front matter",
      "if the page is no meeting, say so: `kind: page`")
  }

  private mutating func checkSeries(_ matter: FrontMatter) {
    guard let series = matter.meeting.series, site.seriesPage(of: page) == nil,
      !site.isWithdrawn(series.value, from: page)
    else { return }
    let all = site.pages.filter { $0.kind == .series }.map(\.path)
    let near = Suggestion.nearest(to: series.value, in: all) ?? all.first
    findings.add(
      .unknownSeries, at: series.span, "there is no series of meetings at `\(series.value)`",
      help: near.map { "did you mean `\($0)`?" }
        ?? "write a page with `kind: series`, for example content/meetings/board.md, and its path "
        + "here")
  }

  /// Papers that claim one item of the agenda.
  private mutating func checkPapers() {
    var claims: [[Int]: PageFacts] = [:]
    for paper in site.papers(of: page) {
      guard let item = paper.agendaItem else { continue }
      let key = AgendaItem.key(item)
      guard let first = claims[key] else {
        claims[key] = paper
        continue
      }
      findings.add(
        .itemClaimedTwice, at: Span(0, 0), "two papers are for item \(item) of the agenda",
        label: "\(first.path) and \(paper.path)",
        help: "give one of them another `agenda-item:`; if both belong to it, write 8.1 and 8.2")
    }
  }

  private mutating func checkMinutes() {
    guard page.gate.isOpen, let date = page.date, site.minutes(of: page) == nil else { return }
    let days = site.today.daysSince1970 - date.daysSince1970
    guard days > site.settings.minutesWithin else { return }
    findings.add(
      .missingMinutes, at: Span(0, 0),
      "the meeting was held \(days) days ago and has no minutes",
      help:
        "put `minutes.md` into its folder; `minutes-within:` in site.yml says how many days are "
        + "allowed, \(site.settings.minutesWithin) now")
  }

  /// The item that a paper names must be on the agenda, where the meeting has one.
  private mutating func checkAgendaItem(_ matter: FrontMatter) {
    guard let item = matter.agendaItem, let meeting = site.meeting(of: page),
      let agenda = meeting.meeting?.matter.agenda, !agenda.isEmpty
    else { return }
    let key = AgendaItem.key(item)
    // 8.1 is a part of item 8.
    let isKnown = agenda.contains {
      let own = AgendaItem.key($0.number)
      return !own.isEmpty && (own == key || key.starts(with: own))
    }
    guard !isKnown else { return }
    let numbers = agenda.map(\.number).filter { !$0.isEmpty }
    findings.add(
      .unknownAgendaItem, at: matter.agendaItemSpan ?? Span(0, 0),
      "the agenda of the meeting has no item \(item)", label: "the agenda: \(meeting.path)",
      help: numbers.isEmpty
        ? "write the numbers into the agenda: `- 8. Contact performance`"
        : "its items are \(numbers.joined(separator: ", "))")
  }

  /// What a page replaces must be there, and must not lead back to it.
  private mutating func checkSuperseded(_ matter: FrontMatter) {
    guard let named = matter.meeting.supersedes else { return }
    guard let first = site.superseded(by: page) else {
      guard !site.isWithdrawn(named.value, from: page) else { return }
      findings.add(
        .supersedesNothing, at: named.span, "there is no public page `\(named.value)` to replace",
        help: "write the path of the older page, as in a link: `../v1.md`")
      return
    }
    var seen = [page.path]
    var next: PageFacts? = first
    while let current = next {
      let isKnown = seen.contains(current.path)
      seen.append(current.path)
      guard !isKnown else {
        findings.add(
          .supersedesCircle, at: named.span, "the pages replace each other in a circle",
          label: seen.joined(separator: " replaces "),
          help: "keep `supersedes:` on the newer page only")
        return
      }
      next = site.superseded(by: current)
    }
  }
}

extension ResolvedSite {
  /// Whether a path that a page names is that of a page that was withdrawn.
  func isWithdrawn(_ name: String, from page: PageFacts) -> Bool {
    let paths = [name, name + ".md"]
    let beside = paths.compactMap { ContentPath.resolve($0, fromPage: page.path) }
    return (beside + paths + paths.map { "meetings/" + $0 }).contains { withdrawn[$0] != nil }
  }

  /// The page that another one replaces.
  func superseded(by page: PageFacts) -> PageFacts? {
    guard let named = page.meeting?.matter.supersedes?.value,
      let path = ContentPath.resolve(named, fromPage: page.path)
    else { return nil }
    return pageIndex[path].map { pages[$0] }
  }
}
