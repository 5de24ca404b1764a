import Blocks
import Diagnostics
import Markdown
import Output

/// The numbers of a page's text and of the rows of its blocks, in the order of the page: those in
/// digits, a percentage and percentage points apart, the months of dates, and small numbers in
/// words.
struct PageNumbers {
  /// Each as plain digits, with its unit: `40148`, `16.5%`, `3 points`; a month by its English
  /// name.
  private(set) var list: [(number: String, span: Span)] = []

  init(_ document: Document, in file: SourceFile) {
    for step in document.prose() {
      switch step {
      case .prose(let prose):
        for (number, range) in Self.numbers(in: prose.text) {
          let unit = Self.unit(behind: range.upperBound, in: prose.text)
          list.append((number + unit, prose.place(of: range, in: file)))
        }
        for (name, range) in Self.words(in: prose.text) {
          let word = name.lowercased()
          if let number = Self.numberWords[word] {
            words.append(("\(number)", prose.place(of: range, in: file)))
          } else if let month = Self.months[word], Self.isDated(range, in: prose.text) {
            list.append((month, prose.place(of: range, in: file)))
          }
        }
      case .fence(let index):
        let fence = document.fences[index]
        guard BlockKinds.named(fence.kind) != nil, let rows = BlockParts(fence.contents).rows else {
          continue
        }
        for (number, range) in Self.numbers(in: rows.bytes) {
          list.append((number, rows.span(range)))
        }
      }
    }
  }

  /// Small numbers in words, as digits.
  private(set) var words: [(number: String, span: Span)] = []

  typealias Numbers = [(number: String, span: Span)]

  /// What stands here and not there, and what stands there and not here.
  ///
  /// A number in digits may stand in words on the other page. Numbers that are words on both are
  /// held against each other too, where each page has one that the other has not.
  func differences(from other: PageNumbers) -> (extra: Numbers, missing: Numbers) {
    let extra = lacking(in: other)
    let missing = other.lacking(in: self)
    guard extra.isEmpty, missing.isEmpty else { return (extra, missing) }
    let said = saidMore(than: other)
    let unsaid = other.saidMore(than: self)
    return said.isEmpty || unsaid.isEmpty ? ([], []) : (said, unsaid)
  }

  private func lacking(in other: PageNumbers) -> Numbers {
    let (here, there) = (Self.counts(list), Self.counts(other.list))
    let (said, saidThere) = (Self.counts(words), Self.counts(other.words))
    return list.filter { item in
      let inWords = saidThere[item.number, default: 0] - said[item.number, default: 0]
      return here[item.number, default: 0] > there[item.number, default: 0] + max(0, inWords)
    }
  }

  /// The words that are numbers and stand here more often than there, digits counted with them.
  private func saidMore(than other: PageNumbers) -> Numbers {
    let (here, there) = (Self.counts(list + words), Self.counts(other.list + other.words))
    return words.filter { here[$0.number, default: 0] > there[$0.number, default: 0] }
  }

  private static func counts(_ numbers: Numbers) -> [String: Int] {
    numbers.reduce(into: [:]) { $0[$1.number, default: 0] += 1 }
  }

  /// Numbers as digits with a decimal point; commas between thousands are left out.
  static func numbers(in text: [UInt8]) -> [(String, Range<Int>)] {
    var found: [(String, Range<Int>)] = []
    var i = 0
    while i < text.count {
      guard isDigit(text[i]) else {
        i += 1
        continue
      }
      let start = i
      var digits: [UInt8] = []
      while i < text.count {
        let next = i + 1 < text.count && isDigit(text[i + 1])
        if isDigit(text[i]) || text[i] == 0x2E && next {
          digits.append(text[i])
        } else if !(text[i] == 0x2C && next && hasThousand(text, after: i)) {
          break
        }
        i += 1
      }
      found.append((String(decoding: digits, as: UTF8.self), start..<i))
    }
    return found
  }

  /// Whether a comma stands before exactly three digits.
  private static func hasThousand(_ text: [UInt8], after comma: Int) -> Bool {
    let digits = text[(comma + 1)...].prefix { isDigit($0) }
    return digits.count == 3
  }

  fileprivate static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

// MARK: - Words

extension PageNumbers {
  /// From three on: one and two are said in many ways.
  fileprivate static let numberWords: [String: Int] = [
    "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "twenty": 20, "tri": 3, "tair": 3, "dri": 3, "dair": 3, "thri": 3,
    "thair": 3, "pedwar": 4, "pedair": 4, "bedwar": 4, "bedair": 4, "phedwar": 4, "phedair": 4,
    "pump": 5, "pum": 5, "bump": 5, "bum": 5, "phump": 5, "phum": 5, "chwech": 6, "chwe": 6,
    "saith": 7, "wyth": 8, "naw": 9, "deg": 10, "ddeg": 10, "deuddeg": 12, "ddeuddeg": 12,
    "ugain": 20,
  ]

  fileprivate static let months: [String: String] = [
    "january": "January", "february": "February", "march": "March", "april": "April", "may": "May",
    "june": "June", "july": "July", "august": "August", "september": "September",
    "october": "October", "november": "November", "december": "December", "ionawr": "January",
    "chwefror": "February", "mawrth": "March", "fawrth": "March", "ebrill": "April", "mai": "May",
    "fai": "May", "mehefin": "June", "fehefin": "June", "gorffennaf": "July", "orffennaf": "July",
    "awst": "August", "medi": "September", "fedi": "September", "hydref": "October",
    "tachwedd": "November", "dachwedd": "November", "rhagfyr": "December", "ragfyr": "December",
  ]

  /// The words of a text, letters only.
  fileprivate static func words(in text: [UInt8]) -> [(String, Range<Int>)] {
    var found: [(String, Range<Int>)] = []
    var i = 0
    while i < text.count {
      let start = i
      while i < text.count, (0x61...0x7A).contains(text[i] | 0x20) || text[i] >= 0x80 { i += 1 }
      if i > start { found.append((String(decoding: text[start..<i], as: UTF8.self), start..<i)) }
      if i == start { i += 1 }
    }
    return found
  }

  /// Whether a word with a capital stands beside a number, as in a date: `may` does not.
  fileprivate static func isDated(_ word: Range<Int>, in text: [UInt8]) -> Bool {
    guard (0x41...0x5A).contains(text[word.lowerBound]) else { return false }
    let before = word.lowerBound > 1 && isDigit(text[word.lowerBound - 2])
    let after = word.upperBound + 1 < text.count && isDigit(text[word.upperBound + 1])
    return before || after
  }

  /// `%` for a percentage and ` points` for percentage points, in English and Welsh.
  fileprivate static func unit(behind end: Int, in text: [UInt8]) -> String {
    let rest = String(decoding: text[end...].prefix(40), as: UTF8.self).lowercased()
      .replacing("\u{A0}", with: " ")
    let words = rest.first == " " ? rest.dropFirst() : rest[...]
    let points = [
      "percentage point", "pp ", "pwynt canran", "bwynt canran", "phwynt canran", "%pt",
    ]
    if points.contains(where: { words.hasPrefix($0) }) { return " points" }
    let percent = ["%", "per cent", "percent", "y cant"]
    return percent.contains { words.hasPrefix($0) } ? "%" : ""
  }
}
