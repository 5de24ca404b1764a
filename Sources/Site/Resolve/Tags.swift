import Output
import Papers

/// A word that pages can be found by, and the pages that have it.
struct Tag: Sendable {
  /// As the first page with it writes it.
  var name: String
  var address: Address
  /// The pages by their numbers in the site, the newest first, in parts of at most 200.
  var parts: [ListSection<Int>]

  var count: Int { parts.reduce(0) { $0 + $1.count } }
}

extension Resolver {
  /// Makes a page for each tag and one that lists them.
  mutating func makeTags() {
    var names: [String: String] = [:]
    var users: [String: [Int]] = [:]
    for (number, page) in site.pages.enumerated() {
      for tag in page.tags {
        let key = ResolvedSite.key(tag)
        guard !key.isEmpty, users[key]?.last != number else { continue }
        if names[key] == nil { names[key] = tag }
        users[key, default: []].append(number)
      }
    }
    guard !users.isEmpty else { return }
    let words = frame.words.pages
    generate(.tags, title: words.publishing.tagsTitle, at: SiteList.tags.folder)
    for key in users.keys.sorted() {
      let pages = newestFirst(users[key] ?? [])
      let address = SiteList.tags.address("\(key)/")
      let parts = divide(
        pages, below: address, year: { site.pages[$0].date?.year }, count: { _ in 1 })
      let tag = Tag(name: names[key] ?? key, address: address, parts: parts)
      let number = site.tags.count
      site.tags.append(tag)
      // A long list begins with its newest part.
      let title = words.publishing.tag(tag.name)
      generate(.tag(number, part: 0), title: title, at: address.path, isMain: false)
      for (part, section) in parts.enumerated() where parts.count > 1 {
        generate(
          .tag(number, part: part), title: "\(title), \(section.title)", at: section.address.path,
          isMain: false)
      }
    }
  }

  private mutating func generate(
    _ kind: GeneratedPage.Kind, title: String, at path: String, isMain: Bool = true
  ) {
    site.generated.append(
      GeneratedPage(kind: kind, title: title, lead: nil, address: Address(path), isMain: isMain))
  }
}

extension ResolvedSite {
  /// The address of the page of a tag.
  func address(ofTag name: String) -> Address? {
    let key = Self.key(name)
    return key.isEmpty ? nil : SiteList.tags.address("\(key)/")
  }
}
