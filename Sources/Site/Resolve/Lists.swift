import Output
import Papers

/// Lists of pages: never more than 200 entries on a page, long ones by year.
extension Resolver {
  /// No page lists more than this.
  static let listLimit = 200

  /// Makes a list page for each folder without a page, and one for each part of a long list.
  mutating func makeLists() {
    for number in site.folders.indices {
      let folder = site.folders[number]
      let all = site.entries(of: folder)
      let series = all.filter(\.isSeries)
      let entries = all.filter { !$0.isSeries }
      let isLong = all.count > Self.listLimit
      let parts =
        isLong
        ? Self.parts(
          of: entries, limit: Self.listLimit - min(series.count, Self.listLimit / 2),
          folder: folder, words: frame.words) : []
      let groups = ListGroup.of(
        series: series, others: parts.first?.entries ?? entries, words: frame.words)
      site.folders[number].groups = groups
      site.folders[number].parts = parts.map(\.part)
      // At the address of a page that was withdrawn stands why, and no list.
      guard site.withdrawn[folder.path + "index.md"] == nil else { continue }
      if folder.page == nil {
        site.lists.append(
          ListPage(
            title: folder.title, address: folder.address, folder: number, groups: groups))
      }
      for part in parts {
        site.lists.append(
          ListPage(
            title: "\(folder.title), \(part.part.title)", address: part.part.address,
            folder: number, groups: ListGroup.byYear(part.entries, words: frame.words)))
      }
    }
  }

  /// Divides entries by year, and a year with more than a limit into numbered parts.
  private static func parts(
    of entries: [ListEntry], limit: Int, folder: ResolvedSite.Folder, words: Words
  ) -> [(part: ListPart, entries: [ListEntry])] {
    var parts: [(part: ListPart, entries: [ListEntry])] = []
    for group in ListGroup.byYear(entries, words: words) {
      let name = group.entries.first?.date.map { "year-\($0.year)" } ?? "undated"
      let pieces = (group.entries.count + limit - 1) / limit
      for piece in 0..<pieces {
        let range = piece * limit..<min(group.entries.count, (piece + 1) * limit)
        let title = group.title.isEmpty ? words.pages.navigation.undated : group.title
        let part = ListPart(
          title: pieces == 1 ? title : words.pages.navigation.part(title, piece + 1),
          address: Address(folder.path + name + (piece == 0 ? "/" : "-\(piece + 1)/")),
          count: range.count)
        parts.append((part, Array(group.entries[range])))
      }
    }
    return parts
  }
}

extension ListGroup {
  /// Series of meetings under a heading of their own, then all others by year.
  static func of(series: [ListEntry], others: [ListEntry], words: Words) -> [ListGroup] {
    guard !series.isEmpty, !others.isEmpty else {
      return byYear(series + others, words: words)
    }
    let heading = words.pages.kind(PageKind.series.rawValue)
    let named = series.map { entry in
      // The heading says what they are.
      var entry = entry
      entry.kind = nil
      return entry
    }
    let rest = byYear(others, words: words).map { group in
      ListGroup(
        title: group.title.isEmpty ? words.pages.navigation.undated : group.title,
        entries: group.entries)
    }
    return [ListGroup(title: heading, entries: named)] + rest
  }

  /// Entries by the year of their date, newest first; those without a date come last.
  static func byYear(_ entries: [ListEntry], words: Words) -> [ListGroup] {
    var groups: [(year: Int?, entries: [ListEntry])] = []
    let years = Set(entries.map { $0.date?.year })
    guard years.count > 1 else {
      return [ListGroup(title: title(years.first ?? nil), entries: entries)]
    }
    for entry in entries {
      if let known = groups.firstIndex(where: { $0.year == entry.date?.year }) {
        groups[known].entries.append(entry)
      } else {
        groups.append((entry.date?.year, [entry]))
      }
    }
    groups.sort { ($0.year ?? Int.min) > ($1.year ?? Int.min) }
    return groups.map {
      ListGroup(
        title: $0.year == nil ? words.pages.navigation.undated : title($0.year), entries: $0.entries
      )
    }
  }

  private static func title(_ year: Int?) -> String {
    year.map(String.init) ?? ""
  }
}

extension ResolvedSite {
  /// What is directly in a folder: its folders, then its pages.
  func entries(of folder: Folder) -> [ListEntry] {
    let folders = folder.folders.map { entry(ofFolder: self.folders[$0]) }
    return folders + folder.pages.map { entry(of: pages[$0]) }
  }

  func entry(of page: PageFacts) -> ListEntry {
    ListEntry(
      title: page.title, address: page.address, date: page.date,
      kind: page.kind == .page ? nil : words.pages.kind(page.kind.rawValue),
      summary: page.summary, isSeries: page.kind == .series)
  }

  private func entry(ofFolder folder: Folder) -> ListEntry {
    guard let own = folder.page else {
      return ListEntry(
        title: folder.title, address: folder.address, date: nil,
        kind: words.pages.kind("folder"), summary: nil)
    }
    return entry(of: pages[own])
  }

  /// The newest dated pages of the site.
  func latest(_ count: Int) -> [ListEntry] {
    var best: [PageFacts] = []
    for page in pages where page.date != nil && page.kind != .minutes && page.kind != .measure {
      if best.count == count, let last = best.last, !Self.isNewer(page, last) { continue }
      let place = best.firstIndex { Self.isNewer(page, $0) } ?? best.count
      best.insert(page, at: place)
      if best.count > count { best.removeLast() }
    }
    return best.map { entry(of: $0) }
  }

  private static func isNewer(_ a: PageFacts, _ b: PageFacts) -> Bool {
    if a.date != b.date, let first = a.date, let second = b.date { return first > second }
    return a.path < b.path
  }
}
