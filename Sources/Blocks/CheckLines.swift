package import Diagnostics
package import Markdown

/// A `check` block: lines, each a quotation of the text above and the formulas that give its
/// figures. A line that starts with blanks goes on from the one above; one that starts with `#`
/// and a blank and has no formula is a remark.
package struct CheckLines {
  /// The word after the fence.
  package static let word = "check"

  /// Each line by itself, with its places.
  package private(set) var lines: [Passage] = []

  package init(_ fence: Fence, in file: SourceFile) {
    let bytes = fence.contents.bytes
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      take(start..<end, of: fence.contents, file)
      start = end + 1
    }
  }

  private mutating func take(_ range: Range<Int>, of contents: Passage, _ file: SourceFile) {
    let line = contents.bytes[range]
    guard let first = line.first(where: { $0 != 0x20 && $0 != 0x09 }) else { return }
    let isIndented = line.first == 0x20 || line.first == 0x09
    if isIndented, !lines.isEmpty {
      lines[lines.count - 1].append(contents.span(range), from: file.bytes)
      return
    }
    let isRemark = first == 0x23 && line.dropFirst().first == 0x20 && !line.contains(0x3D)
    guard !isRemark else { return }
    lines.append(contents.slice(range))
  }
}
