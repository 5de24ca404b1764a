package import Diagnostics
package import Figures
package import Output

/// A figure of a page's text that was held against a formula, and what came of it.
package struct FigureRecord: Sendable {
  /// Counts the figures of the page from 1, in the order of the text.
  package var number: Int
  /// As printed: `16%`.
  package var text: String
  /// The words that are quoted around it.
  package var quotation: String
  /// The figure in the quotation, in UTF-8 bytes.
  package var figure: Range<Int>
  package var formula: String
  /// What the formula gives, for people; empty where it gives nothing.
  package var value: String
  /// What would be right in the style of the text: `16%`; nil where no figure is printed.
  package var printed: String?
  /// The value for programs; empty where there is no single one.
  package var plainValue: String
  /// The formula with its numbers, and the cells that they came from.
  package var derivation: Derivation?
  package var state: FigureState
  /// Why a figure that differs stays as it was printed.
  package var reason: String?
  /// The code of the finding about it, if there is one.
  package var code: String?
  /// The line and column of its quotation, or of its link.
  package var place: Place
  /// The block that says it in its title or notes; nil for the text of the page.
  package var block: BlockOutline?

  /// Whether the figure has an element of its own in the text, to which a link can lead.
  package var isMarked = true

  /// The anchor of the figure in the text.
  package var anchor: String { "figure-\(number)" }
  /// The anchor of how it was worked out.
  package var workedAnchor: String { "worked-\(number)" }
}

extension FigureRecord {
  /// More steps than this are not told one by one.
  private static let stepLimit = 8

  /// How the figure was worked out, in sentences; empty for a number of the formula itself.
  package func how(_ words: FigureWords) -> String {
    guard let derivation, let last = derivation.steps.last else { return "" }
    let ending = ending(words)
    guard derivation.steps.count <= Self.stepLimit else {
      return words.workedByFormula(derivation.substituted, value, ending)
    }
    // A row of values is told by its own ends.
    guard case .operand(.amount) = last.result, last.operation != .values else {
      return words.worked(derivation.steps, "", "")
    }
    return words.worked(derivation.steps, value, ending)
  }

  /// How the text prints the value, or would have to.
  private func ending(_ words: FigureWords) -> String {
    guard let printed, printed != value else { return "" }
    switch state {
    case .recomputed, .matches, .stated:
      return printed == text ? words.printedAs(printed) : ""
    case .queried, .differs: return words.wouldBePrintedAs(printed)
    }
  }

  /// Writes `file,line,column,text,formula,value,how,state,code` as JSON.
  package func writeJSON(file: String, words: Words, into out: inout ByteWriter) {
    out.write("{\"file\":")
    out.write(json: file)
    out.write(",\"line\":")
    out.write(place.line)
    out.write(",\"column\":")
    out.write(place.column)
    for (key, text) in [
      ("text", text), ("formula", formula), ("value", value),
      ("how", how(words.pages.figures)),
      ("state", words.pages.figures.stateName(state.rawValue)), ("code", code ?? ""),
    ] {
      out.write(",\"")
      out.write(raw: key)
      out.write("\":")
      out.write(json: text)
    }
    out.write("}")
  }
}
