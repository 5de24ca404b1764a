import Output

/// What the text of one cell can be, before its column is known.
enum Reading: Sendable, Hashable {
  /// Nothing between the separators.
  case empty
  /// A finding says already what is wrong.
  case broken
  /// `[x]`, `[c]`, `[z]`
  case missing(Missing)
  /// `[low]` alone: 0, with the flag.
  case low
  case number(FixedPoint)
  case percent(FixedPoint)
  case points(FixedPoint)
  /// An amount with its sign; `power` is 6 for `£4.2m`, 0 for `£1,204`.
  case money(FixedPoint, Currency, power: Int)
  /// A number with a letter and no currency: `4.2m`.
  case scaled(FixedPoint, power: Int)
  /// A duration in words, in seconds.
  case duration(FixedPoint, DurationForm)
  /// `12:04` or `1:02:03`.
  case clock(Clock)
  case period(Period)
  /// `2011-12`: a month, or a financial year.
  case monthOrYear(Period)
  case rank(Int, of: Int?)
  case text
  case trouble(Trouble)

  /// The parts of a clock text, left to right.
  struct Clock: Sendable, Hashable {
    var isNegative: Bool
    var parts: [Int]
  }

  /// A text that is nearly a value.
  enum Trouble: Sendable, Hashable {
    /// `2,2961`: the numbers that may be meant.
    case comma([String])
    /// `1,2O4`: the number with digits for its letters.
    case letters(String)
    case tooManyDigits
    /// `1e5`: the plain number, if it can be written.
    case scientific(String?)
    /// `28/02/2024`: the dates that may be meant.
    case slashes([Period])
    /// `31 February 2024`, `2023-13`
    case impossible(PeriodKind)
    /// `45th/44`
    case rank
    /// `3 mins 75`
    case duration
    case placeholder(Placeholder)
    /// `[q]`
    case shorthand
  }
}

/// Reads cells one after the other, with one buffer.
struct CellReader {
  private var buffer: [UInt8] = []
  private var decoded: [UInt8] = []

  /// What a cell of `text` can be, and the flags that follow its value.
  mutating func read(_ cell: RawCell, in text: Bytes) -> (Reading, CellFlags) {
    guard !cell.isBroken else { return (.broken, []) }
    let bytes = Bytes(rebasing: text[cell.range])
    if let number = Self.plainNumber(bytes) { return (.number(number), []) }
    if cell.isDoubled {
      decoded = cell.content(in: text)
      return decoded.withUnsafeBufferPointer { read(trimmed: $0) }
    }
    return read(trimmed: bytes.trimmed)
  }

  /// Digits with at most one full stop, up to 18: the cells of nearly every column.
  private static func plainNumber(_ bytes: Bytes) -> FixedPoint? {
    guard bytes.count - 1 < 18 else { return nil }
    var units: Int64 = 0
    var point = -1
    for i in 0..<bytes.count {
      let digit = bytes[i] &- 0x30
      if digit < 10 {
        units = units &* 10 &+ Int64(digit)
      } else if bytes[i] == 0x2E, point < 0, i > 0, i + 1 < bytes.count {
        point = i
      } else {
        return nil
      }
    }
    return bytes.isEmpty
      ? nil : FixedPoint(units: units, decimals: point < 0 ? 0 : bytes.count - 1 - point)
  }

  private mutating func read(trimmed bytes: Bytes) -> (Reading, CellFlags) {
    guard !bytes.isEmpty else { return (.empty, []) }
    buffer.removeAll(keepingCapacity: true)
    let hasHardBlank = Self.normalise(bytes, into: &buffer)
    var flags: CellFlags = []
    if buffer.last == 0x5D {
      switch Self.takeShorthand(&buffer, &flags) {
      case .missing(let missing): return (.missing(missing), flags)
      case .unknown(let length):
        let value = Self.classify(Array(buffer.dropLast(length)), hasHardBlank: hasHardBlank)
        let isValue = length < buffer.count && value != .text
        return (length == buffer.count || isValue ? .trouble(.shorthand) : .text, flags)
      case .flags: break
      }
      if buffer.isEmpty { return (flags.contains(.low) ? .low : .trouble(.shorthand), flags) }
    }
    return (Self.classify(buffer, hasHardBlank: hasHardBlank), flags)
  }

