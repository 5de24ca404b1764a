import Output
import Tables
import Testing

/// What is written of a table, for people and for programs.
@Suite struct TableOutputTests {
  private static let text = """
    Month,999 calls,Budget (£m),Wait,Position,Change,Kind
    2023-06,"40,148",£4.2,12 min 4 s,18th/44,4.28%pts,Blue & "red"
    2023-07,37012 [p],[c],46 s,[x],-1%pts,"a, b"
    """

  @Test func canonicalDownload() {
    let read = ReadTable(Self.text)
    #expect(read.codes == [])
    #expect(
      read.csv.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init) == [
        "Month,999 calls,999 calls note,Budget (£),Wait,Position,Position of,Change,Kind",
        "2023-06,40148,,4200000,724,18,44,4.28,\"Blue & \"\"red\"\"\"",
        "2023-07,37012,p,[c],46,[x],,-1,\"a, b\"",
        "",
      ])
  }

  /// The heading of an amount in full does not say thousands.
  @Test(arguments: [
    ("Spend £'000", "Spend £"), ("Spend (£’000)", "Spend (£)"), ("£m spent", "£ spent"),
    ("Cost, £ million", "Cost, £"), ("Costs £", "Costs £"),
  ])
  func amountsInFull(heading: String, download: String) {
    let csv = ReadTable("Area,\"\(heading)\"\nNorth,£3\nSouth,£4\n").csv
    #expect(csv.hasPrefix("Area,\(download.contains(",") ? "\"\(download)\"" : download)\r\n"))
  }

  @Test func twoAmountsInFullHaveTwoNames() {
    let csv = ReadTable("Area,Spend £m,Budget £'000,Spend £'000\nN,3,4,5\nS,3,4,6\n").csv
    #expect(csv.hasPrefix("Area,Spend £m in full,Budget £,Spend £'000 in full\r\n"))
  }

  @Test func howItWasRead() {
    #expect(
      ReadTable("Month,Calls,Hub\n2023-06,40148,\"a \"\"b\"\"\"\n2023-07,[x],[c]\n").json == """
        {"columns":[
          {"name":"Month","type":"month","unit":""},
          {"name":"Calls","type":"number","unit":""},
          {"name":"Hub","type":"text","unit":""}
        ],"rows":[
          ["2023-06",40148,"a \\"b\\""],
          ["2023-07",null,null]
        ]}

        """)
    let typed = ReadTable("Cost £m,Wait,Share\n4.25,0:46,3%\n", columns: "Wait: m:s").json
    #expect(typed.contains("{\"name\":\"Cost £m\",\"type\":\"money\",\"unit\":\"GBP\"}"))
    #expect(typed.contains("{\"name\":\"Wait\",\"type\":\"m:s\",\"unit\":\"s\"}"))
    #expect(typed.contains("[4250000,46,3]"))
  }

  /// What stands on a page is escaped; what a program asks for as text is not.
  @Test func authorsTextIsEscaped() {
    guard let column = ReadTable("Hub\n<b>&\n").table?.columns.first else {
      Issue.record("no table")
      return
    }
    var out = ByteWriter()
    out.write(cell: column.cells[0], of: column, words: .english)
    #expect(String(decoding: out.finish(), as: UTF8.self) == "&lt;b&gt;&amp;")
    #expect(column.cells[0].text(in: column, words: .english) == "<b>&")
  }

  static let sentences: [(text: String, columns: String, spoken: [String])] = [
    (
      "Wait\n12 min 4 s\n1 hour 1 min 1 s\n0 s\n", "",
      ["12 minutes 4 seconds", "1 hour 1 minute 1 second", "0 seconds"]
    ),
    ("Change\n4.3 pp\n-1 pp\n", "", ["4.3 percentage points", "−1.0 percentage points"]),
    ("Change\n1 pp\n2 pp\n", "", ["1 percentage point", "2 percentage points"]),
    ("Cost\n£4.2m\n-£1.0m\n", "", ["£4.2 million", "−£1.0 million"]),
    ("Cost\n\"£1,204\"\n£3\n", "", ["£1,204", "£3"]),
    ("Cost £'000\n\"1,204\"\n3\n", "", ["£1,204 thousand", "£3 thousand"]),
    (
      "Calls\n1\n\"1,204\"\n[x]\n[low]\n", "Calls: {unit: calls}",
      ["1 call", "1,204 calls", "not available", "low"]
    ),
    ("Value\n1\n2\n", "Value: {unit: enquiries}", ["1 enquiry", "2 enquiries"]),
    ("Place\n18th/44\n2nd\n", "", ["18th of 44", "2nd"]),
    ("Share\n4%\n12.5%\n", "", ["4.0%", "12.5%"]),
  ]

  @Test(arguments: sentences.indices) func spoken(_ index: Int) {
    let sentence = Self.sentences[index]
    guard let column = ReadTable(sentence.text, columns: sentence.columns).table?.columns.first
    else {
      Issue.record("no table")
      return
    }
    #expect(column.cells.map { $0.spoken(in: column, words: .english) } == sentence.spoken)
  }

  @Test func periodsAreShortOnAxes() {
    let column = ReadTable("Month\n2023-06\nSept 2023\n").table?.columns.first
    let short = column?.cells.map { cell in
      if case .period(let period) = cell.value { period.shortText(words: .english) } else { "" }
    }
    #expect(short == ["Jun 2023", "Sep 2023"])
  }

  @Test func columnsAreFoundByLettersAndDigits() {
    let table = ReadTable("Month,999 calls (all),Été\n2018-07,1,x\n").table
    #expect(table?.column(named: "999-calls ALL") == 1)
    #expect(table?.column(named: "été") == 2)
    #expect(table?.column(named: "calls") == nil)
    let named = ReadTable("Month,Average wait\n2018-07,1\n", columns: "average wait: {name: wait}")
    #expect(named.table?.column(named: "Wait") == 1)
  }

  @Test func whatColumnsSayIsKept() {
    let columns =
      "Calls: {unit: calls, decimals: 1, total: sum, basis: year to date, statistic: median}"
    let column = ReadTable("Calls\n1.25\n2\n", columns: columns).table?.columns.first
    #expect(column?.unit == "calls")
    #expect(column?.total == .sum)
    #expect(column?.basis == .yearToDate)
    #expect(column?.statistic == "median")
    #expect(column.map { $0.cells[0].text(in: $0, words: .english) } == "1.3")
    #expect(column?.cells[0].value == .number(FixedPoint(units: 125, decimals: 2)))
  }

  /// A download that is read again with its types is the same table.
  @Test func downloadsReadBack() {
    var random = SmallRandom(seed: 3)
    for _ in 0..<300 {
      let rows = 1 + random.next(8)
      var columns = [
        Column(heading: "Text", type: .text, cells: []),
        Column(heading: "Count", type: .number, cells: []),
        Column(heading: "Share", type: .percent, cells: []),
        Column(heading: "Cost", type: .money(.pound), cells: []),
        Column(heading: "Day", type: .period(.date), cells: []),
        Column(heading: "Year", type: .period(.financialYear), cells: []),
        Column(heading: "Quarter", type: .period(.financialQuarter), cells: []),
      ]
      for _ in 0..<rows {
        for index in columns.indices {
          columns[index].cells.append(Self.cell(columns[index].type, &random))
        }
      }
      for index in columns.indices { columns[index].name = columns[index].heading }
      let table = Table(columns: columns, rowCount: rows, places: TablePlaces())
      var out = ByteWriter()
      table.writeCSV(into: &out)
      let csv = out.finish()
      let read = ReadTable(
        bytes: csv,
        columns: "Text: text\nCount: number\nShare: percent\nCost: money\nDay: date\n"
          + "Year: financial-year\nQuarter: financial-quarter")
      #expect(read.codes == [])
      #expect(
        read.table?.columns.map { $0.cells.map(\.value) } == columns.map { $0.cells.map(\.value) },
        "\(String(decoding: csv, as: UTF8.self))")
      #expect(read.csv == String(decoding: csv, as: UTF8.self))
    }
  }

  private static func cell(_ type: ColumnType, _ random: inout SmallRandom) -> Cell {
    if random.next(6) == 0 {
      return Cell(.missing([.notAvailable, .confidential, .notApplicable][random.next(3)]))
    }
    switch type {
    case .text:
      let signs = ["a", "é", ",", "\"", "\n", "7", " ", "%"]
      let inner = (0..<random.next(6)).map { _ in signs[random.next(signs.count)] }.joined()
      return Cell(.text("x\(inner)z"))
    case .period(let kind):
      let date = CalendarDate(daysSince1970: random.next(30_000))
      switch kind {
      case .date: return Cell(.period(Period(date)))
      case .financialQuarter:
        return Cell(.period(Period(kind, year: date.year, part: 1 + random.next(4))))
      default: return Cell(.period(Period(kind, year: date.year)))
      }
    default:
      let decimals = random.next(7)
      let units = Int64(random.next(1_000_000_000)) * Int64(1 + random.next(1_000_000))
      return Cell(
        .number(FixedPoint(units: random.next(2) == 0 ? units : -units, decimals: decimals)))
    }
  }
}
