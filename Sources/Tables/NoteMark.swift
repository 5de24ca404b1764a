/// `[note 2]` behind a value or a heading: it leads to the notes below the table.
package enum NoteMark {
  /// The number in `note 2` or `note2`, in small letters and without its brackets; nil if it is
  /// none from 1 to 99.
  static func number(_ word: ArraySlice<UInt8>) -> Int? {
    guard word.starts(with: "note".utf8) else { return nil }
    let digits = word.dropFirst(4).drop { $0 == 0x20 }
    guard 1...2 ~= digits.count, digits.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return number > 0 ? number : nil
  }

  /// A text without the mark at its end, and the number of its note; 0 without one.
  package static func split(_ text: String) -> (text: String, note: Int) {
    guard text.utf8.last == 0x5D, let open = text.lastIndex(of: "[") else { return (text, 0) }
    let word = Array(text[open...].dropFirst().dropLast().lowercased().utf8)
    guard let number = number(word[...]) else { return (text, 0) }
    var rest = text[..<open]
    while rest.last == " " || rest.last == "\u{A0}" { rest.removeLast() }
    return (String(rest), number)
  }
}
