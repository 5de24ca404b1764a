package import Diagnostics
package import Output
package import Settings
package import Tables

/// A kind of data block: one file and one line in ``BlockKinds``.
package protocol BlockKind: Sendable {
  /// The word after the fence: `chart`.
  static var word: String { get }
  /// How the block is numbered and linked to.
  static var label: BlockLabel { get }
  /// Every setting of the block.
  static var options: [Option] { get }

  /// Reads the block; nil when its findings leave nothing to show.
  init?(_ input: BlockInput, into findings: inout Findings)

  /// The rows of its download, where they are not those that it was made from.
  var download: Table? { get }
  /// Whether it must have rows, its own or others'.
  static func needsRows(_ settings: Settings) -> Bool
  /// The rows as columns, where each of them is a measure of its own; nil for other rows.
  static func measures(_ text: inout DataText, into findings: inout Findings) -> MeasureRows?
  /// What its settings should say for the reader: of ``CommonSettings/expected``.
  static func expected(_ settings: Settings) -> [String]

  /// Writes the block's place on the page.
  func writeHTML(_ frame: BlockFrame, into out: inout ByteWriter)
}

extension BlockKind {
  /// The rows that it was made from.
  package var download: Table? { nil }

  /// Most blocks show rows.
  package static func needsRows(_ settings: Settings) -> Bool { true }

  /// Most rows are no measures.
  package static func measures(
    _ text: inout DataText, into findings: inout Findings
  ) -> MeasureRows? { nil }

  /// Source, measure, area and period.
  package static func expected(_ settings: Settings) -> [String] { CommonSettings.expected }
}

/// The block kinds, in the order of the guide.
package enum BlockKinds {
  package static let all: [any BlockKind.Type] = [
    ChartBlock.self,
    TableBlock.self,
    ScorecardBlock.self,
    DataBlock.self,
  ]

  /// The kind whose word stands after a fence.
  package static func named(_ word: String) -> (any BlockKind.Type)? {
    all.first { $0.word == word }
  }
}

/// How blocks are counted on a page: figures and tables have numbers of their own.
package enum BlockLabel: String, Sendable, Hashable {
  case figure
  case table
  case dataset

  /// What an anchor of this kind starts with: `fig-calls`.
  package var anchorPrefix: String {
    switch self {
    case .figure: "fig-"
    case .table: "table-"
    case .dataset: "data-"
    }
  }
}

/// What a block is made from.
package struct BlockInput {
  package var settings: Settings
  package var table: Table
  /// What its rows say beside their values, where each of them is a measure of its own.
  package var measures: MeasureRows?
  /// The rows of other data by its name, as `data:` has them; nil after a finding.
  package var named: (Text, inout Findings) -> Table?
  package var words: Words
  /// The place of the block's opening line.
  package var span: Span
}

/// What the page decides about a block: its number, its address, its level.
package struct BlockFrame: Sendable {
  package var outline: BlockOutline
  /// The level of the block's heading, 2 to 6.
  package var headingLevel: Int
  package var words: Words

  package init(outline: BlockOutline, headingLevel: Int, words: Words) {
    self.outline = outline
    self.headingLevel = headingLevel
    self.words = words
  }
}
