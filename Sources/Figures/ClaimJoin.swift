import Output
import Tables

/// Figures that belong together: *between 4% and 15%*, *November and December 2018*, and the
/// direction that a figure in brackets takes from the one before it.
extension ClaimReader {
  /// Joins neighbours; the parts stay behind the whole, as asides.
  static func join(_ found: inout [(Claim, Range<Int>)], _ text: ClaimText) {
    var result: [(Claim, Range<Int>)] = []
    var index = 0
    while index < found.count {
      if index > 0 { inherit(&found, index, text) }
      borrowUnit(&found, index, text)
      if case .share(let share) = found[index].0.content, share.form == .count,
        index + 1 < found.count
      {
        found[index + 1].0.isAside = true
      }
      if let joined = between(found, index, text) ?? span(found, index, text) {
        result.append(joined)
        found[index].0.isAside = true
        found[index + 1].0.isAside = true
      } else if let stretch = stretch(found, index, text) {
        result.append(stretch)
        found[index].0.isAside = true
        found[index + 1].0.isAside = true
      } else if let list = periods(found, index, text) {
        result.append(list.whole)
        for part in index..<list.end {
          found[part].0.isAside = true
          result.append(found[part])
        }
        index = list.end
        continue
      }
      result.append(found[index])
      index += 1
    }
    found = result
  }

  /// A figure in brackets or behind *or* and *and* goes the same way as the one before it: *a
  /// fall of 273 offences (13%)*.
  private static func inherit(
    _ found: inout [(Claim, Range<Int>)], _ index: Int, _ text: ClaimText
  ) {
    let (last, lastTokens) = found[index - 1]
    let (claim, tokens) = found[index]
    guard claim.isAmount, last.isAmount, last.direction != .none,
      claim.direction == .none || claim.direction == .either, !last.isAside
    else { return }
    let gap = lastTokens.upperBound..<tokens.lowerBound
    guard gap.count <= 7, !gap.contains(where: { text.isBoundary($0) }) else { return }
    var opening = gap.upperBound - 1
    if claim.comparison != .equal {
      let compared = ComparisonWords.ending(before: gap.upperBound, in: text)
      opening = max(gap.lowerBound, (compared?.start ?? opening) - 1)
    }
    let isBracket = gap.contains { text.isSign("(", $0) } && text.isSign("(", opening)
    let isOr = text.word(opening) == "or" && gap.count <= 4
    // *by 17% against 9%*
    if text.word(opening) == "against", gap.count == 1, claim.direction == .none {
      found[index].0.direction = .either
    }
    let isAnd = text.word(opening) == "and" && last.direction != .either
    let isListed = text.isSign(",", opening) && gap.count == 1 && Self.isInList(found, index, text)
    if isBracket || isOr || (isAnd && gap.count <= 2) || isListed {
      found[index].0.direction = last.direction
      found[index].0.quality = last.quality
    } else if isAnd {
      // *down 3% on last year and 5% on 2016* is most likely a fall twice.
      found[index].0.direction = .either
    }
  }

  /// *by 12%, 10% and 13%*: a figure goes on behind it.
  private static func isInList(
    _ found: [(Claim, Range<Int>)], _ index: Int, _ text: ClaimText
  ) -> Bool {
    guard index + 1 < found.count, found[index + 1].0.isAmount else { return false }
    let gap = found[index].1.upperBound..<found[index + 1].1.lowerBound
    return gap.count <= 2 && gap.allSatisfy { ["and", ","].contains(text.tokens[$0].text) }
  }

  /// *from 12 to 8 seconds*, *3 and 5 per cent*: the first number has the unit of the second.
  private static func borrowUnit(
    _ found: inout [(Claim, Range<Int>)], _ index: Int, _ text: ClaimText
  ) {
    guard index + 1 < found.count, !found[index].0.isAside else { return }
    let gap = found[index].1.upperBound..<found[index + 1].1.lowerBound
    guard gap.count == 1, ["to", "and", "or", "-"].contains(text.tokens[gap.lowerBound].text) else {
      return
    }
    found[index].0.content = found[index].0.content.withUnit(of: found[index + 1].0.content)
  }

  /// *between A and B*
  private static func between(
    _ found: [(Claim, Range<Int>)], _ index: Int, _ text: ClaimText
  ) -> (Claim, Range<Int>)? {
    guard index + 1 < found.count else { return nil }
    let (first, firstTokens) = found[index]
    let (second, secondTokens) = found[index + 1]
    guard first.isAmount, second.isAmount, text.word(firstTokens.lowerBound - 1) == "between",
      secondTokens.lowerBound == firstTokens.upperBound + 1,
      text.word(firstTokens.upperBound) == "and"
    else { return nil }
    let low = first.content.withUnit(of: second.content)
    let content = Claim.Content.between(low, second.content)
    let tokens = firstTokens.lowerBound..<secondTokens.upperBound
    // *a fall of between 3% and 5%*
    let start = firstTokens.lowerBound - 1
    let figure = FigureReader.Found(
      content: content, tokens: start..<tokens.upperBound, digits: start)
    let direction = Surroundings(text: text, figure: figure).direction
    let range = first.range.lowerBound..<second.range.upperBound
    return (Claim(content, range: range, direction: direction), tokens)
  }

