import Output

/// Taking a page out of a finished site that cannot be built anew.
extension Withdrawal {
  /// What has to be done to the files of the site.
  package struct TakeDown: Sendable {
    /// Files that go, by their paths below the root of the site.
    package var removed: [String] = []
    /// Files that are written: what is left at the address, and pages that named the page.
    package var written: [(path: String, bytes: [UInt8])] = []
    /// The pages that named the page and say now that they are being renewed.
    package var renewed: [String] = []
  }

  /// Decides what becomes of each file, from the bytes of the finished site alone.
  ///
  /// A page that leads to the page may repeat its title, its actions or its values, and nobody can
  /// tell which of its words are the page's. So it says until the next build that it is being
  /// renewed. Files and data that no other page leads to go with the page.
  package func takeDown(
    from files: [String], reason: String, read: (_ path: String) -> [UInt8]?
  ) -> TakeDown {
    var result = TakeDown()
    let own = Set(files.filter { isOwn($0) })
    var pages: [(path: String, links: PublishedLinks)] = []
    var linked = Set<String>()
    for file in files where file.hasSuffix(".html") && !mayRepeat(file) {
      guard let bytes = read(file) else { continue }
      let links = PublishedLinks(bytes, at: Self.address(ofFile: file))
      if own.contains(file) { linked.formUnion(links.targets) } else { pages.append((file, links)) }
    }
    let naming = Set(
      pages.filter { page in
        page.links.targets.contains { $0 == address || own.contains($0) }
      }.map(\.path))
    // The home page has the values of measures, which the page may have reported.
    let hasMeasure = naming.contains { $0.hasPrefix("measures/") }
    for (path, links) in pages where naming.contains(path) || hasMeasure && path == "index.html" {
      if links.isRedirect {
        result.removed.append(path)
      } else {
        result.renewed.append(path)
      }
    }
    let staying = pages.filter { !naming.contains($0.path) }
      .reduce(into: Set<String>()) { $0.formUnion($1.links.targets) }
    let gone = Set(
      files.filter { file in
        let data = Self.data(of: file)
        return isAttachment(file, linked) && !staying.contains(data) || shows(dataset: data)
      })
    result.removed += files.filter { own.contains($0) || gone.contains($0) || mayRepeat($0) }
    for path in result.renewed { result.written.append((path, Self.renewal)) }
    let all = Set(result.removed)
    let kept = read("vitrine.json").flatMap { JSONValue($0) }.map { without($0, all).bytes }
    if let kept { result.written.append(("vitrine.json", kept)) }
    result.written.append((address + "index.html", tombstone(reason)))
    return result
  }

  /// The page itself and its downloads; the folder of a meeting also holds files of its papers.
  private func isOwn(_ file: String) -> Bool {
    guard !address.isEmpty else { return file == "index.html" }
    guard file.hasPrefix(address) else { return false }
    let name = file.dropFirst(address.count)
    return !name.contains("/")
      && (name == "index.html" || name == "feed.xml" || name.hasSuffix(".json")
        || name.hasSuffix(".csv"))
  }

  /// Whether the page led to a file that is no page and none that every page has.
  private func isAttachment(_ file: String, _ linked: Set<String>) -> Bool {
    guard !file.hasSuffix(".html"), !file.hasPrefix("assets/"), !file.hasPrefix("pagefind/") else {
      return false
    }
    return linked.contains(Self.data(of: file))
  }

  /// The dataset that a file with metadata is about; any other file itself.
  private static func data(of file: String) -> String {
    let suffix = CSVMetadata.suffix
    return file.hasSuffix(suffix) ? String(file.dropLast(suffix.count)) : file
  }

  private static func address(ofFile file: String) -> String {
    file.hasSuffix("index.html") ? String(file.dropLast("index.html".count)) : file
  }

  /// What `vitrine.json` says without the page and the files that went with it: by the rest the
  /// next build knows the folder.
  private func without(_ manifest: JSONValue, _ gone: Set<String>) -> JSONValue {
    guard case .object(let members) = manifest else { return manifest }
    return .object(
      members.map { member in
        guard case .list(let items) = member.value else { return member }
        let left = items.filter { item in
          guard let place = item.text ?? item["address"]?.text ?? item["page"]?.text else {
            return true
          }
          return place != address && !isOwn(place) && !gone.contains(place)
            && !gone.contains(place + "index.html")
        }
        return JSONValue.Member(key: member.key, value: .list(left))
      })
  }

  /// A page that says no more than that the page is gone.
  private func tombstone(_ reason: String) -> [UInt8] {
    let words = PublishingWords.english
    return Self.page(words.withdrawnTitle, [words.withdrawnLead, reason])
  }

  /// A page that says no more than that it will be back.
  private static var renewal: [UInt8] {
    let words = PublishingWords.english
    return page(words.renewedTitle, [words.renewedLead])
  }

  private static func page(_ title: String, _ paragraphs: [String]) -> [UInt8] {
    var out = ByteWriter()
    out.write("<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
    out.escape(title)
    out.write("</title>\n<meta name=\"robots\" content=\"noindex\">\n</head>\n<body>\n<h1>")
    out.escape(title)
    out.write("</h1>\n")
    for paragraph in paragraphs {
      out.write("<p>")
      out.escape(paragraph)
      out.write("</p>\n")
    }
    out.write("</body>\n</html>\n")
    return out.finish()
  }

  /// Whether a file of a finished site tells of many pages and may repeat the page's title, text or
  /// data: where the site cannot be built anew such files go too. `vitrine.json` stays: by it the
  /// next build knows the folder.
  package func mayRepeat(_ file: String) -> Bool {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    if name == "feed.xml" || name.hasPrefix("sitemap") || name.hasSuffix(".ics") { return true }
    if file.hasPrefix("pagefind/") { return true }
    switch SiteList(of: file) {
    case .data:
      // The datasets themselves are kept where other pages use them.
      let lists = [DataSection.catalogue, DataPackage.address(of: DataSection.address)]
      return file.hasSuffix(".html") || lists.contains { $0.path == file }
    case .some: return true
    case nil: break
    }
    // The pack of its meeting, or its own where it is a meeting.
    let meeting = address.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    return file == meeting + "pack/index.html" || file == address + "pack/index.html"
  }
}
