import ArgumentParser
import Diagnostics
import Glibc

/// What the program says to the person or the script that runs it.
enum Console {
  /// Writes text to a descriptor.
  static func put(_ text: String, to descriptor: Int32) {
    put(Array(text.utf8), to: descriptor)
  }

  /// Writes text to standard output.
  static func write(_ text: String) {
    put(Array(text.utf8), to: STDOUT_FILENO)
  }

  static func write(_ bytes: [UInt8]) {
    put(bytes, to: STDOUT_FILENO)
  }

  /// Adds text to the end of a file, which is made where there is none.
  static func write(_ text: String, toFile path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw ValidationError("\(path) cannot be written: \(String(cString: strerror(errno)))")
    }
    defer { close(descriptor) }
    put(Array(text.utf8), to: descriptor)
  }

  /// Writes a line to standard error.
  static func error(_ text: String) {
    put(Array((text + "\n").utf8), to: STDERR_FILENO)
  }

  /// Writes to standard error what the next line is written over.
  static func errorWithoutLineEnd(_ text: String) {
    put(Array(text.utf8), to: STDERR_FILENO)
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

  /// `1 page`, `3 pages`.
  static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  /// A time for people: `240 ms`, `3.1 s`.
  static func seconds(_ time: Duration) -> String {
    let (seconds, rest) = time.components
    let milliseconds = Int(seconds) * 1_000 + Int(rest / 1_000_000_000_000_000)
    guard milliseconds >= 1_000 else { return "\(milliseconds) ms" }
    return "\(milliseconds / 1_000).\(milliseconds % 1_000 / 100) s"
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
