import Output
import Tables

/// Days that are in no calendar, and events after the paper that tells them.
extension LintReader {
  /// `31 June`, `29 February 2023`.
  func impossibleDate(_ index: Int, _ text: ClaimText) -> LintFinding? {
    let token = text.tokens[index]
    guard token.text.utf8.count <= 2, let day = Int(token.text), day > 0 else { return nil }
    guard !text.isGlued(index) || index == 0 || !isJoined(text.token(index - 1)) else { return nil }
    var place = index + 1
    if OrdinalWords.ends.contains(text.word(place)), text.isGlued(place) { place += 1 }
    if text.word(place) == "of" { place += 1 }
    guard let month = month(place, text) else { return nil }
    // `June 31 May 2`: a day belongs to the month behind it, unless a year stands there first.
    var end = place + 1
    var year = 2_024
    if text.isSign(",", end) { end += 1 }
    let hasYear = text.token(end)?.kind == .number && text.token(end)?.text.utf8.count == 4
    if hasYear, let known = Int(text.tokens[end].text), (1_800...2_199).contains(known) {
      year = known
      end += 1
    } else {
      end = place + 1
      // `May 18` and `45 March` events are no dates.
      guard day <= 31 else { return nil }
    }
    guard CalendarDate(year: year, month: month, day: day) == nil else { return nil }
    let range = text.bytes(of: index..<end)
    let days = CalendarDate.daysIn(month: month, year: year)
    let name = DateWords.english.months[month - 1]
    return LintFinding(
      .impossibleDate, range, "`\(text.text(in: range))` is no day of the calendar",
      help: "\(name)\(hasYear ? " \(year)" : "") has \(days) days")
  }

  private func isJoined(_ token: ClaimText.Token?) -> Bool {
    guard let token else { return false }
    return token.kind == .word || ["/", ":", ".", "£", "$", "€"].contains(token.text)
  }

  private func month(_ index: Int, _ text: ClaimText) -> Int? {
    guard let month = TimeWords.months[text.word(index)],
      0x41...0x5A ~= text.bytes[text.tokens[index].range.lowerBound]
    else { return nil }
    return month
  }

  /// Verbs that tell what has happened, directly before *in* or *on* a time.
  private static let past: Set<String> = [
    "was", "were", "went", "began", "started", "commenced", "launched", "opened", "closed",
    "ended", "introduced", "completed", "held", "published", "took", "happened", "occurred",
    "joined", "became", "installed", "implemented", "received", "recorded", "rose", "fell",
    "increased", "decreased", "reduced", "dropped", "met", "attended", "moved", "established",
  ]

  /// Words before such a verb that move it into the future: *is to be introduced in July*.
  private static let future: Set<String> = [
    "will", "be", "planned", "plan", "due", "until", "expected", "scheduled", "intended", "would",
    "before", "shall", "going", "anticipated", "proposed", "should", "forecast", "predicted", "if",
    "agreed", "target", "once", "when", "has", "have",
  ]

  /// *was introduced in July 2014*, in a paper of January 2014.
  func pastEvent(_ index: Int, _ text: ClaimText) -> LintFinding? {
    guard let paperDate else { return nil }
    let figures = FigureReader(text: text)
    // The number is the year of a month, or the day of a date; it is read from its first token.
    var start = index
    if month(index - 1, text) != nil { start = index - 1 }
    guard start < index || text.token(index)?.text.utf8.count != 4 else { return nil }
    if start == index - 1, text.token(index - 2)?.kind == .number { return nil }
    guard let (period, end) = figures.period(at: start), let year = period.year,
      period.kind == .month || period.kind == .date
    else { return nil }
    let known = Period(period.kind, year: year, part: period.part ?? 1, day: period.day ?? 1)
    guard known.start > paperDate.daysSince1970 else { return nil }
    let before = text.clauseStart(before: start, limit: 9)..<start
    guard
      ["in", "on", "during"].contains(text.word(start - 1))
        || text.word(start - 1) == "the" && text.word(start - 2) == "on",
      let verb = before.last(where: { Self.past.contains(text.word($0)) }),
      !(text.clauseStart(before: verb, limit: 5)..<start).contains(where: {
        Self.future.contains(text.word($0))
      })
    else { return nil }
    let range = text.bytes(of: start..<end)
    return LintFinding(
      .eventAfterPaper, range,
      "`\(text.word(verb))` in \(text.text(in: range)), which is after the paper of "
        + DateWords.english.day(paperDate),
      help: "correct the year, or say that it is planned")
  }
}

/// Stretches of time in headings and captions that belong together.
extension LintReader {
  /// A heading of a column that says another stretch than the caption or the words above it:
  /// *last 12 months* under *the last quarter (October 2018 to December 2018)*.
  package func period(ofHeading heading: [UInt8], under caption: [UInt8]) -> LintFinding? {
    let text = ClaimText(heading)
    guard let own = Self.stretch(text), let other = Self.stretch(ClaimText(caption)),
      own.months != other.months
    else { return nil }
    return LintFinding(
      .otherPeriod, own.range,
      "the heading is about \(Self.name(own.months)), the text above about "
        + Self.name(other.months),
      help: "name the same stretch of time in both")
  }

  private static func name(_ months: Int) -> String {
    months == 3 ? "a quarter" : months == 1 ? "a month" : "\(months) months"
  }

  /// The stretch that a text looks back over, if it names exactly one: 12 for *last 12 months*.
  private static func stretch(_ text: ClaimText) -> (months: Int, range: Range<Int>)? {
    let figures = FigureReader(text: text)
    var found: (months: Int, range: Range<Int>)?
    for index in text.tokens.indices
    where ["last", "previous", "past", "recent", "latest"].contains(text.word(index)) {
      var end = index + 1
      var count = 1
      if let amount = figures.amount(at: end), amount.value.decimals == 0,
        (1...120).contains(amount.value.units)
      {
        count = Int(amount.value.units)
        end = amount.end
      }
      let size: Int
      switch text.word(end) {
      case "month", "months": size = 1
      case "quarter", "quarters": size = 3
      case "year", "years": size = 12
      default: continue
      }
      let months = count * size
      if let known = found, known.months != months { return nil }
      found = (months, text.bytes(of: index..<(end + 1)))
    }
    return found
  }
}