  /// `3–5%`: from the one to the other. Ages are the name of a group: *18–24 year olds*.
  private static func span(
    _ found: [(Claim, Range<Int>)], _ index: Int, _ text: ClaimText
  ) -> (Claim, Range<Int>)? {
    guard index + 1 < found.count else { return nil }
    let (first, firstTokens) = found[index]
    let (second, secondTokens) = found[index + 1]
    let dash = firstTokens.upperBound
    guard secondTokens.lowerBound == dash + 1, text.isSign("-", dash), text.isGlued(dash),
      text.isGlued(dash + 1), !first.isAside, !second.isAside, first.isAmount, second.isAmount,
      second.direction == .none || second.direction == first.direction
        || first.direction == .none
    else { return nil }
    let low = first.content.withUnit(of: second.content)
    guard low.isBelow(second.content) else { return nil }
    let content = Claim.Content.between(low, second.content)
    let tokens = firstTokens.lowerBound..<secondTokens.upperBound
    let figure = FigureReader.Found(
      content: content, tokens: tokens, digits: firstTokens.lowerBound)
    let range = first.range.lowerBound..<second.range.upperBound
    let surroundings = Surroundings(text: text, figure: figure)
    return (
      Claim(
        content, range: range, direction: surroundings.direction,
        isAside: isAges(tokens, text)), tokens
    )
  }

  /// *aged 18–24*, *18–24 year olds*
  private static func isAges(_ tokens: Range<Int>, _ text: ClaimText) -> Bool {
    let before: Set<String> = ["aged", "age", "ages", "years", "year"]
    if before.contains(text.word(tokens.lowerBound - 1)) { return true }
    var next = tokens.upperBound
    if text.isSign("-", next) { next += 1 }
    guard text.word(next).hasPrefix("year") else { return false }
    if text.isSign("-", next + 1) { next += 1 }
    return text.word(next + 1).hasPrefix("old")
  }

  /// *July to September 2022*, *between July and September*.
  private static func stretch(
    _ found: [(Claim, Range<Int>)], _ index: Int, _ text: ClaimText
  ) -> (Claim, Range<Int>)? {
    guard index + 1 < found.count, case .periods(let first) = found[index].0.content,
      case .periods(let second) = found[index + 1].0.content, first.count == 1, second.count == 1,
      !found[index].0.isAside
    else { return nil }
    let tokens = found[index].1.lowerBound..<found[index + 1].1.upperBound
    guard found[index + 1].1.lowerBound == found[index].1.upperBound + 1,
      let joined = FigureReader(text: text).joinedPeriods(at: tokens.lowerBound),
      joined.end == tokens.upperBound
    else { return nil }
    let range = found[index].0.range.lowerBound..<found[index + 1].0.range.upperBound
    return (Claim(.stretch(joined.first, joined.last), range: range), tokens)
  }

  /// Months joined with commas and *and*.
  private static func periods(
    _ found: [(Claim, Range<Int>)], _ index: Int, _ text: ClaimText
  ) -> (whole: (Claim, Range<Int>), end: Int)? {
    guard text.word(found[index].1.lowerBound - 1) != "between" else { return nil }
    var periods: [PrintedPeriod] = []
    var end = index
    while end < found.count, case .periods(let part) = found[end].0.content {
      if end > index {
        let gap = found[end - 1].1.upperBound..<found[end].1.lowerBound
        guard isList(gap, text) else { break }
      }
      periods += part
      end += 1
    }
    guard end - index > 1 else { return nil }
    // *November and December 2018*: the year belongs to both.
    var year: Int?
    for place in periods.indices.reversed() {
      if let known = periods[place].year { year = known } else { periods[place].year = year }
    }
    let range = found[index].0.range.lowerBound..<found[end - 1].0.range.upperBound
    let tokens = found[index].1.lowerBound..<found[end - 1].1.upperBound
    return ((Claim(.periods(periods), range: range), tokens), end)
  }

  /// Whether only a comma, *and* or both stand in a gap.
  private static func isList(_ gap: Range<Int>, _ text: ClaimText) -> Bool {
    guard (1...2).contains(gap.count) else { return false }
    return gap.allSatisfy { ["and", ",", "&"].contains(text.tokens[$0].text) }
  }
}

extension Claim.Content {
  /// Whether both are amounts of one kind and this one is the smaller.
  fileprivate func isBelow(_ other: Claim.Content) -> Bool {
    switch (self, other) {
    case (.number(let low), .number(let high)):
      guard low.unit == high.unit, low.seconds == high.seconds, let a = try? low.magnitude(),
        let b = try? high.magnitude()
      else { return false }
      return a < b
    case (.duration(let low), .duration(let high)):
      guard let a = try? low.magnitude(.minutesSeconds),
        let b = try? high.magnitude(.minutesSeconds)
      else { return false }
      return a < b
    default: return false
    }
  }

  /// The number with the unit of another, where it has none: 4 of *between 4 and 15%*.
  fileprivate func withUnit(of other: Claim.Content) -> Claim.Content {
    switch (self, other) {
    case (.number(var number), .number(let model)) where number.unit == .none && number.power == 0:
      number.unit = model.unit
      number.power = model.power
      return .number(number)
    case (.number(let number), .duration(let model)) where model.parts.count == 1:
      guard let part = model.parts.first, number.value.units >= 0 else { return self }
      let own = PrintedDuration.Part(
        amount: number.value, unit: part.unit, suffix: "", isWords: number.isWords)
      return .duration(PrintedDuration(parts: [own]))
    default: return self
    }
  }

  /// With the minus or plus that is printed before it.
  func signed(isNegative: Bool) -> Claim.Content {
    guard isNegative else { return self }
    switch self {
    case .number(var number):
      number.value.units = -number.value.units
      return .number(number)
    case .duration(var duration):
      duration.isNegative = true
      return .duration(duration)
    default: return self
    }
  }
}
