import Diagnostics

/// The checks of a map against its options.
extension Settings {
  /// Checks all keys; fills `values`.
  mutating func check(_ options: [Option], into findings: inout Findings) {
    guard let entries = node.map else {
      if !node.isPartial {
        findings.add(
          .wrongType, at: node.span, "\(what) needs keys with values",
          label: "not a key with a value",
          help: "write a key, a colon, a space and the value on each line")
      }
      return
    }
    for entry in entries {
      guard let known = options.position(of: entry.key) else {
        reportUnknown(entry, options, into: &findings)
        continue
      }
      let option = options[known]
      guard !Self.isEmpty(entry.value) else {
        if option.withholds {
          reportEmptyGate(option, entry, into: &findings)
        } else if option.required || option.hides {
          reportEmpty(option, entry, into: &findings)
        }
        continue
      }
      let value =
        option.hides
        ? hidingValue(entry.value, of: option, into: &findings)
        : Self.value(entry.value, option.kind, of: option, into: &findings)
      if let value { set(option.name, value) }
    }
    guard !node.isPartial else { return }
    for option in options where option.required && node[option.name] == nil {
      reportMissing(option, options, into: &findings)
    }
  }

  /// Whether nothing was written after the key.
  private static func isEmpty(_ node: Node) -> Bool {
    node.scalar == "" && !node.isPartial
  }

  private mutating func reportUnknown(
    _ entry: Entry, _ options: [Option], into findings: inout Findings
  ) {
    if reportMisspeltHiding(entry, options, into: &findings) { return }
    let names = options.map(\.name)
    let remedy: String
    let word = entry.key.lowercased().map { $0 == "_" || $0 == " " ? "-" : String($0) }.joined()
    if let meant = options.first(where: { $0.synonyms.contains(word) }) {
      let example = meant.example.isEmpty ? "" : ", as in `\(meant.name): \(meant.example)`"
      return findings.add(
        .misspeltGate, at: entry.keySpan,
        "`\(entry.key.shortened())` is not read; `\(meant.name)` would keep the page back",
        label: "the page would be public",
        help: "write `\(meant.name)`\(example), or remove the line")
    }
    if let near = Suggestion.nearest(to: entry.key, in: names) {
      guard !options.contains(where: { $0.name == near && $0.withholds }) else {
        return findings.add(
          .misspeltGate, at: entry.keySpan,
          "`\(entry.key.shortened())` is not read; `\(near)` would keep the page back",
          label: "the page would be public", help: "write `\(near)`, or remove the line")
      }
      if options.contains(where: { $0.name == near && $0.required }), node[near] == nil {
        return findings.add(
          .missingKey, at: entry.keySpan,
          "\(what) needs `\(near)`; `\(entry.key.shortened())` is not read",
          label: "not a setting of \(what)", help: "write `\(near)`")
      }
      remedy = "did you mean `\(near)`?"
    } else if names.count > 20 {
      remedy = "remove the line, or look in `vitrine schema` for the key that is meant"
    } else {
      remedy = "the keys here are \(names.map { "`\($0)`" }.joined(separator: ", "))"
    }
    findings.add(
      .unknownKey, at: entry.keySpan,
      "`\(entry.key.shortened())` is not a setting of \(what)", label: "not read", help: remedy)
  }

  private func reportEmptyGate(
    _ option: Option, _ entry: Entry, into findings: inout Findings
  ) {
    findings.add(
      .misspeltGate, at: entry.keySpan,
      "`\(option.name)` has no value; with one it would keep the page back",
      label: "the page would be public",
      remedies: (option.remedy.map { ["write a value, as in \($0)"] } ?? []) + [
        "or remove the line"
      ])
  }

  private mutating func reportEmpty(
    _ option: Option, _ entry: Entry, into findings: inout Findings
  ) {
    if option.hides { unread.append(option.name) }
    findings.add(
      .missingKey, at: entry.keySpan, "`\(option.name)` has no value",
      label: option.hides ? Self.everyCount : "\(what) needs it",
      remedies: option.remedy.map { ["write \($0)"] } ?? [])
  }

