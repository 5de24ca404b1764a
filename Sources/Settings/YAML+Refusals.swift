import Diagnostics

/// What libyaml refuses, in plain words: never its own.
extension YAML {
  /// The finding about a value that libyaml refused at `offset`.
  static func refusal(
    _ failure: YAMLFailure, at offset: Int, in value: Range<Int>?, _ passage: Passage
  ) -> Slip {
    let size = passage.bytes.count
    var at = min(offset, max(0, size - 1))
    if let value, !value.contains(at) { at = max(value.lowerBound, value.upperBound - 1) }
    let place = min(at, size)..<min(at + 1, size)
    let problem = failure.problem
    func says(_ words: String) -> Bool { problem.contains(words) }
    if says("escape character") || says("hexdecimal") || says("Unicode character code") {
      return Slip(
        .unknownEscape, place, "a backslash in double quotation marks starts no known sign",
        label: "after a backslash",
        help: ["write `\\\\` for a backslash, or use single quotes: '…'"])
    }
    if says("',' or") {
      return Slip(
        .unreadableBrackets, place, "a comma is missing in this list or map",
        label: "a comma or the closing bracket belongs before this",
        help: ["separate the parts with commas: `[a, b]` or `{name: wait, unit: minutes}`"])
    }
    if says("nesting") {
      return Slip(
        .tooLarge, place, "these settings are nested too deep",
        help: ["use fewer lists and maps inside each other"])
    }
    if says("tab character") {
      return Slip(
        .tabIndentation, place, "the line is indented with a tab",
        label: "indent with spaces",
        help: ["replace each tab at the start of a line by two spaces"])
    }
    if says("control characters") {
      return Slip(
        .invisibleSign, place, "a control character stands in the value",
        label: "cannot be seen", help: ["delete this character, or type the value anew"])
    }
    if says("cannot start any token") {
      return Slip(
        .reservedSign, place, "a part of this list or map starts with a reserved sign",
        label: "has a meaning of its own in YAML", help: ["put this part in quotation marks"])
    }
    if says("alphabetic or numeric") || says("tag") || says("alias") || says("anchor") {
      return Slip(
        .anchorOrTag, place, "an anchor, an alias or a tag of YAML is not read here",
        help: ["put this part in quotation marks if it is a text"])
    }
    if says("mapping values") || says("expected ':'") {
      return Slip(
        .colonInValue, place, "a colon stands here where none can be",
        help: ["put a value with a colon in quotation marks"])
    }
    if says("indentation") || says("block scalar") {
      return Slip(
        .wrongIndentation, place, "the lines of this text are not indented alike",
        help: ["indent each line of the text by two spaces"])
    }
    return Slip(
      .unreadableBrackets, place, "this value cannot be read",
      label: "not understood from here on", help: ["put the value in quotation marks"])
  }
}
