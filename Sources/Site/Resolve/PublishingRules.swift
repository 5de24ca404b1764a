import Diagnostics
import Output
import Papers
import Settings

/// Rules about the site as a whole that the profile of its publisher asks for.
extension Resolver {
  mutating func checkPublishing() {
    guard let file = frame.settingsFile else { return }
    var findings = Findings(in: file)
    let statement = "pages/accessibility-statement.md"
    if site.pageIndex[statement] == nil {
      findings.add(
        .noStatement, at: nil, "the site has no accessibility statement",
        help:
          "write \(frame.content)/\(statement): how far the site is accessible, what is not, and "
          + "whom to tell")
    }
    checkSpecified(into: &findings)
    site.findings += findings.list
  }

  private func checkSpecified(into findings: inout Findings) {
    let known = SpecifiedInformation.items.map(\.key)
    for entry in frame.settings.specified {
      guard known.contains(entry.key.value) else {
        let near = Suggestion.nearest(to: entry.key.value, in: known)
        findings.add(
          .unknownSpecified, at: entry.key.span,
          "`\(entry.key.value)` is no item of the specified information",
          help: near.map { "did you mean `\($0)`?" }
            ?? "the items are \(known.joined(separator: ", "))")
        continue
      }
      // Taking a page down must not make an error of the settings.
      guard site.specifiedTarget(entry) == nil, !entry.isNotHeld,
        site.withdrawn[entry.value.value] == nil
      else { continue }
      findings.add(
        .unknownSpecified, at: entry.value.span,
        "there is no public page at `\(entry.value.value)`",
        help: "write the path of a page, an address, or `not held on 1 May 2024`")
    }
    guard frame.settings.profile == .policeCommissioner else { return }
    let given = Set(frame.settings.specified.map(\.key.value))
    let missing = known.filter { !given.contains($0) }
    guard let first = missing.first else { return }
    findings.add(
      .missingSpecified, at: nil,
      "\(missing.count) items of the specified information are nowhere: "
        + missing.map { "`\($0)`" }.joined(separator: ", "),
      help:
        "add them under `specified-information:` in site.yml: `\(first): pages/\(first).md`, or "
        + "`\(first): not held on 1 May 2024`")
  }
}

extension SpecifiedEntry {
  /// Whether the body says that it does not hold the information.
  var isNotHeld: Bool { value.value.lowercased().hasPrefix("not held") }
}

extension ResolvedSite {
  /// Where an item of the specified information is: a page of the site, or an address.
  func specifiedTarget(_ entry: SpecifiedEntry) -> NavigationLink? {
    let value = entry.value.value
    if value.hasPrefix("https://") || value.hasPrefix("http://") {
      return NavigationLink(title: value, address: Address(""), url: value)
    }
    let path = value.hasPrefix("/") ? String(value.dropFirst()) : value
    if let page = pageIndex[path] {
      return NavigationLink(title: pages[page].title, address: pages[page].address)
    }
    if let made = generated(at: path) {
      return NavigationLink(title: made.title, address: made.address)
    }
    let folder = path.isEmpty || path.hasSuffix("/") ? path : path + "/"
    return folderIndex[folder].map {
      NavigationLink(title: folders[$0].title, address: folders[$0].address)
    }
  }
}
