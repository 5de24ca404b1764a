package import Tables

/// The files that a build reads, as a value: on disk, in memory, or inside the program.
///
/// Paths have `/` between their parts and no `.` or `..`: `content/meetings/report.md`.
/// Whatever is wrong with a file is a value for a finding, never an exception or a wait.
package struct FileTree: Sendable {
  /// Everything below a folder, in the order of the paths' bytes.
  ///
  /// Folders are not listed themselves. Names that start with `.` or `_` are left out, except
  /// below `static/` of the folder, where only the litter of other programs is.
  package var list: @Sendable (_ folder: String) -> Result<[Entry], Failure>

  /// The bytes of one file that `list` named, exactly as they are.
  package var read: @Sendable (_ path: String) -> Result<[UInt8], Failure>

  /// The same file, read in pieces: for files that are too large to be held as a whole.
  package var open: @Sendable (_ path: String) -> Result<FilePieces, Failure>

  package init(
    list: @escaping @Sendable (_ folder: String) -> Result<[Entry], Failure>,
    read: @escaping @Sendable (_ path: String) -> Result<[UInt8], Failure>,
    open: (@Sendable (_ path: String) -> Result<FilePieces, Failure>)? = nil
  ) {
    self.list = list
    self.read = read
    self.open = open ?? { path in read(path).map { FilePieces($0) } }
  }

  /// One thing that lies in a folder.
  package struct Entry: Sendable, Hashable {
    /// The path with the listed folder in front; where the name is not UTF-8, U+FFFD stands
    /// for what cannot be shown.
    package var path: String
    package var kind: Kind
    /// The length in bytes; 0 for anything but a file.
    package var size: Int
    /// The time of the last change in nanoseconds since 1970; 0 for anything but a file.
    package var modifiedNs: Int
    /// When the file or its name, rights or times last changed, in nanoseconds since 1970: no
    /// program can set it back. 0 where that is not known.
    package var changedNs: Int
    /// The number of the file on its disk: another one when a file takes its name.
    package var number: UInt64

    package init(
      path: String, kind: Kind, size: Int = 0, modifiedNs: Int = 0, changedNs: Int = 0,
      number: UInt64 = 0
    ) {
      self.path = path
      self.kind = kind
      self.size = size
      self.modifiedNs = modifiedNs
      self.changedNs = changedNs
      self.number = number
    }
  }

  /// What an entry is; everything but a file is there to be reported.
  package enum Kind: Sendable, Hashable {
    case file
    /// A symbolic link. It is never followed: what it leads to has an address of its own
    /// inside the listed folder, and no business on a website outside of it.
    case link(target: String, leads: Lead)
    /// A pipe, a socket or a device.
    case special
    /// A folder that could not be opened; what lies in it is unknown.
    case closedFolder(Failure)
    /// A folder more than ``FileTree/depthLimit`` folders deep; what lies in it is not listed.
    case deepFolder
    /// A name that is not UTF-8 and cannot be part of an address.
    case unreadableName
  }

  /// Where a symbolic link leads, seen from the listed folder.
  package enum Lead: Sendable, Hashable {
    case inside
    case outside
    case nowhere
  }

  /// Why a folder could not be listed or a file not read.
  package enum Failure: Error, Sendable, Hashable {
    case missing
    case denied
    case notAFile
    case notAFolder
    /// Longer than 1 GiB.
    case tooLarge
    /// The path has `..` or another part that no listing gives.
    case badPath
    /// Anything else, in the words of the system: `Input/output error`.
    case system(String)

    /// The failure in words that complete "cannot be read: ".
    package var reason: String {
      switch self {
      case .missing: "it does not exist"
      case .denied: "permission denied"
      case .notAFile: "it is not a file"
      case .notAFolder: "it is not a folder"
      case .tooLarge: "it is larger than 1 GiB"
      case .badPath: "the path is not inside the site"
      case .system(let words): words
      }
    }
  }

  /// No folder deeper than this below the listed one is read.
  package static let depthLimit = 64
}

extension FileTree {
  /// Whether a listing leaves this name out.
  ///
  /// `inStatic`: the name lies below `static/`, whose files are published as they are.
  static func ignores(_ name: some Collection<UInt8>, inStatic: Bool) -> Bool {
    if isLitter(name) { return true }
    return !inStatic && (name.first == 0x2E || name.first == 0x5F)
  }

  /// What other programs leave lying about, below `static/` too: what an editor has not saved yet,
  /// the copy of before, and who has the file open are no part of a site.
  private static func isLitter(_ name: some Collection<UInt8>) -> Bool {
    func begins(_ text: StaticString) -> Bool {
      name.starts(with: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
    let end = Array(name.suffix(7))
    func ends(_ text: StaticString) -> Bool {
      let tail = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
      return name.count > tail.count && end.suffix(tail.count).elementsEqual(tail)
    }
    switch name.first {
    // Vim's `.paper.md.swp`, the locks of LibreOffice and Emacs, what macOS puts beside a file.
    case 0x2E where begins(".~lock.") || begins(".#") || begins("._") || begins(".goutputstream-"),
      0x23 where ends("#"):
      return true
    case 0x7E where begins("~$"): return true
    default: break
    }
    if ends("~") || ends(".bak") || ends(".tmp") || ends(".orig") || ends(".rej") { return true }
    // `.swp`, and `.swo` to `.swi` where there are several.
    let isSwap = name.count > 4 && Array(end.suffix(4).prefix(3)) == [0x2E, 0x73, 0x77]
    return isSwap && (0x69...0x70).contains(end.last ?? 0)
      || litter.contains { name.elementsEqual($0.utf8) }
  }

  private static let litter = [
    ".", "..", ".DS_Store", ".git", ".gitattributes", ".gitignore", ".gitkeep", ".hg", ".svn",
    "Thumbs.db", "desktop.ini",
  ]

  /// Whether a path has only plain parts: none is empty, `.` or `..`, none has a NUL.
  ///
  /// Such a path, put behind a folder, leads to a place below that folder.
  static func isPlain(_ path: some StringProtocol) -> Bool {
    var length = 0
    var dots = 0
    for byte in path.utf8 {
      if byte == 0x2F {
        guard length > 0, !(dots == length && dots <= 2) else { return false }
        (length, dots) = (0, 0)
      } else {
        guard byte != 0 else { return false }
        length += 1
        if byte == 0x2E { dots += 1 }
      }
    }
    return length > 0 && !(dots == length && dots <= 2)
  }
}
