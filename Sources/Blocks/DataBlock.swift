package import Diagnostics
package import Output
package import Settings
import Tables

/// A dataset with no picture, for other blocks of the page; readers can take it away.
package struct DataBlock: BlockKind {
  package static let word = "data"
  package static let label = BlockLabel.dataset
  package static let options: [Option] = CommonSettings.options + [Table.columnsOption]

  private let text: FigureText

  package init?(_ input: BlockInput, into findings: inout Findings) {
    text = FigureText(input.settings)
  }

  /// A dataset with no picture need not say more than its title.
  package static func expected(_ settings: Settings) -> [String] { [] }

  /// Writes the block at its place on the page.
  package func writeHTML(_ frame: BlockFrame, into out: inout ByteWriter) {
    out.write("<div class=\"dataset\" id=\"")
    out.escape(frame.outline.anchor)
    out.write("\"><p>")
    out.escape(text.title)
    out.write("</p>\n")
    FigureHTML.writeFoot(frame, text, into: &out)
    out.write("</div>\n")
  }
}
