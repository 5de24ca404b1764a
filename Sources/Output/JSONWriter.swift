/// A JSON text that is written front to back: it knows where commas belong.
package struct JSONWriter: ~Copyable {
  private var out: ByteWriter
  private var needsComma = false

  package init(capacity: Int = 0) {
    out = ByteWriter(capacity: capacity)
  }

  /// The text, with a line end.
  package consuming func finish() -> [UInt8] {
    out.write("\n")
    return out.finish()
  }

  /// The text without a line end, to stand inside of something else.
  package consuming func finishInside() -> [UInt8] {
    out.finish()
  }

  /// Gives away what is written so far, where it is much, and forgets it: a file of many megabytes
  /// needs no more memory than one of its pieces.
  package mutating func pass(to put: ([UInt8]) -> Void) {
    guard out.count >= Self.piece else { return }
    put(out.written)
    out.removeAll()
  }

  private static let piece = 1 << 16

  /// Writes `{ … }`.
  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    comma()
    out.write(byte: 0x7B)
    needsComma = false
    body(&self)
    out.write(byte: 0x7D)
    needsComma = true
  }

  /// Writes `[ … ]`.
  package mutating func array(_ body: (inout JSONWriter) -> Void) {
    comma()
    out.write(byte: 0x5B)
    needsComma = false
    body(&self)
    out.write(byte: 0x5D)
    needsComma = true
  }

  /// Writes a key; its value comes next.
  package mutating func key(_ name: StaticString) {
    comma()
    out.write(byte: 0x22)
    out.write(name)
    out.write("\":")
    needsComma = false
  }

  /// Writes a key that a table of ours holds.
  package mutating func key(text name: String) {
    comma()
    out.write(json: name)
    out.write(byte: 0x3A)
    needsComma = false
  }

  /// Writes a value that is text.
  package mutating func value(_ text: String) {
    comma()
    out.write(json: text)
    needsComma = true
  }

  /// Writes a value that is a whole number.
  package mutating func value(_ number: Int) {
    comma()
    out.write(number)
    needsComma = true
  }

  /// Writes a value that is a text of our own.
  package mutating func value(_ literal: StaticString) {
    comma()
    out.write(byte: 0x22)
    out.write(literal)
    out.write(byte: 0x22)
    needsComma = true
  }

  /// Writes a value that is true or false.
  package mutating func value(_ flag: Bool) {
    comma()
    out.write(flag ? "true" : "false")
    needsComma = true
  }

  /// Writes a value that is JSON already.
  package mutating func value(json bytes: [UInt8]) {
    comma()
    out.write(raw: bytes)
    needsComma = true
  }

  /// Writes a value that is a digest, with `prefix` before it.
  package mutating func value(_ prefix: StaticString, hex digest: SHA256) {
    comma()
    out.write(byte: 0x22)
    out.write(prefix)
    out.write(hex: digest)
    out.write(byte: 0x22)
    needsComma = true
  }

  /// Writes a key and its text; nothing where there is none or an empty one.
  package mutating func pair(_ name: StaticString, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    key(name)
    value(text)
  }

  /// Writes a key and a text of our own.
  package mutating func pair(_ name: StaticString, literal: StaticString) {
    key(name)
    value(literal)
  }

  /// Begins a new line before the next key or value, for people who read the file.
  package mutating func line() {
    comma()
    needsComma = false
    out.write("\n")
  }

  private mutating func comma() {
    if needsComma { out.write(byte: 0x2C) }
  }
}
