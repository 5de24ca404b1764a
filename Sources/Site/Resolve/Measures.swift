import Output
import Papers
import Settings

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
    let paths = [name, name + ".md"]
    let beside = paths.compactMap { ContentPath.resolve($0, fromPage: page.path) }
    for path in beside + paths + paths.map({ "measures/" + $0 }) {
      if let index = pageIndex[path], pages[index].kind == .measure { return pages[index] }
    }
    return nil
  }

  /// The values of a measure, the newest report first.
  func values(of measure: PageFacts) -> [ReportedValue] { reportedValues[measure.path] ?? [] }

  /// Another value of the same measure and period, and the page that states it.
  func otherValue(
    _ report: MeasureReport, of measure: PageFacts
  ) -> (value: String, page: PageFacts)? {
    let other = values(of: measure).first {
      Self.key($0.period) == Self.key(report.period)
        && Self.plain($0.value) != Self.plain(report.value.value)
    }
    return other.map { ($0.value, pages[$0.page]) }
  }

  private static func plain(_ value: String) -> String {
    String(value.lowercased().filter { $0 != " " && $0 != "," && $0 != "\u{A0}" })
  }
}

extension Resolver {
  /// Gathers what pages report of each measure.
  mutating func makeMeasures() {
    for (number, page) in site.pages.enumerated() {
      for report in page.meeting?.matter.reports ?? [] {
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
