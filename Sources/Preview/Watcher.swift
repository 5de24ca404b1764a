import Glibc
import Synchronization

/// Notices that something may have changed in the site's folders, by inotify.
///
/// It is a hint only: whoever is told walks over the folders. So nothing depends on an event that
/// is lost, that names the wrong file, or that a network folder never sends; a walk follows after
/// each pause too.
final class Watcher: Sendable {
  private let descriptor: Int32
  /// The two ends of a pipe that ends a wait.
  private let wake: (read: Int32, write: Int32)
  private let roots: [String]
  /// Whether events were read since the last walk began.
  private let isDirty = Atomic(false)

  /// What a wait ended with.
  enum Hint: Sendable {
    /// Files changed and whoever changed them has closed them.
    case changed
    /// Nothing was heard for the whole time.
    case silence
    case stopped
  }

  /// After an event that leaves a file open, its end is awaited for this long.
  private static let writingMs: Int32 = 25

  private static let mask = UInt32(
    IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO
      | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR)

  /// Watches the folders, those that exist.
  init(_ roots: [String]) {
    self.roots = roots
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    var ends: [Int32] = [-1, -1]
    _ = pipe(&ends)
    for end in ends where end >= 0 { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    wake = (ends[0], ends[1])
    watchAll()
  }

  deinit {
    for end in [descriptor, wake.read, wake.write] where end >= 0 { close(end) }
  }

  /// Ends the wait that is under way, and every later one.
  func stop() { _ = write(wake.write, [1], 1) }

  /// Whether there was an event after the last walk began: a save that nobody has looked at yet.
  var hasPending: Bool {
    var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return descriptor >= 0 && (poll(&wait, 1, 0) > 0 || isDirty.load(ordering: .acquiring))
  }

  /// Is told before a walk begins: what happened until now will be seen by it.
  func walkBegins() { isDirty.store(false, ordering: .releasing) }

  /// Watches every folder that is there now; a folder that is watched already is not watched twice.
  func watchAll() {
    guard descriptor >= 0 else { return }
    for root in roots {
      watch(root, depth: 0)
      // A folder that is not there yet, or no longer, is seen in the one above it.
      let above = root.lastIndex(of: "/").map { $0 == root.startIndex ? "/" : root[..<$0] } ?? "."
      _ = inotify_add_watch(descriptor, String(above), Self.foldersMask)
    }
    isDirty.store(true, ordering: .releasing)
  }

  private static let foldersMask = UInt32(
    IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ONLYDIR)

  private func watch(_ path: String, depth: Int) {
    guard inotify_add_watch(descriptor, path, Self.mask) >= 0, depth < 70,
      let stream = opendir(path)
    else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      guard Int32(entry.pointee.d_type) == Int32(DT_DIR) else { continue }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name != ".", name != ".." else { continue }
      watch(path + "/" + name, depth: depth + 1)
    }
  }

  /// Waits for the next hint; blocks its thread for `pauseMs` at most.
  func wait(pauseMs: Int32) -> Hint {
    var isWriting = false
    while true {
      var waits = [
        pollfd(fd: wake.read, events: Int16(POLLIN), revents: 0),
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      ]
      // A negative descriptor is passed over, so that only the pause ends the wait.
      let count = poll(&waits, nfds_t(waits.count), isWriting ? Self.writingMs : pauseMs)
      if waits[0].revents != 0 { return .stopped }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return isWriting ? .changed : .silence }
      let events = drain()
      if events.hasNewFolder { watchAll() }
      if events.isFinished { return .changed }
      isWriting = true
    }
  }

  /// Reads all events that wait. Whether one of them ends a change, and whether one is about a
  /// folder that is new.
  private func drain() -> (isFinished: Bool, hasNewFolder: Bool) {
    var found = (isFinished: false, hasNewFolder: false)
    let header = MemoryLayout<inotify_event>.size
    isDirty.store(true, ordering: .releasing)
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count >= header else { return found }
      buffer.withUnsafeBytes { raw in
        var offset = 0
        while offset + header <= count {
          let mask = raw.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self)
          let length = raw.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self)
          offset += header + Int(length)
          let isFolder = mask & UInt32(IN_ISDIR) != 0
          let isLost = mask & UInt32(IN_Q_OVERFLOW) != 0
          if isFolder || isLost { found.hasNewFolder = true }
          // A file that is made or written to is closed later, which is another event.
          if isFolder || isLost || mask & UInt32(IN_MODIFY | IN_CREATE | IN_ATTRIB) == 0 {
            found.isFinished = true
          }
        }
      }
    }
  }
}
