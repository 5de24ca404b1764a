import Diagnostics
import Foundation
import Glibc
import Site
import Testing

/// Little sites beside what becomes of them. A new case is a new folder; `script/golden`
/// rewrites the expected files.
///
/// ```
/// Golden/CASE/content/…            the site
/// Golden/CASE/templates/…          its own templates, if any
/// Golden/CASE/expected/findings    what `vitrine check` would print
/// Golden/CASE/expected/files       the paths of all files of the site, one a line
/// Golden/CASE/expected/FILE         each CSV; of open data and corrections, all that tells of them
/// Golden/CASE/expected/PAGE.html   the body of each page; not where the case is `bad-input-…`
///                                  or `open-data`
/// ```
@Suite struct GoldenTests {
  @Test(arguments: GoldenCase.all)
  func matchesExpectedFiles(golden: GoldenCase) async {
    let made = await golden.make()
    if GoldenCase.isUpdating {
      golden.rewrite(made)
    }
    let expected = golden.expected
    #expect(Set(made.keys) == Set(expected.keys), "files without a counterpart in \(golden.name)")
    for (path, text) in made.sorted(by: { $0.key < $1.key }) {
      guard let wanted = expected[path], wanted != text else { continue }
      let difference = Self.firstDifference(wanted, text)
      Issue.record("\(golden.name)/expected/\(path): \(difference)")
    }
  }

  @Test func thereAreCases() {
    #expect(GoldenCase.all.count >= 5)
  }

  /// The first line that differs, both ways.
  private static func firstDifference(_ expected: String, _ made: String) -> String {
    let a = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let b = made.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(a, b).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let number = line ?? min(a.count, b.count)
    let old = number < a.count ? String(a[number]) : "(end)"
    let new = number < b.count ? String(b[number]) : "(end)"
    return "line \(number + 1)\n  expected: \(old)\n  made:     \(new)"
  }
}

struct GoldenCase: Sendable, CustomTestStringConvertible {
  let name: String
  private let folder: String

  var testDescription: String { name }

  static let root: String = {
    let file = #filePath
    return String(file[..<(file.lastIndex(of: "/") ?? file.startIndex)]) + "/Golden"
  }()

  static let isUpdating = getenv("UPDATE_GOLDEN") != nil && getenv("CI") == nil

  static let all: [GoldenCase] = {
    guard case .success(let entries) = FileTree.disk().list(root) else { return [] }
    let names = Set(
      entries.compactMap { $0.path.dropFirst(root.count + 1).split(separator: "/").first })
    return names.sorted().map { GoldenCase(name: String($0), folder: root + "/" + $0) }
  }()

  private init(name: String, folder: String) {
    self.name = name
    self.folder = folder
  }

  /// The files of the case below one of its folders.
  private func files(below part: String) -> [String: String] {
    let tree = FileTree.disk()
    let prefix = "\(folder)/\(part)"
    guard case .success(let entries) = tree.list(prefix) else { return [:] }
    var files: [String: String] = [:]
    for entry in entries {
      guard case .success(let bytes) = tree.read(entry.path) else { continue }
      files[String(entry.path.dropFirst(prefix.count + 1))] = String(decoding: bytes, as: UTF8.self)
    }
    return files
  }

  var expected: [String: String] { files(below: "expected") }

  /// What becomes of the site: findings, file names, bodies.
  func make() async -> [String: String] {
    let site = SiteFolder(tree: .disk(in: folder))
    let options = BuildOptions(now: 1_700_000_000, workers: 2)
    let output = MemoryOutput()
    let result = await build(site, options, to: .memory(output))
    var made = ["findings": result.report.text(), "files": ""]
    for path in output.files.keys.sorted() {
      // The name of the style sheet changes with the theme, which other tests look at.
      guard !path.hasPrefix("assets/style.") else { continue }
      made["files", default: ""] += path + "\n"
    }
    // Of bad input only the findings matter: what, at which line and column.
    guard !name.hasPrefix("bad-input-") else { return made }
    let pages = name.hasPrefix("open-data") ? [:] : files(below: "content")
    for path in pages.keys where path.hasSuffix(".md") {
      let (found, report) = await Inspection.of(path, in: site, options)
      guard let inspection = found else {
        made["\(path).html"] = report.text()
        continue
      }
      made["\(path).html"] = String(decoding: inspection.body().html, as: UTF8.self)
    }
    for (path, bytes) in output.files where isCompared(path) {
      let text = String(decoding: bytes, as: UTF8.self)
      made[path] = path.hasSuffix(".html") ? Self.main(of: text) : text
    }
    return made
  }

  /// Whether a file of the site is compared byte by byte: each CSV, and where the case is one of
  /// open data or of corrections, what describes them.
  private func isCompared(_ path: String) -> Bool {
    if path.hasSuffix(".csv") { return true }
    guard name.hasPrefix("open-data") || name.hasPrefix("corrections") else { return false }
    return [".json", ".jsonld", ".xml"].contains { path.hasSuffix($0) }
      || path.hasPrefix("data/") || path.hasPrefix("corrections/")
  }

  /// The part of a page that is not the same on every page.
  private static func main(of page: String) -> String {
    let parts = page.components(separatedBy: "<main").dropFirst().joined(separator: "<main")
    return "<main" + (parts.components(separatedBy: "</main>").first ?? "") + "</main>\n"
  }

  func rewrite(_ made: [String: String]) {
    for path in expected.keys where made[path] == nil { unlink("\(folder)/expected/\(path)") }
    for (path, text) in made {
      let target = "\(folder)/expected/\(path)"
      var end = folder.endIndex
      while let slash = target[end...].dropFirst().firstIndex(of: "/") {
        mkdir(String(target[..<slash]), 0o777)
        end = slash
      }
      guard let file = fopen(target, "w") else { continue }
      let bytes = Array(text.utf8)
      fwrite(bytes, 1, bytes.count, file)
      fclose(file)
    }
  }
}
