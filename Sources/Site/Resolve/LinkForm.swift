/// What the destination of a link in a page looks like, before it is looked up.
enum LinkForm: Equatable {
  /// An anchor of the same page, without `#`; empty means the top.
  case anchor(String)
  /// A path below `content/` and the rest of the link (`?…`, `#…`), which may be empty.
  case content(path: String, suffix: String)
  /// It has a scheme: http, https, mailto or tel, as the Markdown stage allows no other.
  case external
  /// A relative path that leads out of `content/`.
  case outside
  /// A relative path with a `%` that does not start the code of a sign.
  case undecodable

  init(_ destination: String, fromPage page: String) {
    guard !LinkForm.hasScheme(destination), !destination.hasPrefix("//") else {
      self = .external
      return
    }
    if destination.hasPrefix("#") {
      self = .anchor(Address.decoded(destination.dropFirst()) ?? String(destination.dropFirst()))
      return
    }
    let end = destination.firstIndex { $0 == "#" || $0 == "?" } ?? destination.endIndex
    let suffix = String(destination[end...])
    guard end > destination.startIndex else {
      self = .content(path: page, suffix: suffix)
      return
    }
    guard let decoded = Address.decoded(destination[..<end]) else {
      self = .undecodable
      return
    }
    guard let path = ContentPath.resolve(decoded, fromPage: page) else {
      self = .outside
      return
    }
    self = .content(path: path, suffix: suffix)
  }

  /// Whether the text starts with a URL scheme (RFC 3986, 3.1).
  private static func hasScheme(_ text: String) -> Bool {
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case 0x3A: return index > 0
      case 0x61...0x7A, 0x41...0x5A: continue
      case 0x30...0x39, 0x2B, 0x2D, 0x2E: if index == 0 { return false }
      default: return false
      }
    }
    return false
  }
}
