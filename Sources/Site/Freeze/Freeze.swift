import Blocks
package import Diagnostics
import Markdown
import Output
import Papers
import Settings
import Tables

/// A paper with copies of the shared rows that it uses, so that it stands still.
package struct FrozenPaper: Sendable {
  /// What must be written, the paper last; empty where the paper uses no shared data.
  package var files: [(path: String, bytes: [UInt8])] = []
  /// What was copied, a line a dataset.
  package var notes: [String] = []
}

extension FrozenPaper {
  /// Freezes a page: copies the rows in use of `content/data` into a folder beside it and changes
  /// its `data:` to them. Nil with the findings where the page would not be the same afterwards.
  ///
  /// `path` is the page's path below the content folder. Nothing is written.
  package static func make(
    _ path: String, in folder: SiteFolder, _ options: BuildOptions
  ) async -> (frozen: FrozenPaper?, report: Report) {
    let (found, report) = await Inspection.of(path, in: folder, options)
    guard let before = found else { return (nil, report) }
    let own = before.body().report
    guard !own.hasErrors else { return (nil, own) }
    guard let freezer = before.freezer() else { return (FrozenPaper(), Report([])) }
    let loose = freezer.loosened()
    guard loose.isEmpty else { return (nil, Report(loose)) }
    // Rows that the paper cannot see are left out, unless that would change how the rest is read.
    for keepsAll in freezer.hasLaterRows ? [false, true] : [true] {
      let frozen = freezer.frozen(keepingAll: keepsAll)
      if let clash = freezer.clash(frozen) { return (nil, Report([clash])) }
      var changed = folder
      changed.tree = folder.tree.adding(frozen.files)
      let (again, _) = await Inspection.of(path, in: changed, options)
      if let again, again.isSame(as: before) { return (frozen, Report([])) }
    }
    let finding = Diagnostic(
      .cannotFreeze, file: freezer.file.path,
      "the page would not be the same with copies of its data",
      help: [
        "what it shows depends on rows or settings that a copy does not have, such as numbers that "
          + "are hidden because of later rows",
        "keep the shared data, and say `data-as-at:` in the front matter",
      ])
    return (nil, Report([finding]))
  }
}

extension Inspection {
  /// Whether the page and its downloads have the same bytes as another reading of it.
  fileprivate func isSame(as other: Inspection) -> Bool {
    func downloads(_ page: Inspection) -> [String: [UInt8]] {
      let files = page.renderer.render(page.page).files.filter { $0.address.path.hasSuffix(".csv") }
      return Dictionary(files.map { ($0.address.path, $0.bytes) }) { first, _ in first }
    }
    let (mine, others) = (body(), other.body())
    return mine.html == others.html && !mine.report.hasErrors && downloads(self) == downloads(other)
  }

  /// What is to be copied; nil where the page uses no shared data.
  fileprivate func freezer() -> Freezer? {
    var ignored: [Diagnostic] = []
    guard let file = renderer.source.text(of: page.path, into: &ignored) else { return nil }
    var own = Findings(in: file)
    let matter = FrontMatter.read(file, assumedKind: page.kind, into: &own)
    let document = renderer.frame.document(file, matter, into: &own)
    var freezer = Freezer(file: file, page: page, renderer: renderer, asAt: matter.dataAsAt)
    for outline in page.blocks where !document.fences[outline.fence].isMade {
      let parts = BlockParts(document.fences[outline.fence].contents)
      let options = BlockKinds.named(outline.kind)?.options ?? []
      guard let node = YAML.read(parts.settings, options: options, into: &own)?["data"] else {
        continue
      }
      freezer.take(node, outline)
    }
    freezer.takeFormulas()
    return freezer.datasets.isEmpty ? nil : freezer
  }
}

/// Copies the shared data of one page.
private struct Freezer {
  let file: SourceFile
  let page: PageFacts
  let renderer: Renderer
  /// The day up to which the page sees shared data.
  let asAt: CalendarDate?
  private(set) var datasets: [Dataset] = []

  /// A dataset of `content/data` that the page uses.
  struct Dataset {
    var path: String
    /// What formulas call it, where that is the name of a measure; nil for its own name.
    var measure: String?
    /// The values of `data:` that name it.
    var spans: [Span]
    /// How the blocks read it.
    var uses: [DataUse]
    /// What its first block says of it.
    var outline: DataOutline?
  }

