package import Output

/// A number or a date in a sentence that cannot be, or cannot be meant.
package struct LintFinding: Sendable, Hashable {
  package var kind: Kind
  /// In UTF-8 bytes of the text.
  package var range: Range<Int>
  /// What is wrong: without a full stop.
  package var message: String
  /// What to do.
  package var help: [String]

  /// The rules of the lint, each with a level of its own.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// `2,2961`
    case malformedNumber
    /// `31 June`
    case impossibleDate
    /// What happened on a day after the paper's own date.
    case eventAfterPaper
    /// *a rate of 40,148*
    case rateWithoutUnit
    /// *a proportion up by 5%*
    case percentOfPercent
    /// *6 of 44 (18%)*
    case shareThatDiffers
    /// *a drop of 2 seconds, from 12 to 8 seconds*
    case changeThatDiffers
    /// *last 12 months* over a quarter
    case otherPeriod
    /// `%%`, *per per cent*
    case doubledSign
  }

  package init(_ kind: Kind, _ range: Range<Int>, _ message: String, help: String...) {
    self.kind = kind
    self.range = range
    self.message = message
    self.help = help
  }
}

/// Reads plain text for numbers and dates that cannot be. It needs no marks.
///
/// Text that is right costs little more than a look at each byte (``LintFilter``).
package struct LintReader: Sendable {
  /// The day of the paper: of its meeting, or when it was written, whichever is later.
  package var paperDate: CalendarDate?

  package init(paperDate: CalendarDate? = nil) {
    self.paperDate = paperDate
  }

  /// The findings about one paragraph, heading or cell, in the order of the text.
  package func findings(in bytes: [UInt8]) -> [LintFinding] {
    var filter = LintFilter(bytes: bytes, paperDate: paperDate)
    return filter.isSuspicious() ? everyFinding(in: bytes) : []
  }

  /// The same without the quick look before: for tests.
  package func everyFinding(in bytes: [UInt8]) -> [LintFinding] {
    var findings: [LintFinding] = []
    let text = ClaimText(bytes)
    lazy var claims = ClaimReader(text).claims
    for index in text.tokens.indices {
      let token = text.tokens[index]
      switch token.kind {
      case .number:
        if let found = malformed(index, text) ?? impossibleDate(index, text)
          ?? pastEvent(index, text) ?? bareRate(index, text) ?? share(index, text)
        {
          findings.append(found)
        } else if let found = percentOfPercent(index, text) {
          findings.append(found)
        }
      case .sign where token.text == "%":
        if let found = doubled(index, text) { findings.append(found) }
      case .word where token.text == "from":
        if let found = change(index, text, claims) { findings.append(found) }
      default: break
      }
    }
    return findings.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
