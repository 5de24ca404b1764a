/// A file as it was read: its path for readers and its bytes.
package struct SourceFile: Sendable, Hashable {
  /// The path as a person would type it, with `/`: `content/meetings/report.md`.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// A range of bytes in a file. Lines and columns are worked out only for a finding.
package struct Span: Sendable, Hashable {
  package var start: Int
  package var end: Int

  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  package init(_ range: Range<Int>) {
    self.init(range.lowerBound, range.upperBound)
  }

  package var range: Range<Int> { start..<max(start, end) }
}
