import Diagnostics
import Figures
import Output
import Testing

/// Every function over every unit, and what a missing value does to it.
@Suite struct FunctionTests {
  /// A column of each unit, and the same with a hole in it.
  private static let bench = Workbench([
    (
      "u",
      """
      key,n,p,q,m,d,r
      A,40,12.5%,1.5 pp,£4.2m,3 mins 30 s,2nd/44
      B,10,25%,2.5 pp,£1.3m,1 min 30 s,18th/44
      C,70,37.5%,-1 pp,£0.5m,4 mins 0 s,3rd/44
      """, "n: {unit: calls}"
    ),
    (
      "h",
      """
      key,n,p,q,m,d,r
      A,40,12.5%,1.5 pp,£4.2m,3 mins 30 s,2nd/44
      B,[x],[x],[x],[x],[x],[x]
      C,70,37.5%,-1 pp,£0.5m,4 mins 0 s,3rd/44
      """, "n: {unit: calls}"
    ),
  ])

  /// The results for number, percent, points, money, duration and rank.
  @Test(arguments: [
    ("sum(u[*])", ["120", "75%", "3 percentage points", "£6,000,000", "9 minutes", "1 F115"]),
    (
      "average(u[*])",
      ["40", "25%", "1 percentage point", "£2,000,000", "3 minutes", "1 F115"]
    ),
    (
      "median(u[*])",
      ["40", "25%", "1.5 percentage points", "£1,300,000", "3 minutes 30 seconds", "3rd of 44"]
    ),
    (
      "min(u[*])",
      [
        "10", "12.5%", "\u{2212}1 percentage points", "£500,000", "1 minute 30 seconds",
        "2nd of 44",
      ]
    ),
    (
      "max(u[*])",
      ["70", "37.5%", "2.5 percentage points", "£4,200,000", "4 minutes", "18th of 44"]
    ),
    (
      "first(u[*])",
      [
        "40", "12.5%", "1.5 percentage points", "£4,200,000", "3 minutes 30 seconds", "2nd of 44",
      ]
    ),
    (
      "last(u[*])",
      ["70", "37.5%", "\u{2212}1 percentage points", "£500,000", "4 minutes", "3rd of 44"]
    ),
    ("count(u[*])", ["3", "3", "3", "3", "3", "3"]),
    ("all(u[*] >= u[*, B])", ["true", "false", "false", "false", "true", "false"]),
    ("any(u[*] > u[*, C])", ["false", "false", "true", "true", "false", "true"]),
    ("none(u[*] > u[*, C])", ["true", "true", "false", "false", "true", "false"]),
    (
      "change(u[*, A], u[*, B])",
      [
        "\u{2212}75%", "100%", "66.67%", "\u{2212}69.05%", "\u{2212}57.14%", "1 F115",
      ]
    ),
    (
      "points(u[*, A], u[*, B])",
      [
        "1 F115", "12.5 percentage points", "1 percentage point", "1 F115", "1 F115", "1 F115",
      ]
    ),
    ("share(u[*, B], u[*])", ["8.33%", "33.33%", "83.33%", "21.67%", "16.67%", "16 F115"]),
    (
      "remainder(u[*, A], u[*, B])",
      [
        "30", "\u{2212}12.5%", "\u{2212}1 percentage points", "£2,900,000", "2 minutes",
        "11 F115",
      ]
    ),
    (
      "per(u[*, A], 20)",
      [
        "2", "0.625%", "0.075 percentage points", "£210,000", "10.5 seconds", "1 F115",
      ]
    ),
    ("rank(u[*, A])", ["2nd of 3", "3rd of 3", "2nd of 3", "1st of 3", "2nd of 3", "3rd of 3"]),
    (
      "last(rolling(u[*], 2))",
      [
        "80", "62.5%", "1.5 percentage points", "£1,800,000", "5 minutes 30 seconds", "6 F115",
      ]
    ),
    ("peak(u[*])", ["C", "C", "B", "A", "C", "B"]),
    ("trough(u[*])", ["B", "A", "C", "C", "B", "A"]),
    ("minutes(u[*, A])", ["1 F115", "1 F115", "1 F115", "1 F115", "3.5", "1 F115"]),
    ("hours(u[*, C])", ["1 F115", "1 F115", "1 F115", "1 F115", "0.0667", "1 F115"]),
    ("seconds(u[*, A])", ["1 F115", "1 F115", "1 F115", "1 F115", "210", "1 F115"]),
    (
      "round(u[*, A])",
      [
        "40", "13%", "2 percentage points", "£4,200,000", "3 minutes 30 seconds", "2nd of 44",
      ]
    ),
    (
      "rounded(u[*, A])",
      [
        "39.5 to 40.5", "12.45% to 12.55%", "1.45 percentage points to 1.55 percentage points",
        "£4,150,000 to £4,250,000", "3 minutes 29.5 seconds to 3 minutes 30.5 seconds",
        "1 F115",
      ]
    ),
  ])
  func units(formula: String, results: [String]) {
    let names = ["n", "p", "q", "m", "d", "r"]
    let found = names.map { Self.bench.result(formula.replacing("[*", with: "[\($0)")) }
    #expect(found == results)
  }

