import Diagnostics
import Output

/// What is said of a cell that does not fit its column.
extension ColumnReader {
  mutating func report(_ reading: Reading, row: Int, into findings: inout Findings) {
    let cell = raw.cell(row: row, column: index)
    let text = raw.text(cell).clipped
    let span = raw.span(cell)
    let written = CellReader.normalised(raw.text(cell))
    switch reading {
    case .broken, .missing: return
    case .empty:
      findings.add(
        .emptyCell, at: span, "a cell of `\(heading)` is empty", label: "no reader can tell why",
        help: "write `[x]` if the value is not available, `[z]` if there can be none, `[c]` if "
          + "it is confidential")
    case .trouble(.placeholder(let placeholder)):
      report(placeholder, text, at: span, into: &findings)
    case .trouble(.shorthand): reportShorthand(text, at: span, into: &findings)
    case .trouble(.comma) where !isPeriod:
      let choices = NumberText.withoutComma(written).map { "`\($0)`" }.joined(separator: " or ")
      findings.add(
        .misplacedComma, at: span, "`\(text)` has a comma in the wrong place",
        label: "commas stand before each third digit from the right",
        help: "write \(choices), whichever is meant")
    case .trouble(.tooManyDigits) where !isPeriod:
      findings.add(
        .tooManyDigits, at: span, "`\(text)` has more than 18 digits",
        label: "too many to be exact", help: "write fewer digits, or a larger unit")
    case .trouble(.scientific) where !isPeriod:
      findings.add(
        .scientificNumber, at: span, "`\(text)` is in scientific notation",
        label: "a spreadsheet wrote it so, and may have rounded it",
        help: NumberText.withoutExponent(written).map {
          "write `\($0)`, if that is the exact number"
        }
          ?? "write the number in digits")
    case .clock: reportClock(text, at: span, into: &findings)
    case .trouble(.slashes): reportSlashes(written, text, at: span, into: &findings)
    default: reportMisfit(reading, text, at: span, into: &findings)
    }
  }

  private var isPeriod: Bool { if case .period = type { true } else { false } }

  // MARK: Placeholders and shorthand

  private func report(
    _ placeholder: Placeholder, _ text: String, at span: Span, into findings: inout Findings
  ) {
    switch placeholder {
    case .spreadsheetError, .notFinite:
      findings.add(
        .spreadsheetError, at: span, "`\(text)` is an error of a spreadsheet",
        label: "the formula in this cell did not work",
        help: "correct the formula in the spreadsheet, or write `[x]` if the value is not available"
      )
    case .zero:
      findings.add(
        .placeholder, at: span, "`\(text)` is not a number", label: "none, or not known?",
        help: "write `0` if there were none, `[x]` if the value is not available")
    case .strong(let missing), .weak(let missing):
      let remedy: String
      switch missing {
      case .notAvailable: remedy = "write `[x]` (not available) or `[z]` (not applicable)"
      case .confidential: remedy = "write `[c]` (confidential) or `[x]` (not available)"
      case .notApplicable: remedy = "write `[z]` (not applicable)"
      }
      findings.add(
        .placeholder, at: span, "`\(text)` stands for a missing value", label: "why is it missing?",
        help: remedy)
    }
  }

  private func reportShorthand(_ text: String, at span: Span, into findings: inout Findings) {
    let help: String
    switch text.lowercased() {
    case "[p]", "[r]", "[e]": help = "put `\(text)` after a value: `1,204 \(text)`"
    case let word where word.hasSuffix("[x]") || word.hasSuffix("[c]") || word.hasSuffix("[z]"):
      help = "`[x]`, `[c]` and `[z]` stand alone, instead of a value"
    default:
      help =
        "known are `[x]` not available, `[c]` confidential, `[z]` not applicable, `[low]`, "
        + "and after a value `[p]` provisional, `[r]` revised, `[e]` estimated"
    }
    findings.add(
      .unknownShorthand, at: span, "the shorthand in `\(text)` is not known here", help: help)
  }

  // MARK: Two readings

  private mutating func reportClock(_ text: String, at span: Span, into findings: inout Findings) {
    if case .duration(let form) = type, isStated {
      findings.add(
        .notADuration, at: span, "`\(text)` is not written as `\(form.rawValue)`",
        label: "column `\(heading)` holds durations written as `\(form.rawValue)`",
        help: "write all three parts, or say another `type:` for the column")
      return
    }
    if case .duration = type {
    } else if tally.clocks < cellCount {
      return reportMisfit(.text, text, at: span, into: &findings)
    }
    guard reported.insert(.unclearDuration).inserted else { return }
    findings.add(
      .unclearDuration, at: span, "`\(text)` can be read in two ways",
      label: "minutes and seconds, or hours and minutes?" + others(tally.clocks),
      help: "say under `columns:` what it is: `\(heading): m:s` or `\(heading): h:m`",
      "if it is a time of day: `\(heading): text`")
  }