  private func reportMissing(
    _ option: Option, _ options: [Option], into findings: inout Findings
  ) {
    // A key that is misspelt has a finding of its own.
    let isMisspelt = node.map?.contains { entry in
      guard !options.contains(where: { $0.name == entry.key }) else { return false }
      return Suggestion.nearest(to: entry.key, in: options.map(\.name)) == option.name
    }
    guard isMisspelt != true else { return }
    let place = node.map?.first?.keySpan ?? node.span
    findings.add(
      .missingKey, at: place, "\(what) needs `\(option.name)`",
      label: "`\(option.name)` is missing",
      remedies: option.remedy.map { ["add the line \($0)"] } ?? [])
  }

  /// Checks a value of a kind; nil after a finding.
  static func value(
    _ node: Node, _ kind: Option.Kind, of option: Option, into findings: inout Findings
  ) -> SettingsValue? {
    switch kind {
    case .anything: return .anything
    case .oneOrMore(let item):
      guard let items = node.list else {
        return value(node, item, of: option, into: &findings).map { .list([$0]) }
      }
      return .list(items.compactMap { value($0, item, of: option, into: &findings) })
    case .maps(let options):
      return maps(node, options, of: option, into: &findings)
    case .map(let options):
      guard node.map != nil else { break }
      let settings = Settings(
        node, options: options, what: "`\(option.name)`", into: &findings)
      return .map(settings)
    case .named(let item):
      guard let entries = node.map else { break }
      var values: [(entry: Entry, value: SettingsValue)] = []
      for entry in entries {
        if let found = value(entry.value, item, of: option, into: &findings) {
          values.append((entry, found))
        }
      }
      return .named(values)
    case .either(let kinds):
      return either(node, kinds, of: option, into: &findings)
    case .text, .word, .number, .integer, .boolean, .date, .dateTime:
      guard let written = node.scalar else { break }
      guard !node.isPartial else { return nil }
      let text = Text(written.withoutLastBreak, at: node.span)
      switch ScalarReading.read(text, kind) {
      case .value(let value): return value
      case .problem(let problem):
        problem.report(text, kind, of: option, into: &findings)
        return nil
      }
    }
    if !node.isPartial { reportShape(node, kind, of: option, into: &findings) }
    return nil
  }

  private static func maps(
    _ node: Node, _ options: [Option], of option: Option, into findings: inout Findings
  ) -> SettingsValue? {
    let items: [Node]
    switch node.value {
    case .list(let nodes): items = nodes
    case .map: items = [node]
    case .scalar: items = []
    }
    if case .scalar = node.value {
      if !node.isPartial { reportShape(node, .maps(options), of: option, into: &findings) }
      return nil
    }
    return .list(
      items.compactMap { value($0, .map(options), of: option, into: &findings) })
  }

  /// Takes the first kind that a value fits.
  private static func either(
    _ node: Node, _ kinds: [Option.Kind], of option: Option, into findings: inout Findings
  ) -> SettingsValue? {
    guard !node.isPartial || node.scalar == nil else { return nil }
    if let written = node.scalar {
      let text = Text(written.withoutLastBreak, at: node.span)
      var last: Option.Kind?
      for kind in kinds.compactMap(\.scalarKind) {
        if case .value(let value) = ScalarReading.read(text, kind) { return value }
        last = kind
      }
      if let last, kinds.count == 1 || kinds.compactMap(\.scalarKind).count == 1 {
        return value(node, last, of: option, into: &findings)
      }
    } else if let kind = kinds.first(where: { $0.fits(node) }) {
      return value(node, kind, of: option, into: &findings)
    }
    reportShape(node, .either(kinds), of: option, into: &findings)
    return nil
  }

  /// A list where a text belongs, and the like.
  private static func reportShape(
    _ node: Node, _ kind: Option.Kind, of option: Option, into findings: inout Findings
  ) {
    let found =
      switch node.value {
      case .scalar: "a single value"
      case .list: "a list"
      case .map: "a group of keys"
      }
    findings.add(
      .wrongType, at: node.span, "`\(option.name)` takes \(kind.expected), not \(found)",
      label: "expected \(kind.expected)",
      remedies: option.remedy.map { ["for example \($0)"] } ?? [])
  }
}
