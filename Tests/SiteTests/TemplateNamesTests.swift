import Testing

@testable import Site

/// docs/templates.md and the list that templates are checked against name the same things.
@Suite struct TemplateNamesTests {
  @Test func theReferenceListsEveryName() throws {
    let file = #filePath
    let root = file.split(separator: "/").dropLast(3).joined(separator: "/")
    let bytes = try FileTree.disk().read("/" + root + "/docs/templates.md").get()
    let text = String(decoding: bytes, as: UTF8.self)
    let missing = Self.names(TemplateName.all, prefix: "").filter { !text.contains("`\($0)`") }
    #expect(missing == [])
  }

  /// `words.contents`, but `href` for what stands in a list.
  private static func names(_ list: [TemplateName], prefix: String) -> [String] {
    list.flatMap { name -> [String] in
      switch name.shape {
      case .text, .html, .flag: [prefix + name.name]
      case .object(let inner) where name.name == "words":
        Self.names(inner, prefix: "words.")
      case .object(let inner), .list(let inner):
        [prefix + name.name] + Self.names(inner, prefix: "")
      }
    }
  }
}
