/// A line of a `check` block: `QUOTATION = FORMULA, FORMULA as printed: REASON`.
package struct CheckLine: Sendable, Hashable {
  package var quotation: Quotation
  /// The quotation, brackets included, in UTF-8 bytes of the line.
  package var quotationRange: Range<Int>
  /// Each formula without the blanks around it, in UTF-8 bytes of the line.
  package var formulas: [Range<Int>]
  /// What stands behind `as printed:`, and the formula that it follows.
  package var asPrinted: AsPrinted?

  /// The reason for which a figure stays as it was printed.
  package struct AsPrinted: Sendable, Hashable {
    /// The number of the formula.
    package var formula: Int
    /// In UTF-8 bytes of the line; may be empty, which is a mistake.
    package var reason: Range<Int>
  }
}

extension CheckLine {
  /// Reads a line; nil where no ` = ` divides it or a side of it is empty.
  ///
  /// A quotation may hold a ` = ` and so may a formula (`Sex = Female`): the last one whose left
  /// side is in the passages divides the line, else the first.
  package init?(_ line: [UInt8], passages: [[UInt8]]) {
    let candidates = Self.equalSigns(in: line)
    guard let first = candidates.first else { return nil }
    var chosen = first
    if candidates.count > 1 {
      chosen =
        candidates.last { sign in
          guard let range = Self.trimmed(0..<sign, of: line) else { return false }
          let left = Quotation(String(decoding: line[range], as: UTF8.self))
          if case .missing = left.search(in: passages) { return false }
          return true
        } ?? first
    }
    guard let left = Self.trimmed(0..<chosen, of: line),
      let right = Self.trimmed((chosen + 1)..<line.count, of: line)
    else { return nil }
    quotation = Quotation(String(decoding: line[left], as: UTF8.self))
    quotationRange = left
    (formulas, asPrinted) = Self.formulas(in: right, of: line)
    guard !formulas.isEmpty else { return nil }
  }

  /// No more signs than this are tried.
  private static let signLimit = 8

  /// Each `=` between blanks; the blank behind it may be missing.
  private static func equalSigns(in line: [UInt8]) -> [Int] {
    var result: [Int] = []
    for index in line.indices.dropFirst()
    where line[index] == 0x3D && line[index - 1].isBlankByte {
      let next = index + 1 < line.count ? line[index + 1] : 0x20
      if next != 0x3D { result.append(index) }
      if result.count == signLimit { break }
    }
    return result
  }

  private static func trimmed(_ range: Range<Int>, of line: [UInt8]) -> Range<Int>? {
    var range = range
    while let first = range.first, line[first].isBlankByte { range = range.dropFirst() }
    while let last = range.last, line[last].isBlankByte { range = range.dropLast() }
    return range.isEmpty ? nil : range
  }

  /// Divides at commas that stand in no brackets, up to `as printed:`.
  private static func formulas(
    in range: Range<Int>, of line: [UInt8]
  ) -> ([Range<Int>], AsPrinted?) {
    var parts: [Range<Int>] = []
    var depth = 0
    var start = range.lowerBound
    var index = start
    let marker = Array(" as printed:".utf8)
    while index < range.upperBound {
      switch line[index] {
      case 0x28, 0x5B: depth += 1
      case 0x29, 0x5D: depth = max(0, depth - 1)
      case 0x2C where depth == 0:
        parts.append(start..<index)
        start = index + 1
      case 0x20 where depth == 0 && line[index..<range.upperBound].starts(with: marker):
        parts.append(start..<index)
        let formulas = parts.compactMap { trimmed($0, of: line) }
        let behind = (index + marker.count)..<range.upperBound
        let reason = trimmed(behind, of: line) ?? behind.upperBound..<behind.upperBound
        return (formulas, AsPrinted(formula: max(0, formulas.count - 1), reason: reason))
      default: break
      }
      index += 1
    }
    parts.append(start..<range.upperBound)
    return (parts.compactMap { trimmed($0, of: line) }, nil)
  }
}

extension UInt8 {
  var isBlankByte: Bool { self == 0x20 || self == 0x09 }
}
