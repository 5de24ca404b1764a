import Glibc

/// What of the old site's root goes over to the new one: names that start with a dot
/// (`.gitignore`, `.git`, `.well-known` of a certificate) and `CNAME`.
///
/// Files are linked, not copied, where the file system can; the old site keeps its own until
/// it is removed. What the new site has itself, and what an earlier build wrote (the list in
/// `.vitrine-written`), is not carried over.
struct CarryOver {
  /// The list of the dot files that a build wrote itself, one path a line.
  static let listName = ".vitrine-written"
  /// The staging folder of a build in place.
  static let stagingName = ".vitrine-staging"

  let old: Int32
  let new: Int32
  /// Paths that the earlier build wrote.
  private let written: Set<String>

  init(from old: Int32, to new: Int32) {
    self.old = old
    self.new = new
    written = Self.written(in: old)
  }

  /// Whether a name at the root of the output stays when a site is replaced.
  static func keeps(_ name: String) -> Bool {
    name.utf8.first == 0x2E || name == "CNAME"
  }

  /// The dot files that the build that made this folder wrote itself.
  static func written(in folder: Int32) -> Set<String> {
    let bytes = Folders.head(of: listName, in: folder, limit: 1 << 20) ?? []
    return Set(bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) })
  }

  /// Carries everything over; nil, or what failed.
  func run() -> WriteFailure? {
    for name in Folders.names(in: old) ?? [] {
      guard Self.keeps(name), name != Self.listName, name != Self.stagingName else { continue }
      if let failure = carry(name, path: name, from: old, to: new) { return failure }
    }
    return nil
  }

  private func carry(_ name: String, path: String, from: Int32, to: Int32) -> WriteFailure? {
    guard !written.contains(path) else { return nil }
    var status = stat()
    guard fstatat(from, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    if status.st_mode & S_IFMT == S_IFDIR {
      return carryFolder(name, path: path, from: from, to: to, mode: status.st_mode & 0o7777)
    }
    if linkat(from, name, to, name, 0) == 0 || errno == EEXIST { return nil }
    guard status.st_mode & S_IFMT == S_IFREG else { return WriteFailure(path: path, code: errno) }
    return copy(name, path: path, from: from, to: to, status)
  }

  private func carryFolder(
    _ name: String, path: String, from: Int32, to: Int32, mode: mode_t
  ) -> WriteFailure? {
    let isNew = mkdirat(to, name, 0o700) == 0
    guard isNew || errno == EEXIST else { return WriteFailure(path: path, code: errno) }
    let (source, target) = (Folders.open(name, in: from), Folders.open(name, in: to))
    defer {
      close(source)
      close(target)
    }
    guard source >= 0, target >= 0 else { return WriteFailure(path: path, code: errno) }
    for below in Folders.names(in: source) ?? [] {
      let failure = carry(below, path: path + "/" + below, from: source, to: target)
      if let failure { return failure }
    }
    guard isNew else { return nil }
    if fchmod(target, mode) != 0 { return WriteFailure(path: path, code: errno) }
    // A folder of which the earlier build wrote everything is not kept for its own sake.
    if written.contains(where: { $0.hasPrefix(path + "/") }) { unlinkat(to, name, AT_REMOVEDIR) }
    return nil
  }

  private func copy(
    _ name: String, path: String, from: Int32, to: Int32, _ status: stat
  ) -> WriteFailure? {
    let size = Int(status.st_size)
    guard let bytes = Folders.head(of: name, in: from, limit: size + 1), bytes.count == size else {
      return WriteFailure(path: path, code: errno == 0 ? EIO : errno)
    }
    return bytes.withUnsafeBytes {
      Folders.create(name, in: to, mode: status.st_mode & 0o777, $0)
    }
  }
}
