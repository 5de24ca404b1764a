import Blocks
import Diagnostics
import Markdown
import Papers

/// Turns the links of one page into addresses.
struct LinkResolver {
  let site: ResolvedSite
  let page: PageFacts

  struct Problem {
    var code: Code
    var message: String
    var label = ""
    var help: String
  }

  enum Resolution {
    case href(String)
    case problem(Problem)
    /// Nowhere yet: the text stands alone until the page is published.
    case later
  }

  func resolve(_ link: Link) -> Resolution {
    switch LinkForm(link.destination, fromPage: page.path) {
    case .external: return .href(link.destination)
    case .anchor(let anchor): return resolve(anchor: anchor, of: page, path: "", link)
    case .outside:
      return .problem(
        Problem(
          code: .linkOutside, message: "`\(link.destination)` leads out of the content folder",
          help: "put what it leads to into the content folder, or link to its public address"))
    case .undecodable:
      let whole = link.destination.map { $0 == "%" ? "%25" : String($0) }.joined()
      return .problem(
        Problem(
          code: .brokenLink, message: "`\(link.destination)` holds a `%` that stands for no sign",
          help: "write `%25` for the sign itself: `\(whole)`"))
    case .content(let path, let suffix): return resolve(path: path, suffix: suffix, link)
    }
  }

  private func resolve(path: String, suffix: String, _ link: Link) -> Resolution {
    if let target = target(at: path) {
      let href = site.href(from: page.address, to: target.address)
      guard let anchor = Self.anchor(of: suffix) else { return .href(href + suffix) }
      guard let facts = target.page else { return listAnchor(anchor, path: path, href + suffix) }
      let query = suffix.prefix { $0 != "#" }
      let path = facts.path == page.path && query.isEmpty ? "" : href + query
      return resolve(anchor: anchor, of: facts, path: path, link)
    }
    if let made = site.generated(at: path) {
      return .href(site.href(from: page.address, to: made.address) + suffix)
    }
    // What could not be read has a finding of its own.
    guard !site.unread.contains(path) else { return .href("#") }
    if let tombstone = site.withdrawn[path] {
      return .href(site.href(from: page.address, to: tombstone))
    }
    if isWithheld(path) {
      if link.isForLater || site.heldBack.contains(path) { return .later }
      // Pages that wait for the same release may link to each other.
      guard page.gate.isOpen else { return .href("#") }
      return .problem(
        Problem(
          code: .linkToWithheld, message: "the link leads to a page that is not published",
          help: "remove the link until the page is public, or say that it waits: "
            + "`[…](\(link.destination) \"when published\")`"))
    }
    guard site.contentFiles.contains(path) else { return missing(path, link) }
    guard !ResolvedSite.isData(path) else {
      return .problem(
        Problem(
          code: .linkToData, message: "`\(link.destination)` is data, which is never copied out",
          help:
            "show it with a block, `data: \(path.split(separator: "/").last ?? "")`, and link to "
            + "the block; readers download it there"))
    }
    let address = Address(path.hasPrefix("static/") ? String(path.dropFirst(7)) : path)
    return .href(site.href(from: page.address, to: address) + suffix)
  }

  /// A list that the program makes has no places of its own but its beginning.
  private func listAnchor(_ anchor: String, path: String, _ href: String) -> Resolution {
    guard !anchor.isEmpty, anchor != "main" else { return .href(href) }
    return .problem(
      Problem(
        code: .brokenAnchor, message: "there is no place `#\(anchor)` in the list of `\(path)`",
        help: "link to the list without `#\(anchor)`"))
  }

  private func isWithheld(_ path: String) -> Bool {
    if site.withheld.contains(path) { return true }
    let folder = path.isEmpty || path.hasSuffix("/") ? path : path + "/"
    return site.withheld.contains(folder + "index.md")
      || site.withheld.contains(folder.dropLast() + ".md")
  }

  /// The page or list at a path below `content/`: `a/b.md`, `a/`, or an address as published.
  private func target(at path: String) -> (address: Address, page: PageFacts?)? {
    if let index = site.pageIndex[path] { return (site.pages[index].address, site.pages[index]) }
    let folder = path.isEmpty || path.hasSuffix("/") ? path : path + "/"
    if let number = site.folderIndex[folder] {
      let own = site.folders[number].page.map { site.pages[$0] }
      return (Address(folder), own)
    }
    guard path.hasSuffix("/"), let index = site.pageIndex[path.dropLast() + ".md"] else {
      return nil
    }
    return (site.pages[index].address, site.pages[index])
  }

