package import Output

/// What a page and its site decide about all data on the page.
package struct PageData: Sendable {
  /// The day up to which the page sees data that it shares with others; nil for all of it.
  package var asAt: CalendarDate?
  /// Whether the page must stay as it was when it was approved: a paper, a report, minutes.
  package var standsStill: Bool
  /// Whether the body reports by financial years, so that `2023-Q3` says too little.
  package var usesFinancialYears: Bool

  package init(
    asAt: CalendarDate? = nil, standsStill: Bool = false, usesFinancialYears: Bool = false
  ) {
    self.asAt = asAt
    self.standsStill = standsStill
    self.usesFinancialYears = usesFinancialYears
  }
}
