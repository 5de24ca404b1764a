import Diagnostics
import Markdown
import Output

/// A page that knows nothing: links lead where they say, fences stay code.
struct PlainPage: DocumentPage {
  mutating func write(_ fence: Fence, into out: inout ByteWriter) -> Bool { false }
  mutating func target(of link: Link) -> LinkTarget { .href(link.destination) }
  mutating func text(for link: Link) -> String? { nil }
  var labels: DocumentWords { .english }
}

/// What a text gives: the document, its HTML and the findings.
struct Reading {
  var document: Document
  var html: String
  var findings: [Diagnostic]
  var bytes: [UInt8]

  init(_ text: String, _ options: MarkdownOptions = MarkdownOptions()) {
    self.init(bytes: Array(text.utf8), options)
  }

  init(bytes: [UInt8], from start: Int = 0, _ options: MarkdownOptions = MarkdownOptions()) {
    self.bytes = bytes
    let file = SourceFile(path: "page.md", bytes: bytes)
    var findings = Findings(in: file)
    document = Document.parse(file, from: start, options: options, into: &findings)
    var page = PlainPage()
    var out = ByteWriter()
    document.writeHTML(&page, into: &out)
    html = String(decoding: out.finish(), as: UTF8.self)
    self.findings = findings.list
  }

  /// `CODE line:column` of each finding in the order of the text.
  var places: [String] {
    findings.sorted(by: Diagnostic.inOrder).map { finding in
      finding.code.id + (finding.place.map { " \($0.line):\($0.column)" } ?? "")
    }
  }
}
