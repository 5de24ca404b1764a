import Testing

@testable import Site

/// Two files of a site must never have one address; told from fingerprints first, so each kind of
/// clash is tried, and random ones against a plain search.
@Suite struct AddressClaimsTests {
  /// SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every machine.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  struct Case: Sendable {
    var first: String
    var second: String
    var clash: Bool
  }

  static let cases = [
    Case(first: "a/index.html", second: "a/index.html", clash: true),
    Case(first: "a/index.html", second: "A/index.html", clash: true),
    Case(first: "cafÉ/index.html", second: "café/index.html", clash: true),
    Case(first: "a", second: "a/index.html", clash: true),
    Case(first: "Ä.csv", second: "ä.csv/index.html", clash: true),
    Case(first: "a.csv", second: "a.cs/index.html", clash: false),
    Case(first: "a/index.html", second: "a/index.html/index.html", clash: false),
    Case(first: "a/b.csv", second: "a/c.csv", clash: false),
  ]

  @Test(arguments: cases) func twoAddresses(_ example: Case) {
    for (first, second) in [
      (example.first, example.second), (example.second, example.first),
    ] {
      var claims = AddressClaims(content: "content")
      claims.take(first, by: .file("one.md"))
      claims.take(second, by: .file("two.md"))
      #expect(claims.findings().isEmpty != example.clash)
    }
  }

  @Test func blocksOfOnePageAreAMatterOfThePage() {
    var claims = AddressClaims(content: "content")
    claims.take("a/calls.csv", by: .file("a.md"))
    claims.take("a/calls.csv", by: .file("a.md"))
    #expect(claims.findings().isEmpty)
  }

  @Test func randomAddressesClashAsAPlainSearchSays() {
    var generator = Numbers(state: 7)
    let names = ["a", "B", "b", "É", "é", "a.csv", "A.csv", "x/y", "X/y"]
    for _ in 0..<400 {
      var addresses: [String] = []
      for _ in 0..<Int.random(in: 2...6, using: &generator) {
        let name = names[Int.random(in: 0..<names.count, using: &generator)]
        addresses.append(Bool.random(using: &generator) ? name : name + "/index.html")
      }
      var claims = AddressClaims(content: "content")
      for (number, address) in addresses.enumerated() {
        claims.take(address, by: .file("\(number).md"))
      }
      let small = addresses.map { $0.lowercased() }
      let clash = small.indices.contains { one in
        small.indices.contains { other in
          one < other && small[one] == small[other]
            || one != other && !small[one].hasSuffix("/index.html")
              && small[one] + "/index.html" == small[other]
        }
      }
      #expect(claims.findings().isEmpty != clash, "\(addresses)")
    }
  }
}