  /// Without and with `ignoring missing`, over a column with a hole.
  @Test(arguments: [
    ("sum(h[n]*)", "5 F110", "110"), ("average(h[n]*)", "9 F110", "55"),
    ("median(h[n]*)", "8 F110", "55"), ("min(h[n]*)", "5 F110", "40"),
    ("max(h[n]*)", "5 F110", "70"), ("count(h[n]*)", "7 F110", "2"),
    ("first(h[n]*)", "40", "40"), ("last(h[n, A .. B]*)", "6 F110", "40"),
    ("first(h[n, B .. C]*)", "7 F110", "70"), ("all(h[n] > 30*)", "5 F110", "true"),
    ("any(h[n] > 60*)", "5 F110", "true"), ("none(h[n] > 80*)", "6 F110", "true"),
    ("change(h[n, A .. C]*)", "75%", "75%"), ("change(h[n, A .. B]*)", "8 F110", "8 F110"),
    ("points(h[p, A .. C]*)", "25 percentage points", "25 percentage points"),
    ("points(h[p, A .. B]*)", "8 F110", "8 F110"),
    ("share(h[n, A], h[n]*)", "16 F110", "36.36%"),
    ("remainder(200, h[n]*)", "16 F110", "90"), ("per(h[n, B], 10*)", "10 F110", "10 F110"),
    ("rank(h[n, A]*)", "6 F110", "2nd of 2"), ("last(rolling(h[n], 3*))", "6 F110", "6 F110"),
    ("first(rolling(h[n], 1*))", "40", "40"), ("peak(h[n]*)", "6 F110", "C"),
    ("trough(h[n]*)", "8 F110", "A"), ("minutes(h[d, B]*)", "14 F110", "14 F110"),
    ("round(h[n, B]*)", "12 F110", "12 F110"), ("rounded(h[n, B]*)", "14 F110", "14 F110"),
  ])
  func missing(formula: String, plain: String, ignoring: String) {
    #expect(Self.bench.result(formula.replacing("*", with: "")) == plain)
    #expect(Self.bench.result(formula.replacing("*", with: " ignoring missing")) == ignoring)
  }

