import Diagnostics
import Figures
import Output
import Tables
import Testing

/// Formulas for printed numbers: likely ones first, near misses named, nothing suppressed.
@Suite struct SuggestTests {
  private static let bench = FormulaTests.bench

  /// The suggestions for the first figure of a sentence.
  private static func suggest(
    _ sentence: String, _ data: FigureData = bench.data, nearest: [String] = []
  ) -> FigureSuggestions {
    let bytes = Array(sentence.utf8)
    let claim = ClaimReader(bytes).claims.first { !$0.isAside && $0.isAmount }
    guard let claim,
      var target = SuggestTarget(claim, text: String(decoding: bytes[claim.range], as: UTF8.self))
    else { return FigureSuggestions() }
    if !nearest.isEmpty { target.subject = SuggestSubject(bytes) }
    return FigureSuggester(data).suggest(target, nearest: nearest)
  }

  @Test(arguments: [
    ("Calls rose to 173,676.", "calls[999 calls, 2018]"),
    ("Calls rose by 15.7%.", "change(calls[999 calls, 2017 .. 2018])"),
    ("101 calls fell by 2.1%.", "change(calls[101 calls, 2017 .. 2018])"),
    ("There were 23,543 more calls.", "calls[999 calls, 2018] - calls[999 calls, 2017]"),
    ("The hubs dealt with 1,454 incidents.", "sum(hubs[No])"),
    ("The North had 15.5% of incidents.", "share(hubs[No, North], hubs[No])"),
    ("It cost £6.0m.", "sum(hubs[spent])"),
    ("The longest wait was 3 minutes 29 seconds.", "months[wait, 2018-01]"),
    ("Women reported 25% more offences.", "change(crime[recorded, 2017 .. 2018, Sex = Female])"),
    ("In the year there were 480 calls.", "sum(full[calls, 2018-01 .. 2018-12])"),
    ("Attendance in the North was 6.5 percentage points higher.", "points(hubs[rate, South]"),
  ])
  func finds(sentence: String, formula: String) {
    let found = Self.suggest(sentence)
    #expect(found.formulas.contains { $0.text.hasPrefix(formula) }, "\(found)")
    #expect(found.formulas.count <= FigureSuggester.limit)
    #expect(found.formulas.allSatisfy { $0.operations <= 2 })
    // What is proposed passes the check of the sentence.
    let bytes = Array(sentence.utf8)
    for suggestion in found.formulas {
      guard let value = Self.bench.evaluate(suggestion.text).value else {
        Issue.record("\(suggestion.text) has no value")
        continue
      }
      let claims = ClaimReader(bytes).claims.filter { !$0.isAside && $0.isAmount }
      guard let claim = claims.first else { continue }
      let check = FigureCheck(range: claim.range, marks: [], in: bytes, values: [value])
      #expect(check.verdicts.allSatisfy { $0.isRight }, "\(suggestion) \(check.verdicts)")
    }
  }

