import Diagnostics
import Foundation
import Site

/// One page of `docs/errors` and the little sites that it shows.
struct ExplanationPage: Sendable, CustomStringConvertible {
  /// The name of the file, which is the code: `D112`.
  let id: String
  let firstLine: String
  let wrong: ExplanationExample
  let right: ExplanationExample

  var description: String { id }

  /// Every page of `docs/errors`, by name.
  static let all: [ExplanationPage] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted().compactMap { name in
      let url = folder.appendingPathComponent(name)
      return (try? String(contentsOf: url, encoding: .utf8)).map {
        ExplanationPage(id: String(name.dropLast(3)), text: $0)
      }
    }
  }()

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("docs/errors")

  private init(id: String, text: String) {
    self.id = id
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    firstLine = lines.first ?? ""
    var parts: [String: [ExplanationExample.Part]] = [:]
    var rest = lines[...]
    while let line = rest.popFirst() {
      guard line.hasPrefix("~~~~") else { continue }
      let fence = String(line.prefix { $0 == "~" })
      let words = line.dropFirst(fence.count).split(separator: " ").map(String.init)
      let body = Array(rest.prefix { $0 != fence })
      rest = rest.dropFirst(body.count + 1)
      guard words.count > 1 else { continue }
      parts[words[0], default: []].append(
        ExplanationExample.Part(path: words[1], words: Set(words.dropFirst(2)), lines: body))
    }
    wrong = ExplanationExample(parts: parts["wrong"] ?? [])
    right = ExplanationExample(parts: parts["right"] ?? [])
  }
}

/// A little site of a few files, or what is typed on the command line.
struct ExplanationExample: Sendable {
  let parts: [Part]

  /// One fence. Its words after the path say how the file differs from plain UTF-8 text.
  struct Part: Sendable {
    var path: String
    var words: Set<String>
    var lines: [String]

    var text: String { lines.map { $0 + "\n" }.joined() }

    /// The words that `file` understands, and `no-defaults`.
    static let words: Set = [
      "latin1", "symlink", "unreadable", "empty", "cr", "nul", "no-defaults",
    ]

    var file: FileTree.MemoryFile {
      if words.contains("unreadable") { return .unreadable }
      if words.contains("symlink") { return .link(lines.first ?? "") }
      if words.contains("empty") { return .bytes([]) }
      if words.contains("latin1") {
        return .bytes(text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
      }
      if words.contains("nul") {
        return .bytes(Array(text.replacing("␀", with: "\0").utf8))
      }
      let isCR = words.contains("cr")
      return .bytes(Array(text.utf8).map { isCR && $0 == 0x0A ? 0x0D : $0 })
    }
  }

  /// Whether the example shows commands, which are not run.
  var isConsole: Bool { !parts.isEmpty && parts.allSatisfy { $0.path == "console" } }

  /// Builds the site at a fixed moment; everything that it finds.
  ///
  /// It goes to a folder on disk if the example says what lies there, else to memory.
  func findings() async throws -> Report {
    let site = SiteFolder(tree: .memory(files))
    let options = BuildOptions(now: 1_700_000_000, workers: 2)
    let existing = parts.filter { $0.path.hasPrefix("public/") }
    guard !existing.isEmpty else {
      return await build(site, options, to: .memory(MemoryOutput())).report
    }
    let folder = try TemporaryFolder()
    for part in existing { try folder.write(part.path, part.text) }
    var findings: [Diagnostic] = []
    let request = OutputRequest(
      folder.path + "/public", inputs: [], surroundings: [folder.path])
    guard let output = OutputFolder.open(request, into: &findings) else { return Report(findings) }
    return await build(site, options, to: .folder(output)).report
  }

  /// The files that the build reads, with good ones for what the example does not say.
  private var files: [String: FileTree.MemoryFile] {
    var files: [String: FileTree.MemoryFile] = [:]
    if !parts.contains(where: { $0.words.contains("no-defaults") || $0.path == "none" }) {
      files = ["content/index.md": Self.home, "content/site.yml": Self.settings]
    }
    for part in parts where part.path.contains("/") && !part.path.hasPrefix("public/") {
      files[part.path] = part.file
    }
    return files
  }

  private static let home: FileTree.MemoryFile = """
    ---
    title: Public performance
    ---

    How the force performs.

    """

  private static let settings: FileTree.MemoryFile = """
    title: Public performance
    url: https://performance.example.org/
    publisher: Example Police
    licence: OGL-3.0
    contact: performance@example.org

    """
}
