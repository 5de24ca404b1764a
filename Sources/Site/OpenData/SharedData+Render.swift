import Blocks
import Diagnostics
import Output
import Settings
import Tables

extension SharedData {
  /// What rendering a shared dataset gives.
  struct Output {
    var files: [(address: Address, bytes: [UInt8])] = []
    /// Files that are made piece by piece.
    var streams: [(address: Address, make: @Sendable (_ put: ([UInt8]) -> Void) -> Bool)] = []
    var dataset: OpenDataset?
    var changes: [ValueChange] = []
  }

  /// Reads the dataset and writes its download and its CSVW metadata; nothing where it cannot be
  /// read. Its findings are those of the pages that use it.
  func render(
    _ source: Source, _ publication: Publication, since published: Published? = nil
  ) -> Output {
    if let output = renderInPieces(source, publication, since: published) { return output }
    guard case .found(let text) = DataSources.rows(ofFile: path, source),
      let table = DataUse.table(
        of: text, for: uses, siteDefault: publication.settings.suppress)
    else { return Output() }
    var csv = ByteWriter(capacity: text.file.bytes.count)
    table.writeCSV(into: &csv)
    let bytes = csv.finish()
    var dataset = OpenDataset(
      table, at: address, bytes: bytes, text: self.text, words: publication.words)
    if let description = text.description { dataset.take(description, of: table) }
    let metadata = CSVMetadata(publication: publication, dataset: dataset)
    return Output(
      files: [(address, bytes), (self.metadata, metadata.json())], dataset: dataset,
      changes: dataset.changes(since: published, csv: bytes, of: table, on: address))
  }
}

extension SharedData {
  /// The same for a dataset that is too large to be held as a whole; nil where it must be.
  private func renderInPieces(
    _ source: Source, _ publication: Publication, since published: Published?
  ) -> Output? {
    guard !uses.contains(where: \.needsAllRows),
      case .large(let data)? = DataSources.large(path, source, hiding: uses.filter(\.hides))
    else { return nil }
    var ignored: [Diagnostic] = []
    let columns = data.description?.columns.map { [$0] } ?? []
    let large = LargeTable.read(
      data.pieces, path: data.path, columns: DataUse.columns(of: uses, in: data.path) + columns,
      into: &ignored)
    let policy = publication.settings.suppress.joined(with: data.policy)
    guard let table = large?.disclosing(policy) else { return nil }
    var digest = SHA256.Pieces()
    guard table.writeCSV({ digest.add($0) }) else { return nil }
    // What changed is told cell by cell, for which all rows are held.
    guard digest.isSame(as: published?.digests[address.path]) else { return nil }
    var dataset = OpenDataset(
      table, at: address, digest: digest, text: text, words: publication.words)
    if let description = data.description {
      dataset.take(
        description, of: Table(columns: table.columns, rowCount: 0, places: TablePlaces()))
    }
    let metadata = CSVMetadata(publication: publication, dataset: dataset)
    return Output(
      files: [(self.metadata, metadata.json())],
      streams: [(address, { @Sendable put in table.writeCSV(put) })], dataset: dataset)
  }
}

extension SHA256.Pieces {
  /// Whether this is what was published, where something was.
  fileprivate func isSame(as known: String?) -> Bool { known.map { $0 == digest().hex } ?? true }
}

extension OpenDataset {
  /// What the file beside the dataset says of it, instead of what its first figure says.
  fileprivate mutating func take(_ own: DatasetDescription, of table: Table) {
    if !own.measure.isEmpty { title = own.measure }
    if !own.title.isEmpty { title = own.title }
    let sentences = [own.description, own.title.isEmpty ? "" : own.measure].filter { !$0.isEmpty }
    if !sentences.isEmpty { description = sentences.map(\.asSentence).joined(separator: " ") }
    if !own.area.isEmpty { area = own.area }
    if !own.period.isEmpty { period = own.period }
    if !own.source.isEmpty { source = own.source }
    updates = [own.updates, own.revisions].filter { !$0.isEmpty }.map(\.asSentence)
      .joined(separator: " ")
    updated = own.updated
    contact = own.contact
    if !own.licence.isEmpty {
      let known = SiteSettings.Licence.known(own.licence)
      licence = SiteSettings.Licence(name: known.name, url: own.licenceURL ?? known.url)
    }
    let key = own.primaryKey.compactMap { table.column(named: $0.value) }
    if key.count == own.primaryKey.count, !key.isEmpty {
      primaryKey = key.map { table.columns[$0].heading }
    }
  }
}
