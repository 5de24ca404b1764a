package import Diagnostics

extension Code {
  package static let unknownTemplateName = Code("T101", "a name that templates do not have")
  package static let unclosedTag = Code("T102", "a template tag that is not closed")
  package static let unbalancedSection = Code("T103", "a section that is not opened and closed")
  package static let unknownPartial = Code("T104", "a template that does not exist")
  package static let invalidTemplate = Code("T105", "a template that cannot be read")
  package static let emptyTemplate = Code("T106", "a template without the text of the page")
  package static let unusedTemplate = Code(
    "T107", rule: "unused-template", .warning, "a file among the templates that no page uses")

  /// The codes of templates.
  package static let templateCodes: [Code] = [
    unknownTemplateName, unclosedTag, unbalancedSection, unknownPartial, invalidTemplate,
    emptyTemplate, unusedTemplate,
  ]
}

/// Reads a Mustache template, with a finding at its place for each mistake.
///
/// A name that templates do not have is a mistake, where Mustache would write nothing. A name
/// inside a section may be one of the section's thing or of any thing around it. A section, an
/// end, a comment or a parent that stands alone on its line leaves no empty line behind.
struct TemplateReader {
  private let bytes: [UInt8]
  private let templates: Set<String>
  private var open: [Section] = []
  private var parts: [Template.Part] = []
  /// Whether a tag has no end; the template is not read on from there.
  private var isCut = false
  private var includes: [Template.Include] = []
  /// The sections that were closed with one around them; their own ends are still to come.
  private var closedEarly: [String] = []

  /// A section that is being read, and the parts that were read before it.
  private struct Section {
    var kind: Kind
    var name: String
    var span: Span
    /// The names of the section's own thing.
    var scope: [TemplateName]
    var before: [Template.Part]

    enum Kind { case section, inverted, parent, block }
  }

  /// One `{{…}}`.
  private struct Tag {
    /// The sign after the braces: `#`, `^`, `/`, `>`, `<`, `$`, `!`, `&`, `=`, `{`, or 0.
    var sign: UInt8
    var name: String
    var nameSpan: Span
    var span: Span
  }

  /// The template; `templates` are the names of all of them.
  static func read(
    _ file: SourceFile, templates: Set<String>, into findings: inout Findings
  ) -> Template {
    var reader = TemplateReader(bytes: file.bytes, templates: templates)
    reader.run(into: &findings)
    return Template(parts: reader.parts, includes: reader.includes)
  }

  private init(bytes: [UInt8], templates: Set<String>) {
    self.bytes = bytes
    self.templates = templates
  }

  private mutating func run(into findings: inout Findings) {
    var position = 0
    while let tag = nextTag(from: position, into: &findings) {
      let removed = standalone(tag) ?? tag.span
      literal(position..<max(position, removed.start))
      take(tag, into: &findings)
      position = removed.end
    }
    literal(position..<bytes.count)
    guard !isCut else { return }
    for section in open.reversed() {
      findings.add(
        .unbalancedSection, at: section.span, "the section `\(section.name)` is not closed",
        help: "write `{{/\(section.name)}}` where it ends")
    }
  }

  private mutating func literal(_ range: Range<Int>) {
    if !range.isEmpty { parts.append(.literal(Array(bytes[range]))) }
  }

  private mutating func nextTag(from position: Int, into findings: inout Findings) -> Tag? {
    guard let start = find([0x7B, 0x7B], from: position) else { return nil }
    let isTriple = bytes[start...].starts(with: [0x7B, 0x7B, 0x7B])
    let braces = isTriple ? 3 : 2
    let close = [UInt8](repeating: 0x7D, count: braces)
    let end = find(close, from: start + braces)
    let next = isComment(start) ? nil : find([0x7B, 0x7B], from: start + braces)
    guard let end, end < next ?? bytes.count else {
      isCut = true
      findings.add(
        .unclosedTag, at: Span(start, start + braces), "the tag is not closed",
        help: "write `\(isTriple ? "}}}" : "}}")` after the name")
      return nil
    }
    var name = trimmed(Span(start + braces, end))
    var sign: UInt8 = isTriple ? 0x7B : 0
    if !isTriple, name.start < name.end, Self.signs.contains(bytes[name.start]) {
      sign = bytes[name.start]
      name = trimmed(Span(name.start + 1, name.end))
    }
    return Tag(
      sign: sign, name: String(decoding: bytes[name.range], as: UTF8.self), nameSpan: name,
      span: Span(start, end + braces))
  }

  /// Only a comment may hold braces.
  private func isComment(_ start: Int) -> Bool {
    start + 2 < bytes.count && bytes[start + 2] == 0x21
  }

  private static let signs = Set("!#/<=>^$&".utf8)

  /// The whole line of a tag that is alone on it and writes nothing itself.
  private func standalone(_ tag: Tag) -> Span? {
    guard Set("!#/<^$>".utf8).contains(tag.sign) else { return nil }
    var start = tag.span.start
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    guard start == 0 || bytes[start - 1] == 0x0A else { return nil }
    var end = tag.span.end
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 || bytes[end] == 0x0D {
      end += 1
    }
    guard end == bytes.count || bytes[end] == 0x0A else { return nil }
    return Span(start, min(bytes.count, end + 1))
  }

  private func find(_ needle: [UInt8], from start: Int) -> Int? {
    var i = start
    while i + needle.count <= bytes.count {
      if bytes[i] == needle[0], bytes[i...].starts(with: needle) { return i }
      i += 1
    }
    return nil
  }

  private func trimmed(_ span: Span) -> Span {
    var span = span
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    while span.start < span.end, blanks.contains(bytes[span.start]) { span.start += 1 }
    while span.end > span.start, blanks.contains(bytes[span.end - 1]) { span.end -= 1 }
    return span
  }
}

