package import Diagnostics
package import Output
package import Settings
import Tables

/// An accessible, typed table with a title, a source and a download.
package struct TableBlock: BlockKind {
  package static let word = "table"
  package static let label = BlockLabel.table
  package static let options: [Option] =
    CommonSettings.options + [Table.columnsOption] + TableSettings.options

  private let table: Table
  private let text: FigureText

  package init?(_ input: BlockInput, into findings: inout Findings) {
    table = input.table
    text = FigureText(input.settings)
  }

  /// Writes the block at its place on the page.
  package func writeHTML(_ frame: BlockFrame, into out: inout ByteWriter) {
    FigureHTML.open("figure table-figure", frame, text, into: &out)
    TableHTML(table, caption: text.title, words: frame.words).write(into: &out)
    FigureHTML.close(frame, text, into: &out)
  }
}
