import Glibc

/// The locked folder in which a new site is made before it takes the place of the old one.
///
/// The lock is on the folder around `site/`, so it is kept while the two sites change places
/// and while the old one is removed. It goes with its process, however that ends.
struct StagingFolder {
  /// The folder around the new site, open and locked.
  let descriptor: Int32
  /// The new site in it, open.
  let site: Int32
  let path: String

  /// The name of the new site in the staging folder.
  static let siteName = "site"

  /// Why there is no staging folder.
  enum Refusal: Error {
    case locked
    case failed(WriteFailure)
  }

  /// Makes and locks the staging folder at `path`; what a dead build left in it is removed.
  static func lock(_ path: String) -> Result<StagingFolder, Refusal> {
    // The folder may be removed by its last owner between two of these calls: once more then.
    for _ in 0..<100 {
      guard mkdir(path, 0o700) == 0 || errno == EEXIST else { return failed(path) }
      let descriptor = Folders.open(path)
      if descriptor < 0, errno == ENOENT { continue }
      guard descriptor >= 0 else { return failed(path) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        let code = errno
        close(descriptor)
        return code == EWOULDBLOCK
          ? .failure(.locked) : .failure(.failed(WriteFailure(path: path, code: code)))
      }
      guard isSame(descriptor, path) else {
        close(descriptor)
        continue
      }
      Folders.removeContents(of: descriptor)
      guard mkdirat(descriptor, siteName, 0o777) == 0 else {
        let refusal: Result<StagingFolder, Refusal> = failed(path)
        close(descriptor)
        return refusal
      }
      return .success(
        StagingFolder(
          descriptor: descriptor, site: Folders.open(siteName, in: descriptor), path: path))
    }
    return .failure(.locked)
  }

  /// Removes the staging folder with all that is in it and gives up the lock.
  ///
  /// Threads that were in the middle of writing a file when the build was stopped end with it a
  /// moment later: what they leave is removed too.
  func remove() {
    for _ in 0..<100 {
      Folders.removeContents(of: descriptor)
      guard rmdir(path) != 0, errno == ENOTEMPTY || errno == EEXIST else { break }
      usleep(10_000)
    }
    close(site)
    close(descriptor)
  }

  private static func failed(_ path: String) -> Result<StagingFolder, Refusal> {
    .failure(.failed(WriteFailure(path: path, code: errno)))
  }

  /// Whether the open folder is still the one at `path`.
  private static func isSame(_ descriptor: Int32, _ path: String) -> Bool {
    var (mine, there) = (stat(), stat())
    return fstat(descriptor, &mine) == 0 && lstat(path, &there) == 0
      && mine.st_ino == there.st_ino && mine.st_dev == there.st_dev
  }
}
