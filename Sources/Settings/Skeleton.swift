/// The text that libyaml gets: each key and each value that was read already is one letter, so
/// nothing that an author writes in them can be mistaken for a sign of YAML.
struct Skeleton {
  /// A key or value that was read already; in the skeleton it is one letter at `out`.
  struct Substitution {
    var out: Int
    /// Where it stands in the settings text.
    var range: Range<Int>
    /// What it says, where that is not simply the bytes of `range`.
    var text: String?
    /// Whether a finding says that it cannot be read.
    var isPartial = false
  }

  /// A part that was copied as it is.
  struct Region {
    var out: Range<Int>
    /// Where it starts in the settings text.
    var source: Int
    /// Whether it is a whole value, which can be given up when libyaml cannot read it.
    var isValue: Bool
  }

  var bytes: [UInt8] = []
  var isASCII = true
  var substitutions: [Substitution] = []
  var regions: [Region] = []
  /// Whether a line was left out, so that keys may be missing which the author wrote.
  var isPartial = false

  /// Makes room for a text of so many lines.
  mutating func reserve(lines: Int) {
    bytes.reserveCapacity(lines * 8)
    substitutions.reserveCapacity(lines * 2)
    regions.reserveCapacity(8)
  }

  mutating func write(_ byte: UInt8) { bytes.append(byte) }

  /// Writes the colon of a key without a value; `source` is the byte before the empty value.
  mutating func writeColon(at source: Int) {
    let out = bytes.count..<bytes.count + 1
    regions.append(Region(out: out, source: source, isValue: false))
    bytes.append(Sign.colon)
  }

  mutating func newLine(indent: Int) {
    if let last = bytes.last, last != Sign.newline { bytes.append(Sign.newline) }
    for _ in 0..<indent { bytes.append(Sign.space) }
  }

  mutating func substitute(_ range: Range<Int>, _ text: String? = nil, isPartial: Bool = false) {
    substitutions.append(
      Substitution(out: bytes.count, range: range, text: text, isPartial: isPartial))
    bytes.append(Sign.placeholder)
  }

  mutating func copy(_ range: Range<Int>, of source: [UInt8], isValue: Bool = true) {
    let start = bytes.count
    bytes.append(contentsOf: source[range])
    if isASCII, bytes[start...].contains(where: { $0 >= 0x80 }) { isASCII = false }
    regions.append(
      Region(out: start..<bytes.count, source: range.lowerBound, isValue: isValue))
  }

  /// The place in the settings text of a byte of the skeleton that was copied.
  func source(_ out: Int) -> Int {
    guard let region = regions[..<firstRegion(after: out)].last else { return 0 }
    return region.source + min(out, region.out.upperBound) - region.out.lowerBound
  }

  /// The number of the first region that starts after `out`.
  private func firstRegion(after out: Int) -> Int {
    var low = 0
    var high = regions.count
    while low < high {
      let middle = (low + high) / 2
      if regions[middle].out.lowerBound <= out { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Replaces the value at or before `out` by a letter; nil if there is none.
  mutating func giveUp(around out: Int) -> Range<Int>? {
    var i = firstRegion(after: out) - 1
    while i >= 0, !regions[i].isValue { i -= 1 }
    guard i >= 0 else { return nil }
    return giveUp(region: i)
  }

  /// Replaces every value that was copied.
  mutating func giveUpAll() {
    for i in regions.indices where regions[i].isValue { _ = giveUp(region: i) }
  }

  private mutating func giveUp(region i: Int) -> Range<Int> {
    let region = regions[i]
    regions[i].isValue = false
    var end = region.out.upperBound
    while end > region.out.lowerBound, bytes[end - 1] == Sign.newline { end -= 1 }
    for place in region.out.lowerBound..<end { bytes[place] = Sign.space }
    bytes[region.out.lowerBound] = Sign.placeholder
    let source = region.source..<(region.source + end - region.out.lowerBound)
    let place = substitutions.firstIndex { $0.out > region.out.lowerBound }
    substitutions.insert(
      Substitution(out: region.out.lowerBound, range: source, isPartial: true),
      at: place ?? substitutions.count)
    isASCII = bytes.allSatisfy { $0 < 0x80 }
    return source
  }
}
