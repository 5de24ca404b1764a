extension Report {
  /// The text of the findings with colours for a terminal (ECMA-48): red for errors, yellow for
  /// warnings, and what is marked in the same.
  package static func coloured(_ text: String) -> String {
    var level = ""
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      line -> String in
      if let (start, end, colour) = head(of: line) {
        level = colour
        return "\(line[..<start])\u{1B}[1;\(colour)m\(line[start..<end])\u{1B}[0m"
          + "\u{1B}[1m\(line[end...])\u{1B}[0m"
      }
      if line.hasPrefix("   = ") { return "\u{1B}[36m\(line)\u{1B}[0m" }
      guard let bar = line.firstIndex(of: "|"), line[..<bar].allSatisfy({ $0 == " " }),
        let mark = line[bar...].firstIndex(of: "^")
      else { return String(line) }
      return "\(line[..<mark])\u{1B}[\(level)m\(line[mark...])\u{1B}[0m"
    }
    return lines.joined(separator: "\n")
  }

  /// Where `error[D112]` stands in the first line of a finding, and its colour.
  private static func head(
    of line: Substring
  ) -> (start: String.Index, end: String.Index, colour: String)? {
    for (word, colour) in [("error[", "31"), ("warning[", "33")] {
      guard !line.hasPrefix(" "), let place = line.firstRange(of: word),
        place.lowerBound == line.startIndex || line[..<place.lowerBound].hasSuffix(": "),
        let end = line[place.upperBound...].firstIndex(of: "]")
      else { continue }
      return (place.lowerBound, line.index(after: end), colour)
    }
    return nil
  }
}
