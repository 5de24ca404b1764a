import Diagnostics

/// A finding about a part of the tree.
struct TreeSlip {
  var code: Code
  var span: Span
  var message: String
  var help: String
  /// For a key that stands twice: where it stands first.
  var first: Span?
}

/// Makes the tree of values out of events, with places in the file.
struct NodeBuilder {
  let passage: Passage
  let skeleton: Skeleton
  let events: [YAMLEvent]
  var slips: [TreeSlip] = []
  private var next = 0
  private var nextSubstitution = 0

  init(_ passage: Passage, _ skeleton: Skeleton, _ events: [YAMLEvent]) {
    self.passage = passage
    self.skeleton = skeleton
    self.events = events
  }

  /// The tree; an empty map for a text without values.
  mutating func build() -> Node {
    guard next < events.count else {
      let end = passage.bytes.count
      return Node(.map([]), at: passage.span(end..<end), isPartial: skeleton.isPartial)
    }
    return node()
  }

  private func span(_ event: YAMLEvent) -> Range<Int> {
    let start = skeleton.source(event.start)
    guard event.start < event.end else {
      // An empty value stands behind its colon or dash.
      let place = event.start > 0 ? skeleton.source(event.start - 1) + 1 : start
      return place..<place
    }
    return start..<max(start, skeleton.source(event.end - 1) + 1)
  }

  /// What was replaced by the letter at `out`.
  private mutating func substitution(at out: Int) -> Skeleton.Substitution? {
    let all = skeleton.substitutions
    while nextSubstitution < all.count, all[nextSubstitution].out < out { nextSubstitution += 1 }
    guard nextSubstitution < all.count, all[nextSubstitution].out == out else { return nil }
    return all[nextSubstitution]
  }

  /// The value at the next event.
  private mutating func node() -> Node {
    let event = events[next]
    next += 1
    switch event.kind {
    case .scalar: return scalar(event)
    case .listStart: return list(event)
    case .mapStart: return map(event)
    case .alias:
      refuseDecoration(event)
      return Node(.scalar(""), at: passage.span(span(event)), isPartial: true)
    case .listEnd, .mapEnd:
      return Node(.scalar(""), at: passage.span(span(event)), isPartial: true)
    }
  }

  private mutating func scalar(_ event: YAMLEvent) -> Node {
    if let part = substitution(at: event.start) {
      let text = part.text ?? String(decoding: passage.bytes[part.range], as: UTF8.self)
      return Node(.scalar(text), at: passage.span(part.range), isPartial: part.isPartial)
    }
    if event.isDecorated { refuseDecoration(event) }
    var range = span(event)
    // A block text ends with the line break of its last line.
    while range.count > 1, Self.isBreak(passage.bytes[range.upperBound - 1]) {
      range = range.lowerBound..<range.upperBound - 1
    }
    return Node(.scalar(event.text), at: passage.span(range), isPartial: event.isDecorated)
  }

  private static func isBreak(_ byte: UInt8) -> Bool {
    byte == Sign.newline || byte == Sign.carriageReturn || Sign.isBlank(byte)
  }

  private mutating func list(_ event: YAMLEvent) -> Node {
    if event.isDecorated { refuseDecoration(event) }
    var items: [Node] = []
    while next < events.count, events[next].kind != .listEnd { items.append(node()) }
    let place = whole(event, first: items.first?.span, last: items.last?.span)
    return Node(.list(items), at: place, isPartial: skeleton.isPartial || event.isDecorated)
  }

  private mutating func map(_ event: YAMLEvent) -> Node {
    if event.isDecorated { refuseDecoration(event) }
    var entries: [Entry] = []
    var known: Set<String> = []
    var last: Span?
    while next < events.count, events[next].kind != .mapEnd {
      let isWord = events[next].kind == .scalar
      let key = node()
      guard next < events.count, events[next].kind != .mapEnd else { break }
      var value = node()
      last = value.span
      guard isWord, var name = key.scalar else {
        if !key.isPartial { refuseKey(key) }
        continue
      }
      guard !key.isPartial else { continue }
      if event.isPlain { name = split(name, &value, key) }
      if isRepeated(name, in: entries, &known) {
        reportRepeated(name, key, first: entries.first { $0.key == name })
      } else {
        entries.append(Entry(name, at: key.span, value))
      }
    }
    let place = whole(event, first: entries.first?.keySpan, last: last)
    return Node(.map(entries), at: place, isPartial: skeleton.isPartial || event.isDecorated)
  }

  /// Ends a list or map, and gives its place: with its brackets, or from its first to its last
  /// part.
  private mutating func whole(_ event: YAMLEvent, first: Span?, last: Span?) -> Span {
    let end = next < events.count ? events[next] : event
    next += 1
    let start = passage.span(span(event))
    if event.isPlain { return Span(start.start, max(start.end, passage.span(span(end)).end)) }
    guard let first else { return Span(start.start, start.start) }
    return Span(first.start, max(first.end, last?.end ?? 0))
  }
}

/// Findings about lists and maps.
extension NodeBuilder {
  private func isRepeated(
    _ name: String, in entries: [Entry], _ known: inout Set<String>
  ) -> Bool {
    guard entries.count >= 32 else {
      let length = name.utf8.count
      return entries.contains { $0.key.utf8.count == length && $0.key == name }
    }
    if known.isEmpty { known = Set(entries.map(\.key)) }
    return !known.insert(name).inserted
  }

  private mutating func report(
    _ code: Code, _ span: Span, _ message: String, _ help: String, first: Span? = nil
  ) {
    guard slips.count < Slip.limit else { return }
    slips.append(TreeSlip(code: code, span: span, message: message, help: help, first: first))
  }

  private mutating func reportRepeated(_ name: String, _ key: Node, first: Entry?) {
    report(
      .repeatedKey, key.span, "the key `\(name.shortened())` stands twice",
      "keep one of the two lines", first: first?.keySpan)
  }

  private mutating func refuseKey(_ key: Node) {
    report(
      .keyNotText, key.span, "a list or a map cannot be a key",
      "write a key, a colon, a space and the value, such as `title: Calls`")
  }

  private mutating func refuseDecoration(_ event: YAMLEvent) {
    report(
      .anchorOrTag, passage.span(span(event)),
      "an anchor, an alias or a tag of YAML is not read here",
      "write the value itself, without the word that starts with `&`, `*` or `!`")
  }

  /// A key in braces whose colon has no space after it: `{name:wait}`.
  private mutating func split(_ name: String, _ value: inout Node, _ key: Node) -> String {
    guard value.scalar == "", value.span.start == value.span.end,
      let colon = name.firstIndex(of: ":"), colon != name.startIndex
    else { return name }
    let head = String(name[..<colon])
    let tail = String(name[name.index(after: colon)...])
    report(
      .colonWithoutSpace, key.span, "no space after the colon of `\(head.shortened())`",
      "write `\(head): \(tail)`")
    value = Node(.scalar(tail), at: key.span, isPartial: true)
    return head
  }
}
