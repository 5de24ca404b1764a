import Glibc

/// One walk over a folder on disk.
struct DiskWalk {
  /// Where the listed folder is on disk, and what stands for it in the paths.
  private let place: String
  private let name: String
  private var entries: [FileTree.Entry] = []

  /// Everything below the folder at `place`, with `name` in front of the paths.
  static func list(_ place: String, as name: String) -> Result<[FileTree.Entry], FileTree.Failure> {
    let descriptor = open(place, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(.last) }
    var walk = DiskWalk(place: place, name: name)
    if let failure = walk.visit(descriptor, path: name, depth: 0, inStatic: false) {
      return .failure(failure)
    }
    return .success(walk.entries)
  }

  private init(place: String, name: String) {
    self.place = place
    self.name = name
  }

  /// Adds what lies in an open folder and closes it.
  private mutating func visit(
    _ descriptor: Int32, path: String, depth: Int, inStatic: Bool
  ) -> FileTree.Failure? {
    guard let stream = fdopendir(descriptor) else {
      defer { close(descriptor) }
      return .last
    }
    defer { closedir(stream) }
    var names = FolderNames()
    if let failure = names.read(stream, descriptor, inStatic: inStatic) { return failure }
    for item in names.sorted() {
      add(item, names, descriptor, folder: path, depth: depth, inStatic: inStatic)
    }
    return nil
  }

  private mutating func add(
    _ item: FolderNames.Item, _ names: FolderNames, _ descriptor: Int32, folder: String,
    depth: Int, inStatic: Bool
  ) {
    let name = names.bytes[item.start..<item.start + item.count]
    guard let text = String(validating: name, as: UTF8.self) else {
      let shown = folder + "/" + String(decoding: name, as: UTF8.self)
      entries.append(FileTree.Entry(path: shown, kind: .unreadableName))
      return
    }
    let path = folder + "/" + text
    switch item.type {
    case S_IFREG:
      entries.append(
        FileTree.Entry(
          path: path, kind: .file, size: item.size, modifiedNs: item.modifiedNs,
          changedNs: item.changedNs, number: item.number))
    case S_IFDIR where depth >= FileTree.depthLimit:
      entries.append(FileTree.Entry(path: path, kind: .deepFolder))
    case S_IFDIR:
      let below = openat(descriptor, text, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      let failure =
        below < 0
        ? FileTree.Failure.last
        : visit(
          below, path: path, depth: depth + 1,
          inStatic: inStatic || depth == 0 && text == "static")
      // A folder that was there a moment ago and is gone is no folder.
      guard let failure, failure != .missing else { return }
      entries.append(FileTree.Entry(path: path, kind: .closedFolder(failure)))
    case S_IFLNK:
      entries.append(FileTree.Entry(path: path, kind: link(text, descriptor, path)))
    default:
      entries.append(FileTree.Entry(path: path, kind: .special))
    }
  }

  /// What a symbolic link says and where that is.
  private func link(_ name: String, _ descriptor: Int32, _ path: String) -> FileTree.Kind {
    let target = [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
      let start = UnsafeMutableRawPointer(buffer.baseAddress)?.assumingMemoryBound(to: CChar.self)
      count = start.map { max(0, readlinkat(descriptor, name, $0, buffer.count)) } ?? 0
    }
    let text = String(decoding: target, as: UTF8.self)
    let onDisk = place + path.dropFirst(self.name.count)
    guard let root = Folders.real(place), let end = Folders.real(onDisk) else {
      return .link(target: text, leads: .nowhere)
    }
    let isInside = end == root || end.utf8.starts(with: (root + "/").utf8)
    return .link(target: text, leads: isInside ? .inside : .outside)
  }
}

/// The names in one folder, kept as bytes behind each other until they are sorted.
struct FolderNames {
  /// One name: where it lies in ``bytes`` and what it is.
  struct Item {
    var start: Int
    var count: Int
    /// The `S_IF…` part of the mode.
    var type: mode_t
    var size = 0
    var modifiedNs = 0
    var changedNs = 0
    var number: UInt64 = 0
  }

  private(set) var bytes: [UInt8] = []
  private var items: [Item] = []

  /// Reads all names that a listing shows.
  mutating func read(
    _ stream: OpaquePointer, _ descriptor: Int32, inStatic: Bool
  ) -> FileTree.Failure? {
    while true {
      errno = 0
      guard let entry = readdir(stream) else { return errno == 0 ? nil : .last }
      let kind = Int32(entry.pointee.d_type)
      withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 256) { text in
          append(text, kind, descriptor, inStatic)
        }
      }
    }
  }

  private mutating func append(
    _ name: UnsafePointer<CChar>, _ kind: Int32, _ descriptor: Int32, _ inStatic: Bool
  ) {
    let raw = UnsafeRawBufferPointer(start: name, count: strlen(name))
    guard !FileTree.ignores(raw, inStatic: inStatic), !isSelf(raw) else { return }
    var item = Item(start: bytes.count, count: raw.count, type: S_IFDIR)
    if kind != Int32(DT_DIR) {
      var status = stat()
      // Gone since: as if it had never been listed.
      guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return }
      item.type = status.st_mode & S_IFMT
      if item.type == S_IFREG {
        item.size = Int(status.st_size)
        item.modifiedNs = status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
        item.changedNs = status.st_ctim.tv_sec * 1_000_000_000 + status.st_ctim.tv_nsec
        item.number = UInt64(status.st_ino)
      }
    }
    bytes.append(contentsOf: raw)
    items.append(item)
  }

  private func isSelf(_ name: UnsafeRawBufferPointer) -> Bool {
    name.elementsEqual(".".utf8) || name.elementsEqual("..".utf8)
  }

  /// The names in the order that the bytes of whole paths have: a folder sorts as if its
  /// name ended with `/`.
  func sorted() -> [Item] {
    bytes.withUnsafeBytes { raw in
      items.sorted { a, b in
        let common = min(a.count, b.count)
        guard let start = raw.baseAddress else { return false }
        let order = memcmp(start + a.start, start + b.start, common)
        if order != 0 { return order < 0 }
        return byte(of: a, at: common) < byte(of: b, at: common)
      }
    }
  }

  private func byte(of item: Item, at index: Int) -> UInt8 {
    if index < item.count { return bytes[item.start + index] }
    return item.type == S_IFDIR ? 0x2F : 0
  }
}
