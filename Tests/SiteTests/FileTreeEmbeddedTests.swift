import Foundation
import Testing

@testable import Site

@Suite struct FileTreeEmbeddedTests {
  /// The top of the repository, found from this file.
  private static let top = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func theProgramHoldsTheFilesOfTheRepository() throws {
    var paths: [String] = []
    for folder in ["templates", "docs/errors"] {
      let names = FileManager.default.enumerator(atPath: Self.top.path + "/" + folder)
      for case let name as String in names ?? .init() {
        let path = folder + "/" + name
        guard !name.contains("/.") && !name.hasPrefix("."), FileTree.disk().isFile(path, Self.top)
        else { continue }
        paths.append(path)
      }
    }
    paths.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(EmbeddedFile.all.map(\.path) == paths, "run script/embed")
    for file in EmbeddedFile.all {
      let bytes = try Data(contentsOf: Self.top.appendingPathComponent(file.path))
      #expect(file.bytes == Array(bytes), "\(file.path) has changed: run script/embed")
    }
  }

  @Test func theThemeCanBeListedAndRead() throws {
    let entries = try FileTree.embedded.list("templates").get()
    let page = try #require(entries.first { $0.path == "templates/page.mustache" })
    #expect(try FileTree.embedded.read(page.path).get().count == page.size)
    #expect(EmbeddedFile.named("templates/none.mustache") == nil)
  }
}

extension FileTree {
  fileprivate func isFile(_ path: String, _ top: URL) -> Bool {
    (try? read(top.path + "/" + path).get()) != nil
  }
}
