/// Names that are looked for beside a figure: what is counted, without how it is counted.
struct SubjectNames {
  /// Names by the words that they need.
  private var own: [[String]]
  private var others: [(words: [String], name: String)]
  /// Where those stand that begin with a word.
  private var places: [String: [Int]] = [:]
  /// Those that are words of any sentence, and names only where they tell apart what is counted.
  private var common: [(words: [String], name: String)]
  /// Words that may stand between a name and its figure.
  private var passing: Set<String>

  /// Whether they are names of rows, *of* which there can be some.
  var areRows: Bool
  /// Whether the own name is that of all things together: *All*, *Total*.
  private var isWhole: Bool

  init(own: [String], others: [String], passing: [String] = [], areRows: Bool) {
    self.areRows = areRows
    isWhole = !own.isEmpty && own.allSatisfy { Self.wholes.contains($0.lowercased()) }
    self.own = own.map { Self.essence($0) }.filter { !$0.isEmpty }
    let known = self.own
    var alike: [[String]] = []
    self.others = others.compactMap { name in
      var words = Self.essence(name)
      if !words.isEmpty, known.contains(words), !own.contains(where: { Self.isTimed($0, name) }) {
        // *Domestic abuse crimes* and *Domestic abuse incidents*: how they are counted tells them
        // apart.
        words = Self.words(name)
        alike += own.map { Self.words($0) }
      }
      // Short words are names only where they are written as one: *ASB*.
      let isShort = words.allSatisfy { $0.utf8.count < 4 }
      guard !isShort || name.utf8.allSatisfy({ 0x41...0x5A ~= $0 }) else { return nil }
      // A shorter name for the same thing says nothing else, and *answered* is a part of *calls*.
      let isPart = known.contains { own in
        words.allSatisfy { own.contains($0) }
          || !areRows && Self.isState(own) && !Self.isState(words)
      }
      return words.isEmpty || isPart ? nil : (words, name)
    }
    self.own += alike
    for (place, other) in self.others.enumerated() {
      places[other.words[0], default: []].append(place)
    }
    common =
      areRows
      ? others.filter { Self.adjectives.contains($0.lowercased()) }
        .map { ([$0.lowercased()], $0) } : []
    self.passing = Set(passing.flatMap { Self.essence($0) })
  }

  var isEmpty: Bool { own.isEmpty && !isWhole || others.isEmpty && common.isEmpty }

  private static let wholes: Set<String> = ["all", "total", "overall", "grand total"]

  /// Words that say how something is counted, not what.
  static let counting: Set<String> = [
    "number", "total", "volume", "count", "rate", "level", "figure", "proportion", "share",
    "percentage", "recorded", "reported", "offence", "crime", "incident", "case", "report",
    "record",
    "year", "month", "quarter", "week", "day", "yearly", "monthly", "quarterly", "annual",
    "rolling",
    "date", "latest", "of", "the", "all", "per", "and", "in", "a", "for", "to", "by", "at", "on",
  ]

  private static let adjectives: Set<String> = ["good", "high", "low", "medium", "open", "closed"]

  private static let tooCommon: Set<String> = [
    "other", "none", "yes", "no", "unknown", "both", "most", "overall", "force", "average", "mean",
    "median", "target", "result", "actual", "forecast", "budget", "plan", "year", "previous",
    "last", "this", "current", "change", "difference", "value", "amount", "people", "population",
    "first", "second", "high", "low", "medium", "good", "open", "new", "time", "long", "short",
  ]

  /// The words of a name that say what it is, in one form for one and for many; all of its words
  /// where nothing else is left, and none for a name that any sentence has.
  private static func essence(_ name: String) -> [String] {
    let words = words(name)
    var essential = words.filter { !counting.contains($0) }
    if essential.isEmpty { essential = words.count > 1 ? words : [] }
    guard !essential.allSatisfy({ tooCommon.contains($0) || $0.utf8.count < 3 }) else { return [] }
    return essential
  }

  /// All words of a name but those in brackets, in one form.
  private static func words(_ name: String) -> [String] {
    ClaimText(name.prefix { $0 != "(" }.description).tokens.filter { $0.kind == .word }
      .map { stem($0.text) }
  }

  /// Whether two names have the same words, so that only their times or numbers differ.
  private static func isTimed(_ a: String, _ b: String) -> Bool { words(a) == words(b) }

  /// Whether a name says what became of something: *Answered in target*.
  private static func isState(_ words: [String]) -> Bool {
    words.contains { $0.utf8.count > 4 && $0.hasSuffix("ed") }
  }

  /// Whether two names say the same thing, of two times.
  static func isSame(_ a: String, _ b: String) -> Bool { essence(a) == essence(b) }

  /// Whether a word is of the kin of an own name: *approved* of *Approvals*.
  func isKin(_ word: String) -> Bool {
    word.utf8.count > 4
      && own.joined().contains { $0.utf8.prefix(5).elementsEqual(word.utf8.prefix(5)) }
  }

  /// A word as it is for one thing: *burglaries* is *burglary*.
  static func stem(_ word: String) -> String {
    if word.hasSuffix("'s") { return stem(String(word.dropLast(2))) }
    guard word.utf8.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us")
    else { return word }
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    let isSibilant = ["ches", "shes", "sses", "xes"].contains { word.hasSuffix($0) }
    return String(word.dropLast(isSibilant ? 2 : 1))
  }

  /// The longest name whose words begin at a place, without how it is counted between and behind
  /// them; nil for its text where it is one of the own names.
  ///
  /// Right behind a number, `isCounted`, names that any sentence has are names too: *21 good
  /// schools*.
  func name(at index: Int, in text: ClaimText, isCounted: Bool = false) -> ClaimText.Subject? {
    var best: (other: String?, end: Int, count: Int)?
    func take(_ words: [String], _ other: String?) {
      guard words.count > best?.count ?? 0, let end = Self.end(of: words, at: index, in: text)
      else { return }
      best = (other, end, words.count)
    }
    for words in own { take(words, nil) }
    for place in places[Self.stem(text.word(index))] ?? [] {
      take(others[place].words, others[place].name)
    }
    if isCounted { for other in common { take(other.words, other.name) } }
    return best.map { ClaimText.Subject(other: $0.other, tokens: index..<$0.end) }
  }

  /// Whether a name ends right before a place.
  func endsName(at end: Int, in text: ClaimText) -> Bool {
    (max(0, end - 5)..<end).contains { name(at: $0, in: text)?.end == end }
  }

  private static func end(of words: [String], at start: Int, in text: ClaimText) -> Int? {
    var index = start
    for (place, word) in words.enumerated() {
      if place > 0 {
        if text.isSign("-", index) { index += 1 }
        while counting.contains(stem(text.word(index))), stem(text.word(index)) != word {
          index += 1
        }
      }
      guard stem(text.word(index)) == word else { return nil }
      index += 1
    }
    return index
  }

  func isPassing(_ word: String) -> Bool { passing.contains(Self.stem(word)) }
}
