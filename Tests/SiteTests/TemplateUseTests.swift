import Diagnostics
import Testing

@testable import Site

/// What a site's own templates do to its pages.
@Suite struct TemplateUseTests {
  private static let page = "{{<layout}}{{$main}}{{{body}}}{{/main}}{{/layout}}"

  @Test(arguments: [
    (["page.mustache": Self.page], ""),
    (["page.mustache": "{{<layout}}{{$main}}{{title}}{{/main}}{{/layout}}"], "T106 page.mustache"),
    (["page.mustache": "<!doctype html>"], "T106 page.mustache"),
    (["page.mustache": ""], "T106 page.mustache"),
    (["home.mustache": "{{title}}"], "T106 home.mustache"),
    // The text is in a section, in a part, in a frame of one's own.
    (["page.mustache": "{{#title}}{{{body}}}{{/title}}"], ""),
    (["page.mustache": "{{> text}}", "text.mustache": "{{{body}}}"], ""),
    (
      [
        "page.mustache": "{{<frame}}{{$text}}{{{body}}}{{/text}}{{/frame}}",
        "frame.mustache": "<main>{{$text}}{{/text}}</main>",
      ], ""
    ),
    (
      [
        "page.mustache": "{{<frame}}{{$txet}}{{{body}}}{{/txet}}{{/frame}}",
        "frame.mustache": "<main>{{$text}}{{/text}}</main>",
      ], "T106 page.mustache"
    ),
    // A frame without a place for the page makes all of them empty: told once.
    (["layout.mustache": "<main>{{$main}}{{/main}}</main>"], ""),
    (["layout.mustache": "<main></main>"], "T106 layout.mustache"),
    (["site-footer.mustache": "<footer></footer>"], ""),
    (["pgae.mustache": Self.page], "T107 pgae.mustache"),
    (["style.css": "a{}"], "T107 style.css"),
    (["assets/style.css": "a{}", "README.md": "Our theme."], ""),
  ])
  func isTold(files: [String: String], expected: String) {
    let own = files.sorted { $0.key < $1.key }.map { path, text in
      (path: path, file: SourceFile(path: path, bytes: Array(text.utf8)))
    }
    let (layout, findings) = Layout.load(own)
    let found = findings.map { "\($0.code.id) \($0.file)" }
    #expect(found.joined(separator: ", ") == expected)
    #expect((layout == nil) == expected.contains("T106"))
  }

  @Test func theHelpNamesTheTemplateThatWasMeant() {
    let file = SourceFile(path: "site-foter.mustache", bytes: [])
    let findings = Layout.load([("site-foter.mustache", file)]).findings
    #expect(findings.first?.help.first == "did you mean `site-footer.mustache`?")
  }
}
