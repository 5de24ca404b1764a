import Diagnostics
import Output
import Tables
import Testing

/// A file that is read in pieces is read as one that is held as a whole: the same columns, the same
/// values, the same findings at the same cells.
@Suite struct LargeTableTests {
  private struct Result: Equatable {
    var columns: [String]
    var rowCount: Int
    var missing: [Int]
    var csv: String
    var json: String
    var findings: [String]
  }

  private static func describe(_ columns: [Column]) -> [String] {
    columns.map {
      "\($0.heading) \($0.name) \($0.type) \($0.unit) \($0.decimals) \($0.power) \($0.note) "
        + "\($0.isRounded) \($0.total.map(\.rawValue) ?? "")"
    }
  }

  private static func describe(_ findings: [Diagnostic]) -> [String] {
    findings.sorted(by: Diagnostic.inOrder).map { finding in
      let place = finding.place.map { "\($0.line):\($0.column)+\($0.length) \($0.excerpt)" } ?? "-"
      return "\(place) \(finding.code.id) \(finding.level) \(finding.message) | \(finding.label) | "
        + finding.help.joined(separator: " / ")
    }
  }

  private static func whole(_ text: String, _ columns: String) -> Result? {
    let read = ReadTable(text, columns: columns)
    guard let table = read.table else { return nil }
    let missing = table.columns.map { column in
      column.cells.count { if case .missing = $0.value { true } else { false } }
    }
    return Result(
      columns: describe(table.columns), rowCount: table.rowCount, missing: missing, csv: read.csv,
      json: read.json, findings: describe(read.findings))
  }

  private static func large(_ text: String, _ columns: String, pieceSize: Int) -> Result? {
    let file = SourceFile(path: "calls.csv", bytes: Array(text.utf8))
    var findings: [Diagnostic] = []
    guard
      let table = LargeTable.read(
        FilePieces(Array(text.utf8)), path: "calls.csv",
        columns: ReadTable.columns(columns, in: file), pieceSize: pieceSize, into: &findings)
    else { return nil }
    var csv: [UInt8] = []
    var json: [UInt8] = []
    #expect(table.writeCSV { csv += $0 })
    #expect(table.writeJSON { json += $0 })
    return Result(
      columns: describe(table.columns), rowCount: table.rowCount, missing: table.missing,
      csv: String(decoding: csv, as: UTF8.self), json: String(decoding: json, as: UTF8.self),
      findings: describe(findings))
  }

  /// Cells of a kind, and now and then one of another.
  private static let kinds: [[String]] = [
    ["North", "South, inner", "East \"End\"", "Line\nbreak", "Wéšt", "[x]", "Total", "=A1", "n/a"],
    [
      "1", "1204", "\"40,148\"", "-3", "12.50", "[x]", "[c]", "7 [p]", "1,2O4", "", "#REF!",
      "2,2961",
    ],
    ["12.5%", "3%", "0.25%", "[z]", "4", "12.5"],
    ["£1.2m", "£350k", "£4", "[x]", "£2.25m [r]", "€3"],
    ["2023-01", "2023-02", "June 2023", "2023-13", "[x]", "2023/24"],
    ["2023-01-05", "5 March 2023", "06/07/2023", "31 June 2023"],
    ["3 mins 29", "2 hours 16 minutes", "46 s", "[low]", "3 mins 75"],
    ["18th/44", "2nd/44", "1st", "[x]", "45th/44"],
    ["2018", "2019", "2020", "20l8"],
    ["[low]", "5 [note 1]", "6 [e]", "8", "- 12.46", "(273)", "1 204", "-"],
    ["a text that is longer than twenty-four bytes", "another such text, with a comma [p]", "+44"],
  ]

