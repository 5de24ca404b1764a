import Diagnostics
import Output
import Papers

/// What is not as it was published, held against the notes on the pages.
struct Comparison {
  let published: Published
  private let site: ResolvedSite
  let records: [PageRecord]
  private let content: String
  /// The public pages by their addresses.
  let pages: [String: PageFacts]

  init(_ published: Published, _ site: ResolvedSite, _ records: [PageRecord], content: String) {
    self.published = published
    self.site = site
    self.records = records
    self.content = content
    pages = Dictionary(site.pages.map { ($0.address.path, $0) }) { first, _ in first }
  }

  /// Everything that a reader of the published site should be told and is not.
  func findings() -> [Diagnostic] {
    changedValues() + changedFigures() + unnamedChanges() + vanishedAddresses() + removedNotes()
      + changedReleases()
  }

  /// Release times that readers were told and that are others now, without a reason.
  private func changedReleases() -> [Diagnostic] {
    published.releases.compactMap { release in
      guard let now = site.releaseTimes[release.id], UTCText.iso(now.moment) != release.time,
        !now.earlier.contains(where: { UTCText.iso($0) == release.time })
      else { return nil }
      return Diagnostic(
        .changedRelease, file: content + "/" + now.path,
        "the release was announced for \(release.time) and is set for "
          + "\(UTCText.iso(now.moment)) now, without a reason",
        help: [
          "say so in the front matter: `postponed: [{from: \"\(release.time.prefix(16))Z\", "
            + "reason: …}]`", "or put the announced time back",
        ])
    }
  }

  func shown(_ page: PageFacts) -> String { content + "/" + page.path }

  /// Whether a page has a note that was not published with it.
  private func isNoted(_ address: String) -> Bool {
    !newNotes(on: address).isEmpty
  }

  /// The notes of a page that were not published with it.
  func newNotes(on address: String) -> [Correction] {
    guard let page = pages[address] else { return [] }
    let known = published.pages[address]?.corrections ?? []
    guard page.corrections.count > known.count else { return [] }
    return page.corrections.filter { !known.contains($0.identity) }
  }

  /// The pages that should say that a value of theirs, or of a shared dataset, was changed.
  private func pagesWithoutNote(_ address: Address) -> [PageFacts] {
    if let page = pages[address.path] { return isNoted(address.path) ? [] : [page] }
    let users = site.data.shared.first { $0.address == address }?.pages.map { site.pages[$0] }
    guard let users, !users.contains(where: { isNoted($0.address.path) }) else { return [] }
    return users
  }

  /// One finding for each value, whatever number of pages shows it.
  private func changedValues() -> [Diagnostic] {
    var order: [ValueChange] = []
    var silent: [ValueChange: [PageFacts]] = [:]
    for change in records.flatMap(\.changes) {
      var value = change
      (value.address, value.download) = (Address(""), "")
      let pages = pagesWithoutNote(change.address)
      guard !pages.isEmpty else { continue }
      if silent[value] == nil { order.append(value) }
      for page in pages where !silent[value, default: []].contains(page) {
        silent[value, default: []].append(page)
      }
    }
    return order.map { finding($0, silent[$0] ?? []) }
  }

  private func finding(_ change: ValueChange, _ pages: [PageFacts]) -> Diagnostic {
    let files = pages.map(shown).sorted().joined(separator: " and of ")
    guard let now = change.now else {
      return Diagnostic(
        .vanishedValue, file: change.file, place: change.place,
        "\(change.what) was published and is gone, without a note",
        help: [
          "say so in the front matter of \(files): `corrections:` with `date:`, `what:`, `why:` "
            + "and `kind:`", "or put it back",
        ])
    }
    guard !change.isHidden else {
      return Diagnostic(
        .changedWithoutNote, file: change.file, place: change.place,
        "\(change.what) was published and is hidden now, without a note",
        help: [
          "say so in the front matter of \(files): `corrections:` with `date:`, `what:` and "
            + "`why:`, and without the number",
          "the number stays in the site that was published: have it taken away there too",
        ])
    }
    return Diagnostic(
      .changedWithoutNote, file: change.file, place: change.place,
      "\(change.what) was published as `\(change.was)` and is `\(now)`, without a note",
      label: "published: \(change.was)", help: remedy(files, change.was, now))
  }

  private func remedy(_ files: String, _ was: String, _ now: String) -> [String] {
    [
      "say so in the front matter of \(files): `corrections:` with `date:`, `what:`, "
        + "`was: \(was)`, `now: \(now)` and `why:`",
      "or put the published value back",
    ]
  }

