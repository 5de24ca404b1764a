package import Output
package import Tables

/// One thing that a text says and that a formula can be held against: a figure, a time.
package struct Claim: Sendable, Hashable {
  /// The figure as it is printed, in UTF-8 bytes of the text: `16%`, `3 mins 29`, `July 2018`.
  package var range: Range<Int>
  package var content: Content
  /// What a word before it makes of it: `over`, `almost`.
  package var comparison: Comparison
  /// Which way the words around it point.
  package var direction: Direction
  /// A number that is a name (`999 calls`, `Grade 1`, `the last 12 months`), or a part of a larger
  /// figure: meant only where nothing else can be.
  package var isAside: Bool
  /// Whether an article makes a compared figure one that is known: *fewer than the 365 in May* is
  /// about the 365 as well.
  package var isKnown = false
  /// The word that gives a sign to a figure whose own sign says otherwise, or says it again: *fell*
  /// of *fell by −2%*.
  package var doubledSign: String?
  /// The word by which the change was a good or a bad one: *improved by 3 seconds*.
  package var quality: Quality?

  /// Whether words call a change better or worse.
  package struct Quality: Sendable, Hashable {
    package var word: String
    package var isBetter: Bool
  }

  /// What is claimed.
  package enum Content: Sendable, Hashable {
    case number(PrintedNumber)
    case duration(PrintedDuration)
    case rank(PrintedRank)
    case share(PrintedShare)
    /// *doubled*: the later value is this many times the earlier.
    case multiple(Rational, word: String)
    /// *between 4% and 15%*
    indirect case between(Content, Content)
    /// Months, years, days; several where the text joins them with *and*.
    case periods([PrintedPeriod])
    /// *July to September 2022*: from the one to the other.
    case stretch(PrintedPeriod, PrintedPeriod)
  }

  package init(
    _ content: Content, range: Range<Int>, comparison: Comparison = .equal,
    direction: Direction = .none, isAside: Bool = false
  ) {
    self.content = content
    self.range = range
    self.comparison = comparison
    self.direction = direction
    self.isAside = isAside
  }

  /// Whether it is an amount and not a time.
  package var isAmount: Bool {
    switch content {
    case .periods, .stretch: false
    default: true
    }
  }
}

/// The sign that words give a figure: *a reduction of 4%* is −4%.
package enum Direction: Sendable, Hashable {
  /// No word says; the figure is as printed.
  case none
  case up
  case down
  /// The words say that there is a difference and not which way, or it is not clear: either sign
  /// fits.
  case either
}

/// A number as it is printed: what it says, how finely, and in which style.
package struct PrintedNumber: Sendable, Hashable {
  /// With its printed sign and decimals: 4.2 for `£4.2m`.
  package var value: FixedPoint
  /// The power of ten that the text multiplies it by: 6 for `£4.2m`, −2 for `45p`.
  package var power: Int = 0
  package var unit: Unit = .none
  /// How many seconds one is, for days and weeks.
  package var seconds: Int?
  /// What stands before and behind the digits: `£`, ` per cent`.
  package var prefix = ""
  package var suffix = ""
  /// Whether it stands in words: *twenty-five*.
  package var isWords = false
  /// Whether thousands are apart, by a comma unless it says otherwise.
  package var hasThousands = true

  /// What the text says behind or before a number.
  package enum Unit: Sendable, Hashable {
    case none
    case percent
    case points
    case money(Currency)
  }

  package init(_ value: FixedPoint) {
    self.value = value
  }
}

/// A duration as it is printed.
package struct PrintedDuration: Sendable, Hashable {
  /// The largest unit first.
  package var parts: [Part]
  package var isNegative = false
  /// For `12:04`, which may be minutes and seconds or hours and minutes.
  package var isClock = false

  /// `3 mins`
  package struct Part: Sendable, Hashable {
    package var amount: FixedPoint
    /// In seconds: 3,600, 60 or 1.
    package var unit: Int
    /// What stands behind the number, up to the next one: ` mins `.
    package var suffix: String
    package var isWords = false
  }
}

/// A place in an order as it is printed: `18th of 44`, `third`, *top 15%*.
package struct PrintedRank: Sendable, Hashable {
  package var place: Int
  package var count: Int?
  package var form: Form

  /// How a place is said.
  package enum Form: Sendable, Hashable {
    /// `18th`; the text between the place and the count: `/`.
    case ordinal(between: String)
    /// *third*
    case word
    /// *top 10*, *bottom four*
    case top(isPercent: Bool)
    case bottom(isPercent: Bool)
  }
}

/// A part of a whole in words: *two thirds*, *six out of ten*, *18 of the 44*.
package struct PrintedShare: Sendable, Hashable {
  package var part: Int
  package var whole: Int
  package var form: Form
  /// Whether the part stands in words: *four of the 44*.
  package var isWords = false

  /// How a share is said.
  package enum Form: Sendable, Hashable {
    /// *two thirds*, *half*
    case fraction
    /// *six out of ten*, *one in five*: a rounded share.
    case outOf
    /// *18 of the 44*: a count, exact, with its whole.
    case count
  }
}

/// A time as it is printed; what it does not say is nil.
package struct PrintedPeriod: Sendable, Hashable {
  package var kind: PeriodKind
  package var year: Int?
  /// The month or the quarter.
  package var part: Int?
  package var day: Int?

  package init(_ kind: PeriodKind, year: Int? = nil, part: Int? = nil, day: Int? = nil) {
    self.kind = kind
    self.year = year
    self.part = part
    self.day = day
  }
}
