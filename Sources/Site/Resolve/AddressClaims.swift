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
  private var owners: [String: Owner] = [:]
  private var clashes: [Clash] = []
  /// Files that are no `index.html`: none of them may have the name of a folder.
  private var plain: [(address: String, owner: Owner)] = []

  init(content: String) {
    self.content = content
  }

  mutating func take(_ address: String, by owner: Owner) {
    let key = address.lowercased()
    guard let other = owners[key] else {
      owners[key] = owner
      if !address.hasSuffix("/index.html") { plain.append((address, owner)) }
      return
    }
    // Two blocks of one page are a matter of the page.
    if other != owner { clashes.append(Clash(address: address, owner: owner, other: other)) }
  }

  func findings() -> [Diagnostic] {
    let folders = plain.compactMap { file -> Clash? in
      guard let other = owners[file.address.lowercased() + "/index.html"] else { return nil }
      return Clash(address: file.address, owner: file.owner, other: other, isFolder: true)
    }
    return (clashes + folders).map(finding)
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

  private func name(of owner: Owner) -> String {
    switch owner {
    case .file(let path), .list(let path): shown(path)
    case .program: ""
    }
  }

  private func shown(_ path: String) -> String { content + "/" + path }
}
