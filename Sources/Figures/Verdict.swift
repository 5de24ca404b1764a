/// What a text claims, held against what a formula gives.
///
/// The way through this half of the target, for a line of a `check` block:
///
/// 1. ``CheckLine`` divides the line: its ``Quotation``, its formulas, `as printed:`.
/// 2. ``Quotation/search(in:)`` finds the quotation in the plain text of the passages above, and
///    gives its place, or all places, or the nearest text.
/// 3. ``FigureCheck/init(_:in:values:)`` reads what the quoted words claim, pairs each figure with
///    the value of the formula in the same position, and gives one ``Verdict`` for each value.
///
/// For a link `[16%](=change(…))` the quotation is the text of the link:
/// ``FigureCheck/init(range:marks:in:values:)``. Without any mark, `LintReader` finds what no
/// number can be. ``FigureState`` says in which words a page tells the outcome.
package struct Verdict: Sendable, Hashable {
  /// Where the figure stands, in UTF-8 bytes of the passage.
  package var range: Range<Int>
  package var outcome: Outcome
  /// One sentence without a full stop: `the text says 13%; share(226, 1454) is 15.54%, printed
  /// 16%`.
  package var message: String
  /// What to do, one remedy a line; empty where the claim holds.
  package var help: [String]
  /// The value of the formula for people: `15.54%`.
  package var computed: String
  /// What would be right, in the style of the text: `16%`; nil where no figure is printed.
  package var printed: String?
  /// What a careful reader should know although the claim holds.
  package var warnings: [Warning]

  /// How a claim and a value agree.
  package enum Outcome: String, Sendable, Hashable, CaseIterable {
    case holds
    /// True for some of the values that rounded inputs allow.
    case possible
    case differs
    /// True for none of the values that rounded inputs allow.
    case impossible
    /// The units are of two kinds: `%` where the formula gives percentage points.
    case wrongUnit
    /// It cannot be said which figure is meant, or nothing in the words can be checked.
    case unclear
  }

  /// A finding about a claim that holds.
  package struct Warning: Sendable, Hashable {
    package var kind: Kind
    package var message: String
    package var help: [String]

    /// What is doubtful.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
      /// A direction between two values that both lie in the expected range of SPC.
      case insideExpectedRange
      /// A direction between two estimates whose confidence intervals overlap.
      case overlappingIntervals
      /// A percentage of fewer than ``FigureCheck/smallBase``.
      case smallBase
    }
  }

  package init(
    range: Range<Int>, outcome: Outcome, message: String, help: [String] = [],
    computed: String = "", printed: String? = nil, warnings: [Warning] = []
  ) {
    self.range = range
    self.outcome = outcome
    self.message = message
    self.help = help
    self.computed = computed
    self.printed = printed
    self.warnings = warnings
  }

  /// Whether the text may stand as it is.
  package var isRight: Bool { outcome == .holds || outcome == .possible }
}

/// The quoted words of one line and the values of its formulas.
package struct FigureCheck: Sendable {
  /// One for each value, in order.
  package private(set) var verdicts: [Verdict] = []

  /// A percentage of less than this many is a warning: one case more or less moves it by more
  /// than three points.
  package static let smallBase = 30

  package init(_ place: Quotation.Place, in passage: [UInt8], values: [FigureValue]) {
    self.init(range: place.range, marks: place.marks, in: passage, values: values)
  }

  /// How much of the passage before and behind the quoted words is read, in bytes.
  private static let context = (before: 1_500, behind: 300)

  /// Holds the words in `range` of a passage against the values.
  ///
  /// What stands around the words is read too, so a sign before them counts: *a reduction of*
  /// before `4%`.
  package init(
    range: Range<Int>, marks: [Range<Int>], in passage: [UInt8], values: [FigureValue]
  ) {
    let window = Self.window(around: range, in: passage)
    let start = window.lowerBound
    let text = ClaimText(Array(passage[window]))
    let quoted = range.shifted(by: -start)
    let words = ClaimedWords(
      text: text, claims: ClaimReader(text).claims, range: quoted,
      marks: marks.map { $0.shifted(by: -start) })
    switch words.pairs(for: values) {
    case .success(let pairs):
      let taken = pairs.compactMap(\.claim)
      for (pair, value) in zip(pairs, values) {
        let judge = FigureJudge(words: words, value: value, taken: taken)
        var verdict = judge.verdict(on: pair)
        if verdict.isRight, let opposite = judge.oppositeExtreme(pair.claim) {
          verdict.outcome = .differs
          verdict.message = opposite.message
          verdict.help = [opposite.help] + judge.lastHelp
        }
        if verdict.isRight, let other = judge.contradiction(pair.claim, values) {
          verdict.outcome = .differs
          verdict.message = other.message
          verdict.help = [other.help] + judge.lastHelp
        }
        if verdict.isRight { verdict.warnings = judge.warnings(on: pair) }
        verdict.range = verdict.range.shifted(by: start)
        verdicts.append(verdict)
      }
    case .failure(let unclear):
      verdicts = values.map { value in
        Verdict(
          range: range, outcome: .unclear, message: unclear.message, help: unclear.help,
          computed: value.text)
      }
    }
  }

  /// The words with some text around them, cut at white space.
  private static func window(around range: Range<Int>, in passage: [UInt8]) -> Range<Int> {
    let inside = range.clamped(to: 0..<passage.count)
    var start = max(0, inside.lowerBound - context.before)
    while start > 0, start < inside.lowerBound, !passage[start - 1].isBlankByte { start += 1 }
    var end = min(passage.count, inside.upperBound + context.behind)
    while end < passage.count, end > inside.upperBound, !passage[end].isBlankByte { end -= 1 }
    return start..<end
  }
}

extension FigureJudge {
  /// What of a sentence speaks against the value although the figure is right; nil where nothing
  /// does.
  fileprivate func contradiction(
    _ claim: Claim?, _ values: [FigureValue]
  ) -> (message: String, help: String)? {
    if let wrong = doubledSign(claim) ?? otherQuality(claim) ?? otherSpend(claim) { return wrong }
    if let wrong = otherTime(claim) ?? otherStretch(claim) ?? otherSince(claim) {
      return wrong
    }
    if let wrong = otherBefore(claim) ?? otherBasis(claim) ?? otherLength(claim) { return wrong }
    if let wrong = otherPart(claim) ?? otherAgo(claim, values) { return wrong }
    if let wrong = otherOrder(claim) ?? otherHeading(claim) { return wrong }
    if let wrong = otherName(claim) ?? otherSubject(claim) ?? otherThan(claim) ?? otherList {
      return wrong
    }
    if let wrong = otherLimit ?? otherColumns ?? otherAim ?? otherRise { return wrong }
    return otherCount(claim) ?? otherWay(claim)
      ?? otherWhole(claim, values)
  }
}

extension Range where Bound == Int {
  fileprivate func shifted(by offset: Int) -> Range<Int> {
    (lowerBound + offset)..<(upperBound + offset)
  }
}
