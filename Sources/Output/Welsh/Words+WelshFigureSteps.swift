extension FigureStepWords {
  static let welsh = FigureStepWords(
    phrase: { welshPhrase($0, $1 ? ", fesul rhes:" : " yw") },
    truth: { operation, holds in
      switch operation {
      case .every: holds ? "mae pob un o {a} yn {than}" : "nid yw pob un o {a} yn {than}"
      case .some: holds ? "mae o leiaf un o {a} yn {than}" : "nid oes yr un o {a} yn {than}"
      case .no: holds ? "nid oes yr un o {a} yn {than}" : "mae o leiaf un o {a} yn {than}"
      default: holds ? "mae {a} yn {than}" : "nid yw {a} yn {than}"
      }
    },
    relation: { relation in
      switch relation {
      case .less: "llai na {b}"
      case .atMost: "{b} ar y mwyaf"
      case .more: "fwy na {b}"
      case .atLeast: "{b} o leiaf"
      case .equal: "hafal i {b}"
      case .unequal: "wahanol i {b}"
      }
    },
    range: "y {n} gwerth o {a} i {b}",
    countOfRange: "nifer y gwerthoedd o {a} i {b} yw {r}",
    countOfValues: "nifer y gwerthoedd {a} yw {r}",
    ofAll: { "\($0) o \($1)" },
    possible: ", sy’n bosibl gyda rhifau wedi’u talgrynnu",
    list: DateWords.welsh.list,
    joined: { sentence in
      // *o y* is *o’r*, *i y* is *i’r*.
      var words = sentence.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      for place in words.indices.dropFirst().reversed()
      where words[place] == "y" && ["o", "i", "na"].contains(words[place - 1]) {
        words[place - 1] += "’r"
        words.remove(at: place)
      }
      return words.joined(separator: " ")
    })

  private static func welshPhrase(_ operation: FigureStep.Operation, _ gives: String) -> String {
    switch operation {
    case .values: "{r}"
    case .sum: "swm {all} yw {r}"
    case .average: "cyfartaledd {all} yw {r}"
    case .median: "canolrif {all} yw {r}"
    case .lowest: "yr isaf o {all} yw {r}"
    case .highest: "yr uchaf o {all} yw {r}"
    case .first: "y cyntaf o {a} yw {r}"
    case .last: "yr olaf o {a} yw {r}"
    case .countWhere: "o {a}, nifer y rhai sy’n {than} yw {r}"
    case .change: "y newid o {a} i {b}\(gives) {r}"
    case .share: "{a} allan o {b}\(gives) {r}"
    case .remainder: "yr hyn sy’n weddill o {a} ar ôl {b} yw {r}"
    case .rate(let scale):
      scale.isEmpty ? "{a} \u{F7} {b}\(gives) {r}" : "{a} am bob {n} o {b}\(gives) {r}"
    case .rank(let lowestFirst):
      "safle {a} ymhlith {b}, gan gyfrif o’r \(lowestFirst ? "isaf" : "uchaf"), yw {r}"
    case .rolling(_, let isMean):
      "\(isMean ? "cyfartaleddau" : "symiau") pob {n} gwerth olynol yn {a} yw {r}"
    case .peak: "yr uchaf o {a}, {amount}, yw gwerth {r}"
    case .trough: "yr isaf o {a}, {amount}, yw gwerth {r}"
    case .minutes: "{a} mewn munudau\(gives) {r}"
    case .hours: "{a} mewn oriau\(gives) {r}"
    case .seconds: "{a} mewn eiliadau\(gives) {r}"
    case .rounded(0): "{a} wedi’i dalgrynnu i rifau cyfan\(gives) {r}"
    case .rounded: "{a} wedi’i dalgrynnu i {n} lle degol\(gives) {r}"
    case .wasRounded: "talgrynnwyd {a} cyn ei argraffu, a gall fod yn {r}"
    case .chain: "{chain}\(gives) {r}"
    case .count, .every, .some, .no, .compared: "{r}"
    }
  }
}
