import Foundation
import Testing

/// Which target may import what: the direction of the whole program.
@Suite struct ImportTests {
  /// Modules of the system and the toolchain, beside what Package.swift gives a target.
  private static let system: [String: Set<String>] = [
    "Output": ["Glibc"],
    "Charts": ["Glibc"],
    "Markdown": ["Glibc"],
    "Site": ["Glibc", "Synchronization"],
    "Preview": ["Glibc", "Synchronization"],
    "vitrine": ["Dispatch", "Foundation", "Glibc", "Synchronization"],
    "chart-bench": ["Glibc"],
  ]

  /// Modules in C and the one file that calls each.
  private static let bridged = ["CMark", "CYAML", "CLinux"]

  @Test func importsAreThoseOfThePackage() throws {
    let declared = Self.declaredDependencies()
    #expect(declared["Site"]?.contains("Markdown") == true)
    var wrong: [String] = []
    for file in Repository.swift("Sources") {
      let allowed = declared[file.target, default: []].union(
        Self.system[file.target, default: []])
      for (number, module) in Self.imports(of: file) where !allowed.contains(module) {
        wrong.append(file.at(number, "\(file.target) must not import \(module)"))
      }
    }
    #expect(wrong == [])
  }

  @Test(arguments: bridged)
  func eachLibraryInCIsCalledFromOneFile(module: String) {
    let files = Repository.swift("Sources").filter { file in
      Self.imports(of: file).contains { $0.module == module }
    }
    #expect(files.count <= 1, "\(files.map(\.path))")
  }

  /// A pointer of C that leaves its bridge is not caught by the compiler.
  @Test func pointersOfCStayInTheirBridge() {
    var wrong: [String] = []
    for file in Repository.swift("Sources") where ["Markdown", "Settings"].contains(file.target) {
      guard Self.imports(of: file).allSatisfy({ !Self.bridged.contains($0.module) }) else {
        continue
      }
      for (number, line) in file.code where line.contains("OpaquePointer") {
        wrong.append(file.at(number, "a pointer of C outside of its bridge"))
      }
    }
    #expect(wrong == [])
  }

  private static func imports(of file: Repository.File) -> [(number: Int, module: String)] {
    file.code.compactMap { number, line in
      var words = line.split(separator: " ")
      while let first = words.first, first.hasPrefix("@") || levels.contains(first) {
        words.removeFirst()
      }
      guard words.count >= 2, words[0] == "import" else { return nil }
      let kinds: Set<Substring> = ["struct", "enum", "class", "func", "protocol", "typealias"]
      let name = kinds.contains(words[1]) && words.count > 2 ? words[2] : words[1]
      return (number, String(name.split(separator: ".")[0]))
    }
  }

  private static let levels: Set<Substring> = [
    "package", "public", "internal", "private", "fileprivate",
  ]

  /// The dependencies of each target, read from Package.swift.
  private static func declaredDependencies() -> [String: Set<String>] {
    let text = Repository.text("Package.swift")
    var found: [String: Set<String>] = [:]
    for opening in ["part(", ".executableTarget(", ".target("] {
      for piece in text.components(separatedBy: opening).dropFirst() {
        var depth = 1
        let call = piece.prefix { character in
          if character == "(" { depth += 1 }
          if character == ")" { depth -= 1 }
          return depth > 0
        }
        let names = call.components(separatedBy: "\"").enumerated()
          .filter { $0.offset % 2 == 1 }.map(\.element)
        guard let target = names.first else { continue }
        found[target, default: []].formUnion(names.dropFirst())
      }
    }
    return found
  }
}
