import ArgumentParser
import Diagnostics
import Site

/// `vitrine new`: files to start from.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Make files to start from.", subcommands: [NewSite.self])
}

/// `vitrine new site`: a small site that builds at once.
struct NewSite: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site", abstract: "Make a first site: settings, a home page, a report.",
    discussion: """
      Nothing that exists is changed.

      EXAMPLE
        vitrine new site my-site && cd my-site && vitrine build
      """)

  @Argument(help: "The folder of the new site; the current one if not given.")
  var folder = "."

  func run() throws {
    let files = StarterSite.files
    let findings = StarterSite.write(to: folder)
    guard findings.isEmpty else {
      Console.error(String(Report(findings).text().dropLast()))
      throw ExitCode(1)
    }
    for file in files { Console.write("made \(folder == "." ? "" : folder + "/")\(file.path)\n") }
    let enter = folder == "." ? "" : "cd \(folder) && "
    Console.write("\nNext: change content/site.yml, then \(enter)vitrine build\n")
  }
}
