import Output

extension FigureReader {
  /// A part of a whole: *two thirds*, *half*, *six out of ten*, *one in five*, *18 of the 44*.
  func share(at start: Int) -> Found? {
    guard partOfScale(at: start) == nil else { return nil }
    return fraction(at: start) ?? counted(at: start) ?? oneIn(at: start)
  }

  /// *one call in eight*: the things that are counted stand between.
  private func oneIn(at start: Int) -> Found? {
    guard let part = amount(at: start), part.isWords, let first = whole(part), first > 0,
      text.token(part.end)?.kind == .word, text.word(part.end + 1) == "in",
      TimeWords.units[text.word(part.end)] == nil,
      !TimeWords.stretches.contains(text.word(part.end)), text.word(part.end) != "times"
    else { return nil }
    var index = part.end + 2
    if text.word(index) == "every" { index += 1 }
    guard let whole = amount(at: index), whole.isWords, let second = self.whole(whole),
      first < second, second <= 20, !TimeWords.stretches.contains(text.word(whole.end)),
      !Self.listed.contains(text.word(whole.end))
    else { return nil }
    return Found(
      content: .share(PrintedShare(part: first, whole: second, form: .outOf)),
      tokens: start..<whole.end, digits: start)
  }

  /// Behind a number these say that something is counted there: *one case in three areas*.
  private static let listed: Set<String> = [
    "areas", "area", "districts", "hubs", "forces", "sites", "places", "cases", "wards", "teams",
    "schools", "hospitals", "towns", "regions", "countries", "locations", "categories",
  ]

  private func fraction(at start: Int) -> Found? {
    if text.word(start) == "half" {
      // *the first half of 2018*, *half an hour*
      let before = text.word(start - 1)
      guard OrdinalWords.places[before] == nil, !TimeWords.looking.contains(before),
        !["a", "an", "year", "term", "time", "yearly"].contains(text.word(start + 1))
      else { return nil }
      return Found(
        content: .share(PrintedShare(part: 1, whole: 2, form: .fraction)),
        tokens: start..<(start + 1), digits: start)
    }
    guard let (part, next) = fractionPart(at: start), !isPace(start) else { return nil }
    var index = next
    if text.isSign("-", index), text.isGlued(index) { index += 1 }
    guard let whole = OrdinalWords.parts[text.word(index)], isFraction(part, index) else {
      return slashed(at: start)
    }
    return Found(
      content: .share(PrintedShare(part: part, whole: whole, form: .fraction)),
      tokens: start..<(index + 1), digits: start)
  }

  /// *4,330 a quarter*, *4,330 detentions a quarter*: so many in each.
  private func isPace(_ start: Int) -> Bool {
    guard text.word(start) == "a", text.word(start + 1) == "quarter", text.word(start + 2) != "of",
      let before = text.token(start - 1)
    else { return false }
    let isCounted =
      before.kind == .word && before.text.hasSuffix("s") && !before.text.hasSuffix("ss")
    return before.kind == .number || isCounted && text.token(start - 2)?.kind == .number
  }

  private func fractionPart(at start: Int) -> (part: Int, next: Int)? {
    let word = text.word(start)
    if word == "a" || word == "an" { return (1, start + 1) }
    if let number = NumberWords.small[word], (1...9).contains(number) { return (number, start + 1) }
    guard let token = text.token(start), token.kind == .number, let number = Int(token.text),
      (1...9).contains(number)
    else { return nil }
    return (number, start + 1)
  }

  /// Whether the word at `index` is a part of a whole and no place in an order or of the year.
  private func isFraction(_ part: Int, _ index: Int) -> Bool {
    let word = text.word(index)
    let next = text.word(index + 1)
    if part == 1 {
      guard !word.hasSuffix("s") else { return false }
      return ![
        "consecutive", "party", "time", "year", "month", "quarter", "highest", "lowest", "person",
        "of a",
      ].contains(next)
    }
    return word.hasSuffix("s")
  }

