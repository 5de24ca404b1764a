import Output
import Papers

/// Writes the files that the program makes out of the site as a whole.
struct MadeFileWriter {
  let site: ResolvedSite
  let common: CommonValues
  let layout: Layout

  /// A feed has the newest of these.
  static let feedLimit = 50

  func bytes(_ file: MadeFile) -> [UInt8] {
    var out = ByteWriter(capacity: 4_096)
    switch file.kind {
    case .robots: writeRobots(into: &out)
    case .sitemap(let part): writeSitemap(part, into: &out)
    case .feed(let series): writeFeed(file.address, series: series, into: &out)
    case .calendar: CalendarFile(site: site).write(into: &out)
    case .redirect(let target, let title):
      writeRedirect(from: file.address, to: target, title, into: &out)
    case .tombstone(let reason): return tombstone(file.address, reason)
    }
    return out.finish()
  }

  private var url: String { site.settings.url ?? "" }

  private func writeRobots(into out: inout ByteWriter) {
    out.write("User-agent: *\nDisallow:\n\nSitemap: ")
    out.write(raw: url)
    out.write("sitemap.xml\n")
  }

  private func writeSitemap(_ part: Int?, into out: inout ByteWriter) {
    let limit = 50_000
    let addresses = site.mapped
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    guard let part else {
      out.write("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
      for number in 0..<((addresses.count + limit - 1) / limit) {
        out.write("<sitemap><loc>")
        out.escape(url + "sitemap-\(number + 1).xml")
        out.write("</loc></sitemap>\n")
      }
      return out.write("</sitemapindex>\n")
    }
    out.write("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    let end = min(addresses.count, (part + 1) * limit)
    for address in addresses[(part * limit)..<end] {
      out.write("<url><loc>")
      out.escape(url + Address.encoded(address.path))
      out.write("</loc></url>\n")
    }
    out.write("</urlset>\n")
  }

  private func writeRedirect(
    from address: Address, to target: Address, _ title: String, into out: inout ByteWriter
  ) {
    let href = site.href(from: address, to: target)
    out.write("<!doctype html>\n<html lang=\"")
    out.escape(site.settings.language)
    out.write("\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
    out.escape(title)
    out.write("</title>\n<meta name=\"robots\" content=\"noindex\">\n")
    out.write("<meta http-equiv=\"refresh\" content=\"0; url=")
    out.escape(address: href)
    out.write("\">\n")
    if site.settings.url != nil {
      out.write("<link rel=\"canonical\" href=\"")
      out.escape(url + Address.encoded(target.path))
      out.write("\">\n")
    }
    out.write("</head>\n<body>\n<p>")
    out.escape(site.words.pages.publishing.moved)
    out.write(" <a href=\"")
    out.escape(address: href)
    out.write("\">")
    out.escape(title)
    out.write("</a></p>\n</body>\n</html>\n")
  }

  private func tombstone(_ address: Address, _ reason: String) -> [UInt8] {
    let words = site.words.pages.publishing
    var values = PageValues(site, address: address, common: common)
    values.take(title: words.withdrawnTitle, description: words.withdrawnLead)
    values.takeBreadcrumb(folder: nil)
    var body = ByteWriter()
    if !reason.isEmpty {
      body.write("<p>")
      body.escape(reason)
      body.write("</p>\n")
    }
    return layout.render("page", values.values, body: body.finish())
  }
}

// MARK: - Atom (RFC 4287)

extension MadeFileWriter {
  private func writeFeed(_ address: Address, series: Int?, into out: inout ByteWriter) {
    let home = series.map { site.pages[$0] }
    let entries = newest(series: home)
    let title = home.map { "\($0.title) – \(site.settings.title)" } ?? site.settings.title
    let page = url + Address.encoded(home?.address.path ?? "")
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    out.write("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
    out.escape(site.settings.language)
    out.write("\">\n")
    element("title", title, into: &out)
    element("id", page, into: &out)
    link("self", url + Address.encoded(address.path), into: &out)
    link("alternate", page, into: &out)
    let updated = entries.map { site.moment(of: $0) }.max() ?? 0
    element("updated", UTCText.iso(updated), into: &out)
    out.write("<author>")
    element("name", site.settings.publisher ?? site.settings.title, into: &out)
    out.write("</author>\n")
    for entry in entries { write(entry, into: &out) }
    out.write("</feed>\n")
  }

  private func write(_ page: PageFacts, into out: inout ByteWriter) {
    let address = url + Address.encoded(page.address.path)
    out.write("<entry>\n")
    element("title", page.title, into: &out)
    element("id", address, into: &out)
    link("alternate", address, into: &out)
    element("updated", UTCText.iso(site.moment(of: page)), into: &out)
    if page.kind != .page {
      out.write("<category term=\"")
      out.escape(page.kind.rawValue)
      out.write("\" label=\"")
      out.escape(site.words.pages.kind(page.kind.rawValue))
      out.write("\"/>\n")
    }
    if let summary = page.summary { element("summary", summary, into: &out) }
    out.write("</entry>\n")
  }

  private func newest(series: PageFacts?) -> [PageFacts] {
    // A meeting to come is in the calendar, and no news yet.
    let end = (site.today.daysSince1970 + 1) * 86_400
    var pages = site.pages.filter { $0.date != nil && site.moment(of: $0) < end }
    if let series { pages = pages.filter { site.series(of: $0) == series.path } }
    return pages.sorted { a, b in
      let (x, y) = (site.moment(of: a), site.moment(of: b))
      return x == y ? a.path < b.path : x > y
    }.prefix(Self.feedLimit).map { $0 }
  }

  private func element(_ name: StaticString, _ text: String, into out: inout ByteWriter) {
    out.write("<")
    out.write(name)
    out.write(">")
    out.escape(text)
    out.write("</")
    out.write(name)
    out.write(">\n")
  }

  private func link(_ rel: StaticString, _ href: String, into out: inout ByteWriter) {
    out.write("<link rel=\"")
    out.write(rel)
    out.write("\" href=\"")
    out.escape(href)
    out.write("\"/>\n")
  }
}

extension ResolvedSite {
  /// When a page came out, in seconds since 1970 UTC: its release, else the start of its day.
  func moment(of page: PageFacts) -> Int {
    page.release ?? page.meeting?.matter.added.map { settings.timeZone.seconds($0) }
      ?? (page.date?.daysSince1970 ?? 0) * 86_400
  }
}
