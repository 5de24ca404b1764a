/// What a page is. A folder gives a default; `kind:` in the front matter decides.
package enum PageKind: String, Sendable, Hashable, CaseIterable {
  case page
  case report
  case meeting
  case paper
  case minutes
  case measure
  case series

  /// The kind of a page whose front matter names none, from its path below `content/`.
  package static func assumed(forPath path: String) -> PageKind {
    let parts = path.split(separator: "/")
    guard parts.count > 1, let name = parts.last else { return .page }
    switch parts[0] {
    case "meetings":
      if parts.count == 2 { return .page }
      // The page of a year lists its meetings.
      let folder = parts[parts.count - 2]
      let isYear = folder.count == 4 && folder.allSatisfy(\.isNumber)
      if name == "index.md" { return isYear ? .page : .meeting }
      return name == "minutes.md" ? .minutes : .paper
    case "measures": return name == "index.md" ? .page : .measure
    default: return .page
    }
  }
}
