import Foundation

/// The files of the repository that this test was built from.
enum Repository {
  static let top = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// A text file and its lines.
  struct File {
    /// The path from the top: `Sources/Site/Build.swift`.
    let path: String
    let lines: [Substring]

    /// The lines with their numbers, without those that are only a comment.
    var code: [(number: Int, line: Substring)] {
      lines.enumerated().compactMap { index, line in
        line.drop(while: { $0 == " " }).hasPrefix("//") ? nil : (index + 1, line)
      }
    }

    /// The first folder below `Sources` or `Tests`.
    var target: String {
      path.split(separator: "/").dropFirst().first.map(String.init) ?? ""
    }

    func at(_ number: Int, _ what: String) -> String { "\(path):\(number): \(what)" }
  }

  /// The Swift files below a folder, without the generated ones, sorted.
  static func swift(_ folder: String) -> [File] {
    files(folder).filter { $0.hasSuffix(".swift") && !$0.contains("/Generated/") }.compactMap(read)
  }

  /// The paths of all files below a folder, sorted; no hidden ones.
  static func files(_ folder: String) -> [String] {
    let root = top.appendingPathComponent(folder).path
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: root, isDirectory: &isFolder) else { return [] }
    guard isFolder.boolValue else { return [folder] }
    let names = (FileManager.default.enumerator(atPath: root)?.allObjects as? [String]) ?? []
    return names.map { folder + "/" + $0 }.sorted().filter { path in
      let full = top.appendingPathComponent(path).path
      return !path.contains("/.")
        && FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
        && !isFolder.boolValue
    }
  }

  static func read(_ path: String) -> File? {
    guard
      let text = try? String(contentsOf: top.appendingPathComponent(path), encoding: .utf8)
    else { return nil }
    return File(path: path, lines: text.split(separator: "\n", omittingEmptySubsequences: false))
  }

  static func text(_ path: String) -> String {
    (try? String(contentsOf: top.appendingPathComponent(path), encoding: .utf8)) ?? ""
  }
}
