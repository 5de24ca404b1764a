import Charts
import Diagnostics
import Output

/// The templates and assets of the site: the built-in ones, and the site's own instead of those
/// of the same name.
struct Layout: Sendable {
  private let library: TemplateLibrary
  /// The files that go to `assets/`, with their addresses.
  let assets: [(address: Address, bytes: [UInt8])]
  /// The address of the style sheet; its name changes with its content.
  let stylesheet: Address

  /// Reads all templates; nil when one has a mistake.
  static func load(
    _ own: [(path: String, file: SourceFile)]
  ) -> (layout: Layout?, findings: [Diagnostic]) {
    var files: [(path: String, file: SourceFile)] = own
    let ownPaths = Set(own.map(\.path))
    for file in EmbeddedFile.all where file.path.hasPrefix("templates/") {
      let path = String(file.path.dropFirst(10))
      guard !ownPaths.contains(path) else { continue }
      files.append((path, SourceFile(path: file.path, bytes: file.bytes)))
    }
    files.sort { $0.path < $1.path }
    let names = Set(files.compactMap { name(of: $0.path) })
    var findings: [Diagnostic] = []
    var templates: [String: Template] = [:]
    for (path, file) in files {
      guard let name = name(of: path) else { continue }
      guard file.bytes.firstInvalidUTF8 == nil else {
        findings.append(Self.notUTF8(file))
        continue
      }
      var own = Findings(in: file)
      templates[name] = TemplateReader.read(file, templates: names, into: &own)
      findings += own.list
    }
    findings += circles(templates, files)
    guard findings.isEmpty else { return (nil, findings) }
    if !own.isEmpty {
      let use = TemplateUse(templates: templates, builtIn: builtIn())
      findings = use.findings(about: own)
      guard !findings.contains(where: { $0.level == .error }) else { return (nil, findings) }
    }
    return (Layout(TemplateLibrary(templates), assets: files), findings)
  }

  /// The templates inside the program, by name.
  private static func builtIn() -> [String: Template] {
    let files = EmbeddedFile.all.compactMap { file -> (name: String, file: SourceFile)? in
      guard file.path.hasPrefix("templates/") else { return nil }
      return name(of: String(file.path.dropFirst(10))).map {
        ($0, SourceFile(path: file.path, bytes: file.bytes))
      }
    }
    let names = Set(files.map(\.name))
    return Dictionary(
      uniqueKeysWithValues: files.map { name, file in
        var findings = Findings(in: file)
        return (name, TemplateReader.read(file, templates: names, into: &findings))
      })
  }

  private static func notUTF8(_ file: SourceFile) -> Diagnostic {
    let bad = file.bytes.firstInvalidUTF8 ?? 0
    var own = Findings(in: file)
    return Diagnostic(
      .invalidTemplate, file: file.path, place: own.place(Span(bad, bad + 1)),
      "the template is not UTF-8 text", label: "the first byte that is not",
      help: ["save it again in your editor with the encoding UTF-8"])
  }

  /// Templates that are written in themselves without an end, outside of any section.
  private static func circles(
    _ templates: [String: Template], _ files: [(path: String, file: SourceFile)]
  ) -> [Diagnostic] {
    func leads(_ name: String, to target: String, _ seen: inout Set<String>) -> Bool {
      guard name != target else { return true }
      guard seen.insert(name).inserted else { return false }
      return templates[name]?.includes.contains { leads($0.name, to: target, &seen) } ?? false
    }
    var list: [Diagnostic] = []
    for (path, file) in files {
      guard let name = name(of: path), let template = templates[name] else { continue }
      var own = Findings(in: file)
      for include in template.includes {
        var seen = Set<String>()
        guard leads(include.name, to: name, &seen) else { continue }
        own.add(
          .invalidTemplate, at: include.span, "the template `\(name)` is written in itself here",
          label: "without an end",
          help: "remove the tag, or put it into a section that ends, such as `{{#children}}`")
      }
      list += own.list
    }
    return list
  }

  /// The name of the template that a file is; nil for any other file.
  static func name(of path: String) -> String? {
    path.hasSuffix(".mustache") ? String(path.dropLast(9)) : nil
  }

  private init(_ library: TemplateLibrary, assets files: [(path: String, file: SourceFile)]) {
    self.library = library
    var sheet = files.first { $0.path == "assets/style.css" }?.file.bytes ?? []
    sheet += Array(
      UnsafeBufferPointer(start: Chart.css.utf8Start, count: Chart.css.utf8CodeUnitCount))
    let hash = PageFacts.fingerprint(sheet)
    stylesheet = Address("assets/style.\(String(hash, radix: 16)).css")
    assets =
      [(stylesheet, sheet)]
      + files.compactMap { file in
        let isCopied = file.path.hasPrefix("assets/") && file.path != "assets/style.css"
        return isCopied ? (Address(file.path), file.file.bytes) : nil
      }
  }

  /// Without any template, for a build that goes on only to find the other mistakes.
  static let empty = Layout(TemplateLibrary([:]), assets: [])

  /// Renders a page around its body.
  func render(_ template: String, _ values: [String: TemplateValue], body: [UInt8]) -> [UInt8] {
    var values = values
    values["body"] = .html(body)
    var out = ByteWriter(capacity: body.count + 8_192)
    library.render(template, values, into: &out)
    return out.finish()
  }
}