  private static func file(_ random: inout SmallRandom, rows: Int) -> String {
    let chosen = (0..<2 + random.next(4)).map { _ in kinds[random.next(kinds.count)] }
    let lineEnd = random.next(3) == 0 ? "\r\n" : "\n"
    let headings = chosen.indices.map {
      ["Ward", "Calls, all", "Change %", "Cost", "When"][$0 % 5]
    }
    var text = random.next(4) == 0 ? "\u{FEFF}" : ""
    func quoted(_ cell: String) -> String {
      guard !cell.hasPrefix("\""), cell.contains(where: { ",\"\n".contains($0) }) else {
        return cell
      }
      return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }
    let extra = random.next(6) == 0 ? "," : ""
    text += headings.map(quoted).joined(separator: ",") + extra + lineEnd
    let mistakes = random.next(3)
    for row in 0..<rows {
      switch mistakes > 0 && row > 40 ? random.next(60) : -1 {
      case 0: text += lineEnd
      case 1: text += headings.map(quoted).joined(separator: ",") + extra + lineEnd
      case 2: text += "---" + lineEnd
      case 3: text += quoted(chosen[0][0]) + lineEnd
      case 4: text += "1,2,3,4,5,6,7,8,9" + lineEnd
      default:
        let cells = chosen.map { kind in
          let isOdd = mistakes == 2 && random.next(25) == 0
          return quoted(kind[random.next(isOdd ? kind.count : min(kind.count, 3))])
        }
        text += cells.joined(separator: ",") + extra + lineEnd
      }
    }
    return text
  }

  @Test(arguments: 0..<150) func isReadAsAWhole(_ seed: Int) throws {
    var random = SmallRandom(seed: UInt64(seed) + 7_000)
    let text = Self.file(&random, rows: 60 + random.next(200))
    let columns = seed % 5 == 0 ? "Ward: {name: w, rounded: yes}" : ""
    guard let whole = Self.whole(text, columns) else { return }
    for pieceSize in [2_500, 4_096, 1 << 20] {
      guard let large = Self.large(text, columns, pieceSize: pieceSize) else { continue }
      #expect(large.columns == whole.columns)
      #expect(large.rowCount == whole.rowCount)
      #expect(large.missing == whole.missing)
      #expect(large.csv == whole.csv)
      #expect(large.json == whole.json)
      #expect(large.findings == whole.findings, "piece size \(pieceSize)\n\(text)")
    }
  }

  /// Nearly all of those files are read in pieces, so that the comparison says something.
  @Test func isNotLeftToTheOtherReader() {
    let read = (0..<150).count { seed in
      var random = SmallRandom(seed: UInt64(seed) + 7_000)
      let text = Self.file(&random, rows: 60 + random.next(200))
      return Self.whole(text, "") == nil || Self.large(text, "", pieceSize: 4_096) != nil
    }
    #expect(read > 110, "\(read)")
  }

  /// What the first piece shows of a column may be wrong: the types are those of all rows.
  @Test func typesAreThoseOfAllRows() throws {
    var text = "id,when\n"
    for row in 0..<300 { text += "\(row),2023-04\n" }
    for row in 0..<900 { text += "A\(row),none\n" }
    let whole = try #require(Self.whole(text, ""))
    let large = try #require(Self.large(text, "", pieceSize: 1_024))
    #expect(large == whole)
    #expect(large.columns[0].contains("text"))
  }

  @Test func brokenFilesAreLeftToTheOtherReader() {
    let rows = String(repeating: "1,2\n", count: 400)
    let texts = [
      "a,b\n" + rows + "\"1,2\n", "a;b\n" + rows, "a,b\n" + rows.replacing(",", with: ",3,"),
    ]
    for text in texts {
      #expect(Self.large(text, "", pieceSize: 512) == nil)
    }
    let bad = Array("a,b\n".utf8) + Array(rows.utf8) + [0xFF, 0x2C, 0x31, 0x0A]
    var findings: [Diagnostic] = []
    #expect(
      LargeTable.read(
        FilePieces(bad), path: "x.csv", columns: [], pieceSize: 512, into: &findings) == nil)
  }

  @Test func theFirstRowsHaveTheFormOfAll() throws {
    var text = "ward,n\n"
    for row in 0..<400 { text += "W\(row),\(row)\n" }
    text += "Z,1.25\n"
    var findings: [Diagnostic] = []
    let table = try #require(
      LargeTable.read(
        FilePieces(Array(text.utf8)), path: "x.csv", columns: [], pieceSize: 512, into: &findings))
    let head = try #require(table.head())
    #expect(head.rowCount == 20)
    #expect(head.columns[1].cells[3].text(in: head.columns[1], words: .english) == "3.00")
  }
}
