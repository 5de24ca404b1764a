import Glibc
import Site

/// What lay in the site's folders at one moment: names, sizes and times, no bytes.
struct Snapshot: Sendable {
  private let content: Listing
  private let templates: Listing
  /// When the walk began, in nanoseconds since 1970.
  private let takenNs: Int

  private typealias Listing = Result<[FileTree.Entry], FileTree.Failure>

  /// A file that changed so shortly before a walk may change again without another time: the
  /// clock of the file system ticks every few milliseconds. It is read again after the next walk.
  private static let tickNs = 40_000_000

  /// Walks over both folders of the site.
  static func take(_ folder: SiteFolder) -> Snapshot {
    let now = Clock.wallNs()
    return Snapshot(
      content: folder.tree.list(folder.content), templates: folder.tree.list(folder.templates),
      takenNs: now)
  }

  /// The site's folders as they were listed; bytes are read from where they are.
  ///
  /// `torn` is told of a file that is not as long as it was listed: an editor is writing it.
  func folder(_ original: SiteFolder, torn: @escaping @Sendable () -> Void) -> SiteFolder {
    var copy = original
    let (content, templates) = (content, templates)
    copy.tree = FileTree(
      list: { $0 == original.content ? content : templates },
      read: { path in
        let result = original.tree.read(path)
        let isOfContent = path.utf8.starts(with: (original.content + "/").utf8)
        let listed = Self.entry(path, in: isOfContent ? content : templates)
        if case .success(let bytes) = result, listed?.size != bytes.count { torn() }
        return result
      })
    return copy
  }

  private static func entry(_ path: String, in listing: Listing) -> FileTree.Entry? {
    guard case .success(let entries) = listing else { return nil }
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].path.utf8.lexicographicallyPrecedes(path.utf8) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < entries.count && entries[low].path == path ? entries[low] : nil
  }

  /// Whether a file changed so shortly before the walk that another one should follow.
  var isFresh: Bool {
    [content, templates].contains { listing in
      (try? listing.get())?.contains { isFresh($0) } ?? false
    }
  }

  private func isFresh(_ entry: FileTree.Entry) -> Bool {
    entry.kind == .file && entry.changedNs > takenNs - Self.tickNs
  }

  /// What is different from an earlier moment.
  struct Changes {
    /// The paths that are new or whose bytes may be others.
    var changed: Set<String> = []
    /// Of those, what certainly changed since the earlier walk.
    var seen: [String] = []
    /// The paths that are gone.
    var removed: [String] = []
    /// Whether a file is gone or empty that was not: an editor may be in the middle of saving.
    var looksHalfSaved = false
    /// Whether a folder is there or can be read that could not before, or the other way round.
    var hasOtherFolders = false

    var isEmpty: Bool { changed.isEmpty && removed.isEmpty && !hasOtherFolders }
  }

  func changes(since old: Snapshot) -> Changes {
    var changes = Changes()
    for (before, now) in [(old.content, content), (old.templates, templates)] {
      if Self.failure(before) != Self.failure(now) { changes.hasOtherFolders = true }
      old.compare(
        (try? before.get()) ?? [], with: (try? now.get()) ?? [], into: &changes)
    }
    return changes
  }

  private static func failure(_ listing: Listing) -> FileTree.Failure? {
    if case .failure(let failure) = listing { failure } else { nil }
  }

  /// Both lists are in the order of their paths' bytes.
  private func compare(
    _ old: [FileTree.Entry], with new: [FileTree.Entry], into changes: inout Changes
  ) {
    var before = old[...]
    for entry in new {
      while let first = before.first,
        // Nearly all are the same, which is quicker to see than which comes first.
        first.path != entry.path, first.path.utf8.lexicographicallyPrecedes(entry.path.utf8)
      {
        before.removeFirst()
        changes.removed.append(first.path)
        changes.looksHalfSaved = true
      }
      guard let first = before.first, first.path == entry.path else {
        changes.changed.insert(entry.path)
        changes.seen.append(entry.path)
        continue
      }
      before.removeFirst()
      if first != entry {
        changes.changed.insert(entry.path)
        changes.seen.append(entry.path)
        if entry.size == 0, first.size > 0 { changes.looksHalfSaved = true }
      } else if isFresh(first) {
        changes.changed.insert(entry.path)
      }
    }
    changes.removed += before.map(\.path)
    if !before.isEmpty { changes.looksHalfSaved = true }
  }
}

/// The two clocks that the preview needs.
enum Clock {
  /// Nanoseconds since 1970 by the clock that files are stamped with.
  static func wallNs() -> Int { read(CLOCK_REALTIME) }

  /// Nanoseconds that only go forward, to measure how long something took.
  static func steadyNs() -> Int { read(CLOCK_MONOTONIC) }

  private static func read(_ clock: clockid_t) -> Int {
    var time = timespec()
    clock_gettime(clock, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