  /// Small letters, plain blanks, a hyphen for every minus and dash.
  ///
  /// Returns whether there were no-break or thin blanks, which may separate thousands.
  private static func normalise(_ bytes: Bytes, into buffer: inout [UInt8]) -> Bool {
    var hasHardBlank = false
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      let next = i + 1 < bytes.count ? bytes[i + 1] : 0
      let third = i + 2 < bytes.count ? bytes[i + 2] : 0
      i += 1
      switch (byte, next, third) {
      case (0x41...0x5A, _, _): buffer.append(byte | 0x20)
      case (0x09, _, _), (0x0A, _, _), (0x0D, _, _): buffer.append(0x20)
      case (0..<0x80, _, _): buffer.append(byte)
      case (0xC2, 0xA0, _):
        hasHardBlank = true
        buffer.append(0x20)
        i += 1
      case (0xE2, 0x80, 0x87), (0xE2, 0x80, 0x89), (0xE2, 0x80, 0xAF):
        hasHardBlank = true
        buffer.append(0x20)
        i += 2
      case (0xE2, 0x88, 0x92), (0xE2, 0x80, 0x90...0x94):
        buffer.append(0x2D)
        i += 2
      case (0xE2, 0x80, 0x98), (0xE2, 0x80, 0x99):
        buffer.append(0x27)
        i += 2
      default: buffer.append(byte)
      }
    }
    return hasHardBlank
  }

  private enum Shorthand {
    case missing(Missing)
    case flags
    /// A bracketed word of this many bytes that is no shorthand.
    case unknown(Int)
  }

  /// Takes `[p] [r]` and the like from the end of a cell.
  private static func takeShorthand(_ buffer: inout [UInt8], _ flags: inout CellFlags) -> Shorthand {
    while buffer.last == 0x5D, let open = buffer.lastIndex(of: 0x5B) {
      let word = buffer[(open + 1)...].dropLast()
      let length = buffer.count - open
      guard (1...3).contains(word.count), word.allSatisfy({ 0x61...0x7A ~= $0 }) else {
        return flags.isEmpty && open == 0 && word.count < 3 ? .unknown(length) : .flags
      }
      if let missing = Missing(rawValue: String(decoding: word, as: UTF8.self)) {
        return open == 0 ? .missing(missing) : .unknown(length)
      }
      switch String(decoding: word, as: UTF8.self) {
      case "p": flags.insert(.provisional)
      case "r": flags.insert(.revised)
      case "e": flags.insert(.estimated)
      case "low": flags.insert(.low)
      default: return .unknown(length)
      }
      buffer.removeSubrange(open...)
      while buffer.last == 0x20 { buffer.removeLast() }
    }
    return .flags
  }

  /// What a normalised text can be.
  static func classify(_ buffer: [UInt8], hasHardBlank: Bool = false) -> Reading {
    buffer.withUnsafeBufferPointer { bytes in
      let bytes = bytes.trimmed
      let text = Scanner(bytes)
      if let reading = NumberText.read(text, blanksSeparate: hasHardBlank) { return reading }
      if let reading = PeriodText.read(text) { return reading }
      if let reading = DurationText.read(text) { return reading }
      if let reading = RankText.read(text) { return reading }
      if bytes.count <= 24, let placeholder = Placeholder(String(decoding: bytes, as: UTF8.self)) {
        return .trouble(.placeholder(placeholder))
      }
      return NumberText.readMistake(text) ?? .text
    }
  }
}

/// A place in the bytes of a normalised cell, which moves on as they are accepted.
struct Scanner {
  let bytes: Bytes
  var position = 0

  init(_ bytes: Bytes) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { position == bytes.count }
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func skipBlanks() {
    while next == 0x20 { position += 1 }
  }

  mutating func accept(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  /// Accepts a word that the text goes on with.
  mutating func accept(_ word: StaticString) -> Bool {
    guard bytes.count - position >= word.utf8CodeUnitCount else { return false }
    for i in 0..<word.utf8CodeUnitCount where bytes[position + i] != word.utf8Start[i] {
      return false
    }
    position += word.utf8CodeUnitCount
    return true
  }

  /// Accepts a word that is the rest of the text.
  mutating func acceptLast(_ word: StaticString) -> Bool {
    bytes.count - position == word.utf8CodeUnitCount && accept(word)
  }

  /// The digits here as a number, and how many there are; nil for none and for more than nine.
  mutating func digits() -> (value: Int, count: Int)? {
    var value = 0
    let start = position
    while let byte = next, 0x30...0x39 ~= byte, position - start < 10 {
      value = value * 10 + Int(byte - 0x30)
      position += 1
    }
    let count = position - start
    return (1...9).contains(count) ? (value, count) : nil
  }

  /// The letters a to z here.
  mutating func letters() -> String {
    let start = position
    while let byte = next, 0x61...0x7A ~= byte { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }
}
