/// The words around checked figures.
package struct FigureWords: Sendable {
  /// The heading of the section at the foot of a page.
  package var heading: String
  /// What stands under that heading.
  package var introduction: String
  /// The link at the end of a paragraph: `3 figures in paragraph 27`; the number is the
  /// paragraph's own, if it has one.
  package var inParagraph: @Sendable (_ count: Int, _ paragraph: String?) -> String
  /// What stands beside a figure that stays as it was printed: `[recomputed: 16%]`.
  package var recomputed: @Sendable (_ figure: String) -> String
  /// How a figure was worked out, in sentences, with the value as it is shown beside the figure
  /// and what stands before the last full stop.
  package var worked: @Sendable (_ steps: [FigureStep], _ value: String, _ ending: String) -> String
  /// The same where there are too many steps for sentences: the formula with its numbers.
  package var workedByFormula:
    @Sendable (_ formula: String, _ value: String, _ ending: String) -> String
  /// How the text prints the value: `, printed as 16%`.
  package var printedAs: @Sendable (_ figure: String) -> String
  /// How it would have to print it: `, which would be printed as 16%`.
  package var wouldBePrintedAs: @Sendable (_ figure: String) -> String
  /// The link back: `Back to the text: 16%`.
  package var back: @Sendable (_ figure: String) -> String
  /// What stands before the cells.
  package var from: String
  /// Why a figure that differs stays as it was printed, as a sentence.
  package var reason: @Sendable (_ reason: String) -> String
  /// Cells: `999 calls, 2017 to 2018`.
  package var cells: @Sendable (_ heading: String, _ first: String, _ last: String) -> String
  /// The first and the last of a row of values: `150,133 to 173,676`.
  package var ends: @Sendable (_ first: String, _ last: String) -> String
  /// Data that has no block on the page: `the dataset calls`.
  package var dataset: @Sendable (_ name: String) -> String
  /// The title of the page of all figures.
  package var listTitle: String
  /// What stands under that title: how many figures on how many pages.
  package var listSummary: @Sendable (_ figures: Int, _ pages: Int) -> String
  /// `12 figures`
  package var count: @Sendable (_ count: Int) -> String
  /// What stands before and behind a quotation.
  package var quotationMarks: (String, String)
  /// What a state is called: `Recomputed from the data below`.
  package var stateName: @Sendable (_ state: String) -> String
}

extension FigureWords {
  package static let english = FigureWords(
    heading: "How the figures were worked out",
    introduction: "Each of these figures of the text was worked out again from the data when this "
      + "page was made.",
    inParagraph: { count, paragraph in
      let figures = count == 1 ? "1 figure" : "\(count) figures"
      return figures + " in " + (paragraph.map { "paragraph \($0)" } ?? "this paragraph")
    },
    recomputed: { "[recomputed: \($0)]" },
    worked: { FigureStepWords.english.text($0, value: $1, ending: $2) },
    workedByFormula: { formula, value, ending in
      "The formula \(formula)" + (value.isEmpty ? "" : " gives \(value)") + ending + "."
    },
    printedAs: { ", printed as \($0)" }, wouldBePrintedAs: { ", which would be printed as \($0)" },
    back: { "Back to the text: \($0)" },
    from: "From",
    reason: { "Printed all the same: \($0)\($0.hasSuffix(".") ? "" : ".")" },
    cells: { heading, first, last in
      let keys = first == last ? first : "\(first) to \(last)"
      return [heading, keys].filter { !$0.isEmpty }.joined(separator: ", ")
    },
    ends: { "\($0) to \($1)" },
    dataset: { "dataset \($0)" },
    listTitle: "All checked figures",
    listSummary: { figures, pages in
      "\(figures) \(figures == 1 ? "figure" : "figures") on \(pages) "
        + "\(pages == 1 ? "page" : "pages"), each with how it was worked out."
    },
    count: { "\($0) \($0 == 1 ? "figure" : "figures")" },
    quotationMarks: ("“", "”"),
    stateName: { state in
      switch state {
      case "recomputed": "Recomputed from the data below"
      case "matches": "Matches the data below"
      case "stated": "As stated by the author"
      case "queried": "Queried with the author"
      case "differs": "Differs"
      default: state
      }
    })
}
