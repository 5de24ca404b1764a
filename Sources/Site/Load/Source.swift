import Blocks
import Diagnostics
import Papers
import Tables

/// Where a site lies and how it is read.
package struct SiteFolder: Sendable {
  package var tree: FileTree
  /// The folder of the papers: `content`.
  package var content: String
  /// The folder of the site's own templates: `templates`. It need not exist.
  package var templates: String
  /// Data files longer than this are read in pieces where that is enough, in bytes.
  package var longest = LargeTable.threshold

  package init(tree: FileTree, content: String = "content", templates: String = "templates") {
    self.tree = tree
    self.content = content
    self.templates = templates
  }
}

/// What loading gives: the names of the pages and files, the settings, the templates.
///
/// The bytes of pages are read when they are parsed and again when they are rendered.
struct Source: Sendable {
  var folder: SiteFolder
  /// The paths of the pages below `content/`, sorted by their bytes.
  var pages: [String]
  /// The paths of all other files below `content/`, sorted by their bytes.
  var files: [String]
  /// The paths below `content/` of what has a finding instead of being read.
  var refused: [String]
  /// Data files longer than this are read in pieces where that is enough, in bytes.
  var longest = LargeTable.threshold
  var settings: SiteSettings
  var settingsFile: SourceFile?
  /// What is said of datasets, by the path of their `.csv` file below `content/`.
  var descriptions: [String: DatasetDescription] = [:]
  private var hasSettings = false
  /// What `glossary.yml` says, and its file where there is one.
  var glossary = Glossary()
  var glossaryFile: SourceFile?
  private var hasGlossary = false
  /// The site's own templates and assets, by path below `templates/`, sorted.
  var templates: [(path: String, file: SourceFile)]

  /// The path of a content file as a person would type it.
  func shown(_ path: String) -> String { folder.content + "/" + path }

  /// The bytes of a content file.
  func read(_ path: String) -> Result<[UInt8], FileTree.Failure> {
    folder.tree.read(shown(path))
  }
}

extension Source {
  private init(_ folder: SiteFolder) {
    self.folder = folder
    pages = []
    files = []
    refused = []
    settings = .standard
    templates = []
  }

  /// Lists the site folder and reads its settings. Nil when there is nothing to build.
  static func load(
    _ folder: SiteFolder, rules: [String]
  ) -> (source: Source?, findings: [Diagnostic]) {
    var findings: [Diagnostic] = []
    let entries: [FileTree.Entry]
    switch folder.tree.list(folder.content) {
    case .success(let list): entries = list
    case .failure(let failure):
      return (nil, [noContent(folder, failure)])
    }
    var source = Source(folder)
    source.longest = folder.longest
    for entry in entries { source.take(entry, into: &findings) }
    guard !source.pages.isEmpty else {
      findings.append(
        Diagnostic(
          .emptyContent, file: folder.content, "there is no page in \(folder.content)",
          help: [
            "write a file like \(folder.content)/index.md",
            "or make a first site with `vitrine new site`",
          ]))
      return (nil, findings)
    }
    source.readSettings(rules: rules, into: &findings)
    source.readDescriptions(into: &findings)
    source.readGlossary(into: &findings)
    source.readTemplates(into: &findings)
    return (source, findings)
  }

  private static func noContent(
    _ folder: SiteFolder, _ failure: FileTree.Failure
  ) -> Diagnostic {
    let path = folder.content
    // Whoever stands in the folder of papers has its settings beside them.
    if case .missing = failure, case .success = folder.tree.read("site.yml") {
      return Diagnostic(
        .noContent, file: path, "there is no folder `\(path)` here: this is the folder of papers",
        help: ["go one folder up and run the command again: `cd ..`"])
    }
    return switch failure {
    case .missing:
      Diagnostic(
        .noContent, file: path, "there is no folder `\(path)`",
        help: [
          "run the command in the folder that holds `content/`, or say where: `--content PATH`",
          "make a first site with `vitrine new site`",
        ])
    default:
      Diagnostic(
        .noContent, file: path, "the folder `\(path)` cannot be read: \(failure.reason)",
        help: ["look at its name and its permissions"])
    }
  }

