import Diagnostics
import Figures
import Testing

/// Formulas over a few public figures: what each part of the language gives.
@Suite struct FormulaTests {
  static let bench = Workbench([
    (
      "calls",
      """
      year,999 calls,101 calls
      2017,150133,348627
      2018,173676,341204
      """, "year: year\n999 calls: {unit: calls}\n101 calls: {unit: calls}"
    ),
    (
      "months",
      """
      month,calls,wait,abandoned
      2018-01,100,3 mins 29 s,8.6%
      2018-02,120,2 mins 10 s,9.1%
      2018-03,90,1 min 54 s,12.7%
      2018-04,150,2 min 0 s,[x]
      """, "calls: {total: sum}"
    ),
    (
      "full",
      """
      month,calls,rolled
      2017-11,1,12
      2017-12,2,12
      2018-01,10,12
      2018-02,20,12
      2018-03,30,12
      2018-04,40,12
      2018-05,50,12
      2018-06,60,12
      2018-07,70,12
      2018-08,60,12
      2018-09,50,12
      2018-10,40,12
      2018-11,30,12
      2018-12,20,12
      """, "calls: {total: sum}\nrolled: {basis: rolling 12 months}"
    ),
    (
      "crime",
      """
      year,Sex,recorded
      2017,Female,40
      2017,Male,60
      2018,Female,50
      2018,Male,70
      """, "year: year"
    ),
    (
      "hubs",
      """
      hub,No,rate,spent
      North,226,81.5%,£4.2m
      South,1228,75%,£1.3m
      East,0,74.4%,£0.5m
      """, ""
    ),
    (
      "waits", "month,longest wait\n2022-06,500\n2022-07,463\n2022-12,1860",
      "longest wait: {unit: s}"
    ),
  ])

  @Test(arguments: [
    ("calls[999, 2018]", "173,676"),
    ("calls[999 calls, 2018]", "173,676"),
    ("change(calls[999, 2017 .. 2018])", "15.68%"),
    ("change(calls[999, 2017], calls[999, 2018])", "15.68%"),
    ("change(calls[101, 2017 .. 2018])", "\u{2212}2.13%"),
    ("calls[999, 2018] - calls[999, 2017]", "23,543"),
    ("calls[999, 2018] > calls[999, 2017]", "true"),
    ("share(226, 1454)", "15.54%"),
    ("share(hubs[No, North], hubs[No])", "15.54%"),
    ("sum(hubs[No])", "1,454"),
    ("sum(hubs[spent])", "£6,000,000"),
    ("hubs[rate, North] - hubs[rate, South]", "6.5 percentage points"),
    ("points(hubs[rate, South], hubs[rate, North])", "6.5 percentage points"),
    ("remainder(hubs[rate, North])", "18.5%"),
    ("100% - hubs[rate, North]", "18.5%"),
    ("all(hubs[rate] >= 75%)", "false"),
    ("count(hubs[rate] >= 75%)", "2"),
    ("any(hubs[rate] > 80%)", "true"),
    ("none(hubs[rate] < 70%)", "true"),
    ("rank(hubs[rate, South])", "2nd of 3"),
    ("rank(hubs[rate, South], lowest)", "2nd of 3"),
    ("rank(hubs[rate, East], lowest)", "1st of 3"),
    ("peak(months[calls])", "2018-04"),
    ("trough(waits)", "2022-07"),
    ("minutes(min(waits))", "7.72"),
    ("minutes(max(months[wait]))", "3.48"),
    ("max(months[wait])", "3 minutes 29 seconds"),
    ("average(months[calls])", "115"),
    ("median(months[calls])", "110"),
    ("first(months[calls])", "100"),
    ("last(months[calls])", "150"),
    ("count(months[calls])", "4"),
    ("min(3, 2%)", "1 F115"),
    ("per(hubs[No, North], 1000, 100)", "22.6"),
    ("round(15.55, 1)", "15.6"),
    ("full[calls, 2018]", "480"),
    ("sum(full[calls, 2018-01 .. 2018-12])", "480"),
    ("last(rolling(full[calls], 12))", "480"),
    ("sum(full[calls, last 3 months])", "90"),
    ("full[calls, same month last year]", "2"),
    ("full[calls, July]", "70"),
    ("full[calls, July 2018]", "70"),
    ("full[calls, 2018 Q1]", "60"),
    ("full[calls, 2018 Q1 .. 2018 Q2]", "2018 Q1: 60; 2018 Q2: 150"),
    ("crime[recorded, 2018, Sex = Female]", "50"),
    ("change(crime[recorded, 2017 .. 2018, Sex = Female])", "25%"),
    ("sum(crime[recorded, year = 2018, Sex = Male], 5)", "75"),
    ("rounded(1%) * 1000", "5 to 15"),
    ("share(rounded(226), 1454) > 15%", "true"),
    ("-4%", "\u{2212}4%"),
    ("(1 + 2) * 3 - 4 / 2", "7"),
    ("10% of", "5 F100"),
    ("2 minutes 10 seconds + 50 seconds", "3 minutes"),
    ("£1.5m - £200,000", "£1,300,000"),
    ("16% * 1000", "160"),
    ("sum(calls[999] + calls[101]) / 2", "506,820"),
    ("sum(months[abandoned] ignoring missing)", "30.4%"),
    ("sum(months[abandoned], ignoring missing)", "30.4%"),
    ("average(months[abandoned]) ignoring missing", "10.13%"),
    ("12 * 30", "360"),
  ])
  func gives(formula: String, value: String) {
    #expect(Self.bench.result(formula) == value, "\(Self.bench.evaluate(formula).findings)")
  }