  private func resolve(
    anchor: String, of target: PageFacts, path: String, _ link: Link
  ) -> Resolution {
    guard !anchor.isEmpty else { return .href(path.isEmpty ? "#" : path) }
    guard !target.anchors.contains(anchor) else {
      return .href(path + "#" + Address.encoded(anchor))
    }
    let near = Suggestion.nearest(to: anchor, in: target.anchors)
    let place = target.path == page.path ? "this page" : "`\(target.path)`"
    return .problem(
      Problem(
        code: .brokenAnchor, message: "there is no place `#\(anchor)` on \(place)",
        help: near.map { "did you mean `#\($0)`?" }
          ?? "places are headings, `#the-words-of-it`, and blocks, `#fig-ID` and `#table-ID`"))
  }

  private func missing(_ path: String, _ link: Link) -> Resolution {
    .problem(
      Problem(
        code: .brokenLink, message: "`\(link.destination)` leads to no page and no file",
        help: Self.neverPublished(path) ?? whole(path) ?? nearest(to: path)))
  }

  /// What to do about a path whose name keeps it out of the site; nil for other paths.
  private static func neverPublished(_ path: String) -> String? {
    if path == "site.yml" { return "the settings of the site are not published; remove the link" }
    let part = path.split(separator: "/").first { $0.hasPrefix("_") || $0.hasPrefix(".") }
    return part.map {
      "names that start with `_` or `.` are never published; rename `\($0)` if it may be public"
    }
  }

  /// The path that was probably meant, where only its end is wrong: `a` for `a.md`.
  private func whole(_ path: String) -> String? {
    if site.pageIndex[path + ".md"] != nil { return "write the `.md` as well: `/\(path).md`" }
    guard path.hasSuffix("index.md"), let folder = site.folderIndex[String(path.dropLast(8))],
      site.folders[folder].page == nil
    else { return nil }
    return "the folder has no `index.md`; its list is at `/\(path.dropLast(8))`"
  }

  /// The page with a similar path, or how paths are written.
  private func nearest(to path: String) -> String {
    let paths = site.pages.map(\.path)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let sameName = paths.first { $0.hasSuffix("/" + name) || $0 == name }
    let near = sameName ?? Suggestion.nearest(to: path, in: paths.count < 5_000 ? paths : [])
    return near.map { "did you mean `/\($0)`?" }
      ?? "write the path from this page, as in `../other/page.md`"
  }

  /// The anchor in `?query#anchor`.
  private static func anchor(of suffix: String) -> String? {
    guard let hash = suffix.firstIndex(of: "#") else { return nil }
    let text = suffix[suffix.index(after: hash)...]
    return Address.decoded(text) ?? String(text)
  }

  /// The numbered block that a link leads to.
  func block(of link: Link) -> BlockOutline? {
    guard link.destination.contains("#"), let place = place(of: link) else { return nil }
    return place.page.blocks.first { $0.anchor == place.anchor }
  }

  /// The number of the paragraph that a link leads to.
  func paragraph(of link: Link) -> String? {
    guard let anchor = place(of: link)?.anchor, anchor.hasPrefix("para-") else { return nil }
    return String(anchor.dropFirst(5))
  }

  /// The action or decision that a link leads to.
  func record(of link: Link) -> RecordFacts? {
    guard let place = place(of: link) else { return nil }
    return place.page.records.first { $0.anchor == place.anchor }
  }

  /// Whether a link leads to a page that was withdrawn.
  func isToWithdrawn(_ link: Link) -> Bool {
    guard case .content(let path, _) = LinkForm(link.destination, fromPage: page.path) else {
      return false
    }
    return site.withdrawn[path] != nil
  }

  /// Whether a link leads to a page that readers do not see.
  func isToWithheld(_ link: Link) -> Bool {
    guard case .content(let path, _) = LinkForm(link.destination, fromPage: page.path) else {
      return false
    }
    return isWithheld(path)
  }

  /// The title of the page that a link without an anchor leads to.
  func pageTitle(of link: Link) -> String? { page(of: link)?.title }

  /// The page that a link to another page leads to.
  func page(of link: Link) -> PageFacts? {
    guard case .content(let path, _) = LinkForm(link.destination, fromPage: page.path) else {
      return nil
    }
    return target(at: path)?.page
  }

  private func place(of link: Link) -> (page: PageFacts, anchor: String)? {
    switch LinkForm(link.destination, fromPage: page.path) {
    case .anchor(let anchor): return (page, anchor)
    case .content(let path, let suffix):
      guard let anchor = Self.anchor(of: suffix), let facts = target(at: path)?.page else {
        return nil
      }
      return (facts, anchor)
    case .external, .outside, .undecodable: return nil
    }
  }
}