  private mutating func take(_ entry: FileTree.Entry, into findings: inout [Diagnostic]) {
    let path = String(entry.path.dropFirst(folder.content.count + 1))
    if case .file = entry.kind {} else { refused.append(path) }
    guard !path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
      findings.append(
        Diagnostic(
          .unreadableName, file: String(entry.path.map { $0.isNewline ? " " : $0 }),
          "the name of the file holds a line end or another control character",
          help: ["rename it with letters, digits and `-`"]))
      return
    }
    switch entry.kind {
    case .file:
      if path.hasSuffix(".md"), !path.hasPrefix("static/") {
        pages.append(path)
      } else if path == "site.yml" {
        hasSettings = true
      } else if path == "glossary.yml" {
        hasGlossary = true
      } else {
        files.append(path)
      }
    case .link(let target, let lead):
      findings.append(Self.link(entry.path, target: target, lead: lead))
    case .special:
      findings.append(
        Diagnostic(
          .notAFile, file: entry.path, "this is no file that can be published",
          help: ["remove the pipe, socket or device from the folder"]))
    case .closedFolder(let failure):
      findings.append(
        Diagnostic(
          .unreadable, file: entry.path, "the folder cannot be read: \(failure.reason)",
          help: ["look at its permissions, or move it out of \(folder.content)"]))
    case .deepFolder:
      findings.append(
        Diagnostic(
          .deepFolder, file: entry.path,
          "the folder lies more than \(FileTree.depthLimit) folders deep",
          help: ["move it up; nothing in it was read"]))
    case .unreadableName:
      findings.append(
        Diagnostic(
          .unreadableName, file: entry.path, "the name of the file is not UTF-8 text",
          help: ["rename it with letters, digits and `-`"]))
    }
  }

  private static func link(
    _ path: String, target: String, lead: FileTree.Lead
  ) -> Diagnostic {
    let message =
      switch lead {
      case .inside: "a symbolic link to `\(target)`, which has an address of its own"
      case .outside: "a symbolic link that leads out of the folder"
      case .nowhere: "a symbolic link that leads nowhere"
      }
    return Diagnostic(
      .symbolicLink, file: path, message,
      help: ["put a copy of the file in its place, or remove the link"])
  }

  private mutating func readSettings(rules: [String], into findings: inout [Diagnostic]) {
    guard hasSettings else {
      findings.append(
        Diagnostic(
          .noSettings, file: shown("site.yml"), "the site has no settings",
          help: [
            "write \(shown("site.yml")) with `title:`, `url:`, `publisher:`, `licence:` and "
              + "`contact:`"
          ]))
      return
    }
    guard let file = text(of: "site.yml", into: &findings) else {
      settings.suppress = .allCounts
      return
    }
    var own = Findings(in: file)
    settings = SiteSettings.read(file, rules: rules, into: &own)
    settingsFile = file
    let missing: [(Code, Bool, String)] = [
      (.missingURL, settings.url == nil, "url: https://performance.example.org/"),
      (.missingPublisher, settings.publisher == nil, "publisher: Example Police"),
      (.missingLicence, settings.licence == nil, "licence: OGL-3.0"),
      (.missingContact, settings.contact == nil, "contact: office@example.org"),
    ]
    for (code, isMissing, example) in missing where isMissing {
      let key = example.prefix { $0 != ":" }
      // A line that could not be read has a finding of its own.
      guard !own.list.contains(where: { $0.place?.excerpt.hasPrefix(key) ?? false }) else {
        continue
      }
      own.add(
        code, at: nil, "the site has no `\(key):`", help: "add a line like `\(example)`")
    }
    findings += own.list
  }

  private mutating func readGlossary(into findings: inout [Diagnostic]) {
    guard hasGlossary, let file = text(of: "glossary.yml", into: &findings) else { return }
    var own = Findings(in: file)
    glossary = Glossary.read(file, into: &own)
    glossaryFile = file
    findings += own.list
  }

  /// The text of a content file, or a finding.
  func text(of path: String, into findings: inout [Diagnostic]) -> SourceFile? {
    switch read(path) {
    case .success(let bytes):
      let file = SourceFile(path: shown(path), bytes: bytes)
      guard let bad = bytes.firstInvalidUTF8 else { return file }
      var own = Findings(in: file)
      var place = own.place(Span(bad, bad + 1))
      // The marking of the page could not be read, so nothing of it may be shown.
      place.excerpt = ""
      findings.append(
        Diagnostic(
          .notUTF8, file: file.path, place: place, "the file is not UTF-8 text",
          label: "the first byte that is not",
          help: ["save it again in your editor with the encoding UTF-8"]))
      return nil
    case .failure(let failure):
      findings.append(
        Diagnostic(
          .unreadable, file: shown(path), "the file cannot be read: \(failure.reason)",
          help: ["look at its permissions, or move it out of \(folder.content)"]))
      return nil
    }
  }

  private mutating func readTemplates(into findings: inout [Diagnostic]) {
    guard case .success(let entries) = folder.tree.list(folder.templates) else { return }
    for entry in entries {
      let path = String(entry.path.dropFirst(folder.templates.count + 1))
      if case .link(let target, let lead) = entry.kind {
        findings.append(Self.link(entry.path, target: target, lead: lead))
        continue
      }
      guard case .file = entry.kind, case .success(let bytes) = folder.tree.read(entry.path) else {
        findings.append(
          Diagnostic(
            .unreadable, file: entry.path, "the template cannot be read",
            help: ["look at its permissions, or remove it"]))
        continue
      }
      templates.append((path, SourceFile(path: entry.path, bytes: bytes)))
    }
  }
}

extension [UInt8] {
  /// Where the first byte stands that is not UTF-8; nil if all of it is.
  var firstInvalidUTF8: Int? {
    let isASCII = withUnsafeBytes { raw in
      var i = 0
      while i + 8 <= raw.count {
        if raw.loadUnaligned(fromByteOffset: i, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 {
          return false
        }
        i += 8
      }
      while i < raw.count {
        if raw[i] & 0x80 != 0 { return false }
        i += 1
      }
      return true
    }
    guard !isASCII else { return nil }
    var decoder = UTF8()
    var iterator = makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }
}
