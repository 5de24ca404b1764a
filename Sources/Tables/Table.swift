package import Diagnostics
package import Output

/// Typed rows under headings: what a data block, a CSV file and every figure are made of.
///
/// A table is stored by columns. The place of each cell is kept, so that any later finding can
/// point at it. What may not be shown is gone: a table that was read comes from
/// ``SourceTable/disclose(_:into:)``.
package struct Table: Sendable {
  package var columns: [Column]
  package var rowCount: Int
  /// The cells that were hidden because they are about too few people, row after row; they are
  /// `[c]`.
  package internal(set) var suppressed: [SuppressedCell] = []
  /// What was in the hidden cells, for the checks that keep them hidden.
  package internal(set) var hidden = HiddenCells.none
  /// The table that these rows were picked out of, with all of its rows; empty for a whole one.
  var origin: [TableOrigin] = []
  /// Where the cells stand, for findings.
  package var places: TablePlaces

  package init(columns: [Column], rowCount: Int, places: TablePlaces) {
    self.columns = columns
    self.rowCount = rowCount
    self.places = places
  }
}

/// One column: a heading, a type, and a cell for each row.
///
/// Columns are handed about a great deal, so what few of them have lies apart: copying a column
/// counts three references and not nine.
package struct Column: Sendable {
  /// The heading as the author wrote it: `Average wait`.
  package var heading: String
  package var type: ColumnType
  /// The most decimals that a cell of the column has, as the author wrote it: in millions for
  /// `£4.2m`.
  package var decimals: Int
  /// The power of ten in which amounts of money are shown: 6 for `£4.2m`; 0, 3, 6 or 9.
  package var power: Int = 0
  /// How the column makes a coarser period: not at all unless the author says so.
  package var total: Total?
  /// What stretch of time each value is about.
  package var basis: Basis?
  /// Whether its values were rounded before they were written down.
  package var isRounded = false
  /// The number of the note that ``group`` refers to; 0 for none.
  package var groupNote = 0
  /// The number of the note that its heading refers to with `[note 1]`; 0 for none.
  package var note = 0
  package var cells: [Cell]
  /// Nil where nothing more is said.
  private var details: Details?

  /// A short name for formulas and settings; the heading where none was given.
  package var name: String {
    get { details?.said.name ?? heading }
    set { change { $0.name = newValue } }
  }
  /// The unit in words as shown (`calls`, `£m`); empty where the type says it all.
  package var unit: String {
    get { details?.said.unit ?? "" }
    set { change { $0.unit = newValue } }
  }
  /// What was computed, in words: `median`.
  package var statistic: String {
    get { details?.said.statistic ?? "" }
    set { change { $0.statistic = newValue } }
  }
  /// Which way is better, `higher` or `lower`, where the author says so.
  package var better: String? {
    get { details?.said.better }
    set { change { $0.better = newValue } }
  }
  /// What the column holds, in the author's words.
  package var description: String {
    get { details?.said.description ?? "" }
    set { change { $0.description = newValue } }
  }
  /// The column of counts that a percentage or a rate is worked out from, as the author names it.
  package var shareOf: String? {
    get { details?.said.shareOf }
    set { change { $0.shareOf = newValue } }
  }
  /// The heading above it, which it shares with its neighbours; empty in a table with one line of
  /// headings. ``heading`` begins with it: `2013/14 Number` under `2013/14`.
  package var group: String {
    get { details?.said.group ?? "" }
    set { change { $0.group = newValue } }
  }

  package init(
    heading: String, name: String? = nil, type: ColumnType, unit: String = "", decimals: Int = 0,
    power: Int = 0, cells: [Cell]
  ) {
    self.heading = heading
    self.type = type
    self.decimals = decimals
    self.power = power
    self.cells = cells
    if name != nil || !unit.isEmpty { details = Details(Said(name: name, unit: unit)) }
  }

  /// What an author may say of a column beside its heading.
  private struct Said: Sendable, Hashable {
    var name: String?
    var unit = ""
    var statistic = ""
    var description = ""
    var shareOf: String?
    var better: String?
    var group = ""
  }

  private final class Details: Sendable {
    let said: Said

    init(_ said: Said) { self.said = said }
  }

  private mutating func change(_ body: (inout Said) -> Void) {
    let before = details?.said ?? Said()
    var said = before
    body(&said)
    if said != before { details = Details(said) }
  }

  /// Whether a cell has a flag such as `[p]`.
  package var hasFlags: Bool { cells.contains { !$0.flags.subtracting(.unreadable).isEmpty } }
}

/// How the values of several periods make one of a coarser period.
package enum Total: String, Sendable, Hashable, CaseIterable {
  case sum
  case mean
  case none
}

/// What stretch of time the values of a column are about.
package enum Basis: String, Sendable, Hashable, CaseIterable {
  case inMonth = "in month"
  case rolling12Months = "rolling 12 months"
  case yearToDate = "year to date"
}

/// What the cells of a column are.
package enum ColumnType: Sendable, Hashable {
  case text
  case number
  /// 12.5 means 12.5%.
  case percent
  /// A difference of two percentages, in percentage points.
  case points
  /// Full units of a currency: £4.2m is 4,200,000.
  case money(Currency)
  /// Seconds; the form says how the author writes them.
  case duration(DurationForm)
  /// Months, quarters, years, financial years or days.
  case period(PeriodKind)
  /// A place in an order, such as 18th of 44.
  case rank

  /// Whether the cells are quantities that a value axis can show.
  package var isNumeric: Bool {
    switch self {
    case .number, .percent, .points, .money, .duration, .rank: true
    case .text, .period: false
    }
  }
}

