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
  /// Writes the start of the element around a mark (``Document/marked(_:remarks:)``).
  mutating func open(mark id: Int, into out: inout ByteWriter)
  /// Writes its end.
  mutating func close(mark id: Int, into out: inout ByteWriter)
  /// Writes what stands at the end of a paragraph.
  mutating func write(remark id: Int, into out: inout ByteWriter)
  /// Writes what an action or decision says before its text: its name, who owns it, its state.
  mutating func open(_ record: Record, into out: inout ByteWriter)
  /// Writes what belongs behind its text.
  mutating func close(_ record: Record, into out: inout ByteWriter)
  /// What links of footnotes and of numbers say to those who do not see them.
  var labels: DocumentWords { get }
}

extension DocumentPage {
  /// Writes nothing: a page without marks.
  package mutating func open(mark id: Int, into out: inout ByteWriter) {}
  /// Writes nothing: a page without marks.
  package mutating func close(mark id: Int, into out: inout ByteWriter) {}
  /// Writes nothing: a page without remarks.
  package mutating func write(remark id: Int, into out: inout ByteWriter) {}

  /// Its name.
  package mutating func open(_ record: Record, into out: inout ByteWriter) {
    out.write("<p class=\"record-name\"><strong>")
    out.escape(record.name)
    out.write("</strong></p>\n")
  }

  /// Nothing.
  package mutating func close(_ record: Record, into out: inout ByteWriter) {}

  /// English words.
  package var labels: DocumentWords { .english }

  /// The caption itself.
  package func tableLabel(_ caption: String) -> String { caption }
}

/// Where a link leads.
package enum LinkTarget: Sendable, Hashable {
  /// An address, not yet escaped for HTML.
  case href(String)
  /// No link but a mark of the page: `[16%](=change(…))`.
  case mark(Int)
  /// Nowhere: the text stays, the link goes.
  case none
}
