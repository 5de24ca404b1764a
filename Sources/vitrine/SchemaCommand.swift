import ArgumentParser
import Glibc
import Site

/// `vitrine schema`: what may be set, for editors.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Write JSON Schemas of everything that can be set, for editors.",
    discussion: """
      An editor that has them completes the names of settings and marks what is wrong as you type.
      The names: \(SettingsSchema.subjects.map(\.name).joined(separator: ", ")); \
      `snippets` for Visual Studio Code.

      EXAMPLES
        vitrine schema site > site.schema.json
        vitrine schema --all .vscode      every schema and the snippets, into a folder
      """)

  @Argument(
    help: "The name of a schema, or `snippets`.",
    completion: .list(SettingsSchema.subjects.map(\.name) + ["snippets"]))
  var name: String?

  @Option(
    help: ArgumentHelp("Write all of them into a folder.", valueName: "folder"),
    completion: .directory)
  var all: String?

  func validate() throws {
    guard (name == nil) != (all == nil) else {
      throw ValidationError("Give the name of a schema, or --all and a folder.")
    }
  }

  func run() throws {
    if let folder = all { return try writeAll(into: folder) }
    if name == "snippets" { return Console.write(SettingsSchema.snippets()) }
    guard let subject = SettingsSchema.subjects.first(where: { $0.name == name }) else {
      let names = SettingsSchema.subjects.map(\.name).joined(separator: ", ")
      throw ValidationError("There is no schema `\(name ?? "")`; there are \(names) and snippets.")
    }
    Console.write(SettingsSchema.schema(of: subject))
  }

  private func writeAll(into folder: String) throws {
    var files = SettingsSchema.subjects.map {
      ("\($0.name).schema.json", SettingsSchema.schema(of: $0))
    }
    files.append(("vitrine.code-snippets", SettingsSchema.snippets()))
    mkdir(folder, 0o777)
    for (name, bytes) in files {
      let path = folder + "/" + name
      let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
      let count = descriptor < 0 ? -1 : Glibc.write(descriptor, bytes, bytes.count)
      if descriptor >= 0 { close(descriptor) }
      guard count == bytes.count else {
        Console.error("vitrine: \(path) cannot be written: \(String(cString: strerror(errno)))")
        throw ExitCode(1)
      }
      Console.write("made \(path)\n")
    }
  }
}
