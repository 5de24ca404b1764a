import Charts
import Diagnostics
import Foundation
import Output
import Settings
import Tables
import Testing

/// Each folder in `Golden` is a chart: `settings.yml` and `data.csv` beside what they must give.
///
/// `UPDATE_GOLDEN=1 swift test --filter GoldenTests` writes what they give now; look at
/// `git diff` before you keep it.
@Suite struct GoldenTests {
  @Test(arguments: GoldenCase.all)
  func isAsExpected(_ golden: GoldenCase) throws {
    let outputs = try golden.outputs()
    if GoldenCase.updates { try golden.removeOrphans(keeping: outputs.map(\.0)) }
    for (name, text) in outputs {
      let url = golden.folder.appending(path: name)
      if GoldenCase.updates {
        try text.write(to: url, atomically: true, encoding: .utf8)
        continue
      }
      let expected = try? String(contentsOf: url, encoding: .utf8)
      guard let expected else {
        Issue.record("\(golden.name)/\(name) is missing; UPDATE_GOLDEN=1 writes it")
        continue
      }
      guard expected != text else { continue }
      let (was, now) = Self.firstDifference(expected, text)
      Issue.record("\(golden.name)/\(name) differs\n  expected: \(was)\n  now:      \(now)")
    }
  }

  /// A file that no test writes is a leftover of a case that changed its name.
  @Test(arguments: GoldenCase.all)
  func hasNoOrphans(_ golden: GoldenCase) throws {
    guard !GoldenCase.updates else { return }
    let known = Set(try golden.outputs().map(\.0) + ["settings.yml", "data.csv", "about.txt"])
    let found = try FileManager.default.contentsOfDirectory(atPath: golden.folder.path)
    #expect(found.filter { !known.contains($0) }.sorted() == [])
  }

  @Test func updateIsRefusedInCI() {
    let environment = ProcessInfo.processInfo.environment
    #expect(!(environment["CI"] != nil && environment["UPDATE_GOLDEN"] != nil))
  }

  private static func firstDifference(_ a: String, _ b: String) -> (Substring, Substring) {
    let (first, second) = (Array(a), Array(b))
    let at = zip(first, second).prefix { $0 == $1 }.count
    let start = max(0, at - 40)
    return (
      a.dropFirst(start).prefix(120), b.dropFirst(start).prefix(120)
    )
  }
}

/// One folder of `Golden`.
struct GoldenCase: CustomTestStringConvertible, Sendable {
  var name: String
  var testDescription: String { name }

  static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  /// Whether files are rewritten; never where `CI` is set.
  static let updates: Bool = {
    let environment = ProcessInfo.processInfo.environment
    return environment["UPDATE_GOLDEN"] != nil && environment["CI"] == nil
  }()

  static let all: [GoldenCase] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return names.sorted().filter { !$0.hasPrefix(".") }.map { GoldenCase(name: $0) }
  }()

  var folder: URL { Self.root.appending(path: name) }

  /// Removes expectations that the case no longer gives.
  func removeOrphans(keeping names: [String]) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where name.hasPrefix("expected.") && !names.contains(name) {
      try FileManager.default.removeItem(at: folder.appending(path: name))
    }
  }

  /// The files that the case gives.
  func outputs() throws -> [(String, String)] {
    let settings = try SourceFile(
      path: "settings.yml", bytes: Array(Data(contentsOf: folder.appending(path: "settings.yml"))))
    let data = try SourceFile(
      path: "data.csv", bytes: Array(Data(contentsOf: folder.appending(path: "data.csv"))))
    var findings = Findings(in: settings)
    var outputs: [(String, String)] = []
    if let chart = ChartFixture.chart(settings, data: data, into: &findings) {
      for layout in Layout.allCases {
        outputs.append(("expected.\(layout.rawValue).svg", ChartFixture.svg(chart, layout) + "\n"))
      }
      let notes = chart.notes.enumerated().map { "\($0 + 1). \($1)\n" }.joined()
      outputs.append(("expected.summary.txt", chart.summary(.english) + "\n" + notes))
    }
    let said = findings.list.sorted(by: Diagnostic.inOrder).map(Self.line).joined()
    if !said.isEmpty { outputs.append(("expected.findings.txt", said)) }
    return outputs
  }

  private static func line(_ finding: Diagnostic) -> String {
    let place = finding.place.map { ":\($0.line):\($0.column)" } ?? ""
    let help = finding.help.map { "  help: \($0)\n" }.joined()
    return "\(finding.file)\(place): \(finding.level.rawValue)[\(finding.code.id)]: "
      + "\(finding.message)\n" + help
  }
}
