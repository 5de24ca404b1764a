import Blocks
import Diagnostics
import Figures
import Output

/// A checked figure of a page as the manifest keeps it.
struct PublishedFigure: Sendable {
  /// What tells it from the other figures of its page, whatever number stands in it.
  var id: String
  /// As printed: `16%`.
  var text: String
  /// What its formula gives; empty where it gives nothing.
  var value: String
  /// The word for what came of the check.
  var state: String
  var file: String
  var place: Place?
}

extension PublishedFigure {
  /// The figures of a page as the manifest keeps them.
  static func list(_ records: [FigureRecord], file: String) -> [PublishedFigure] {
    var taken: [String: Int] = [:]
    return records.map { record in
      PublishedFigure(
        id: identity(record.quotation + " = " + record.formula, among: &taken),
        text: record.text, value: record.value, state: record.state.rawValue, file: file,
        place: record.place)
    }
  }

  /// An identity that a figure keeps when its number changes: of the words that are quoted around
  /// it and of its formula, without digits, and its number among those that are alike.
  static func identity(_ words: String, among taken: inout [String: Int]) -> String {
    var shape: [UInt8] = []
    for byte in words.utf8 {
      let isDigit = (0x30...0x39).contains(byte)
      let isInNumber = [0x2C, 0x2E].contains(byte) && shape.last == 0x23
      if isDigit || isInNumber {
        if shape.last != 0x23 { shape.append(0x23) }
      } else {
        shape.append(byte)
      }
    }
    let digest = SHA256(shape).hex.prefix(12)
    let count = taken[String(digest), default: 0] + 1
    taken[String(digest)] = count
    return count == 1 ? String(digest) : "\(digest)-\(count)"
  }
}
