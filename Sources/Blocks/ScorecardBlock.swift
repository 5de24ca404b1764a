import Charts
package import Diagnostics
import Figures
package import Output
package import Settings
package import Tables

/// Headline tiles: a value each, its target, its change, its line, all in words as well.
package struct ScorecardBlock: BlockKind {
  package static let word = "scorecard"
  package static let label = BlockLabel.figure
  package static let options: [Option] =
    CommonSettings.options + [Table.columnsOption] + ScorecardSettings.options

  let tiles: [Tile]
  private let text: FigureText
  private let points: Table
  /// Whether the points are the block's own rows, all of them.
  private let hasOwnRows: Bool

  package init?(_ input: BlockInput, into findings: inout Findings) {
    text = FigureText(input.settings)
    let reader = ScorecardReader(input)
    tiles = reader.tiles(into: &findings)
    guard !tiles.isEmpty else {
      if !findings.hasErrors { Self.reportNothing(input, into: &findings) }
      return nil
    }
    let others = input.settings.named("tiles").contains { $0.settings.text("data") != nil }
    hasOwnRows = input.measures == nil && !others
    points = hasOwnRows ? input.table : TileTable.download(tiles, input.words)
  }

  /// The tiles as rows, unless they are made from the block's own periods.
  package var download: Table? { points }

  /// Tiles may all be made from other data.
  package static func needsRows(_ settings: Settings) -> Bool {
    let tiles = settings.named("tiles")
    return tiles.isEmpty || tiles.contains { $0.settings.text("data") == nil }
  }

  /// Rows with a heading `Value`, or with several periods for headings, are measures.
  package static func measures(
    _ text: inout DataText, into findings: inout Findings
  ) -> MeasureRows? {
    var own = Findings(in: text.file)
    defer { findings.append(own.list) }
    guard let rows = MeasureRows(text.passage, into: &own) else { return nil }
    text.passage = rows.turned
    text.columns.append(rows.columns)
    for heading in rows.unknown {
      let known = ["Value", "Target", "Better", "Before", "Since", "Period", "Unit", "Note"]
      let near = Suggestion.nearest(to: heading.value, in: known)
      own.add(
        .unknownMeasureColumn, at: heading.span,
        "a scorecard has no use for a column `\(heading.value)`", label: "not one of its columns",
        help: near.map { "did you mean `\($0)`?" }
          ?? "its columns are \(known.joined(separator: ", ")), and periods such as 2023/24")
    }
    return rows
  }

  /// Each tile says itself what it measures.
  package static func expected(_ settings: Settings) -> [String] { ["source", "area", "period"] }

  private static func reportNothing(_ input: BlockInput, into findings: inout Findings) {
    findings.add(
      .noTiles, at: input.span, "the scorecard has no tile",
      help: "give rows with the headings `Measure,Value,Target`, or rows of months with a column "
        + "for each measure", "or name other data: `tiles: {Calls: {data: calls, y: 999 calls}}`")
  }

  /// Writes the block at its place on the page.
  package func writeHTML(_ frame: BlockFrame, into out: inout ByteWriter) {
    FigureHTML.open("figure scorecard", frame, text, into: &out)
    out.write("<ul class=\"tiles")
    if ![4, 7, 8].contains(tiles.count), tiles.count < 10 { out.write(" by-three") }
    out.write("\" role=\"list\">\n")
    for tile in tiles {
      TileHTML(tile, words: frame.words, headingLevel: frame.headingLevel + 1).write(into: &out)
    }
    out.write("</ul>\n")
    writePoints(frame, into: &out)
    FigureHTML.close(frame, text, into: &out)
  }

  private func writePoints(_ frame: BlockFrame, into out: inout ByteWriter) {
    out.write("<details class=\"figure-data\"><summary>")
    out.escape(frame.words.pages.showData(text.measureInSentence))
    out.write("</summary>\n")
    if hasOwnRows {
      TableHTML(points, caption: text.title, words: frame.words).write(into: &out)
    } else {
      let (table, layout) = TileTable.shown(tiles, frame.words)
      TableHTML(table, layout, caption: text.title, words: frame.words).write(into: &out)
    }
    out.write("</details>\n")
  }
}

