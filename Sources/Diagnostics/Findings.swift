/// The findings about one file, collected while it is read.
///
/// A stage never throws because of its input: it adds a finding and goes on.
package struct Findings: Sendable {
  package let file: SourceFile
  package private(set) var list: [Diagnostic] = []
  private var lineStarts: [Int] = []
  private var counts: [Code: Int] = [:]
  /// The line of the last place and a column in it: a line may be long and hold many findings.
  private var lastLine: (start: Int, excerpt: String, offset: Int, column: Int)?

  /// No more findings of one code are kept for one file than this.
  package static let limit = 1_000

  package init(in file: SourceFile) {
    self.file = file
  }

  package var hasErrors: Bool { list.contains { $0.level == .error } }

  /// Adds a finding about `span`, or about the whole file where it is nil.
  package mutating func add(
    _ code: Code, at span: Span?, _ message: String, label: String = "", help: String...
  ) {
    add(code, at: span, message, label: label, remedies: help)
  }

  /// Adds a finding whose remedies, one a line, were made elsewhere.
  package mutating func add(
    _ code: Code, at span: Span?, _ message: String, label: String = "", remedies help: [String]
  ) {
    guard counts[code, default: 0] < Self.limit else { return }
    counts[code, default: 0] += 1
    list.append(
      Diagnostic(
        code, file: file.path, place: span.map { place($0) }, message, label: label, help: help))
  }

  /// Adds findings that were made about another file.
  package mutating func append(_ others: [Diagnostic]) {
    list.append(contentsOf: others)
  }

  /// The line and column of a byte range.
  package mutating func place(_ span: Span) -> Place {
    if lineStarts.isEmpty { lineStarts = Self.lineStarts(of: file.bytes) }
    var start = min(max(0, span.start), file.bytes.count)
    // Behind the CR of a CR LF the next line begins.
    if start > 0, file.bytes[start - 1] == 0x0D, file.bytes[start...].first == 0x0A { start += 1 }
    var low = 0
    var high = lineStarts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= start { low = middle } else { high = middle }
    }
    let lineStart = lineStarts[low]
    var lineEnd = low + 1 < lineStarts.count ? lineStarts[low + 1] : file.bytes.count
    while lineEnd > lineStart, file.bytes[lineEnd - 1] == 0x0A || file.bytes[lineEnd - 1] == 0x0D {
      lineEnd -= 1
    }
    let end = min(max(span.end, start), lineEnd)
    let (excerpt, column) = excerpt(from: lineStart, to: lineEnd, columnOf: start)
    let marked = start < end ? Self.codePoints(file.bytes[start..<end]) : 0
    return Place(
      line: file.lineNumber(low),
      column: column,
      length: max(1, marked),
      excerpt: excerpt)
  }

  /// The text of a line and the column of a byte in it, going on from the last place.
  private mutating func excerpt(
    from lineStart: Int, to lineEnd: Int, columnOf start: Int
  ) -> (String, Int) {
    let last = lastLine.flatMap { $0.start == lineStart ? $0 : nil }
    let excerpt =
      last?.excerpt ?? String(decoding: file.bytes[lineStart..<lineEnd], as: UTF8.self)
    var (offset, column) = (lineStart, 1)
    if let last, last.offset <= start { (offset, column) = (last.offset, last.column) }
    column += Self.codePoints(file.bytes[offset..<start])
    lastLine = (lineStart, excerpt, start, column)
    return (excerpt, column)
  }

  /// Where each line starts; a line ends with LF, CR LF or CR alone.
  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    var i = 0
    while i < bytes.count {
      if bytes[i] == 0x0A {
        starts.append(i + 1)
      } else if bytes[i] == 0x0D, i + 1 >= bytes.count || bytes[i + 1] != 0x0A {
        starts.append(i + 1)
      }
      i += 1
    }
    return starts
  }

  /// How many code points start in these bytes.
  private static func codePoints(_ bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
