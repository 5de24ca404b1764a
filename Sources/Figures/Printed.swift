import Output
import Tables

/// Writes other values in the style of what is printed: what would be right in its place.
extension PrintedNumber {
  /// How much the last printed digit is worth, in the unit of the formula.
  func step() throws(Rational.Failure) -> Rational {
    try Rational(FixedPoint(units: 1, decimals: Int(value.decimals))).times(scale)
  }

  /// The largest of 1, 5, 10, 50, … of its last digit that it is a multiple of, in the unit of the
  /// formula: 500 for 66,500; nil for zero.
  func roundness() throws(Rational.Failure) -> Rational? {
    var digits = value.units.magnitude
    guard digits > 0 else { return nil }
    var result = try step()
    while digits % 10 == 0 {
      digits /= 10
      result = try result.times(Rational(10))
    }
    return digits % 5 == 0 ? try result.times(Rational(5)) : result
  }

  /// What the text multiplies the digits by.
  var scale: Rational {
    let factor = Rational(Int(FixedPoint.wholePower(min(18, abs(power)))))
    return power < 0 ? (try? Rational.one.divided(by: factor)) ?? .one : factor
  }

  /// The claimed value without its sign, in the unit of the formula.
  func magnitude() throws(Rational.Failure) -> Rational {
    try Rational(value).magnitude.times(scale)
  }

  /// Another value as this one is printed; nil if it has too many digits.
  func text(for amount: Rational) -> String? {
    guard let scaled = try? amount.divided(by: scale),
      let rounded = scaled.rounded(toDecimals: Int(value.decimals))
    else { return nil }
    let isNegative = rounded.isNegative
    var digits = rounded
    digits.units = Int64(clamping: rounded.units.magnitude)
    var written = hasThousands ? digits.text : digits.plainText
    if isWords, digits.decimals == 0, let word = NumberWords.text(Int(clamping: digits.units)) {
      written = word
    }
    return (isNegative ? "\u{2212}" : "") + prefix + written + suffixText(for: digits)
  }

  private func suffixText(for digits: FixedPoint) -> String {
    guard unit == .points || seconds != nil else { return suffix }
    let isOne = digits.decimals == 0 && digits.units == 1
    for word in ["point", "day", "week"] {
      if isOne, suffix.hasSuffix(word + "s") { return String(suffix.dropLast()) }
      if !isOne, suffix.hasSuffix(word) { return suffix + "s" }
    }
    return suffix
  }
}

extension PrintedDuration {
  /// How many seconds the last printed digit is worth.
  func step(_ form: ClockForm) throws(Rational.Failure) -> Rational {
    guard let last = parts.last else { return .one }
    let one = Rational(FixedPoint(units: 1, decimals: Int(last.amount.decimals)))
    return try one.times(Rational(form.seconds(last.unit)))
  }

  /// The claimed duration in seconds, without its sign.
  func magnitude(_ form: ClockForm) throws(Rational.Failure) -> Rational {
    var sum = Rational.zero
    for part in parts {
      sum = try sum.plus(try Rational(part.amount).times(Rational(form.seconds(part.unit))))
    }
    return sum
  }

  /// What `12:04` is.
  enum ClockForm {
    case minutesSeconds
    case hoursMinutes

    func seconds(_ unit: Int) -> Int { self == .hoursMinutes ? unit * 60 : unit }
  }

  /// The forms in which the text can be read.
  var forms: [ClockForm] {
    isClock && parts.count == 2 ? [.minutesSeconds, .hoursMinutes] : [.minutesSeconds]
  }