/// Writes a tile: an entry of a list with a heading of its own.
struct TileHTML {
  let tile: Tile
  let words: Words
  let headingLevel: Int
  /// Where the name leads; nil where it is no link.
  let href: String?

  init(_ tile: Tile, words: Words, headingLevel: Int, href: String? = nil) {
    self.tile = tile
    self.words = words
    self.href = href
    self.headingLevel = max(3, min(6, headingLevel))
  }

  func write(into out: inout ByteWriter) {
    out.write("<li class=\"tile\"><h")
    out.write(headingLevel)
    out.write(" class=\"tile-name\">")
    if let href {
      out.write("<a href=\"")
      out.escape(address: href)
      out.write("\">")
    }
    out.escape(tile.name)
    if href != nil { out.write("</a>") }
    out.write("</h")
    out.write(headingLevel)
    out.write(">\n")
    writeValue(into: &out)
    if let target = tile.targetText(words) {
      write("tile-target", target, icon: tile.isMet.map { $0 ? .met : .missed }, into: &out)
    }
    if let change = tile.changeText(words) {
      // Up and down of places say by themselves what is better.
      let direction = tile.column.type == .rank ? nil : tile.better
      let better = direction.flatMap { words.tables.scorecard.better($0.rawValue) }
      write("tile-change", change + (better.map { " (\($0))" } ?? ""), icon: nil, into: &out)
    } else if tile.number != nil {
      write("tile-change", words.tables.scorecard.noEarlier, icon: nil, into: &out)
    }
    writeProcess(into: &out)
    writeTrend(into: &out)
    if !tile.note.isEmpty { write("tile-note", tile.note, icon: nil, into: &out) }
    out.write("</li>\n")
  }

  private func writeValue(into out: inout ByteWriter) {
    let (number, beside) = tile.valueText(words)
    out.write("<p class=\"tile-value")
    if tile.number == nil {
      out.write(" missing")
    } else if number.count > 7 {
      out.write(" long")
    }
    out.write("\"><span>")
    out.escape(number)
    out.write("</span>")
    if !beside.isEmpty {
      out.write(" <span class=\"unit\">")
      out.escape(beside)
      out.write("</span>")
    }
    out.write("</p>\n")
    if !tile.value.label.isEmpty {
      write("tile-period", tile.value.label, icon: nil, into: &out)
    }
  }

  private func writeProcess(into out: inout ByteWriter) {
    guard let process = tile.process else { return }
    out.write("<p class=\"tile-signal\">")
    process.writeVariationIcon(into: &out)
    out.escape(process.variation(words).capitalizedFirst)
    out.write("</p>\n")
    guard let assurance = process.assurance(words) else { return }
    out.write("<p class=\"tile-signal\">")
    process.writeAssuranceIcon(into: &out)
    out.escape(assurance)
    out.write("</p>\n")
  }

  private func writeTrend(into out: inout ByteWriter) {
    guard let said = tile.trendText(words) else { return }
    out.write("<div class=\"tile-trend\">")
    Sparkline(tile.series.map(\.cell.quantity), target: tile.target?.double).writeSVG(
      isTile: true, into: &out)
    out.write("<p>")
    out.escape(said)
    out.write("</p></div>\n")
  }

  private func write(
    _ name: StaticString, _ text: String, icon: StatusIcon?, into out: inout ByteWriter
  ) {
    out.write("<p class=\"")
    out.write(name)
    out.write("\">")
    icon?.writeSVG(into: &out)
    out.escape(text)
    out.write("</p>\n")
  }
}

extension String {
  /// With a capital first letter, unless the first word is one that has its own form.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
