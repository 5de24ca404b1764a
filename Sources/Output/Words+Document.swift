/// The words of what a document makes itself: footnotes and numbers of paragraphs.
package struct DocumentWords: Sendable {
  /// The heading over the footnotes.
  package var notes: String
  /// The name of a mark in the text: `Footnote 2`.
  package var note: @Sendable (_ number: Int) -> String
  /// The name of the way back to the text, and which one of several.
  package var back: @Sendable (_ number: Int, _ use: Int?) -> String
  /// The name of a number's link, which begins with the number: `27. Link to this paragraph`.
  package var number: @Sendable (_ text: String) -> String

  package static let english = DocumentWords(
    notes: "Footnotes",
    note: { "Footnote \($0)" },
    back: { number, use in
      "Back to footnote \(number) in the text" + (use.map { ", place \($0)" } ?? "")
    },
    number: { "\($0) Link to this paragraph" })
}
