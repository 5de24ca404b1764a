import Blocks
package import Charts
package import Diagnostics
import Settings
package import Tables

/// One CSV file by itself, for `vitrine data` and `vitrine chart`: read and hidden as a site reads
/// and hides it.
///
/// What is said beside the file (`NAME.yml`), what the site around it hides (`site.yml` in one of
/// the folders above) and what blocks of its pages hide of the file hold here as well: a small
/// number is in no output of the program.
package struct DataFile: Sendable {
  private let path: String
  private let tree: FileTree
  private var description: DatasetDescription?
  /// What is hidden of it.
  private var policy = DisclosurePolicy.everything
  private var usesFinancialYears = false
  /// What is wrong with what is said of the file.
  private var findings: [Diagnostic] = []
  /// Files longer than this are read in pieces, in bytes.
  package var longest = LargeTable.threshold

  private init(_ path: String, in tree: FileTree) {
    self.path = path
    self.tree = tree
  }

  /// Finds a file that a person typed; nil with the finding where it cannot be read.
  ///
  /// `current` is the folder in which the command was run.
  package static func find(
    _ typed: String, in tree: FileTree, from current: String
  ) async -> (file: DataFile?, report: Report) {
    if case .failure(let failure) = tree.open(typed) {
      return (nil, Report([unreadable(typed, failure, help: help)]))
    }
    var file = DataFile(typed, in: tree)
    file.description = description(of: typed, in: tree, into: &file.findings)
    if let description = file.description { file.policy = description.policy }
    if let site = settings(above: TypedPath(typed, from: current), in: tree, into: &file.findings) {
      file.policy = file.policy.joined(with: site.suppress)
      file.usesFinancialYears = site.usesFinancialYears
    }
    if let (folder, path) = SiteFolder.around(typed, in: tree, from: current) {
      let uses = await Source.uses(hiding: path, in: folder)
      let none = SourceFile(path: typed, bytes: [])
      file.policy = file.policy.joined(with: DataUse.policy(of: uses, in: none))
    }
    return (file, Report(file.findings))
  }

  /// The rows of a file: all of them, or read in pieces where they are too many to be held.
  package enum Rows: Sendable {
    case whole(Table)
    case inPieces(LargeTable)
  }

  /// The rows as everybody may see them.
  package func rows() -> (rows: Rows?, report: Report) {
    if let (large, found) = inPieces() { return (.inPieces(large), Report(findings + found)) }
    let (table, report) = table()
    return (table.map { .whole($0) }, report)
  }

  /// The rows as everybody may see them, whole.
  package func table() -> (table: Table?, report: Report) {
    var list = findings
    guard let text = text(into: &list) else { return (nil, Report(list)) }
    var rows = Findings(in: text.file)
    let table = text.disclosed(
      hiding: .everything, financialYear: usesFinancialYears, into: &rows)
    return (table, Report(list + rows.list))
  }

  /// A chart of the rows, with settings as a chart block has them; they may say more of the
  /// columns than the file beside the rows, and hide more.
  package func chart(settings written: String) -> (chart: ChartFile?, report: Report) {
    var list = findings
    guard var text = text(into: &list) else { return (nil, Report(list)) }
    var (settings, own) = ChartFile.read(written)
    text.columns += settings.node("columns").map { [ColumnMap($0, in: own.file)] } ?? []
    let stated = DisclosurePolicy(settings) ?? .everything
    let table = text.disclosed(hiding: stated, financialYear: usesFinancialYears, into: &own)
    let chart = table.flatMap { ChartFile.make($0, settings, into: &own) }
    // What is wrong in a row is told without the row, whose other numbers may be hidden.
    let isHiding = policy.joined(with: stated).isActive
    let found = own.list.map { isHiding && $0.file == path ? $0.withoutExcerpt : $0 }
    return (chart, Report(list + found))
  }

  /// Rules about rows can only be told of all of them together, and of some files what is hidden.
  private func inPieces() -> (table: LargeTable, findings: [Diagnostic])? {
    guard description?.checks.isEmpty ?? true, case .success(let pieces) = tree.open(path),
      pieces.size > longest
    else { return nil }
    return LargeTable.described(
      by: description, pieces, path: path, financialYear: usesFinancialYears, hiding: policy)
  }

  private func text(into findings: inout [Diagnostic]) -> DataText? {
    guard let file = Self.source(path, in: tree, help: Self.help, into: &findings) else {
      return nil
    }
    var text = DataText(dataset: file, description)
    text.policy = policy
    return text
  }

  private static let help = "name a .csv file, or a page and a block: PAGE.md#ID"

  private static func unreadable(
    _ path: String, _ failure: FileTree.Failure, help: String
  ) -> Diagnostic {
    Diagnostic(
      .unreadable, file: path, "the file cannot be read: \(failure.reason)", help: [help])
  }

  private static func source(
    _ path: String, in tree: FileTree, help: String, into findings: inout [Diagnostic]
  ) -> SourceFile? {
    switch tree.read(path) {
    case .success(let bytes):
      guard bytes.firstInvalidUTF8 == nil else {
        findings.append(
          Diagnostic(
            .notUTF8, file: path, "the file is not UTF-8 text",
            help: ["save it again with the encoding UTF-8"]))
        return nil
      }
      return SourceFile(path: path, bytes: bytes)
    case .failure(let failure):
      findings.append(unreadable(path, failure, help: help))
      return nil
    }
  }

  /// What the file beside the data says; nil where there is none.
  private static func description(
    of path: String, in tree: FileTree, into findings: inout [Diagnostic]
  ) -> DatasetDescription? {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return nil }
    for ending in [".yml", ".yaml"] {
      let beside = String(path[..<dot]) + ending
      if case .failure(.missing) = tree.read(beside) { continue }
      let about = "what it hides is not known, so every count is hidden; look at its permissions"
      guard let file = source(beside, in: tree, help: about, into: &findings) else {
        return .unreadable(beside)
      }
      var own = Findings(in: file)
      let description = DatasetDescription.read(file, into: &own)
      findings += own.list
      return description
    }
    return nil
  }

  /// The settings of the site that the file lies in; nil where it lies in none. Its mistakes are
  /// for `vitrine check` to tell, but for those that leave open what is hidden.
  private static func settings(
    above path: TypedPath, in tree: FileTree, into findings: inout [Diagnostic]
  ) -> SiteSettings? {
    for folder in path.folders {
      let name = folder.path(of: "site.yml")
      if case .failure(.missing) = tree.read(name) { continue }
      let about = "what it hides is not known, so every count is hidden; look at its permissions"
      guard let file = source(name, in: tree, help: about, into: &findings) else {
        var settings = SiteSettings.standard
        settings.suppress = .allCounts
        return settings
      }
      var own = Findings(in: file)
      let settings = SiteSettings.read(file, rules: Code.all.compactMap(\.rule), into: &own)
      if settings.suppress.isUnread {
        findings += own.list.filter { $0.level == .error }
      }
      return settings
    }
    return nil
  }
}

