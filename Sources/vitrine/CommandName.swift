import ArgumentParser
import Diagnostics

/// The names of the commands, and what is meant by one that does not exist.
enum CommandName {
  /// What is wrong with the name of a command at the start of the arguments; nil where nothing is.
  static func slip(in arguments: [String]) -> String? {
    slip(arguments[...], of: Vitrine.configuration, after: "vitrine")
  }

  private static func slip(
    _ arguments: ArraySlice<String>, of configuration: CommandConfiguration, after typed: String
  ) -> String? {
    guard let word = arguments.first, !word.hasPrefix("-"), !configuration.subcommands.isEmpty,
      word != "help" || typed != "vitrine"
    else { return nil }
    let commands = configuration.subcommands.map { $0.configuration }
    if let command = commands.first(where: { $0.commandName == word }) {
      return slip(arguments.dropFirst(), of: command, after: typed + " " + word)
    }
    let names = commands.compactMap(\.commandName)
    let near = Suggestion.nearest(to: word, in: names)
    let list = "`\(typed) --help` lists them."
    let help = near.map { "Did you mean `\(typed) \($0)`? \(list)" } ?? list
    return "Error: There is no command `\(typed) \(word)`.\n\(help)"
  }
}
