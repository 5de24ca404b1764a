import Output
import Papers

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

  /// How far a meeting or its minutes are, or when a late paper was added; nil for other pages.
  func status(of page: PageFacts) -> String? {
    let words = site.words.pages.meetings
    switch page.kind {
    case .meeting: return words.state(site.state(ofMeeting: page).word)
    case .measure:
      return site.values(of: page).first.map { words.latestValue($0.value, $0.period) }
    case .minutes:
      guard let day = page.meeting?.matter.confirmed else { return words.state("minutes") }
      return words.confirmedOn(site.words.dates.day(day))
    default: return page.meeting?.matter.added.map { words.added(site.said($0)) }
    }
  }
}
