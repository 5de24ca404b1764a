package import Diagnostics

/// A value of a settings text (front matter, `site.yml`, the head of a block), with its place.
///
/// Scalars stay text: a schema (a list of ``Option``) gives them types, so `no`, `010` and
/// `12:30` mean what they say.
package struct Node: Sendable, Hashable {
  /// What is written at the place.
  package indirect enum Value: Sendable, Hashable {
    /// A scalar as written, without quotes; empty for `key:` with nothing after it.
    case scalar(String)
    case list([Node])
    case map([Entry])
  }

  package var value: Value
  /// Where it stands in the file, quotes included.
  package var span: Span
  /// Whether some of it could not be read, which a finding says already: nobody should report
  /// that a key is missing in it or that its value is wrong.
  package var isPartial: Bool

  package init(_ value: Value, at span: Span, isPartial: Bool = false) {
    self.value = value
    self.span = span
    self.isPartial = isPartial
  }
}

/// One key of a map and its value.
package struct Entry: Sendable, Hashable {
  package var key: String
  package var keySpan: Span
  package var value: Node

  package init(_ key: String, at keySpan: Span, _ value: Node) {
    self.key = key
    self.keySpan = keySpan
    self.value = value
  }
}

extension Node {
  /// The text of a scalar.
  package var scalar: String? {
    if case .scalar(let text) = value { text } else { nil }
  }

  package var list: [Node]? {
    if case .list(let items) = value { items } else { nil }
  }

  package var map: [Entry]? {
    if case .map(let entries) = value { entries } else { nil }
  }

  /// The value of a key of a map; the first if the key stands twice.
  package subscript(key: String) -> Node? {
    map?.first { $0.key == key }?.value
  }
}