extension TemplateReader {
  private mutating func take(_ tag: Tag, into findings: inout Findings) {
    let sign = Character(UnicodeScalar(tag.sign))
    guard !tag.name.isEmpty || sign == "!" || sign == "=" else {
      findings.add(
        .invalidTemplate, at: tag.span, "the tag has no name",
        help: "write a name between the braces, or remove the tag")
      return
    }
    switch sign {
    case "!": break
    case "=":
      findings.add(
        .invalidTemplate, at: tag.span, "other braces than `{{` and `}}` are not understood",
        help: "remove the tag and write `{{` and `}}`")
    case "#": begin(.section, tag, scope: scope(of: look(up: tag, into: &findings)))
    case "^":
      _ = look(up: tag, into: &findings)
      begin(.inverted, tag, scope: [])
    case "$": begin(.block, tag, scope: [])
    case "<":
      checkTemplate(tag, into: &findings)
      begin(.parent, tag, scope: [])
    case ">":
      checkTemplate(tag, into: &findings)
      parts.append(.partial(tag.name))
    case "/": end(tag, into: &findings)
    default:
      _ = look(up: tag, into: &findings)
      parts.append(.value(path: Self.path(tag.name), isRaw: sign == "{" || sign == "&"))
    }
  }

  /// `licence.name` → licence, name; `.` is the thing itself.
  private static func path(_ name: String) -> [String] {
    name == "." ? ["."] : name.split(separator: ".").map(String.init)
  }

  private mutating func begin(_ kind: Section.Kind, _ tag: Tag, scope: [TemplateName]) {
    open.append(
      Section(kind: kind, name: tag.name, span: tag.nameSpan, scope: scope, before: parts))
    parts = []
  }

  private mutating func end(_ tag: Tag, into findings: inout Findings) {
    let isExpected = closedEarly.firstIndex(of: tag.name)
    if open.last?.name != tag.name, let isExpected {
      closedEarly.remove(at: isExpected)
      return
    }
    guard let last = open.last else {
      findings.add(
        .unbalancedSection, at: tag.nameSpan,
        "`\(tag.name)` is closed here and was never opened",
        help: "remove `{{/\(tag.name)}}`, or write `{{#\(tag.name)}}` where it begins")
      return
    }
    if last.name != tag.name {
      findings.add(
        .unbalancedSection, at: tag.nameSpan,
        "`\(tag.name)` is closed while `\(last.name)` is still open",
        help: "close `\(last.name)` first: `{{/\(last.name)}}`")
      guard open.contains(where: { $0.name == tag.name }) else { return }
    }
    while let section = open.popLast() {
      parts = section.before + [Self.part(section, parts)]
      if section.name == tag.name { return }
      closedEarly.append(section.name)
    }
  }

  private static func part(_ section: Section, _ inner: [Template.Part]) -> Template.Part {
    switch section.kind {
    case .section: .section(path: path(section.name), inner)
    case .inverted: .inverted(path: path(section.name), inner)
    case .block: .block(Template.Block(name: section.name, parts: inner))
    case .parent: .parent(section.name, blocks: blocks(in: inner))
    }
  }

  /// Only the blocks between the tags of a parent count; what is around them is not written.
  private static func blocks(in parts: [Template.Part]) -> [Template.Block] {
    parts.compactMap { part in
      if case .block(let block) = part { block } else { nil }
    }
  }

  private mutating func checkTemplate(_ tag: Tag, into findings: inout Findings) {
    if open.isEmpty { includes.append(Template.Include(name: tag.name, span: tag.nameSpan)) }
    guard !templates.contains(tag.name) else { return }
    let near = Suggestion.nearest(to: tag.name, in: templates.sorted())
    findings.add(
      .unknownPartial, at: tag.nameSpan, "there is no template with the name `\(tag.name)`",
      help: near.map { "did you mean `\($0)`?" } ?? "write it as templates/\(tag.name).mustache")
  }

  private func scope(of name: TemplateName?) -> [TemplateName] {
    switch name?.shape {
    case .object(let names), .list(let names): names
    case .text, .html, .flag, nil: []
    }
  }

  /// The name in the section it stands in, or in one around it. A partial is read by itself, so
  /// the names of all things count at its top.
  private func look(up tag: Tag, into findings: inout Findings) -> TemplateName? {
    let parts = Self.path(tag.name)
    guard let first = parts.first, first != "." else { return nil }
    let scopes = open.reversed().map(\.scope) + [TemplateName.all, TemplateName.inner]
    var found = scopes.lazy.compactMap { $0.first { $0.name == first } }.first
    for part in parts.dropFirst() { found = scope(of: found).first { $0.name == part } }
    guard found == nil else { return found }
    let known = scopes.flatMap { $0 }.flatMap { name -> [String] in
      guard name.name == first, case .object(let names) = name.shape else { return [name.name] }
      return names.map { "\(name.name).\($0.name)" }
    }
    let near = Suggestion.nearest(to: tag.name, in: known)
    findings.add(
      .unknownTemplateName, at: tag.nameSpan, "there is no name `\(tag.name)` here",
      help: near.map { "did you mean `\($0)`?" } ?? "docs/templates.md lists every name")
    return nil
  }
}
