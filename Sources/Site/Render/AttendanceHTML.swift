import Output
import Papers

// MARK: - Attendance and approvals

/// Writes tables of roles.
struct AttendanceHTML {
  let site: ResolvedSite

  private var words: MeetingWords { site.words.pages.meetings }

  /// Who was at a meeting.
  func write(_ attendance: [Attendee], into out: inout ByteWriter) {
    guard !attendance.isEmpty else { return }
    let rows = attendance.map { attendee in
      let state = words.attendanceState(attendee.state.rawValue)
      return [attendee.role, attendee.note.isEmpty ? state : "\(state): \(attendee.note)"]
    }
    writeTable(words.attendance, id: "attendance", [words.role, words.attended], rows, into: &out)
  }

  /// Who approved which version of a paper.
  func write(_ approvals: [Approval], into out: inout ByteWriter) {
    guard !approvals.isEmpty else { return }
    let rows = approvals.map { approval in
      [approval.by, approval.version ?? "–", approval.date.map(site.words.dates.day) ?? "–"]
    }
    writeTable(
      words.approvals, id: "approvals", [words.approvedBy, words.version, words.date], rows,
      into: &out)
  }

  /// How often each role was at the meetings of a series.
  func writeRecord(
    of meetings: [PageFacts], members: [String], into out: inout ByteWriter
  ) {
    var roles = members
    var counts: [String: (attended: Int, all: Int)] = [:]
    for meeting in meetings {
      let minutes = site.minutes(of: meeting)?.meeting?.matter.attendance ?? []
      let list = minutes.isEmpty ? meeting.meeting?.matter.attendance ?? [] : minutes
      for attendee in list {
        if !roles.contains(attendee.role), members.isEmpty { roles.append(attendee.role) }
        let isThere = attendee.state != .apologies && attendee.state != .absent
        let before = counts[attendee.role] ?? (0, 0)
        counts[attendee.role] = (before.attended + (isThere ? 1 : 0), before.all + 1)
      }
    }
    guard !counts.isEmpty else { return }
    let rows = roles.map { role in
      let count = counts[role] ?? (0, 0)
      return [role, words.attendedCount(count.attended, count.all)]
    }
    writeTable(
      words.attendanceRecord, id: "attendance", [words.role, words.attended], rows, into: &out)
  }

  private func writeTable(
    _ title: String, id: StaticString, _ head: [String], _ rows: [[String]],
    into out: inout ByteWriter
  ) {
    out.write("<h2 id=\"")
    out.write(id)
    out.write("\">")
    out.escape(title)
    out.write("</h2>\n<div class=\"scroll\">\n<table>\n<caption class=\"visually-hidden\">")
    out.escape(title)
    out.write("</caption>\n<thead>\n<tr>")
    for cell in head {
      out.write("<th scope=\"col\">")
      out.escape(cell)
      out.write("</th>")
    }
    out.write("</tr>\n</thead>\n<tbody>\n")
    for row in rows {
      out.write("<tr>")
      for (index, cell) in row.enumerated() {
        out.write(index == 0 ? "<th scope=\"row\">" : "<td>")
        out.escape(cell)
        out.write(index == 0 ? "</th>" : "</td>")
      }
      out.write("</tr>\n")
    }
    out.write("</tbody>\n</table>\n</div>\n")
  }
}

/// Writes the meetings of a series below what its author wrote.
struct SeriesHTML {
  let site: ResolvedSite
  let series: PageFacts

  func write(into out: inout ByteWriter) {
    let words = site.words.pages.meetings
    let meetings = site.meetings(of: series)
    let html = RegisterHTML(site: site, address: series.address)
    out.write("<h2 id=\"meetings\">")
    out.escape(words.meetings)
    out.write("</h2>\n<ul class=\"entries\">\n")
    for meeting in meetings.prefix(Resolver.listLimit) {
      out.write("<li>\n<p class=\"entry-date\">")
      if let date = meeting.date { out.escape(site.words.dates.day(date)) }
      out.write("</p>\n<div class=\"entry\">\n<p class=\"entry-title\">")
      html.link(meeting.title, to: meeting.address, into: &out)
      out.write("</p>\n<p class=\"entry-kind\">")
      out.escape(words.state(site.state(ofMeeting: meeting).word))
      out.write("</p>\n</div>\n</li>\n")
    }
    out.write("</ul>\n")
    if site.settings.url != nil {
      out.write("<p>")
      html.link(
        site.words.pages.publishing.feed, to: Address(series.address.path + "feed.xml"), into: &out)
      out.write("</p>\n")
    }
    let members = series.meeting?.matter.members ?? []
    if !members.isEmpty {
      out.write("<h2 id=\"members\">")
      out.escape(words.members)
      out.write("</h2>\n<ul>\n")
      for member in members {
        out.write("<li>")
        out.escape(member)
        out.write("</li>\n")
      }
      out.write("</ul>\n")
    }
    AttendanceHTML(site: site).writeRecord(of: meetings, members: members, into: &out)
  }
}
