import Figures
import Output
import Tables
import Testing

/// Sentences as public papers speak, with a value for each formula: right ones and wrong ones.
///
/// The facts are those of five police papers, the words are ours. Values are parted by ` | `;
/// a row of values has `→` between them, a key a `@` before it, a comparison is `3 of 12`.
@Suite struct SentenceTests {
  static let right: [(String, String)] = [
    // Calls
    ("999 calls rose from 150,133 to 173,676, an increase of 16%", "150,133 | 173,676 | 15.68%"),
    ("999 calls rose from 150,133 to [173,676]", "173,676"),
    (
      "The volume of 101 calls fell by 2%, from 348,627 in 2017 down to 341,204 in 2018",
      "−2.13% | 348,627 | 341,204"
    ),
    ("There has been a reduction in the volume of non-emergency calls falling by 2%", "−2.13%"),
    ("June 2023 saw the highest volume of 999 calls on record", "@June 2023"),
    ("June 2023 saw the highest volume of calls on record at 40,148", "@June 2023 | 40,148"),
    ("RC 101 calls reached 18,097 in December 2023", "18,097"),
    ("FCR 101 calls were at their lowest at only 12,273", "12,273"),
    ("peaking in July 2018", "@July 2018"),
    ("total calls exceeded 185,000 for July 2014", "185,301"),
    ("a current high of 25000 for July", "25,000"),
    ("almost 1100 successful calls in November", "1,089"),
    ("Approximately 170 people attended", "168"),
    ("2238 chats in June 2021", "2,238"),
    ("December 2023 reaching only 603", "603"),
    ("with over 100 positive responses", "104"),
    // Waits
    ("The longest wait was 8 minutes, in July", "463 s | @July 2022"),
    ("at 1,860 seconds (31 minutes)", "1860 s | 1860 s"),
    ("the answer time rose from 1 minute 54 seconds to 3 mins 29", "114 s | 209 s"),
    ("an average attendance time of 19 minutes 45 seconds", "1185 s"),
    ("compared to 16 minutes 10 seconds in the previous 12 months", "970 s"),
    (
      "an average attendance time of 2 hours 16 minutes, an increase of 28 minutes",
      "8160 s | 1680 s"
    ),
    ("December 2018 level of below 2 minutes", "112 s"),
    ("was 12 minutes 4 seconds, which occurred in March 2023", "724 s | @March 2023"),
    ("only increasing by 557 seconds since September 2023", "557 s"),
    ("a 4 minute 16 second wait time", "256 s"),
    ("has reduced by 12 hours", "−43200 s"),
    ("a drop in wait times by 4 seconds from 12 to 8 seconds", "−4 s | 12 s | 8 s"),
    ("approximately 2hrs and 45 minutes", "9900 s"),
    ("64% of Grade 1 incidents within 15 minutes", "64.2%"),
    ("for over 3 years at 8 seconds", "8 s"),
    ("the average is a 15-minute wait", "900 s"),
    // Shares and changes of percentages
    ("The abandoned call rate has remained at just over 1%", "1.08%"),
    ("from 8.6% in the previous 12 months to 12.7% in the last 12 months", "8.6% | 12.7%"),
    ("a decrease in the abandonment rate from 16.35% to 12.07%", "16.35% | 12.07%"),
    ("A decrease of 4.28%pts.", "−4.28 points"),
    ("amounting to an 8.92%pts increase", "8.92 points"),
    ("December 2023 had an increase of 0.89%pts", "0.89 points"),
    ("This is an increase of 3.91%pts compared to September 2023", "3.91 points"),
    ("between 4% and 15% with a month to date of 7.2%", "4% | 15% | 7.2%"),
    ("a force abandoned rate of [between 4% and 15%]", "4% → 9% → 15.2%"),
    ("6,653 residential burglary offences; 88.4% were attended", "6,653 | 88.4%"),
    (
      "makes up 22% (4,243 crimes) and has seen a reduction of 3% (143 less crimes)",
      "22.1% | 4,243 | −3.26% | −143"
    ),
    (
      "Common Assault makes up 48% (9,334 crimes) and has reduced by 2% (163 offences)",
      "48.4% | 9,334 | −1.7% | −163"
    ),
    ("Threats to Kill have reduced by 9% (58 offences)", "−9.2% | −58"),
    ("an increase of 2% (226 crimes) and accounts for 53%", "2.3% | 226 | 53.3%"),
    ("has increased by 15% (1,228 crimes)", "15% | 1,228"),
    ("the highest percentage increase of 166% with an additional 458 offences", "166% | 458"),
    ("a 3% increase in violence, with an additional 873 offences", "3% | 873"),
    ("have reduced by 3% and 5% respectively", "−3% | −5%"),
    ("down 3% on last year and 5% on 2016", "−3% | −5%"),
    ("lower by 3% than before", "−3%"), ("a loss of 12 officers", "−12"),
    ("crimes recorded decreased by 273 offences (13%)", "−273 | −13%"),
    ("There have been 1466 offences, during 2017 there were 1645 offences", "1,466 | 1,645"),
    ("This represents a reduction of 10.9%", "−10.88%"),
    ("398 accused compared with 406 in 2017, a 2% reduction", "398 | 406 | −1.97%"),
    ("an overall reduction of 42.16% less calls attended", "−42.16%"),
    ("This equates to 1,665 fewer incidents", "−1,665"),
    ("1000 less officer deployments", "−1,000"),
    ("2/3rds fewer incidents attended", "−66.7%"),
    ("In total it deals with 8.30% of the demand", "8.3%"),
    ("satisfaction is 77.1% (rolling 12 months), up from 76.4%", "77.1% | 76.4%"),
    ("the SLA has increased from 85% to a current average of 91%", "85% | 91%"),
    ("92% of all calls from officers are answered within the 30 seconds time frame", "92.3%"),
    ("Black males were 4.8% of cases (57)", "4.8% | 57"),
    ("The difference was 3.5 percentage points", "−3.5 points"),
    ("up to 15% of calls were abandoned", "14.9%"),
    ("satisfaction fell to 75.4%", "75.4%"),
    // Money
    ("savings of £5.2m year on year", "£5,240,000"),
    ("a budget of £213.4 million, 2.1% higher than in 2017/18", "£213,380,000 | 2.08%"),
    ("an underspend of £1.3m (0.6%)", "£1,310,000 | 0.61%"),
    ("more than £100,000 was seized", "£112,300"),
    ("an overspend of £45k", "£45,499"),
    ("reserves fell by £2.0m to £14.8m", "−£2,000,000 | £14,803,000"),
    // Ranks
    ("the Force was 18th of 44", "18th of 44"),
    ("position fell from 18th/44 to 29th/44", "18th of 44 | 29th of 44"),
    ("in the top 15% of forces", "6th of 44"),
    ("ranked third", "3rd"),
    ("Sandwell is ranked 1st out of 171", "1st of 171"),
    // Shares in words
    ("six out of ten residents were aware", "61%"),
    ("in one-third of cases", "33.6%"),
    ("around two thirds of those asked", "64.8%"),
    ("nearly half of all incidents", "48.2%"),
    ("less than half the number of calls", "47%"),
    ("three quarters of victims were satisfied", "75.2%"),
    ("50% of all incidents were resourced", "50.4%"),
    ("incidents nearly doubled", "96%"),
    ("18,849 of the 19,295 incidents were resolved", "18,849"),
    ("18,849 of the 19,295 incidents were resolved", "18,849 | 19,295"),
    // Counts
    ("three Superintendents support the unit", "3"),
    ("the number of sites fell from ten to five", "10 | 5"),
    ("four formal areas for improvement, of which one was discharged", "4"),
    ("the establishment rose from 446 to 720", "446 | 720"),
    ("all 7 areas reduced re-offending", "7 of 7"),
    ("in [one] month only", "1"),
    // Trends, extremes, quantifiers
    ("999 calls rose", "150,133 → 173,676"),
    ("101 calls have been steadily decreasing over time", "100 → 96 → 91 → 88 → 84"),
    ("There has been a steady increase in 999 calls over time", "100 → 104 → 108 → 110 → 115"),
    ("October 2023 to December 2023 has remained steady", "36% → 36.5% → 35.2%"),
    ("levels have seen a gradual decline", "100 → 97 → 93 → 90"),
    ("overall satisfaction is stable", "84% → 83.6%"),
    ("Its national position deteriorated", "18th of 44 → 29th of 44"),
    ("the position of Sandwell improved", "3rd → 1st"),
    ("attained 75% or greater in each case", "75% → 81% → 88%"),
    ("running consistently over the 90% target", "91% → 92% → 95%"),
    ("the lowest levels for over 3 years", "14 s → 12 s → 9 s → 8 s"),
    ("the second highest on record", "12 → 18 → 14 → 17"),
    ("has decreased each month", "12% → 10% → 8%"),
    ("was below 10% throughout", "9% → 9.8% → 7%"),
    ("in 3 of the 12 months", "3 of 12"),
    ("every hub missed the target", "3 of 3"),
    ("the wait was never above 14 seconds", "12 s → 14 s → 6 s"),
    ("December 2023 being the lowest over the whole period", "@December 2023"),
    ("the median is 6 seconds in every month", "6 s → 6 s → 6 s"),
    ("has remained consistent at just over 1%", "1.08% → 1.2% → 1.11%"),
    ("remained at 12% over the year", "12.2% → 11.8%"),
    ("a rate of 258 per 1,000 residents", "258"), ("a 2-percentage-point rise", "2 points"),
    ("a fall of between 3% and 5%", "−4.2%"), ("saved 200,000 pounds", "£200,000"),
    ("a third more calls than before", "33.1%"), ("fell by a quarter", "−25.4%"),
    ("fell by almost half", "−48.7%"), ("incidents fell by half", "−49.1%"),
    ("calls fell", "−2.1%"),
    ("an upward trend", "3%"),
  ]

