import Output
import Settings

/// Writes `/specified-information/`: every item of the Schedule and where it is.
extension RegisterHTML {
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
        if let url = target.url {
          out.write("<a href=\"")
          out.escape(address: url)
          out.write("\">")
          out.escape(target.title)
          out.write("</a>")
        } else {
          link(target.title, to: target.address, into: &out)
        }
      }
      out.write("</dd></div>\n")
    }
    out.write("</dl>\n")
  }
}
