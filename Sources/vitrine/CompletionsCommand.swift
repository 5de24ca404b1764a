import ArgumentParser

/// `vitrine completions`: a script that lets a shell complete commands and options.
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions", abstract: "Write a script with which a shell completes commands.",
    discussion: """
      EXAMPLES
        vitrine completions bash > ~/.local/share/bash-completion/completions/vitrine
        vitrine completions zsh > ~/.zfunc/_vitrine
        vitrine completions fish > ~/.config/fish/completions/vitrine.fish
      """)

  @Argument(help: "bash, zsh or fish.")
  var shell: Shell

  func run() {
    let known: CompletionShell =
      switch shell {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    Console.write(Vitrine.completionScript(for: known))
  }
}

/// The shells that are known.
enum Shell: String, ExpressibleByArgument, CaseIterable {
  case bash, zsh, fish
}
