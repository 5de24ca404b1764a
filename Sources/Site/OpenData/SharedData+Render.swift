import Blocks
import Diagnostics
import Output
import Tables

extension SharedData {
  /// Reads the dataset and writes its download and its CSVW metadata; nothing where it cannot be
  /// read. Its findings are those of the pages that use it.
  func render(
    _ source: Source, _ publication: Publication
  ) -> (files: [(address: Address, bytes: [UInt8])], dataset: OpenDataset?) {
    guard case .found(let text) = DataSources.rows(ofFile: path, source),
      let table = DataUse.table(
        of: text, for: uses, siteDefault: publication.settings.suppress)
    else { return ([], nil) }
    var csv = ByteWriter(capacity: text.file.bytes.count)
    table.writeCSV(into: &csv)
    let bytes = csv.finish()
    let dataset = OpenDataset(
      table, at: address, bytes: bytes, text: self.text, words: publication.words)
    let metadata = CSVMetadata(publication: publication, dataset: dataset)
    return ([(address, bytes), (self.metadata, metadata.json())], dataset)
  }
}