  /// Another duration, in seconds, as this one is printed; nil if it has too many digits.
  func text(for seconds: Rational, _ form: ClockForm) -> String? {
    guard let last = parts.last, case let unit = Rational(form.seconds(last.unit)),
      let scaled = try? seconds.divided(by: unit),
      let total = scaled.rounded(toDecimals: Int(last.amount.decimals))
    else { return nil }
    let power = UInt64(FixedPoint.wholePower(Int(last.amount.decimals)))
    var whole = total.units.magnitude / power
    var amounts: [UInt64] = []
    for part in parts.dropLast() {
      let size = UInt64(part.unit / last.unit)
      amounts.append(whole / size)
      whole %= size
    }
    var written = total.isNegative ? "\u{2212}" : ""
    for (part, amount) in zip(parts, amounts) { written += text(FixedPoint(Int(amount)), part) }
    let rest = Int64(clamping: whole * power + total.units.magnitude % power)
    return written + text(FixedPoint(units: rest, decimals: Int(last.amount.decimals)), last)
  }

  private func text(_ amount: FixedPoint, _ part: Part) -> String {
    var digits = amount.decimals == 0 ? amount.plainText : amount.text
    if isClock, part != parts.first, digits.utf8.count == 1 { digits = "0" + digits }
    if part.isWords, amount.decimals == 0, let word = NumberWords.text(Int(amount.units)) {
      digits = word
    }
    return digits + part.suffixText(for: amount)
  }
}

extension PrintedDuration.Part {
  /// The unit in the number that the amount needs: `1 minute`, `2 minutes`.
  fileprivate func suffixText(for other: FixedPoint) -> String {
    let wasOne = amount.decimals == 0 && amount.units == 1
    let isOne = other.decimals == 0 && other.units == 1
    guard wasOne != isOne else { return suffix }
    for (one, more) in TimeWords.plurals {
      let (old, new) = wasOne ? (one, more) : (more, one)
      if let range = suffix.wordRange(of: old) { return suffix.replacing(range, with: new) }
    }
    return suffix
  }
}

extension String {
  /// Where a word stands that is not part of another.
  fileprivate func wordRange(of word: String) -> Range<Int>? {
    let (text, wanted) = (Array(utf8), Array(word.utf8))
    guard text.count >= wanted.count else { return nil }
    for start in 0...(text.count - wanted.count)
    where text[start...].starts(with: wanted) {
      let end = start + wanted.count
      let isApart = (start == 0 || !text[start - 1].isWordByte)
      if isApart, end == text.count || !text[end].isWordByte { return start..<end }
    }
    return nil
  }

  fileprivate func replacing(_ range: Range<Int>, with word: String) -> String {
    let text = Array(utf8)
    return String(decoding: text[..<range.lowerBound], as: UTF8.self) + word
      + String(decoding: text[range.upperBound...], as: UTF8.self)
  }
}

extension PrintedRank {
  /// Another place as this one is printed.
  func text(for place: Int, of count: Int?) -> String {
    switch form {
    case .ordinal(let between):
      let end = self.count != nil && count != nil ? between + FixedPoint(count ?? 0).text : ""
      return OrdinalWords.digits(place) + end
    case .word:
      let word = OrdinalWords.text(place) ?? OrdinalWords.digits(place)
      return word + (self.count.map { _ in count.map { " of \($0)" } ?? "" } ?? "")
    case .top, .bottom:
      return OrdinalWords.digits(place) + (count.map { " of \($0)" } ?? "")
    }
  }
}

extension PrintedShare {
  /// The simplest words for another share, a percentage where none is near.
  static func text(for share: Rational) -> String? {
    let simple: [(Int, Int, String)] = [
      (1, 2, "half"), (1, 3, "a third"), (2, 3, "two thirds"), (1, 4, "a quarter"),
      (3, 4, "three quarters"), (1, 5, "one in five"), (1, 10, "one in ten"),
    ]
    for (part, whole, words) in simple {
      guard let exact = try? Rational(Int128(part), over: Int128(whole)),
        let range = try? AcceptedRange(.about, exact, step: .zero)
      else { continue }
      if range.contains(share) { return words }
    }
    guard let percent = try? share.times(Rational(100)) else { return nil }
    return percent.rounded(toDecimals: 0).map { $0.text + "%" }
  }
}
