import Diagnostics

/// The link definitions of a page as text, for a second document that needs them.
enum LinkDefinitions {
  static func text(
    _ tree: Tree, _ lines: SourceLines, _ containers: inout Containers
  ) -> [UInt8] {
    var found: [(line: Int, text: [UInt8])] = []
    var isTaken = [Bool](repeating: false, count: lines.count + 2)
    for block in tree.blocks where tree.isLeaf(block) {
      let last = min(max(block.startLine, block.endLine), lines.count)
      guard block.startLine <= last else { continue }
      for line in block.startLine...last { isTaken[line] = true }
      let start = lines.offset(line: block.startLine, column: block.startColumn)
      guard tree.isText(block), start < lines.bytes.count, lines.bytes[start] == Ascii.openBracket
      else { continue }
      let text = containers.text(of: block, lastLine: block.endLine)
      found.append((block.startLine, Array(text.bytes[..<LinkSyntax.definitions(text.bytes)])))
    }
    found += definitions(between: isTaken, lines)
    return found.sorted { $0.line < $1.line }.flatMap { $0.text + [Ascii.lineFeed] }
  }

  /// Lines that belong to no block are empty, or markers of containers, or definitions.
  private static func definitions(
    between isTaken: [Bool], _ lines: SourceLines
  ) -> [(line: Int, text: [UInt8])] {
    var found: [(line: Int, text: [UInt8])] = []
    var line = 1
    while line <= lines.count {
      let first = line
      var text: [UInt8] = []
      while line <= lines.count, !isTaken[line] {
        text += withoutPrefix(lines.bytes[lines.range(line)]) + [Ascii.lineFeed]
        line += 1
      }
      var start = 0
      while start < text.count {
        let end = LinkSyntax.definition(text, at: start)
        if let end { found.append((first, Array(text[start..<end]))) }
        start = end ?? (text[start...].firstIndex(of: Ascii.lineFeed) ?? text.count) + 1
      }
      line += 1
    }
    return found
  }

  private static func withoutPrefix(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let rest = line.drop { $0.isBlank || $0 == Ascii.greater }
    guard let bracket = rest.firstIndex(of: Ascii.openBracket) else { return rest }
    let isPrefix = rest[..<bracket].allSatisfy {
      $0.isBlank || $0.isDigit
        || [
          Ascii.greater, Ascii.hyphen, Ascii.plus, Ascii.asterisk,
          Ascii.dot, Ascii.closeParenthesis,
        ].contains($0)
    }
    return isPrefix ? rest[bracket...] : rest
  }
}
