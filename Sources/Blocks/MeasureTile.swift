import Diagnostics
package import Markdown
package import Output
import Tables

extension BlockReader {
  /// The chart of a measure with the columns that its data have for it (`column`, where its page
  /// names one), and the headings of all columns of numbers: a measure is one of them.
  package func withColumns(
    _ fence: Fence, column: String?, unit: String?
  ) -> (fence: Fence, values: [String]) {
    var ignored = Findings(in: file)
    guard let table = table(of: fence, into: &ignored) else { return (fence, []) }
    let time = table.columns.firstIndex { if case .period = $0.type { true } else { false } } ?? 0
    let values = table.columns.indices.filter { $0 != time && table.columns[$0].type.isNumeric }
      .map { table.columns[$0].heading }
    let text = String(decoding: fence.contents.bytes, as: UTF8.self)
    var added = "x: \(Self.quoted(table.columns[time].heading))\n"
    let heading = column ?? values.first
    if let heading { added += "y: \(Self.quoted(heading))\n" }
    if let unit, let heading, let index = table.column(named: heading),
      table.columns[index].type == .number, table.columns[index].unit.isEmpty
    {
      let name = Self.quoted(table.columns[index].heading)
      added += "columns: {\(name): {type: number, unit: \(Self.quoted(unit))}}\n"
    }
    var made = Fence.made(fence.kind, text + added, at: fence.span)
    made.index = fence.index
    return (made, values)
  }

  /// A text as YAML in double quotation marks.
  package static func quoted(_ text: String) -> String {
    var result = "\""
    for sign in text {
      switch sign {
      case "\"", "\\": result += "\\" + String(sign)
      case "\n", "\r", "\r\n", "\t": result += " "
      default: result.append(sign)
      }
    }
    return result + "\""
  }
}

/// The latest value of a measure: a tile for scorecards, and what its data give for a period.
package struct MeasureTile: Sendable {
  private let tile: Tile

  /// Nil where the block that is made of the measure gives no tile. `unit` is that of plain numbers
  /// whose column says none.
  ///
  /// Where the newest period has no value, the last one that has one stands in the tile, and a note
  /// says what is missing.
  package init?(_ fence: Fence, unit: String?, _ reader: BlockReader) {
    guard var tile = Self.tile(fence, reader) else { return nil }
    if tile.number == nil {
      let missing = tile.value
      guard let known = tile.series.last(where: { Tile.number($0.cell) != nil }),
        let earlier = Self.tile(fence, reader, at: known.label),
        earlier.number != nil
      else { return nil }
      tile = earlier
      let text = missing.cell.text(in: tile.column, words: reader.words)
      tile.note = [tile.note, "\(missing.label): \(text)"].filter { !$0.isEmpty }
        .joined(separator: ". ")
    }
    if let unit, tile.column.type == .number, tile.column.unit.isEmpty { tile.column.unit = unit }
    self.tile = tile
  }

  private static func tile(_ fence: Fence, _ reader: BlockReader, at period: String? = nil) -> Tile?
  {
    var fence = fence
    if let period {
      let text = String(decoding: fence.contents.bytes, as: UTF8.self)
      fence = .made(
        fence.kind, text + "at: \(BlockReader.quoted(period))\n", at: fence.span)
    }
    var ignored = Findings(in: reader.file)
    return (reader.read(fence, into: &ignored)?.kind as? ScorecardBlock)?.tiles.first
  }

  /// The latest value and its period, in words.
  package func latest(_ words: Words) -> (value: String, period: String) {
    (said(tile.value, words), tile.value.label)
  }

  private func said(_ point: Tile.Point, _ words: Words) -> String {
    let text = Cell(point.cell.value).text(in: tile.column, words: words)
    return tile.column.unit.isEmpty || tile.column.type != .number
      ? text : "\(text) \(tile.column.unit)"
  }

  /// What the data give for a period where a page states another value; nil where both agree, or
  /// cannot be compared. What is rounded agrees with what it was rounded from.
  package func differs(from value: String, period: String, _ words: Words) -> String? {
    guard let period = Period(written: period),
      let point = tile.series.last(where: { $0.period == period }),
      let known = Tile.number(point.cell), let stated = tile.column.value(written: value)
    else { return nil }
    let decimals = min(known.decimals, stated.decimals)
    guard let a = known.rounded(toDecimals: Int(decimals)),
      let b = stated.rounded(toDecimals: Int(decimals)), a.isSameValue(as: b)
    else { return said(point, words) }
    return nil
  }

  /// Writes the tile, its name a link to the page of the measure.
  package func writeHTML(
    href: String, _ words: Words, headingLevel: Int, into out: inout ByteWriter
  ) {
    TileHTML(tile, words: words, headingLevel: headingLevel, href: href).write(into: &out)
  }
}
