package import Diagnostics
import Output

/// The site as it was last published: what its `vitrine.json` and its downloads say.
package struct Published: Sendable {
  /// Where it lies, as a person would type it.
  let folder: String
  private let tree: FileTree
  /// Every page by its address.
  let pages: [String: Page]
  /// The addresses of everything else that people may have kept: lists, files, datasets.
  let others: [String]
  /// The digest of each dataset in hexadecimal digits, by its address.
  let digests: [String: String]

  /// The release times that readers were told, by the identities of the pages.
  let releases: [(id: String, time: String)]

  /// What was published on a page.
  struct Page: Sendable {
    var title: String
    /// The identities of its corrections.
    var corrections: [String]
    var figures: [Figure]
  }

  /// A checked figure.
  struct Figure: Sendable {
    var id: String
    var text: String
  }

  /// How many pages, datasets and figures there are to compare with.
  package var counts: (pages: Int, datasets: Int, figures: Int) {
    (pages.count, digests.count, pages.values.reduce(0) { $0 + $1.figures.count })
  }

  /// Reads what was published; nil with the finding where there is no such site.
  package static func load(
    _ folder: String, _ tree: FileTree
  ) -> (published: Published?, findings: [Diagnostic]) {
    let path = folder + "/vitrine.json"
    guard case .success(let bytes) = tree.read(path) else {
      let finding = Diagnostic(
        .notPublished, file: path, "there is no published site in `\(folder)`",
        help: ["name the folder of a site that Vitrine has built: `--against public`"])
      return (nil, [finding])
    }
    guard let json = JSONValue(bytes), case .number("1") = json["vitrine"] else {
      let finding = Diagnostic(
        .unreadableManifest, file: path, "this is not a `vitrine.json` that can be read",
        help: ["name the folder of a site that this version of Vitrine has built"])
      return (nil, [finding])
    }
    return (Published(json, folder: folder, tree: tree), [])
  }

  /// Takes what a `vitrine.json` says.
  init(_ json: JSONValue, folder: String, tree: FileTree) {
    self.folder = folder
    self.tree = tree
    func texts(_ value: JSONValue?) -> [String] { value?.items.compactMap(\.text) ?? [] }
    var pages: [String: Page] = [:]
    for item in json["pages"]?.items ?? [] {
      guard let address = item["address"]?.text else { continue }
      pages[address] = Page(
        title: item["title"]?.text ?? "", corrections: texts(item["corrections"]), figures: [])
    }
    for item in json["figures"]?.items ?? [] {
      guard let page = item["page"]?.text, let id = item["id"]?.text else { continue }
      pages[page]?.figures.append(Figure(id: id, text: item["text"]?.text ?? ""))
    }
    self.pages = pages
    var digests: [String: String] = [:]
    for item in json["data"]?.items ?? [] {
      guard let address = item["address"]?.text, let digest = item["sha256"]?.text else { continue }
      digests[address] = digest
    }
    self.digests = digests
    others = texts(json["lists"]) + texts(json["files"])
    releases = (json["releases"]?.items ?? []).compactMap { item in
      guard let id = item["id"]?.text, let time = item["time"]?.text else { return nil }
      return (id, time)
    }
  }

  /// The rows of a published dataset; nil where its file is gone or is no CSV.
  func rows(of address: String) -> [[String]]? {
    guard case .success(let bytes) = tree.read(folder + "/" + address) else { return nil }
    return CanonicalCSV.rows(bytes)
  }
}

/// A download as this program writes it: RFC 4180.
enum CanonicalCSV {
  /// The rows with the headings first; nil where a quote is not closed.
  static func rows(_ bytes: [UInt8]) -> [[String]]? {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var i = 0
    func end(_ cell: inout [UInt8], _ row: inout [String]) {
      row.append(String(decoding: cell, as: UTF8.self))
      cell.removeAll(keepingCapacity: true)
    }
    while i < bytes.count {
      let byte = bytes[i]
      let next = i + 1 < bytes.count ? bytes[i + 1] : 0
      i += 1
      switch byte {
      case 0x22 where isQuoted && next == 0x22:
        cell.append(byte)
        i += 1
      case 0x22: isQuoted.toggle()
      case 0x2C where !isQuoted: end(&cell, &row)
      case 0x0D where !isQuoted: break
      case 0x0A where !isQuoted:
        end(&cell, &row)
        rows.append(row)
        row = []
      default: cell.append(byte)
      }
    }
    if !cell.isEmpty || !row.isEmpty {
      end(&cell, &row)
      rows.append(row)
    }
    return isQuoted ? nil : rows
  }
}
