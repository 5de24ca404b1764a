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
        vitrine serve                   see it in a browser while you write
        vitrine build                   content/ → public/
        vitrine check                   find every mistake and write nothing
        vitrine figures                 the figures of the text and their data
        vitrine explain D112            what a finding means, with examples

      Exit status: 0 nothing wrong, 1 findings, 2 a command that cannot be understood.
      """,
    version: version,
    subcommands: [
      BuildCommand.self, CheckCommand.self, ServeCommand.self, NewCommand.self,
      RenderCommand.self, DataCommand.self, ChartCommand.self, FiguresCommand.self,
      FreezeCommand.self, WithdrawCommand.self, ExplainCommand.self, SchemaCommand.self,
      NextReleaseCommand.self, CompletionsCommand.self,
    ])

  static let version = "0.1.0"

  /// Runs the command; a command line that cannot be understood exits with 2.
  static func main() async {
    if let slip = CommandName.slip(in: Array(CommandLine.arguments.dropFirst())) {
      Console.error(slip)
      Glibc.exit(2)
    }
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      let code = exitCode(for: error)
      // Help is what was asked for: half of it on a full disk is a failure.
      if code == .success { return Console.write(fullMessage(for: error) + "\n") }
      guard code == .validationFailure else { exit(withError: error) }
      Console.error(fullMessage(for: error))
      Glibc.exit(2)
    }
  }
}
