extension FileTree {
  /// A file that exists only in memory, for tests and for what is built into the program.
  package enum MemoryFile: Sendable, Hashable, ExpressibleByStringLiteral {
    case bytes([UInt8])
    /// A symbolic link; its target is looked up among the other paths.
    case link(String)
    /// A file that is listed but cannot be read.
    case unreadable
    /// A file that is listed and gone when it is read.
    case vanished
    /// A folder that cannot be opened.
    case closedFolder
    /// A pipe or a device.
    case special

    package init(stringLiteral text: String) {
      self = .bytes(Array(text.utf8))
    }
  }

  /// A tree of the given files; a folder exists when a file lies in it.
  package static func memory(_ files: [String: MemoryFile]) -> FileTree {
    FileTree(
      list: { folder in list(folder, of: files) },
      read: { path in
        switch files[path] {
        case .bytes(let bytes): .success(bytes)
        case .unreadable: .failure(.denied)
        case .link, .special, .closedFolder: .failure(.notAFile)
        case .vanished, nil: .failure(isPlain(path) ? .missing : .badPath)
        }
      })
  }

  private static func list(
    _ folder: String, of files: [String: MemoryFile]
  ) -> Result<[Entry], Failure> {
    if let file = files[folder] {
      return .failure(file == .closedFolder ? .denied : .notAFolder)
    }
    let prefix = folder + "/"
    var entries: [Entry] = []
    for (path, file) in files where path.utf8.starts(with: prefix.utf8) {
      let below = path.utf8.dropFirst(prefix.utf8.count)
      let parts = below.split(separator: 0x2F)
      let isStatic = below.starts(with: "static/".utf8)
      let hidden = parts.enumerated().contains { index, part in
        ignores(part, inStatic: isStatic && index > 0)
      }
      guard !hidden else { continue }
      entries.append(entry(path, file, root: folder, files))
    }
    guard !entries.isEmpty || files.keys.contains(where: { $0.hasPrefix(prefix) }) else {
      return .failure(.missing)
    }
    entries.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return .success(entries)
  }

  private static func entry(
    _ path: String, _ file: MemoryFile, root: String, _ files: [String: MemoryFile]
  ) -> Entry {
    switch file {
    case .bytes(let bytes): Entry(path: path, kind: .file, size: bytes.count)
    case .unreadable, .vanished: Entry(path: path, kind: .file)
    case .closedFolder: Entry(path: path, kind: .closedFolder(.denied))
    case .special: Entry(path: path, kind: .special)
    case .link(let target):
      Entry(
        path: path, kind: .link(target: target, leads: lead(path, target, root: root, files)))
    }
  }

  private static func lead(
    _ path: String, _ target: String, root: String, _ files: [String: MemoryFile]
  ) -> Lead {
    guard !target.hasPrefix("/") else { return .outside }
    var parts = path.split(separator: "/").dropLast()
    for part in target.split(separator: "/") where part != "." {
      guard part == ".." else {
        parts.append(part)
        continue
      }
      guard parts.popLast() != nil else { return .outside }
    }
    let end = parts.joined(separator: "/")
    guard end == root || end.hasPrefix(root + "/") else { return .outside }
    let exists = files.keys.contains { $0 == end || $0.hasPrefix(end + "/") }
    return exists ? .inside : .nowhere
  }
}