  init(file: SourceFile, page: PageFacts, renderer: Renderer, asAt: CalendarDate?) {
    self.file = file
    self.page = page
    self.renderer = renderer
    self.asAt = asAt
  }

  /// Whether rows may be left out.
  var hasLaterRows: Bool { asAt != nil }

  mutating func take(_ node: Node, _ outline: BlockOutline) {
    guard let path = renderer.site.data(of: outline, on: page),
      path.hasPrefix(DataSection.address.path)
    else { return }
    let index = index(of: path)
    datasets[index].spans.append(node.span)
    datasets[index].outline = datasets[index].outline ?? outline.data
    if let use = outline.data.use { datasets[index].uses.append(use) }
  }

  /// Datasets that formulas name, as in `calls[999, 2018]`.
  mutating func takeFormulas() {
    let text = String(decoding: file.bytes, as: UTF8.self)
    for path in renderer.site.contentFiles.sorted()
    where path.hasPrefix(DataSection.address.path) && path.hasSuffix(".csv") {
      let name = String(path.dropFirst(DataSection.address.path.count).dropLast(4))
      guard text.contains(name + "["), !page.blocks.contains(where: { $0.id == name }),
        renderer.site.data(named: name, on: page) == path
      else { continue }
      _ = index(of: path)
    }
    takeMeasures(Self.names(before: "[", in: text))
  }

  /// The data of measures that formulas name: the copy has the name of the measure, which a formula
  /// of the page then finds first.
  private mutating func takeMeasures(_ names: [String]) {
    let site = renderer.site
    for name in names where !page.blocks.contains(where: { $0.id == name }) {
      guard DataSources.file(named: name, for: page.path, among: site.contentFiles) == nil,
        let path = site.data(named: name, on: page)
      else { continue }
      _ = index(of: path, measure: name)
    }
  }