  private mutating func reportSlashes(
    _ written: [UInt8], _ text: String, at span: Span, into findings: inout Findings
  ) {
    guard case .period(.date) = type else {
      return reportMisfit(.text, text, at: span, into: &findings)
    }
    guard reported.insert(.unclearPeriod).inserted else { return }
    let dates = written.withUnsafeBufferPointer {
      PeriodText.dates(withSlashes: Scanner($0))
    }
    let choices = dates.map { "`\($0.isoText)`" }.joined(separator: " or ")
    findings.add(
      .unclearPeriod, at: span, "`\(text)` is the day first in one country, the month in another",
      label: "dates are written so that everybody reads them alike" + others(tally.slashes),
      help: "write \(choices)" + (dates.count > 1 ? ", whichever is meant" : ""))
  }

  /// `, and 23 more like it`
  func others(_ count: Int) -> String {
    count > 1 ? ", and \(count - 1) more like it" : ""
  }

  // MARK: Cells of another kind

  private mutating func reportMisfit(
    _ reading: Reading, _ text: String, at span: Span, into findings: inout Findings
  ) {
    if misfits > 0 { return reportWhole(text, at: span, into: &findings) }
    switch type {
    case .text: break
    case .period(let kind): reportPeriod(reading, kind, text, at: span, into: &findings)
    case .number, .percent, .points: reportNumber(reading, text, at: span, into: &findings)
    case .money(let currency):
      findings.add(
        .notMoney, at: span, "`\(text)` is not an amount in \(currency.rawValue)", label: holds,
        help: "write `\(currency.sign)1,204` or `\(currency.sign)4.2m`, or `[x]` if the amount "
          + "is not available")
    case .duration:
      findings.add(
        .notADuration, at: span, "`\(text)` is not a duration", label: holds,
        help: "write `3 min 29 s` or `2 hours 16 minutes`, or `[x]` if it is not available")
    case .rank:
      findings.add(
        .notARank, at: span, "`\(text)` is not a place in an order", label: holds,
        help: "write `18th` or `18th/44`, or `[x]` if it is not available")
    }
  }

  /// What to write instead of a sign beside a number.
  private static func remedy(ofSign text: String) -> String {
    switch text.first {
    case "<":
      return "write `[c]` if the number is too small to be published, or else the number itself"
    case ">", "~", "=": return "write the number, and `[e]` behind it if it is an estimate"
    default:
      let number = text.filter { !"*#\u{B9}\u{B2}\u{B3}⁴⁵⁶⁷⁸⁹†‡".contains($0) }
      return "write `\(number) [note 1]` for a note below the table, `\(number) [p]` for a value "
        + "that is provisional, `\(number) [r]` for one that was revised"
    }
  }

  private func reportNumber(
    _ reading: Reading, _ text: String, at span: Span, into findings: inout Findings
  ) {
    switch reading {
    case .number, .percent, .points, .money:
      findings.add(
        .mixedUnits, at: span, "`\(text)` is \(Self.noun(reading)) among \(nouns)", label: holds,
        remedies: ["write every cell of the column in the same unit"] + stateType(reading))
    case .scaled(let number, let power):
      let full = number.shifted(by: power)?.text ?? number.text
      findings.add(
        .notANumber, at: span, "`\(text)` is not a number", label: holds, help: "write `\(full)`")
    case .trouble(.letters):
      let likely = NumberText.corrected(CellReader.normalised(text)) ?? text
      findings.add(
        .notANumber, at: span, "`\(text)` is not a number", label: holds,
        help: "write `\(likely)`, or `[x]` if the value is not available")
    case .trouble(.marked):
      findings.add(
        .notANumber, at: span, "`\(text)` is not a number alone", label: holds,
        remedies: [Self.remedy(ofSign: text)] + (isStated ? [] : [textRemedy]))
    default:
      findings.add(
        .notANumber, at: span, "`\(text)` is not a number", label: holds,
        remedies: ["write the number, or `[x]` if the value is not available"]
          + (isStated ? [] : [textRemedy]))
    }
  }

  private func stateType(_ reading: Reading) -> [String] {
    switch reading {
    case .percent where type == .number, .money where type == .number:
      ["measures in units of their own, a row each, are a `scorecard` block"]
    case .number where type == .percent || type == .points:
      [
        "if the cells without a sign are \(nouns) too, say so under `columns:`: "
          + "`\(heading): \(type.word)`"
      ]
    default: []
    }
  }

