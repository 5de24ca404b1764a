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
    guard let known = Self.known(word) else { return nil }
    self = known
  }

  /// By their lengths, since nearly every text is none of them.
  private static func known(_ word: Word) -> Placeholder? {
    switch word.bytes.count {
    case 1: one(word)
    case 2: two(word)
    case 3: three(word)
    case 4: four(word)
    default: longer(word)
    }
  }

  private static func one(_ word: Word) -> Placeholder? {
    switch word {
    case "-": .strong(.notAvailable)
    case "?", ".", ":", "x", "u": .weak(.notAvailable)
    case "*", "c": .weak(.confidential)
    case "z": .weak(.notApplicable)
    default: nil
    }
  }

  private static func two(_ word: Word) -> Placeholder? {
    switch word {
    case "--", "..": .strong(.notAvailable)
    case "na": .weak(.notAvailable)
    case "**": .weak(.confidential)
    case "no": .zero
    default: nil
    }
  }

  private static func three(_ word: Word) -> Placeholder? {
    switch word {
    case "n/a", "n/k", "---", "...", "\u{2026}": .strong(.notAvailable)
    case "tbc", "tba", "tbd": .weak(.notAvailable)
    case "nil": .zero
    case "nan", "inf": .notFinite
    default: nil
    }
  }

  private static func four(_ word: Word) -> Placeholder? {
    switch word {
    case "n.a.": .strong(.notAvailable)
    case "null": .weak(.notAvailable)
    case "none", "zero": .zero
    case "+inf", "-inf": .notFinite
    default: nil
    }
  }

  private static func longer(_ word: Word) -> Placeholder? {
    guard word.bytes.count <= 18 else { return nil }
    return switch word {
    case "not available", "data not available": .strong(.notAvailable)
    case "not applicable": .strong(.notApplicable)
    case "unknown", "not known", "no data", "pending", "awaited", "missing", "blank",
      "unavailable", "not recorded":
      .weak(.notAvailable)
    case "suppressed", "confidential", "withheld", "redacted": .weak(.confidential)
    case "infinity", "-infinity", "1.#inf", "1.#qnan": .notFinite
    default: nil
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
