import Tables
import Testing

/// Each form of a value that authors write, with its type, its value and how it is shown.
@Suite struct ValueTests {
  struct Form: CustomTestStringConvertible, Sendable {
    var written: [String]
    var type: String
    var values: [String]
    var shown: [String]
    var heading = "Value"
    var columns = ""
    var testDescription: String { written.joined(separator: " | ") }
  }

  static let forms: [Form] = [
    Form(
      written: ["40,148", "37012", "0"], type: "number", values: ["40148", "37012", "0"],
      shown: ["40,148", "37,012", "0"]),
    Form(
      written: ["12", "12.06", "(273)"], type: "number", values: ["12", "12.06", "-273"],
      shown: ["12.00", "12.06", "−273.00"]),
    // What a spreadsheet or a web page leaves unseen in a cell.
    Form(
      written: ["\u{200B}12", "3\u{FEFF}", "1\u{AD}4", "\u{2060}5"], type: "number",
      values: ["12", "3", "14", "5"], shown: ["12", "3", "14", "5"]),
    Form(
      written: ["00123", "00456", "00007"], type: "text", values: ["00123", "00456", "00007"],
      shown: ["00123", "00456", "00007"]),
    Form(
      written: ["2023 JAN", "2023 FEB"], type: "month", values: ["2023-01", "2023-02"],
      shown: ["January 2023", "February 2023"]),
    Form(
      written: ["–5", "−6", "- 7", "-8", "+9"], type: "number",
      values: ["-5", "-6", "-7", "-8", "9"],
      shown: ["−5", "−6", "−7", "−8", "9"]),
    Form(
      written: ["40\u{A0}148", "\u{A0}7\u{A0}", "1\u{2009}204", ".5"], type: "number",
      values: ["40148", "7", "1204", "0.5"], shown: ["40,148.0", "7.0", "1,204.0", "0.5"]),
    Form(
      written: ["-25.66%", "- 12.46%", "5 %", "(4.2)%"], type: "percent",
      values: ["-25.66", "-12.46", "5", "-4.2"], shown: ["−25.66%", "−12.46%", "5.00%", "−4.20%"]),
    Form(
      written: ["4.28%pts", "-1 pp", "3.91 percentage points", "1 percentage point"],
      type: "points",
      values: ["4.28", "-1", "3.91", "1"],
      shown: ["4.28 points", "−1.00 points", "3.91 points", "1.00 points"]),
    Form(
      written: ["91.2", "88"], type: "percent", values: ["91.2", "88"], shown: ["91.2%", "88.0%"],
      heading: "Attended %"),
    Form(
      written: ["£1,204", "-£900", "(£3)", "£-4"], type: "money",
      values: ["1204", "-900", "-3", "-4"], shown: ["£1,204", "−£900", "−£3", "−£4"]),
    Form(
      written: ["£4.2m", "£1.2bn", "£300 million"], type: "money",
      values: ["4200000", "1200000000", "300000000"], shown: ["£4.2m", "£1,200.0m", "£300.0m"]),
    Form(
      written: ["1,204", "12.5"], type: "money", values: ["1204000", "12500"],
      shown: ["£1,204.0k", "£12.5k"], heading: "Budget £'000"),
    Form(
      written: ["4.25", "£3", "0"], type: "money", values: ["4250000", "3000000", "0"],
      shown: ["£4.25m", "£3.00m", "£0.00m"], heading: "Budget (£m)"),
    Form(
      written: ["€4.50", "12"], type: "money", values: ["4.50", "12"], shown: ["€4.50", "€12.00"]),
    Form(
      written: ["3 mins 29", "2 hours 16 minutes", "12 min 4 s", "46 seconds"], type: "h:m:s",
      values: ["209", "8160", "724", "46"],
      shown: ["3 min 29 s", "2 h 16 min", "12 min 4 s", "46 s"]),
    Form(
      written: ["12:04", "0:46", "1:02:03", "90:00"], type: "m:s",
      values: ["724", "46", "3723", "5400"],
      shown: ["12 min 4 s", "46 s", "1 h 2 min 3 s", "1 h 30 min"], columns: "Value: m:s"),
    Form(
      written: ["2:42", "0:46"], type: "h:m", values: ["9720", "2760"],
      shown: ["2 h 42 min", "46 min"], columns: "Value: {type: h:m}"),
    Form(
      written: ["1.5 hours", "0.25 min", "12.06 seconds"], type: "h:m:s",
      values: ["5400", "15", "12.06"], shown: ["1 h 30 min", "15.00 s", "12.06 s"]),
    Form(
      written: ["2023-06", "Jun-23", "June 2023", "Jan 22", "Sept 2023", "Jan '22"], type: "month",
      values: ["2023-06", "2023-06", "2023-06", "2022-01", "2023-09", "2022-01"],
      shown: [
        "June 2023", "June 2023", "June 2023", "January 2022", "September 2023", "January 2022",
      ]),
    Form(
      written: ["2023 Q3", "Q3 2023", "2023-Q4", "2023Q1"], type: "quarter",
      values: ["2023-Q3", "2023-Q3", "2023-Q4", "2023-Q1"],
      shown: ["Q3 2023", "Q3 2023", "Q4 2023", "Q1 2023"]),
    Form(
      written: ["2023/24 Q3", "Q4 2023/24", "Q1 2023-24"], type: "financial-quarter",
      values: ["2023-10-01/2023-12-31", "2024-01-01/2024-03-31", "2023-04-01/2023-06-30"],
      shown: ["Q3 2023/24", "Q4 2023/24", "Q1 2023/24"]),
    Form(
      written: ["2013/14", "2013-14", "2013/2014", "FY 2013/14"], type: "financial-year",
      values: [
        "2013-04-01/2014-03-31", "2013-04-01/2014-03-31", "2013-04-01/2014-03-31",
        "2013-04-01/2014-03-31",
      ], shown: ["2013/14", "2013/14", "2013/14", "2013/14"]),
    Form(
      written: ["2009-10", "2010-11", "2012-13"], type: "financial-year",
      values: ["2009-04-01/2010-03-31", "2010-04-01/2011-03-31", "2012-04-01/2013-03-31"],
      shown: ["2009/10", "2010/11", "2012/13"]),
    Form(
      written: ["2011-10", "2011-11", "2011-12"], type: "month",
      values: ["2011-10", "2011-11", "2011-12"],
      shown: ["October 2011", "November 2011", "December 2011"]),
    Form(
      written: ["2017", "2018"], type: "year", values: ["2017", "2018"], shown: ["2017", "2018"]),
    Form(
      written: ["2024-02-28", "28 February 2024", "28th Feb 2024", "28-Feb-24"], type: "date",
      values: ["2024-02-28", "2024-02-28", "2024-02-28", "2024-02-28"],
      shown: [
        "28 February 2024", "28 February 2024", "28 February 2024", "28 February 2024",
      ]),
    Form(
      written: ["18th/44", "22nd of 44", "1st"], type: "rank", values: ["18/44", "22/44", "1/"],
      shown: ["18th of 44", "22nd of 44", "1st"]),
    Form(
      written: ["3", "11"], type: "rank", values: ["3/", "11/"], shown: ["3rd", "11th"],
      columns: "Value: rank"),
    Form(
      written: ["21,100 [p]", "7 [r] [e]", "[low]", "[x]", "[c]", "[z]"], type: "number",
      values: ["21100", "7", "0", "[x]", "[c]", "[z]"],
      shown: [
        "21,100 (provisional)", "7 (revised, estimated)", "low", "not available", "confidential",
        "not applicable",
      ]),
    Form(
      written: ["1. Sandwell", "8. Wolverhampton", "Q & A"], type: "text",
      values: ["1. Sandwell", "8. Wolverhampton", "Q & A"],
      shown: ["1. Sandwell", "8. Wolverhampton", "Q & A"]),
    Form(
      written: ["12", "7"], type: "number", values: ["12", "7"], shown: ["12", "7"],
      heading: "Thefts over £500"),
    Form(
      written: ["12", "7"], type: "number", values: ["12", "7"], shown: ["12", "7"],
      heading: "Forces in the top 15%"),
    Form(
      written: ["007", "12"], type: "text", values: ["007", "12"], shown: ["007", "12"],
      columns: "Value: text"),
  ]

  @Test(arguments: forms) func reads(_ form: Form) {
    let rows = form.written.map { "\"\($0)\"" }.joined(separator: "\n")
    let read = ReadTable("\(form.heading)\n\(rows)\n", columns: form.columns)
    #expect(read.codes == [])
    #expect(read.type() == form.type)
    #expect(read.values() == form.values)
    #expect(read.texts() == form.shown)
  }
}
