import ArgumentParser

@main
struct Vitrine: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vitrine", abstract: "Turns a folder of Markdown papers into a public website.")
}
