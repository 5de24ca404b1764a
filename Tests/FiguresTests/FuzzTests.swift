import Diagnostics
import Figures
import Testing

/// Any bytes at all give formulas or findings, with places inside the text, and never a crash.
@Suite struct FuzzTests {
  private static let pieces = [
    "calls", "[", "]", "(", ")", ",", "..", " .. ", " - ", "-", "+", "*", "/", "<", "<=", "=", "!=",
    "999", "2018", "2017-07", "2017/18", "2023-Q3", "sum(", "share(", "change(", "rank(",
    "rolling(",
    "rounded(", "all(", "peak(", "minutes(", "ignoring missing", "16%", "£4.2m", "3 mins 29",
    "12:04",
    "18th", "1,454", "0", "\"", "é", "−", "×", "≤", "last 12 months", "same month last year",
    "July",
    "Sex = Female", "hubs[No, North]", "months[wait]", "full[calls, 2018]", "crime[recorded, 2018]",
    "\u{0}", "\t", "\n", "%", "#", "as printed: because", "lowest", "mean", ".5", "1e9", "£", "m",
  ]

  private static func check(_ bytes: [UInt8]) -> Bool {
    var findings = Findings(in: SourceFile(path: "paper.md", bytes: bytes))
    let line = FormulaLine(Passage(Span(0, bytes.count), in: bytes), into: &findings)
    var isRight = !line.formulas.isEmpty || !findings.list.isEmpty
    for formula in line.formulas {
      let before = findings.list.count
      let value = formula.evaluate(with: FormulaTests.bench.data, into: &findings)
      if value == nil, findings.list.count == before { isRight = false }
      if formula.span.start < 0 || formula.span.end > bytes.count { isRight = false }
    }
    return isRight
  }

  @Test func piecesInAnyOrder() {
    var random = Steps(seed: 99)
    for _ in 0..<6_000 {
      let count = 1 + random.next(14)
      let text = (0..<count).map { _ in Self.pieces[random.next(Self.pieces.count)] }
        .joined(separator: random.next(2) == 0 ? "" : " ")
      #expect(Self.check(Array(text.utf8)), "\(text)")
    }
  }

  @Test func bytesInAnyOrder() {
    var random = Steps(seed: 5)
    for _ in 0..<4_000 {
      let bytes = (0..<random.next(40)).map { _ in UInt8(random.next(256)) }
      #expect(Self.check(bytes), "\(bytes)")
    }
  }

  @Test(arguments: [
    String(repeating: "(", count: 10_000), String(repeating: "sum(", count: 400),
    String(repeating: "-", count: 1_900), String(repeating: "1 + ", count: 450) + "1",
    String(repeating: "- ", count: 900) + "1", String(repeating: "1,", count: 900) + "1",
    String(repeating: "a[", count: 900), String(repeating: "1 ignoring missing ", count: 90),
    "1" + String(repeating: "0", count: 1_500), "rolling(full[calls], 99999999999999999999)",
    "full[calls, last 1200 years]", "full[calls, 9999-12 .. 0001-01]", "full[calls, 0001 .. 9999]",
    "rounded(0, 0)", "round(1, 99)", "per(1, 0, 0)", "rank(1)", "rank(full[calls])", "1 / (1 - 1)",
  ])
  func extremesAreFindings(text: String) {
    #expect(Self.check(Array(text.utf8)))
  }

  @Test func tenThousandCharactersAreAFinding() {
    let bench = FormulaTests.bench
    #expect(bench.result(String(repeating: "1 + ", count: 2_500) + "1") == "1 F101")
    #expect(bench.result(String(repeating: "(", count: 100) + "1") == "51 F102")
    #expect(bench.result(String(repeating: "1 + ", count: 450) + "1") == "451")
  }
}