extension Source {
  /// How blocks of a site use a file of which they hide something, in whatever state their pages
  /// are. `path` is the file's path below the content folder.
  fileprivate static func uses(hiding path: String, in folder: SiteFolder) async -> [DataUse] {
    guard let source = load(folder, rules: []).source else { return [] }
    let options = BuildOptions(now: 0, workers: 2)
    let frame = ParseFrame(settings: source.settings, options)
    let facts = await parse(source, frame, workers: options.workers).compactMap(\.facts)
    return ResolvedSite.resolve(facts, ResolveFrame(source, options)).data.hiding[path] ?? []
  }
}

extension SiteFolder {
  /// The site around a file, by its settings, else by the name of its folder: `content`.
  fileprivate static func around(
    _ typed: String, in tree: FileTree, from current: String
  ) -> (folder: SiteFolder, path: String)? {
    if let found = around(typed, in: tree, from: current, templates: "") { return found }
    let folders = TypedPath(typed, from: current).folders
    return folders.last { ("/" + $0.typed).hasSuffix("/content") }.map {
      (SiteFolder(tree: tree, content: $0.typed, templates: ""), $0.below)
    }
  }

  /// The site around a file that a person typed, and the file's path below its content folder:
  /// the nearest folder with a `site.yml`; nil where there is none.
  package static func around(
    _ typed: String, in tree: FileTree, from current: String, templates: String
  ) -> (folder: SiteFolder, path: String)? {
    for folder in TypedPath(typed, from: current).folders {
      if case .failure = tree.read(folder.path(of: "site.yml")) { continue }
      let site = SiteFolder(tree: tree, content: folder.typed, templates: templates)
      return (site, folder.below)
    }
    return nil
  }
}
