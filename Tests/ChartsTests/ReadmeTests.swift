import Charts
import Foundation
import Testing

/// The example in the README is compiled here, and read from there.
@Suite struct ReadmeTests {
  @Test func exampleIsTheOneThatCompiles() throws {
    let here = URL(filePath: #filePath)
    let top = here.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(contentsOf: top.appending(path: "README.md"), encoding: .utf8)
    let own = try String(contentsOf: here, encoding: .utf8)
    let wanted = lines(readme, after: "```swift", before: "```")
    #expect(wanted.first == "import Charts")
    #expect(Array(wanted.dropFirst()) == lines(own, after: "// Example", before: "// End"))
  }

  @Test func examplePrintsAPictureAndItsWords() throws {
    var printed: [String] = []
    try example { printed.append($0) }
    #expect(printed.count == 2)
    #expect(printed.first?.hasPrefix("<svg xmlns=") ?? false)
    #expect(printed.last?.contains("4,702 (March 2024)") ?? false)
  }

  private func example(_ print: (String) -> Void) throws {
    // Example
    let chart = try SVGChart(
      csv: "month,calls\n2024-01,4810\n2024-02,4655\n2024-03,4702\n",
      settings: "type: line\nx: month\ny: calls\nmeasure: Calls answered each month")
    print(chart.svg(.wide))  // a file of its own; .narrow for a phone
    print(chart.summary)  // what it shows, in words
    // End
  }

  /// The lines between two marks, without the blanks around them; empty ones left out.
  private func lines(_ text: String, after start: String, before end: String) -> [String] {
    let all = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces) }
    guard let first = all.firstIndex(of: start) else { return [] }
    return Array(all[(first + 1)...].prefix { $0 != end }.filter { !$0.isEmpty })
  }
}
