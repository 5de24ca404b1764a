import Diagnostics

/// Who writes which file of the finished site, to find two that would write the same one.
///
/// Names that differ in capitals alone are the same on many disks and servers, so they clash too.
struct AddressClaims {
  enum Owner: Hashable {
    /// A page or file, by its path below `content/`.
    case file(String)
    /// The list of a folder, by its path below `content/`.
    case list(String)
    /// An earlier address of a page, by the path of the page.
    case alias(String)
    /// The program itself.
    case program
  }

  private struct Clash {
    var address: String
    var owner: Owner
    var other: Owner
    /// Whether the address is a file of the one and a folder of the other.
    var isFolder = false
  }

  private let content: String
  private var claims: [(address: String, owner: Owner)] = []

  init(content: String) {
    self.content = content
  }

  mutating func take(_ address: String, by owner: Owner) { claims.append((address, owner)) }

  func findings() -> [Diagnostic] {
    guard mayClash else { return [] }
    var owners: [String: Owner] = [:]
    var clashes: [Clash] = []
    // Files that are no `index.html`: none of them may have the name of a folder.
    var plain: [(address: String, owner: Owner)] = []
    for (address, owner) in claims {
      let key = address.lowercased()
      guard let other = owners[key] else {
        owners[key] = owner
        if !address.hasSuffix(Self.index) { plain.append((address, owner)) }
        continue
      }
      // Two blocks of one page are a matter of the page.
      if other != owner { clashes.append(Clash(address: address, owner: owner, other: other)) }
    }
    let folders = plain.compactMap { file -> Clash? in
      guard let other = owners[file.address.lowercased() + Self.index] else { return nil }
      return Clash(address: file.address, owner: file.owner, other: other, isFolder: true)
    }
    return (clashes + folders).map(finding)
  }

  private static let index = "/index.html"

  /// Whether two addresses may be one, told by fingerprints: false for nearly every site, and then
  /// certainly none are. A save in the preview asks this of every address.
  private var mayClash: Bool {
    var prints: [UInt64] = []
    var folders: [UInt64] = []
    prints.reserveCapacity(claims.count)
    for (address, _) in claims {
      let print = Self.fingerprint(address, after: 0xCBF2_9CE4_8422_2325)
      prints.append(print)
      if !address.hasSuffix(Self.index) {
        folders.append(Self.fingerprint(Self.index, after: print))
      }
    }
    prints.sort()
    guard zip(prints, prints.dropFirst()).allSatisfy({ $0 != $1 }) else { return true }
    folders.sort()
    var rest = prints[...]
    for folder in folders {
      while let first = rest.first, first < folder { rest.removeFirst() }
      if rest.first == folder { return true }
    }
    return false
  }

  /// FNV-1a of the bytes in small letters; a text of two parts has that of the second after the
  /// first.
  private static func fingerprint(_ text: String, after start: UInt64) -> UInt64 {
    var hash = start
    var isASCII = true
    for byte in text.utf8 {
      isASCII = isASCII && byte < 0x80
      let small = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      hash = (hash ^ UInt64(small)) &* 0x100_0000_01B3
    }
    guard !isASCII else { return hash }
    return text.lowercased().utf8.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  private func finding(_ clash: Clash) -> Diagnostic {
    switch (clash.owner, clash.other) {
    case (.list(let folder), .file(let path)), (.file(let path), .list(let folder)):
      return Diagnostic(
        .sameAddress, file: shown(path),
        "`\(shown(path))` and the list of the folder `\(shown(folder))` would have one address",
        help: [
          path.hasSuffix(".md")
            ? "move the page to `\(shown(folder))index.md`: it then stands above the list"
            : "rename one of the two"
        ])
    case (.alias(let page), let other), (let other, .alias(let page)):
      return alias(clash.address, of: page, other)
    case (.program, let other), (let other, .program):
      return Diagnostic(
        .sameAddress, file: name(of: other),
        "`\(clash.address)` is a name that Vitrine needs for a file of its own",
        help: ["rename it"])
    case (let owner, let other):
      let (own, second) = (name(of: owner), name(of: other))
      return Diagnostic(
        .sameAddress, file: own,
        clash.isFolder
          ? "`\(clash.address)` would be a file and, for \(second), a folder"
          : "`\(clash.address)` would be written twice: by \(own) and by \(second)",
        help: ["rename one of the two"])
    }
  }

  /// A redirect that would stand in the place of something else, or of another redirect.
  private func alias(_ address: String, of page: String, _ other: Owner) -> Diagnostic {
    let index = Self.index.dropFirst()
    let isFolder = address.hasSuffix(Self.index)
    let path = isFolder ? String(address.dropLast(index.count)) : address
    let what: String
    switch other {
    case .alias(page): what = "stands twice under `aliases:`"
    case .alias(let second): what = "is an alias of \(shown(second)) too"
    case .file(page): what = "is where the page itself stands"
    case .file(let second): what = "is where \(shown(second)) stands"
    case .list(let folder): what = "is where the list of the folder `\(shown(folder))` stands"
    case .program: what = "is the address of a page or file that Vitrine makes"
    }
    return Diagnostic(
      .sameAddress, file: shown(page), "the alias `\(path)` \(what)",
      help: ["take it out of `aliases:`: an earlier address leads on, and nothing else is there"])
  }

  private func name(of owner: Owner) -> String {
    switch owner {
    case .file(let path), .list(let path), .alias(let path): shown(path)
    case .program: ""
    }
  }

  private func shown(_ path: String) -> String { content + "/" + path }
}
