import Glibc

/// What the writer does with folders, in calls of the system.
enum Folders {
  /// The path without links, `.` and `..`; nil where it does not exist.
  static func real(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  /// Opens the folder `name` of an open folder, without following a link; -1 on failure.
  static func open(_ name: String, in folder: Int32 = AT_FDCWD) -> Int32 {
    openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
  }

  /// The names in an open folder, sorted; nil where it cannot be read.
  static func names(in folder: Int32) -> [String]? {
    let own = open(".", in: folder)
    guard own >= 0, let stream = fdopendir(own) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Makes the folders in front of the last part of `path`, below an open folder.
  static func makeParents(of path: String, in folder: Int32) -> Bool {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return true }
    let parent = String(path[..<slash])
    if mkdirat(folder, parent, 0o777) == 0 || errno == EEXIST { return true }
    guard errno == ENOENT, makeParents(of: parent, in: folder) else { return false }
    return mkdirat(folder, parent, 0o777) == 0 || errno == EEXIST
  }

  /// Removes a file, or a folder with all that is in it; false where something stays.
  @discardableResult
  static func remove(_ name: String, in folder: Int32) -> Bool {
    if unlinkat(folder, name, 0) == 0 || errno == ENOENT { return true }
    guard errno == EISDIR || errno == EPERM else { return false }
    let below = open(name, in: folder)
    guard below >= 0 else { return false }
    removeContents(of: below)
    close(below)
    return unlinkat(folder, name, AT_REMOVEDIR) == 0
  }

  /// Removes all that is in an open folder, as far as it can be removed.
  static func removeContents(of folder: Int32) {
    let own = open(".", in: folder)
    guard own >= 0, let stream = fdopendir(own) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let isFolder = Int32(entry.pointee.d_type) == Int32(DT_DIR)
      withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { name in
          removeEntry(name, isFolder: isFolder, in: folder)
        }
      }
    }
  }

  private static func removeEntry(_ name: UnsafePointer<CChar>, isFolder: Bool, in folder: Int32) {
    guard strcmp(name, ".") != 0, strcmp(name, "..") != 0 else { return }
    if !isFolder, unlinkat(folder, name, 0) == 0 { return }
    remove(String(cString: name), in: folder)
  }

  /// Writes a new file below an open folder; nil, or the failure.
  ///
  /// One `open`, one `write`, one `close`; the folders in front are made when it turns out
  /// that they are not there.
  static func create(
    _ path: String, in folder: Int32, mode: mode_t = 0o666, _ bytes: UnsafeRawBufferPointer
  ) -> WriteFailure? {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    var descriptor = openat(folder, path, flags, mode)
    if descriptor < 0, errno == ENOENT, makeParents(of: path, in: folder) {
      descriptor = openat(folder, path, flags, mode)
    }
    guard descriptor >= 0 else { return WriteFailure(path: path, code: errno) }
    return fill(descriptor, with: bytes, path)
  }

  /// Writes more bytes to the end of a file below an open folder; nil, or the failure.
  static func append(
    _ bytes: UnsafeRawBufferPointer, to path: String, in folder: Int32
  ) -> WriteFailure? {
    let descriptor = openat(folder, path, O_WRONLY | O_APPEND | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return WriteFailure(path: path, code: errno) }
    return fill(descriptor, with: bytes, path)
  }

  /// Writes bytes and closes the file.
  private static func fill(
    _ descriptor: Int32, with bytes: UnsafeRawBufferPointer, _ path: String
  ) -> WriteFailure? {
    var done = 0
    while done < bytes.count, let start = bytes.baseAddress {
      let wrote = Glibc.write(descriptor, start + done, bytes.count - done)
      if wrote < 0, errno == EINTR { continue }
      guard wrote > 0 else {
        let failure = WriteFailure(path: path, code: wrote < 0 ? errno : EIO)
        close(descriptor)
        return failure
      }
      done += wrote
    }
    return close(descriptor) == 0 ? nil : WriteFailure(path: path, code: errno)
  }

  /// The first bytes of a regular file, at most `limit`; nil where it cannot be read.
  static func head(of name: String, in folder: Int32, limit: Int) -> [UInt8]? {
    let descriptor = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      count = max(0, Glibc.read(descriptor, buffer.baseAddress, limit))
    }
  }
}
