import Output
import Papers
import Tables

/// Writes the values of a measure, and who reported each, below what its author wrote.
struct MeasureHTML {
  let site: ResolvedSite
  let measure: PageFacts

  func write(into out: inout ByteWriter) {
    let values = site.values(of: measure)
    guard !values.isEmpty else { return }
    let words = site.words.pages.meetings
    let html = RegisterHTML(site: site, address: measure.address)
    out.write("<h2 id=\"values\">")
    out.escape(words.reportedValues)
    out.write("</h2>\n<div class=\"scroll\">\n<table>\n<caption class=\"visually-hidden\">")
    out.escape(words.reportedValues)
    out.write("</caption>\n<thead>\n<tr>")
    for head in [words.period, words.value, words.reportedIn] {
      out.write("<th scope=\"col\">")
      out.escape(head)
      out.write("</th>")
    }
    out.write("</tr>\n</thead>\n<tbody>\n")
    for value in values.prefix(Resolver.listLimit) {
      out.write("<tr><th scope=\"row\">")
      out.escape(Period(written: value.period)?.text(words: site.words) ?? value.period)
      out.write("</th><td>")
      out.escape(value.value)
      out.write("</td><td>")
      html.dated(site.pages[value.page], anchor: nil, into: &out)
      out.write("</td></tr>\n")
    }
    out.write("</tbody>\n</table>\n</div>\n")
  }
}
