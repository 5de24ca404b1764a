import Blocks
import Diagnostics
import Figures
import Papers
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
    read = { name in
      var ignored = Findings(in: sources.file)
      return reader.table(named: name, into: &ignored).map { FigureSource(name: name, table: $0) }
    }
  }

  /// The dataset with a name; nil where there is none.
  func source(_ name: String) -> FigureSource? {
    if let found = known.withLock({ $0[name] }) { return found }
    let made = read(name)
    known.withLock { $0[name] = .some(made) }
    return made
  }
}