  /// `2/3rds`, `2/3rd`, `1/4`
  private func slashed(at start: Int) -> Found? {
    guard let first = text.token(start), first.kind == .number, let part = Int(first.text),
      text.isSign("/", start + 1), text.isGlued(start + 1), text.isGlued(start + 2),
      let second = text.token(start + 2), second.kind == .number, let whole = Int(second.text),
      part > 0, part < whole, whole <= 10
    else { return nil }
    var index = start + 3
    if text.isGlued(index), ["rd", "rds", "th", "ths"].contains(text.word(index)) { index += 1 }
    if text.isSign("/", index), text.isGlued(index) { return nil }
    return Found(
      content: .share(PrintedShare(part: part, whole: whole, form: .fraction)),
      tokens: start..<index, digits: start)
  }

  private func counted(at start: Int) -> Found? {
    guard let part = amount(at: start), let first = whole(part) else { return nil }
    var index = part.end
    var form = PrintedShare.Form.outOf
    if text.word(index) == "out", text.word(index + 1) == "of" {
      index += 2
    } else if text.word(index) == "in" {
      index += 1
    } else if text.word(index) == "of" {
      form = .count
      index += 1
    } else {
      return nil
    }
    if ["the", "all", "every", "our"].contains(text.word(index)) { index += 1 }
    guard let whole = amount(at: index), let second = self.whole(whole) else { return nil }
    let isYear = !whole.isWords && (1_950...2_099).contains(second) && !whole.hasThousands
    guard first <= second, second > 0, !isYear || form == .count else { return nil }
    if form == .outOf {
      guard text.word(part.end) == "out" || (part.isWords == whole.isWords && second <= 1_000),
        TimeWords.months[text.word(whole.end)] == nil
      else { return nil }
      if second > 10, second != 20, second != 100, second != 1_000 { form = .count }
    }
    // A count is the first number alone; its whole can be a figure too.
    let end = form == .count ? part.end : whole.end
    var share = PrintedShare(part: first, whole: second, form: form)
    share.isWords = part.isWords
    return Found(content: .share(share), tokens: start..<end, digits: start)
  }

  private func whole(_ amount: Amount) -> Int? {
    amount.value.decimals == 0 ? Int(amount.value.units) : nil
  }
}

extension FigureReader {
  /// A place in an order: `18th of 44`, `18th/44`, *third*, *top 15%*, *bottom four*.
  func rank(at start: Int) -> Found? {
    let word = text.word(start)
    if word == "top" || word == "bottom" { return top(at: start, isTop: word == "top") }
    if let (place, next) = ordinal(at: start) {
      let (count, end) = count(at: next) ?? (nil, next)
      return Found(
        content: .rank(PrintedRank(place: place, count: count?.number, form: .word)),
        tokens: start..<end, digits: start, isAside: count == nil)
    }
    guard let token = text.token(start), token.kind == .number,
      let place = Int(token.text.filter { $0 != "," }), place > 0,
      OrdinalWords.ends.contains(text.word(start + 1)), text.isGlued(start + 1)
    else { return nil }
    let (count, end) = count(at: start + 2) ?? (nil, start + 2)
    return Found(
      content: .rank(
        PrintedRank(
          place: place, count: count?.number, form: .ordinal(between: count?.text ?? ""))),
      tokens: start..<end, digits: start)
  }

  /// *third*, *twenty-first*, and the token behind it.
  func ordinal(at start: Int) -> (place: Int, end: Int)? {
    if let place = OrdinalWords.places[text.word(start)] { return (place, start + 1) }
    guard let ten = NumberWords.tens.firstIndex(of: text.word(start)), text.isSign("-", start + 1),
      text.isGlued(start + 1), let place = OrdinalWords.places[text.word(start + 2)], place < 10
    else { return nil }
    return ((ten + 2) * 10 + place, start + 3)
  }

  /// `/44`, ` of 44`, ` out of the 44`.
  private func count(at start: Int) -> ((number: Int, text: String)?, Int)? {
    var index = start
    if text.isSign("/", index), text.isGlued(index) {
      index += 1
    } else if text.word(index) == "of"
      || (text.word(index) == "out" && text.word(index + 1) == "of")
    {
      index += text.word(index) == "of" ? 1 : 2
      if ["the", "all"].contains(text.word(index)) { index += 1 }
    } else {
      return nil
    }
    guard let amount = amount(at: index), amount.value.decimals == 0, amount.value.units > 0 else {
      return nil
    }
    let year = !amount.isWords && !amount.hasThousands && (1_950...2_099) ~= amount.value.units
    guard !year else { return nil }
    let before = text.tokens[start - 1].range.upperBound
    let between = text.text(in: before..<text.tokens[index].range.lowerBound)
    return ((Int(amount.value.units), between), amount.end)
  }

