import Output
import Papers

/// Taking a page down: what to write into its file, and what stands at its address afterwards.
package struct Withdrawal: Sendable {
  /// The page's file with the reason in its front matter.
  package var text: [UInt8]
  /// The address of the page below the root of the site.
  package var address: String
  /// The page as its author wrote it.
  private let source: String

  /// Nil for a text that has no front matter to write the reason into.
  package init?(of path: String, _ bytes: [UInt8], reason: String) {
    address = Address(page: path).path
    source = String(decoding: bytes, as: UTF8.self)
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard bytes[start...].starts(with: "---".utf8),
      let lineEnd = bytes[start...].firstIndex(of: 0x0A)
    else { return nil }
    let line = reason.split(whereSeparator: \.isNewline).joined(separator: " ")
    let key = Array("withdrawn: \(line)\n".utf8)
    text = Array(bytes[...lineEnd]) + key + Self.withoutKey(bytes[(lineEnd + 1)...])
  }

  /// Whether the page shows a dataset of `content/data`: `data: calls` in a block of it.
  func shows(dataset file: String) -> Bool {
    guard file.hasPrefix("data/"), file.hasSuffix(".csv") else { return false }
    let name = file.dropFirst(5).dropLast(4)
    return source.split(separator: "data: " + name).dropFirst().contains { rest in
      guard let next = rest.first else { return true }
      return !next.isLetter && !next.isNumber && next != "-" && next != "_" && next != "/"
    }
  }

  /// The rest of the file without a line that withdrew it before.
  private static func withoutKey(_ rest: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var isMatter = true
    for line in rest.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.starts(with: "---".utf8) { isMatter = false }
      if isMatter, line.starts(with: "withdrawn:".utf8) { continue }
      result += line
      result.append(0x0A)
    }
    if !result.isEmpty { result.removeLast() }
    return result
  }
}
