import Diagnostics
import Output
import Settings
import Tables
import Testing

/// What may be seen of a table some of whose numbers are about too few people.
@Suite struct DisclosureTests {
  /// A table and its policy, with what is left of each row.
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var suppress: String
    var text: String
    var shown: [String]
    var columns = ""
  }

  static let cases: [Case] = [
    Case(
      testDescription: "small counts without totals", suppress: "{below: 5}",
      text: "Ward,Incidents\nNorth,12\nSouth,4\nEast,0\nWest,5\n",
      shown: ["North 12", "South [c]", "East 0", "West 5"]),
    Case(
      testDescription: "a number alone is the threshold", suppress: "10",
      text: "Ward,Incidents\nNorth,12\nSouth,9\n", shown: ["North 12", "South [c]"]),
    Case(
      testDescription: "zeros hidden", suppress: "{below: 5, zeros: hide}",
      text: "Ward,Incidents\nNorth,12\nEast,0\n", shown: ["North 12", "East [c]"]),
    Case(
      testDescription: "a total row asks for a second cell", suppress: "{below: 5}",
      text: "Ward,Incidents\nNorth,12\nSouth,4\nEast,9\nTotal,25\n",
      shown: ["North 12", "South [c]", "East [c]", "Total 25"]),
    Case(
      testDescription: "a total that nobody calls so", suppress: "{below: 5}",
      text: "Area,Incidents\nEngland,25\nNorth,12\nSouth,4\nEast,9\n",
      shown: ["England 25", "North 12", "South [c]", "East [c]"]),
    Case(
      testDescription: "a total column", suppress: "{below: 5}",
      text: "Ward,Women,Men,All\nNorth,3,20,23\nSouth,11,12,23\n",
      shown: ["North [c] [c] 23", "South 11 12 23"]),
    Case(
      testDescription: "totals both ways", suppress: "{below: 5}",
      text: "Ward,Women,Men,Total\nNorth,3,20,23\nSouth,11,12,23\nEast,30,31,61\nTotal,44,63,107\n",
      shown: ["North [c] [c] 23", "South [c] [c] 23", "East 30 31 61", "Total 44 63 107"]),
    Case(
      testDescription: "two ones and their total tell each other", suppress: "{below: 5}",
      text: "Ward,Incidents\nNorth,1\nSouth,1\nEast,9\nTotal,11\n",
      shown: ["North [c]", "South [c]", "East [c]", "Total 11"]),
    Case(
      testDescription: "percentages go with their counts", suppress: "{below: 5}",
      text: "Ward,Incidents,Share\nNorth,12,48%\nSouth,4,16%\nEast,9,36%\n",
      shown: ["North 12 48", "South [c] [c]", "East [c] [c]"]),
    Case(
      testDescription: "a rate of a count of another column", suppress: "{below: 5}",
      text: "Ward,Calls,Arrests,Answered\nNorth,120,12,90.5%\nSouth,100,4,91.2%\n",
      shown: ["North 120 12 90.5", "South 100 [c] 91.2"], columns: "Answered: {share-of: Calls}"),
    Case(
      testDescription: "categories merged first",
      suppress: "{below: 5, merge: {Other: [Jain, Sikh]}}",
      text: "Religion,Victims\nIslam,20\nJain,2\nSikh,3\n", shown: ["Islam 20", "Other 5"]),
    Case(
      testDescription: "long data with totals over two labels", suppress: "{below: 5}",
      text: """
        Sex,Age,People
        All,All,60
        All,Young,25
        All,Old,35
        Women,All,28
        Women,Young,3
        Women,Old,25
        Men,All,32
        Men,Young,22
        Men,Old,10

        """,
      shown: [
        "All All 60", "All Young 25", "All Old 35", "Women All 28", "Women Young [c]",
        "Women Old [c]", "Men All 32", "Men Young [c]", "Men Old [c]",
      ]),
    Case(
      testDescription: "subtotals", suppress: "{below: 5}",
      text: """
        Kind,People
        Burglary,3
        Robbery,9
        Total theft,12
        Assault,20
        Harassment,30
        Total violence,50
        Total,62

        """,
      shown: [
        "Burglary [c]", "Robbery [c]", "Total theft 12", "Assault 20", "Harassment 30",
        "Total violence 50", "Total 62",
      ]),
    Case(
      testDescription: "the totals that the author names", suppress: "{below: 5, totals: [Force]}",
      text: "Area,Victims,Pairs\nNorth,3,7\nForce,20,30\nSouth,9,9\nEast,8,14\n",
      shown: ["North [c] 7", "Force 20 30", "South 9 9", "East [c] 14"]),
    Case(
      testDescription: "counts in one column of several numbers",
      suppress: "{below: 5, columns: [Victims]}",
      text: "Ward,Victims,Officers\nNorth,3,2\nSouth,9,4\n", shown: ["North [c] 2", "South 9 4"]),
    Case(
      testDescription: "a change tells the year before", suppress: "{below: 5}",
      text: "Ward,2022,2023,Change\nA,4,10,6\nB,20,22,2\nC,30,25,-5\nD,9,8,-1\n",
      shown: ["A [c] 10 [c]", "B 20 22 2", "C 30 25 -5", "D 9 8 -1"]),
  ]

  /// Totals of parts and of the whole, called anything and standing anywhere: each column of counts
  /// has more hidden cells than small ones, of those that a total ties together.
  @Test(arguments: [
    "Ward,Women\nNorthern half,8598\nAshford,68\nFolkestone,8528\nDover,2\nBexhill,664\n"
      + "Goudhurst,2\nWhole county,9264",
    "Ward,Men\nFolkestone,224\nCrowley,27\nBexhill,86\nDover,204\nNorthern half,541\n"
      + "Goudhurst,882\nWhole county,1426\nAshford,3",
    "Ward,Men,Other\nZZ sum,28072,51\nNorthern half,8751,44\nDover,8748,3\nGoudhurst,3,41\n"
      + "Crowley,11920,3\nFolkestone,260,2\nAshford,7141,2",
    // What is more than the grand total is a sum as well, however small.
    "Ward,Men\nNorthern half,23\nAshford,3\nBexhill,20\nCrowley,984\nDover,2\nFolkestone,3\n"
      + "Goudhurst,204\nTrust total,1216",
    // A part of the whole that was counted before, of rows that are not all there.
    "Ward,Men\nOthers,8530\nBexhill,4\nNorthern half,8527\nGoudhurst,10105\nEngland,18639",
    // A part of the rows that do not stand together.
    "Ward,Men,Other\nBexhill,785,1167\nTown,868,4697\nDover,3167,3\nElham,83,3530\n"
      + "Both Kents,3952,1170",
  ])
  func totalsOfAnyNameAreFound(_ text: String) throws {
    let table = try #require(Self.disclosed(text, "{below: 5}"))
    let rows = text.split(separator: "\n").dropFirst().map { $0.split(separator: ",") }
    for (index, column) in table.columns.enumerated().dropFirst() {
      let small = rows.indices.filter { (Int(rows[$0][index]) ?? 0) < 5 }
      let hidden = rows.indices.filter { column.cells[$0].value == .missing(.confidential) }
      #expect(Set(hidden).isSuperset(of: small))
      #expect(small.isEmpty || hidden.count > small.count, "\(column.heading) \(hidden)")
    }
  }

  /// That a number is hidden beside two small ones does not tell that both are 1.
  @Test func whatIsHiddenBesideTellsNoLeast() throws {
    let patterns = try [(1, 1), (1, 2), (2, 2)].map { a, b in
      let text = "Ward,n\nNorth,\(a)\nSouth,\(b)\nEast,40\nWest,90\nTotal,\(a + b + 130)"
      return try #require(Self.disclosed(text, "{below: 5}")).columns[1].cells.map { cell in
        cell.value == .missing(.confidential)
      }
    }
    #expect(Set(patterns) == [[true, true, true, false, false]])
  }

  @Test(arguments: cases) func shown(_ item: Case) throws {
    let table = try #require(Self.disclosed(item.text, item.suppress, item.columns))
    #expect(Self.rows(table) == item.shown)
  }

  static func disclosed(_ text: String, _ suppress: String, _ columns: String = "") -> Table? {
    let bytes = Array("suppress: \(suppress)\n".utf8)
    var findings = Findings(in: SourceFile(path: "block", bytes: bytes))
    let options = [DisclosurePolicy.option]
    guard
      let node = YAML.read(
        Passage(Span(0, bytes.count), in: bytes), options: options, into: &findings),
      let policy = DisclosurePolicy(
        Settings(node, options: options, what: "a block", into: &findings)),
      findings.list.isEmpty
    else { return nil }
    return ReadTable(text, columns: columns).source?.disclose(policy)
  }

  /// Each row as the download has it, blanks between the cells.
  static func rows(_ table: Table) -> [String] {
    var out = ByteWriter()
    table.writeCSV(into: &out)
    let text = String(decoding: out.finish(), as: UTF8.self)
    return text.split(separator: "\r\n").dropFirst().map { line in
      line.split(separator: ",").joined(separator: " ")
    }
  }
}
