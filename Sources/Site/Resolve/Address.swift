import Output

/// Where something stands in the finished site: a path from its root, without a leading `/`.
///
/// A page's address ends with `/` or is empty (the home page); a file's does not.
struct Address: Sendable, Hashable, Comparable {
  let path: String

  init(_ path: String) {
    self.path = path
  }

  /// The address of a page, from its path below `content/`: `a/b.md` → `a/b/`.
  init(page: String) {
    let stem = page.hasSuffix(".md") ? String(page.dropLast(3)) : page
    if stem == "index" {
      path = ""
    } else if stem.hasSuffix("/index") {
      path = String(stem.dropLast(5))
    } else {
      path = stem + "/"
    }
  }

  static func < (a: Address, b: Address) -> Bool { a.path < b.path }

  /// The file that a server sends for the address.
  var file: String {
    path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
  }

  /// The name at the end: of the file, or of the folder of a page; empty for the home page.
  var fileName: String {
    let utf8 = path.utf8
    let end = utf8.last == 0x2F ? utf8.index(before: utf8.endIndex) : utf8.endIndex
    let start = utf8[..<end].lastIndex(of: 0x2F).map(utf8.index(after:)) ?? utf8.startIndex
    return String(path[start..<end])
  }

  /// How many folders deep a page stands; its prefix to the root is that many `../`.
  var depth: Int { path.utf8.count { $0 == 0x2F } }

  /// The way from this page to the root: `../../`, or empty for the home page.
  var toRoot: String { String(repeating: "../", count: depth) }

  /// A relative link from this page to another address, percent-encoded.
  func link(to target: Address) -> String {
    let from = path.utf8
    let to = target.path.utf8
    // The folders that both have: up to the last slash of what is the same in both.
    var (i, j) = (from.startIndex, to.startIndex)
    var (fromRest, toRest) = (i, j)
    while i < from.endIndex, j < to.endIndex, from[i] == to[j] {
      let isSlash = from[i] == 0x2F
      i = from.index(after: i)
      j = to.index(after: j)
      if isSlash { (fromRest, toRest) = (i, j) }
    }
    let up = from[fromRest...].count { $0 == 0x2F }
    let link = String(repeating: "../", count: up) + target.path[toRest...]
    return link.isEmpty ? "./" : Address.encoded(link)
  }

  /// The path with everything percent-encoded that may not stand in a URL path (RFC 3986).
  static func encoded(_ path: String) -> String {
    guard path.utf8.contains(where: { !isUnreserved($0) }) else { return path }
    var out = ByteWriter()
    for byte in path.utf8 {
      if isUnreserved(byte) {
        out.write(byte: byte)
      } else {
        out.write(byte: 0x25)
        out.write(byte: upperHex(byte >> 4))
        out.write(byte: upperHex(byte & 15))
      }
    }
    return String(decoding: out.finish(), as: UTF8.self)
  }

  /// The path that a percent-encoded link means; nil if it is not UTF-8 or holds a NUL.
  static func decoded(_ link: some StringProtocol) -> String? {
    var bytes: [UInt8] = []
    var iterator = Array(link.utf8)[...]
    while let byte = iterator.popFirst() {
      guard byte == 0x25 else {
        bytes.append(byte)
        continue
      }
      guard let high = iterator.popFirst().flatMap(hexValue),
        let low = iterator.popFirst().flatMap(hexValue), high * 16 + low != 0
      else { return nil }
      bytes.append(high * 16 + low)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D, 0x2E, 0x5F, 0x7E, 0x2F: true
    default: false
    }
  }

  private static func upperHex(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x37 + value
  }

  private static func hexValue(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x41...0x46: digit - 0x37
    case 0x61...0x66: digit - 0x57
    default: nil
    }
  }
}

/// A path below `content/` worked out from a link on a page.
enum ContentPath {
  /// Joins a link to the folder of a page; nil when it leads out of `content/`.
  ///
  /// A link that starts with `/` counts from `content/`.
  static func resolve(_ link: String, fromPage page: String) -> String? {
    var parts: [Substring] = link.hasPrefix("/") ? [] : page.split(separator: "/").dropLast()
    let pieces = link.split(separator: "/", omittingEmptySubsequences: false)
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case "", ".":
        if index == pieces.count - 1 { return folder(parts) }
      case "..":
        guard !parts.isEmpty else { return nil }
        parts.removeLast()
        if index == pieces.count - 1 { return folder(parts) }
      default: parts.append(piece)
      }
    }
    return parts.joined(separator: "/")
  }

  private static func folder(_ parts: [Substring]) -> String {
    parts.isEmpty ? "" : parts.joined(separator: "/") + "/"
  }
}
