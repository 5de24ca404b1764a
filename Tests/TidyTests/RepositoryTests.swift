import Foundation
import Testing

/// The repository as a whole: what a fresh clone finds.
@Suite struct RepositoryTests {
  /// Folders of one machine; in two parts, so that this file passes its own test.
  private static let machinePaths = [
    "/wo" + "rk/", "/ro" + "ot/", "/tmp" + "/v/", "../sha" + "red",
  ]

  @Test func noPathsOfOneMachine() {
    let places = [
      "Package.swift", "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "Sources", "Tests",
      "script", "docs", "templates", "content", ".ci/run",
    ]
    var wrong: [String] = []
    for path in places.flatMap(Repository.files) {
      guard let file = Repository.read(path) else { continue }
      for (index, line) in file.lines.enumerated() {
        for word in Self.machinePaths where line.contains(word) {
          wrong.append(file.at(index + 1, "`\(word)`"))
        }
      }
    }
    #expect(wrong == [])
  }

  @Test func scriptsCanBeRun() {
    let scripts = Repository.files("script") + [".ci/run"]
    #expect(scripts.contains("script/test"))
    for path in scripts where !path.hasSuffix(".awk") {
      let full = Repository.top.appendingPathComponent(path).path
      #expect(FileManager.default.isExecutableFile(atPath: full), "\(path) is not executable")
      #expect(Repository.text(path).hasPrefix("#!"), "\(path) has no `#!` line")
    }
  }

  /// The programs of a virtual environment name the place where it was made: in a copy, all but
  /// the interpreter belong to the original.
  @Test func scriptsCallOnlyTheInterpreterOfAVirtualEnvironment() {
    var wrong: [String] = []
    for path in ["script", ".ci/run"].flatMap(Repository.files) {
      guard let file = Repository.read(path) else { continue }
      for (index, line) in file.lines.enumerated() {
        for part in line.split(separator: "venv/bin/", omittingEmptySubsequences: false).dropFirst()
        where !part.hasPrefix("python") {
          wrong.append(file.at(index + 1, "`\(part.prefix(12))`"))
        }
      }
    }
    #expect(wrong == [])
  }

  @Test func theChangelogHasAnUnreleasedHead() {
    #expect(Repository.text("CHANGELOG.md").contains("\n## Unreleased\n"))
  }
}
