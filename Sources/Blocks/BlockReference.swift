import Charts
import Output
import Settings
import Tables

/// The reference of the settings of data blocks, made from the lists in the code.
package enum BlockReference {
  /// The words of the block kinds: `chart`, `table`.
  package static var kinds: [String] { BlockKinds.all.map { $0.word } }

  /// The reference of all kinds but charts, which have one of their own, as Markdown without
  /// front matter.
  package static func markdown() -> String {
    var text = """
      This page is made from the program's own lists. Charts have a reference of their own.

      ## Settings of every block

      """
    text += "\n" + ChartReference.table(CommonSettings.options)
    text += "\n## Settings of columns\n\nUnder `columns:`, by the headings of the columns:\n\n"
    text += ChartReference.table(Table.columnOptions)
    for kind in BlockKinds.all where kind.word != ChartBlock.word {
      let own = ownOptions(of: kind)
      text += "\n## Settings of a `\(kind.word)` block\n\n"
      guard !own.isEmpty else {
        text += "It has no settings of its own.\n"
        continue
      }
      text += ChartReference.table(own)
      for option in own where !option.kind.inner.isEmpty {
        text += "\n### Inside `\(option.name)`\n\n" + ChartReference.table(option.kind.inner)
      }
    }
    return text
  }

  /// The settings that only some kinds have.
  private static func ownOptions(of kind: any BlockKind.Type) -> [Option] {
    let common = Set(CommonSettings.options.map(\.name) + [Table.columnsOption.name])
    return kind.options.filter { !common.contains($0.name) }
  }

  /// A JSON Schema (2020-12) of the settings of a kind of block; nil for no kind.
  package static func schema(of word: String) -> [UInt8]? {
    guard let kind = BlockKinds.named(word) else { return nil }
    var out = ByteWriter()
    out.write("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",")
    out.write("\"title\":\"Settings of a ")
    out.write(raw: kind.word)
    out.write(" block\",\"allOf\":[")
    out.write(schemaOf: kind.options)
    out.write("]}\n")
    return out.finish()
  }
}
