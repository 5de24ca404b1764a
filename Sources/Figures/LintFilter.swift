import Output

/// A quick look at the bytes of a text: whether anything in it can be a finding.
///
/// Reading words costs much more than looking at bytes, and nearly every paragraph is right. The
/// filter lets through more than is wrong and never less; a test compares it with reading all.
struct LintFilter {
  let bytes: [UInt8]
  let paperDate: CalendarDate?
  /// Whether a word for a share is in the text at all; looked up once.
  private var rate: Bool?

  init(bytes: [UInt8], paperDate: CalendarDate?) {
    self.bytes = bytes
    self.paperDate = paperDate
  }

  /// Whether the text must be read word by word.
  mutating func isSuspicious() -> Bool {
    let bytes = bytes
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x25, isDoubled(position + 1) { return true }
      guard byte.isDigitByte else {
        position += 1
        continue
      }
      let end = runEnd(position)
      if isSuspicious(position..<end) { return true }
      position = end
    }
    return false
  }

  /// The end of digits, with the commas and full stops between them.
  private func runEnd(_ start: Int) -> Int {
    var end = start + 1
    while end < bytes.count {
      if bytes[end].isDigitByte {
        end += 1
      } else if bytes[end] == 0x2C || bytes[end] == 0x2E, byte(end + 1).isDigitByte {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  private func byte(_ offset: Int) -> UInt8 {
    bytes.indices.contains(offset) ? bytes[offset] : 0
  }

  /// `%%`, `% per cent`
  private func isDoubled(_ start: Int) -> Bool {
    let next = skipBlanks(start)
    return byte(next) == 0x25 || (byte(next) | 0x20 == 0x70 && byte(next + 1) | 0x20 == 0x65)
  }

  private mutating func isSuspicious(_ run: Range<Int>) -> Bool {
    let plain = bytes[run].allSatisfy(\.isDigitByte)
    if !plain, bytes[run].contains(0x2C), isMisgrouped(run) { return true }
    if byte(run.upperBound) == 0x2E, byte(run.upperBound + 1) == 0x2E { return true }
    if plain, run.count <= 2, isLateDay(run) { return true }
    if plain, run.count <= 4, paperDate != nil, isLateYear(run) { return true }
    // A hard blank may join it to the digits behind it.
    if byte(run.upperBound) >= 0x80, byte(skipBlanks(run.upperBound)).isDigitByte { return true }
    if endsWith("from", before: run.lowerBound) { return true }
    let behind = skipBlanks(run.upperBound)
    let isPercent =
      byte(behind) == 0x25 || (byte(behind) | 0x20 == 0x70 && byte(behind + 1) | 0x20 == 0x65)
    if isPercent {
      if isBracketed(run.lowerBound) { return true }
      return endsWith("by", before: run.lowerBound) && hasRate()
    }
    guard run.count >= 3 else { return false }
    return Self.verbs.contains { endsWith($0, before: run.lowerBound) } && hasRate()
  }

  static let verbs: [StaticString] = ["of", "at", "was", "is", "to", "were"]

  private func skipBlanks(_ start: Int) -> Int {
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      // Hard blanks and joiners begin with these bytes.
      guard
        byte <= 0x20 || byte == 0xC2 || byte == 0xA0 || byte == 0xE2 || byte == 0x80
          || byte >= 0x88 && byte < 0xC0 || byte == 0xEF
      else { break }
      position += 1
    }
    return position
  }

  private func skipBlanks(before end: Int) -> Int {
    var position = end
    while position > 0 {
      let byte = bytes[position - 1]
      guard byte <= 0x20 || byte >= 0x80 || byte == 0x28 else { break }
      position -= 1
    }
    return position
  }

  /// Commas that do not stand before each third digit.
  private func isMisgrouped(_ run: Range<Int>) -> Bool {
    var group = 0
    var commas = 0
    var isWhole = true
    for byte in bytes[run] {
      if byte == 0x2C {
        if !isWhole || (commas == 0 ? group > 3 : group != 3) { return true }
        commas += 1
        group = 0
      } else if byte == 0x2E {
        if !isWhole || commas > 0 && group != 3 { return true }
        isWhole = false
      } else if isWhole {
        group += 1
      }
    }
    return isWhole && commas > 0 && group != 3
  }

  /// 29 and more before a word with a capital letter, which may be a month.
  private func isLateDay(_ run: Range<Int>) -> Bool {
    guard bytes[run].reduce(0, { $0 * 10 + Int($1 - 0x30) }) >= 29 else { return false }
    var position = run.upperBound
    while position < min(bytes.count, run.upperBound + 16) {
      if 0x41...0x5A ~= bytes[position] { return isMonth(position) }
      position += 1
    }
    return false
  }

  /// Whether the first letters of a month stand here.
  private func isMonth(_ start: Int) -> Bool {
    guard start + 3 <= bytes.count else { return false }
    let word = String(decoding: bytes[start..<(start + 3)], as: UTF8.self).lowercased()
    return TimeWords.months[word] != nil
  }

  /// A year behind the name of a month, not before the paper.
  private func isLateYear(_ run: Range<Int>) -> Bool {
    guard let paperDate else { return false }
    var year = bytes[run].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    if run.count == 2 { year += year < 70 ? 2_000 : 1_900 }
    guard run.count == 4 || run.count == 2, year >= paperDate.year, year < 2_200 else {
      return false
    }
    var end = run.lowerBound
    while end > 0, !Self.isLetter(bytes[end - 1]) {
      guard run.lowerBound - end < 8 else { return false }
      end -= 1
    }
    var start = end
    while start > 0, Self.isLetter(bytes[start - 1]) { start -= 1 }
    let word = String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
    guard let month = TimeWords.months[word] else { return OrdinalWords.ends.contains(word) }
    // A day of the paper's own month may be behind it.
    return year > paperDate.year || month >= paperDate.month
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    0x41...0x5A ~= byte || 0x61...0x7A ~= byte
  }

  /// Whether an opening bracket stands just before.
  private func isBracketed(_ start: Int) -> Bool {
    var position = start
    while position > 0, start - position < 6 {
      position -= 1
      if bytes[position] == 0x28 { return true }
    }
    return false
  }

  private func endsWith(_ word: StaticString, before start: Int) -> Bool {
    let end = skipBlanks(before: start)
    let count = word.utf8CodeUnitCount
    guard end >= count, end < start else { return false }
    for i in 0..<count where bytes[end - count + i] | 0x20 != word.utf8Start[i] { return false }
    return true
  }

  private mutating func hasRate() -> Bool {
    if let rate { return rate }
    let found = findsRate
    rate = found
    return found
  }

  private var findsRate: Bool {
    let words: [StaticString] = ["rate", "proportion", "percentage", "share"]
    for position in bytes.indices {
      let first = bytes[position] | 0x20
      guard first == 0x72 || first == 0x70 || first == 0x73 else { continue }
      for word in words where starts(with: word, at: position) { return true }
    }
    return false
  }

  private func starts(with word: StaticString, at start: Int) -> Bool {
    guard start + word.utf8CodeUnitCount <= bytes.count else { return false }
    for i in 0..<word.utf8CodeUnitCount
    where bytes[start + i] | 0x20 != word.utf8Start[i] {
      return false
    }
    return true
  }
}