  /// The names of letters, digits and hyphens that stand right before a sign, each once.
  private static func names(before sign: Character, in text: String) -> [String] {
    var found: [String] = []
    for part in text.split(separator: sign, omittingEmptySubsequences: false).dropLast() {
      let name = String(
        part.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }.reversed())
      if !name.isEmpty, !found.contains(name) { found.append(name) }
    }
    return found
  }

  private mutating func index(of path: String, measure: String? = nil) -> Int {
    if let known = datasets.firstIndex(where: { $0.path == path && $0.measure == measure }) {
      return known
    }
    datasets.append(Dataset(path: path, measure: measure, spans: [], uses: [], outline: nil))
    return datasets.count - 1
  }

  /// The copies and the paper that uses them.
  func frozen(keepingAll: Bool) -> FrozenPaper {
    var frozen = FrozenPaper()
    var edits: [(span: Span, text: String)] = []
    for dataset in datasets {
      guard case .found(let rows) = DataSources.rows(ofFile: dataset.path, renderer.source) else {
        continue
      }
      let name =
        dataset.measure.map { $0 + ".csv" }
        ?? String(dataset.path.dropFirst(DataSection.address.path.count))
      let folder = DataSources.ownFolder(of: page.path)
      let table = DataUse.table(
        of: rows, for: dataset.uses, siteDefault: renderer.site.settings.suppress)
      let copy = copy(rows, table, keepingAll: keepingAll)
      let target = renderer.source.shown(folder + name)
      frozen.files.append((target, copy.bytes))
      frozen.files.append((String(target.dropLast(4)) + ".yml", description(of: dataset, table)))
      let size = copy.of == 0 ? "whole" : "\(copy.count) of \(copy.of) rows"
      frozen.notes.append("\(rows.file.path) → \(target), \(size)")
      let own = folder.split(separator: "/").last.map { String($0) + "/" } ?? ""
      edits += dataset.spans.map { ($0, own + name) }
    }
    frozen.files.append((file.path, edited(edits)))
    return frozen
  }

  private func edited(_ edits: [(span: Span, text: String)]) -> [UInt8] {
    var bytes = file.bytes
    for edit in edits.sorted(by: { $0.span.start > $1.span.start }) {
      bytes.replaceSubrange(edit.span.range, with: Array(edit.text.utf8))
    }
    return bytes
  }

  /// The rows as RFC 4180, each cell as its author wrote it.
  private func copy(
    _ text: DataText, _ table: Table?, keepingAll: Bool
  ) -> (bytes: [UInt8], count: Int, of: Int) {
    var kept: Set<Int>?
    if !keepingAll, let asAt, let table {
      kept = Set(
        table.rows(upTo: asAt).compactMap { table.places.cell(row: $0, column: 0)?.start })
    }
    let copy = RowCopy(text.passage, of: text.file, rowsStartingAt: kept)
    return copy.map { ($0.bytes, $0.count, $0.total) } ?? (text.file.bytes, 0, 0)
  }

  /// What is said of the dataset: the file beside it, else what its first figure says, and the
  /// types of its columns, which fewer rows might not show.
  private func description(of dataset: Dataset, _ table: Table?) -> [UInt8] {
    let stem = String(dataset.path.dropLast(4))
    for ending in [".yml", ".yaml"] where renderer.site.contentFiles.contains(stem + ending) {
      if case .success(let bytes) = renderer.source.read(stem + ending) { return bytes }
    }
    var text = ""
    let known = [
      ("measure", dataset.outline?.title), ("period", dataset.outline?.period),
      ("source", dataset.outline?.source),
    ]
    for case (let key, let value?) in known where !value.isEmpty && !value.contains("\n") {
      text += "\(key): \(value)\n"
    }
    let typed = table?.columns.filter { $0.type != .text } ?? []
    if !typed.isEmpty { text += "columns:\n" }
    for column in typed {
      var key = ByteWriter()
      key.write(json: column.heading)
      text += "  \(String(decoding: key.finish(), as: UTF8.self)): \(column.type.word)\n"
    }
    return Array((text.isEmpty ? "updates: Never\n" : text).utf8)
  }

  /// Datasets of which a block hides something that is not said beside the dataset: a block of this
  /// paper would hide nothing of the dataset any more, that of another page nothing of the copy.
  func loosened() -> [Diagnostic] {
    var seen: Set<String> = []
    return datasets.compactMap { dataset in
      guard let hiding = renderer.site.data.hiding[dataset.path],
        seen.insert(dataset.path).inserted
      else { return nil }
      let shown = renderer.source.shown(dataset.path)
      let stated = (renderer.source.descriptions[dataset.path]?.policy ?? .everything)
        .joined(with: renderer.site.settings.suppress)
      let none = SourceFile(path: shown, bytes: [])
      guard !stated.covers(DataUse.policy(of: hiding, in: none)) else { return nil }
      return Diagnostic(
        .cannotFreeze, file: file.path,
        "small numbers of \(shown) are hidden by a block of a page alone, so that a copy could "
          + "show them",
        help: [
          "write the `suppress:` of the block into \(shown.dropLast(4)).yml, where it goes with "
            + "the data, and freeze the page then"
        ])
    }
  }

  /// A file that is in the way: it exists and holds something else.
  func clash(_ frozen: FrozenPaper) -> Diagnostic? {
    for (path, bytes) in frozen.files where path != file.path {
      guard case .success(let old) = renderer.source.folder.tree.read(path), old != bytes else {
        continue
      }
      return Diagnostic(
        .frozenFileExists, file: path, "the file exists and holds other rows than the paper uses",
        help: ["remove it, if it is a copy from earlier; the paper has not been changed"])
    }
    return nil
  }
}

extension Table {
  /// The rows whose periods do not end after a day.
  fileprivate func rows(upTo day: CalendarDate) -> [Int] {
    (0..<rowCount).filter { row in
      columns.allSatisfy { column in
        guard case .period(let period) = column.cells[row].value else { return true }
        return period.end <= day.daysSince1970 + 1
      }
    }
  }
}

extension FileTree {
  /// The tree as it would be with these files.
  func adding(_ files: [(path: String, bytes: [UInt8])]) -> FileTree {
    let added = Dictionary(files) { _, last in last }
    let base = self
    return FileTree(
      list: { folder in
        base.list(folder).map { entries in
          let known = Set(entries.map(\.path))
          let new = added.filter { $0.key.hasPrefix(folder + "/") && !known.contains($0.key) }
            .map { Entry(path: $0.key, kind: .file, size: $0.value.count) }
          return (entries + new).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        }
      },
      read: { path in added[path].map { .success($0) } ?? base.read(path) })
  }
}
