/// The part of a body that a `Range` header asks for (RFC 9110, 14.1).
enum ByteRange: Equatable {
  /// The whole body: there is no header, or one that may be passed over.
  case whole
  case part(Range<Int>)
  /// No byte of the body is meant.
  case none

  /// Reads `bytes=0-99`, `bytes=100-` and `bytes=-50`. Of several parts none is sent by itself:
  /// the whole body is a right answer too.
  init(_ header: String?, length: Int) {
    guard let header, header.hasPrefix("bytes="), !header.contains(",") else {
      self = .whole
      return
    }
    let ends = header.dropFirst(6).split(
      separator: "-", maxSplits: 1, omittingEmptySubsequences: false
    ).map { $0.filter { $0 != " " } }
    let isNumeric = ends.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isNumber } }
    guard ends.count == 2, isNumeric, ends.contains(where: { !$0.isEmpty }) else {
      self = .whole
      return
    }
    // Numbers too long for an Int lie behind every body.
    let numbers = ends.map { $0.isEmpty ? nil : Int($0) ?? Int.max }
    let first: Int
    let last: Int
    if let start = numbers[0] {
      (first, last) = (start, min(numbers[1] ?? Int.max, length - 1))
      guard start <= numbers[1] ?? Int.max else {
        self = .whole
        return
      }
    } else {
      let count = min(numbers[1] ?? 0, length)
      (first, last) = (length - count, length - 1)
    }
    self = first < length && first <= last ? .part(first..<last + 1) : .none
  }
}
