import Diagnostics
import Tables
import Testing

@testable import Tables

/// The shapes in which delimited text arrives.
@Suite struct DelimitedTests {
  private static let shapes: [(name: String, text: String)] = [
    ("plain", "month,calls\n2018-07,\"1,204\"\n2018-08,7\n"),
    ("no line end at the end", "month,calls\n2018-07,\"1,204\"\n2018-08,7"),
    ("CR LF", "month,calls\r\n2018-07,\"1,204\"\r\n2018-08,7\r\n"),
    ("CR alone", "month,calls\r2018-07,\"1,204\"\r2018-08,7\r"),
    ("byte order mark", "\u{FEFF}month,calls\n2018-07,\"1,204\"\n2018-08,7\n"),
    ("tabs", "month\tcalls\n2018-07\t1,204\n2018-08\t7\n"),
    ("blank lines around", "\n \nmonth,calls\n2018-07,\"1,204\"\n2018-08,7\n\n ,\n\n"),
    ("blanks around cells", "month , calls\n2018-07, \"1,204\" \n 2018-08 , 7 \n"),
    ("empty columns at the end", "month,calls,,\n2018-07,\"1,204\",,\n2018-08,7,,\n"),
    ("empty columns in some rows", "month,calls,,\n2018-07,\"1,204\"\n2018-08,7,\n"),
    ("all quoted", "\"month\",\"calls\"\n\"2018-07\",\"1,204\"\n\"2018-08\",\"7\"\n"),
  ]

  @Test(arguments: shapes.indices) func allShapesAreOneTable(_ index: Int) {
    let shape = Self.shapes[index]
    let read = ReadTable(shape.text)
    #expect(read.codes == [], "\(shape.name)")
    #expect(read.csv == "month,calls\r\n2018-07,1204\r\n2018-08,7\r\n", "\(shape.name)")
  }

  @Test func quotesAndLinesInsideCells() {
    let read = ReadTable(
      "hub,note\nNorth,\"the \"\"golden\"\" hour\"\nSouth,\"two\r\nlines\"\nEast,5\" pipe\n")
    #expect(read.codes == [])
    #expect(read.values(1) == ["the \"golden\" hour", "two\nlines", "5\" pipe"])
    #expect(
      read.csv == "hub,note\r\nNorth,\"the \"\"golden\"\" hour\"\r\nSouth,\"two\nlines\"\r\n"
        + "East,\"5\"\" pipe\"\r\n")
  }

  /// Rows inside a list inside a quotation: each line has a prefix that is not part of the rows.
  @Test func placesInsideContainers() {
    let page = "> -   ```table\n>     hub,calls\n>     Nörth,1\n>     Süd,\"1,2O4\"\n>     East,3\n"
    let bytes = Array(page.utf8)
    let file = SourceFile(path: "paper.md", bytes: bytes)
    var passage = Passage()
    var start = 0
    var line = 0
    for index in bytes.indices where bytes[index] == 0x0A {
      if line > 0 { passage.append(Span(start + 6, index + 1), from: bytes) }
      start = index + 1
      line += 1
    }
    var findings = Findings(in: file)
    let table = SourceTable.read(passage, columns: [], into: &findings)?.disclose(.everything)
    let places = findings.list.map { [$0.place?.line, $0.place?.column, $0.place?.length] }
    #expect(places == [[4, 11, 7]])
    let cell = table?.places.cell(row: 2, column: 1)
    #expect(cell.map { findings.place($0).column } == 12)
    #expect(cell.map { String(decoding: bytes[$0.range], as: UTF8.self) } == "3")
    #expect(table?.places.cell(row: 3, column: 0) == nil)
  }

  /// The splitter against a slow machine with four states, on short random texts.
  @Test func agreesWithASlowMachine() {
    var random = SmallRandom(seed: 7)
    let signs = Array("\",\n\rab \"\",".utf8)
    for _ in 0..<20_000 {
      let text = (0..<random.next(24)).map { _ in signs[random.next(signs.count)] }
      let rows = text.withUnsafeBufferPointer { bytes in
        let split = Splitter(bytes, from: 0, separator: 0x2C)
        return split.troubles.isEmpty ? Self.rows(of: split, in: bytes) : nil
      }
      #expect(rows == SlowMachine.rows(of: text), "\(String(decoding: text, as: UTF8.self))")
    }
  }

  private static func rows(of split: Splitter, in bytes: UnsafeBufferPointer<UInt8>) -> [[String]] {
    var start = 0
    return split.rowEnds.map { end in
      defer { start = end }
      return split.cells[start..<end].map { cell in
        let text = String(decoding: bytes[cell.range], as: UTF8.self)
        return cell.isQuoted
          ? String(decoding: Self.halved(Array(text.utf8)), as: UTF8.self) : text
      }
    }
  }

  private static func halved(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var skip = false
    for byte in text {
      if byte == 0x22, !skip { skip = true; continue }
      skip = false
      result.append(byte)
    }
    return result
  }

  /// Nothing that may stand in a file stops the reader.
  @Test func randomBytesNeverStopIt() {
    var random = SmallRandom(seed: 11)
    let signs = Array("\",\n\r\t;|[](x)£%-–:/0123456789.eEQabcJune # \u{FEFF}\u{A0}".utf8)
    for _ in 0..<5_000 {
      let text = (0..<random.next(60)).map { _ in
        random.next(12) == 0 ? UInt8(random.next(256)) : signs[random.next(signs.count)]
      }
      let read = ReadTable(bytes: text, columns: random.next(3) == 0 ? "a: m:s" : "")
      _ = read.csv
      _ = read.json
      for column in 0..<(read.table?.columns.count ?? 0) { _ = read.texts(column) }
      #expect(read.table != nil || !read.findings.isEmpty)
    }
  }
}

/// A generator for tests: the same numbers each time (splitmix64).
struct SmallRandom {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next(_ count: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(count))
  }
}

/// Delimited text read one character after the other: the plainest form of the rules.
enum SlowMachine {
  private enum State { case start, plain, quoted, closed }

  /// The rows; nil if a quote is not closed or text follows one.
  static func rows(of text: [UInt8]) -> [[String]]? {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var state = State.start
    let characters = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
    func ended() -> String {
      guard state == .start || state == .plain else { return cell }
      var cell = cell
      while cell.unicodeScalars.last == " " { cell.unicodeScalars.removeLast() }
      return cell
    }
    var i = 0
    while i < characters.count {
      let sign = characters[i]
      i += 1
      switch (state, sign) {
      case (.quoted, "\""):
        if i < characters.count, characters[i] == "\"" {
          cell.unicodeScalars.append("\"")
          i += 1
        } else {
          state = .closed
        }
      case (.quoted, _): cell.unicodeScalars.append(sign)
      case (_, ","), (_, "\n"), (_, "\r"):
        row.append(ended())
        (cell, state) = ("", .start)
        guard sign != "," else {
          if i == characters.count { row.append("") }
          continue
        }
        if sign == "\r", i < characters.count, characters[i] == "\n" { i += 1 }
        rows.append(row)
        row = []
      case (.start, " "): break
      case (.start, "\""): state = .quoted
      case (.closed, " "): break
      case (.closed, _): return nil
      case (.start, _), (.plain, _):
        state = .plain
        cell.unicodeScalars.append(sign)
      }
    }
    guard state != .quoted else { return nil }
    if characters.last == "," {
      rows.append(row)
    } else if let last = characters.last, last != "\n" && last != "\r" || state == .closed {
      rows.append(row + [ended()])
    }
    return rows
  }
}
