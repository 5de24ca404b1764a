package import Diagnostics

/// A formula, such as `change(calls[999, 2017 .. 2018])`, as it was read.
///
/// How the parts are used:
///
/// 1. ``FormulaLine/init(_:into:)`` reads what stands right of `=` in a check block, or after
///    `](=` in a link, as formulas and the reason after `as printed:`. What cannot be read is a
///    finding, and there are no formulas.
/// 2. ``FigureData`` says what a formula can see: the blocks and datasets by name
///    (``FigureSource``, from tables that were disclosed) and the dates of the paper. It is made
///    once for a page.
/// 3. ``evaluate(with:into:)`` gives the ``FigureValue``, or nil when a finding says why there
///    is none. Nothing else is needed to judge the words of a text against it.
package struct Formula: Sendable {
  /// As written, without the blanks around it.
  package let text: String
  /// Where it stands in its file.
  package let span: Span
  let node: FormulaNode
  let passage: Passage

  /// Formulas of more bytes are refused.
  package static let lengthLimit = 2_000
}

/// What stands right of `=`: formulas with commas between them, and why a figure stays as it was
/// printed.
package struct FormulaLine: Sendable {
  package private(set) var formulas: [Formula] = []
  /// The reason after `as printed:`; nil without one.
  package private(set) var asPrinted: String?

  /// Reads formulas; a finding, and none, if they cannot be read. In a link the finding says how
  /// the link is to be written.
  package init(_ passage: Passage, inLink: Bool = false, into findings: inout Findings) {
    self.init(passage, names: [], inLink: inLink, into: &findings)
  }

  /// Reads formulas in which `names` are headings that need no brackets.
  init(
    _ passage: Passage, names: [String], inLink: Bool = false, into findings: inout Findings
  ) {
    let end = Self.startOfReason(passage.bytes)
    if let end {
      let reason = String(decoding: passage.bytes[end.upperBound...], as: UTF8.self)
      asPrinted = Self.trimmed(reason)
    }
    let part = passage.slice(0..<(end?.lowerBound ?? passage.bytes.count))
    do throws(FormulaFailure) {
      guard part.bytes.count <= Formula.lengthLimit else {
        throw FormulaFailure(
          .longFormula, at: 0..<1,
          "a formula of \(part.bytes.count) bytes; at most \(Formula.lengthLimit) can be read",
          help: "split it into several figures, or add a column to the data")
      }
      var parser = try FormulaParser(part.bytes, names: names)
      for node in try parser.readList() {
        let text = String(decoding: part.bytes[node.range], as: UTF8.self)
        formulas.append(
          Formula(text: text, span: part.span(node.range), node: node, passage: part))
      }
    } catch {
      let failure = inLink ? error.inLink(part.bytes) : error
      failure.report(in: part, into: &findings)
      formulas = []
    }
  }

  /// Where `as printed:` stands.
  private static func startOfReason(_ bytes: [UInt8]) -> Range<Int>? {
    let word = Array("as printed:".utf8)
    guard bytes.count >= word.count else { return nil }
    for start in 0...(bytes.count - word.count) {
      let isWord = (0..<word.count).allSatisfy { bytes[start + $0] | 0x20 == word[$0] | 0x20 }
      let isFree =
        start == 0 || bytes[start - 1] == 0x20 || bytes[start - 1] == 0x2C
        || bytes[start - 1] == 0x29 || bytes[start - 1] == 0x5D
      if isWord, isFree { return start..<(start + word.count) }
    }
    return nil
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
