import Charts
import Diagnostics
import Foundation
import Output
import Tables
import Testing

@testable import Site

/// `vitrine chart FILE.csv --type spc --format json` gives what the reference cases say.
@Suite struct ChartFileTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../ChartsTests/SPC")
  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
  }()

  private typealias Object = [String: Any]

  @Test(arguments: names)
  func modelsAgreeWithTheReference(name: String) async throws {
    let expected = try object(Data(contentsOf: Self.folder.appending(path: name + ".json")))
    let csv = try Data(contentsOf: Self.folder.appending(path: name + ".csv"))
    let tree = FileTree.memory([name + ".csv": .bytes(Array(csv))])
    let file = try #require(await DataFile.find(name + ".csv", in: tree, from: "/").file)
    let (made, report) = file.chart(settings: settings(of: expected))
    #expect(report.findings.filter { $0.level == .error }.map(\.message) == [])
    var out = ByteWriter()
    try #require(made).chart.writeModel(into: &out)
    let model = try object(Data(out.finish()))

    let segments = try #require(model["segments"] as? [Object])
    let wanted = try #require(expected["segments"] as? [Object])
    #expect(segments.map { $0["start"] as? String } == wanted.map { $0["start"] as? String })
    #expect(segments.map { $0["n"] as? Int } == wanted.map { $0["n"] as? Int })
    for (segment, reference) in zip(segments, wanted) {
      for key in ["mean", "lpl", "upl"] {
        let (a, b) = (segment[key] as? Double ?? .nan, reference[key] as? Double ?? .nan)
        #expect(abs(a - b) <= 1e-9 * max(1, abs(b)), "\(key)")
      }
    }
    #expect(lines(model["flagged"]) == lines(expected["flagged"]))
    #expect(model["latest_point_type"] as? String == expected["latest_point_type"] as? String)
    #expect(model["assurance_type"] as? String == expected["assurance_type"] as? String)
  }

  @Test func thereAreCases() {
    #expect(Self.names.count == 22)
  }

  private func object(_ data: Data) throws -> Object {
    try #require(try JSONSerialization.jsonObject(with: data) as? Object)
  }

  /// The case's options as a chart block would have them.
  private func settings(of expected: Object) -> String {
    let options = expected["options"] as? Object ?? [:]
    let better = ["increase": "higher", "decrease": "lower"]
    let direction = options["improvement_direction"] as? String ?? ""
    var text = "type: spc\nx: date\ny: value\nbetter: \(better[direction] ?? "neutral")\n"
    if let target = options["target"] as? Double { text += "target: \(target)\n" }
    if let count = options["fix_after_n_points"] as? Int { text += "fix-after: \(count)\n" }
    if options["screen_outliers"] as? Bool == false { text += "screen: false\n" }
    let rebases = options["rebase"] as? [String] ?? []
    if !rebases.isEmpty {
      text += "rebase:\n" + rebases.map { "  - {at: \($0), because: as the case says}\n" }.joined()
    }
    return text
  }

  private func lines(_ flagged: Any?) -> [String] {
    (flagged as? [Object] ?? []).map { flag in
      let value = flag["value"] as? Double ?? .nan
      return "\(flag["date"] ?? "") \(value) \(flag["rule"] ?? "") \(flag["point_type"] ?? "")"
    }
  }
}
