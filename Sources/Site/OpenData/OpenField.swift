import Output
import Tables

/// One column of a download as its descriptions tell of it: what a program must know to read it
/// by type.
struct OpenField: Sendable {
  /// The types that Table Schema, CSVW and JSON-LD have in common.
  enum Kind: Sendable {
    case text, integer, number, date, month, year
    /// A text of one form: a quarter, the first and last day of a financial period.
    case form(StaticString)
  }

  /// The heading in the first line of the file.
  var heading: String
  var kind: Kind
  var unit: String
  /// What the column holds, in sentences; may be empty.
  var description: String
  /// Whether a value stands in each row.
  var isRequired: Bool
  /// Whether an empty cell means that nothing is said: the columns beside a value's own.
  var mayBeEmpty: Bool
  /// No value is less; nil where nothing is known.
  var minimum: Int?
  /// The words of a column that names groups, in the order of the file; empty for any other.
  var categories: [String]
}

extension OpenField {
  /// A text column with more different words than this names things and no groups.
  private static let categoryLimit = 30

  /// The fields of a download, in the order of its columns.
  static func all(of table: Table, words: DataWords) -> [OpenField] {
    all(table.downloadColumns, of: table.columns, words) { Facts(table.columns[$0]) }
  }

  /// The same of a file that is too large to be held as a whole, whose groups are not listed.
  static func all(of table: LargeTable, words: DataWords) -> [OpenField] {
    all(table.downloadColumns, of: table.columns, words) { index in
      Facts(isRequired: table.missing[index] == 0, isWhole: table.details[index].isWhole)
    }
  }

  private static func all(
    _ parts: [Table.DownloadColumn], of columns: [Column], _ words: DataWords,
    facts: (_ column: Int) -> Facts
  ) -> [OpenField] {
    parts.map { part in
      let column = columns[part.column]
      switch part.part {
      case .value:
        return value(of: column, facts(part.column), heading: part.heading, words)
      case .note:
        return side(part.heading, .text, words.noteColumn(column.heading))
      case .count:
        return side(part.heading, .integer, words.countColumn(column.heading))
      }
    }
  }

  /// What the cells of a column have in common.
  private struct Facts {
    var isRequired = true
    var isWhole = true
    /// Whether a total has its name among periods.
    var hasWords = false
    var categories: [String] = []

    init(isRequired: Bool, isWhole: Bool) {
      self.isRequired = isRequired
      self.isWhole = isWhole
    }

    init(_ column: Column) {
      for cell in column.cells {
        switch cell.value {
        case .missing: isRequired = false
        case .number(let number): if number.decimals > 0 { isWhole = false }
        case .text: hasWords = true
        case .period, .rank: break
        }
      }
      if column.type == .text { categories = OpenField.categories(of: column) }
    }
  }

  private static func side(_ heading: String, _ kind: Kind, _ text: String) -> OpenField {
    OpenField(
      heading: heading, kind: kind, unit: "", description: text, isRequired: false,
      mayBeEmpty: true, minimum: nil, categories: [])
  }

  private static func value(
    of column: Column, _ facts: Facts, heading: String, _ words: DataWords
  ) -> OpenField {
    var field = OpenField(
      heading: heading, kind: .text, unit: column.downloadUnit, description: "",
      isRequired: facts.isRequired, mayBeEmpty: false, minimum: nil,
      categories: facts.categories)
    var sentences = column.description.isEmpty ? [] : [column.description.asSentence]
    switch column.type {
    case .text: break
    case .number, .percent, .points, .money: field.kind = facts.isWhole ? .integer : .number
    case .duration:
      field.kind = facts.isWhole ? .integer : .number
      sentences.append(words.seconds)
    case .rank:
      field.kind = .integer
      field.minimum = 1
    case .period where facts.hasWords: break
    case .period(let kind):
      field.kind = self.kind(of: kind)
      if kind == .financialYear || kind == .financialQuarter { sentences.append(words.intervals) }
    }
    if !column.statistic.isEmpty { sentences.append(column.statistic.asSentence) }
    if let basis = column.basis { sentences.append(basis.rawValue.asSentence) }
    field.description = sentences.joined(separator: " ")
    return field
  }

  private static func kind(of period: PeriodKind) -> Kind {
    switch period {
    case .date: .date
    case .month: .month
    case .year: .year
    case .quarter: .form("[0-9]{4}-Q[1-4]")
    case .financialYear, .financialQuarter:
      .form("[0-9]{4}-[0-9]{2}-[0-9]{2}/[0-9]{4}-[0-9]{2}-[0-9]{2}")
    }
  }

  /// The different words of a column in which some stand more than once.
  private static func categories(of column: Column) -> [String] {
    var seen = Set<String>()
    var words: [String] = []
    var isRepeated = false
    for cell in column.cells {
      guard case .text(let text) = cell.value else { continue }
      guard seen.insert(text).inserted else {
        isRepeated = true
        continue
      }
      words.append(text)
      if words.count > categoryLimit { return [] }
    }
    return isRepeated ? words : []
  }
}

extension String {
  /// The text with a full stop at its end, if it has no mark there, and a capital at its start.
  var asSentence: String {
    guard let last else { return self }
    let text = prefix(1).uppercased() + dropFirst()
    return ".!?…:".contains(last) ? text : text + "."
  }
}
