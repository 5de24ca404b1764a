package import Diagnostics
import Glibc

extension FrozenPaper {
  /// Writes the copies, then the paper in place of the old one, each file whole or not at all.
  package func write() -> [Diagnostic] {
    for (path, bytes) in files {
      if let reason = Self.replace(path, with: bytes) {
        return [
          Diagnostic(
            .cannotCreate, file: path, "the file cannot be written: \(reason)",
            help: ["look at the permissions of its folder; the paper has not been changed"])
        ]
      }
    }
    return []
  }

  /// Writes a file under another name and gives it the right one; the reason if that fails.
  private static func replace(_ path: String, with bytes: [UInt8]) -> String? {
    if let slash = path.lastIndex(of: "/") { mkdir(String(path[..<slash]), 0o777) }
    let new = path + ".vitrine-new"
    var status = stat()
    let mode = stat(path, &status) == 0 ? status.st_mode & 0o777 : 0o666
    unlink(new)
    let descriptor = open(new, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { return systemWords(errno) }
    var written = 0
    bytes.withUnsafeBytes { raw in
      while written < raw.count {
        let rest = UnsafeRawBufferPointer(rebasing: raw[written...])
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        written += count
      }
    }
    let code = errno
    close(descriptor)
    guard written == bytes.count else {
      unlink(new)
      return systemWords(code)
    }
    guard rename(new, path) == 0 else {
      let code = errno
      unlink(new)
      return systemWords(code)
    }
    return nil
  }
}
