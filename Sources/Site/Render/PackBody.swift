import Output

/// Puts the body of a paper into a page that holds several: its ids get a prefix, links to itself
/// stay in it, what lies beside the paper is found from the other page, headings go down a level.
///
/// It reads HTML that this program wrote: attributes in double quotation marks, everything escaped.
struct PackBody {
  /// What ids begin with: `p1-`.
  let prefix: String
  /// The way from the page to the paper's own address: `../08-contact/`.
  let folder: String
  /// Whether the page stands as deep as the paper, so that links upwards are right in both.
  var isBeside = true

  func rewritten(_ html: [UInt8]) -> [UInt8] {
    var out = ByteWriter(capacity: html.count + html.count / 8)
    var i = 0
    while i < html.count {
      let text = html[i...].firstIndex(of: Sign.less) ?? html.endIndex
      out.write(raw: html[i..<text])
      i = text < html.endIndex ? writeTag(html, text, into: &out) : text
    }
    return out.finish()
  }

  private enum Sign {
    static let less: UInt8 = 0x3C
    static let greater: UInt8 = 0x3E
    static let quote: UInt8 = 0x22
    static let equals: UInt8 = 0x3D
  }

  /// Writes the tag that starts at `start`; gives where it ends.
  private func writeTag(_ html: [UInt8], _ start: Int, into out: inout ByteWriter) -> Int {
    var i = start + 1
    if i < html.count, html[i] == 0x2F { i += 1 }
    out.write(raw: html[start..<i])
    let name = i
    while i < html.count, Self.isNamePart(html[i]) { i += 1 }
    if i - name == 2, html[name] == 0x68, (0x32...0x35).contains(html[name + 1]) {
      out.write(byte: 0x68)
      out.write(byte: html[name + 1] + 1)
    } else {
      out.write(raw: html[name..<i])
    }
    while i < html.count, html[i] != Sign.greater {
      let attribute = i
      while i < html.count, Self.isNamePart(html[i]) { i += 1 }
      guard i > attribute else {
        out.write(byte: html[i])
        i += 1
        continue
      }
      out.write(raw: html[attribute..<i])
      guard i + 1 < html.count, html[i] == Sign.equals, html[i + 1] == Sign.quote else { continue }
      let value = i + 2
      let end = html[value...].firstIndex(of: Sign.quote) ?? html.endIndex
      out.write("=\"")
      let key = String(decoding: html[attribute..<i], as: UTF8.self)
      out.write(raw: self.value(String(decoding: html[value..<end], as: UTF8.self), of: key))
      out.write("\"")
      i = min(html.count, end + 1)
    }
    guard i < html.count else { return i }
    out.write(byte: Sign.greater)
    return i + 1
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2D
      || byte == 0x3A
  }

  private func value(_ text: String, of attribute: String) -> String {
    switch attribute {
    case "id", "for", "headers", "aria-labelledby", "aria-describedby", "aria-controls":
      return text.split(separator: " ").map { prefix + $0 }.joined(separator: " ")
    case "href", "src": return link(text)
    default: return text.replacing("url(#", with: "url(#" + prefix)
    }
  }

  private func link(_ text: String) -> String {
    if text.hasPrefix("#") { return "#" + prefix + text.dropFirst() }
    let isElsewhere =
      text.hasPrefix("/") || isBeside && text.hasPrefix("../")
      || text.prefix { $0 != "/" && $0 != "#" && $0 != "?" }.contains(":")
    if isElsewhere { return text }
    return folder + (text.hasPrefix("./") ? text.dropFirst(2) : text[...])
  }
}