  static let wrong: [(String, String)] = [
    ("999 calls rose from 150,133 to 173,676, an increase of 16%", "150,133 | 173,676 | 14.68%"),
    ("fell by 2%, from 348,627 down to 341,204", "2.13% | 348,627 | 341,204"),
    ("a drop in wait times by 2 seconds from 12 to 8 seconds", "−4 s | 12 s | 8 s"),
    ("at 500 seconds (9 minutes)", "500 s | 500 s"),
    ("with 553 seconds (10 minutes)", "553 s | 553 s"),
    ("relates to 13% of the overall increase", "15.54%"),
    ("Non domestic has 53% of the total and 47% is domestic", "53.3% | 46.2%"),
    ("a reduction of 10.9%", "10.9%"), ("a reduction of 10.9%", "−10.82%"),
    ("slightly increasing in December 2023", "500 s → 553 s"),
    ("has remained steady since January 2022", "122 s → 724 s → 312 s"),
    ("This proportion has increased by 5.1%", "5.1 points"),
    ("A decrease of 4.28%", "−4.28 points"), ("A decrease of 4.28%pts", "−26.2%"),
    ("the highest since January 2020", "12 → 19 → 18 → 14"),
    ("below 10% throughout", "9% → 10% → 7%"), ("in the top 15% of forces", "7th of 44"),
    ("six out of ten residents", "52%"), ("nearly half", "50.3%"), ("over half", "48%"),
    ("almost 1100 surveys", "1,100"), ("almost 1100 surveys", "940"),
    ("just over 1%", "1%"), ("just over 80%", "79.8%"), ("at least 75% in each case", "74% → 81%"),
    ("savings of £5.2m", "£5,260,000"), ("savings of £5.2m", "5,200,000"),
    ("4 areas were named", "5"), ("in one month only", "2 of 12"), ("every month", "11 of 12"),
    ("the Force was 18th of 44", "18th of 43"), ("peaking in July 2018", "@June 2018"),
    ("calls fell", "2.1%"), ("calls rose", "12 → 12"), ("calls fell", "12 → 13"),
    ("its place improved", "18th of 44 → 29th of 44"), ("more than doubled", "95%"),
    ("1,665 fewer incidents", "1,665"), ("reduced by 12 hours", "−39600 s"),
    ("the wait was never above 14 seconds", "12 s → 15 s"), ("was 8 minutes", "8"),
    ("an average of 3 mins 29", "208 s"), ("the lowest on record", "8 → 7 → 8"),
    ("2 out of 3 forces", "50%"), ("attended 64% of incidents", "64"),
    ("a budget of £213.4 million", "£213,340,000"), ("25 calls", "25 s"),
    ("the median is 6 seconds in every month", "6 s → 7 s → 6 s"),
    ("remained at 12% over the year", "12.2% → 12.8%"), ("fell by a quarter", "25.4%"),
    ("a fall of between 3% and 5%", "4.2%"), ("a third more calls", "−33.1%"),
    ("a gradual decline", "100 → 99 → 98 → 84"), ("a sharp rise", "100 → 104"),
  ]

