import Diagnostics
import Markdown
import Testing

/// Which addresses a page may lead to.
@Suite struct AddressTests {
  @Test(arguments: [
    "https://example.org/a?b=1#c", "HTTP://example.org", "mailto:office@example.org",
    "tel:+441234", "page.md", "../a/b.md#para-9", "#fig-calls", "?q=a:b", "a/b:c.md",
    "=change(calls[999,2017..2018])", "./a:b.md",
  ])
  func isAllowed(address: String) {
    let reading = Reading("[text](\(address))")
    #expect(reading.places == [])
    #expect(reading.document.links.map(\.destination) == [address])
    #expect(reading.html.contains("<a href="))
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java&#115;cript:x", "&#106;avascript:x",
    "javascript&colon;x", "javascript&#x3A;x", "<java&Tab;script:x>", "<java&NewLine;script:x>",
    "<&#1;javascript:x>", "<&#32;javascript:x>", "vbscript:x", "data:text/html,x", "file:///etc",
    "ftp://example.org", "C:\\\\Users", "//example.org", "\\\\\\\\example.org", "/\\\\example.org",
    "<a&#9;b.md>", "blob:x", "view-source:x",
  ])
  func isRefused(address: String) {
    let reading = Reading(
      "one [text](\(address)) ![alt](\(address))\n\n[text]\n\n[text]: \(address)")
    #expect(reading.findings.map(\.code) == [.linkScheme, .linkScheme, .linkScheme])
    #expect(!reading.html.contains("href"), "the link is dropped")
    #expect(!reading.html.contains("src"), "the image is dropped")
    #expect(reading.html.contains("<p>one text alt</p>"), "the text stays")
  }

  @Test func autolinks() {
    let reading = Reading("<https://example.org> <a@example.org> <javascript:x> <made-up:x>")
    #expect(reading.places == ["M120 1:40", "M120 1:55"])
    #expect(
      reading.document.links.map(\.destination) == [
        "https://example.org", "mailto:a@example.org", "javascript:x", "made-up:x",
      ])
  }

  @Test func imagesComeFromTheWebOrTheSite() {
    #expect(Reading("![a](mailto:a@b.c)").findings.map(\.code) == [.linkScheme])
    #expect(Reading("![a](https://a.b/c.png) ![a](c.png)").places == [])
  }
}
