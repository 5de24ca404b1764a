import Diagnostics

/// Options that hide counts: what is not read right must not let a number be seen.
extension Settings {
  /// What is said of such an option that was not read right.
  static let everyCount = "until this is right, every count is hidden"

  /// Checks the value of an option that hides counts. Whatever is wrong in it is remembered.
  mutating func hidingValue(
    _ node: Node, of option: Option, into findings: inout Findings
  ) -> SettingsValue? {
    var own = Findings(in: findings.file)
    let value = Self.value(node, option.kind, of: option, into: &own)
    if !own.list.isEmpty || node.isPartial { unread.append(option.name) }
    findings.append(
      own.list.map { finding in
        var said = finding
        if said.label != Self.everyCount { said.help.append(Self.everyCount) }
        return said
      })
    return value
  }

  /// Reports a key that may be meant for an option that hides counts; false for any other.
  mutating func reportMisspeltHiding(
    _ entry: Entry, _ options: [Option], into findings: inout Findings
  ) -> Bool {
    let names = options.map(\.name)
    let word = String(decoding: Self.word(Array(entry.key.utf8)[...]), as: UTF8.self)
    let near =
      Suggestion.nearest(to: entry.key, in: names)
      ?? Suggestion.nearest(to: word, in: options.filter(\.hides).map(\.name))
    // All keys below one that hides counts do so, whatever they are.
    let isBelow = options.allSatisfy(\.hides)
    guard isBelow || options.contains(where: { $0.name == near && $0.hides }) else { return false }
    unread.append(near ?? entry.key)
    let known = names.map { "`\($0)`" }.joined(separator: ", ")
    findings.add(
      .misspeltGate, at: entry.keySpan,
      near.map {
        "`\(entry.key.shortened())` is not read; `\($0)` would say which numbers are hidden"
      } ?? "`\(entry.key.shortened())` is not a setting of \(what)", label: Self.everyCount,
      help: near.map { "write `\($0)`, or remove the line" } ?? "the keys here are \(known)")
    return true
  }

  /// The letters and dashes at the start of a line, behind what is no letter.
  private static func word(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    line.drop { !isLetter($0) }.prefix { isLetter($0) || $0 == Sign.dash }
  }

  /// Looks for options that hide counts in lines that were not read as settings: such a line may be
  /// lost, which is a finding already, or belong to the text of the setting above it. Where the
  /// text is not at hand, any of them may have been in a part that could not be read.
  mutating func noteLost(_ options: [Option], in text: Passage?, into findings: inout Findings) {
    for option in options where option.hides && node[option.name] == nil {
      guard !unread.contains(option.name) else { continue }
      guard let text else {
        if node.isPartial { unread.append(option.name) }
        continue
      }
      guard let range = Self.mention(of: option.name, in: text.bytes) else { continue }
      unread.append(option.name)
      guard !node.isPartial else { continue }
      findings.add(
        .misspeltGate, at: text.span(range),
        "this line is not read as the setting `\(option.name)`",
        label: Self.everyCount,
        help: option.remedy.map { "write it as \($0), on a line of its own" } ?? "")
    }
  }

  /// The word at the start of a line that is nearly a name, with a sign behind it as of a setting.
  private static func mention(of name: String, in bytes: [UInt8]) -> Range<Int>? {
    let letters = Set(name.utf8)
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(where: isLineEnd) ?? bytes.count
      defer { start = end + 1 }
      let line = bytes[start..<end]
      let word = word(line)
      // Few lines begin with a word of about this length; the rest are not looked at.
      guard abs(word.count - name.utf8.count) < 3,
        word.count(where: { letters.contains($0 | 0x20) }) + 2 >= word.count
      else { continue }
      let next = line[word.endIndex...].first { !Sign.isBlank($0) }
      guard next == Sign.colon || next == Sign.equals || next == Sign.openBrace,
        Suggestion.nearest(to: String(decoding: word, as: UTF8.self), in: [name]) != nil
      else { continue }
      return word.startIndex..<word.endIndex
    }
    return nil
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == Sign.newline || byte == Sign.carriageReturn
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
