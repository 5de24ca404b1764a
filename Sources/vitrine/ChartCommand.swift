import ArgumentParser
import Charts
import Diagnostics
import Output
import Site
import Tables

/// `vitrine chart`: one CSV file → one SVG.
struct ChartCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart", abstract: "Draw a CSV file as a chart, without a site.",
    discussion: """
      Every setting of a chart block may be given with two dashes: --type, --x, --y, --title, \
      --target and so on; lists and maps as in YAML. With --settings FILE they stand in a file, \
      as above the `---` of a block; those with two dashes come first. The picture carries its \
      own styles. With --format json the computed model is written instead: limits, signals and \
      what they mean for an spc chart, the points for the others.

      EXAMPLES
        vitrine chart calls.csv --type line --x month --y "999 calls" > chart.svg
        vitrine chart calls.csv --type bar --x kind --y calls \\
          --layout narrow > phone.svg
        vitrine chart calls.csv --type line --x month --y "[999, 101]" \\
          --annotate "{at: 2023-08, text: Call triage begins}" \\
          --columns "{999: number}" > chart.svg
        vitrine chart waits.csv --type spc --x date --y value \\
          --better lower --target 10 --rebase 2019-04-01 --format json
      """)

  @Argument(help: "A .csv file.", completion: .file(extensions: ["csv"]))
  var file: String

  @Option(help: "wide (640 units) or narrow (288 units, for a phone).")
  var layout = ChartLayout.wide

  @Option(help: "svg for the picture, json for the computed model.")
  var format = ChartFormat.svg

  @Option(
    name: .customLong("settings"), help: "A file with settings as a chart block has them.",
    completion: .file())
  var settingsFile: String?

  @Option(help: "For spc: the first dates of new limits, with commas between them.")
  var rebase: String?

  @Flag(help: "For spc: keep unusually large changes in the limits.")
  var noScreen = false

  @Argument(parsing: .allUnrecognized, help: "The settings of a chart block: --NAME VALUE.")
  var settings: [String] = []

  func run() async throws {
    let settings = try settingsText()
    let (found, report) = await DataFile.find(file, in: .disk(), from: Console.currentFolder)
    let (made, shown) = found?.chart(settings: settings) ?? (nil, report)
    if !shown.findings.isEmpty { Console.error(String(shown.text().dropLast())) }
    guard let made, !shown.hasErrors else { throw ExitCode(1) }
    var out = ByteWriter()
    switch format {
    case .svg:
      made.chart.writeStandaloneSVG(
        layout == .wide ? .wide : .narrow, label: made.label, into: &out)
    case .json:
      made.chart.writeModel(into: &out)
      out.write("\n")
    }
    Console.write(out.finish())
  }

  /// The settings as a chart block would have them, one a line.
  private func settingsText() throws -> String {
    var text = ""
    var given: Set<String> = []
    var words = settings[...]
    while let word = words.popFirst() {
      guard word.hasPrefix("--"), word.count > 2 else {
        throw ValidationError("`\(word)` stands alone; a setting is --NAME VALUE")
      }
      let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1)
      guard let value = parts.count > 1 ? String(parts[1]) : words.popFirst() else {
        throw ValidationError("\(word) needs a value")
      }
      guard !value.contains("\n") else {
        throw ValidationError("the value of \(word) must be one line")
      }
      text += "\(parts[0]): \(value)\n"
      given.insert(String(parts[0]))
    }
    if let settingsFile { text += try lines(of: settingsFile, without: given) }
    if noScreen { text += "screen: false\n" }
    if let rebase {
      text += "rebase:\n"
      for date in rebase.split(separator: ",") {
        text += "  - {at: \(date), because: given on the command line}\n"
      }
    }
    return text
  }
}

extension ChartCommand {
  /// The settings in a file, without those that were given.
  private func lines(of path: String, without given: Set<String>) throws -> String {
    guard case .success(let bytes) = FileTree.disk().read(path) else {
      throw ValidationError("The file \(path) cannot be read.")
    }
    var isLeftOut = false
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    return lines.filter { line in
      guard let first = line.first, first != " ", first != "\t", first != "-" else {
        return !isLeftOut
      }
      isLeftOut = given.contains(String(line.prefix { $0 != ":" }))
      return !isLeftOut
    }.joined(separator: "\n") + "\n"
  }
}

/// The two layouts of a chart.
enum ChartLayout: String, ExpressibleByArgument, CaseIterable {
  case wide, narrow
}

/// What `vitrine chart` writes.
enum ChartFormat: String, ExpressibleByArgument, CaseIterable {
  case svg, json
}
