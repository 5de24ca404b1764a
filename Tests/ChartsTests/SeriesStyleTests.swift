import Charts
import Diagnostics
import Foundation
import Testing

/// As many series as a type takes can be told apart without their names: by the mark, by the dash
/// where two lines share a colour, or by the colour where there is neither.
@Suite struct SeriesStyleTests {
  /// A type with the most series that it takes.
  struct Case: Sendable, CustomTestStringConvertible {
    var type: String
    var limit: Int
    var testDescription: String { type }
  }

  static let marked = [
    Case(type: "line", limit: 12), Case(type: "slope", limit: 12), Case(type: "dot", limit: 4),
    Case(type: "scatter", limit: 4),
  ]
  static let filled = [
    Case(type: "column", limit: 6), Case(type: "bar", limit: 6), Case(type: "area", limit: 6),
  ]

  @Test(arguments: marked) func marksDiffer(_ example: Case) throws {
    for layout in Layout.allCases {
      let svg = try #require(Self.svg(example.type, series: example.limit, layout))
      var shapes = Set<String>()
      var lines = Set<String>()
      // The colour of a group, the dash of its line, the outline of its first mark.
      let pattern = #/<g class="(s\d)"[^>]*>(?:<path class="l( l\d)?"[^>]*>)?/#
      for match in svg.matches(of: pattern) {
        let rest = svg[match.range.upperBound...]
        let group = rest[..<(rest.range(of: "</g>")?.lowerBound ?? rest.endIndex)]
        guard let mark = group.firstMatch(of: #/class="m" d="M[-.\d ]+(\D[^mM"]*)/#) else {
          Issue.record("a series without a mark: \(match.0)")
          continue
        }
        shapes.insert(String(mark.1))
        lines.insert("\(match.1)\(match.2 ?? "")")
      }
      #expect(shapes.count == example.limit, "\(layout): \(shapes.sorted())")
      #expect(lines.count == example.limit, "\(layout): \(lines.sorted())")
    }
  }

  @Test(arguments: filled) func coloursDiffer(_ example: Case) throws {
    for layout in Layout.allCases {
      let svg = try #require(Self.svg(example.type, series: example.limit, layout))
      let key = svg.matches(of: #/<path class="(?:b|as) (s\d)"/#).map { String($0.1) }
      #expect(Set(key).count == example.limit, "\(layout): \(key)")
    }
  }

  @Test(arguments: marked + filled) func moreAreRefused(_ example: Case) {
    #expect(Self.svg(example.type, series: example.limit + 1, .wide) == nil)
  }

  /// A chart of a type with a number of series, at two times.
  private static func svg(_ type: String, series: Int, _ layout: Layout) -> String? {
    let settings = "type: \(type)\nx: At\ny: Value\nseries: Name\n"
    var rows = "At,Name,Value\n"
    let times = type == "scatter" ? ["1.5", "2.5"] : ["2022", "2023"]
    for time in times.indices {
      for number in 0..<series {
        rows += "\(times[time]),Series \(number + 1),\(10 + number * 5 + time)\n"
      }
    }
    let source = SourceFile(path: "settings.yml", bytes: Array(settings.utf8))
    var findings = Findings(in: source)
    let chart = ChartFixture.chart(
      source, data: SourceFile(path: "data.csv", bytes: Array(rows.utf8)), into: &findings)
    return chart.map { ChartFixture.svg($0, layout) }
  }
}
