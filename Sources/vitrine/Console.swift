import ArgumentParser
import Diagnostics
import Glibc

/// What the program says to the person or the script that runs it.
enum Console {
  /// Writes text to a descriptor, as ``write(_:)-(String)`` does to standard output.
  static func put(_ text: String, to descriptor: Int32) {
    guard descriptor != STDOUT_FILENO else { return write(text) }
    _ = put(Array(text.utf8), to: descriptor)
  }

  /// Writes text to standard output. Where it cannot be written, as on a full disk, the program
  /// says so and ends with 1: who reads the file later must not take half of it for all.
  static func write(_ text: String) {
    write(Array(text.utf8))
  }

  static func write(_ bytes: [UInt8]) {
    guard let code = put(bytes, to: STDOUT_FILENO), code != EPIPE else { return }
    error("vitrine: the output cannot be written: \(String(cString: strerror(code)))")
    exit(1)
  }

  /// Adds text to the end of a file, which is made where there is none.
  static func write(_ text: String, toFile path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw unwritten(path, errno)
    }
    defer { close(descriptor) }
    if let code = put(Array(text.utf8), to: descriptor) {
      throw unwritten(path, code)
    }
  }

  /// Says that a file cannot be written; the program ends with 1, as the command was understood.
  private static func unwritten(_ path: String, _ code: Int32) -> ExitCode {
    error("vitrine: \(path) cannot be written: \(String(cString: strerror(code)))")
    return ExitCode(1)
  }

  /// Writes a line to standard error.
  static func error(_ text: String) {
    _ = put(Array((text + "\n").utf8), to: STDERR_FILENO)
  }

  /// Writes to standard error what the next line is written over.
  static func errorWithoutLineEnd(_ text: String) {
    _ = put(Array(text.utf8), to: STDERR_FILENO)
  }

  /// Findings for people, without a line end behind the last; in colour on a terminal.
  static func text(_ report: Report, to descriptor: Int32 = STDERR_FILENO) -> String {
    let text = String(report.text().dropLast())
    return isColoured(descriptor) ? Report.coloured(text) : text
  }

  /// Whether somebody looks at what is written there, and it can show colours.
  ///
  /// `NO_COLOR` (no-color.org) turns them off, and so does a terminal that says it is dumb.
  static func isColoured(_ descriptor: Int32) -> Bool {
    let isOff = environment("NO_COLOR").map { !$0.isEmpty } ?? false
    return isTerminal(descriptor) && !isOff && environment("TERM") != "dumb"
  }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// The folder in which the command was run; `/` where nobody can tell.
  static var currentFolder: String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return String(cString: path)
  }

  /// `1 page`, `3 pages`.
  static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  /// A word as a shell reads it: in quotation marks where it has a space or another sign.
  static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || [0x2D, 0x2E, 0x2F, 0x5F].contains(byte) || byte >= 0x80
    }
    return isPlain
      ? word
      : "'"
        + word.split(
          separator: "'", omittingEmptySubsequences: false
        ).joined(separator: "'\\''") + "'"
  }

  /// A time for people: `240 ms`, `3.1 s`.
  static func seconds(_ time: Duration) -> String {
    let (seconds, rest) = time.components
    let milliseconds = Int(seconds) * 1_000 + Int(rest / 1_000_000_000_000_000)
    guard milliseconds >= 1_000 else { return "\(milliseconds) ms" }
    return "\(milliseconds / 1_000).\(milliseconds % 1_000 / 100) s"
  }

  /// Writes all bytes; the system's error number where they cannot be written. A reader that has
  /// gone away is no mistake of ours.
  private static func put(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    bytes.withUnsafeBytes { raw in
      var rest = raw[...]
      while !rest.isEmpty {
        let count = Glibc.write(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return count < 0 ? errno : EIO }
        rest = rest.dropFirst(count)
      }
      return nil
    }
  }
}
