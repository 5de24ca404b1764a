import Blocks
import Output

extension Renderer {
  /// `/figures/` in its parts, from what came of the pages; nothing where no page has figures.
  func renderFigures(_ records: [PageRecord]) -> [(address: Address, bytes: [UInt8])] {
    let figures = Dictionary(
      records.filter { !$0.checked.isEmpty }.map { ($0.page.path, $0.checked) },
      uniquingKeysWith: { first, _ in first })
    let pages = site.pages.compactMap { page in
      figures[page.address.path].map { (page: page, figures: $0) }
    }
    guard !pages.isEmpty else { return [] }
    let list = FigureList(site: site, pages: pages)
    let words = site.words.pages.figures
    let count = pages.reduce(0) { $0 + $1.figures.count }
    let parts = list.parts
    return parts.enumerated().map { number, part in
      var values = PageValues(site, address: part.address, common: common)
      let title =
        number == 0
        ? words.listTitle : site.words.pages.navigation.part(words.listTitle, number + 1)
      values.take(title: title, description: words.listSummary(count, pages.count))
      values.takeBreadcrumb(folder: nil)
      if parts.count > 1 {
        values.take(
          parts: parts.enumerated().map { index, part in
            ListPart(
              title: site.words.pages.navigation.part(words.listTitle, index + 1),
              address: part.address,
              count: pages[part.range].reduce(0) { $0 + $1.figures.count })
          })
      }
      let body = list.body(part.range, at: part.address)
      return (Address(part.address.file), layout.render("page", values.values, body: body))
    }
  }
}
