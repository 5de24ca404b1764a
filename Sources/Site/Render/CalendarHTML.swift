import Output
import Papers
import Settings

/// Writes `/calendar/`: what is announced, and what came out in the last year.
extension RegisterHTML {
  func writeCalendar(into out: inout ByteWriter) {
    let words = site.words.pages.publishing
    let start = site.settings.timeZone.seconds(DateTime(site.today, second: 0))
    let coming = site.releases.filter { $0.start >= start }
    let past = site.releases.filter { $0.start < start && start - $0.start < 366 * 86_400 }
      .reversed()
    out.write("<h2 id=\"coming\">")
    out.escape(words.coming)
    out.write("</h2>\n")
    if coming.isEmpty {
      out.write("<p class=\"empty\">")
      out.escape(words.nothingComing)
      out.write("</p>\n")
    }
    write(coming, into: &out)
    if !past.isEmpty {
      out.write("<h2 id=\"past\">")
      out.escape(words.past)
      out.write("</h2>\n")
      write(Array(past), into: &out)
    }
    out.write("<p>")
    link(words.subscribe, to: SiteList.calendar.address("releases.ics"), into: &out)
    out.write("</p>\n")
  }

  private func write(_ releases: [Release], into out: inout ByteWriter) {
    guard !releases.isEmpty else { return }
    let words = site.words.pages.publishing
    out.write("<ul class=\"entries\">\n")
    for release in releases.prefix(Resolver.listLimit) {
      out.write("<li>\n<p class=\"entry-date\">")
      out.escape(said(release.start, hasTime: release.hasTime))
      out.write("</p>\n<div class=\"entry\">\n<p class=\"entry-title\">")
      if let address = release.address {
        link(release.title, to: address, into: &out)
      } else {
        out.escape(release.title)
      }
      out.write("</p>\n<p class=\"entry-kind\">")
      let kind = release.isMeeting ? words.meeting : words.release
      out.escape(release.place.map { "\(kind), \($0)" } ?? kind)
      out.write("</p>\n")
      for change in release.changes {
        out.write("<p class=\"entry-summary\">")
        out.escape(words.changed(site.said(change.from), change.reason))
        out.write("</p>\n")
      }
      out.write("</div>\n</li>\n")
    }
    out.write("</ul>\n")
  }

  /// A moment in the site's time zone: `28 February 2024, 9:30`.
  private func said(_ seconds: Int, hasTime: Bool) -> String {
    let zone = site.settings.timeZone
    let day = site.words.dates.day(zone.day(seconds))
    guard hasTime else { return day }
    let local = seconds + (zone.isSummer(seconds) ? 3_600 : 0)
    let second = ((local % 86_400) + 86_400) % 86_400
    let minute = second / 60 % 60
    return "\(day), \(second / 3_600):\(minute < 10 ? "0" : "")\(minute)"
  }
}
