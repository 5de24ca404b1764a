/// The words of charts: their summaries, keys and axes.
package struct ChartWords: Sendable {
  /// What a chart type is called on a page: `Line chart` for `line`.
  package var typeName: @Sendable (_ type: String) -> String
  /// `million` for 6, `billion` for 9.
  package var magnitude: @Sendable (_ power: Int) -> String
  /// Above an axis whose labels are divided: `million calls`.
  package var unitOfMagnitude: @Sendable (_ magnitude: String, _ unit: String) -> String
  /// `percentage points` as the unit of an axis.
  package var pointsUnit: String
  /// On an axis that does not start at zero: `Axis starts at 70%`.
  package var axisStart: @Sendable (_ value: String) -> String
  /// In the key: `Target 95%`.
  package var target: @Sendable (_ value: String) -> String
  /// In the key of a chart with provisional values.
  package var provisionalLine: String
  package var provisionalBar: String
  /// In the list of notes: `August 2023: Call triage begins`.
  package var note: @Sendable (_ at: String, _ text: String) -> String
  /// On the picture, at a break in a series: `Break: New recording rules`.
  package var breakLabel: @Sendable (_ because: String) -> String
  /// In the list of notes: `From April 2020, break in series: New recording rules`.
  package var breakNote: @Sendable (_ at: String, _ because: String) -> String
  /// A line at a value in a sentence: `England average (85%)`.
  package var withValue: @Sendable (_ text: String, _ value: String) -> String
  /// A sentence: a line at a value where values are not compared with it.
  package var lineAt: @Sendable (_ text: String) -> String
  /// `March 2020 to July 2021`.
  package var range: @Sendable (_ from: String, _ to: String) -> String
  /// What `top:` leaves, in one: `5 others`.
  package var others: @Sendable (_ count: Int) -> String
  /// In the key of dots with ranges; of 95% confidence, or as the author gave them.
  package var estimateWithRange: @Sendable (_ isConfidence: Bool) -> String
  /// The same as a sentence.
  package var rangesShown: @Sendable (_ isConfidence: Bool) -> String
  /// A sentence: what share of the answers to a question lies on either side.
  package var sides:
    @Sendable (
      _ question: String, _ high: String, _ highShare: String, _ low: String, _ lowShare: String
    ) -> String
  /// A sentence: a whole and its parts.
  package var parts: @Sendable (_ whole: String, _ parts: String) -> String
  /// A sentence: the parts of a whole, each with its share.
  package var shares: @Sendable (_ parts: [String]) -> String
  /// Beside a line as small as a word: `from 12 to 9, between 8 and 15`.
  package var sparkline:
    @Sendable (_ first: String, _ last: String, _ low: String, _ high: String) -> String
  /// Behind it, where the latest value is missing: `; latest not available`.
  package var sparklineEnd: @Sendable (_ reason: String) -> String
  /// A sentence: `Age: from 18 to 91.`
  package var spread: @Sendable (_ name: String, _ low: String, _ high: String) -> String
  /// A sentence with Pearson's coefficient.
  package var correlation: @Sendable (_ coefficient: String) -> String
  /// A step of a histogram: `0 to under 5`.
  package var bin: @Sendable (_ low: String, _ high: String) -> String
  /// The heading of counts in a histogram.
  package var frequency: String
  /// A sentence: which step holds the most values.
  package var mostFrequent: @Sendable (_ step: String, _ count: Int, _ total: Int) -> String
  /// Sentences: the totals of a waterfall, what rose and what fell.
  package var waterfall:
    @Sendable (_ totals: [String], _ rises: [String], _ falls: [String]) -> String
  /// In the key of a waterfall.
  package var total: String
  package var rise: String
  package var fall: String
  /// On an axis: `Q3`.
  package var quarterNumber: @Sendable (_ number: Int) -> String
  /// `July to September 2023`.
  package var quarter: @Sendable (_ first: String, _ last: String, _ year: Int) -> String
  package var box: BoxWords
  package var bullet: BulletWords
  package var summary: SummaryWords
  package var spc: SPCWords
}

