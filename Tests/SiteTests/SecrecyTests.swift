import Charts
import Diagnostics
import Output
import Tables
import Testing

@testable import Site

/// What is hidden is in no byte of any output, and nothing that is written depends on it.
@Suite struct SecrecyTests {
  /// A page of every kind of block over one table of wards, and a shared dataset over another.
  static func site(
    wards: String, months: String, suppress: String, isDefault: Bool = false
  ) -> [String: FileTree.MemoryFile] {
    func figure(_ id: String, _ kind: String, _ settings: String, _ rows: String) -> String {
      """
      ```\(kind)
      id: \(id)
      title: Victims by ward
      measure: Victims
      area: Made-up force
      period: 2024
      source: Crime recording system
      \(settings)\(rows.isEmpty ? "" : "\n---\n\(rows)")
      ```


      """
    }
    let own = isDefault ? "" : "suppress: \(suppress)\n"
    let y = "y: [Women, Men]"
    let page =
      "---\ntitle: Victims\n---\n\nText.\n\n"
      + figure("wide", "table", own + "total: both", wards)
      + figure("bars", "chart", "type: bar\nx: Ward\ny: Women\nsort: value\ndata: wide", "")
      + figure("columns", "chart", "type: column\nx: Ward\n\(y)\ndata: wide", "")
      + figure("stacked", "chart", "type: bar\narrange: stacked\nx: Ward\n\(y)\ndata: wide", "")
      + figure("shares", "chart", "type: bar\narrange: share\nx: Ward\n\(y)\ndata: wide", "")
      + figure("dots", "chart", "type: dot\nx: Ward\n\(y)\ndata: wide", "")
      + figure("heat", "chart", "type: heatmap\nx: Ward\n\(y)\ndata: wide", "")
      + figure("scatter", "chart", "type: scatter\nx: Women\ny: Men\ndata: wide", "")
      + figure("rows", "data", "data: wide", "")
      + figure("line", "chart", "type: line\nx: Month\ny: Victims\ndata: months", "")
      + figure("area", "chart", "type: area\nx: Month\ny: Victims\ndata: months", "")
      + figure("spc", "chart", "type: spc\nx: Month\ny: Victims\ndata: months", "")
      + figure("hist", "chart", "type: histogram\ny: Victims\ndata: months", "")
      + figure("months-table", "table", "data: months", "")
    var settings = """
      title: Made-up force
      url: https://test.example.org/
      publisher: Made-up force
      licence: OGL-3.0
      contact: office@example.org

      """
    if isDefault { settings += "suppress: \(suppress)\n" }
    return [
      "content/site.yml": .bytes(Array(settings.utf8)),
      "content/index.md": "---\ntitle: Home\n---\n",
      "content/victims.md": .bytes(Array(page.utf8)),
      "content/data/months.csv": .bytes(Array(months.utf8)),
      "content/data/months.yml": .bytes(
        Array((isDefault ? "title: Months\n" : "suppress: \(suppress)\n").utf8)),
    ]
  }

  /// Everything that can be seen of a site: files, findings in both forms, and what the commands
  /// for single pages and blocks print.
  static func seen(_ files: [String: FileTree.MemoryFile]) async -> [String: String] {
    let folder = SiteFolder(tree: .memory(files))
    let options = BuildOptions(now: 1_700_000_000, workers: 2)
    let output = MemoryOutput()
    let result = await build(folder, options, to: .memory(output))
    var seen = output.files.mapValues { String(decoding: $0, as: UTF8.self) }
    seen["findings"] = result.report.text() + result.report.json()
    let (page, _) = await Inspection.of("victims.md", in: folder, options)
    guard let page else { return seen }
    let body = page.body()
    seen["render"] = String(decoding: body.html, as: UTF8.self) + body.report.text()
    for id in ["wide", "bars", "rows", "line", "months-table"] {
      let read = page.table(ofBlock: id)
      var out = ByteWriter()
      read.table?.writeJSON(into: &out)
      seen["data \(id)"] = String(decoding: out.finish(), as: UTF8.self) + read.report.text()
      if let table = read.table {
        var dumped = ""
        dump(table, to: &dumped)
        dump(read.table?.places, to: &dumped)
        seen["dump \(id)"] = dumped + "\(table)"
      }
    }
    seen.merge(await commands(on: "content/data/months.csv", in: folder.tree)) { $1 }
    return seen
  }