  /// Figures about different stretches of time are not put together.
  @Test(arguments: [
    ("change(y[ytd, 2018-06], y[month, 2018-12])", "1 F116"),
    ("y[ytd, 2018-06] < y[ytd, 2018-12]", "1 F116"),
    ("change(y[ytd, 2017-12], y[ytd, 2018-12])", "20%"),
    ("y[ytd, 2018-06] < sum(y[month, 2018-01 .. 2018-06])", "1 F116"),
    ("y[plain, 2018-06] < sum(y[plain, 2018-01 .. 2018-03])", "1 F116"),
    (
      "change(sum(y[plain, 2018-01 .. 2018-03]), sum(y[plain, 2018-04 .. 2018-06]))", "100%"
    ),
    ("share(y[plain, 2018-06], sum(y[plain, 2018-01 .. 2018-06]))", "22.22%"),
    ("sum(y[ytd, 2018-01 .. 2018-03])", "1 F117"),
    ("average(y[ytd, 2018-01 .. 2018-03])", "2"),
    ("y[ytd, 2018]", "8 F117"),
    ("y[mean, 2018]", "9 F111"),
    ("y[mean, 2018 Q1]", "3"),
    ("y[mean, 2018 Q1] < y[mean, 2018-06]", "true"),
  ])
  func stretches(formula: String, result: String) {
    let columns = """
      month in month: {name: month, basis: in month}
      ytd: {basis: year to date}
      mean: {total: mean}
      """
    let csv = """
      time,month in month,ytd,plain,mean
      2017-12,1,10,1,1
      2018-01,1,1,1,2
      2018-02,1,2,1,3
      2018-03,1,3,1,4
      2018-04,1,4,2,5
      2018-05,1,5,2,6
      2018-06,1,6,2,7
      2018-12,1,12,2,8
      """
    #expect(Workbench([("y", csv, columns)]).result(formula) == result)
  }

  @Test func quartersOfAFinancialYear() {
    var bench = Workbench([("t", "quarter,n\n2023/24 Q2,5\n2023/24 Q3,7", "")])
    #expect(bench.result("t[n, 2023 Q3]") == "5")
    bench.data.financialYear = true
    #expect(bench.result("t[n, 2023 Q3]") == "6 F114")
    #expect(bench.result("t[n, 2023/24 Q3]") == "7")
    #expect(bench.result("t[n, 2023-07 .. 2023-12]") == "2023/24 Q2: 5; 2023/24 Q3: 7")
  }

  @Test func rowsInAnyOrderAreInTheOrderOfTime() {
    let bench = Workbench([("t", "year,n\n2018,20\n2017,10\n2016,40", "year: year")])
    #expect(bench.result("change(t[n, 2017 .. 2018])") == "100%")
    #expect(bench.result("last(t[n])") == "20")
    #expect(bench.result("t[n]") == "2016: 40; 2017: 10; 2018: 20")
  }

  @Test func totalsAreLeftOutOfRanges() {
    let bench = Workbench([("t", "hub,n\nNorth,20\nSouth,10\nTotal,30", "")])
    #expect(bench.result("sum(t[n])") == "30")
    #expect(bench.result("max(t)") == "20")
    #expect(bench.result("t[Total]") == "30")
    #expect(bench.result("share(t[n, North], t[n, Total])") == "66.67%")
  }

  @Test func dataFromAfterThePaperIsAWarning() {
    var bench = FormulaTests.bench
    bench.data.written = .init(year: 2018, month: 12, day: 30)
    #expect(bench.evaluate("calls[999, 2018]").findings.map(\.code.id) == ["F121"])
    #expect(bench.evaluate("calls[999, 2017]").findings.isEmpty)
    bench.data.written = .init(year: 2018, month: 12, day: 31)
    #expect(bench.evaluate("calls[999, 2018]").findings.isEmpty)
    bench.data.dataAsAt = .init(year: 2018, month: 10, day: 15)
    #expect(bench.result("sum(full[calls, last 3 months])") == "180")
    #expect(bench.result("full[calls, last month]") == "50")
  }

  @Test func roundedColumnsAreRanges() {
    let bench = Workbench([("t", "hub,n\nNorth,20\nSouth,10", "n: {rounded: yes}")])
    #expect(bench.result("sum(t[n])") == "29 to 31")
    #expect(bench.result("t[n, North] > t[n, South]") == "true")
    #expect(bench.result("share(t[n, North], t[n, South])") == "185.71% to 215.79%")
  }
}
