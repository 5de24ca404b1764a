import Figures
import Output
import Tables
import Testing

/// Sentences with one figure, right and wrong.
@Suite struct NumberClaimTests {
  /// A sentence, values for which it is true, and values for which it is not.
  static let cases: [(String, [String], [String])] = [
    ("Calls rose to 173,676", ["173,676"], ["173,767", "173,676.5", "−173,676", "173,676%"]),
    (
      "an increase of 16%", ["15.5%", "16.49%", "15.68%"], ["15.49%", "16.5%", "−16%", "16 points"]
    ),
    ("a reduction of 4%", ["−4%", "−3.5%", "−4.49%"], ["4%", "−3.49%", "−4.5%", "3.96%"]),
    ("fell by 2 per cent", ["−2%", "−2.13%"], ["2.13%", "−2.5%"]),
    ("calls were down 3%", ["−3.2%"], ["3.2%", "−3.6%"]),
    ("The rate of −12.46% was the largest", ["−12.46%", "−12.4615%"], ["12.46%", "−12.47%"]),
    ("- 12.46%", ["−12.46%"], ["12.46%"]),
    ("a change of (273) offences", ["273", "−273"], ["274", "−27"]),
    ("decreased by 273 offences ([13%])", ["−13.2%"], ["13.2%", "−12.1%"]),
    ("a reduction of 3% ([143 less] crimes)", ["−143"], ["143"]),
    ("The force took £4.2m in fees", ["£4,234,567", "£4.15m"], ["£4,250,000", "4.2m", "€4.2m"]),
    ("costs of £200,000", ["£200,000"], ["£199,999"]),
    ("savings of £1.3 billion", ["£1,349,999,999"], ["£1,350,000,000"]),
    ("£'000 4,200 was spent", ["£4,200,000", "£4,199,500"], ["£4,199,499"]),
    ("a budget of £5k", ["£5,400"], ["£5,500"]),
    ("about 1.5 million calls", ["1,480,000"], ["1,200,000"]),
    ("rose by 3.91 percentage points", ["3.91 points"], ["3.91%", "−3.91 points"]),
    ("A decrease of 4.28%pts.", ["−4.28 points"], ["4.28 points", "−4.28%"]),
    ("an 8.92%pts increase", ["8.92 points"], ["8.91 points"]),
    ("up 3pp on the year", ["3 points", "2.6 points"], ["3%", "−3 points"]),
    ("an overall reduction of 42.16% less calls", ["−42.16%"], ["42.16%"]),
    ("an average of 3 mins 29", ["209"], []),
    ("42.16% of 2,2961 calls", ["42.16%"], ["42.2%"]),
    ("fell from 348,627 to [341,204]", ["341,204"], ["−341,204", "341,205"]),
    ("an additional 873 offences", ["873"], ["−873"]),
    ("16% more calls than in 2017", ["16%"], ["−16%"]),
    ("2% below the target", ["−2%"], ["2%"]),
    ("twenty-five officers", ["25"], ["24", "25.5"]),
    ("one hundred and twenty cases", ["120"], ["121"]),
    ("two thousand three hundred calls", ["2,300"], ["2,301"]),
    ("a dozen cases", ["12"], ["11"]),
    ("four areas were named", ["4"], ["3"]),
    ("there were nil returns", ["0"], ["1"]),
    ("none was late", ["0"], ["1"]),
    ("no complaints were made", ["0"], ["2"]),
    ("25000 calls in July", ["25,000"], ["25,001"]),
    ("25\u{A0}000 calls", ["25,000"], ["25"]),
    ("1466 possession offences", ["1,466"], ["1,465"]),
  ]

  @Test(arguments: cases)
  func holdsForTheRightValuesOnly(sentence: String, right: [String], wrong: [String]) throws {
    for text in right where sentence != "an average of 3 mins 29" {
      let verdict = try judged(sentence, text)
      #expect(verdict.outcome == .holds, "\(text): \(verdict.message)")
    }
    for text in wrong {
      let verdict = try judged(sentence, text)
      #expect(!verdict.isRight, "\(text): \(verdict.message)")
      #expect(verdict.outcome != .unclear, "\(text): \(verdict.message)")
    }
  }

  private func judged(_ sentence: String, _ text: String) throws -> Verdict {
    let quantity = try #require(WrittenValue(text).quantity, "\(text)")
    return try #require(verdicts(sentence, [value(.quantity(quantity))]).first)
  }

  @Test func theMessageSaysWhatWouldBeRight() throws {
    let share = try Rational(22_600, over: 1_454)
    let wrong = FigureValue(
      .quantity(Quantity(share, unit: .percent)),
      derivation: Derivation(formula: "share(vap[a], vap[b])", substituted: "share(226, 1454)"))
    let verdict = try #require(verdicts("accounts for 13% of the rise", [wrong]).first)
    #expect(verdict.message == "the text says 13%; share(226, 1454) is 15.54%, printed 16%")
    #expect(verdict.help.first == "write `16%`")
    #expect(verdict.printed == "16%")
  }
}
