import Glibc
import Site

/// Pagefind, the program that makes the index of the search, where it is installed: the program
/// `pagefind`, or the Python package `pagefind[bin]`.
struct Pagefind: Sendable {
  private let command: [String]

  /// Nil where it is not installed.
  init?() {
    let candidates = [["pagefind"], ["python3", "-m", "pagefind"]]
    guard let found = candidates.first(where: { Self.run($0 + ["--version"]) == 0 }) else {
      return nil
    }
    command = found
  }

  /// Makes the index of the site in a folder, if it has a page for searching; false if that fails.
  func index(_ folder: String) -> Bool {
    guard access(folder + "/search/index.html", F_OK) == 0 else { return true }
    return Self.run(command + ["--site", folder]) == 0
  }

  /// A sink that makes the index before the new site takes the place of the old one.
  static func indexing(_ target: OutputFolder, with pagefind: Pagefind?) -> Sink {
    var sink = Sink.folder(target)
    sink.finish = {
      // The index is made of what readers get, so nothing that is withheld can be in it.
      if pagefind?.index(target.stagingSite) == false {
        Console.error("Pagefind failed, so the search will find nothing; `search: off` removes it.")
      }
      return target.finish()
    }
    return sink
  }

  /// Runs a program quietly and gives its exit status; 127 where there is none.
  private static func run(_ arguments: [String]) -> Int32 {
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
      return 127
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128
  }
}
