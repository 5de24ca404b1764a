import Blocks
import Diagnostics
import Markdown
import Output
import Papers
import Settings
import Tables

/// The values of measures: of their own data, else of what pages report.
struct MeasureValues {
  let site: ResolvedSite
  let source: Source

  /// The latest value of a measure as a tile; nil where it has none that is a number.
  func tile(of measure: PageFacts) -> MeasureTile? {
    let matter = measure.meeting?.matter.measure
    let file = SourceFile(path: source.shown(measure.path), bytes: [])
    guard let rows = rows(of: measure, matter, in: file) else { return nil }
    let reader = BlockReader(
      file: file, words: site.words,
      disclosure: PageDisclosure(siteDefault: site.settings.suppress),
      page: PageData(usesFinancialYears: site.settings.usesFinancialYears)
    ) { _ in .found(rows) }
    return MeasureTile(
      MeasureFence.tile(measure.title, matter, data: "values"), unit: matter?.unit, reader)
  }

  private func rows(
    of measure: PageFacts, _ matter: MeasureMatter?, in file: SourceFile
  ) -> DataText? {
    guard matter?.data != nil else { return reported(measure, in: file) }
    guard let path = site.data(ofMeasure: measure),
      case .found(let text) = DataSources.rows(ofFile: path, source)
        .hiding(site.data.hiding[path] ?? [])
    else { return nil }
    return text
  }

  /// What pages report as rows, the oldest report first; for each period the newest counts.
  private func reported(_ measure: PageFacts, in file: SourceFile) -> DataText? {
    var seen = Set<String>()
    let values = site.values(of: measure).filter {
      seen.insert(ResolvedSite.periodKey($0.period)).inserted
    }
    guard !values.isEmpty else { return nil }
    var out = ByteWriter()
    out.write("Period,Value\n")
    for value in values.reversed() {
      for (text, end) in [(value.period, ","), (value.value, "\n")] {
        out.write("\"")
        out.write(raw: text.replacing("\"", with: "\"\"").replacing("\n", with: " "))
        out.write("\"")
        out.write(raw: end)
      }
    }
    var passage = Passage()
    passage.append(bytes: out.finish(), at: Span(0, 0))
    return DataText(file: file, passage: passage)
  }

  /// The latest value and its period in words.
  func latest(of measure: PageFacts) -> (value: String, period: String)? {
    tile(of: measure)?.latest(site.words)
      ?? site.values(of: measure).first.map { ($0.value, $0.period) }
  }
}

// MARK: - The scorecard of all measures

extension MeasureValues {
  /// The measures that have a value, in the order of their paths.
  private var measures: [PageFacts] {
    site.pages.filter {
      $0.kind == .measure
        && ($0.meeting?.matter.measure?.data != nil || !site.values(of: $0).isEmpty)
    }.prefix(Resolver.listLimit).map { $0 }
  }

  /// Writes a tile for each measure of the site; nothing where there is none.
  func writeScorecard(at address: Address, into out: inout ByteWriter) {
    var tiles = ByteWriter()
    var count = 0
    for measure in measures {
      let href = site.href(from: address, to: measure.address)
      if let tile = tile(of: measure) {
        tile.writeHTML(href: href, site.words, headingLevel: 3, into: &tiles)
      } else if let value = site.values(of: measure).first {
        write(measure.title, value, href, into: &tiles)
      } else {
        continue
      }
      count += 1
    }
    guard count > 0 else { return }
    out.write("<section class=\"group measures\">\n<h2 id=\"measures\">")
    out.escape(site.words.pages.meetings.measures)
    out.write("</h2>\n<ul class=\"tiles")
    if ![4, 7, 8].contains(count), count < 10 { out.write(" by-three") }
    out.write("\" role=\"list\">\n")
    out.write(raw: tiles.finish())
    out.write("</ul>\n</section>\n")
  }

  /// A tile of a value that is no number.
  private func write(
    _ title: String, _ value: ReportedValue, _ href: String, into out: inout ByteWriter
  ) {
    out.write("<li class=\"tile\"><h3 class=\"tile-name\"><a href=\"")
    out.escape(address: href)
    out.write("\">")
    out.escape(title)
    out.write("</a></h3>\n<p class=\"tile-value long\"><span>")
    out.escape(value.value)
    out.write("</span></p>\n<p class=\"tile-period\">")
    out.escape(value.period)
    out.write("</p>\n</li>\n")
  }
}
