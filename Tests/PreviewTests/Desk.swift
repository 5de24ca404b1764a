import Diagnostics
import Foundation
import Site

@testable import Preview

/// A site on disk, edited as editors do, with a preview of it.
final class Desk: Sendable {
  let path: String
  let now = 1_700_000_000

  static let settings = """
    title: Test
    url: https://test.example.org/sub/
    publisher: Test body
    licence: OGL-3.0
    contact: office@example.org

    """

  static func page(_ title: String, _ head: String = "", _ body: String = "Text.") -> String {
    "---\ntitle: \(title)\n\(head)\(head.isEmpty ? "" : "\n")---\n\n\(body)\n"
  }

  init(_ files: [String: String] = [:]) throws {
    path =
      FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("vitrine-preview-\(UUID().uuidString)").path
    try write("content/site.yml", Self.settings)
    try write("content/index.md", Self.page("Home", "", "[A](a.md)"))
    try write("content/a.md", Self.page("A"))
    for (name, text) in files { try write(name, text) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var folder: SiteFolder {
    SiteFolder(tree: .disk(), content: path + "/content", templates: path + "/templates")
  }

  var options: BuildOptions { BuildOptions(now: now, workers: 2) }

  /// What the preview said, in order.
  let said = Locked<[String]>([])
  /// The files of each change that the preview told of.
  let changes = Locked<[[String]]>([])

  /// Starts a preview of the site, gives its port to `body`, and ends it.
  func previewed(
    isPublic: Bool = true, index: (@Sendable () async -> [String: [UInt8]]?)? = nil,
    _ body: (Client, Preview) async throws -> Void
  ) async throws {
    var options = options
    options.showsWithheld = !isPublic
    let (found, findings) = await Preview.start(
      folder, options, at: Preview.Place(port: 0), moment: { [now] in now },
      index: index,
      say: { [said, changes] message in
        switch message {
        case .findings(let report): said.change { $0.append(report.text()) }
        case .changed(let files, _): changes.change { $0.append(files) }
        }
      })
    guard let preview = found else { throw NotStarted(text: Report(findings).text()) }
    do {
      try await body(Client(port: preview.port), preview)
    } catch {
      await preview.stop()
      throw error
    }
    await preview.stop()
  }

  struct NotStarted: Error {
    var text: String
  }

  /// Everything that a build would write now; nil where it has errors.
  func built() async -> [String: [UInt8]]? {
    let output = MemoryOutput()
    let result = await build(folder, options, to: .memory(output))
    return result.isWritten ? output.files : nil
  }

  // MARK: - The ways in which editors save

  /// Writes over the file.
  func write(_ name: String, _ text: String) throws {
    try makeFolder(of: name)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + name))
  }

  /// Writes beside the file and takes its name.
  func replace(_ name: String, _ text: String) throws {
    try makeFolder(of: name)
    let beside = path + "/" + name + "~"
    try Data(text.utf8).write(to: URL(fileURLWithPath: beside))
    guard Foundation.rename(beside, path + "/" + name) == 0 else { throw POSIXError(.EIO) }
  }

  /// Moves the file out of the way, writes a new one, and removes the old one.
  func backUp(_ name: String, _ text: String) throws {
    let whole = path + "/" + name
    try? FileManager.default.moveItem(atPath: whole, toPath: whole + ".bak")
    try write(name, text)
    try? FileManager.default.removeItem(atPath: whole + ".bak")
  }

  /// Empties the file first, and writes it in pieces with pauses.
  func truncateFirst(_ name: String, _ text: String, pauseMs: UInt32 = 5) throws {
    try makeFolder(of: name)
    _ = FileManager.default.createFile(atPath: path + "/" + name, contents: nil)
    guard let file = FileHandle(forWritingAtPath: path + "/" + name) else {
      throw POSIXError(.EIO)
    }
    usleep(pauseMs * 1_000)
    let bytes = Data(text.utf8)
    try file.write(contentsOf: bytes.prefix(bytes.count / 2))
    usleep(pauseMs * 1_000)
    try file.write(contentsOf: bytes.dropFirst(bytes.count / 2))
    try file.close()
  }

  func rename(_ name: String, to other: String) throws {
    try makeFolder(of: other)
    try? FileManager.default.removeItem(atPath: path + "/" + other)
    try FileManager.default.moveItem(atPath: path + "/" + name, toPath: path + "/" + other)
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + name)
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

  private func makeFolder(of name: String) throws {
    let whole = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: whole.deletingLastPathComponent(), withIntermediateDirectories: true)
  }
}

/// A page as it came, without what the preview puts behind it.
func withoutAppendix(_ bytes: [UInt8]) -> [UInt8] {
  guard let mark = bytes.firstRange(of: Array(BrowserScript.mark.utf8)) else { return bytes }
  return Array(bytes[..<mark.lowerBound])
}
