private import CYAML

/// One event of libyaml, as a value; places are bytes of the text that was given to it.
struct YAMLEvent {
  enum Kind: UInt8 {
    case scalar, alias, listStart, listEnd, mapStart, mapEnd
  }

  var kind: Kind
  var start: Int
  var end: Int
  /// The value of a scalar.
  var text = ""
  /// Whether a list or map stands in brackets, or a scalar without quotes.
  var isPlain = false
  /// Whether an anchor or a tag stands before it.
  var isDecorated = false
}

/// What libyaml could not read: the place in its text, and its own words, which nobody sees.
struct YAMLFailure {
  var offset: Int
  var problem: String
}

/// The only file that calls libyaml.
enum LibYAML {
  /// Reads the one document in `bytes` as a list of events.
  static func events(of bytes: [UInt8], isASCII: Bool) -> (events: [YAMLEvent], YAMLFailure?) {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else {
      return ([], YAMLFailure(offset: 0, problem: "memory"))
    }
    defer { yaml_parser_delete(parser) }
    return bytes.withUnsafeBufferPointer { text in
      yaml_parser_set_input_string(parser, text.baseAddress, text.count)
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      var places = BytePlaces(text: text, isASCII: isASCII)
      var events: [YAMLEvent] = []
      events.reserveCapacity(text.count / 2 + 8)
      var event = yaml_event_t()
      while true {
        guard yaml_parser_parse(parser, &event) == 1 else {
          return (events, failure(of: parser.pointee, &places))
        }
        let type = event.type
        if let value = value(of: event, &places) { events.append(value) }
        yaml_event_delete(&event)
        if type == YAML_STREAM_END_EVENT || type == YAML_DOCUMENT_END_EVENT {
          return (events, nil)
        }
      }
    }
  }

  private static func value(
    of event: yaml_event_t, _ places: inout BytePlaces
  ) -> YAMLEvent? {
    let kind: YAMLEvent.Kind
    switch event.type {
    case YAML_SCALAR_EVENT: kind = .scalar
    case YAML_ALIAS_EVENT: kind = .alias
    case YAML_SEQUENCE_START_EVENT: kind = .listStart
    case YAML_SEQUENCE_END_EVENT: kind = .listEnd
    case YAML_MAPPING_START_EVENT: kind = .mapStart
    case YAML_MAPPING_END_EVENT: kind = .mapEnd
    default: return nil
    }
    let start = places.byte(event.start_mark.index)
    let end = places.byte(event.end_mark.index)
    var value = YAMLEvent(kind: kind, start: start, end: end)
    switch kind {
    case .scalar:
      let scalar = event.data.scalar
      value.text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      value.isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
      value.isDecorated = scalar.anchor != nil || scalar.tag != nil
    case .listStart:
      let list = event.data.sequence_start
      value.isPlain = list.style == YAML_FLOW_SEQUENCE_STYLE
      value.isDecorated = list.anchor != nil || list.tag != nil
    case .mapStart:
      let map = event.data.mapping_start
      value.isPlain = map.style == YAML_FLOW_MAPPING_STYLE
      value.isDecorated = map.anchor != nil || map.tag != nil
    case .alias, .listEnd, .mapEnd: break
    }
    return value
  }

  private static func failure(
    of parser: yaml_parser_t, _ places: inout BytePlaces
  ) -> YAMLFailure {
    var problem: [UInt8] = []
    if var next = parser.problem {
      while next.pointee != 0 {
        problem.append(UInt8(bitPattern: next.pointee))
        next += 1
      }
    }
    let offset =
      parser.error == YAML_READER_ERROR
      ? Int(parser.problem_offset) : places.byte(parser.problem_mark.index)
    return YAMLFailure(offset: offset, problem: String(decoding: problem, as: UTF8.self))
  }
}

/// libyaml counts code points; this gives the byte at which one starts.
private struct BytePlaces {
  let text: UnsafeBufferPointer<UInt8>
  let isASCII: Bool
  private var index = 0
  private var offset = 0

  init(text: UnsafeBufferPointer<UInt8>, isASCII: Bool) {
    self.text = text
    self.isASCII = isASCII
  }

  mutating func byte(_ target: Int) -> Int {
    guard !isASCII else { return min(target, text.count) }
    while index > target, offset > 0 {
      offset -= 1
      if text[offset] & 0xC0 != 0x80 { index -= 1 }
    }
    while index < target, offset < text.count {
      offset += 1
      while offset < text.count, text[offset] & 0xC0 == 0x80 { offset += 1 }
      index += 1
    }
    return offset
  }
}