/// A currency, by its ISO 4217 code, and its sign.
package enum Currency: String, Sendable, Hashable {
  case pound = "GBP"
  case euro = "EUR"
  case dollar = "USD"

  package var sign: String {
    switch self {
    case .pound: "£"
    case .euro: "€"
    case .dollar: "$"
    }
  }
}

/// How a duration is written: the forms that `12:04` can have.
package enum DurationForm: String, Sendable, Hashable {
  case minutesSeconds = "m:s"
  case hoursMinutes = "h:m"
  case hoursMinutesSeconds = "h:m:s"
}

/// One cell: its value and the flags that its shorthand gave it.
package struct Cell: Sendable, Hashable {
  package var value: Value
  package var flags: CellFlags

  package init(_ value: Value, _ flags: CellFlags = []) {
    self.value = value
    self.flags = flags
  }

  /// The quantity for an axis: a number, a duration in seconds, a rank; nil for anything else.
  package var quantity: Double? {
    switch value {
    case .number(let number): number.double
    case .rank(let place, _): Double(place)
    case .missing, .text, .period: nil
    }
  }
}

/// The value of a cell.
package enum Value: Sendable, Hashable {
  case missing(Missing)
  case text(String)
  /// A number in the unit of its column type: percent as the number, money in full units,
  /// durations in seconds.
  case number(FixedPoint)
  case period(Period)
  case rank(Int, of: Int?)
}

/// Why a value is missing: the shorthand of the Government Analysis Function.
package enum Missing: String, Sendable, Hashable {
  /// `[x]`
  case notAvailable = "x"
  /// `[c]`
  case confidential = "c"
  /// `[z]`
  case notApplicable = "z"
}

/// What a cell's shorthand says of a value that is there, and the note that it refers to.
package struct CellFlags: OptionSet, Sendable, Hashable {
  package let rawValue: UInt16
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// `[note 2]`, by its number, 1 to 99.
  package static func note(_ number: Int) -> CellFlags {
    CellFlags(rawValue: UInt16(clamping: number) << 8)
  }

  /// The number of the note; 0 for none.
  package var note: Int { Int(rawValue >> 8) }

  /// The flags alone.
  package var withoutNote: CellFlags { CellFlags(rawValue: rawValue & 0xFF) }

  /// `[p]`
  package static let provisional = CellFlags(rawValue: 1)
  /// `[r]`
  package static let revised = CellFlags(rawValue: 2)
  /// `[e]`
  package static let estimated = CellFlags(rawValue: 4)
  /// `[low]`: rounds to zero but is not zero.
  package static let low = CellFlags(rawValue: 8)
  /// What the cell holds could not be read, which is a finding of its own.
  package static let unreadable = CellFlags(rawValue: 16)
}

/// Where the cells of a table stand in their file.
package struct TablePlaces: Sendable {
  /// The file the cells were read from; it differs from the page where a table is a file.
  package var file: SourceFile?
  package var header: [Span]
  /// The cells, row after row; empty for a table that was computed, and for one that was read
  /// from text: use ``cell(row:column:)``.
  package var cells: [Span]
  package var columnCount: Int
  private var raw: RawTable?
  /// The row and the column of the text that each of the table is, where they differ; nil for one
  /// that was computed.
  private var rows: [Int?]?
  private var columns: [Int]?

  package init(file: SourceFile? = nil, header: [Span] = [], cells: [Span] = []) {
    self.file = file
    self.header = header
    self.cells = cells
    self.columnCount = header.count
  }

  /// The places of a table as it was read; each is worked out when it is asked for.
  init(_ raw: RawTable, file: SourceFile) {
    self.file = file
    self.header = raw.headings.map { raw.span($0) }
    self.cells = []
    self.columnCount = raw.columnCount
    self.raw = raw
  }

  /// The place of a cell; nil for a table that was computed.
  package func cell(row: Int, column: Int) -> Span? {
    if let raw {
      guard let row = rows.map({ row < $0.count ? $0[row] : nil }) ?? row,
        let column = columns.map({ column < $0.count ? $0[column] : nil }) ?? column
      else { return nil }
      guard row < raw.rowCount, column < raw.columnCount else { return nil }
      return raw.span(raw.cell(row: row, column: column))
    }
    let index = row * columnCount + column
    return index < cells.count ? cells[index] : nil
  }

  /// The places of some of the rows, in another order; nil for a row that was computed.
  package func picking(_ order: [Int?]) -> TablePlaces {
    var result = self
    if raw != nil {
      let own = rows
      result.rows = order.map { row in row.flatMap { row in own.map { $0[row] } ?? row } }
    } else {
      result.cells = order.flatMap { row in
        (0..<columnCount).map { column in
          row.flatMap { cell(row: $0, column: column) } ?? Span(0, 0)
        }
      }
    }
    return result
  }

  /// The places of the other columns.
  package func dropping(_ dropped: Set<Int>) -> TablePlaces {
    picking(columns: (0..<columnCount).filter { !dropped.contains($0) })
  }

  /// The places of some of the columns, in another order.
  package func picking(columns order: [Int]) -> TablePlaces {
    var result = self
    result.header = order.map { header[$0] }
    result.columnCount = order.count
    if raw == nil {
      let rowCount = columnCount == 0 ? 0 : cells.count / columnCount
      result.cells = (0..<rowCount).flatMap { row in order.map { cells[row * columnCount + $0] } }
    } else {
      result.columns = order.map { index in columns.map { $0[index] } ?? index }
    }
    return result
  }
}

extension TablePlaces: CustomReflectable {
  /// Shows nothing of the text that was read.
  package var customMirror: Mirror { Mirror(self, children: ["header": header]) }
}
