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

  init?(_ text: String) {
    let word = text.lowercased()
    if word.hasPrefix("#"), Self.isSpreadsheetError(word) {
      self = .spreadsheetError
      return
    }
    switch word {
    case "n/a", "n.a.", "n/k", "-", "--", "---", "\u{2013}", "\u{2014}", "\u{2212}", "..", "...",
      "\u{2026}", "not available", "data not available":
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

  private static func isSpreadsheetError(_ word: String) -> Bool {
    switch word {
    case "#ref!", "#n/a", "#div/0!", "#value!", "#name?", "#num!", "#null!", "#spill!", "#calc!",
      "#getting_data", "#field!", "#unknown!", "#blocked!":
      true
    default: word.utf8.count >= 3 && word.utf8.allSatisfy { $0 == 0x23 }
    }
  }
}
