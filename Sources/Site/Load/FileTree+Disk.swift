import Glibc
import Tables

extension FileTree {
  /// The files on disk below `root`, out of which no path leads. Where `root` is empty, paths
  /// are as a person typed them: from the current folder, or with `/` or `../` at the start.
  ///
  /// Only `open`, `readdir`, `fstatat` and `read`: 10,000 files take about 10 ms. The listed
  /// folder itself may be a symbolic link; nothing below it is followed.
  package static func disk(in root: String = "") -> FileTree {
    let prefix = root.isEmpty || root.hasSuffix("/") ? root : root + "/"
    return FileTree(
      list: { folder in DiskWalk.list(prefix + folder, as: folder) },
      read: { path in
        // Where no root is given, a path begins as a person typed it.
        let below = prefix.isEmpty ? withoutTypedStart(path) : path[...]
        guard isPlain(below) else { return .failure(.badPath) }
        return OpenFile.open(prefix + path).flatMap { $0.bytes() }
      },
      open: { path in
        let below = prefix.isEmpty ? withoutTypedStart(path) : path[...]
        guard isPlain(below) else { return .failure(.badPath) }
        return OpenFile.open(prefix + path).map(\.pieces)
      })
  }

  /// The path behind what may only stand at its start: `/`, `./`, `../`.
  private static func withoutTypedStart(_ path: String) -> Substring {
    var rest = path[...]
    while let start = ["/", "./", "../"].first(where: { rest.hasPrefix($0) }) {
      rest = rest.dropFirst(start.count)
    }
    return rest
  }
}

/// A regular file that is open for reading, as long as somebody holds it.
private final class OpenFile: Sendable {
  private let descriptor: Int32
  /// Its length in bytes when it was opened.
  private let size: Int

  private init(_ descriptor: Int32, size: Int) {
    self.descriptor = descriptor
    self.size = size
  }

  deinit {
    close(descriptor)
  }

  /// Opens the file at `path`, which is not a symbolic link.
  ///
  /// `O_NONBLOCK` keeps a pipe that stands where a file stood from holding the build up.
  static func open(_ path: String) -> Result<OpenFile, FileTree.Failure> {
    let descriptor = Glibc.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { return .failure(.last) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      defer { close(descriptor) }
      return .failure(.last)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      return .failure(.notAFile)
    }
    return .success(OpenFile(descriptor, size: Int(status.st_size)))
  }

  /// A file longer than this, 1 GiB, is not read whole.
  private static let sizeLimit = 1 << 30

  /// All of its bytes, also those that were written to it since it was opened.
  func bytes() -> Result<[UInt8], FileTree.Failure> {
    guard size <= Self.sizeLimit else { return .failure(.tooLarge) }
    // One byte more than the file has: a read that leaves it empty has seen the end.
    var capacity = max(0, size) + 1
    var bytes: [UInt8] = []
    while true {
      var failure: FileTree.Failure?
      let more = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        let got = read(at: bytes.count, into: UnsafeMutableRawBufferPointer(buffer))
        if got == nil { failure = .last }
        count = got ?? 0
      }
      if let failure { return .failure(failure) }
      if bytes.isEmpty { bytes = more } else { bytes.append(contentsOf: more) }
      guard more.count == capacity else { return .success(bytes) }
      capacity = max(4096, bytes.count)
    }
  }

  /// Its bytes, for a reader of pieces, which keeps it open.
  var pieces: FilePieces {
    FilePieces(size: size) { offset, buffer in self.read(at: offset, into: buffer) }
  }

  private func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int? {
    var count = 0
    while count < buffer.count, let start = buffer.baseAddress {
      let got = pread(descriptor, start + count, buffer.count - count, off_t(offset + count))
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { return nil }
      if got == 0 { break }
      count += got
    }
    return count
  }
}

extension FileTree.Failure {
  /// The failure of the last call, from `errno`.
  static var last: FileTree.Failure {
    switch errno {
    case ENOENT: .missing
    case EACCES, EPERM: .denied
    case ENOTDIR: .notAFolder
    case EISDIR, ELOOP, ENXIO: .notAFile
    case let code: .system(systemWords(code))
    }
  }
}

/// The words of the system for an error number, such as `No space left on device`.
func systemWords(_ code: Int32) -> String {
  strerror(code).map { String(cString: $0) } ?? "error \(code)"
}
