import ArgumentParser
import Diagnostics

/// How findings are written.
enum FindingFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  case github
  case sarif
}

/// What a command says as text or for programs.
enum TextOrJSON: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}

/// How the findings of a whole site are shown; the same for every command that gives them.
struct FindingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How findings are written.",
      discussion:
        "text for people, json for programs, github for its workflows, sarif for code hosts."
    ))
  var format = FindingFormat.text

  @Flag(
    help: ArgumentHelp(
      "Show no values of data in findings, for a log that everybody can read.",
      discussion: "The place and the code stay; the values are seen on your own machine."))
  var publicLog = false

  /// Writes the findings: those for programs to standard output, those for people to `descriptor`.
  func show(_ report: Report, to descriptor: Int32) {
    let report = publicLog ? report.forPublicLog : report
    switch format {
    case .text:
      guard !report.findings.isEmpty else { return }
      Console.put(Console.text(report, to: descriptor) + "\n", to: descriptor)
    case .json: Console.write(report.json())
    case .github: Console.write(report.github())
    case .sarif: Console.write(report.sarif(version: Vitrine.version))
    }
  }
}