  /// Figures of the text that say another number, and those that are checked no more. Where numbers
  /// are hidden that were not, one of them may be what the text said.
  private func changedFigures() -> [Diagnostic] {
    var list: [Diagnostic] = []
    let mayBeHidden = records.contains { $0.changes.contains(where: \.isHidden) }
    for record in records {
      let address = record.page.path
      guard let page = pages[address], let old = published.pages[address]?.figures,
        !old.isEmpty, !isNoted(address)
      else { continue }
      for figure in old {
        guard let now = record.figures.first(where: { $0.id == figure.id }) else {
          list.append(
            Diagnostic(
              .removedCheck, file: shown(page),
              (mayBeHidden ? "a number was published" : "`\(figure.text)` was published")
                + " as a checked figure and is checked no more",
              help: ["put its line back into the check block, or leave it, if the text is new"]))
          continue
        }
        guard now.text != figure.text else { continue }
        list.append(
          Diagnostic(
            .changedWithoutNote, file: now.file, place: now.place,
            "a figure was published as `\(figure.text)` and is `\(now.text)`, without a note",
            label: "published: \(figure.text)",
            help: remedy(shown(page), figure.text, now.text)))
      }
    }
    return list
  }

  /// Addresses that lead nowhere any more.
  private func vanishedAddresses() -> [Diagnostic] {
    let lists = site.lists.map(\.address) + site.generated.map(\.address)
    let made = site.made.map(\.address) + site.data.files(site) + site.corrections.files(site)
    let known = Set(pages.keys + (lists + made + site.files.map(\.address)).map(\.path))
    let data = Set(records.flatMap { record in record.datasets.map { record.page.path + $0.file } })
    var list: [Diagnostic] = []
    for address in published.pages.keys.sorted() where !known.contains(address) {
      list.append(vanished(page: address))
    }
    let gone = published.pages.keys.filter { !known.contains($0) && !$0.isEmpty }
    for address in (published.others + published.digests.keys).sorted()
    where !known.contains(address) && !data.contains(address) && !isExpectedToGo(address)
      && !gone.contains(where: { address.hasPrefix($0) })
    {
      list.append(
        Diagnostic(
          .vanishedAddress, file: content,
          "`\(address)` was published and is gone",
          help: [
            published.digests[address] == nil
              ? "people may have kept the address: put the file back"
              : "people fetch the data by this address: give the block its old `id:` again"
          ]))
    }
    return list
  }

  /// Whether an address went with a page that was withdrawn, or depends on the machine: an index
  /// for searching is made where there is a program for it.
  private func isExpectedToGo(_ address: String) -> Bool {
    if address == SiteList.search.folder { return site.settings.search }
    let withdrawn = site.withdrawn.values.map(\.path).filter { published.pages[$0] != nil }
    guard !withdrawn.isEmpty else { return false }
    // Lists that the program makes are there while they have an entry.
    let lists = [SiteList.actions, .decisions, .corrections, .tags]
    let ofData = [
      DataSection.address, DataSection.catalogue, DataPackage.address(of: DataSection.address),
    ]
    return site.withdrawnAddresses.contains(address) || address.hasSuffix("/pack/")
      || lists.contains { $0 == SiteList(of: address) } || ofData.contains { $0.path == address }
      || withdrawn.contains {
        address.hasPrefix($0) && !address.dropFirst($0.count).contains("/")
      }
  }

  private func vanished(page address: String) -> Diagnostic {
    let stem = address.isEmpty ? "index" : String(address.dropLast())
    let paths = [stem + ".md", stem + "/index.md"]
    let withheld = paths.first { site.withheld.contains($0) }
    return Diagnostic(
      .vanishedAddress, file: content + "/" + (withheld ?? paths[0]),
      withheld == nil
        ? "`\(address)` was published and is gone"
        : "`\(address)` was published and is withheld now",
      help: [
        "people and other sites link to it: put the page back, if only to say what became of it",
        "if it must go, set the rule to `warning` in \(content)/site.yml for this one time",
      ])
  }

  /// Notes that had been published and are gone.
  private func removedNotes() -> [Diagnostic] {
    site.pages.compactMap { page in
      guard let known = published.pages[page.address.path]?.corrections, !known.isEmpty,
        page.corrections.count < known.count
      else { return nil }
      return Diagnostic(
        .removedNote, file: shown(page),
        "the page had \(known.count) corrections and has \(page.corrections.count)",
        help: ["leave a note where it was; a new one is added, not exchanged for it"])
    }
  }
}

extension Correction {
  /// What tells the note from others, for `vitrine.json`.
  var identity: String {
    let parts = [date.isoText, kind.rawValue, what, was ?? "", now ?? ""]
    return String(SHA256(Array(parts.joined(separator: "\u{1F}").utf8)).hex.prefix(12))
  }
}
