import Charts
import Diagnostics
import Foundation
import Output
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Whatever the input: a finding or a chart, never a crash, never a number that is none.
@Suite struct BadInputTests {
  @Test(arguments: BadInput.tables.map(\.name))
  func givesAFindingOrAChart(_ name: String) throws {
    let csv = try #require(BadInput.tables.first { $0.name == name }).csv
    for settings in BadInput.settings {
      check(csv, "x: x\n" + settings, "\(name), \(settings.prefix(40))")
    }
  }

  /// Ten thousand rows: a line, a process, points, steps; the others say that they are too many.
  @Test(
    arguments: [
      ("line", true), ("spc", true), ("column", false), ("box", false), ("heatmap", false),
    ])
  func tenThousandDates(type: String, isDrawn: Bool) {
    var csv = "x,y\n"
    for index in 0..<10_000 {
      csv += "\(CalendarDate(daysSince1970: 9_000 + index).isoText),\(index * 7_919 % 1_000)\n"
    }
    #expect(check(csv, "type: \(type)\nx: x\ny: y\n", type) == isDrawn)
  }

  @Test(arguments: ["scatter", "histogram"])
  func tenThousandNumbers(type: String) {
    let csv = "x,y\n" + (0..<10_000).map { "\($0),\($0 * 7_919 % 1_000)\n" }.joined()
    #expect(check(csv, "type: \(type)\nx: x\ny: y\n", type))
  }

  /// Tables of cells drawn by lot, the same each time.
  @Test(arguments: 0..<40)
  func whateverTheCells(seed: Int) {
    var lot = Lot(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1)
    let pool = [
      "0", "-3", "12.5", "1,204", "£4m", "12%", "3 min 2 s", "[x]", "[c]", "[z]", "", "7 [p]",
      "2023-01", "2023", "2022/23", "18th", "North", "NaN", "1e9", "999999999999999", "-0.001",
    ]
    var csv = "x,y,low,high,of,parent,g\n"
    let isTidy = lot.next(2) == 0
    for row in 0..<lot.next(12) {
      // A name may be `NaN`, but not here, where it would look like a mistake.
      let name = pool[lot.next(pool.count)]
      let x = isTidy ? BadInput.months[row] : name == "NaN" ? "Nantes" : name
      let own = pool[lot.next(3)]
      let cells = (0..<6).map { _ in isTidy ? own : pool[lot.next(pool.count)] }
      csv += ([x] + cells).map { "\"\($0)\"" }.joined(separator: ",") + "\n"
    }
    for settings in BadInput.settings { check(csv, "x: x\n" + settings, "\(seed): \(csv)") }
  }

  /// Whether there is a chart; records what is wrong with it.
  @discardableResult
  private func check(_ csv: String, _ settings: String, _ name: String) -> Bool {
    let source = SourceFile(path: "data.csv", bytes: Array(csv.utf8))
    let (file, findings) = ChartFile.make(source, settings: settings)
    guard let file else {
      #expect(findings.contains { $0.level == .error }, "no chart and no error: \(name)")
      return false
    }
    let summary = file.chart.summary(.english)
    #expect(!isStrange(summary) && !summary.isEmpty, "\(name): \(summary)")
    for layout in Layout.allCases {
      var out = ByteWriter()
      file.chart.writeStandaloneSVG(layout, label: file.label, into: &out)
      let bytes = out.finish()
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!isStrange(text), "\(name), \(layout.rawValue)")
      #expect(XMLParser(data: Data(bytes)).parse(), "\(name), \(layout.rawValue)")
      #expect(bytes.count < 400_000, "\(name), \(layout.rawValue): \(bytes.count) bytes")
    }
    var out = ByteWriter()
    file.chart.writeModel(into: &out)
    let model = Data(out.finish())
    #expect((try? JSONSerialization.jsonObject(with: model)) != nil, "\(name)")
    return true
  }

  /// Whether a text has a number that is none, as Swift or a browser would write it.
  private func isStrange(_ text: String) -> Bool {
    let words = text.split { !$0.isLetter && $0 != "\u{221E}" }
    return words.contains { ["nan", "inf", "infinity"].contains($0.lowercased()) }
  }
}

/// Numbers by lot (SplitMix64), the same for the same start.
private struct Lot {
  var state: UInt64

  mutating func next(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, limit)))
  }
}
