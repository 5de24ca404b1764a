import Blocks
package import Diagnostics
import Output
import Papers

extension Edition {
  /// Reads a site whole; nil with the findings when there is nothing to show.
  package static func first(
    _ folder: SiteFolder, _ options: BuildOptions
  ) async -> (edition: Edition?, findings: [Diagnostic]) {
    await make(folder, options, after: nil, changed: [])
  }

  /// The state of the site after files have changed: equal to one that is read whole.
  ///
  /// `changed` are the paths of the files, as the tree lists them, that are new or may have other
  /// bytes than at the time of this edition; what is gone need not be named. What has not changed
  /// is not read again, and the site is not resolved again when no fact of a page has changed.
  /// While templates have a mistake, those of this edition go on; the finding says so.
  package func next(
    _ folder: SiteFolder, _ options: BuildOptions, changed: Set<String>
  ) async -> (edition: Edition?, findings: [Diagnostic]) {
    await Edition.make(folder, options, after: self, changed: changed)
  }

  /// The next moment at which a page comes out or is announced, in seconds since 1970 UTC.
  package var nextRelease: Int? { pages.compactMap(\.facts).nextMoment(renderer.frame) }

  private static func make(
    _ folder: SiteFolder, _ options: BuildOptions, after old: Edition?, changed: Set<String>
  ) async -> (edition: Edition?, findings: [Diagnostic]) {
    let (loaded, findings) = Source.load(folder, rules: Code.all.compactMap(\.rule))
    guard let source = loaded else { return (nil, findings) }
    let (layout, templateFindings) = Layout.load(source.templates)
    let frame = ParseFrame(settings: source.settings, options)

    let isSameFrame = old.map { !$0.hasOtherSettings(source, changed) } ?? false
    let reusable = isSameFrame ? old?.pages ?? [] : []
    let pages = await parse(source, frame, options, reusing: reusable, changed: changed)

    // What counts days or hours from the moment of the build is resolved again when they change.
    let isSameHour = (old?.renderer.frame.now ?? 0) / 3_600 == options.now / 3_600
    let alike = old.flatMap {
      isSameFrame && isSameHour && $0.isResolvedAlike(source, pages) ? $0.site : nil
    }
    let site =
      alike?.reading(pages)
      ?? ResolvedSite.resolve(
        pages.compactMap(\.facts), ResolveFrame(source, options), after: old?.site)
    let edition = Edition(
      source, layout ?? old?.renderer.layout ?? .empty, frame, pages: pages, site: site,
      findings: findings + templateFindings, isResolvedAsBefore: alike != nil)
    return (edition, findings)
  }

  /// Whether what every page is read with may be another than in this edition.
  private func hasOtherSettings(_ new: Source, _ changed: Set<String>) -> Bool {
    new.settingsFile?.bytes != source.settingsFile?.bytes
      || new.glossaryFile?.bytes != source.glossaryFile?.bytes
      || changed.contains(new.shown("site.yml"))
  }

  /// Reads the pages that changed and takes over the others; both lists are in one order.
  private static func parse(
    _ source: Source, _ frame: ParseFrame, _ options: BuildOptions, reusing old: [ReadPage],
    changed: Set<String>
  ) async -> [ReadPage] {
    var known: [ReadPage?] = []
    known.reserveCapacity(source.pages.count)
    var next = old.startIndex
    let folder = source.shown("")
    let changed = Set(
      changed.lazy.filter { $0.hasPrefix(folder) }.map { String($0.dropFirst(folder.count)) })
    for path in source.pages {
      // Nearly all are the same, which is quicker to see than which comes first.
      while next < old.endIndex, old[next].path != path,
        old[next].path.utf8.lexicographicallyPrecedes(path.utf8)
      { next += 1 }
      guard next < old.endIndex, old[next].path == path else {
        known.append(nil)
        continue
      }
      let isKnown = !old[next].isBoundToTime && !changed.contains(path)
      known.append(isKnown ? old[next] : nil)
      next += 1
    }
    let missing = known.indices.filter { known[$0] == nil }
    let read = await Parallel.map(count: missing.count, workers: options.workers) { index in
      ReadPage.read(source.pages[missing[index]], source, frame)
    }
    for (index, page) in zip(missing, read) { known[index] = page }
    return known.compactMap { $0 }
  }

  /// Whether resolving would give this edition's site, but for the bytes of its pages.
  private func isResolvedAlike(_ new: Source, _ read: [ReadPage]) -> Bool {
    guard source.files == new.files, source.descriptions == new.descriptions,
      source.refused == new.refused, read.count == pages.count
    else {
      return false
    }
    return zip(pages, read).allSatisfy { old, new in
      if old.facts?.fingerprint == new.facts?.fingerprint, old.path == new.path {
        return old.facts?.gate == new.facts?.gate
      }
      return new.facts != nil && new.facts?.withoutPlaces == old.facts?.withoutPlaces
    }
  }
}

extension PageFacts {
  /// The facts without what says where in the file something stands: the bytes, and the places of
  /// blocks, which move when words above them are written.
  fileprivate var withoutPlaces: PageFacts {
    var copy = self
    copy.change { facts in
      facts.fingerprint = 0
      for index in facts.blocks.indices { facts.blocks[index].idSpan = Span(0, 0) }
    }
    return copy
  }
}

extension ReadPage {
  /// Whether the page may be another one at another time.
  fileprivate var isBoundToTime: Bool {
    facts?.gate == .withheld(.release) || facts?.shownOnlyHere == .release
  }
}

extension ResolvedSite {
  /// The same site after its pages were read again with the same facts.
  fileprivate func reading(_ read: [ReadPage]) -> ResolvedSite {
    var copy = self
    for page in read {
      guard let facts = page.facts, let index = pageIndex[page.path],
        pages[index].fingerprint != facts.fingerprint
      else { continue }
      copy.pages[index].change {
        $0.fingerprint = facts.fingerprint
        $0.blocks = facts.blocks
      }
    }
    return copy
  }
}
