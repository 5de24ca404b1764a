import Diagnostics
import Glibc

extension OutputFolder {
  /// What a build in place has to say before it begins.
  package static let inPlaceNotice =
    "writing in place: files are replaced one by one, so a build that is interrupted leaves "
    + "a mixture of the old and the new site"

  /// Replaces the old site file by file: each one whole, the site not.
  ///
  /// The new files lie in a staging folder inside the output and are renamed onto the old
  /// ones: first the mark that the folder is ours, then what pages refer to, then the pages;
  /// what the new site no longer has is removed last.
  func publishInPlace() -> Diagnostic? {
    if let failure = complete() { return failure.finding(output: request.path) }
    let synced = Exchange.sync(staging.site)
    guard synced == 0 else {
      return WriteFailure(path: request.path, code: synced).finding(output: request.path)
    }
    let output = Folders.open(place.path)
    guard output >= 0 else {
      return WriteFailure(path: request.path, code: errno).finding(output: request.path)
    }
    defer { close(output) }
    let earlier = CarryOver.written(in: output).union([CarryOver.listName])
    let files = Self.files(below: staging.site)
    if let failure = makeFolders(of: files, in: output) {
      return failure.finding(output: request.path)
    }
    let order: (String) -> Int = {
      $0 == OutputPlace.manifest ? 0 : $0.hasSuffix(".html") ? 2 : 1
    }
    for step in 0...2 {
      for path in files where order(path) == step {
        if let failure = move(path, to: output) { return failure.finding(output: request.path) }
      }
    }
    Self.removeOthers(than: Set(files), in: output, earlier)
    return nil
  }

  /// Makes the new site's folders in the output; an old file or link in the place of one goes.
  private func makeFolders(of files: [String], in output: Int32) -> WriteFailure? {
    var known: Set<String> = []
    for path in files {
      for index in path.utf8.indices where path.utf8[index] == 0x2F {
        let folder = String(path[..<index])
        guard known.insert(folder).inserted else { continue }
        var status = stat()
        if fstatat(output, folder, &status, AT_SYMLINK_NOFOLLOW) == 0 {
          if status.st_mode & S_IFMT == S_IFDIR { continue }
          unlinkat(output, folder, 0)
        }
        guard mkdirat(output, folder, 0o777) == 0 else {
          return WriteFailure(path: folder, code: errno)
        }
      }
    }
    return nil
  }

  /// Renames one new file onto the old one; an old folder in its place goes.
  private func move(_ path: String, to output: Int32) -> WriteFailure? {
    if renameat(staging.site, path, output, path) == 0 { return nil }
    guard errno == EISDIR || errno == EEXIST || errno == ENOTEMPTY,
      Folders.remove(path, in: output), renameat(staging.site, path, output, path) == 0
    else { return WriteFailure(path: path, code: errno) }
    return nil
  }

  /// All files below an open folder, by the bytes of their paths.
  private static func files(below folder: Int32, _ prefix: String = "") -> [String] {
    var paths: [String] = []
    for name in Folders.names(in: folder) ?? [] {
      let below = Folders.open(name, in: folder)
      if below >= 0 {
        paths += files(below: below, prefix + name + "/")
        close(below)
      } else {
        paths.append(prefix + name)
      }
    }
    return paths
  }

  /// Removes what the new site does not have, but for what is always carried over.
  private static func removeOthers(
    than files: Set<String>, in folder: Int32, _ earlier: Set<String>, _ prefix: String = ""
  ) {
    for name in Folders.names(in: folder) ?? [] {
      let path = prefix + name
      let root = path.split(separator: "/").first.map(String.init) ?? path
      if prefix.isEmpty, name == CarryOver.stagingName { continue }
      let below = Folders.open(name, in: folder)
      if below >= 0 {
        removeOthers(than: files, in: below, earlier, path + "/")
        close(below)
        // Only an empty folder goes.
        if !CarryOver.keeps(root) { unlinkat(folder, name, AT_REMOVEDIR) }
      } else if !files.contains(path), !CarryOver.keeps(root) || earlier.contains(path) {
        unlinkat(folder, name, 0)
      }
    }
  }
}