  /// More figures than formulas, or none: the finding says what to do.
  static let unclear: [(String, String)] = [
    ("rose from 150,133 to 173,676", "173,676"), ("8.6% and then 12.7%", "12.7%"),
    ("calls were many", "12"), ("there was an event", "10 → 12"),
    ("rose in spring and fell in summer", "10 → 12"), ("calls stood at 12", "10 → 11 → 12"),
    ("in March and again in July, and in May", "@July 2018 | @May 2018"),
  ]

  @Test func highestIsNotLowest() throws {
    let low = value(.keys([WrittenValue.key("July 2018")]), "trough(calls[999])")
    let high = value(.keys([WrittenValue.key("July 2018")]), "peak(calls[999])")
    let sentence = "the longest wait was in July"
    #expect(verdicts(sentence, [high]).first?.outcome == .holds)
    let verdict = try #require(verdicts(sentence, [low]).first)
    #expect(verdict.message == "the text says `longest`; `trough` gives the lowest")
    #expect(verdict.help.first == "use `peak(…)`")
  }

  @Test(arguments: right)
  func holds(sentence: String, values: String) throws {
    for verdict in try Self.judged(sentence, values) {
      #expect(verdict.outcome == .holds, "\(verdict.message)")
    }
  }

  @Test(arguments: wrong)
  func doesNotHold(sentence: String, values: String) throws {
    let verdicts = try Self.judged(sentence, values)
    #expect(verdicts.count { !$0.isRight } == 1, "\(verdicts.map(\.message))")
    for verdict in verdicts where !verdict.isRight {
      #expect(verdict.outcome != .unclear, "\(verdict.message)")
      #expect(!verdict.help.isEmpty)
    }
  }

  @Test(arguments: unclear)
  func isUnclear(sentence: String, values: String) throws {
    for verdict in try Self.judged(sentence, values) {
      #expect(verdict.outcome == .unclear, "\(verdict.message)")
      #expect(!verdict.help.isEmpty, "\(verdict.message)")
    }
  }

  private static func judged(_ sentence: String, _ values: String) throws -> [Verdict] {
    let contents = values.components(of: " | ").compactMap { CheckedWordsTests.content($0) }
    try #require(contents.count == values.components(of: " | ").count)
    let verdicts = verdicts(sentence, contents.map { value($0, "calls[999]") })
    try #require(verdicts.count == contents.count)
    return verdicts
  }
}
