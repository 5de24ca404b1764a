import Output

/// What a finished page leads to, read from its bytes: to find out whether it repeats another page.
struct PublishedLinks {
  /// Paths below the root of the site, decoded, without anchors; `index.html` is left out.
  let targets: Set<String>
  /// Whether the page does nothing but lead on to another one.
  let isRedirect: Bool

  /// Reads `href` and `src` of a page at an address such as `a/b/`, but not those of the head and
  /// foot of the site. Absolute addresses of the site itself count too, where its own address is
  /// known.
  init(_ html: [UInt8], at address: String, site: String? = nil) {
    let text = Self.withoutFrame(String(decoding: html, as: UTF8.self))
    let folder = address.split(separator: "/", omittingEmptySubsequences: true)
    let base = address.isEmpty || address.hasSuffix("/") ? folder : folder.dropLast()
    var found = Set<String>()
    for value in Self.values(in: text) {
      if let path = Self.path(value, base.map(String.init), site) { found.insert(path) }
    }
    targets = found
    isRedirect = text.contains("http-equiv=\"refresh\"")
  }

  /// The page without the head and foot that all pages of the site have.
  private static func withoutFrame(_ text: String) -> String {
    var text = text
    for (start, end) in [("<header class=\"site-header\"", "</header>"), ("<footer", "</footer>")] {
      guard let first = text.firstRange(of: start),
        let last = text[first.upperBound...].firstRange(of: end)
      else { continue }
      text.removeSubrange(first.lowerBound..<last.upperBound)
    }
    return text
  }

  /// The values of attributes that lead somewhere, unescaped.
  private static func values(in text: String) -> [String] {
    var values: [String] = []
    for name in ["href=\"", "src=\"", "content=\"0; url="] {
      var rest = text[...]
      while let start = rest.firstRange(of: name) {
        rest = rest[start.upperBound...]
        guard let end = rest.firstIndex(of: "\"") else { break }
        values.append(String(rest[..<end]).replacing("&amp;", with: "&"))
        rest = rest[end...]
      }
    }
    return values
  }

  /// A link as a path below the root; nil for one that leads out of the site or onto its own page.
  private static func path(_ value: String, _ base: [String], _ site: String?) -> String? {
    var link = value[...]
    if let end = link.firstIndex(where: { $0 == "#" || $0 == "?" }) { link = link[..<end] }
    var parts = base
    if let site, link.hasPrefix(site) {
      link = link.dropFirst(site.count)
      parts = []
    }
    guard !link.isEmpty, !link.prefix(while: { $0 != "/" }).contains(":") else { return nil }
    if link.hasPrefix("/") { parts = [] }
    for part in link.split(separator: "/") {
      switch part {
      case ".": break
      case "..": if !parts.isEmpty { parts.removeLast() }
      default: parts.append(Address.decoded(part) ?? String(part))
      }
    }
    let isFolder = link.hasSuffix("/") || link.hasSuffix("..") || link == "."
    if parts.last == "index.html" {
      parts.removeLast()
    } else if !isFolder {
      return parts.joined(separator: "/")
    }
    return parts.map { $0 + "/" }.joined()
  }
}
