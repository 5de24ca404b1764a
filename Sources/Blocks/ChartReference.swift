import Charts
import Output
import Settings

/// The reference of chart types and settings, made from the lists in the code.
package enum ChartReference {
  /// The reference as Markdown, without front matter.
  package static func markdown() -> String {
    var text = """
      This page is made from the program's own lists.

      ## Types

      | `type:` | When to take it | Settings of its own |
      | --- | --- | --- |

      """
    for type in ChartTypes.all {
      let own = type.uses.map { "`\($0)`" }.joined(separator: ", ")
      text += "| `\(type.name)` | \(cell(type.summary)) | \(own) |\n"
    }
    text += "\n## Settings of every block\n\n" + table(CommonSettings.options)
    text += "\n## Settings of charts\n\n" + table(Chart.options)
    for option in Chart.options where !option.kind.inner.isEmpty {
      text += "\n### Inside `\(option.name)`\n\n" + table(option.kind.inner)
    }
    return text
  }

  /// Options as the rows of a pipe table.
  static func table(_ options: [Option]) -> String {
    var text = "| Setting | What it may be | What it is for | Example |\n"
    text += "| --- | --- | --- | --- |\n"
    for option in options {
      let name = "`\(option.name)`" + (option.required ? " (needed)" : "")
      let example = option.example.isEmpty ? "" : "`\(cell(option.example))`"
      text += "| \(name) | \(cell(option.kindText)) | \(cell(option.summary)) | \(example) |\n"
    }
    return text
  }

  /// Text for a cell of a pipe table.
  private static func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
