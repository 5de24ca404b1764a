/// Breaking a label into lines that fit.
enum TextWrap {
  /// The lines of `text`, each at most `width` wide; nil if a word does not fit or there would
  /// be more than `limit` lines.
  static func lines(_ text: String, width: Double, size: Double, limit: Int) -> [String]? {
    let whole = TextMetrics.width(text, size: size)
    if whole <= width { return [text] }
    guard limit > 1 else { return nil }
    let space = TextMetrics.width(" ", size: size)
    // Lines that are all full, with a space between each two, would not hold it.
    guard whole <= width * Double(limit) + space * Double(limit - 1) else { return nil }
    var lines: [String] = []
    var line = ""
    var used = 0.0
    for word in words(of: text) {
      let length = TextMetrics.width(word, size: size)
      guard length <= width else { return nil }
      if line.isEmpty {
        line = word
        used = length
      } else if used + space + length <= width {
        line += " " + word
        used += space + length
      } else {
        lines.append(line)
        line = word
        used = length
      }
    }
    lines.append(line)
    return lines.count <= limit ? lines : nil
  }

  /// The lines of `text`, breaking inside words and ending in an ellipsis where nothing else
  /// helps: for labels of hundreds of characters, which the table gives in full.
  static func forcedLines(
    _ text: String, width: Double, size: Double, limit: Int
  ) -> [String] {
    if let lines = lines(text, width: width, size: size, limit: limit) { return lines }
    var lines: [String] = []
    var line = ""
    var used = 0.0
    for word in words(of: text) {
      for piece in pieces(of: word, width: width, size: size) {
        let length = TextMetrics.width((line.isEmpty ? "" : " ") + piece, size: size)
        if !line.isEmpty, used + length > width {
          lines.append(line)
          line = piece
          used = TextMetrics.width(piece, size: size)
        } else {
          line += (line.isEmpty ? "" : " ") + piece
          used += length
        }
      }
      if lines.count > limit { break }
    }
    if !line.isEmpty { lines.append(line) }
    guard lines.count > limit else { return lines }
    lines.removeLast(lines.count - limit)
    lines[limit - 1] = shortened(lines[limit - 1], width: width, size: size)
    return lines
  }

  /// The text with an ellipsis, cut until it fits.
  private static func shortened(_ text: String, width: Double, size: Double) -> String {
    var text = text
    // Widths add up, so each letter that goes is subtracted.
    var used = TextMetrics.width(text + "…", size: size)
    while used > width, let last = text.popLast() {
      used -= TextMetrics.width(String(last), size: size)
    }
    while text.last == " " { text.removeLast() }
    return text + "…"
  }

  /// A word in pieces that are each at most `width` wide.
  private static func pieces(of word: String, width: Double, size: Double) -> [String] {
    guard TextMetrics.width(word, size: size) > width else { return [word] }
    var pieces: [String] = []
    var piece = ""
    var used = 0.0
    for character in word {
      let own = TextMetrics.width(String(character), size: size)
      if !piece.isEmpty, used + own > width {
        pieces.append(piece)
        piece = ""
        used = 0
      }
      piece.append(character)
      used += own
    }
    pieces.append(piece)
    return pieces
  }

  /// The words between spaces; a hyphen or a slash inside a long word also ends a piece.
  private static func words(of text: String) -> [String] {
    text.utf8.split(separator: 0x20).map { String(Substring($0)) }
  }
}
