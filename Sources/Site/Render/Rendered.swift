import Blocks
import Diagnostics
import Output

/// What came of rendering one part of the site.
struct Rendered: Sendable {
  /// The part itself and what stands beside it; empty for a page that is withheld.
  var files: [(address: Address, bytes: [UInt8])]
  /// Files that are too large to be held as a whole, each with what makes it piece by piece.
  var streams: [(address: Address, make: @Sendable (_ put: ([UInt8]) -> Void) -> Bool)] = []
  /// What is wrong with it.
  var findings: [Diagnostic]
  /// What is remembered of a page after it is written; nil for one that is withheld.
  var record: PageRecord?
  /// What a shared dataset is.
  var dataset: OpenDataset?

  init(_ files: [(address: Address, bytes: [UInt8])] = [], findings: [Diagnostic] = []) {
    self.files = files
    self.findings = findings
  }
}

extension Rendered {
  /// Adds a file that is written piece by piece.
  mutating func addStream(
    at address: Address, _ write: @escaping @Sendable (_ put: ([UInt8]) -> Void) -> Void
  ) {
    streams.append(
      (
        address,
        { put in
          write(put)
          return true
        }
      ))
  }

  /// The bytes of one of its files, by the path; nil where it has none.
  func bytes(of path: String) -> [UInt8]? {
    if let file = files.first(where: { $0.address.path == path }) { return file.bytes }
    guard let file = streams.first(where: { $0.address.path == path }) else { return nil }
    var bytes: [UInt8] = []
    return file.make { bytes += $0 } ? bytes : nil
  }
}

/// What the next build must know of a published page, to notice what changed.
struct PageRecord: Sendable {
  var page: Address
  /// The digests of its datasets by the names of their files, in order.
  var datasets: [(file: String, digest: SHA256)]
  /// Its checked figures, in the order of the text.
  var figures: [PublishedFigure] = []
  /// What is not as it was published, where a build compares.
  var changes: [ValueChange] = []
  /// The same with how each was worked out, for the list of all figures.
  var checked: [FigureRecord] = []
}
