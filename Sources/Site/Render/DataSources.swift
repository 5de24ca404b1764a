import Blocks
import Diagnostics
import Markdown
import Papers
import Settings
import Tables

/// What `data: NAME` can mean on one page.
struct DataSources {
  let page: PageFacts
  let file: SourceFile
  let document: Document
  let site: ResolvedSite
  let source: Source

  /// The rows behind `data: NAME`: a block of the page, a file beside it or in `content/data`.
  func lookup(_ name: String) -> DataLookup {
    for outline in page.blocks where outline.id == name {
      let parts = BlockParts(document.fences[outline.fence].contents)
      guard let rows = parts.rows else { continue }
      var ignored = Findings(in: file)
      let options = BlockKinds.named(outline.kind)?.options ?? []
      let node = YAML.read(parts.settings, options: options, into: &ignored)
      let settings = node.map {
        Settings($0, options: options, what: "", text: parts.settings, into: &ignored)
      }
      let policy = settings.flatMap { DisclosurePolicy($0) } ?? .everything
      return .found(
        DataText(
          file: file, passage: rows,
          columns: node?["columns"].map { [ColumnMap($0, in: file)] } ?? [], policy: policy))
    }
    if let path = site.data(named: name, on: page) { return rows(ofFile: path) }
    return .unknown(dataNames(like: name))
  }

  /// The rows of a file, with everything hidden that a block hides of them, on this page or on
  /// another: what one page hides no other page tells.
  private func rows(ofFile path: String) -> DataLookup {
    let own = page.blocks.filter { site.data(of: $0, on: page) == path }.compactMap(\.data.use)
    let uses = (site.data.hiding[path] ?? []) + own.filter(\.hides)
    return Self.large(path, source, hiding: uses)
      ?? Self.rows(ofFile: path, source).hiding(uses)
  }

  /// The rows of a file that is too large to be held as a whole, with what some blocks hide of it
  /// hidden as well; nil for any other.
  static func large(
    _ path: String, _ source: Source, hiding uses: [DataUse]
  ) -> DataLookup? {
    guard case .success(let pieces) = source.folder.tree.open(source.shown(path)),
      pieces.size > source.longest
    else { return nil }
    let description = source.descriptions[path]
    let none = SourceFile(path: source.shown(path), bytes: [])
    return .large(
      LargeData(
        path: none.path, pieces: pieces, description: description,
        policy: (description?.policy ?? .everything).joined(
          with: DataUse.policy(of: uses, in: none)),
        isShared: path.hasPrefix("data/")
      ) { rows(ofFile: path, source).hiding(uses) })
  }

  /// The rows of a file.
  static func rows(ofFile path: String, _ source: Source) -> DataLookup {
    var reasons: [Diagnostic] = []
    guard let file = source.text(of: path, into: &reasons) else { return .unreadable(reasons) }
    var text = DataText(dataset: file, source.descriptions[path])
    text.isShared = path.hasPrefix("data/")
    return .found(text)
  }

  /// The folder of the copies that belong to a page alone: `a/b.md` → `a/b.data/`.
  static func ownFolder(of page: String) -> String { page.dropLast(3) + ".data/" }

  /// The file that a name means on a page: one of its own copies, one beside it, or one in
  /// `content/data`.
  static func file(named name: String, for page: String, among files: Set<String>) -> String? {
    let fileName = isDelimited(name) ? name : name + ".csv"
    let beside = ContentPath.resolve(fileName, fromPage: page)
    return [ownFolder(of: page) + fileName, beside, "data/" + fileName].compactMap { $0 }.first {
      files.contains($0) && isDelimited($0)
    }
  }

  private static func isDelimited(_ path: String) -> Bool { path.lowercased().hasSuffix(".csv") }

  /// The names that exist, with `.csv` where the author wrote it.
  func dataNames(like name: String) -> [String] {
    let blocks = page.blocks.map(\.id)
    let folder = Resolver.folderPath(of: page.path)
    let files = site.contentFiles.filter(Self.isDelimited).compactMap { path -> String? in
      let own = Resolver.folderPath(of: path)
      return own == folder || own == "data/"
        ? String(
          path.dropFirst(own.count).dropLast(Self.isDelimited(name) ? 0 : 4)) : nil
    }
    return blocks + files.sorted()
  }
}

extension DataLookup {
  /// The rows with what some blocks hide of them hidden as well.
  func hiding(_ uses: [DataUse]) -> DataLookup {
    guard !uses.isEmpty, case .found(var text) = self else { return self }
    text.policy = text.policy.joined(with: DataUse.policy(of: uses, in: text.file))
    return .found(text)
  }
}

extension ResolvedSite {
  /// How the blocks of public pages use a file of `content/data`.
  func uses(ofFile path: String) -> [DataUse] {
    data.shared.first { $0.path == path }?.uses ?? []
  }

  /// The file that a block of a page has its rows from; nil where they stand in the page.
  ///
  /// A block may have the name of the dataset that it uses; one with rows of its own goes first.
  func data(of block: BlockOutline, on page: PageFacts) -> String? {
    guard let name = block.data.name,
      !page.blocks.contains(where: { $0.id == name && $0.data.name == nil })
    else { return nil }
    return data(named: name, on: page)
  }

  /// The file that a name means on a page: of data, else that of a measure.
  func data(named name: String, on page: PageFacts) -> String? {
    if let path = DataSources.file(named: name, for: page.path, among: contentFiles) { return path }
    return measure(name, from: page).flatMap { data(ofMeasure: $0) }
  }

  /// The file with the values of a measure; nil where only pages report them.
  func data(ofMeasure measure: PageFacts) -> String? {
    measure.meeting?.matter.measure?.data.flatMap {
      DataSources.file(named: $0.value, for: measure.path, among: contentFiles)
    }
  }
}
