/// Words and signs that people and spreadsheets write where there is no value.
enum Placeholder: Sendable, Hashable {
  /// `n/a`, `-`, `..`: never a value.
  case strong(Missing)
  /// `unknown`, `nil`, `*`: a placeholder in a column of quantities, a text elsewhere.
  case weak(Missing)
  /// `nil` or `none`, which may mean 0.
  case zero
  /// `#REF!`, `#N/A`.
  case spreadsheetError
  /// `NaN`, `inf`: a placeholder in a column of quantities.
  case notFinite

  /// Looks at a normalised text: small letters, a hyphen for every dash.
  init?(_ word: Word) {
    if word.bytes.first == 0x23, Self.isSpreadsheetError(word) {
      self = .spreadsheetError
      return
    }
    switch word {
    case "n/a", "n.a.", "n/k", "-", "--", "---", "..", "...", "\u{2026}", "not available",
      "data not available":
      self = .strong(.notAvailable)
    case "not applicable": self = .strong(.notApplicable)
    case "na", "null", "tbc", "tba", "tbd", "unknown", "not known", "no data", "pending", "awaited",
      "missing", "?", ".", ":", "blank", "x", "u", "unavailable", "not recorded":
      self = .weak(.notAvailable)
    case "*", "**", "c", "suppressed", "confidential", "withheld", "redacted":
      self = .weak(.confidential)
    case "z": self = .weak(.notApplicable)
    case "nil", "none", "no", "zero": self = .zero
    case "nan", "inf", "+inf", "-inf", "infinity", "-infinity", "1.#inf", "1.#qnan":
      self = .notFinite
    default: return nil
    }
  }

  private static func isSpreadsheetError(_ word: Word) -> Bool {
    switch word {
    case "#ref!", "#n/a", "#div/0!", "#value!", "#name?", "#num!", "#null!", "#spill!", "#calc!",
      "#getting_data", "#field!", "#unknown!", "#blocked!":
      true
    default: word.bytes.count >= 3 && word.bytes.allSatisfy { $0 == 0x23 }
    }
  }
}
