import Blocks
import Diagnostics
import Output
import Settings
import Tables

extension SharedData {
  /// Reads the dataset and writes its download and its CSVW metadata; nothing where it cannot be
  /// read. Its findings are those of the pages that use it.
  func render(
    _ source: Source, _ publication: Publication
  ) -> (files: [(address: Address, bytes: [UInt8])], dataset: OpenDataset?) {
    var unread: [Diagnostic] = []
    guard let file = source.text(of: path, into: &unread) else { return ([], nil) }
    var ignored = Findings(in: file)
    let passage = Passage(Span(0, file.bytes.count), in: file.bytes)
    guard let table = Table.read(passage, columns: columns, into: &ignored) else {
      return ([], nil)
    }
    var csv = ByteWriter(capacity: file.bytes.count)
    table.writeCSV(into: &csv)
    let bytes = csv.finish()
    let dataset = OpenDataset(
      table, at: address, bytes: bytes, text: text, words: publication.words)
    let metadata = CSVMetadata(publication: publication, dataset: dataset)
    return ([(address, bytes), (self.metadata, metadata.json())], dataset)
  }
}