  /// What `vitrine data` and `vitrine chart` print of a file, in every format.
  static func commands(
    on path: String, in tree: FileTree
  ) async -> [String: String] {
    var seen: [String: String] = [:]
    let (found, report) = await DataFile.find(path, in: tree, from: "/")
    guard let file = found else { return ["command": report.text()] }
    let (table, findings) = file.table()
    var json = ByteWriter()
    table?.writeJSON(into: &json)
    seen["command data json"] = String(decoding: json.finish(), as: UTF8.self)
    seen["command data text"] = table.map { DataFile.Rows.whole($0).shownText }
    seen["command data findings"] = findings.text() + findings.json()
    let charts = [
      "line": "x: Month\ny: Victims", "area": "x: Month\ny: Victims",
      "column": "x: Month\ny: Victims", "bar": "x: Month\ny: Victims\nsort: value",
      "dot": "x: Month\ny: Victims", "spc": "x: Month\ny: Victims", "histogram": "y: Victims",
      "heatmap": "x: Month\ny: Victims",
    ]
    for (type, settings) in charts {
      let (made, findings) = file.chart(settings: "type: \(type)\n\(settings)\n")
      seen["command chart \(type) findings"] = findings.text() + findings.json()
      guard let made else { continue }
      for layout in [Charts.Layout.wide, .narrow] {
        var svg = ByteWriter()
        made.chart.writeStandaloneSVG(layout, label: made.label, into: &svg)
        seen["command chart \(type) \(layout).html"] = String(
          decoding: svg.finish(), as: UTF8.self)
      }
      var model = ByteWriter()
      made.chart.writeModel(into: &model)
      seen["command chart \(type) json"] = String(decoding: model.finish(), as: UTF8.self)
    }
    return seen
  }

  /// The numbers that stand in a text, whole; commas separate thousands in what people read and
  /// cells in what programs read.
  static func numbers(in text: String, isProse: Bool) -> Set<String> {
    // The digits of a digest are no numbers.
    let text = text.split(separator: "\"").filter { !isDigest($0) }.joined(separator: "\"")
    var found = Set<String>()
    var current: [UInt8] = []
    for byte in Array(text.utf8) + [0x20] {
      if 0x30...0x39 ~= byte {
        current.append(byte)
      } else if byte != 0x2C || !isProse || current.isEmpty {
        if !current.isEmpty { found.insert(String(decoding: current, as: UTF8.self)) }
        current = []
      }
    }
    return found
  }

  private static func isDigest(_ text: Substring) -> Bool {
    text.hasPrefix("sha256:") || text.count == 64 && text.allSatisfy(\.isHexDigit)
  }

  @Test(arguments: 0..<12) func noByteShowsAHiddenNumber(_ seed: Int) async throws {
    var random = SmallRandom(seed: UInt64(seed))
    // Small numbers below 1,000 that nothing else on a page is likely to be.
    var used = Set<Int>()
    func unique(_ range: Range<Int>, _ random: inout SmallRandom) -> Int {
      while true {
        let value = range.lowerBound + random.next(range.count)
        if value % 10 != 0, used.insert(value).inserted { return value }
      }
    }
    let names = ["Abbey", "Brook", "Castle", "Dale", "East", "Ford"]
    var cells = names.map { _ in
      (0..<2).map { _ in
        random.next(3) == 0 ? unique(741..<1_000, &random) : unique(61_000..<98_000, &random)
      }
    }
    cells[random.next(6)][random.next(2)] = unique(741..<1_000, &random)
    var rows = zip(names, cells).map { [$0] + $1.map(String.init) + ["\($1[0] + $1[1])"] }
    let sums = (0..<2).map { column in cells.reduce(0) { $0 + $1[column] } }
    rows.append(["Total"] + sums.map(String.init) + ["\(sums[0] + sums[1])"])
    let wards =
      "Ward,Women,Men,All\n" + rows.map { $0.joined(separator: ",") }.joined(separator: "\n")
    let values = (0..<24).map { _ in
      random.next(3) == 0 ? unique(741..<1_000, &random) : unique(61_000..<98_000, &random)
    }
    let months =
      "Month,Victims\n"
      + values.enumerated().map { "\(2022 + $0 / 12)-\(pad($0 % 12 + 1)),\($1)\n" }.joined()
    let files = Self.site(
      wards: wards, months: months, suppress: "{below: 1000}", isDefault: seed % 2 == 0)
    let seen = await Self.seen(files)
    let hidden = Set((cells.flatMap { $0 } + values).filter { $0 < 1_000 })
    let errors = seen["findings"]?.split(separator: "\n").filter { $0.contains(": error") } ?? []
    #expect(errors.isEmpty, "\(errors)")
    #expect(!hidden.isEmpty && seen["victims/wide.csv"]?.contains("[c]") ?? false)
    for (name, text) in seen.sorted(by: { $0.key < $1.key }) {
      let shown = Self.numbers(in: text, isProse: false)
      let told = hidden.filter { shown.contains("\($0)") }
      // Coordinates of drawings are numbers as well; what they depend on has a test of its own.
      if name.hasSuffix(".html") || name.hasSuffix(".css") || name == "render" { continue }
      if name == "command data text" { continue }
      #expect(told.isEmpty, "\(name) shows \(told)")
    }
    let pictures = seen.keys.filter { $0.hasPrefix("command chart") && $0.hasSuffix(".html") }
    #expect(pictures.count == 16)
    let read = ["victims/index.html", "render", "command data text"] + pictures.sorted()
    for name in read {
      let prose = Self.withoutDrawings(seen[name] ?? "")
      #expect(!prose.isEmpty)
      let told = hidden.filter { Self.numbers(in: prose, isProse: true).contains("\($0)") }
      let place = told.first.flatMap { prose.firstRange(of: "\($0)") }.map {
        prose[..<$0.upperBound].suffix(300)
      }
      #expect(told.isEmpty, "\(name) shows \(told): \(place ?? "")")
    }
  }

