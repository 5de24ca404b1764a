/// What cells of one column were read as before: words and dates come again and again, and reading
/// them takes longer than remembering them.
///
/// Texts of up to 24 bytes are remembered, each in the one place that its bytes decide.
struct CellMemory: ~Copyable {
  private struct Entry {
    var a: UInt64 = 0
    var b: UInt64 = 0
    var c: UInt64 = 0
    /// -1 where nothing is remembered.
    var count = -1
    var reading = Reading.empty
    var flags: CellFlags = []
  }

  private static let size = 1_024
  private let entries: UnsafeMutablePointer<Entry>

  init() {
    entries = .allocate(capacity: Self.size)
    entries.initialize(repeating: Entry(), count: Self.size)
  }

  deinit {
    entries.deinitialize(count: Self.size)
    entries.deallocate()
  }

  /// What a cell can be, as ``CellReader`` reads it.
  mutating func read(
    _ cell: RawCell, in text: Bytes, with reader: inout CellReader
  ) -> (Reading, CellFlags) {
    let range = cell.range
    let count = range.count
    if count > 0, count <= 20, let reading = PlainText.read(Bytes(rebasing: text[range])) {
      return (reading, [])
    }
    guard count > 0, count <= 24, !cell.isDoubled, !cell.isBroken else {
      return reader.readUnplain(cell, in: text)
    }
    let (a, b, c) = Self.words(text, range)
    var hash = (a ^ b &* 0x9E37_79B9_7F4A_7C15 ^ c) &* 0xBF58_476D_1CE4_E5B9
    hash ^= hash >> 32
    let place = Int(truncatingIfNeeded: hash & UInt64(Self.size - 1))
    let known = entries[place]
    if known.count == count, known.a == a, known.b == b, known.c == c {
      return (known.reading, known.flags)
    }
    let (reading, flags) = reader.readUnplain(cell, in: text)
    entries[place] = Entry(a: a, b: b, c: c, count: count, reading: reading, flags: flags)
    return (reading, flags)
  }

  /// Up to 24 bytes as three words, filled up with zeros.
  @inline(__always)
  private static func words(_ text: Bytes, _ range: Range<Int>) -> (UInt64, UInt64, UInt64) {
    let (start, count) = (range.lowerBound, range.count)
    return (
      word(text, start, count), count > 8 ? word(text, start &+ 8, count &- 8) : 0,
      count > 16 ? word(text, start &+ 16, count &- 16) : 0
    )
  }

  /// The first eight of some bytes as a word.
  @inline(__always)
  private static func word(_ text: Bytes, _ start: Int, _ count: Int) -> UInt64 {
    if start &+ 8 <= text.count {
      let word = UnsafeRawBufferPointer(text).loadUnaligned(
        fromByteOffset: start, as: UInt64.self
      ).littleEndian
      return count >= 8 ? word : word & ((1 << UInt64(truncatingIfNeeded: count &* 8)) &- 1)
    }
    var word: UInt64 = 0
    for i in 0..<min(8, count) {
      word |= UInt64(text[start &+ i]) << UInt64(truncatingIfNeeded: i &* 8)
    }
    return word
  }
}
