/// Text that is written as bytes, front to back.
///
/// It cannot be copied by accident; pass it `inout`. Literals go in as `StaticString`, which
/// costs one `memcpy`; whatever comes from an author goes through ``escape(_:)-(String)``.
///
/// The bytes lie in memory of its own and not in an array: most writes are of a few bytes, and an
/// array asks with each of them whether somebody else holds it.
package struct ByteWriter: ~Copyable {
  @usableFromInline var start: UnsafeMutablePointer<UInt8>
  @usableFromInline var capacity: Int
  /// How many bytes are written.
  @usableFromInline package private(set) var count = 0

  package init(capacity: Int = 0) {
    self.capacity = max(capacity, 64)
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

  /// Whether nothing is written yet, or a line has just ended.
  @inlinable package var isAtLineStart: Bool { count == 0 || start[count - 1] == 0x0A }

  /// The bytes so far.
  @inlinable package var written: [UInt8] { look(at: 0..<count) { Array($0) } }

  /// Looks at some of the bytes so far, where they lie.
  @inlinable package func look<T>(
    at range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> T
  ) -> T {
    precondition(range.upperBound <= count, "the bytes are not written yet")
    return body(UnsafeBufferPointer(start: start + range.lowerBound, count: range.count))
  }

  /// Ends the writing and gives the bytes away.
  package consuming func finish() -> [UInt8] { written }

  /// Takes back everything after the first `count` bytes.
  package mutating func truncate(to count: Int) {
    precondition(count >= 0 && count <= self.count, "only what is written can be taken back")
    self.count = count
  }

  /// Forgets all bytes and keeps the memory.
  package mutating func removeAll() { count = 0 }

  /// Makes room for more bytes: twice as much as before, so that a byte is moved about once.
  @usableFromInline @inline(never)
  mutating func grow(by more: Int) {
    capacity = max(2 * capacity, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
  }

  /// Writes bytes as they are: only for bytes that are already in the language of the output.
  @inlinable package mutating func write(raw more: UnsafeBufferPointer<UInt8>) {
    guard let first = more.baseAddress else { return }
    if capacity - count < more.count { grow(by: more.count) }
    (start + count).update(from: first, count: more.count)
    count += more.count
  }

  /// Writes a literal of our own code as it is.
  @inlinable package mutating func write(_ literal: StaticString) {
    write(
      raw: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Writes text as it is: only for text that is already in the language of the output.
  package mutating func write(raw text: String) {
    var text = text
    text.withUTF8 { write(raw: $0) }
  }

  /// Writes bytes as they are: only for bytes that are already in the language of the output.
  @inlinable package mutating func write(raw more: [UInt8]) {
    more.withUnsafeBufferPointer { write(raw: $0) }
  }

  /// Writes bytes as they are: only for bytes that are already in the language of the output.
  @inlinable package mutating func write(raw more: ArraySlice<UInt8>) {
    more.withUnsafeBufferPointer { write(raw: $0) }
  }

  /// Writes what another writer has, as it is.
  package mutating func write(raw other: borrowing ByteWriter) {
    write(raw: UnsafeBufferPointer(start: other.start, count: other.count))
  }

  /// Writes one byte as it is.
  @inlinable package mutating func write(byte: UInt8) {
    if count == capacity { grow(by: 1) }
    start[count] = byte
    count += 1
  }

  /// Writes a whole number in digits, without separators.
  package mutating func write(_ number: Int) {
    if number < 0 { write(byte: 0x2D) }
    let magnitude = number.magnitude
    var place: UInt = 1
    while magnitude / place > 9 { place *= 10 }
    while place > 0 {
      write(byte: 0x30 + UInt8(magnitude / place % 10))
      place /= 10
    }
  }

  /// Writes a coordinate with at most two decimals, the shortest way: `12`, `12.5`, `-0.25`.
  ///
  /// Values that are not finite, or too large for a picture, are written as 0.
  package mutating func write(coordinate value: Double) {
    guard value.isFinite, value.magnitude < 1e9 else { return write(byte: 0x30) }
    let hundredths = Int((value * 100).rounded(.toNearestOrAwayFromZero))
    if hundredths < 0 { write(byte: 0x2D) }
    let magnitude = hundredths.magnitude
    write(Int(magnitude / 100))
    let rest = UInt8(magnitude % 100)
    guard rest > 0 else { return }
    write(byte: 0x2E)
    write(byte: 0x30 + rest / 10)
    if rest % 10 > 0 { write(byte: 0x30 + rest % 10) }
  }
}
