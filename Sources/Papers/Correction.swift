package import Diagnostics
package import Output
package import Settings

/// A published figure or statement that was changed, as the page itself says.
package struct Correction: Sendable, Hashable {
  /// Whether something was wrong or had always been meant to change.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// It was an error.
    case correction
    /// It was planned: a provisional value became final.
    case revision
  }

  package var date: CalendarDate
  package var kind: Kind
  /// What was changed.
  package var what: String
  /// As it was published; nil where no single value says it.
  package var was: String?
  /// As it is now.
  package var now: String?
  package var why: String
  /// Whether it would alter a conclusion.
  package var isSubstantial: Bool
  /// The id of the block it is about, with its place.
  package var block: Text?
  /// Where it stands.
  package var span: Span
}

extension Correction {
  /// The key of front matter that holds all of them.
  package static let option = Option(
    "corrections", .maps(options),
    example: "[{date: 2024-03-12, what: Calls in June, was: 40148, now: 41048, why: Misread}]",
    "What was changed on the page since it was published.")

  private static let options: [Option] = [
    Option("date", .date, required: true, example: "2024-03-12", "The day it was changed."),
    Option(
      "what", .text, required: true, example: "999 calls in June 2023", "What was changed."),
    Option("was", .text, example: "40,148", "As it was published."),
    Option("now", .text, example: "41,048", "As it is now."),
    Option(
      "why", .text, required: true, example: "Two columns had been exchanged.",
      "Why it was changed."),
    Option(
      "kind", .word(Kind.allCases.map(\.rawValue)), example: "revision",
      "`correction` for an error, `revision` for what was planned."),
    Option(
      "substantial", .boolean, example: "yes", "Whether it would alter a conclusion."),
    Option("block", .text, example: "calls", "The id of the figure or table it is about."),
  ]

  /// Reads the corrections of a page, in the author's order.
  static func read(_ settings: Settings, into findings: inout Findings) -> [Correction] {
    settings.maps(option.name).compactMap { Correction($0, into: &findings) }
  }

  /// Nil where a part is missing that a finding names already.
  private init?(_ settings: Settings, into findings: inout Findings) {
    guard let date = settings.date("date"), let what = settings.text("what"),
      let why = settings.text("why")
    else { return nil }
    self.date = date.value
    kind = settings.word("kind").flatMap { Kind(rawValue: $0.value) } ?? .correction
    self.what = what.value
    self.why = why.value
    was = settings.text("was")?.value
    now = settings.text("now")?.value
    isSubstantial = settings.boolean("substantial") ?? false
    block = settings.text("block")
    span = what.span
    if let was, was == now {
      findings.add(
        .correctionOfNothing, at: settings.text("now")?.span ?? span,
        "the value was `\(was)` and is `\(was)`", label: "nothing was changed",
        help: "write under `was:` what had been published, and under `now:` what stands there now")
    } else if kind == .correction, (was == nil && !isAboutHidden) || now == nil {
      findings.add(
        .correctionWithoutValues, at: span,
        "the correction does not say what stood there and what stands there now",
        help: "add `was:` and `now:`, as printed",
        "if the change was planned, write `kind: revision`",
        "if the number is hidden now, write `now: confidential` and leave `was:` out")
    }
  }

  /// Whether the value is hidden now, so that nobody says what it was.
  private var isAboutHidden: Bool {
    ["confidential", "[c]", "hidden", "suppressed"].contains(now?.lowercased())
  }
}

extension Code {
  package static let correctionWithoutValues = Code(
    "R134", rule: "correction-without-values", .warning,
    "a correction that does not say the old and the new value")
  package static let correctionOfNothing = Code("R135", "a correction that changes nothing")
}
