import Testing

@testable import Papers
@testable import Site

/// How the numbers of agenda items are read and compared.
@Suite struct AgendaItemTests {
  @Test(arguments: [
    ("8. Contact performance", "8", "Contact performance"), ("8 Contact", "8", "Contact"),
    ("8.1 Calls", "8.1", "Calls"), ("8a. Calls", "8a", "Calls"), ("8(b) Calls", "8(b)", "Calls"),
    ("8) Calls", "8", "Calls"), ("8: Calls", "8", "Calls"), ("Item 8: Calls", "8", "Calls"),
    ("8(ii). Calls", "8(ii)", "Calls"), ("999 calls", "", "999 calls"),
    ("101 and 999 calls", "", "101 and 999 calls"), ("2024/25 budget", "", "2024/25 budget"),
    ("Welcome", "", "Welcome"), ("12 – Costs", "12", "– Costs"),
    ("Items of report", "", "Items of report"),
  ])
  func aNumberBeforeATitleIsRead(text: String, number: String, title: String) {
    let found = AgendaItem.divided(text)
    #expect(found.number == number && found.title == title)
  }

  @Test(arguments: [
    ("8", "08.0", true), ("8a", "8(a)", true), ("Item 8", "8", true), ("8a", "8b", false),
    ("8(i)", "8(ii)", false), ("8.1", "8a", false), ("8.10", "8.1", false),
  ])
  func numbersAreComparedWithTheirLetters(a: String, b: String, isSame: Bool) {
    #expect((AgendaItem.key(a) as [Int] == AgendaItem.key(b)) == isSame)
  }

  @Test func partsComeInTheirOrder() {
    let sorted = ["10", "8(b)", "8", "9", "8.2", "8(a)", "8.1"].sorted {
      AgendaItem.key($0).lexicographicallyPrecedes(AgendaItem.key($1))
    }
    #expect(sorted == ["8", "8.1", "8.2", "8(a)", "8(b)", "9", "10"])
  }
}
