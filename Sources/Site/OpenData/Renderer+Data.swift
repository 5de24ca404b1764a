import Blocks
import Output

/// The pages and files that tell of the site's data as a whole.
extension Renderer {
  /// A shared dataset: its download and its metadata.
  func render(_ shared: SharedData) -> Rendered {
    let data = shared.render(source, publication, since: published)
    var rendered = Rendered(data.files)
    rendered.streams = data.streams
    rendered.dataset = data.dataset
    if let dataset = data.dataset {
      let file = String(dataset.address.path.dropFirst(DataSection.address.path.count))
      rendered.record = PageRecord(
        page: DataSection.address, datasets: [(file, dataset.digest)], changes: data.changes)
    }
    return rendered
  }

  /// The page that lists all datasets, the package of the shared ones, and the catalogue.
  func renderData(_ shared: [OpenDataset]) -> Rendered {
    guard !site.data.isEmpty else { return Rendered() }
    var files: [(address: Address, bytes: [UInt8])] = []
    if !site.pages.contains(where: { $0.address == DataSection.address }) {
      files.append(renderData(part: nil, shared: shared))
    }
    if !shared.isEmpty {
      let package = DataPackage(
        publication: publication, page: DataSection.address, title: site.words.data.title,
        summary: site.words.data.lead, keywords: [], datasets: shared)
      files.append((DataPackage.address(of: DataSection.address), package.json()))
    }
    let catalogue = Catalogue(site: site, publication: publication, shared: shared)
    var rendered = Rendered(files)
    if catalogue.exists {
      rendered.addStream(at: DataSection.catalogue) { catalogue.write($0) }
    }
    return rendered
  }

  /// The page of all datasets, or one part of it.
  func renderData(part: Int?, shared: [OpenDataset]) -> (address: Address, bytes: [UInt8]) {
    let words = site.words.data
    let address = part.map { site.data.parts[$0].address } ?? DataSection.address
    var values = PageValues(site, address: address, common: common)
    let title = part.map { "\(words.title), \(site.data.parts[$0].title)" } ?? words.title
    values.take(title: title, description: part == nil ? words.lead : nil)
    values.takeBreadcrumb(folder: nil)
    values.takeData(part: part, shared: shared, publication)
    if part == nil { take(shared, into: &values) }
    return (Address(address.file), layout.render("data", values.values, body: []))
  }

  /// The datasets on a page that the author wrote at the address of the list.
  func takeData(into values: inout PageValues) {
    let shared = site.data.shared.compactMap { $0.render(source, publication).dataset }
    values.takeData(part: nil, shared: shared, publication)
    take(shared, into: &values)
  }

  /// What search engines and programs are told of the shared datasets.
  private func take(_ shared: [OpenDataset], into values: inout PageValues) {
    let metadata = DatasetMetadata(
      publication: publication, page: DataSection.address, creator: nil, created: nil,
      modified: nil, language: site.settings.language, datasets: shared)
    values.take(metadata, package: DataPackage.address(of: DataSection.address))
  }
}

extension PageValues {
  /// The datasets of the site: all, or one part of the pages that have data.
  mutating func takeData(part: Int?, shared: [OpenDataset], _ publication: Publication) {
    let parts = site.data.parts
    set("shared-datasets", shared.map { thing($0, publication) })
    let pages = parts.isEmpty ? [] : parts[part ?? 0].items
    set("dataset-pages", pages.map { thing(site.pages[$0]) })
    set("attribution", publication.attribution(of: nil))
    if site.settings.url != nil { set("catalogue", href(DataSection.catalogue)) }
    guard site.data.isDivided else { return }
    take(parts: parts.map { ListPart(title: $0.title, address: $0.address, count: $0.count) })
  }

  /// A dataset of `content/data`.
  private func thing(_ dataset: OpenDataset, _ publication: Publication) -> Thing {
    let words = site.words.data
    var thing: Thing = ["title": .text(dataset.title), "id": .text(dataset.anchor)]
    thing.set("summary", dataset.description)
    thing.set(
      "details",
      [
        (words.terms.period, dataset.coverage.map { words.days($0.first, $0.last) }),
        (words.terms.area, dataset.area), (words.terms.source, dataset.source),
        (words.terms.licence, publication.licence(of: dataset)?.name),
        (words.terms.updates, dataset.updates), (words.terms.rows, String(dataset.rowCount)),
      ].compactMap { term, value in
        guard let value, !value.isEmpty else { return nil }
        return ["term": .text(term), "value": .text(value)]
      })
    let users = site.data.shared.first { $0.address == dataset.address }?.pages ?? []
    thing.set("pages", users.map { link(title: site.pages[$0].title, site.pages[$0].address) })
    thing.set(
      "files",
      [
        link(title: words.download(dataset.fileName, dataset.byteCount), dataset.address),
        link(title: words.metadata, Address(dataset.address.path + CSVMetadata.suffix)),
      ])
    return thing
  }

  /// A page with the datasets of its blocks.
  private func thing(_ page: PageFacts) -> Thing {
    let words = site.words.data
    var thing = link(title: page.title, page.address)
    if let date = page.date {
      thing.set("date", site.words.dates.day(date))
      thing.set("date-iso", date.isoText)
    }
    thing.set(
      "datasets",
      page.blocks.map { block in
        let name = block.data.title.isEmpty ? block.fileName : block.data.title
        var dataset: Thing = [
          "title": .text(name), "href": .text(href(page.address) + "#" + block.anchor),
        ]
        dataset.set(
          "details",
          [(words.terms.period, block.data.period), (words.terms.source, block.data.source)]
            .filter { !$0.1.isEmpty }.map { ["term": .text($0.0), "value": .text($0.1)] })
        dataset.set(
          "files", [link(title: block.fileName, Address(page.address.path + block.fileName))])
        return dataset
      })
    return thing
  }
}