  @Test(arguments: [
    ("call[999, 2018]", "1 F105"),
    ("calls[99, 2018]", "7 F106"),
    ("calls[calls, 2018]", "7 F107"),
    ("calls[999, 2016]", "12 F108"),
    ("crime[recorded, 2018]", "17 F109"),
    ("months[abandoned, 2018-04]", "19 F110"),
    ("sum(months[abandoned])", "5 F110"),
    ("months[calls, 2018]", "15 F111"),
    ("months[abandoned, 2018]", "19 F112"),
    ("calls[999, 2018-07]", "12 F113"),
    ("hubs[spent, North] + hubs[No, North]", "1 F115"),
    ("hubs[rate, North] + hubs[No, North]", "1 F115"),
    ("sum(full[rolled])", "1 F117"),
    ("full[rolled, 2018]", "14 F117"),
    ("change(hubs[No, East], hubs[No, South])", "1 F118"),
    ("999999999999999999 * 999999999999999999 * 999999999999999999", "1 F119"),
    ("sum(12,500)", "5 F122"),
    ("12:04", "1 F122"),
    ("5-3", "2 F123"),
    ("sum(crime[Sex, 2018 .. 2018, Sex = Male])", "16 F124"),
    ("change(0 - 5, 5)", "1 F125"),
    ("full[calls, 2018-06 .. 2018-01]", "13 F126"),
    ("sum(full[calls, 2017-11 .. 2018-01]) > full[calls, 2018]", "1 F116"),
    ("sum(", "5 F100"),
    ("sum(1", "4 F100"),
    ("calls[999", "6 F100"),
    ("calls[]", "7 F100"),
    ("summe(1)", "1 F103"),
    ("share(1)", "1 F104"),
    ("1 + ", "4 F100"),
    ("1 < 2 < 3", "7 F100"),
    ("", "1 F100"),
    ("#", "1 F100"),
    ("calls", "1 F107"),
    ("full[calls, 2018-01 .. 2019-03]", "24 F108"),
  ])
  func refuses(formula: String, finding: String) {
    #expect(Self.bench.result(formula) == finding, "\(Self.bench.evaluate(formula).findings)")
  }
}
