import Diagnostics

/// The slips of values.
extension Quoter {
  /// The value at `start` in straight quotation marks, for a remedy.
  private func inQuotes(_ i: Int, _ start: Int) -> String {
    let value = text(start..<lines[i].end)
    let mark = value.utf8.contains(Sign.quote) ? "'" : "\""
    return corrected(i, start..<lines[i].end, mark + value + mark)
  }

  /// What to do about a sign in a value: quote it where it can belong to the value.
  private func remedy(_ i: Int, _ start: Int, _ kind: Option.Kind?) -> String {
    guard let kind, kind.scalarKind != nil else { return inQuotes(i, start) }
    return "remove it: this key takes \(kind.expected)"
  }

  /// A value that starts with a sign that YAML keeps for itself; nil if it does not.
  func reserved(_ i: Int, _ start: Int, _ kind: Option.Kind?) -> Slip? {
    let end = lines[i].end
    let first = bytes[start]
    let isAlone = start + 1 >= end || Sign.isBlank(bytes[start + 1])
    let sign = text(start..<start + (first < 0x80 ? 1 : 0))
    switch first {
    case 0x26 where !isAlone, 0x2A where !isAlone, 0x21 where !isAlone:  // & * !
      var last = start
      while last < end, !Sign.isBlank(bytes[last]) { last += 1 }
      let name = text(start..<last).shortened()
      var remedies = [first == 0x2A ? "write the value itself here" : "remove `\(name)`"]
      if kind?.scalarKind == nil { remedies.append("or \(inQuotes(i, start)) if it is the value") }
      return Slip(
        .anchorOrTag, start..<last, "`\(name)` is YAML shorthand that is not read here",
        label: "anchors, aliases and tags are refused",
        help: remedies)
    case 0x26, 0x2A, 0x21, 0x40, 0x60, 0x25, Sign.comma, Sign.closeBracket, Sign.closeBrace:
      return Slip(
        .reservedSign, start..<start + 1, "the value starts with `\(sign)`",
        label: "has a meaning of its own in YAML", help: [remedy(i, start, kind)])
    case Sign.question where isAlone:
      return Slip(
        .reservedSign, start..<start + 1, "the value starts with `\(sign)`",
        label: "has a meaning of its own in YAML", help: [remedy(i, start, kind)])
    case Sign.dash where isAlone:
      return Slip(
        .misplacedItem, start..<start + 1, "a list starts on the line of its key",
        label: "each item has a line of its own",
        help: ["write the items below the key, each on a line that starts with `  - `"])
    default: return nil
    }
  }

  /// A colon in a value without quotation marks, in front of a blank.
  func colonInside(_ i: Int, _ start: Int, _ end: Int, _ kind: Option.Kind?) -> Slip? {
    var p = start
    while p < end {
      if bytes[p] == Sign.colon, p + 1 == end || Sign.isBlank(bytes[p + 1]) {
        return Slip(
          .colonInValue, p..<p + 1,
          "the value `\(text(start..<end).shortened())` has a colon in it",
          label: "looks like the end of another key", help: [remedy(i, start, kind)])
      }
      p += 1
    }
    return nil
  }

  func unclosedQuote(_ i: Int, _ start: Int) -> Slip {
    let end = lines[i].end
    let mark = text(start..<start + 1)
    return Slip(
      .unclosedQuote, start..<start + 1, "the quotation mark `\(mark)` is never closed",
      label: "opened here", help: [corrected(i, end..<end, mark)])
  }

  func unclosedBracket(_ i: Int, _ start: Int, _ culprit: Int) -> Slip {
    let end = lines[i].end
    switch bytes[culprit] {
    case Sign.quote, Sign.apostrophe:
      let mark = text(culprit..<culprit + 1)
      return Slip(
        .unclosedQuote, culprit..<culprit + 1, "the quotation mark `\(mark)` is never closed",
        label: "opened here", help: ["close it with `\(mark)` before the next comma or bracket"])
    case Sign.closeBracket, Sign.closeBrace:
      let mark = text(culprit..<culprit + 1)
      return Slip(
        .unclosedBracket, culprit..<culprit + 1,
        "the bracket `\(mark)` does not fit the one that was opened",
        label: "another bracket is open", help: ["close each `[` with `]` and each `{` with `}`"])
    default:
      let mark = text(culprit..<culprit + 1)
      let close = bytes[culprit] == Sign.openBracket ? "]" : "}"
      return Slip(
        .unclosedBracket, culprit..<culprit + 1, "the bracket `\(mark)` is never closed",
        label: "opened here", help: [corrected(i, end..<end, close)])
    }
  }

  func afterClosing(
    _ i: Int, _ start: Int, _ close: Int, _ after: Int, _ kind: Option.Kind?
  ) -> Slip {
    let mark = text(close..<close + 1)
    let end = max(after, lines[i].end)
    let isQuote = bytes[close] == Sign.quote || bytes[close] == Sign.apostrophe
    let what = isQuote ? "quotation mark" : "bracket"
    var remedy = "remove what follows `\(mark)`"
    if kind?.scalarKind != nil, after <= lines[i].end {
      remedy = corrected(i, close + 1..<lines[i].end, "")
    } else if after <= lines[i].end {
      let value = text(start..<lines[i].end)
      let outer = value.utf8.contains(Sign.quote) ? "'" : "\""
      if !value.contains(outer) {
        remedy = corrected(i, start..<lines[i].end, outer + value + outer)
      }
    }
    return Slip(
      .textAfterClosing, after..<max(after + 1, min(end, bytes.count)),
      "text follows the closing \(what) `\(mark)`", label: "not inside of it", help: [remedy])
  }

  func badBlockText(_ i: Int, _ start: Int, _ kind: Option.Kind?) -> Slip {
    let sign = text(start..<start + 1)
    return Slip(
      .reservedSign, start..<start + 1, "the value starts with `\(sign)`",
      label: "has a meaning of its own in YAML", help: [remedy(i, start, kind)])
  }

  /// The text inside of curly quotation marks around a whole value, which is reported; nil if
  /// the value is something else.
  mutating func curly(_ i: Int, _ start: Int, isText: Bool) -> Range<Int>? {
    let end = lines[i].end
    guard isCurly(start), end - start >= 4 else { return nil }
    let closesStraight = bytes[end - 1] == Sign.quote || bytes[end - 1] == Sign.apostrophe
    let close = closesStraight ? end - 1 : end - 3
    guard close >= start + 3, closesStraight || isCurly(close) else { return nil }
    if isText {
      var p = start + 3
      while p + 2 < close {
        // An apostrophe inside of a word is no quotation mark.
        if isCurly(p), bytes[p + 2] != 0x99 { return nil }
        p += 1
      }
    }
    let inner = start + 3..<close
    let value = text(inner)
    let mark = value.utf8.contains(Sign.quote) ? "'" : "\""
    report(
      Slip(
        .curlyQuotes, start..<start + 3, "curly quotation marks stand around the value",
        label: "would be printed as part of it",
        help: [corrected(i, start..<end, mark + value + mark)]))
    return inner
  }

  /// Whether one of `‘ ’ “ ” „ ‟` stands at `i`.
  func isCurly(_ i: Int) -> Bool {
    guard i + 2 < bytes.count, bytes[i] == 0xE2, bytes[i + 1] == 0x80 else { return false }
    return (0x98...0x9F).contains(bytes[i + 2])
  }
}
