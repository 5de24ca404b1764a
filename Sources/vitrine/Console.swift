import Diagnostics
import Glibc

/// What the program says to the person or the script that runs it.
enum Console {
  /// Writes text to standard output.
  static func write(_ text: String) {
    put(Array(text.utf8), to: STDOUT_FILENO)
  }

  static func write(_ bytes: [UInt8]) {
    put(bytes, to: STDOUT_FILENO)
  }

  /// Writes a line to standard error.
  static func error(_ text: String) {
    put(Array((text + "\n").utf8), to: STDERR_FILENO)
  }

  /// Writes all bytes; a reader that has gone away is no mistake of ours.
  private static func put(_ bytes: [UInt8], to descriptor: Int32) {
    bytes.withUnsafeBytes { raw in
      var rest = raw[...]
      while !rest.isEmpty {
        let count = Glibc.write(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        rest = rest.dropFirst(count)
      }
    }
  }
}
