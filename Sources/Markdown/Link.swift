package import Diagnostics

/// A link or an image of a page.
package struct Link: Sendable, Hashable {
  /// Its place among the links and images of the document, from 0.
  package var index: Int
  /// Where it leads, with escapes and entities resolved.
  package var destination: String
  /// Its title, empty if it has none.
  package var title: String
  /// Whether its title says that it waits for a page to be published; readers do not see that.
  package var isForLater = false
  /// Its text without markup; of an image, the alternative text.
  package var text: String
  /// The destination where it is written in the link, else the whole link.
  package var span: Span
  /// The whole link, from its first bracket to its last.
  package var wholeSpan: Span
  package var isImage: Bool
  /// False for an address that is never written: an error says so.
  package var isAllowed: Bool
}

/// The kinds of addresses that a page may lead to.
enum LinkScheme: Sendable, Equatable {
  /// No scheme: a page, a file or an anchor of this site.
  case relative
  case allowed
  /// A scheme in lower case that is refused, such as `javascript`.
  case refused(String)
  /// `//example.org`: an address without its scheme.
  case missing
  /// A control character inside.
  case control

  /// Reads an address as a browser does, and more strictly: control characters and blanks never
  /// hide a scheme (WHATWG URL, "basic URL parser", drops some of them).
  init(_ destination: ArraySlice<UInt8>, isImage: Bool) {
    let visible = destination.filter { $0 > Ascii.space && $0 != 0x7F }
    let hasControl = destination.contains { $0 < Ascii.space || $0 == 0x7F }
    if let scheme = Self.scheme(of: visible) {
      let allowed = isImage ? ["http", "https"] : ["http", "https", "mailto", "tel"]
      self = !allowed.contains(scheme) ? .refused(scheme) : hasControl ? .control : .allowed
    } else if ["//", "\\\\", "/\\", "\\/"].contains(where: { visible.starts(with: $0.utf8) }) {
      self = .missing
    } else {
      self = hasControl ? .control : .relative
    }
  }

  /// What stands before the first colon if it can be a scheme (RFC 3986, 3.1), in lower case.
  private static func scheme(of address: [UInt8]) -> String? {
    guard let first = address.first, first.isLetter,
      let colon = address.firstIndex(of: Ascii.colon),
      address[..<colon].allSatisfy({ $0.isLetter || $0.isDigit || "+-.".utf8.contains($0) })
    else { return nil }
    return String(decoding: address[..<colon], as: UTF8.self).lowercased()
  }
}

extension LinkScheme {
  /// Adds the finding on an address that is not written; false for one.
  func allow(_ link: Link, into findings: inout Findings) -> Bool {
    let what = link.isImage ? "an image" : "a link"
    switch self {
    case .relative, .allowed: return true
    case .refused(let scheme):
      findings.add(
        .linkScheme, at: link.span, "\(what) cannot lead to `\(scheme):`",
        label: "this address is not published",
        help: link.isImage
          ? "put the image beside the page and write its name, or an address with https://"
          : "write an address with https://, http://, mailto: or tel:, or a page of this site")
    case .missing:
      findings.add(
        .linkScheme, at: link.span, "\(what) leads to an address without its beginning",
        label: "no https: in front", help: "write https: before the two slashes")
    case .control:
      findings.add(
        .linkScheme, at: link.span, "\(what) has a control character in its address",
        label: "a tab, line end or the like is hidden here",
        help: "type the address again, or copy it from the browser's address line")
    }
    return false
  }
}
