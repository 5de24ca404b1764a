import Diagnostics
import Settings
import Testing

/// Large and deep texts end in a value or a finding.
@Suite struct LimitTests {
  @Test func tenThousandKeys() {
    let text = (0..<10_000).map { "key \($0): value: \($0)\n" }.joined()
    let reading = read(text, as: .named(.text))
    #expect(reading.places == [])
    #expect(reading.node?.map?.count == 10_000)
    #expect(reading.node?.map?.last?.value.scalar == "value: 9999")
  }

  @Test func twoThousandKeysInBraces() {
    let text = "columns: {" + (0..<2_000).map { "é\($0): v" }.joined(separator: ", ") + ", é7: x}"
    let reading = read(text)
    #expect(reading.places == ["S106 1:18901"])
    #expect(reading.node?["columns"]?.map?.count == 2_000)
  }

  @Test(arguments: [
    String(repeating: "[", count: 50_000), String(repeating: "{a: ", count: 50_000),
    String(repeating: "- ", count: 50_000),
    (0..<400).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
  ])
  func deepNesting(text: String) {
    let reading = read("columns:\n" + text.split(separator: "\n").map { "  \($0)\n" }.joined())
    #expect(reading.findings.list.map(\.code.id) == ["S118"])
  }

  @Test func manySlipsAreBounded() {
    let text = (0..<5_000).map { "a\($0) = {x: \"\\q\"}\n" }.joined()
    let reading = read(text)
    #expect(reading.findings.list.count < 300)
    #expect(reading.node?.map?.count == 5_000)
  }

  @Test func moreThanTwoMegabytesAreRefused() {
    let reading = read("title: " + String(repeating: "x", count: YAML.sizeLimit))
    #expect(reading.node == nil)
    #expect(reading.places == ["S118 1:1"])
  }
}
