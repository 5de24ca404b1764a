import Output
import Papers
import Settings
import Tables

/// A value of a measure and the page that states it.
struct ReportedValue: Sendable, Hashable {
  /// The page, by its place in ``ResolvedSite/pages``.
  var page: Int
  var period: String
  var value: String
}

extension ResolvedSite {
  /// The page of the measure that a page names.
  func measure(_ name: String, from page: PageFacts) -> PageFacts? {
    for path in Self.paths(ofMeasure: name, from: page) {
      if let index = pageIndex[path], pages[index].kind == .measure { return pages[index] }
    }
    return nil
  }

  /// Whether a page names a page that is withheld as a measure.
  func isWithheld(measure name: String, from page: PageFacts) -> Bool {
    Self.paths(ofMeasure: name, from: page).contains { withheld.contains($0) }
  }

  /// Whether a page names a page that was withdrawn as a measure.
  func isWithdrawn(measure name: String, from page: PageFacts) -> Bool {
    Self.paths(ofMeasure: name, from: page).contains { withdrawn[$0] != nil }
  }

  private static func paths(ofMeasure name: String, from page: PageFacts) -> [String] {
    let paths = [name, name + ".md"]
    let beside = paths.compactMap { ContentPath.resolve($0, fromPage: page.path) }
    return beside + paths + paths.map { "measures/" + $0 }
  }

  /// The values of a measure, the newest report first.
  func values(of measure: PageFacts) -> [ReportedValue] { reportedValues[measure.path] ?? [] }

  /// Another value of the same measure and period, and the page that states it.
  func otherValue(
    _ report: MeasureReport, of measure: PageFacts
  ) -> (value: String, page: PageFacts)? {
    let other = values(of: measure).first {
      Self.periodKey($0.period) == Self.periodKey(report.period)
        && Self.plain($0.value) != Self.plain(report.value.value)
    }
    return other.map { ($0.value, pages[$0.page]) }
  }

  /// Periods are compared by what they mean: `Dec 2022` is `December 2022`.
  static func periodKey(_ period: String) -> String {
    Period(written: period)?.isoText ?? key(period)
  }

  /// Values are compared by their numbers, whatever words stand between them: `5 mins 12` is
  /// `5 minutes 12`. Those without a number are compared by their words.
  private static func plain(_ value: String) -> String {
    let text = value.lowercased().filter { $0 != " " && $0 != "," && $0 != "\u{A0}" }
    let numbers = text.split { !$0.isNumber && $0 != "." && $0 != "-" && $0 != "\u{2212}" }
    return numbers.isEmpty ? String(text) : numbers.joined(separator: " ")
  }
}

extension Resolver {
  /// Gathers what pages report of each measure.
  mutating func makeMeasures() {
    for (number, page) in site.pages.enumerated() {
      if page.kind == .measure, let path = site.data(ofMeasure: page) {
        site.measuresOfData[path, default: []].append(number)
      }
      for report in page.meeting?.matter.reports ?? [] where !site.isTranslation(page) {
        guard let measure = site.measure(report.measure.value, from: page) else { continue }
        site.reportedValues[measure.path, default: []].append(
          ReportedValue(page: number, period: report.period, value: report.value.value))
      }
    }
    for path in site.reportedValues.keys.sorted() {
      let sorted = (site.reportedValues[path] ?? []).enumerated().sorted { a, b in
        let (x, y) = (site.pages[a.element.page], site.pages[b.element.page])
        if x.date != y.date { return (x.date?.isoText ?? "") > (y.date?.isoText ?? "") }
        return (x.path, a.offset) < (y.path, b.offset)
      }
      site.reportedValues[path] = sorted.map(\.element)
    }
  }
}
