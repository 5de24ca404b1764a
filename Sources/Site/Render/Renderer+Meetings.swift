import Markdown
import Output
import Papers
import Settings

extension Renderer {
  /// Renders a feed, calendar, map or redirect.
  func render(_ file: MadeFile) -> (address: Address, bytes: [UInt8]) {
    let writer = MadeFileWriter(site: site, common: common, layout: layout)
    return (Address(file.address.file), writer.bytes(file))
  }

  /// Writes what the site knows of a meeting, a series or a paper below its own text.
  func writeMeeting(_ page: PageFacts, into out: inout ByteWriter) {
    switch page.kind {
    case .meeting: MeetingHTML(page, in: site).write(into: &out)
    case .measure: MeasureHTML(site: site, measure: page).write(into: &out)
    case .series: SeriesHTML(site: site, series: page).write(into: &out)
    default:
      guard let matter = page.meeting?.matter else { return }
      AttendanceHTML(site: site).write(matter.attendance, into: &out)
      AttendanceHTML(site: site).write(matter.approvals, into: &out)
    }
  }

  /// Says that a page was replaced, or which one it replaces.
  func writeReplacement(of page: PageFacts, into out: inout ByteWriter) {
    let words = site.words.pages.meetings
    let newer = site.replacements[page.path].map { (words.supersededBy, site.pages[$0]) }
    let older = site.superseded(by: page).map { (words.supersedes, $0) }
    for (text, other) in [newer, older].compactMap({ $0 }) {
      out.write("<p class=\"replacement\">")
      out.escape(text)
      out.write(" ")
      RegisterHTML(site: site, address: page.address).dated(other, anchor: nil, into: &out)
      out.write("</p>\n")
    }
  }

  /// Says which actions the page answers as a whole, as its front matter has them.
  func writeAnswers(of page: PageFacts, into out: inout ByteWriter) {
    let named = Set(
      page.records.filter { $0.kind == .answer }.map { ResolvedSite.key($0.reference) })
    let actions = (page.meeting?.matter.answers ?? [])
      .filter { !named.contains(ResolvedSite.key($0.value)) }
      .compactMap { site.action($0.value, answeredOn: page) }
    guard !actions.isEmpty else { return }
    let html = RegisterHTML(site: site, address: page.address)
    out.write("<ul class=\"record-links\">\n")
    for action in actions.map({ site.actions[$0] }) {
      let (record, raised) = (site.record(of: action), site.pages[action.page])
      out.write("<li>")
      out.escape(site.words.pages.records.answers)
      out.write(" ")
      html.link(record.name, to: raised.address, anchor: record.anchor, into: &out)
      if let date = site.dayRaised(action) {
        out.escape(site.words.pages.records.onDay(site.words.dates.day(date)))
      }
      out.write("</li>\n")
    }
    out.write("</ul>\n")
  }

  /// How far a meeting or its minutes are, or when a late paper was added; nil for other pages.
  func status(of page: PageFacts) -> String? {
    let words = site.words.pages.meetings
    switch page.kind {
    case .meeting: return words.state(site.state(ofMeeting: page).word)
    case .measure:
      return MeasureValues(site: site, source: source).latest(of: page).map {
        words.latestValue($0.value, $0.period)
      }
    case .minutes:
      guard let day = page.meeting?.matter.confirmed else { return words.state("minutes") }
      return words.confirmedOn(site.words.dates.day(day))
    default: return page.meeting?.matter.added.map { words.added(site.said($0)) }
    }
  }
}
