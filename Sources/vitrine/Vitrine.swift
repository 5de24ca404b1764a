import ArgumentParser
import Glibc

/// The command line: one file a command.
@main
struct Vitrine: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vitrine",
    abstract: "Turns a folder of Markdown papers into a website whose every figure can be checked.",
    discussion: """
      EXAMPLES
        vitrine new site my-site        make a first site, ready to be changed
        vitrine build                   content/ → public/
        vitrine check                   find every mistake and write nothing
        vitrine figures                 the figures of the text, held against the data
        vitrine explain D112            what a finding means, with examples

      Exit status: 0 nothing wrong, 1 findings, 2 a command that cannot be understood.
      """,
    version: "0.1.0",
    subcommands: [
      BuildCommand.self, CheckCommand.self, RenderCommand.self, DataCommand.self,
      FreezeCommand.self, ChartCommand.self, FiguresCommand.self, ExplainCommand.self,
      NewCommand.self,
      WithdrawCommand.self,
    ])

  /// Runs the command; a command line that cannot be understood exits with 2.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      let code = exitCode(for: error)
      guard code == .validationFailure else { exit(withError: error) }
      Console.error(fullMessage(for: error))
      Glibc.exit(2)
    }
  }
}
