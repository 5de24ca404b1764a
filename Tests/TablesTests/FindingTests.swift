import Diagnostics
import Tables
import Testing

/// Everything that is wrong is a finding at its cell.
@Suite struct FindingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var text: String
    var codes: [String]
    var columns = ""
    var help: String?
    var testDescription: String { text }

    init(_ text: String, _ codes: String..., columns: String = "", help: String? = nil) {
      self.text = text
      self.codes = codes
      self.columns = columns
      self.help = help
    }
  }

  /// Signs beside numbers: a finding where most cells are numbers with or without one, a text where
  /// all are words such as groups of ages.
  static let signs: [Case] = [
    Case("hub,calls\nNorth,<5\nSouth,12\nEast,30\n", "2:7 D112", help: "write `[c]`"),
    Case("hub,calls\nNorth,<5\nSouth,< 5\nEast,30\n", "2:7 D112", "3:7 D112"),
    Case(
      "hub,calls\nNorth,12*\nSouth,13*\nEast,30\n", "2:7 D112", "3:7 D112", help: "`12 [note 1]`"),
    Case("hub,share\nNorth,~40%\nSouth,30%\nEast,20%\n", "2:7 D112", help: "`[e]`"),
    Case("age,calls\n<18,4\n>65,5\n"),
    Case("age,stars\nA,4*\nB,5*\n"),
    Case("hub,calls\nNorth,<5\nSouth,12\nEast,30\n", columns: "calls: text"),
  ]

  static let shapes: [Case] = [
    Case("", "1:1 D101"),
    Case("\n  \n", "1:1 D101"),
    Case("month,calls\n", "1:1 D101"),
    Case("month,calls\n\n,,\n", "1:1 D101"),
    Case("month,calls\n2018-07,\"1,204\n2018-08,3\n", "2:9 D102"),
    Case("a,b\nx,\"1\ny,2\n\"z\",3\n", "2:3 D102"),
    Case("a,b\nx,\"1\"2\ny,3\nz,4\n", "2:6 D103"),
    Case("month,calls,texts\n2018-07,1\n2018-08,2,3\n", "2:10 D104", help: "[x]"),
    Case(
      "month,calls\n2018-07,40,148\n2018-08,2\n", "2:12 D105",
      help: "`40,148` is two cells here: write `\"40,148\"` or `40148`"),
    Case("month,calls\n2018-07,1,\n2018-08,2\n", "2:11 D105"),
    Case("a,b,c\n1,2\n3,4\n5,6\n", "2:4 D104", help: "take the heading out"),
    Case("month,,texts\n2018-07,1,2\n2018-08,3,4\n", "1:7 D106"),
    Case("month,calls,Calls \n2018-07,1,2\n", "1:13 D107"),
    Case("month,999 calls,999-calls\n2018-07,1,2\n", "1:17 D107"),
    Case("month;calls\n2018-07;12,5\n2018-08;1,5\n", "1:6 D108"),
    Case("| month | calls |\n| --- | --- |\n| 2018-07 | 3 |\n", "1:1 D108"),
    Case("month,calls\n2018-07,1\n\n2018-08,2\n", "3:1 D109"),
    Case("month,calls\n2018-07,1\n,,\n2018-08,2\n", "3:1 D109"),
    Case("month,calls\n2018-07,1\nmonth,calls\n2018-08,2\n", "3:1 D110"),
    Case(
      ",2012/13,,2013/14,\nReligion,No.,%,No.,%\nIslam,18,5,27,8\nSikhism,7,2,5,1\n", "2:1 D111",
      help: "`Religion,2012/13 No.,2012/13 %,2013/14 No.,2013/14 %`"),
    Case("hub,calls,wait\nname,number,seconds\nNorth,1,2\nSouth,3,4\n", "2:1 D111"),
    Case("hub,calls\nNorth,1\nSouth,3\nTotal,4\n", "4:1 D128"),
    Case(
      "month,calls\n2018-07,1\n2018-08,3\n2018-09,2\nTotal,6\n", "5:1 D122", help: "take the row"),
    Case(
      "Calls by month\n\nmonth,calls\n2018-07,1\n", "3:7 D105", help: "if the first line is a title"
    ),
    Case(
      "Calls by month,,\nmonth,calls,texts\n2018-07,1,2\n2018-08,1,2\n",
      "1:16 D106", help: "a title"),
    Case("a,b,c\n1,2\n3,4\n\n5,6\n", "2:4 D104"),
    Case("Jan-22,18th/44,6\nFeb-22,18th/44,7\n", "1:1 D131"),
    Case("2012/13,2013/14,Religion\n9,10,Sikhism\n"),
    Case("=month,calls\n2018-07,1\n", "1:1 D127"),
    Case("hub,calls\nNorth,1\n=SUM(A1),2\n@x,2\n", "3:1 D127", "4:1 D127"),
    Case("hub,calls\nNorth,1\n\"+1, more\",2\n", "3:1 D127"),
  ]

  static let cells: [Case] = [
    Case("month,calls\n2018-06,1204\n2018-07,\"1,2O4\"\n", "3:9 D112", help: "write `1,204`"),
    Case("month,calls\n2018-06,1204\n2018-07,9\n2018-08,many\n", "4:9 D112", help: "`calls: text`"),
    Case("calls\n9\n4.2m\n8\n", "3:1 D112", help: "write `4,200,000`"),
    Case("calls\n9\n40 148\n8\n", "3:1 D112"),
    Case("calls\n\"2,386\"\n\"2,2961\"\n", "3:1 D113", help: "`22,961` or `2,296`"),
    Case("calls\n3\n\"12,5\"\n", "3:1 D113", help: "`12.5` or `125`"),
    Case("calls\n3\n1234567890123456789\n", "3:1 D114"),
    Case("calls\n3\n1e5\n", "3:1 D115", help: "write `100,000`"),
    Case("calls\n3\n1.204E+03\n2E-2\n", "3:1 D115", "4:1 D115", help: "write `1,204`"),
    Case(
      "calls\n3\nn/a\n-\n..\nNot available\n–\n", "3:1 D116", "4:1 D116", "5:1 D116", "6:1 D116",
      "7:1 D116"),
    Case("calls\n3\n*\nunknown\nnil\n", "3:1 D116", "4:1 D116", "5:1 D116", help: "`[c]`"),
    Case("hub\nNorth\nunknown\nNA\n"),
    Case("hub\nNorth\nn/a\n#REF!\n", "3:1 D116", "4:1 D117"),
    Case(
      "calls\n3\n#REF!\n#N/A\nNaN\ninf\n#####\n", "3:1 D117", "4:1 D117", "5:1 D117", "6:1 D117",
      "7:1 D117"),
    Case("share\n3%\n4\n5%\n", "3:1 D118", help: "`share: percent`"),
    Case("share\n3\n4%\n5\n", "3:1 D118"),
    Case("share\n3%\n4 pp\n5%\n", "3:1 D118"),
    Case("wait\n12:04\n0:46\n3:00\n", "2:1 D119", help: "`wait: m:s` or `wait: h:m`"),
    Case("a,calls\nx,1\ny,\nz,3\n", "3:3 D120"),
    Case("a,calls\nx,1\n\"\",2\nz,3\n", "3:1 D120"),
    Case("day\n28/02/2024\n1/3/2024\n", "2:1 D121", help: "write `2024-02-28`"),
    Case("day\n3/4/2024\n5.6.2024\n", "2:1 D121", help: "`2024-04-03` or `2024-03-04`"),
    Case("year\n2010-11\n2011-12\n", "2:1 D121", help: "`2010/11`"),
    Case("day\n2024-02-30\n2024-02-28\n2024-02-27\n", "2:1 D122"),
    Case("day\n2024-02-26\n31 February 2024\n2024-02-27\n", "3:1 D122"),
    Case("month\n2023-06\n2023-13\n2023-07\n", "3:1 D122"),
    Case("month\n2023-06\n2023\n2023-07\n", "3:1 D122"),
    Case("year\n2013/14\n2014/16\n2015/16\n", "3:1 D122"),
    Case("year,calls\n2017,1\n2018/19,2\n2019,4\n", "3:1 D122"),
    Case("year,calls\n2017/18,1\n2018/19,2\n", columns: "year: year"),
    Case(
      "year,calls\n2017/18,1\n2018/19,2\n2019/20,2\n", "2:1 D122", columns: "year: month",
      help: "`year: financial-year`"),
    Case(
      "hub,calls\nA,early\nB,late\n", "2:3 D112", columns: "calls: number",
      help: "take the type"),
    Case("year,calls\n2017/18,1\n2018,2\n", "3:1 D122", columns: "year: year"),
    Case("wait\n3 mins 29\n3 mins 75\n12\n4 s\n", "3:1 D123", "4:1 D123"),
    Case("wait\n12:4\n12:04\n", "2:1 D123", columns: "wait: m:s"),
    Case("wait\n12:04\n1:02:03\n", "2:1 D123", columns: "wait: h:m:s"),
    Case("wait\n12\n12:04\n", "2:1 D123", columns: "wait: m:s"),
    Case("cost\n£3\n€4\n£5\n", "3:1 D124"),
    Case("place\n18th/44\n45th/44\n3\n2nd\n", "3:1 D125", "4:1 D125"),
    Case("calls\n3\n[q]\n4 [u]\n[p]\n5 [x]\n", "3:1 D126", "4:1 D126", "5:1 D126", "6:1 D126"),
    Case("calls\n3\n", "1:1 D129", columns: "call: number", help: "did you mean `calls`?"),
    Case("calls,texts\n3,4\n", "2:3 D130", columns: "calls: {name: texts}"),
  ]

  @Test(arguments: shapes + signs + cells) func finds(_ expected: Case) {
    let read = ReadTable(expected.text, columns: expected.columns)
    #expect(read.codes == expected.codes)
    if let help = expected.help {
      let given = read.findings.flatMap(\.help)
      #expect(given.contains { $0.contains(help) }, "\(given)")
    }
  }

  @Test func theDesignsExample() {
    let read = ReadTable(
      "month,999 calls\n2018-06,\"1,198\"\n2018-07,\"1,2O4\"\n")
    #expect(
      read.findings.map(\.text) == [
        """
        calls.csv:3:9: error[D112]: `1,2O4` is not a number
           |
         3 | 2018-07,"1,2O4"
           |         ^^^^^^^ column `999 calls` holds numbers
           = help: write `1,204`, or `[x]` if the value is not available
           = see: vitrine explain D112

        """
      ])
  }

  @Test func bareQuartersWhereFinancialYearsAreUsual() {
    let text = "quarter,calls\n2023-Q3,4\n2023-Q4,5\n"
    #expect(ReadTable(text).codes == [])
    #expect(ReadTable(text, financialYear: true).codes == ["2:1 D121"])
    #expect(ReadTable(text, columns: "quarter: quarter", financialYear: true).codes == [])
  }
}
