import Output
import Papers

/// `corrections/feed.xml`: the newest corrections and revisions, for those who follow the site
/// (Atom, RFC 4287).
struct CorrectionFeed {
  let site: ResolvedSite

  /// The feed; nil where the site does not say its address.
  func xml() -> [UInt8]? {
    let entries = site.corrections.entries.prefix(CorrectionSection.feedLimit)
    guard let home = site.settings.url, let newest = entries.first else { return nil }
    let words = site.words.corrections
    var out = ByteWriter(capacity: 1_000 + entries.count * 800)
    out.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
    out.write("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
    out.escape(site.settings.language)
    out.write("\">\n")
    element("id", home + CorrectionSection.address.path, into: &out)
    element("title", "\(site.settings.title): \(words.title)", into: &out)
    element("updated", time(correction(newest).date), into: &out)
    link("self", "application/atom+xml", home + CorrectionSection.feed.path, into: &out)
    link("alternate", "text/html", home + CorrectionSection.address.path, into: &out)
    out.write("<author>\n")
    element("name", site.settings.publisher ?? site.settings.title, into: &out)
    out.write("</author>\n")
    if let licence = site.settings.licence { element("rights", licence.name, into: &out) }
    for entry in entries { write(entry, home, into: &out) }
    out.write("</feed>\n")
    return out.finish()
  }

  private func correction(_ entry: CorrectionSection.Entry) -> Correction {
    site.pages[entry.page].corrections[entry.number]
  }

  private func write(
    _ entry: CorrectionSection.Entry, _ home: String, into out: inout ByteWriter
  ) {
    let words = site.words.corrections
    let (page, correction) = (site.pages[entry.page], correction(entry))
    let isRevision = correction.kind == .revision
    let url =
      home + Address.encoded(page.address.path) + "#" + page.anchor(ofCorrection: entry.number)
    out.write("<entry>\n")
    element("id", url, into: &out)
    element("title", words.entryTitle(isRevision, page.title), into: &out)
    element("updated", time(correction.date), into: &out)
    link("alternate", "text/html", url, into: &out)
    out.write("<category term=\"")
    out.escape(correction.kind.rawValue)
    out.write("\" label=\"")
    out.escape(words.kind(isRevision))
    out.write("\"/>\n")
    element("content", correction.text(words), into: &out)
    out.write("</entry>\n")
  }

  /// The start of a day in UTC: no notice says at what time it was written.
  private func time(_ date: CalendarDate) -> String { date.isoText + "T00:00:00Z" }

  private func element(_ name: StaticString, _ text: String, into out: inout ByteWriter) {
    out.write("<")
    out.write(name)
    out.write(">")
    out.escape(Self.allowed(text))
    out.write("</")
    out.write(name)
    out.write(">\n")
  }

  /// The text without the control characters that XML 1.0 does not allow.
  private static func allowed(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars
    where scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
      || scalar == "\n" || scalar == "\t"
    {
      scalars.append(scalar)
    }
    return String(scalars)
  }

  private func link(
    _ relation: StaticString, _ type: StaticString, _ href: String, into out: inout ByteWriter
  ) {
    out.write("<link rel=\"")
    out.write(relation)
    out.write("\" type=\"")
    out.write(type)
    out.write("\" href=\"")
    out.escape(href)
    out.write("\"/>\n")
  }
}

extension Correction {
  /// What was changed, from what to what, and why, in sentences.
  func text(_ words: CorrectionWords) -> String {
    var sentences = [what.asSentence]
    if let change = words.change(was, now) { sentences.append(change) }
    if !why.isEmpty { sentences.append(words.why(why.asSentence)) }
    if isSubstantial { sentences.append(words.substantial) }
    return sentences.joined(separator: " ")
  }
}
