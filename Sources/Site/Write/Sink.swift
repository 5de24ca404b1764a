package import Diagnostics
import Synchronization

/// Where a finished site goes: a folder on disk, memory, or nowhere.
package struct Sink: Sendable {
  /// Takes one file; safe from many threads.
  ///
  /// A failure is told by `finish`.
  package var write: @Sendable (_ path: String, _ bytes: [UInt8]) -> Void
  /// Takes one file that is made piece by piece; `make` hands each piece on, and is false where it
  /// could not make all.
  package var stream: @Sendable (_ path: String, _ make: (_ put: ([UInt8]) -> Void) -> Bool) -> Void
  /// Makes the files written so far the site; any finding means that it did not.
  package var finish: @Sendable () -> [Diagnostic]
  /// Forgets the files written so far.
  package var abandon: @Sendable () -> Void

  package init(
    write: @escaping @Sendable (_ path: String, _ bytes: [UInt8]) -> Void,
    stream: (
      @Sendable (_ path: String, _ make: (_ put: ([UInt8]) -> Void) -> Bool) -> Void
    )? = nil,
    finish: @escaping @Sendable () -> [Diagnostic],
    abandon: @escaping @Sendable () -> Void
  ) {
    self.write = write
    self.stream =
      stream ?? { path, make in
        var bytes: [UInt8] = []
        if make({ bytes += $0 }) { write(path, bytes) }
      }
    self.finish = finish
    self.abandon = abandon
  }

  /// Files that nobody wants: `check` renders and throws away.
  package static let nowhere = Sink(
    write: { _, _ in }, stream: { _, _ in }, finish: { [] }, abandon: {})

  /// A folder on disk, all or nothing.
  package static func folder(_ folder: OutputFolder) -> Sink {
    Sink(
      write: { path, bytes in folder.write(path, bytes) },
      stream: { path, make in folder.stream(path, make) },
      finish: { folder.finish() },
      abandon: { _ = folder.abandon() })
  }

  /// A dictionary in memory, for tests and the preview.
  package static func memory(_ files: MemoryOutput) -> Sink {
    Sink(
      write: { path, bytes in files.set(path, bytes) },
      finish: { [] },
      abandon: { files.removeAll() })
  }
}

/// The files of a site in memory.
package final class MemoryOutput: Sendable {
  private let storage = Mutex<[String: [UInt8]]>([:])

  package init() {}

  /// The bytes of each file by its path.
  package var files: [String: [UInt8]] { storage.withLock { $0 } }

  func set(_ path: String, _ bytes: [UInt8]) {
    storage.withLock { $0[path] = bytes }
  }

  func removeAll() {
    storage.withLock { $0 = [:] }
  }
}