  private func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// The page without the coordinates in its attributes: texts, and nothing between `<` and `>`.
  private static func withoutDrawings(_ html: String) -> String {
    var text = ""
    var isTag = false
    let styles = html.firstRange(of: "<style>").flatMap { start in
      html.firstRange(of: "</style>").map { start.lowerBound..<$0.upperBound }
    }
    for character in styles.map({ html[..<$0.lowerBound] + html[$0.upperBound...] }) ?? html[...] {
      if character == "<" { isTag = true }
      if !isTag { text.append(character) }
      if character == ">" {
        isTag = false
        text.append(" ")
      }
    }
    return text
  }

  /// Two sites that differ in hidden numbers alone look the same to the last byte.
  @Test(arguments: [true, false]) func nothingDependsOnWhatIsHidden(_ isDefault: Bool) async {
    func wards(_ a: Int, _ b: Int, _ c: Int, _ d: Int) -> String {
      """
      Ward,Women,Men,All
      Abbey,\(a),\(b),\(a + b)
      Brook,210,340,550
      Castle,\(c),\(d),\(c + d)
      Dale,190,510,700
      Total,\(400 + a + c),\(850 + b + d),\(1250 + a + b + c + d)
      """
    }
    func months(_ hidden: [Int]) -> String {
      "Month,Victims\n"
        + (0..<24).map { index in
          let value = index % 4 == 2 ? hidden[index / 4] : 60 + index * 7 % 50
          return "\(2022 + index / 12)-\(pad(index % 12 + 1)),\(value)\n"
        }.joined()
    }
    let one = await Self.seen(
      Self.site(
        wards: wards(3, 47, 35, 2), months: months([1, 2, 3, 4, 1, 2]), suppress: "{below: 5}",
        isDefault: isDefault))
    let other = await Self.seen(
      Self.site(
        wards: wards(4, 46, 34, 3), months: months([4, 4, 1, 2, 3, 3]), suppress: "{below: 5}",
        isDefault: isDefault))
    #expect(one.keys.sorted() == other.keys.sorted())
    for name in one.keys.sorted() {
      #expect(one[name] == other[name], "\(name) depends on a hidden number")
    }
    #expect(one["victims/wide.csv"]?.contains("Abbey,[c],[c],50") ?? false)
    #expect(one["victims/line.csv"]?.contains("2022-03,[c]") ?? false)
  }

  /// Findings about rows with hidden numbers show no value and no excerpt.
  @Test(arguments: [
    "North,4417,1O3\nSouth,4418,2\n", "North,4417,#REF!\n", "North,4417,\n", "North,4417\n",
    "North,4417,4418,4419\n", "North,\"4417,3\n", "North,4417,[q]\n",
    "North,4417,3\n---\nEast,4418,2\n",
    "North,4417,3\n\nEast,4418,2\n", "North;4417;3\n", "North,4417,5%\nEast,4418,3\n",
  ]) func noFindingShowsARow(_ rows: String) async {
    for suppress in ["suppress: {below: 5}\n", "suppress: {below: 5}\nsuppres: x\n"] {
      for divider in ["---", "--", ""] {
        let page = """
          ---
          title: Victims
          ---

          ```table
          id: wide
          title: Victims by ward
          measure: Victims
          area: Made-up force
          period: 2024
          source: Crime recording system
          \(suppress)\(divider)
          Ward,Women,Men
          \(rows)
          ```

          """
        let files: [String: FileTree.MemoryFile] = [
          "content/site.yml": "title: Made-up force\n",
          "content/index.md": "---\ntitle: Home\n---\n",
          "content/victims.md": .bytes(Array(page.utf8)),
        ]
        let findings = await Self.seen(files)["findings"] ?? ""
        #expect(!findings.contains("4417") && !findings.contains("4418"), "\(findings)")
      }
    }
  }
}

/// Numbers that look random and are the same in every run.
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
