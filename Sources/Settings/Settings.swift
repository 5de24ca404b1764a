package import Diagnostics
package import Output

/// A text of an author, and where it stands.
package struct Text: Sendable, Hashable {
  package var value: String
  package var span: Span

  package init(_ value: String, at span: Span) {
    self.value = value
    self.span = span
  }
}

/// A map of settings whose keys and values were checked against a list of options.
///
/// Everything is checked once, when it is made; each wrong value is a finding then, and counts
/// as not given afterwards.
package struct Settings: Sendable {
  package let node: Node
  /// What the settings are of, for messages: `a chart block`.
  package let what: String
  /// The keys that were given rightly, and beside each its value.
  private(set) var names: [String] = []
  private var values: [SettingsValue] = []
  /// The options that hide counts and were given, but not read right: the key is misspelt, the
  /// value is wrong, or the line could not be read at all.
  package internal(set) var unread: [String] = []

  /// Checks `node`, whose keys are `options`; `what` completes "is not a setting of …".
  ///
  /// `text` is what the node was read from, where it is at hand: lines of it that are no settings
  /// are looked through for options that hide counts.
  package init(
    _ node: Node, options: [Option], what: String, text: Passage? = nil,
    into findings: inout Findings
  ) {
    self.node = node
    self.what = what
    check(options, into: &findings)
    noteLost(options, in: text, into: &findings)
  }

  func value(_ key: String) -> SettingsValue? { names.firstIndex(of: key).map { values[$0] } }

  mutating func set(_ name: String, _ value: SettingsValue) {
    names.append(name)
    values.append(value)
  }

  /// The text of a key, or the scalar of another kind as it was written.
  package func text(_ key: String) -> Text? {
    switch value(key) {
    case .text(let text), .integer(_, let text), .number(_, let text), .boolean(_, let text),
      .date(_, let text), .dateTime(_, let text):
      text
    default: nil
    }
  }

  /// The word of a key, as the option spells it.
  package func word(_ key: String) -> Text? { text(key) }

  /// The texts or words of a key that takes one or more of them.
  package func texts(_ key: String) -> [Text] {
    guard case .list(let items) = value(key) else { return text(key).map { [$0] } ?? [] }
    return items.compactMap(\.text)
  }

  /// The whole number of a key, with its place.
  package func integer(_ key: String) -> (value: Int, span: Span)? {
    guard case .integer(let number, let text) = value(key) else { return nil }
    return (number, text.span)
  }

  /// The number of a key, exactly as written; whole numbers included.
  package func number(_ key: String) -> (value: FixedPoint, span: Span)? {
    switch value(key) {
    case .number(let number, let text): (number, text.span)
    case .integer(let number, let text): (FixedPoint(number), text.span)
    default: nil
    }
  }

  /// The numbers of a key that takes one or more of them.
  package func numbers(_ key: String) -> [(value: FixedPoint, span: Span)] {
    guard case .list(let items) = value(key) else { return number(key).map { [$0] } ?? [] }
    return items.compactMap {
      guard case .number(let number, let text) = $0 else { return nil }
      return (number, text.span)
    }
  }

  /// The answer of a key that takes `yes` or `no`.
  package func boolean(_ key: String) -> Bool? {
    guard case .boolean(let answer, _) = value(key) else { return nil }
    return answer
  }

  /// The day of a key, with its place.
  package func date(_ key: String) -> (value: CalendarDate, span: Span)? {
    guard case .date(let date, let text) = value(key) else { return nil }
    return (date, text.span)
  }

  /// The day and time of a key, with its place.
  package func dateTime(_ key: String) -> (value: DateTime, span: Span)? {
    guard case .dateTime(let dateTime, let text) = value(key) else { return nil }
    return (dateTime, text.span)
  }

  /// The settings below a key that takes keys of its own.
  package func map(_ key: String) -> Settings? {
    guard case .map(let settings) = value(key) else { return nil }
    return settings
  }

  /// The maps of a key that takes a list of them or one.
  package func maps(_ key: String) -> [Settings] {
    switch value(key) {
    case .list(let items):
      items.compactMap {
        guard case .map(let settings) = $0 else { return nil }
        return settings
      }
    case .map(let settings): [settings]
    default: []
    }
  }

  /// The keys and values of a key whose keys the author chooses; wrong values are left out.
  package func entries(_ key: String) -> [Entry] {
    guard case .named(let items) = value(key) else { return [] }
    return items.map(\.entry)
  }

  /// The same where each value is a map of options, which was checked.
  package func named(_ key: String) -> [(name: Text, settings: Settings)] {
    guard case .named(let items) = value(key) else { return [] }
    return items.compactMap { item in
      guard case .map(let settings) = item.value else { return nil }
      return (Text(item.entry.key, at: item.entry.keySpan), settings)
    }
  }

  /// The items of a key that takes one or more of either texts or maps, in order.
  package func items(_ key: String) -> [Item] {
    let values: [SettingsValue]
    switch value(key) {
    case .list(let items): values = items
    case .some(let value): values = [value]
    case nil: values = []
    }
    return values.compactMap { value in
      if case .map(let settings) = value { return .map(settings) }
      return value.writtenText.map { .text($0) }
    }
  }

  /// One item of a key that takes texts and maps.
  package enum Item: Sendable {
    case text(Text)
    case map(Settings)
  }

  /// The value of a key as it was written, whether it was right or wrong.
  package func node(_ key: String) -> Node? { node[key] }

  /// The place of a key, for findings about it.
  package func keySpan(_ key: String) -> Span? {
    node.map?.first { $0.key == key }?.keySpan
  }
}

/// A value that was checked.
enum SettingsValue: Sendable {
  case text(Text)
  case integer(Int, Text)
  case number(FixedPoint, Text)
  case boolean(Bool, Text)
  case date(CalendarDate, Text)
  case dateTime(DateTime, Text)
  case list([SettingsValue])
  case map(Settings)
  case named([(entry: Entry, value: SettingsValue)])
  case anything

  var text: Text? {
    if case .text(let text) = self { text } else { nil }
  }

  /// The text of a single value of any kind, as it was written.
  var writtenText: Text? {
    switch self {
    case .text(let text), .integer(_, let text), .number(_, let text), .boolean(_, let text),
      .date(_, let text), .dateTime(_, let text):
      text
    case .list, .map, .named, .anything: nil
    }
  }
}
