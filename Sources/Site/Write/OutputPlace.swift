import Diagnostics
import Glibc

/// Where a site is to be written, and what lies around it that must stay.
package struct OutputRequest: Sendable {
  /// The output folder as it was typed: `public`.
  package var path: String
  /// Folders that the build reads: neither in, nor around, nor the same as the output.
  package var inputs: [String]
  /// Folders that the output may lie in, but must not be or hold, such as the site's. The
  /// user's home is always one of them.
  package var surroundings: [String]
  /// Whether to write file by file where the folder cannot be exchanged.
  package var inPlace: Bool

  package init(
    _ path: String, inputs: [String], surroundings: [String] = ["."], inPlace: Bool = false
  ) {
    self.path = path
    self.inputs = inputs
    self.surroundings = surroundings
    self.inPlace = inPlace
  }
}

/// The output folder with all links resolved.
struct OutputPlace {
  /// The real path of the folder around the output; it exists once ``makeParents()`` ran.
  let parent: String
  /// The last part of the real path.
  let name: String

  var path: String { parent == "/" ? "/" + name : parent + "/" + name }

  /// What lies at the output's place before the build.
  enum Existing: Equatable {
    case nothing
    /// A folder with nothing but what is carried over.
    case empty
    /// A site of ours.
    case site
    /// A folder with something that we did not write, such as the file named here.
    case foreign(String)
    case file
    case closed(Int32)
  }

  /// Finds the real place of the output and whether a build may write there at all.
  static func resolve(_ request: OutputRequest) -> Result<OutputPlace, Finding> {
    guard let real = realPath(request.path) else {
      return .failure(
        Finding(
          Diagnostic(
            .outputNotAFolder, file: request.path, "`\(request.path)` leads to no folder",
            help: ["name another folder with `--output`"])))
    }
    if let other = overlap(real, request) {
      let message = "`\(request.path)` cannot be the output folder: \(other)"
      return .failure(
        Finding(
          Diagnostic(
            .outputOverlaps, file: request.path, message,
            help: ["name a folder of its own for the finished site, such as `--output public`"])))
    }
    let slash = real.utf8.lastIndex(of: 0x2F) ?? real.startIndex
    let parent = slash == real.startIndex ? "/" : String(real[..<slash])
    return .success(OutputPlace(parent: parent, name: String(real[real.index(after: slash)...])))
  }

  /// A diagnostic in the place of an error.
  struct Finding: Error {
    var diagnostic: Diagnostic

    init(_ diagnostic: Diagnostic) {
      self.diagnostic = diagnostic
    }

    init(_ failure: WriteFailure, _ output: String) {
      diagnostic = failure.finding(output: output)
    }
  }

  /// The absolute path without links, also of what does not exist yet; nil where it leads
  /// round in circles, or through `..` of a folder that does not exist.
  private static func realPath(_ path: String, depth: Int = 0) -> String? {
    guard !path.isEmpty, depth < 400 else { return nil }
    if let real = Folders.real(path) { return real }
    let trimmed = path.hasSuffix("/") ? String(path.dropLast()) : path
    if let target = linkTarget(trimmed) {
      let start = target.hasPrefix("/") ? "" : parentPath(trimmed) + "/"
      return realPath(start + target, depth: depth + 10)
    }
    let name = trimmed.split(separator: "/").last.map(String.init) ?? ""
    guard !name.isEmpty, name != ".", name != ".." else { return nil }
    guard let parent = realPath(parentPath(trimmed), depth: depth + 1) else { return nil }
    return parent == "/" ? "/" + name : parent + "/" + name
  }

  private static func parentPath(_ path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func linkTarget(_ path: String) -> String? {
    let target = [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
      let start = UnsafeMutableRawPointer(buffer.baseAddress)?.assumingMemoryBound(to: CChar.self)
      count = start.map { max(0, readlink(path, $0, buffer.count)) } ?? 0
    }
    return target.isEmpty ? nil : String(decoding: target, as: UTF8.self)
  }

  /// What the output would overlap with, in words; nil where it is free.
  private static func overlap(_ real: String, _ request: OutputRequest) -> String? {
    if real == "/" { return "it is the root of the whole disk" }
    for input in request.inputs {
      guard let other = realPath(input) else { continue }
      if other == real { return "it is `\(input)`, which the build reads" }
      if holds(other, real) { return "it lies in `\(input)`, which the build reads" }
      if holds(real, other) { return "`\(input)`, which the build reads, lies in it" }
    }
    // A home folder may hold nothing but dot files, and would count as empty.
    let home = getpwuid(getuid()).map { String(cString: $0.pointee.pw_dir) }
    for folder in request.surroundings + (home.map { [$0] } ?? []) {
      guard let other = Folders.real(folder) else { continue }
      let shown = folder == "." ? "the current folder" : "`\(folder)`"
      if other == real { return "it is \(shown), which holds more than the site" }
      if holds(real, other) { return "\(shown) lies in it" }
    }
    return nil
  }

  private static func holds(_ folder: String, _ path: String) -> Bool {
    path.utf8.starts(with: (folder == "/" ? "/" : folder + "/").utf8)
  }
}

extension OutputPlace {
  /// The file that marks a site as ours, and how it begins: `{"vitrine":`.
  static let manifest = "vitrine.json"
  private static let manifestOpening = Array("{\"vitrine\":".utf8)

  /// Looks at what lies at the place now.
  func existing() -> Existing {
    let descriptor = Folders.open(path)
    guard descriptor >= 0 else {
      switch errno {
      case ENOENT: return .nothing
      case ENOTDIR, ELOOP: return .file
      case let code: return .closed(code)
      }
    }
    defer { close(descriptor) }
    guard let names = Folders.names(in: descriptor) else { return .closed(errno) }
    let head = Folders.head(of: Self.manifest, in: descriptor, limit: 200) ?? []
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    if head.filter({ !blanks.contains($0) }).starts(with: Self.manifestOpening) { return .site }
    return names.first { !CarryOver.keeps($0) }.map { .foreign($0) } ?? .empty
  }
}
