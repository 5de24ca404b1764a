import Foundation
import Testing

/// The examples of a specification as `script/fetch-specs` leaves them in .cache/specs.
struct Specification {
  /// One example: what is written and what it must become.
  struct Example: CustomTestStringConvertible {
    var number: Int
    var markdown: String
    var html: String
    var section: String

    var testDescription: String { "example \(number), \(section)" }
  }

  var examples: [Example] = []

  /// Reads `commonmark` or `gfm`; there are no examples when the file is missing.
  init(_ name: String) {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../.cache/specs/\(name).txt")
    guard let bytes = try? Data(contentsOf: file) else { return }
    let fence = String(repeating: "`", count: 32)
    var section = ""
    var number = 0
    var lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let line = lines.popFirst() {
      if line.hasPrefix("#") { section = line.drop { $0 == "#" || $0 == " " }.description }
      guard line.hasPrefix(fence + " example") else { continue }
      number += 1
      let markdown = Self.take(&lines, until: ".")
      let html = Self.take(&lines, until: fence)
      examples.append(Example(number: number, markdown: markdown, html: html, section: section))
    }
  }

  private static func take(_ lines: inout ArraySlice<Substring>, until end: String) -> String {
    var text = ""
    while let line = lines.popFirst(), line != end { text += line + "\n" }
    return text.replacing("→", with: "\t")
  }
}
