import Diagnostics
import Output

/// A Mustache template as it was read: text, names, sections, other templates.
///
/// The language is Mustache's (mustache(5)) with inheritance (`{{<parent}}`, `{{$block}}`),
/// without lambdas and changed delimiters.
struct Template: Sendable {
  indirect enum Part: Sendable {
    /// Text that is written as it is.
    case literal([UInt8])
    /// A value: escaped, unless three braces ask for it as it is.
    case value(path: [String], isRaw: Bool)
    /// Parts that are written for each thing of a list, or once for a thing or a flag.
    case section(path: [String], [Part])
    /// Parts that are written where there is no such thing.
    case inverted(path: [String], [Part])
    /// Another template in this place.
    case partial(String)
    /// Another template with some of its blocks replaced.
    case parent(String, blocks: [Block])
    /// Parts that a template may replace that has this one as its parent.
    case block(Block)
  }

  struct Block: Sendable {
    var name: String
    var parts: [Part]
  }

  /// Another template that is written whenever this one is.
  struct Include: Sendable {
    var name: String
    var span: Span
  }

  var parts: [Part]
  var includes: [Include] = []
}

/// What a name of a template stands for.
enum TemplateValue: Sendable {
  case text(String)
  /// HTML that is ready; it is never escaped.
  case html([UInt8])
  case flag(Bool)
  case thing([String: TemplateValue])
  case list([[String: TemplateValue]])
}

/// All templates of a site.
struct TemplateLibrary: Sendable {
  /// No template is written inside more than this many others.
  private static let depthLimit = 32

  private let templates: [String: Template]

  init(_ templates: [String: Template]) {
    self.templates = templates
  }

  /// Writes the template with these values; nothing if there is no such template.
  func render(_ name: String, _ values: [String: TemplateValue], into out: inout ByteWriter) {
    guard let template = templates[name] else { return }
    var scope = Scope(things: [values], blocks: [:], depth: 0)
    write(template.parts, &scope, into: &out)
  }

  /// The things whose names are known at a place of a template, the innermost last.
  private struct Scope {
    var things: [[String: TemplateValue]]
    /// What replaces the blocks of a parent.
    var blocks: [String: [Template.Part]]
    var depth: Int

    /// A name in the innermost thing that has it; the rest of the path inside of that.
    func value(_ path: [String]) -> TemplateValue? {
      guard let first = path.first else { return nil }
      for thing in things.reversed() {
        guard var value = thing[first] else { continue }
        for name in path.dropFirst() {
          guard case .thing(let inner) = value, let next = inner[name] else { return nil }
          value = next
        }
        return value
      }
      return nil
    }
  }

  private func write(
    _ parts: [Template.Part], _ scope: inout Scope, into out: inout ByteWriter
  ) {
    for part in parts {
      switch part {
      case .literal(let bytes): out.write(raw: bytes)
      case .value(let path, let isRaw): write(scope.value(path), isRaw: isRaw, into: &out)
      case .section(let path, let inner):
        writeSection(scope.value(path), inner, &scope, into: &out)
      case .inverted(let path, let inner):
        if Self.isEmpty(scope.value(path)) { write(inner, &scope, into: &out) }
      case .partial(let name): writePartial(name, scope, into: &out)
      case .parent(let name, let blocks):
        var inner = scope
        for block in blocks where inner.blocks[block.name] == nil {
          inner.blocks[block.name] = block.parts
        }
        writePartial(name, inner, into: &out)
      case .block(let block):
        write(scope.blocks[block.name] ?? block.parts, &scope, into: &out)
      }
    }
  }

  private func writePartial(_ name: String, _ scope: Scope, into out: inout ByteWriter) {
    guard let template = templates[name], scope.depth < Self.depthLimit else { return }
    var scope = scope
    scope.depth += 1
    write(template.parts, &scope, into: &out)
  }

  private func write(_ value: TemplateValue?, isRaw: Bool, into out: inout ByteWriter) {
    switch value {
    case .text(let text): if isRaw { out.write(raw: text) } else { out.escape(text) }
    case .html(let bytes): out.write(raw: bytes)
    case .flag, .thing, .list, nil: break
    }
  }

  private func writeSection(
    _ value: TemplateValue?, _ parts: [Template.Part], _ scope: inout Scope,
    into out: inout ByteWriter
  ) {
    switch value {
    case nil, .flag(false): break
    case .flag(true), .html: write(parts, &scope, into: &out)
    case .text(let text):
      scope.things.append([".": .text(text)])
      write(parts, &scope, into: &out)
      scope.things.removeLast()
    case .thing(let thing):
      scope.things.append(thing)
      write(parts, &scope, into: &out)
      scope.things.removeLast()
    case .list(let things):
      for thing in things {
        scope.things.append(thing)
        write(parts, &scope, into: &out)
        scope.things.removeLast()
      }
    }
  }

  private static func isEmpty(_ value: TemplateValue?) -> Bool {
    switch value {
    case nil, .flag(false): true
    case .list(let things): things.isEmpty
    case .flag(true), .text, .html, .thing: false
    }
  }
}
