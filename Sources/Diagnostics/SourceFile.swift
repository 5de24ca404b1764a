/// A file as it was read: its path for readers and its bytes.
package struct SourceFile: Sendable, Hashable {
  /// The path as a person would type it, with `/`: `content/meetings/report.md`.
  package let path: String
  package let bytes: [UInt8]
  /// The number of each line in the file, where the bytes are only some lines of it; empty where
  /// they are all.
  private let lines: [Int]

  package init(path: String, bytes: [UInt8], lines: [Int] = []) {
    self.path = path
    self.bytes = bytes
    self.lines = lines
  }

  /// The number, from 1, of a line of the bytes, from 0.
  func lineNumber(_ line: Int) -> Int { line < lines.count ? lines[line] : line + 1 }
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
