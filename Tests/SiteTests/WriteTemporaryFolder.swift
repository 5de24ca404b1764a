import Foundation

/// A folder that goes with the test that made it.
final class TemporaryFolder {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("vitrine-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file and the folders in front of it.
  func write(_ file: String, _ text: String) throws {
    let url = URL(fileURLWithPath: path + "/" + file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: path + "/" + name, withIntermediateDirectories: true)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path + "/" + name, withDestinationPath: target)
  }

  func text(_ file: String) -> String? {
    try? String(contentsOfFile: path + "/" + file, encoding: .utf8)
  }

  /// All files below a folder by path, with their text, `->` in front of a link's target.
  func files(_ folder: String = "") -> [String: String] {
    var found: [String: String] = [:]
    let root = folder.isEmpty ? path : path + "/" + folder
    for case let name as String in FileManager.default.enumerator(atPath: root) ?? .init() {
      let full = root + "/" + name
      if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: full) {
        found[name] = "-> " + target
      } else if let text = try? String(contentsOfFile: full, encoding: .utf8) {
        found[name] = text
      }
    }
    return found
  }
}
