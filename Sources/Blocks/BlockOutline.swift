package import Diagnostics
package import Markdown
import Settings

/// What a page knows of a block before it is made: enough to number it and to link to it.
package struct BlockOutline: Sendable, Hashable {
  package var kind: String
  package var label: BlockLabel
  /// The author's id, or the number where there is none.
  package var id: String
  /// 1 for the first figure (or table, or dataset) of the page.
  package var number: Int
  /// Where the id stands, or the block's opening line.
  package var idSpan: Span
  /// The place of its fence among all fences of the page.
  package var fence: Int
  /// What lists of datasets say of its rows.
  package var data: DataOutline

  /// The anchor of the block: `fig-calls`.
  package var anchor: String { label.anchorPrefix + id }

  /// The name of the block's download beside the page: `calls.csv`, `figure-2.csv`.
  package var fileName: String {
    (id == String(number) ? "\(label.rawValue)-\(number)" : id) + ".csv"
  }

  /// The outlines of a page's blocks, in order.
  package static func read(_ fences: [Fence], in file: SourceFile) -> [BlockOutline] {
    var counts: [BlockLabel: Int] = [:]
    return fences.compactMap { fence in
      guard let kind = BlockKinds.named(fence.kind) else { return nil }
      counts[kind.label, default: 0] += 1
      let number = counts[kind.label, default: 0]
      var ignored = Findings(in: file)
      let parts = BlockParts(fence.contents)
      let node = YAML.read(parts.settings, options: kind.options, into: &ignored)
      let given = node?["id"]
      let id = given?.scalar.flatMap { isValid($0) ? $0 : nil }
      return BlockOutline(
        kind: kind.word, label: kind.label, id: id ?? String(number), number: number,
        idSpan: given?.span ?? fence.openingSpan, fence: fence.index,
        data: DataOutline(kind.word, node, text: parts.settings, in: file))
    }
  }

  /// Whether an id may stand in an address: letters, digits, `-` and `_`, a letter first.
  package static func isValid(_ id: String) -> Bool {
    guard let first = id.utf8.first, isLetter(first), id.utf8.count <= 80 else { return false }
    return id.utf8.allSatisfy {
      isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }
}

/// What lists of datasets say of the rows of a block.
package struct DataOutline: Sendable, Hashable {
  /// What was counted, else the title; may be empty.
  package var title: String
  package var period: String
  package var source: String
  /// The name after `data:`; nil where the rows stand in the block.
  package var name: String?
  /// How the block reads rows that it has by name.
  package var use: DataUse?

  init(_ kind: String, _ settings: Node?, text source: Passage, in file: SourceFile) {
    func text(_ key: String) -> String { settings?[key]?.scalar ?? "" }
    title = text("measure").isEmpty ? text("title") : text("measure")
    period = text("period")
    self.source = text("source")
    name = settings?["data"]?.scalar
    use = name == nil ? nil : settings.map { DataUse(kind, $0, text: source, in: file) }
  }
}
