import Diagnostics
import Figures
import Foundation
import Output
import Testing

/// Random formulas over random tables give what another program works out, digit for digit.
@Suite struct ReferenceTests {
  /// One formula with its table as CSV and as JSON.
  private struct Case {
    var formula: String
    var csv: String
    var json: String
  }

  private static func table(_ random: inout Steps) -> (csv: String, json: String, keys: Int) {
    let keys = 3 + random.next(6)
    var columns: [[String?]] = []
    for _ in 0..<2 {
      columns.append(
        (0..<keys).map { _ in
          if random.next(12) == 0 { return nil }
          let decimals = random.next(3)
          let value = FixedPoint(
            units: Int64(random.next(200_000) - 20_000), decimals: decimals)
          return value.plainText
        })
    }
    var csv = "key,a,b\n"
    for row in 0..<keys {
      csv += "k\(row),\(columns[0][row] ?? "[x]"),\(columns[1][row] ?? "[x]")\n"
    }
    let json = zip(["a", "b"], columns).map { name, cells in
      let pairs = cells.enumerated().map { "\"k\($0)\": \($1.map { "\"\($0)\"" } ?? "null")" }
      return "\"\(name)\": {\(pairs.joined(separator: ", "))}"
    }
    return (csv, "{\"t\": {\(json.joined(separator: ", "))}}", keys)
  }

  private static func cell(_ random: inout Steps, _ keys: Int) -> String {
    "t[\(random.next(2) == 0 ? "a" : "b"), k\(random.next(keys))]"
  }

  private static func range(_ random: inout Steps, _ keys: Int) -> String {
    let column = random.next(2) == 0 ? "a" : "b"
    guard random.next(3) > 0 else { return "t[\(column)]" }
    let first = random.next(keys - 1)
    let last = first + 1 + random.next(keys - first - 1)
    return "t[\(column), k\(first) .. k\(last)]"
  }

  /// An amount of plain numbers.
  private static func amount(_ random: inout Steps, _ keys: Int, depth: Int) -> String {
    switch random.next(depth > 0 ? 12 : 4) {
    case 0: return "\(random.next(5_000))"
    case 1: return FixedPoint(units: Int64(random.next(9_999)), decimals: 2).plainText
    case 2, 3: return cell(&random, keys)
    case 4:
      let names = ["sum", "average", "median", "min", "max", "count", "first", "last"]
      let ignoring = random.next(3) == 0 ? " ignoring missing" : ""
      return "\(names[random.next(names.count)])(\(range(&random, keys))\(ignoring))"
    case 5:
      return "sum(\(range(&random, keys)), \(amount(&random, keys, depth: depth - 1)))"
    case 6:
      return "remainder(\(amount(&random, keys, depth: depth - 1)), \(cell(&random, keys)))"
    case 7: return "per(\(cell(&random, keys)), \(amount(&random, keys, depth: depth - 1)), 1000)"
    case 8:
      return "round(\(amount(&random, keys, depth: depth - 1)), \(random.next(4)))"
    default:
      let operations = ["+", "-", "*", "/"]
      let operation = operations[random.next(4)]
      let left = amount(&random, keys, depth: depth - 1)
      return "(\(left) \(operation) \(amount(&random, keys, depth: depth - 1)))"
    }
  }

  private static func formula(_ random: inout Steps, _ keys: Int) -> String {
    switch random.next(8) {
    case 0: "change(\(range(&random, keys)))"
    case 1: "change(\(cell(&random, keys)), \(amount(&random, keys, depth: 2)))"
    case 2: "share(\(cell(&random, keys)), \(range(&random, keys)))"
    case 3: "share(\(amount(&random, keys, depth: 2)), \(cell(&random, keys)))"
    default: amount(&random, keys, depth: 3)
    }
  }

  private static func python(_ lines: [String]) throws -> [String] {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("reference.py")
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("vitrine-reference-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let input = folder.appendingPathComponent("cases.tsv")
    try lines.joined(separator: "\n").write(to: input, atomically: true, encoding: .utf8)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", script.path, input.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func formulasAgreeWithPython() throws {
    var random = Steps(seed: 2_024)
    let cases = (0..<1_500).map { _ in
      let table = Self.table(&random)
      return Case(formula: Self.formula(&random, table.keys), csv: table.csv, json: table.json)
    }
    let expected = try Self.python(cases.map { "\($0.formula)\t\($0.json)" })
    try #require(expected.count == cases.count)
    var values = 0
    for (index, one) in cases.enumerated() {
      let bench = Workbench([("t", one.csv, "")])
      let (value, findings) = bench.evaluate(one.formula)
      var text = "error"
      if case .quantity(let quantity)? = value?.content {
        text = "\(quantity.lower.numerator)/\(quantity.lower.denominator)"
        values += 1
      }
      if findings.contains(where: { $0.code.id == "F119" }) { continue }
      #expect(text == expected[index], "\(one.formula)\n\(one.csv)\(findings.map(\.message))")
    }
    // Most of them have a value, so the comparison means something.
    #expect(values > 700, "\(values)")
  }

  @Test func roundingAgreesWithPython() throws {
    var random = Steps(seed: 11)
    var cases: [(Rational, Int)] = []
    for _ in 0..<1_000 {
      let denominator = [1, 2, 3, 7, 8, 40, 125, 1_000][random.next(8)]
      let numerator = Int128(random.next(2_000_001) - 1_000_000)
      cases.append((try Rational(numerator, over: Int128(denominator)), random.next(5)))
    }
    let lines = cases.map { "round \($0.0.numerator)/\($0.0.denominator) \($0.1)" }
    let expected = try Self.python(lines)
    try #require(expected.count == cases.count)
    for (index, (value, decimals)) in cases.enumerated() {
      let text = value.rounded(toDecimals: decimals)?.plainText ?? "nil"
      let wanted = expected[index]
      #expect(
        text == wanted || "-\(text)" == wanted && value.rounded(toDecimals: decimals)?.units == 0)
    }
  }
}
