import Blocks
import Diagnostics
import Figures
import Output
import Papers
import Settings
import Synchronization
import Tables

/// What the formulas of one page can name: its blocks, the files beside it, shared datasets.
struct PageFigureData {
  let blocks: [FigureSource]
  let shared: SharedSources
  private let page: PageData

  init(blocks: [FigureSource], sources: DataSources, reader: BlockReader) {
    self.blocks = blocks
    page = reader.page
    shared = SharedSources(sources: sources, reader: reader)
  }

  /// The data with the dates of a paper.
  func data(_ matter: FrontMatter) -> FigureData {
    let (blocks, shared) = (blocks, shared)
    var data = FigureData(
      names: blocks.map(\.name) + shared.names, pageSources: blocks
    ) { name in
      blocks.first { $0.name == name } ?? shared.source(name)
    }
    data.written = matter.written
    data.dataAsAt = page.asAt
    data.financialYear = page.usesFinancialYears
    return data
  }
}

/// Datasets outside of the page, each read when a formula first names it.
final class SharedSources: Sendable {
  let names: [String]
  private let read: @Sendable (_ name: String) -> FigureSource?
  private let known = Mutex<[String: FigureSource?]>([:])

  init(sources: DataSources, reader: BlockReader) {
    let own = Set(sources.page.blocks.map(\.id))
    names = sources.dataNames(like: "").filter { !own.contains($0) }
    let day = reader.page.asAt
    read = { name in
      let file = sources.site.data(named: name, on: sources.page)
      let hidden = file.flatMap { Self.guarded($0, sources) }
      var ignored = Findings(in: sources.file)
      guard
        let table = hidden.map({ table in day.map { table.upTo($0) } ?? table })
          ?? reader.table(named: name, into: &ignored)
      else { return nil }
      var source = FigureSource(name: name, table: table)
      source.take(sources.site.measures(of: file))
      return source
    }
  }

  /// A file with everything hidden that a block hides of it, on this page or on another; nil where
  /// no block hides anything. A formula sees no more than readers do, by whatever name.
  private static func guarded(_ file: String, _ sources: DataSources) -> Table? {
    let (site, page) = (sources.site, sources.page)
    let shared = site.uses(ofFile: file)
    let hiding = (site.data.hiding[file] ?? []).filter { !shared.contains($0) }
    let own = page.blocks.filter { site.data(of: $0, on: page) == file }.compactMap(\.data.use)
    let uses = shared + hiding + own.filter { !shared.contains($0) }
    guard uses.contains(where: \.hides),
      case .found(let text) = DataSources.rows(ofFile: file, sources.source),
      let table = DataUse.table(of: text, for: uses, siteDefault: site.settings.suppress),
      FigureSource(name: file, table: table).hidesCells
    else { return nil }
    return table
  }

  /// The dataset with a name; nil where there is none.
  func source(_ name: String) -> FigureSource? {
    if let found = known.withLock({ $0[name] }) { return found }
    let made = read(name)
    known.withLock { $0[name] = .some(made) }
    return made
  }
}

extension FigureSource {
  /// What measures say of columns: which way is better, and how far a value may move and be steady.
  mutating func take(_ measures: [MeasureMatter]) {
    for measure in measures {
      let numbers = table.columns.indices.filter { table.columns[$0].type.isNumeric }
      let column =
        measure.column.flatMap { table.column(named: $0.value) }
        ?? (numbers.count == 1 ? numbers[0] : nil)
      guard let column else { continue }
      var context = contexts[column] ?? ColumnContext()
      context.better = context.better ?? measure.better.flatMap { Better(rawValue: $0) }
      let band = measure.band.flatMap { table.columns[column].value(leading: $0) }
      context.band = context.band ?? band.map { Rational($0) }
      contexts[column] = context
    }
  }
}

extension Column {
  /// The value that a text gives, or begins with: `2 percentage points` of a column of percentages.
  fileprivate func value(leading text: String) -> FixedPoint? {
    value(written: text)
      ?? text.split(separator: " ").first.flatMap { value(written: String($0)) }
  }
}

extension ResolvedSite {
  /// The measures whose values a file of data holds.
  func measures(of path: String?) -> [MeasureMatter] {
    (path.flatMap { measuresOfData[$0] } ?? []).compactMap { pages[$0].meeting?.matter.measure }
  }
}
