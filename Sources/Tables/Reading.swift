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
    var first: Int
    var second: Int
    /// Nil for two parts.
    var third: Int?
  }

  /// A text that is nearly a value. What may be meant is worked out for the finding.
  enum Trouble: Sendable, Hashable {
    /// `2,2961`
    case comma
    /// `1,2O4`: letters for digits.
    case letters
    /// `<5`, `~40`, `12*`: a number with a sign that says more of it.
    case marked
    case tooManyDigits
    /// `1e5`
    case scientific
    /// `28/02/2024`
    case slashes
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
    if let reading = PlainText.read(bytes) { return (reading, []) }
    return readUnplain(cell, in: text)
  }

  /// The same for a cell that is known not to be plain.
  mutating func readUnplain(_ cell: RawCell, in text: Bytes) -> (Reading, CellFlags) {
    guard !cell.isBroken else { return (.broken, []) }
    let bytes = Bytes(rebasing: text[cell.range])
    if cell.isDoubled {
      decoded = cell.content(in: text)
      return decoded.withUnsafeBufferPointer { read(trimmed: $0) }
    }
    return read(trimmed: bytes.trimmed)
  }

  /// Whether a cell holds a quantity, a period or a shorthand: no words.
  mutating func isValue(_ cell: RawCell, in text: Bytes) -> Bool {
    switch read(cell, in: text).0 {
    case .text, .empty, .broken, .trouble: false
    default: true
    }
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
        let value = buffer.dropLast(length).withUnsafeBufferPointer {
          Self.classify($0, hasHardBlank: hasHardBlank)
        }
        let isValue = length < buffer.count && value != .text
        return (length == buffer.count || isValue ? .trouble(.shorthand) : .text, flags)
      case .flags: break
      }
      if buffer.isEmpty { return (flags.contains(.low) ? .low : .trouble(.shorthand), flags) }
    }
    return (buffer.withUnsafeBufferPointer { Self.classify($0, hasHardBlank: hasHardBlank) }, flags)
  }

  /// Small letters, plain blanks, a hyphen for every minus and dash.
  ///
  /// Returns whether there were no-break or thin blanks, which may separate thousands.
  private static func normalise(_ bytes: Bytes, into buffer: inout [UInt8]) -> Bool {
    guard !bytes.isASCII else {
      let start = buffer.count
      buffer.append(contentsOf: bytes)
      buffer.withUnsafeMutableBufferPointer { text in
        for i in start..<text.count {
          let byte = text[i]
          if byte &- 0x41 < 26 { text[i] = byte | 0x20 }
          if byte == 0x09 || byte == 0x0A || byte == 0x0D { text[i] = 0x20 }
        }
      }
      return false
    }
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
      // What nobody sees: zero-width blanks and joiners, soft hyphens, byte order marks.
      case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): i += 2
      case (0xC2, 0xAD, _): i += 1
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
  private static func takeShorthand(_ buffer: inout [UInt8], _ flags: inout CellFlags) -> Shorthand
  {
    while buffer.last == 0x5D, let open = buffer.lastIndex(of: 0x5B) {
      let word = buffer[(open + 1)...].dropLast()
      let length = buffer.count - open
      if let number = NoteMark.number(word) {
        flags = flags.withoutNote.union(.note(number))
        buffer.removeSubrange(open...)
        while buffer.last == 0x20 { buffer.removeLast() }
        continue
      }
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
  private static func classify(_ bytes: Bytes, hasHardBlank: Bool) -> Reading {
    let bytes = bytes.trimmed
    let text = Scanner(bytes)
    if let first = bytes.first, 0x61...0x7A ~= first, !hasHardBlank { return words(text) }
    if let reading = NumberText.read(text, blanksSeparate: hasHardBlank) { return reading }
    if let reading = PeriodText.read(text) { return reading }
    if let reading = DurationText.read(text) { return reading }
    if let reading = RankText.read(text) { return reading }
    if bytes.count <= 24, let placeholder = Placeholder(Word(bytes: bytes)) {
      return .trouble(.placeholder(placeholder))
    }
    if NumberText.isMarked(bytes) { return .trouble(.marked) }
    return NumberText.isMistake(text) ? .trouble(.letters) : .text
  }

  /// What a normalised text that starts with a letter can be: nearly always a text.
  private static func words(_ text: Scanner) -> Reading {
    if text.bytes.contains(where: { $0 &- 0x30 < 10 }) {
      if let reading = NumberText.read(text, blanksSeparate: false) ?? PeriodText.read(text) {
        return reading
      }
    }
    if text.bytes.count <= 24, let placeholder = Placeholder(Word(bytes: text.bytes)) {
      return .trouble(.placeholder(placeholder))
    }
    return .text
  }

  /// A cell's text in the form in which values are compared, without its shorthand.
  static func normalised(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    _ = Array(text.utf8).withUnsafeBufferPointer { normalise($0, into: &result) }
    if let open = result.firstIndex(of: 0x5B), open > 0 { result.removeSubrange(open...) }
    while result.last == 0x20 { result.removeLast() }
    return result
  }
}
