import Diagnostics
import Figures
import Foundation
import Output
import Settings
import Tables
import Testing

/// The guide is the specification: its table of functions is that of the code, and its examples
/// give what it says.
@Suite struct GuideTests {
  private static let lines: [Substring] = {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("content/guide/checked-figures.md")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return text.split(separator: "\n", omittingEmptySubsequences: false)
  }()

  /// The data blocks of the page.
  private static let bench: Workbench = {
    var sources: [FigureSource] = []
    var rest = lines[...]
    while let line = rest.popFirst() {
      guard line == "```data" else { continue }
      let block = rest.prefix { $0 != "```" }
      guard let divider = block.firstIndex(of: "---") else { continue }
      let settings = block[..<divider].joined(separator: "\n")
      let rows = block[(divider + 1)...].joined(separator: "\n")
      let id = block.first { $0.hasPrefix("id: ") }.map { String($0.dropFirst(4)) } ?? ""
      let yaml = Array(settings.utf8)
      var findings = Findings(in: SourceFile(path: "guide", bytes: yaml))
      let node = YAML.read(Passage(Span(0, yaml.count), in: yaml), options: [], into: &findings)
      let columns = node?.map?.first { $0.key == "columns" }?.value
      if let source = Workbench.source(id, rows, node: columns) { sources.append(source) }
    }
    var bench = Workbench([])
    bench.data = FigureData(sources)
    return bench
  }()

  /// The rows of tables whose first heading is `Formula`: the formula and what it gives.
  private static let examples: [(formula: String, gives: String)] = {
    var examples: [(String, String)] = []
    var isInside = false
    for line in lines {
      guard line.hasPrefix("|") else {
        isInside = false
        continue
      }
      if line.hasPrefix("| Formula") { isInside = true }
      guard isInside, line.hasPrefix("| `") else { continue }
      let cells = line.dropFirst(2).dropLast(2).split(separator: "` | ", maxSplits: 1)
      guard cells.count == 2 else { continue }
      examples.append((String(cells[0].dropFirst()), String(cells[1])))
    }
    return examples
  }()

  @Test func thePageHasExamples() {
    #expect(Self.bench.data.names == ["calls", "chats", "hubs", "crime"])
    #expect(Self.examples.count > 60)
    // Each function has an example.
    for function in FunctionName.allCases {
      #expect(Self.examples.contains { $0.formula.contains("\(function.rawValue)(") })
    }
  }

  @Test(arguments: examples)
  func eachExampleGivesWhatThePageSays(formula: String, gives: String) {
    #expect(Self.bench.result(formula) == gives)
  }

  @Test func theTableOfFunctionsIsThatOfTheCode() {
    let heading = "| Function | What it gives | Unit | Missing values | Checked against |"
    #expect(Self.lines.contains(Substring(heading)))
    for entry in FunctionTable.entries {
      #expect(Self.lines.contains(Substring(entry.row)), "\(entry.row)")
    }
  }
}

extension FunctionEntry {
  /// The row of the guide's table.
  fileprivate var row: String {
    let usages = usage.split(separator: "), ").map { $0.hasSuffix(")") ? $0 : $0 + ")" }
    let shown = usages.map { "`\($0)`" }.joined(separator: ", ")
    return "| \(shown) | \(meaning) | \(unit) | \(missing) | \(words) |"
  }
}