/// The sentences of a chart's summary.
package struct SummaryWords: Sendable {
  /// What stands before or after a verb: whether a value went up, down or stayed.
  package enum Direction: Sendable { case up, down, same }

  /// `June 2023 to August 2023, 3 months`.
  package var span:
    @Sendable (_ from: String, _ to: String, _ count: Int, _ unit: CountedUnit) -> String
  /// `4 categories`.
  package var count: @Sendable (_ count: Int, _ unit: CountedUnit) -> String
  /// `latest 35,210 (August 2023)`.
  package var latest: @Sendable (_ value: String, _ period: String) -> String
  /// `down 4,938 on June 2023`; `from 16th in June 2022` for places.
  package var change: @Sendable (_ change: ValueChange) -> String
  /// The same without its period: `down 4,938`; empty for places.
  package var bareChange: @Sendable (_ change: ValueChange) -> String
  /// A sentence: `Changes are on June 2023.`
  package var changesOn: @Sendable (_ period: String) -> String
  /// Behind the latest value.
  package var theHighest: String
  package var theLowest: String
  /// `highest 40,148 (June 2023)`, or the lowest.
  package var extreme: @Sendable (_ isHigh: Bool, _ value: String, _ at: [String]) -> String
  /// `fell in each of the last 5 months`.
  package var runClause:
    @Sendable (_ direction: Direction, _ steps: Int, _ unit: CountedUnit) -> String
  /// Before what is said of the values after a break: `999 calls, since April 2020`.
  package var since: @Sendable (_ series: String, _ period: String) -> String
  /// A sentence about a break.
  package var notComparable:
    @Sendable (_ series: String?, _ period: String, _ because: String) -> String
  /// `highest 40,148 (June 2023), lowest 35,210 (August 2023)`.
  package var extremes:
    @Sendable (_ high: String, _ highAt: [String], _ low: String, _ lowAt: [String]) -> String
  /// `best 1st (…), lowest 44th (…)`.
  package var places:
    @Sendable (_ best: String, _ bestAt: [String], _ last: String, _ lastAt: [String]) -> String
  /// A sentence: `Latest (March 2025): 999 calls 35,210, 101 calls 21,100.`
  package var latestOfAll: @Sendable (_ period: String, _ items: [String]) -> String
  /// The same of one series in several small charts, each with its change.
  package var latestOfParts:
    @Sendable (_ series: String, _ period: String, _ items: [String]) -> String
  /// `101 calls 21,100`, with the period where it is not that of the others.
  package var named: @Sendable (_ series: String, _ value: String, _ period: String?) -> String
  /// `101 calls, March 2025`.
  package var seriesAt: @Sendable (_ series: String, _ at: String) -> String
  /// `12 throughout`.
  package var constant: @Sendable (_ value: String) -> String
  /// `12 (June 2023)`: the only value.
  package var only: @Sendable (_ value: String, _ at: String) -> String
  /// `no data`.
  package var nothing: String
  /// A sentence: `No data for July 2023.`; with the series where the others have data.
  package var missing:
    @Sendable (_ series: String?, _ at: [String], _ count: Int, _ unit: CountedUnit) -> String
  /// A sentence: `Values for August 2023 are provisional.`
  package var provisional: @Sendable (_ at: [String], _ count: Int) -> String
  /// A sentence: `Target 95%: met in 7 of 12 months; the latest value is below it.`
  package var target: @Sendable (_ sentence: TargetSentence) -> String
  /// A sentence: `999 calls rose in each of the last 5 months.`
  package var run:
    @Sendable (_ series: String, _ direction: Direction, _ steps: Int, _ unit: CountedUnit) ->
      String
  /// A sentence: `The axis starts at 70%, not at zero.`
  package var axisStart: @Sendable (_ panel: String?, _ value: String) -> String
  /// A sentence: `The 1st place is at the top.`
  package var rankAxis: String
}

/// What a summary counts.
package enum CountedUnit: String, Sendable, Hashable {
  case category, point, day, month, quarter, year, financialYear, date, value
}

/// How a value stands to an earlier one.
package struct ValueChange: Sendable, Hashable {
  package var direction: SummaryWords.Direction
  /// By how much, in words.
  package var amount: String
  /// When the earlier value was.
  package var period: String
  /// The earlier place, for ranks.
  package var from: String?

  package init(
    direction: SummaryWords.Direction, amount: String, period: String, from: String? = nil
  ) {
    self.direction = direction
    self.amount = amount
    self.period = period
    self.from = from
  }
}

/// A target and how the values stand to it.
package struct TargetSentence: Sendable, Hashable {
  /// The target's name as the author wrote it, or the word for a target, with its value.
  package var name: String
  /// The series, where there are several.
  package var series: String?
  package var above: Int
  package var below: Int
  package var equal: Int
  /// 1 if the latest value is above the target, -1 if below, 0 if equal; nil without an order.
  package var latest: Int?
  package var unit: CountedUnit

  package init(
    name: String, series: String?, above: Int, below: Int, equal: Int, latest: Int?,
    unit: CountedUnit
  ) {
    self.name = name
    self.series = series
    self.above = above
    self.below = below
    self.equal = equal
    self.latest = latest
    self.unit = unit
  }
}

/// The words of process charts. Types of points have the names of the reference:
/// `common_cause`, `improvement_high`, `concern_low`, `neutral_high` and so on; rules too.
package struct SPCWords: Sendable {
  package var average: String
  package var lower: String
  package var upper: String
  /// The heading of the column that says what a point is.
  package var signal: String
  /// In the key, for the shaded band.
  package var range: String
  /// `Average 88.5%`
  package var named: @Sendable (_ name: String, _ value: String) -> String
  /// In the key, of the latest value.
  package var variation: @Sendable (_ type: String) -> String
  /// In the key, of the target.
  package var assurance: @Sendable (_ type: String) -> String
  /// In the key, for the points of a type.
  package var point: @Sendable (_ type: String) -> String
  /// In a cell of the table, what a rule says of a point.
  package var rule: @Sendable (_ rule: String, _ type: String) -> String
  /// A sentence; `since` is the start of the last limits, where there are several.
  package var expected:
    @Sendable (_ mean: String, _ low: String, _ high: String, _ since: String?) -> String
  /// A sentence about the latest value.
  package var latest: @Sendable (_ rule: String, _ type: String) -> String
  /// A sentence: how many points each rule finds.
  package var signals: @Sendable (_ outside: Int, _ trend: Int, _ close: Int, _ run: Int) -> String
  /// A sentence.
  package var noSignals: String
  /// A sentence.
  package var assuranceSentence: @Sendable (_ target: String, _ type: String) -> String
  /// A sentence: how many changes the limits leave out.
  package var screening: @Sendable (_ count: Int) -> String
  /// A sentence for limits from few values.
  package var provisional: @Sendable (_ count: Int) -> String
  /// A sentence for values that are all the same.
  package var constant: @Sendable (_ value: String) -> String
}
