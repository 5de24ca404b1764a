import Diagnostics

/// What a site's own templates do to its pages: whether they still show what the author wrote, and
/// whether anything uses them.
struct TemplateUse {
  /// Every template as the site has it, by name.
  let templates: [String: Template]
  /// The built-in ones, by name.
  let builtIn: [String: Template]

  /// Whether a template writes a value, as the site has it or as it is built in.
  private func writes(
    _ name: String, _ value: String, in library: [String: Template],
    blocks: [String: [Template.Part]] = [:], depth: Int = 0
  ) -> Bool {
    guard let template = library[name], depth < 32 else { return false }
    func found(_ parts: [Template.Part]) -> Bool {
      parts.contains { part in
        switch part {
        case .literal: false
        case .value(let path, _): path == [value]
        case .section(_, let inner), .inverted(_, let inner): found(inner)
        case .partial(let name):
          writes(name, value, in: library, blocks: blocks, depth: depth + 1)
        case .parent(let name, let own):
          writes(
            name, value, in: library,
            blocks: blocks.merging(own.map { ($0.name, $0.parts) }) { outer, _ in outer },
            depth: depth + 1)
        case .block(let block): found(blocks[block.name] ?? block.parts)
        }
      }
    }
    return found(template.parts)
  }

  /// All names that a template leads to, its own among them.
  private func reached(from name: String, _ seen: inout Set<String>) {
    guard seen.insert(name).inserted, let template = templates[name] else { return }
    func follow(_ parts: [Template.Part]) {
      for part in parts {
        switch part {
        case .literal, .value: break
        case .section(_, let inner), .inverted(_, let inner): follow(inner)
        case .partial(let name): reached(from: name, &seen)
        case .parent(let name, let blocks):
          reached(from: name, &seen)
          for block in blocks { follow(block.parts) }
        case .block(let block): follow(block.parts)
        }
      }
    }
    follow(template.parts)
  }

  /// Findings about the site's own templates.
  func findings(about own: [(path: String, file: SourceFile)]) -> [Diagnostic] {
    guard !own.isEmpty else { return [] }
    return emptyPages(own) + unused(own)
  }

  /// Templates that leave out the body of a page whose built-in template shows it.
  private func emptyPages(_ own: [(path: String, file: SourceFile)]) -> [Diagnostic] {
    var told = Set<String>()
    var list: [Diagnostic] = []
    for name in builtIn.keys.sorted() {
      guard writes(name, "body", in: builtIn), !writes(name, "body", in: templates) else {
        continue
      }
      var seen = Set<String>()
      reached(from: name, &seen)
      let files = own.filter { file in Layout.name(of: file.path).map(seen.contains) ?? false }
      let culprit = files.first { Layout.name(of: $0.path) == name } ?? files.first
      guard let culprit, told.insert(culprit.path).inserted else { continue }
      let isPage = Layout.name(of: culprit.path) == name
      var findings = Findings(in: culprit.file)
      findings.add(
        .emptyTemplate, at: Span(0, min(1, culprit.file.bytes.count)),
        "with this template pages are empty: what the author wrote is not on them",
        help: isPage
          ? "write `{{{body}}}` where the text of the page belongs"
          : "write `{{$main}}{{/main}}` where the page belongs")
      list += findings.list
    }
    return list
  }

  /// Files of `templates/` that no page has anything of.
  private func unused(_ own: [(path: String, file: SourceFile)]) -> [Diagnostic] {
    var seen = Set<String>()
    for name in builtIn.keys.sorted() { reached(from: name, &seen) }
    return own.compactMap { path, file in
      guard !path.hasPrefix("assets/"), !path.hasSuffix(".md"), !path.hasSuffix(".txt") else {
        return nil
      }
      let help: String
      if let name = Layout.name(of: path) {
        guard !seen.contains(name) else { return nil }
        help =
          Suggestion.nearest(to: name, in: builtIn.keys.sorted())
          .map { "did you mean `\($0).mustache`?" }
          ?? "give it the name of a built-in template, or put `{{> \(name)}}` into another one"
      } else {
        help = "style sheets and pictures belong into `assets/` of the folder of templates"
      }
      return Diagnostic(
        .unusedTemplate, file: file.path, "no page uses this file", help: [help])
    }
  }
}
