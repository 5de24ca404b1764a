import Diagnostics
import Output
import Testing

@testable import Site

@Suite struct TemplateReaderTests {
  @Test(arguments: [
    ("{{title}} {{{body}}} {{&body}}", ""),
    ("{{#nav}}<a href=\"{{href}}\">{{title}}</a>{{#current}}x{{/current}}{{/nav}}", ""),
    ("{{words.contents}}", ""),
    ("{{#licence}}{{name}}{{/licence}}{{licence.name}}", ""),
    ("{{! any {{ }}\n{{#groups}}{{#entries}}{{summary}}{{/entries}}{{/groups}}", ""),
    ("a\n {{titel}}", "T101 2:4"),
    ("{{words.content}}", "T101 1:3"),
    ("{{#nav}}{{counts}}{{/nav}}", "T101 1:11"),
    ("{{=<% %>=}}", "T105 1:1"),
    ("{{title", "T102 1:1"),
    ("{{{body}}", "T102 1:1"),
    ("<h1>{{title</h1>\n{{{body}}}", "T102 1:5"),
    ("{{<layout}}{{$main}}{{title {{/main}}{{/layout}}", "T102 1:21"),
    ("{{! {{title }}{{titel}}", "T101 1:17"),
    ("{{#nav}}", "T103 1:4"),
    ("{{/nav}}", "T103 1:4"),
    ("{{#nav}}{{^contents}}{{/nav}}{{/contents}}", "T103 1:25"),
    ("{{> foooter}}", "T104 1:5"),
    ("{{<layout}}{{$main}}{{x}}{{/main}}{{/layout}}", "T101 1:23"),
  ])
  func finds(template: String, expected: String) {
    let file = SourceFile(path: "templates/page.mustache", bytes: Array(template.utf8))
    var findings = Findings(in: file)
    _ = TemplateReader.read(file, templates: ["layout", "footer"], into: &findings)
    let found = findings.list.map { finding in
      "\(finding.code.id) \(finding.place?.line ?? 0):\(finding.place?.column ?? 0)"
    }
    #expect(found.joined(separator: ", ") == expected)
  }

  @Test(arguments: [
    ("a{{title}}b{{{title}}}c{{&title}}", "a&lt;T&gt;b<T>c<T>"),
    ("{{#nav}}{{title}}{{#current}}*{{/current}},{{/nav}}", "One*,Two,"),
    ("{{^nav}}none{{/nav}}{{^years}}no years{{/years}}", "no years"),
    ("{{#licence}}{{name}} of {{site-title}}{{/licence}}{{licence.name}}", "OGL of SOGL"),
    ("{{#lead}}[{{.}}]{{/lead}}{{#eyebrow}}x{{/eyebrow}}", "[&quot;L&quot;]"),
    ("a\n  {{#nav}}  \n<{{title}}>\n{{/nav}}\nb", "a\n<One>\n<Two>\nb"),
    ("{{> part}}|{{>part}}", "p:&lt;T&gt;|p:&lt;T&gt;"),
    ("{{<base}}ignored{{$main}}M{{/main}}{{/base}}", "<M-side>"),
    ("{{<base}}{{$side}}S{{title}}{{/side}}{{/base}}", "<default-S&lt;T&gt;>"),
    ("{{body}}", "<p>"),
    ("{{! {{title}} }}x", " }}x"),
  ])
  func writes(template: String, expected: String) {
    let sources = [
      "page": template, "part": "p:{{title}}",
      "base": "<{{$main}}default{{/main}}-{{$side}}side{{/side}}>",
    ]
    let templates = sources.mapValues { text in
      let file = SourceFile(path: "x", bytes: Array(text.utf8))
      var findings = Findings(in: file)
      return TemplateReader.read(file, templates: Set(sources.keys), into: &findings)
    }
    var out = ByteWriter()
    TemplateLibrary(templates).render(
      "page",
      [
        "title": .text("<T>"), "site-title": .text("S"), "lead": .text("\"L\""),
        "nav": .list([
          ["title": .text("One"), "current": .flag(true)],
          ["title": .text("Two"), "current": .flag(false)],
        ]),
        "licence": .thing(["name": .text("OGL")]), "body": .html(Array("<p>".utf8)),
        "years": .list([]),
      ], into: &out)
    #expect(String(decoding: out.finish(), as: UTF8.self) == expected)
  }

  @Test func templatesThatWriteThemselvesEnd() {
    let file = SourceFile(path: "x", bytes: Array("a{{> page}}".utf8))
    var findings = Findings(in: file)
    let template = TemplateReader.read(file, templates: ["page"], into: &findings)
    var out = ByteWriter()
    TemplateLibrary(["page": template]).render("page", [:], into: &out)
    #expect(out.count < 100)
  }

  @Test func suggestsTheNearestName() {
    let file = SourceFile(path: "templates/page.mustache", bytes: Array("{{titel}}".utf8))
    var findings = Findings(in: file)
    _ = TemplateReader.read(file, templates: [], into: &findings)
    #expect(findings.list.first?.help == ["did you mean `title`?"])
  }

  @Test func builtInTemplatesHaveNoMistake() {
    let (layout, findings) = Layout.load([])
    #expect(layout != nil)
    #expect(findings.map(\.text) == [])
  }
}
