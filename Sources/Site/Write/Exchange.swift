import CLinux
import Glibc

/// The two calls that Linux alone has; a port to another system replaces this file.
enum Exchange {
  /// Lets two folders change places in one step that nobody can see half done.
  static func swap(
    _ name: String, in folder: Int32, with other: String, in otherFolder: Int32
  ) -> Int32 {
    renameat2(folder, name, otherFolder, other, VITRINE_RENAME_EXCHANGE) == 0 ? 0 : errno
  }

  /// Renames where nothing has the new name yet, and never onto something.
  static func rename(
    _ name: String, in folder: Int32, to other: String, in otherFolder: Int32
  ) -> Int32 {
    if renameat2(folder, name, otherFolder, other, VITRINE_RENAME_NOREPLACE) == 0 { return 0 }
    guard errno == EINVAL || errno == ENOSYS else { return errno }
    // A plain rename replaces at most an empty folder.
    return renameat(folder, name, otherFolder, other) == 0 ? 0 : errno
  }

  /// Writes all that the file system of an open folder still holds in memory to the disk.
  static func sync(_ folder: Int32) -> Int32 {
    syncfs(folder) == 0 ? 0 : errno
  }
}
