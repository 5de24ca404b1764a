import Output
import Settings

/// Writes `/specified-information/`: every item of the Schedule and where it is.
extension RegisterHTML {
  /// Writes the items that have to stand in a prominent place: one link from the home page.
  func writeProminent(into out: inout ByteWriter) {
    let items = SpecifiedInformation.items.filter(\.isProminent).flatMap { item in
      site.settings.specified.filter { $0.key.value == item.key }.map { (item, $0) }
    }
    guard !items.isEmpty, let page = site.generated(at: SiteList.specified.folder) else { return }
    out.write("<section class=\"group\">\n<h2 id=\"specified-information\">")
    link(page.title, to: page.address, into: &out)
    out.write("</h2>\n<ul>\n")
    for (item, entry) in items {
      out.write("<li>")
      if let target = site.specifiedTarget(entry) {
        link(item.title, to: target, into: &out)
      } else {
        out.escape("\(item.title): ")
        out.escape(
          entry.isNotHeld ? entry.value.value : site.words.pages.publishing.specifiedMissing)
      }
      out.write("</li>\n")
    }
    out.write("</ul>\n</section>\n")
  }

  /// Writes a link to a page of the site or to another site.
  private func link(
    _ title: String, to target: ResolvedSite.NavigationLink, into out: inout ByteWriter
  ) {
    guard let url = target.url else { return link(title, to: target.address, into: &out) }
    out.write("<a href=\"")
    out.escape(address: url)
    out.write("\">")
    out.escape(title)
    out.write("</a>")
  }

  func writeSpecified(into out: inout ByteWriter) {
    let words = site.words.pages.publishing
    out.write("<dl class=\"glossary\">\n")
    for item in SpecifiedInformation.items {
      out.write("<div id=\"")
      out.escape(item.key)
      out.write("\"><dt>")
      out.escape(item.title)
      out.write("</dt> <dd>")
      let entries = site.settings.specified.filter { $0.key.value == item.key }
      if entries.isEmpty { out.escape(words.specifiedMissing) }
      for entry in entries {
        guard let target = site.specifiedTarget(entry) else {
          out.escape(entry.isNotHeld ? entry.value.value : words.specifiedMissing)
          continue
        }
        link(target.title, to: target, into: &out)
      }
      out.write("</dd></div>\n")
    }
    out.write("</dl>\n")
  }
}
