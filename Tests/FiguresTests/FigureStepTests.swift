import Diagnostics
import Figures
import Output
import Testing

/// How a figure was worked out, in sentences that can be followed without knowing formulas.
@Suite struct FigureStepTests {
  private static let bench = Workbench([
    ("calls", "year,999 calls,101 calls\n2017,150133,348627\n2018,173676,341204", "year: year"),
    (
      "hubs",
      "hub,No,time,rate\nNorth,4243,20 min 36 s,81.5%\nSouth,9334,14 min 12 s,75%\n"
        + "East,5723,16 min 2 s,74.4%", ""
    ),
    (
      "months",
      "month,n,wait\n"
        + (1...9).map { "2023-0\($0),\($0 * 10),\(400 + $0)" }.joined(separator: "\n"),
      "n: {total: sum}\nwait: {unit: seconds}"
    ),
  ])

  static let cases: [(String, String)] = [
    ("calls[999, 2018]", "173,676 (2018)."),
    ("calls[999]", "150,133 (2017) and 173,676 (2018)."),
    ("months[n]", "The 9 values from 10 (January 2023) to 90 (September 2023)."),
    ("change(calls[999])", "The change from 150,133 (2017) to 173,676 (2018) is 15.68%."),
    (
      "change(calls[101, 2017], calls[101, 2018])",
      "The change from 348,627 (2017) to 341,204 (2018) is −2.13%."
    ),
    (
      "points(hubs[rate, East], hubs[rate, North])",
      "The change from 74.4% (East) to 81.5% (North) is 7.1 percentage points."
    ),
    ("share(226, 1454)", "226 out of 1,454 is 15.54%."),
    (
      "share(hubs[No, North], hubs[No])",
      "The sum of 4,243 (North), 9,334 (South) and 5,723 (East) is 19,300. 4,243 (North) out of "
        + "19,300 is 21.98%."
    ),
    (
      "calls[999, 2018] - calls[999, 2017]", "173,676 (2018) − 150,133 (2017) is 23,543."
    ),
    (
      "(calls[999, 2018] - calls[999, 2017]) / 12",
      "173,676 (2018) − 150,133 (2017) is 23,543. 23,543 ÷ 12 is 1,961.92."
    ),
    (
      "change(sum(months[n, 2023-01 .. 2023-03]), sum(months[n, 2023-04 .. 2023-06]))",
      "The sum of 10 (January 2023), 20 (February 2023) and 30 (March 2023) is 60. The sum of 40 "
        + "(April 2023), 50 (May 2023) and 60 (June 2023) is 150. The change from 60 to 150 is "
        + "150%."
    ),
    (
      "months[n, 2023 Q1]",
      "The sum of 10 (January 2023), 20 (February 2023) and 30 (March 2023) is 60 (Q1 2023)."
    ),
    (
      "sum(months[n])",
      "The sum of the 9 values from 10 (January 2023) to 90 (September 2023) is 450."
    ),
    (
      "average(hubs[No])",
      "The average of 4,243 (North), 9,334 (South) and 5,723 (East) is 6,433.33."
    ),
    ("median(hubs[No])", "The median of 4,243 (North), 9,334 (South) and 5,723 (East) is 5,723."),
    ("min(1, 2)", "The lowest of 1 and 2 is 1."),
    (
      "max(hubs[time])",
      "The highest of 20 minutes 36 seconds (North), 14 minutes 12 seconds (South) and 16 minutes "
        + "2 seconds (East) is 20 minutes 36 seconds."
    ),
    ("first(calls[999])", "The first of 150,133 (2017) and 173,676 (2018) is 150,133."),
    (
      "trough(hubs[rate])",
      "The lowest of 81.5% (North), 75% (South) and 74.4% (East), 74.4%, is that of East."
    ),
    (
      "calls[999, 2018] + calls[101, 2018]",
      "173,676 (999 calls, 2018) + 341,204 (101 calls, 2018) is 514,880."
    ),
    ("minutes(8 minutes)", ""),
    (
      "hours(hubs[time, North])", "20 minutes 36 seconds (North) in hours is 0.343."
    ),
    (
      "seconds(hubs[time, North])", "20 minutes 36 seconds (North) in seconds is 1,236."
    ),
    (
      "last(months[n])",
      "The last of the 9 values from 10 (January 2023) to 90 (September 2023) is 90."
    ),
    (
      "count(months[n])", "The number of values from 10 (January 2023) to 90 (September 2023) is 9."
    ),
    (
      "count(hubs[rate] >= 75%)",
      "Counting those of 81.5% (North), 75% (South) and 74.4% (East) that are at least 75% gives 2."
    ),
    (
      "all(hubs[rate] > 74%)",
      "Each of 81.5% (North), 75% (South) and 74.4% (East) is more than 74%."
    ),
    (
      "none(hubs[rate] > 90%)",
      "None of 81.5% (North), 75% (South) and 74.4% (East) is more than 90%."
    ),
    (
      "any(hubs[rate] > 80%)",
      "At least one of 81.5% (North), 75% (South) and 74.4% (East) is more than 80%."
    ),
    ("calls[999, 2018] > calls[999, 2017]", "173,676 (2018) is more than 150,133 (2017)."),
    ("remainder(hubs[rate, North])", "What is left of 100% after 81.5% (North) is 18.5%."),
    ("remainder(hubs[No, North], 243)", "What is left of 4,243 (North) after 243 is 4,000."),
    (
      "per(hubs[No, North], 125000, 1000)",
      "4,243 (North) for each 1,000 of 125,000 is 33.944."
    ),
    (
      "rank(hubs[rate, South])",
      "The place of 75% (South) among 81.5% (North), 75% (South) and 74.4% (East), counted from "
        + "the highest, is 2nd of 3."
    ),
    (
      "peak(months[wait])",
      "The highest of the 9 values from 401 (January 2023) to 409 (September 2023), 409, is that "
        + "of September 2023."
    ),
    ("minutes(months[wait, 2023-09])", "409 seconds (September 2023) in minutes is 6.82."),
    (
      "round(share(226, 1454), 1)",
      "226 out of 1,454 is 15.54%. 15.54% rounded to 1 decimal is 15.5%."
    ),
    (
      "rounded(1%) * 1000",
      "1% was rounded before it was printed, and can be 0.5% to 1.5%. 0.5% to 1.5% × 1,000 is 5 to "
        + "15."
    ),
    (
      "last(rolling(months[n], 3))",
      "The sums of each 3 values that follow one another in the 9 values from 10 (January 2023) to "
        + "90 (September 2023) are the 7 values from 60 (March 2023) to 240 (September 2023). The "
        + "last of the 7 values from 60 (March 2023) to 240 (September 2023) is 240."
    ),
  ]

  @Test(arguments: cases)
  func saysWhatWasDone(formula: String, sentences: String) throws {
    let value = try #require(Self.bench.evaluate(formula).value, "\(formula)")
    let words = Words.english.pages.figures
    #expect(words.worked(value.derivation.steps, "", "") == sentences)
  }

  /// Every function tells what it did: none falls back to nothing.
  @Test func everyFunctionHasASentence() {
    for function in FunctionName.allCases {
      #expect(Self.cases.contains { $0.0.contains("\(function.rawValue)(") }, "\(function)")
    }
  }
}
