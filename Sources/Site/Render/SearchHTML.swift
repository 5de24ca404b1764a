import Output

/// Writes `/search/`: the place of the search, and other ways to find something.
extension RegisterHTML {
  func writeSearch(into out: inout ByteWriter) {
    let words = site.words.pages.publishing
    let root = address.toRoot
    out.write("<div data-pagefind-ignore=\"all\">\n<link rel=\"stylesheet\" href=\"")
    out.escape(root)
    out.write("pagefind/pagefind-ui.css\">\n<div id=\"search\"></div>\n<noscript><p>")
    out.escape(words.searchWithoutScript)
    out.write("</p></noscript>\n<script src=\"")
    out.escape(root)
    out.write("pagefind/pagefind-ui.js\"></script>\n<script src=\"")
    out.escape(root)
    out.write("assets/search.js\"></script>\n<h2 id=\"other-ways\">")
    out.escape(words.otherWays)
    out.write("</h2>\n<ul>\n")
    let folders = site.folders.first?.folders.map { site.folders[$0] } ?? []
    let links =
      folders.map { ($0.title, $0.address) }
      + site.generated.filter { $0.kind != .search && $0.isMain }.map { ($0.title, $0.address) }
    for (title, target) in links {
      out.write("<li>")
      link(title, to: target, into: &out)
      out.write("</li>\n")
    }
    out.write("</ul>\n</div>\n")
  }
}
