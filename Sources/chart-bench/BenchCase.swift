import Charts
import Diagnostics
import Output
import Tables

/// One of the four pictures that are timed, and drawn by others for comparison.
struct BenchCase {
  var name: String
  var settings: String
  var csv: String

  /// The table, typed; nil would be a mistake in this file.
  var table: Table? {
    let file = SourceFile(path: name, bytes: Array(csv.utf8))
    var findings = Findings(in: file)
    let passage = Passage(Span(0, file.bytes.count), in: file.bytes)
    return SourceTable.read(passage, columns: [], into: &findings)?.disclose(.everything)
  }

  /// The bytes of one layout, scales, marks and all.
  func draw(_ table: Table, _ layout: Layout) -> [UInt8] {
    var out = ByteWriter(capacity: 8_192)
    let file = ChartFile.make(table, settings: settings).file
    file?.chart.writeSVG(layout, label: name, id: name, into: &out)
    return out.finish()
  }

  /// Two lines over 36 months, ten ranked bars, grouped columns, a process chart.
  static let all: [BenchCase] = [
    BenchCase(
      name: "line", settings: "type: line\nx: month\ny: [999 calls, 101 calls]\n",
      csv: "month,999 calls,101 calls\n" + months { "\($0),\(20_000 + $1),\(30_000 - $1 * 2)\n" }),
    BenchCase(
      name: "bar", settings: "type: bar\nx: offence\ny: recorded\n",
      csv: "offence,recorded\n" + (1...10).map { "Offence \($0),\($0 * 83 % 900)\n" }.joined()),
    BenchCase(
      name: "column", settings: "type: column\nx: year\ny: [North, South]\n",
      csv: "year,North,South\n"
        + (2012...2023).map { "\($0),\($0 * 7 % 97),\($0 * 13 % 89)\n" }.joined()),
    BenchCase(
      name: "spc", settings: "type: spc\nx: month\ny: calls\nbetter: lower\n",
      csv: "month,calls\n" + months { "\($0),\(20_000 + $1)\n" }),
  ]

  /// 36 months from January 2020 with a number that goes up and down.
  private static func months(_ row: (String, Int) -> String) -> String {
    (0..<36).map { index in
      let month = index % 12 + 1
      let text = "\(2020 + index / 12)-\(month < 10 ? "0" : "")\(month)"
      return row(text, (index * 7_919 + 13) % 4_001)
    }.joined()
  }
}
