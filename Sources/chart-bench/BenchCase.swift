import Charts
import Diagnostics
import Output
import Settings
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

  /// What stands above the rows of a block, read.
  var read: (Settings, Findings) { ChartFile.read(settings) }

  /// The bytes of one layout, scales, marks and all.
  func draw(_ table: Table, _ read: (Settings, Findings), _ layout: Layout) -> [UInt8] {
    var out = ByteWriter(capacity: 8_192)
    var findings = read.1
    let file = ChartFile.make(table, read.0, into: &findings)
    file?.chart.writeSVG(layout, label: name, id: name, into: &out)
    return out.finish()
  }

  /// Two lines over 36 months, ten ranked bars, grouped columns, a process chart.
  static let all: [BenchCase] =
    [
      BenchCase(
        name: "line", settings: "type: line\nx: month\ny: [999 calls, 101 calls]\n",
        csv: "month,999 calls,101 calls\n"
          + months { "\($0),\(20_000 + $1),\(30_000 - $1 * 2)\n" }),
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
    ] + large

  /// More than most pages have: 229 points of a process, four small multiples, names of 300
  /// characters.
  private static let large: [BenchCase] = [
    BenchCase(
      name: "spc-229", settings: "type: spc\nx: month\ny: calls\nbetter: lower\n",
      csv: "month,calls\n" + months(229) { "\($0),\(20_000 + $1)\n" }),
    BenchCase(
      name: "facets", settings: "type: line\nx: month\ny: [late, lost]\nfacet: hub\n",
      csv: "month,hub,late,lost\n"
        + ["North", "South", "East", "West"].map { hub in
          months(18) { "\($0),\(hub),\($1),\($1 / 3)\n" }
        }.joined()),
    BenchCase(
      name: "long-names", settings: "type: bar\nx: answer\ny: share\n",
      csv: "answer,share\n"
        + (1...6).map { number in
          "\(number) " + String(repeating: "a name that goes on and on ", count: 11)
            + ",\(number * 83 % 90)\n"
        }.joined()),
  ]

  /// Months from January 2000 or 2020 with a number that goes up and down.
  private static func months(_ count: Int = 36, _ row: (String, Int) -> String) -> String {
    (0..<count).map { index in
      let month = index % 12 + 1
      let text = "\((count > 60 ? 2000 : 2020) + index / 12)-\(month < 10 ? "0" : "")\(month)"
      return row(text, (index * 7_919 + 13) % 4_001)
    }.joined()
  }
}
