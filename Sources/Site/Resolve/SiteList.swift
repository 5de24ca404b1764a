/// A list that the program makes out of the site as a whole, and the folder it has for itself.
enum SiteList: String, Sendable, Hashable, CaseIterable {
  case actions, decisions, calendar, glossary, tags, corrections, figures, search, data
  case specified = "specified-information"

  /// The address of its first page.
  var address: Address { Address(folder) }

  /// The folder below the root of the site, with the stroke at its end.
  var folder: String { rawValue + "/" }

  /// A further page or file of it.
  func address(_ rest: String) -> Address { Address(folder + rest) }

  /// The list in whose folder an address lies, or whose folder it is.
  init?(of address: String) {
    guard let list = Self.allCases.first(where: { address.hasPrefix($0.folder) }) else {
      return nil
    }
    self = list
  }
}
