import Diagnostics
import Markdown
import Output
import Testing

/// What a document asks of its page, and what CommonMark leaves to us.
@Suite struct WriterTests {
  /// A page that resolves links, names empty ones and writes charts itself.
  private struct Site: DocumentPage {
    var labels: DocumentWords { .english }

    mutating func write(_ fence: Fence, into out: inout ByteWriter) -> Bool {
      guard fence.kind == "chart" else { return false }
      out.write("<figure></figure>")
      return true
    }

    mutating func target(of link: Link) -> LinkTarget {
      link.destination == "gone.md" ? .none : .href("../" + link.destination)
    }

    mutating func text(for link: Link) -> String? {
      link.destination == "#fig-a" ? "Figure 2 & more" : nil
    }
  }

  private func html(_ text: String) -> String {
    let reading = Reading(text)
    var page = Site()
    var out = ByteWriter()
    reading.document.writeHTML(&page, into: &out)
    return String(decoding: out.finish(), as: UTF8.self)
  }

  @Test(arguments: [
    ("[a *b*](c.md \"d\")", "<p><a href=\"../c.md\" title=\"d\">a <em>b</em></a></p>\n"),
    ("[a *b*](gone.md) c", "<p>a <em>b</em> c</p>\n"),
    ("see [](#fig-a)", "<p>see <a href=\"../#fig-a\">Figure 2 &amp; more</a></p>\n"),
    ("![a *b*](c.png)", "<p><img src=\"../c.png\" alt=\"a b\" /></p>\n"),
    ("![a ![b](c.png)](gone.md) d", "<p>a b d</p>\n"),
    ("[![a](b.png)](gone.md)", "<p><img src=\"../b.png\" alt=\"a\" /></p>\n"),
    ("[![a](gone.md)](b.md)", "<p><a href=\"../b.md\">a</a></p>\n"),
    ("[a](<b c\"&'é>)", "<p><a href=\"../b%20c%22&amp;&#x27;%C3%A9\">a</a></p>\n"),
    ("a\n```chart\nb\n```\nc", "<p>a</p>\n<figure></figure>\n<p>c</p>\n"),
    ("```swift x\na<b\n```", "<pre><code class=\"language-swift\">a&lt;b\n</code></pre>\n"),
    ("- a\n\n  ```chart\n  ```\n", "<ul>\n<li>\n<p>a</p>\n<figure></figure>\n</li>\n</ul>\n"),
    ("", ""),
  ])
  func page(text: String, expected: String) {
    #expect(html(text) == expected)
  }

  @Test(arguments: [
    ("\"a\" 'b' -- c --- d... it's", "<p>“a” ‘b’ – c — d… it’s</p>\n"),
    ("`\"a\" -- b...`", "<p><code>&quot;a&quot; -- b...</code></p>\n"),
    ("[a](b--c...'d'.md)", "<p><a href=\"../b--c...&#x27;d&#x27;.md\">a</a></p>\n"),
    ("<https://a.b/c--d>", "<p><a href=\"../https://a.b/c--d\">https://a.b/c--d</a></p>\n"),
    ("    \"a\" -- b", "<pre><code>&quot;a&quot; -- b\n</code></pre>\n"),
    ("## \"A\" -- b", "<h2 id=\"a-b\">“A” – b</h2>\n"),
    ("\\\"a\\\" \\-\\-", "<p>&quot;a&quot; --</p>\n"),
  ])
  func smartPunctuation(text: String, expected: String) {
    #expect(html(text) == expected)
  }

  @Test(arguments: [
    ("a <b>c</b>", "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n"),
    (
      "<div class=\"x\">\n*a*\n</div>\n\nb",
      "<p>&lt;div class=&quot;x&quot;&gt;\n*a*\n&lt;/div&gt;</p>\n<p>b</p>\n"
    ),
    ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"),
    ("a <!-- note --> b", "<p>a  b</p>\n"), ("<!-- note\n\nmore -->\n\na", "<p>a</p>\n"),
    ("<!-- a --> <b> -->", "<p>&lt;!-- a --&gt; &lt;b&gt; --&gt;</p>\n"),
  ])
  func htmlIsText(text: String, expected: String) {
    #expect(html(text) == expected)
  }

  @Test func htmlIsPassedOnWhereASiteAllowsIt() {
    var options = MarkdownOptions()
    options.rawHTML = true
    let reading = Reading("a <b>c</b>\n\n<div>\n", options)
    #expect(reading.html == "<p>a <b>c</b></p>\n<div>\n")
    #expect(reading.places == [])
  }
}
