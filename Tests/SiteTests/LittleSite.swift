import Diagnostics
import Papers
import Testing

@testable import Site

/// A site of a few files, for tests.
struct LittleSite: Sendable {
  var files: [String: String]

  static let settings = """
    title: Test site
    url: https://test.example.org/
    publisher: Test body
    licence: OGL-3.0
    contact: office@example.org

    """

  /// Files below `content/`; a home page and settings are there unless they are given.
  init(_ files: [String: String], settings more: String = "") {
    self.files = [
      "index.md": "---\ntitle: Home\n---\n\nText.\n", "site.yml": Self.settings + more,
    ].merging(files) { $1 }
  }

  var folder: SiteFolder {
    var tree: [String: FileTree.MemoryFile] = [:]
    for (path, text) in files { tree["content/" + path] = .bytes(Array(text.utf8)) }
    return SiteFolder(tree: .memory(tree))
  }

  /// 14 November 2023, 22:13:20 UTC.
  static let now = 1_700_000_000

  /// What was found, and the files of the finished site as text.
  func build(
    now: Int = LittleSite.now, _ change: (inout BuildOptions) -> Void = { _ in }
  ) async -> (report: Report, isWritten: Bool, files: [String: String]) {
    var options = BuildOptions(now: now, workers: 2)
    change(&options)
    let output = MemoryOutput()
    let result = await Site.build(folder, options, to: .memory(output))
    return (
      result.report, result.isWritten,
      output.files.mapValues { String(decoding: $0, as: UTF8.self) }
    )
  }

  /// A page with front matter.
  static func page(_ matter: String, _ body: String = "Text.") -> String {
    "---\n\(matter)\n---\n\n\(body)\n"
  }
}

extension String {
  /// How often a text stands in this one.
  func count(of text: String) -> Int {
    var (count, rest) = (0, self[...])
    while let found = rest.firstRange(of: text) {
      count += 1
      rest = rest[found.upperBound...]
    }
    return count
  }
}
