import Diagnostics
import Output

/// A scalar read as a value of a kind, or what is wrong with it.
enum ScalarReading {
  case value(SettingsValue)
  case problem(Problem)

  /// What is wrong with a scalar.
  enum Problem {
    case word
    case type
    case range(Int)
    case date(DateReading)
    case dateTime(DateTimeReading)
  }

  static func read(_ text: Text, _ kind: Option.Kind) -> ScalarReading {
    switch kind {
    case .word(let words):
      if words.contains(text.value) { return .value(.text(text)) }
      let lower = text.value.lowercased()
      guard let word = words.first(where: { $0.lowercased() == lower }) else {
        return .problem(.word)
      }
      return .value(.text(Text(word, at: text.span)))
    case .number:
      guard let number = FixedPoint(plain: text.value.utf8) else { return .problem(.type) }
      return .value(.number(number, text))
    case .integer(let range):
      guard let number = Int(text.value) else { return .problem(.type) }
      return range.contains(number) ? .value(.integer(number, text)) : .problem(.range(number))
    case .boolean:
      switch text.value.lowercased() {
      case "true", "yes", "on": return .value(.boolean(true, text))
      case "false", "no", "off": return .value(.boolean(false, text))
      default: return .problem(.type)
      }
    case .date:
      let reading = DateReading(text.value)
      if case .date(let date) = reading { return .value(.date(date, text)) }
      return .problem(.date(reading))
    case .dateTime:
      let reading = DateTimeReading(text.value)
      if case .dateTime(let moment) = reading { return .value(.dateTime(moment, text)) }
      return .problem(.dateTime(reading))
    default: return .value(.text(text))
    }
  }
}

extension ScalarReading.Problem {
  /// Adds the finding about `text`.
  func report(
    _ text: Text, _ kind: Option.Kind, of option: Option, into findings: inout Findings
  ) {
    let written = "`\(text.value.shortened())`"
    let name = option.name
    var code = Code.wrongType
    var message = "\(written) is not \(kind.expected)"
    var label = "`\(name)` takes \(kind.expected)"
    var remedies = option.remedy.map { ["for example \($0)"] } ?? []
    switch self {
    case .type:
      if let repaired = Self.number(in: text.value),
        case .value = ScalarReading.read(Text(repaired, at: text.span), kind)
      {
        remedies = ["write `\(name): \(repaired)`"]
      }
    case .word:
      code = .wrongWord
      guard case .word(let words) = kind else { break }
      message = "\(written) is not a word that `\(name)` takes"
      label = words.count > 8 ? "not one of its words" : "expected \(Option.Kind.list(words))"
      remedies = ["the words are \(Option.Kind.list(words))"]
      if let near = Suggestion.nearest(to: text.value, in: words) {
        remedies.insert("did you mean `\(near)`?", at: 0)
      }
    case .range:
      code = .outOfRange
      label = "out of range"
      message = "\(written) is not \(kind.expected), as `\(name)` needs"
    case .date(let reading):
      (code, message, label, remedies) = Self.words(reading, written, option)
    case .dateTime(let reading):
      (code, message, label, remedies) = Self.words(reading, written, option)
    }
    findings.add(code, at: text.span, message, label: label, remedies: remedies)
  }

  /// A number that has separators or a sign in it, without them.
  private static func number(in text: String) -> String? {
    let plain = text.utf8.filter { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == Sign.dash }
    let rest = text.utf8.filter { !(0x30...0x39).contains($0) && $0 != 0x2E && $0 != Sign.dash }
    guard rest.allSatisfy({ $0 == Sign.comma || $0 == Sign.space || $0 == 0x25 }) else {
      return nil
    }
    return FixedPoint(plain: plain) == nil ? nil : String(decoding: plain, as: UTF8.self)
  }

  private typealias Words = (Code, String, String, [String])

  private static func words(
    _ reading: DateReading, _ written: String, _ option: Option, time: String = ""
  ) -> Words {
    let name = option.name
    switch reading {
    case .otherForm(let date):
      return (
        .notADate, "the date \(written) is not written year first",
        "year, month and day, or the month in letters", ["write `\(name): \(date.isoText)\(time)`"]
      )
    case .ambiguous(let a, let b):
      return (
        .ambiguousDate, "the date \(written) can be read in two ways", "which is the month",
        [
          "write `\(name): \(a.isoText)\(time)` (\(said(a))) or "
            + "`\(name): \(b.isoText)\(time)` (\(said(b)))"
        ]
      )
    case .impossible(let day):
      return (
        .notADate, "the date \(written) does not exist", "there is no \(day)",
        ["correct the day or the month"]
      )
    case .otherWeekday(let date, let weekday):
      return (
        .notADate, "\(said(date)) is a \(weekday), not as \(written) says",
        "weekday and date do not agree",
        ["write `\(name): \(date.isoText)\(time)`, or correct the date"]
      )
    case .date, .none:
      return (
        .notADate, "\(written) is not a date", "`\(name)` takes a date",
        ["write it as `\(name): 2024-02-28` or `\(name): 28 February 2024`"]
      )
    }
  }

  private static func words(
    _ reading: DateTimeReading, _ written: String, _ option: Option
  ) -> Words {
    let name = option.name
    switch reading {
    case .badDate(.none), .dateTime:
      return (
        .notADateTime, "\(written) is not a date with a time",
        "`\(name)` takes a date with a time", ["write it as `\(name): 2024-02-28 09:30`"]
      )
    case .badDate(let date): return words(date, written, option, time: " 09:30")
    case .noTime(let date):
      return (
        .notADateTime, "\(written) has no time", "`\(name)` takes a date with a time",
        ["write `\(name): \(date.isoText) 09:30` for half past nine"]
      )
    case .badTime(let date, let time):
      return (
        .notADateTime, "the time `\(time.shortened())` cannot be read",
        "24 hours with a colon, such as 09:30",
        ["write `\(name): \(date.isoText) 09:30` for half past nine"]
      )
    }
  }

  private static func said(_ date: CalendarDate) -> String {
    DateWords.english.day(date)
  }
}