  private func top(at start: Int, isTop: Bool) -> Found? {
    let part = text.word(start + 1)
    if let whole = OrdinalWords.parts[part] ?? OrdinalWords.sections[part] {
      let percent = PrintedRank(
        place: whole == 3 ? 33 : 100 / whole,
        form: isTop ? .top(isPercent: true) : .bottom(isPercent: true))
      return Found(content: .rank(percent), tokens: start..<(start + 2), digits: start + 1)
    }
    guard let amount = amount(at: start + 1), let place = whole(amount), place > 0 else {
      return nil
    }
    var end = amount.end
    var isPercent = false
    if text.isSign("%", end) {
      isPercent = true
      end += 1
    } else if text.word(end) == "per", text.word(end + 1) == "cent" {
      isPercent = true
      end += 2
    }
    let form: PrintedRank.Form = isTop ? .top(isPercent: isPercent) : .bottom(isPercent: isPercent)
    return Found(
      content: .rank(PrintedRank(place: place, form: form)), tokens: start..<end,
      digits: start + 1)
  }
}

extension FigureReader {
  /// The words that compare a later value with an earlier by a factor.
  static let multiples: [String: (factor: Int, over: Int)] = [
    "doubled": (2, 1), "doubling": (2, 1), "double": (2, 1), "twofold": (2, 1), "tripled": (3, 1),
    "trebled": (3, 1), "tripling": (3, 1), "trebling": (3, 1), "triple": (3, 1), "treble": (3, 1),
    "threefold": (3, 1), "quadrupled": (4, 1), "fourfold": (4, 1), "fivefold": (5, 1),
    "tenfold": (10, 1), "halved": (1, 2), "halving": (1, 2),
  ]

  /// *doubled*, *halved*, *three times as many*.
  func multiple(at start: Int) -> Found? {
    let word = text.word(start)
    if let known = Self.multiples[word],
      let factor = try? Rational(Int128(known.factor), over: Int128(known.over))
    {
      return Found(
        content: .multiple(factor, word: word), tokens: start..<(start + 1), digits: start)
    }
    var index = start
    let factor: FixedPoint
    if word == "twice" {
      factor = FixedPoint(2)
      index += 1
    } else {
      guard let amount = amount(at: start), text.word(amount.end) == "times" else { return nil }
      factor = amount.value
      index = amount.end + 1
    }
    let next = text.word(index)
    let compared: Set<String> = [
      "as", "the", "higher", "more", "larger", "greater", "longer", "that", "what", "its", "their",
      "those", "last", "this",
    ]
    guard compared.contains(next) else {
      return nil
    }
    let range = text.tokens[start].range.lowerBound..<text.tokens[index - 1].range.upperBound
    return Found(
      content: .multiple(Rational(factor), word: text.text(in: range)), tokens: start..<index,
      digits: start)
  }
}

extension ClaimText {
  /// What the number in a range is a rate of: 1,000 behind it in *3 per 1,000*, *3 in every 1,000*.
  func rateBase(behind range: Range<Int>) -> (amount: FixedPoint, words: String)? {
    guard let start = tokens.firstIndex(where: { $0.range.lowerBound >= range.upperBound }) else {
      return nil
    }
    // *3 offences per 1,000 residents*: a few words may stand between.
    for index in start..<min(start + 4, tokens.count) {
      guard !isBoundary(index), tokens[index].kind != .number else { return nil }
      var next = index
      if word(index) == "per" {
        next += 1
      } else if ["for", "in", "of"].contains(word(index)), word(index + 1) == "every" {
        next += 2
      } else {
        continue
      }
      if let power = NumberWords.scales[word(next)], word(next).utf8.count > 2 {
        let base = FixedPoint(Int(FixedPoint.wholePower(power)))
        return (base, text(in: bytes(of: index..<(next + 1))))
      }
      guard let amount = FigureReader(text: self).amount(at: next) else { continue }
      return (amount.value, text(in: bytes(of: index..<amount.end)))
    }
    return nil
  }
}
