package import Diagnostics
import Output
import Synchronization

/// What a change does to the published site, in Markdown for the people who look at it before it is
/// published: which pages come, go and change, which figures and data, which addresses vanish.
///
/// It takes the site in the place of a folder, looks at each page and forgets it.
package final class ChangeSummary: Sendable {
  private let published: Published
  private let tree: FileTree
  private let seen = Mutex(Seen())

  private struct Seen {
    /// The addresses of pages whose bytes are others than those that are published.
    var changed: Set<String> = []
    var manifest: [UInt8] = []
  }

  /// Begins to compare with what is published.
  package init(against published: Published, _ tree: FileTree) {
    self.published = published
    self.tree = tree
  }

  /// Where the new site goes.
  package var sink: Sink {
    Sink(write: { path, bytes in self.take(path, bytes) }, finish: { [] }, abandon: {})
  }

  private func take(_ path: String, _ bytes: [UInt8]) {
    if path == "vitrine.json" { seen.withLock { $0.manifest = bytes } }
    guard path.hasSuffix("index.html") else { return }
    let address = String(path.dropLast(10))
    guard published.pages[address] != nil,
      case .success(let old) = tree.read(published.folder + "/" + path),
      Self.own(old) != Self.own(bytes)
    else { return }
    seen.withLock { _ = $0.changed.insert(address) }
  }

  /// What is a page's own: from its `<main>` on, without the links to other pages.
  private static func own(_ bytes: [UInt8]) -> [UInt8] {
    let (opening, closing) = (Array("<nav".utf8), Array("</nav>".utf8))
    var rest = bytes[(bytes.firstRange(of: Array("<main".utf8))?.lowerBound ?? 0)...]
    var own: [UInt8] = []
    while let start = rest.firstRange(of: opening) {
      own += rest[..<start.lowerBound]
      rest = rest[start.upperBound...]
      guard let end = rest.firstRange(of: closing) else { break }
      rest = rest[end.upperBound...]
    }
    return own + rest
  }

  /// So many lines of one list are written out.
  private static let limit = 50

  /// The summary; `report` is what a check of the new site found.
  package func markdown(_ report: Report) -> String {
    let (changed, bytes) = seen.withLock { ($0.changed, $0.manifest) }
    guard let json = JSONValue(bytes) else {
      return "## What changes for readers\n\nThe site could not be made. \(report.countText).\n\n"
        + Self.findings(report)
    }
    let new = Published(json, folder: "", tree: tree)
    let lists = [
      pages(new, changed), figures(new), data(new), vanished(new), unchecked(new),
    ].filter { !$0.lines.isEmpty }
    var text = "## What changes for readers\n\n"
    let counts =
      lists.map { list in
        // `1 dataset changed`, `2 datasets changed`
        let noun = list.lines.count == 1 ? Self.singular(list.count) : list.count
        return "\(list.lines.count) \(noun)"
      } + [report.countText]
    text +=
      (lists.isEmpty ? "Nothing that is published changes; " : "")
      + counts.joined(separator: ", ") + ".\n\n"
    for list in lists {
      text += "### \(list.title)\n\n| \(list.heads.joined(separator: " | ")) |\n"
      text += "|" + String(repeating: " --- |", count: list.heads.count) + "\n"
      for line in list.lines.prefix(Self.limit) {
        text += "| \(line.joined(separator: " | ")) |\n"
      }
      if list.lines.count > Self.limit { text += "\nand \(list.lines.count - Self.limit) more\n" }
      text += "\n"
    }
    return text + Self.findings(report)
  }

  /// One table of the summary.
  private struct List {
    var title: String
    /// What its lines are called in the first sentence.
    var count: String
    var heads: [String]
    var lines: [[String]] = []
  }

  private func pages(_ new: Published, _ changed: Set<String>) -> List {
    let all = Set(new.pages.keys).union(published.pages.keys).sorted()
    return List(
      title: "Pages", count: "pages added, changed or removed", heads: ["", "Page", "Address"],
      lines: all.compactMap { address in
        let (old, now) = (published.pages[address], new.pages[address])
        let what =
          old == nil ? "added" : now == nil ? "removed" : changed.contains(address) ? "changed" : ""
        guard !what.isEmpty else { return nil }
        return [what, Self.cell((now ?? old)?.title ?? ""), Self.code(address)]
      })
  }

  private func figures(_ new: Published) -> List {
    var list = List(
      title: "Figures that are others now", count: "figures changed", heads: ["Page", "Was", "Is"])
    for (address, page) in published.pages.sorted(by: { $0.key < $1.key }) {
      let now = new.pages[address]?.figures ?? []
      for figure in page.figures {
        guard let other = now.first(where: { $0.id == figure.id }), other.text != figure.text
        else { continue }
        list.lines.append([Self.code(address), Self.cell(figure.text), Self.cell(other.text)])
      }
    }
    return list
  }

  /// The words for one of what they count: without the ending of their first noun.
  private static func singular(_ words: String) -> String {
    guard let space = words.firstIndex(of: " ") else { return words }
    let noun = words[..<space]
    return (noun == "addresses" ? "address" : String(noun.dropLast())) + words[space...]
  }

  private func data(_ new: Published) -> List {
    List(
      title: "Data, and the charts and tables made of it", count: "datasets changed",
      heads: ["", "Download"],
      lines: Set(new.digests.keys).union(published.digests.keys).sorted().compactMap { address in
        let (old, now) = (published.digests[address], new.digests[address])
        guard old != now else { return nil }
        return [old == nil ? "added" : now == nil ? "removed" : "changed", Self.code(address)]
      })
  }

  private func vanished(_ new: Published) -> List {
    let there = Set(new.others).union(new.pages.keys).union(new.digests.keys)
    return List(
      title: "Addresses that vanish", count: "addresses vanished", heads: ["Address"],
      lines: published.others.filter { !there.contains($0) }.sorted().map { [Self.code($0)] })
  }

  private func unchecked(_ new: Published) -> List {
    var list = List(
      title: "Figures that are no longer checked", count: "marks removed",
      heads: ["Page", "Figure"])
    for (address, page) in published.pages.sorted(by: { $0.key < $1.key }) {
      guard let now = new.pages[address] else { continue }
      let known = Set(now.figures.map(\.id))
      for figure in page.figures where !known.contains(figure.id) {
        list.lines.append([Self.code(address), Self.cell(figure.text)])
      }
    }
    return list
  }

  private static func findings(_ report: Report) -> String {
    guard !report.findings.isEmpty else { return "" }
    var text = "### Findings\n\n| | Place | |\n| --- | --- | --- |\n"
    for finding in report.findings.prefix(limit) {
      let place = finding.place.map { ":\($0.line):\($0.column)" } ?? ""
      text +=
        "| \(finding.level.rawValue) \(finding.code.id) | \(code(finding.file + place)) | "
        + "\(cell(finding.message)) |\n"
    }
    let more = report.findings.count - limit
    return text + (more > 0 ? "\nand \(more) more\n" : "") + "\n"
  }

  /// Text for a cell of a pipe table: nothing in it is Markdown or HTML but code.
  private static func cell(_ text: String) -> String {
    text.map { character in
      if character.isNewline { return " " }
      return "\\|<>[]*_#".contains(character) ? "\\\(character)" : String(character)
    }.joined()
  }

  private static func code(_ text: String) -> String {
    let plain = text.map { $0 == "`" || $0 == "|" || $0.isNewline ? "·" : String($0) }.joined()
    return plain.isEmpty ? "`/`" : "`\(plain)`"
  }
}
