/// A file that is built into the program: a template, an asset of the theme, or the
/// explanation of a code. `script/embed` writes the list of them.
package struct EmbeddedFile: Sendable {
  /// The path in the repository: `templates/page.mustache`, `docs/errors/D112.md`.
  package let path: String
  private let text: StaticString

  init(_ path: String, _ text: StaticString) {
    self.path = path
    self.text = text
  }

  /// The file as it was when the program was built.
  package var bytes: [UInt8] {
    Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// The file of this path, or nil.
  package static func named(_ path: String) -> EmbeddedFile? {
    all.first { $0.path == path }
  }
}

extension FileTree {
  /// The files that are built into the program: `templates/…` and `docs/errors/…`.
  package static let embedded = FileTree.memory(
    Dictionary(
      EmbeddedFile.all.map { ($0.path, .bytes($0.bytes)) },
      uniquingKeysWith: { first, _ in first }))
}
