import Diagnostics

/// The slips of lines and indentation.
extension Quoter {
  /// The line `i` with a part replaced, for a remedy; without its indentation.
  func corrected(_ i: Int, _ range: Range<Int>, _ replacement: String) -> String {
    let line = lines[i]
    let end = max(line.end, range.upperBound)
    let head = text(min(line.text, range.lowerBound)..<range.lowerBound)
    return "write `\((head + replacement + text(range.upperBound..<end)).shortened(to: 100))`"
  }

  /// The line `i` with another indentation, for a remedy.
  func corrected(_ i: Int, indent: Int) -> String {
    let line = lines[i]
    let blanks = String(repeating: " ", count: max(0, indent))
    return "write `\((blanks + text(line.text..<line.end)).shortened(to: 100))`"
  }

  /// The name of the key or the item that starts a line, for messages.
  private func head(_ i: Int) -> (range: Range<Int>, name: String) {
    let line = lines[i]
    if let key = key(line.text, line.end) { return (key.name, text(key.name).shortened()) }
    return (line.text..<line.end, text(line.text..<line.end).shortened())
  }

  /// A tab or an invisible character in the indentation.
  mutating func reportOddity(_ i: Int, _ oddity: Int, should column: Int) {
    let help = corrected(i, indent: column)
    guard bytes[oddity] == Sign.tab else {
      let sign = invisible(at: oddity)
      return report(
        Slip(
          .invisibleSign, oddity..<oddity + (sign?.length ?? 1),
          "a \(sign?.name ?? "character that cannot be seen") stands before "
            + "`\(head(i).name)`", label: "use ordinary spaces", help: [help]))
    }
    guard !reportedTab else { return }
    reportedTab = true
    let others = lines[(i + 1)...].filter {
      !$0.isEmpty && $0.oddity.map { bytes[$0] == Sign.tab } == true
    }.count
    var remedies = [help]
    if others > 0 {
      let more = others == 1 ? "one more line starts" : "\(others) more lines start"
      remedies.append("\(more) with a tab in these settings")
    }
    report(
      Slip(
        .tabIndentation, oddity..<oddity + 1, "the line is indented with a tab",
        label: "indent with spaces", help: remedies))
  }

  mutating func reportIndentation(_ i: Int, should column: Int) {
    let (range, name) = head(i)
    let should = column == 0 ? "not be indented" : "be indented by \(spaces(column))"
    report(
      Slip(
        .wrongIndentation, range,
        "`\(name)` is indented by \(spaces(lines[i].indent)) and should \(should)",
        label: "does not stand under the line it belongs to",
        help: [corrected(i, indent: column)]))
  }

  private func spaces(_ count: Int) -> String {
    switch count {
    case 0: "no space"
    case 1: "1 space"
    default: "\(count) spaces"
    }
  }

  /// A list item among keys, or a key among list items.
  mutating func reportPlacement(_ i: Int, _ isItem: Bool) {
    let line = lines[i]
    if isItem {
      report(
        Slip(
          .misplacedItem, line.text..<line.text + 1,
          "`\(text(line.text..<line.end).shortened())` is an item of a list, and none starts here",
          label: "which key does it belong to",
          help: ["write the key on a line of its own, such as `tags:`, and the items below it"]))
    } else {
      let (range, name) = head(i)
      report(
        Slip(
          .misplacedItem, range, "`\(name)` stands among the items of a list",
          label: "each item starts with a dash",
          help: ["write `- \(text(line.text..<line.end).shortened())` if it is an item"]))
    }
  }

  /// Whether a line is an item whose dash has no blank after it.
  func slippedItem(_ line: Line, in kind: Option.Kind?) -> Bool {
    guard line.first == Sign.dash, line.text + 1 < line.end, kind?.takesList == true else {
      return false
    }
    let next = bytes[line.text + 1]
    return !(0x30...0x39).contains(next) && next != Sign.dash && !isMarker(line)
  }

  mutating func reportDash(_ i: Int, _ start: Int) {
    if let sign = invisible(at: start + 1) {
      let range = start + 1..<start + 1 + sign.length
      return report(
        Slip(
          .invisibleSign, range, "a \(sign.name) stands after the dash",
          label: "use an ordinary space", help: [corrected(i, range, " ")]))
    }
    report(
      Slip(
        .dashWithoutSpace, start..<start + 1,
        "no space after the dash of `\(text(start..<lines[i].end).shortened())`",
        label: "a space belongs here", help: [corrected(i, start + 1..<start + 1, " ")]))
  }

  /// Whether a line separates documents: `---` or `...`.
  func isMarker(_ line: Line) -> Bool {
    guard line.end - line.text >= 3 else { return false }
    let first = bytes[line.text]
    guard first == Sign.dash || first == 0x2E else { return false }
    guard bytes[line.text + 1] == first, bytes[line.text + 2] == first else { return false }
    return line.end == line.text + 3 || Sign.isBlank(bytes[line.text + 3])
  }

  mutating func refuseMarker(_ i: Int) {
    let line = lines[i]
    report(
      Slip(
        .documentMarker, line.text..<line.text + 3,
        "`\(text(line.text..<line.text + 3))` starts a second document inside of these settings",
        label: "one document only", help: ["remove this line"]))
  }

  /// Control characters may stand nowhere.
  mutating func refuseControls(_ start: Int, _ end: Int) {
    guard hasControls, start < end else { return }
    for i in start..<end where bytes[i] < 0x20 || bytes[i] == 0x7F {
      guard bytes[i] != Sign.newline, bytes[i] != Sign.carriageReturn else { continue }
      guard let sign = invisible(at: i) else { continue }
      report(
        Slip(
          .invisibleSign, i..<i + 1, "a \(sign.name) stands in the value",
          label: "cannot be seen", help: ["delete this character, or type the value anew"]))
      return
    }
  }
}
