import Blocks
import Output
import Papers
package import Settings

/// JSON Schemas of everything that an author sets, made from the lists in the code.
package enum SettingsSchema {
  /// One text that has a schema.
  package struct Subject: Sendable {
    /// What it is called on the command line and in the name of its file: `front-matter`.
    package let name: String
    package let title: String
    package let options: [Option]
  }

  /// Front matter, `site.yml`, then the settings of each kind of block.
  package static let subjects: [Subject] =
    [
      Subject(
        name: "front-matter", title: "Front matter of a Vitrine page",
        options: FrontMatter.options),
      Subject(
        name: "site", title: "Settings of a Vitrine site, content/site.yml",
        options: SiteSettings.options),
    ]
    + BlockKinds.all.map { kind in
      Subject(
        name: kind.word, title: "Settings of a Vitrine \(kind.word) block", options: kind.options)
    }

  /// The schema of a text (JSON Schema 2020-12), with a line end.
  package static func schema(of subject: Subject) -> [UInt8] {
    var out = ByteWriter(capacity: 8_192)
    out.write("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\n\"title\":")
    out.write(json: subject.title)
    out.write(",\n\"allOf\":[")
    out.write(schemaOf: subject.options)
    out.write("]}\n")
    return out.finish()
  }

  /// Snippets for Visual Studio Code: `vitrine-chart` and a tab write a block with its lines.
  package static func snippets() -> [UInt8] {
    var json = JSONWriter(capacity: 8_192)
    json.object { json in
      for subject in subjects where subject.name != "site" {
        json.line()
        json.key(text: "Vitrine \(subject.name)")
        json.object { json in
          json.key("scope")
          json.value("markdown")
          json.key("prefix")
          json.value("vitrine-\(subject.name)")
          json.key("description")
          json.value(subject.title)
          json.key("body")
          json.array { json in
            for line in lines(of: subject) { json.value(line) }
          }
        }
      }
    }
    return json.finish()
  }

  /// The lines of a snippet; `${1:…}` is where the cursor stops.
  private static func lines(of subject: Subject) -> [String] {
    let wanted = [
      "front-matter": ["title", "kind", "date", "summary"],
      "chart": ["id", "type", "title", "measure", "area", "period", "source", "x", "y"],
      "table": ["id", "title", "measure", "area", "period", "source"],
    ]
    let names = wanted[subject.name] ?? subject.options.filter(\.required).map(\.name) + ["id"]
    var lines = names.enumerated().compactMap { index, name -> String? in
      guard let option = subject.options.first(where: { $0.name == name }) else { return nil }
      return "\(name): ${\(index + 1):\(escaped(option.example))}"
    }
    let isPage = subject.name == "front-matter"
    lines.insert(isPage ? "---" : "```\(subject.name)", at: 0)
    lines += isPage ? ["---", "", "$0"] : ["---", "${0:month,calls}", "```"]
    return lines
  }

  private static func escaped(_ text: String) -> String {
    text.map { "$}\\".contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}
