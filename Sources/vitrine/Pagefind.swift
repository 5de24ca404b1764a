import Diagnostics
import Glibc
import Site
import Synchronization

/// Pagefind, the program that makes the index of the search, where it is installed: the program
/// `pagefind`, or the Python package `pagefind[bin]`.
final class Pagefind: Sendable {
  private static let candidates = [["pagefind"], ["python3", "-m", "pagefind"]]
  /// How it is called; nil where it is not installed, or nobody has looked.
  private let command = Mutex<[String]?>(nil)
  /// Where an index is being made for the preview.
  private let under = Mutex<(target: OutputFolder, folder: String)?>(nil)

  /// Begins to look for it, which takes as long as its start does, and gives what waits for the
  /// answer.
  func look() -> @Sendable () -> Bool {
    let first = Self.candidates.indices.lazy
      .map { (index: $0, process: Self.start(Self.candidates[$0] + ["--version"])) }
      .first { $0.process != nil }
    return { [self] in
      guard let first else { return false }
      var found = Self.end(first.process) == 0 ? Self.candidates[first.index] : nil
      // One that starts and fails is not it.
      for other in Self.candidates.dropFirst(first.index + 1) where found == nil {
        if Self.end(Self.start(other + ["--version"])) == 0 { found = other }
      }
      command.withLock { $0 = found }
      return found != nil
    }
  }

  /// Makes the index of the site in a folder, if it has a page for searching; false if that fails.
  private func index(_ folder: String) -> Bool {
    guard let command = command.withLock({ $0 }),
      access(folder + "/search/index.html", F_OK) == 0
    else { return true }
    return Self.end(Self.start(command + ["--site", folder])) == 0
  }

  /// A sink that makes the index before the new site takes the place of the old one.
  func indexing(_ target: OutputFolder) -> Sink {
    var sink = Sink.folder(target)
    sink.finish = {
      // The index is made of what readers get, so nothing that is withheld can be in it.
      if !self.index(target.stagingSite) {
        Console.error("Pagefind failed, so the search will find nothing; `search: off` removes it.")
      }
      return target.finish()
    }
    return sink
  }

  /// The files of an index of a site as it is now, by path; nil where the site has mistakes.
  ///
  /// The site is built into a folder of its own, which is gone at the end.
  func files(of site: SiteFolder, _ options: BuildOptions) async -> [String: [UInt8]]? {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((base + "/vitrine-search-" + String(repeating: "X", count: 6)).utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var refusals: [Diagnostic] = []
    let request = OutputRequest(folder + "/site", inputs: [])
    guard let target = OutputFolder.open(request, into: &refusals) else {
      rmdir(folder)
      return nil
    }
    under.withLock { $0 = (target, folder) }
    defer { stop() }
    let found = Mutex<[String: [UInt8]]?>(nil)
    var sink = Sink.folder(target)
    sink.finish = {
      guard self.index(target.stagingSite) else { return [] }
      found.withLock { $0 = Self.read(target.stagingSite) }
      return []
    }
    _ = await Site.build(site, options, to: sink)
    return found.withLock { $0 }
  }

  /// Removes what is left of an index that is being made.
  func stop() {
    let left = under.withLock { under in
      defer { under = nil }
      return under
    }
    guard let left else { return }
    left.target.abandon()
    rmdir(left.folder)
  }

  /// The files of an index, by path from the root of the site.
  private static func read(_ site: String) -> [String: [UInt8]] {
    let tree = FileTree.disk()
    var files: [String: [UInt8]] = [:]
    for entry in (try? tree.list(site + "/pagefind").get()) ?? [] {
      if case .success(let bytes) = tree.read(entry.path) {
        files[String(entry.path.dropFirst(site.count + 1))] = bytes
      }
    }
    return files
  }

  /// Starts a program quietly; nil where there is none.
  private static func start(_ arguments: [String]) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    pointers.append(nil)
    defer { for pointer in pointers { free(pointer) } }
    var process: pid_t = 0
    guard posix_spawnp(&process, arguments[0], &actions, nil, pointers, environ) == 0 else {
      return nil
    }
    return process
  }

  /// Waits for a program and gives its exit status; 127 where it was not started.
  private static func end(_ process: pid_t?) -> Int32 {
    guard let process else { return 127 }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128
  }
}
