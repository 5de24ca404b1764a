package import Diagnostics

/// A heading of a page.
package struct Heading: Sendable, Hashable {
  /// 1 to 6, as it is written on the page: the title of the page is level 1.
  package var level: Int
  /// Its text without markup.
  package var text: String
  /// Its `id`, unique in the document.
  package var anchor: String
  /// Where its text stands.
  package var span: Span
  /// Whether it stands in a quotation or list item.
  package var isNested: Bool
  /// Its number where the author's numbers count: the index in ``Document/numbers``.
  package var number: Int?
}

/// Makes the anchors of a page: from the words of a heading, each only once.
struct Anchors {
  /// Names that other parts of a page use for themselves.
  private static let reservedPrefixes = ["fig-", "table-", "para-", "fn-", "fnref-"]
  private var used: Set<String> = ["main", "contents", "footnotes"]
  /// The last number behind each name that came more than once.
  private var repeats: [String: Int] = [:]

  /// The letters (of any script) and digits of `text` in lower case, with hyphens for the rest.
  mutating func anchor(for text: String) -> String {
    var slug = Self.slug(text)
    if slug.isEmpty { slug = "section" }
    if Self.reservedPrefixes.contains(where: { slug.hasPrefix($0) }) { slug = "section-" + slug }
    var anchor = slug
    while !used.insert(anchor).inserted {
      let number = repeats[slug, default: 1] + 1
      repeats[slug] = number
      anchor = "\(slug)-\(number)"
    }
    return anchor
  }

  private static func slug(_ text: String) -> String {
    var text = text
    let ascii = text.withUTF8 { asciiSlug($0) }
    return ascii.map { String(decoding: $0, as: UTF8.self) } ?? unicodeSlug(text)
  }

  /// The same for text in ASCII, which most headings are; nil for other text.
  private static func asciiSlug(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var slug: [UInt8] = []
    slug.reserveCapacity(text.count)
    var pendingHyphen = false
    for byte in text {
      guard byte < 0x80 else { return nil }
      guard byte != Ascii.apostrophe else { continue }
      guard byte.isLetter || byte.isDigit else {
        pendingHyphen = !slug.isEmpty
        continue
      }
      if pendingHyphen { slug.append(Ascii.hyphen) }
      pendingHyphen = false
      slug.append(byte.isDigit ? byte : byte | 0x20)
    }
    return slug
  }

  private static func unicodeSlug(_ text: String) -> String {
    var slug = String.UnicodeScalarView()
    var pendingHyphen = false
    for scalar in text.lowercased().unicodeScalars {
      guard !isApostrophe(scalar) else { continue }
      guard isWordPart(scalar) else {
        pendingHyphen = !slug.isEmpty
        continue
      }
      if pendingHyphen { slug.append("-") }
      pendingHyphen = false
      slug.append(scalar)
    }
    return String(slug)
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}"
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    if let byte = UInt8(exactly: scalar.value), byte < 0x80 { return byte.isLetter || byte.isDigit }
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber:
      return true
    default: return false
    }
  }
}
