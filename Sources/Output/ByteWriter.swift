/// Text that is written as bytes, front to back.
///
/// It cannot be copied by accident; pass it `inout`. Literals go in as `StaticString`, which
/// costs one `memcpy`; whatever comes from an author goes through ``escape(_:)-(String)``.
package struct ByteWriter: ~Copyable {
  @usableFromInline package var bytes: [UInt8]

  package init(capacity: Int = 0) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  @inlinable package var count: Int { bytes.count }

  /// Whether nothing is written yet, or a line has just ended.
  @inlinable package var isAtLineStart: Bool { bytes.last.map { $0 == 0x0A } ?? true }

  /// The bytes so far.
  @inlinable package var written: [UInt8] { bytes }

  /// Ends the writing and gives the bytes away without a copy.
  package consuming func finish() -> [UInt8] {
    bytes
  }

  /// Takes back everything after the first `count` bytes.
  package mutating func truncate(to count: Int) {
    bytes.removeLast(bytes.count - count)
  }

  /// Forgets all bytes and keeps the memory.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// Writes a literal of our own code as it is.
  @inlinable package mutating func write(_ literal: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Writes text as it is: only for text that is already in the language of the output.
  @inlinable package mutating func write(raw text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes bytes as they are: only for bytes that are already in the language of the output.
  @inlinable package mutating func write(raw more: [UInt8]) {
    bytes.append(contentsOf: more)
  }

  /// Writes bytes as they are: only for bytes that are already in the language of the output.
  @inlinable package mutating func write(raw more: ArraySlice<UInt8>) {
    bytes.append(contentsOf: more)
  }

  /// Writes one byte as it is.
  @inlinable package mutating func write(byte: UInt8) {
    bytes.append(byte)
  }

  /// Writes a whole number in digits, without separators.
  package mutating func write(_ number: Int) {
    if number < 0 { bytes.append(0x2D) }
    let magnitude = number.magnitude
    var place: UInt = 1
    while magnitude / place > 9 { place *= 10 }
    while place > 0 {
      bytes.append(0x30 + UInt8(magnitude / place % 10))
      place /= 10
    }
  }

  /// Writes a coordinate with at most two decimals, the shortest way: `12`, `12.5`, `-0.25`.
  ///
  /// Values that are not finite, or too large for a picture, are written as 0.
  package mutating func write(coordinate value: Double) {
    guard value.isFinite, value.magnitude < 1e9 else { return bytes.append(0x30) }
    let hundredths = Int((value * 100).rounded(.toNearestOrAwayFromZero))
    if hundredths < 0 { bytes.append(0x2D) }
    let magnitude = hundredths.magnitude
    write(Int(magnitude / 100))
    let rest = UInt8(magnitude % 100)
    guard rest > 0 else { return }
    bytes.append(0x2E)
    bytes.append(0x30 + rest / 10)
    if rest % 10 > 0 { bytes.append(0x30 + rest % 10) }
  }
}