  private mutating func reportPeriod(
    _ reading: Reading, _ kind: PeriodKind, _ text: String, at span: Span,
    into findings: inout Findings
  ) {
    if case .monthOrYear(let month) = reading, kind == .month || kind == .financialYear {
      guard reported.insert(.unclearPeriod).inserted else { return }
      let year = Period(.financialYear, year: month.year).shortName
      findings.add(
        .unclearPeriod, at: span, "`\(text)` can be a month or a financial year",
        label: "nothing else in the column tells" + others(tally.monthsOrYears),
        help: "write `\(year)` for the year, or say `\(heading): month` under `columns:`")
      return
    }
    if refusesBareQuarters, case .period(let quarter) = reading, quarter.kind == .quarter {
      guard reported.insert(.unclearPeriod).inserted else { return }
      let year = Period(.financialYear, year: quarter.year).shortName
      findings.add(
        .unclearPeriod, at: span, "`\(text)` can be a calendar or a financial quarter",
        label: "this site reports by financial years",
        help: "write `\(year) Q\(quarter.part)` for the financial quarter",
        "or say `\(heading): quarter` under `columns:` for calendar quarters")
      return
    }
    var remedies = [periodRemedy(reading, kind, text)]
    if !isStated, reading == .text, !Table.isTotal(text) { remedies.append(textRemedy) }
    findings.add(
      .notAPeriod, at: span, "`\(text)` is not \(kind.noun)", label: holds, remedies: remedies)
  }

  private func periodRemedy(_ reading: Reading, _ kind: PeriodKind, _ text: String) -> String {
    if case .trouble(.impossible) = reading { return "write a day that exists: `\(kind.example)`" }
    if case .trouble(.placeholder) = reading { return "take the row out" }
    if Table.isTotal(text) {
      return "take the row out of the data: who adds the rows up would count everything twice"
    }
    if case .period(let other) = reading {
      return
        "write \(kind.noun), `\(kind.example)`, or give \(other.kind.nouns) a column of their own"
    }
    return "write \(kind.noun) such as `\(kind.example)`"
  }

  // MARK: Words

  private var textRemedy: String {
    "if the column holds text, say so under `columns:`: `\(heading): text`"
  }

  private var holds: String { "column `\(heading)` holds \(nouns)" }

  var nouns: String {
    switch type {
    case .text: "text"
    case .number: "numbers"
    case .percent: "percentages"
    case .points: "percentage points"
    case .money: "amounts of money"
    case .duration: "durations"
    case .period(let kind): kind.nouns
    case .rank: "places in an order"
    }
  }

  private static func noun(_ reading: Reading) -> String {
    switch reading {
    case .percent: "a percentage"
    case .points: "a number of percentage points"
    case .money: "an amount of money"
    default: "a plain number"
    }
  }

  func checkFormulas(_ cells: [Cell], into findings: inout Findings) {
    for (row, cell) in cells.enumerated() {
      guard case .text(let text) = cell.value, SpreadsheetFormula.starts(text) else { continue }
      let span = raw.span(raw.cell(row: row, column: index))
      SpreadsheetFormula.report(text, at: span, into: &findings)
    }
  }
}

extension PeriodKind {
  /// `a month`, for messages.
  var noun: String {
    switch self {
    case .date: "a date"
    case .month: "a month"
    case .quarter: "a quarter"
    case .year: "a year"
    case .financialQuarter: "a quarter of a financial year"
    case .financialYear: "a financial year"
    }
  }

  var nouns: String {
    switch self {
    case .date: "dates"
    case .month: "months"
    case .quarter: "quarters"
    case .year: "years"
    case .financialQuarter: "quarters of financial years"
    case .financialYear: "financial years"
    }
  }

  /// One as an author would write it.
  var example: String {
    switch self {
    case .date: "2024-02-28"
    case .month: "2023-06"
    case .quarter: "2023 Q3"
    case .year: "2023"
    case .financialQuarter: "2023/24 Q3"
    case .financialYear: "2023/24"
    }
  }
}

extension ColumnType {
  /// The word for it under `columns:`.
  package var word: String {
    switch self {
    case .text: "text"
    case .number: "number"
    case .percent: "percent"
    case .points: "points"
    case .money: "money"
    case .duration(let form): form.rawValue
    case .period(let kind): kind.rawValue
    case .rank: "rank"
    }
  }
}

extension Findings {
  /// Adds a finding with one remedy or two.
  fileprivate mutating func add(
    _ code: Code, at span: Span, _ message: String, label: String, remedies: [String]
  ) {
    guard let first = remedies.first else { return add(code, at: span, message, label: label) }
    guard let last = remedies.dropFirst().first else {
      return add(code, at: span, message, label: label, help: first)
    }
    add(code, at: span, message, label: label, help: first, last)
  }
}
