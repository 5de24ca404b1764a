import Output
import Papers

extension Renderer {
  /// Writes the pack of a meeting: what it is, its agenda, a contents list, then each paper on a
  /// sheet of its own.
  func writePack(of meeting: PageFacts, at address: Address, into out: inout ByteWriter) {
    let papers = site.pack(of: meeting)
    let words = site.words.pages.meetings
    let html = RegisterHTML(site: site, address: address)
    out.write("<p>")
    html.dated(meeting, anchor: nil, into: &out)
    for detail in [meeting.meeting?.time, meeting.meeting?.place].compactMap({ $0 }) {
      out.write(", ")
      out.escape(detail)
    }
    out.write("</p>\n")
    MeetingHTML(meeting, in: site, at: address).writeAgenda(into: &out)
    out.write("<h2 id=\"contents\">")
    out.escape(site.words.pages.navigation.contents)
    out.write("</h2>\n<ol class=\"pack-contents\">\n")
    for (number, paper) in papers.enumerated() {
      out.write("<li><a href=\"#paper-")
      out.write(number + 1)
      out.write("\">")
      out.escape(paper.title)
      out.write("</a>")
      if let item = paper.agendaItem { out.escape(" (\(words.item(item)))") }
      out.write("</li>\n")
    }
    out.write("</ol>\n")
    for (number, paper) in papers.enumerated() {
      write(paper, number, of: papers.count, at: address, into: &out)
    }
  }

  private func write(
    _ paper: PageFacts, _ number: Int, of count: Int, at address: Address,
    into out: inout ByteWriter
  ) {
    let own = speaking(site.language(of: paper))
    guard let (matter, html) = own.bodyForPack(of: paper) else { return }
    let words = site.words.pages.meetings
    out.write("<section class=\"pack-paper\" aria-labelledby=\"paper-")
    out.write(number + 1)
    if let language = paper.language {
      out.write("\" lang=\"")
      out.escape(language)
    }
    out.write("\">\n<p class=\"pack-number\">")
    let place = words.packPaper(number + 1, count)
    out.escape(paper.agendaItem.map { "\(place), \(words.item($0))" } ?? place)
    out.write("</p>\n<h2 id=\"paper-")
    out.write(number + 1)
    out.write("\">")
    out.escape(paper.title)
    out.write("</h2>\n<dl class=\"facts\">\n")
    for line in PageValues.details(of: matter, date: paper.date, own.site.words) {
      out.write("<div><dt>")
      out.escape(line.term)
      out.write("</dt> <dd>")
      out.escape(line.value)
      out.write("</dd></div>\n")
    }
    out.write("</dl>\n<div class=\"body\">\n")
    let body = PackBody(
      prefix: MeetingPack.prefix(number), folder: address.link(to: paper.address),
      isBeside: paper.address.depth == address.depth)
    out.write(raw: body.rewritten(html))
    out.write("</div>\n</section>\n")
  }
}
