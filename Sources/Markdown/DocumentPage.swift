package import Output

/// What a document asks of the page it is written on.
package protocol DocumentPage {
  /// Writes a fence as a block of the page; false leaves it a code block.
  mutating func write(_ fence: Fence, into out: inout ByteWriter) -> Bool
  /// Where a link or image leads on the finished site.
  mutating func target(of link: Link) -> LinkTarget
  /// The text of a link that has none of its own, such as `Figure 2`.
  mutating func text(for link: Link) -> String?
  /// The name of a pipe table that may be wider than the screen, made from what stands above it.
  func tableLabel(_ caption: String) -> String
}

extension DocumentPage {
  /// The caption itself.
  package func tableLabel(_ caption: String) -> String { caption }
}

/// Where a link leads.
package enum LinkTarget: Sendable, Hashable {
  /// An address, not yet escaped for HTML.
  case href(String)
  /// Nowhere: the text stays, the link goes.
  case none
}
