/// The words of values and tables.
package struct TableWords: Sendable {
  /// For `[x]`, `[c]`, `[z]`, `[low]`, `[p]`, `[r]`, `[e]`: the word that stands in a table.
  package var shorthand: @Sendable (_ letter: String) -> String
}

extension TableWords {
  package static let english = TableWords(
    shorthand: { letter in
      switch letter {
      case "x": "not available"
      case "c": "confidential"
      case "z": "not applicable"
      case "low": "low"
      case "p": "provisional"
      case "r": "revised"
      case "e": "estimated"
      default: letter
      }
    })
}
