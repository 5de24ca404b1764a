import Diagnostics
import Foundation
import Output
import Tables
import Testing

@testable import Charts

/// The cases in `SPC` were computed by NHSRplotthedots 0.2.2; see the folder's README.
@Suite struct SPCTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "SPC")
  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
  }()

  struct Case: Decodable {
    struct Options: Decodable {
      var improvementDirection: String
      var target: Double?
      var rebase: [String]?
      var fixAfterNPoints: Int?
      var screenOutliers: Bool
    }
    struct Segment: Decodable {
      var start: String
      var n: Int
      var mean: Double
      var lpl: Double
      var upl: Double
      var trial: Bool
    }
    struct Flag: Decodable, Equatable {
      var date: String
      var value: Double
      var rule: String
      var pointType: String
    }
    var options: Options
    var segments: [Segment]
    var flagged: [Flag]
    var latestPointType: String
    var assuranceType: String?
  }

  @Test func allCasesAreHere() {
    #expect(Self.names.count == 22)
  }

  @Test(arguments: names)
  func agreesWithTheReference(_ name: String) throws {
    let data = try Data(contentsOf: Self.folder.appending(path: name + ".json"))
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let expected = try decoder.decode(Case.self, from: data)
    let (dates, values) = try rows(name)
    let options = XmR.Options(
      screens: expected.options.screenOutliers, fixAfter: expected.options.fixAfterNPoints,
      rebases: (expected.options.rebase ?? []).compactMap { dates.firstIndex(of: $0) })
    let chart = XmR(values, options)
    let better: XmR.Better =
      switch expected.options.improvementDirection {
      case "increase": .higher
      case "decrease": .lower
      default: .neutral
      }

    #expect(chart.segments.count == expected.segments.count)
    for (segment, reference) in zip(chart.segments, expected.segments) {
      let limits = try #require(segment.limits)
      #expect(dates[segment.range.lowerBound] == reference.start)
      #expect(segment.range.count == reference.n)
      #expect(segment.isShort == reference.trial)
      #expect(isNear(segment.mean, reference.mean))
      #expect(isNear(limits.lowerBound, reference.lpl))
      #expect(isNear(limits.upperBound, reference.upl))
    }
    let flagged = values.indices.compactMap { index in
      chart.rules[index].map {
        Case.Flag(
          date: dates[index], value: values[index], rule: $0.rawValue,
          pointType: chart.type(index, better: better).rawValue)
      }
    }
    #expect(flagged == expected.flagged)
    #expect(chart.type(values.count - 1, better: better).rawValue == expected.latestPointType)
    let assurance = expected.options.target.flatMap {
      chart.assurance(target: $0, better: better)?.rawValue
    }
    #expect(assurance == expected.assuranceType)
  }

  /// The reference gives limits that are no numbers; here there are none.
  @Test func constantSeriesHaveNoLimits() {
    let chart = XmR([5, 5, 5, 5, 5, 5, 5, 5], XmR.Options())
    #expect(chart.segments.first?.limits == nil)
    #expect(chart.segments.first?.mean == 5)
    #expect(chart.rules.allSatisfy { $0 == nil })
    #expect(XmR([3], XmR.Options()).segments.first?.limits == nil)
    #expect(XmR([], XmR.Options()).segments.isEmpty)
  }

  private func rows(_ name: String) throws -> ([String], [Double]) {
    let text = try String(contentsOf: Self.folder.appending(path: name + ".csv"), encoding: .utf8)
    let lines = text.split(whereSeparator: \.isNewline).dropFirst()
    let cells = lines.map { $0.split(separator: ",") }
    return (cells.map { String($0[0]) }, cells.compactMap { Double($0[1]) })
  }

  private func isNear(_ a: Double, _ b: Double) -> Bool {
    abs(a - b) <= 1e-9 * max(abs(a), abs(b))
  }
}
