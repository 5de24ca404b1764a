package import Diagnostics

/// What is wrong with a site, kept by page so that it can be brought up to date.
package struct SiteCheck: Sendable {
  /// The findings of each page, by its path below `content/`.
  private(set) var pages: [String: [Diagnostic]] = [:]
  /// Those of other files.
  private(set) var rest: [Diagnostic] = []

  /// All findings that rendering gives; with those of the edition they are all of a build.
  package var findings: [Diagnostic] {
    rest + pages.sorted { $0.key < $1.key }.flatMap(\.value)
  }
}

extension Edition {
  /// What would be left of an earlier check: which pages need not be looked at again.
  ///
  /// `changed` are the files that changed since that check, as the tree lists them. What is wrong
  /// with a page depends on its bytes, on data and on the resolved site; so as long as the site
  /// is resolved as before and nothing but pages has changed, the others are as they were.
  package func canReuseCheck(changed: Set<String>) -> Bool {
    // What a translation is held against is the text of another page.
    isResolvedAsBefore && site.translations.isEmpty && changed.allSatisfy { $0.hasSuffix(".md") }
  }

  /// Renders all of the site, or the pages that changed since a check that can be reused, and gives
  /// the findings; nil if it was cancelled or a page was written meanwhile. It makes room for other
  /// work after every few pages.
  package func check(
    reusing old: SiteCheck? = nil, changed: Set<String> = []
  ) async -> SiteCheck? {
    var check = SiteCheck()
    for (count, part) in parts.filter({ !$0.isLast }).enumerated() {
      if count % 8 == 7 {
        await Task.yield()
        guard !Task.isCancelled else { return nil }
      }
      guard case .page(let number) = part else {
        check.add(leveled(render(part).findings))
        continue
      }
      let path = pages[number].path
      if let old, let known = old.pages[path], !changed.contains(source.shown(path)) {
        check.set(known, of: path)
      } else {
        let own = render(part).findings
        // The file was written again: the next edition has its findings.
        guard !own.contains(where: { $0.code == .changedWhileBuilding }) else { return nil }
        check.set(leveled(own), of: path)
      }
    }
    return check
  }
}

extension SiteCheck {
  fileprivate mutating func add(_ findings: [Diagnostic]) { rest += findings }

  fileprivate mutating func set(_ findings: [Diagnostic], of page: String) {
    pages[page] = findings
  }
}
