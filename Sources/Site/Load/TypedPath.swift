/// A file as a person typed it on the command line, and the folders that it lies in.
package struct TypedPath: Sendable {
  /// One folder that the file lies in, at any depth.
  package struct Folder: Sendable, Hashable {
    /// The folder as the person would type it: `content`, `.`, `../..`, `/srv/site/content`.
    package var typed: String
    /// The path of the file below it.
    package var below: String

    /// The path of a file directly in the folder.
    package func path(of name: String) -> String {
      typed == "." ? name : typed == "/" ? "/" + name : typed + "/" + name
    }
  }

  /// Every folder that the file lies in, the nearest first.
  package let folders: [Folder]

  /// `current` is the folder in which the command was run, from the root of the disk.
  package init(_ typed: String, from current: String) {
    let isWhole = typed.hasPrefix("/")
    let here = Self.parts(of: current, after: [])
    let parts = Self.parts(of: typed, after: isWhole ? [] : here)
    folders = (0..<max(0, parts.count)).reversed().map { depth in
      Folder(
        typed: Self.typed(Array(parts[..<depth]), isWhole, here),
        below: parts[depth...].joined(separator: "/"))
    }
  }

  /// The names of a path, without `.` and `..`.
  private static func parts(of path: String, after start: [String]) -> [String] {
    path.split(separator: "/").reduce(into: start) { parts, name in
      switch name {
      case ".": break
      case "..": if !parts.isEmpty { parts.removeLast() }
      default: parts.append(String(name))
      }
    }
  }

  private static func typed(_ folder: [String], _ isWhole: Bool, _ here: [String]) -> String {
    guard !isWhole else { return "/" + folder.joined(separator: "/") }
    let common = zip(folder, here).prefix { $0 == $1 }.count
    let up = [String](repeating: "..", count: here.count - common)
    let path = (up + folder[common...]).joined(separator: "/")
    return path.isEmpty ? "." : path
  }
}
