import Testing

@testable import Site

@Suite struct AddressTests {
  @Test(arguments: [
    ("index.md", "", "index.html"),
    ("a/b.md", "a/b/", "a/b/index.html"),
    ("a/index.md", "a/", "a/index.html"),
    ("a/b.c.md", "a/b.c/", "a/b.c/index.html"),
  ])
  func ofPages(path: String, address: String, file: String) {
    #expect(Address(page: path).path == address)
    #expect(Address(page: path).file == file)
  }

  @Test(arguments: [
    ("a/b/", "a/c/", "../c/"),
    ("a/b/", "a/b/", "./"),
    ("a/b/", "", "../../"),
    ("", "a/b/", "a/b/"),
    ("", "", "./"),
    ("a/", "a/map.png", "map.png"),
    ("a/b/", "assets/style.css", "../../assets/style.css"),
    ("a/b/", "a/b", "../b"),
    ("a/", "ä b/", "../%C3%A4%20b/"),
  ])
  func relativeLinks(from: String, to: String, link: String) {
    #expect(Address(from).link(to: Address(to)) == link)
  }

  @Test(arguments: [
    ("b.md", "x/a.md", "x/b.md"),
    ("../b.md", "x/a.md", "b.md"),
    ("../../b.md", "x/a.md", nil),
    ("./", "x/a.md", "x/"),
    ("..", "x/y/a.md", "x/"),
    ("/b/c.md", "x/a.md", "b/c.md"),
    ("b//c.md", "x/a.md", "x/b/c.md"),
    ("/../b.md", "x/a.md", nil),
  ])
  func contentPaths(link: String, page: String, path: String?) {
    #expect(ContentPath.resolve(link, fromPage: page) == path)
  }

  @Test(arguments: [
    ("https://example.org/a", LinkForm.external),
    ("mailto:a@b", .external),
    ("//example.org", .external),
    ("#fig-a", .anchor("fig-a")),
    ("#caf%C3%A9", .anchor("café")),
    ("b.md#x", .content(path: "p/b.md", suffix: "#x")),
    ("b.md?v=1#x", .content(path: "p/b.md", suffix: "?v=1#x")),
    ("?v=1", .content(path: "p/a.md", suffix: "?v=1")),
    ("a%20b.md", .content(path: "p/a b.md", suffix: "")),
    ("%2e%2e/%2e%2e/x", .outside),
    ("a%00b", .undecodable),
    ("a%zzb", .undecodable),
  ])
  func linkForms(link: String, form: LinkForm) {
    #expect(LinkForm(link, fromPage: "p/a.md") == form)
  }
}