  /// A rate against its target, a forecast against a budget; a small number far from its data is
  /// met by chance.
  @Test func columnsOfOneRow() {
    let bench = Workbench([
      ("waits", "quarter,share,target\n2023/24 Q3,63.0%,85%\n2023/24 Q4,66.2%,85%\n", ""),
      ("money", "service,budget,forecast\nAdults,£84.3m,£87.4m\nPlace,£32.4m,£31.9m\n", ""),
      ("near", "ward,flats\nAbbey,3\nBridge,14\n", ""),
      ("other", "ward,flats\nAbbey,5\nBridge,17\n", ""),
    ])
    let short = Self.suggest("We are 18.8 percentage points short of the target.", bench.data)
    #expect(
      short.formulas.first?.text
        == "points(waits[target, 2023/24 Q4], waits[share, 2023/24 Q4])")
    let over = Self.suggest("Adults are 3.68% over budget.", bench.data)
    #expect(over.formulas.first?.text == "change(money[budget, Adults], money[forecast, Adults])")
    let nearest = ["near", "money", "waits", "other"]
    let chance = Self.suggest("There were 17 complaints.", bench.data, nearest: nearest)
    #expect(chance.formulas == [])
    let meant = Self.suggest("There were 14 complaints.", bench.data, nearest: nearest)
    #expect(meant.formulas.first?.text == "near[flats, Bridge]")
  }

  @Test(arguments: [
    (
      "Calls rose to 173,767.",
      "173,676 is in row 2018 of calls[999 calls]; the text says 173,767: nearly the same digits"
    ),
    ("Calls rose to 137,676.", "two digits are exchanged"),
    ("Calls rose to 173,876.", "one digit differs"),
    ("Calls rose to 17,676.", "a digit is missing or too many"),
    ("Calls rose to 1,736,760.", "off by a factor of 10"),
    (
      "Calls rose by 15.6%.",
      "change(calls[999 calls, 2017 .. 2018]) is 15.68%, printed 15.7%; the text says 15.6%"
    ),
  ])
  func namesNearMisses(sentence: String, miss: String) {
    let found = Self.suggest(sentence)
    #expect(found.nearMisses.contains { $0.contains(miss) }, "\(found)")
  }

  /// What a sentence says beside its figure tells the formula that is meant from chance.
  @Test(arguments: [
    ("We saw 6.2% more patients than in October 2025.", "change(ae[n, 2025-10], ae[n, 2026-10])"),
    ("The bill was £1.9m.", "ledger[actual, Agency]"),
  ])
  func readsTheTimesAndTheSpendingOfASentence(sentence: String, formula: String) throws {
    let sources = [
      Workbench.source("ae", "month,n\n2025-10,11693\n2025-11,11502\n2026-10,12418"),
      Workbench.source("ledger", "line,actual\nAgency,-£1.9m\nIncome,£311.2m"),
    ].compactMap(\.self)
    let bytes = Array(sentence.utf8)
    let claim = try #require(ClaimReader(bytes).claims.first { !$0.isAside && $0.isAmount })
    let text = String(decoding: bytes[claim.range], as: UTF8.self)
    var target = try #require(SuggestTarget(claim, text: text))
    target.subject = SuggestSubject(bytes)
    let found = FigureSuggester(FigureData(sources)).suggest(target)
    #expect(found.formulas.map(\.text) == [formula])
    #expect(found.nearMisses == [])
  }

  @Test func nearestDataComesFirst() {
    let csv = "year,n\n2017,111\n2018,222"
    let sources = ["a", "b", "c"].compactMap { Workbench.source($0, csv, columns: "year: year") }
    let found = Self.suggest("It was 222.", FigureData(sources), nearest: ["b", "c", "a"])
    #expect(found.formulas.map(\.text).prefix(3) == ["b[n, 2018]", "c[n, 2018]", "a[n, 2018]"])
  }

  @Test func suppressedCellsAreNotProposed() {
    let hidden = Workbench.source(
      "wards", DisclosureTests.wards, policy: DisclosurePolicy(below: 5))
    let open = Workbench.source("again", "ward,men,All\nNorth,20,23\nSouth,12,23\nEast,31,61")
    let data = FigureData([hidden, open].compactMap { $0 })
    let found = Self.suggest("There were 3 women.", data)
    #expect(found.formulas == [], "\(found)")
    #expect(found.nearMisses == [])
    // A number of three digits next to it is no hint either.
    let near = Self.suggest("There were 30 of them.", data)
    #expect(!near.formulas.contains { $0.text.contains("women, North") })
  }

  /// A small percentage of something else is met by chance: only what shares a word is proposed.
  @Test func onlyKinIsProposedForWhatChanceMeets() {
    let data = FigureData(
      [Workbench.source("hubs", "hub,incidents\nNorth,340\nSouth,230\nEast,430")].compactMap { $0 })
    func formulas(_ sentence: String) -> [String] {
      let bytes = Array(sentence.utf8)
      guard let claim = ClaimReader(bytes).claims.first(where: { !$0.isAside }),
        var target = SuggestTarget(claim, text: "57%")
      else { return [] }
      target.subject = SuggestSubject(bytes)
      return FigureSuggester(data).suggest(target).formulas.map(\.text)
    }
    #expect(formulas("North and South took 57% of incidents.").contains { $0.hasPrefix("share(") })
    #expect(formulas("We paid 57% of all invoices on time.") == [])
  }

  @Test func keysWithSignsAreQuoted() {
    let source = Workbench.source("areas", "area,rate\n\"Bath, Wells\",12\nEly = Fen,17")
    let data = FigureData([source].compactMap { $0 })
    #expect(Self.suggest("It was 12.", data).formulas.first?.text == "areas[rate, \"Bath, Wells\"]")
    #expect(Self.suggest("It was 17.", data).formulas.first?.text == "areas[rate, \"Ely = Fen\"]")
  }

  /// A paper with several hundred cells and fifty numbers takes a second at most when the program
  /// is optimised; here the work is bounded by counting it in time that leaves a wide margin.
  @Test func aPaperIsQuick() {
    var random = Steps(seed: 7)
    var sources: [FigureSource] = []
    for table in 0..<8 {
      var csv = "month,a,b,c\n"
      for month in 0..<24 {
        let key = "\(2017 + month / 12)-\(month % 12 < 9 ? "0" : "")\(month % 12 + 1)"
        csv += "\(key),\(random.next(90_000)),\(random.next(9_000)),\(random.next(900))\n"
      }
      if let source = Workbench.source("t\(table)", csv) { sources.append(source) }
    }
    let clock = ContinuousClock()
    let time = clock.measure {
      let suggester = FigureSuggester(FigureData(sources))
      for _ in 0..<50 {
        let value = Rational(random.next(100_000))
        let target = SuggestTarget(
          magnitude: value, step: .one, unit: .number(""), text: "\(value.numerator)")
        let found = suggester.suggest(target)
        #expect(found.formulas.count <= 5)
      }
    }
    #expect(time < .seconds(20), "\(time)")
  }
}

/// A small generator of numbers, the same each time.
struct Steps {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// A number from 0 to one less than `limit`.
  mutating func next(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }
}
