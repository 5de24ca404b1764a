/// The words of the release calendar, of redirects and of pages that were withdrawn.
package struct PublishingWords: Sendable {
  package var calendarTitle: String
  package var calendarLead: String
  package var coming: String
  package var past: String
  package var nothingComing: String
  /// What stands behind an entry that is a meeting: `Meeting`.
  package var meeting: String
  package var release: String
  /// An earlier moment and why it was changed.
  package var changed: @Sendable (_ from: String, _ reason: String) -> String
  package var subscribe: String
  package var feed: String
  package var moved: String
  package var withdrawnTitle: String
  package var withdrawnLead: String
  /// What stands in the place of its title where a page leads to it without words of its own.
  package var withdrawnLink: String
  /// What a page says that named one that was withdrawn, until the site can be built.
  package var renewedTitle: String
  package var renewedLead: String
  package var glossaryTitle: String
  package var glossaryLead: String
  package var searchTitle: String
  package var searchWithoutScript: String
  package var otherWays: String
  package var tagsTitle: String
  /// The title of the page of a tag.
  package var tag: @Sendable (_ name: String) -> String
  package var specifiedTitle: String
  package var specifiedLead: String
  /// An item of the specified information that nobody has said anything about.
  package var specifiedMissing: String

  package static let english = PublishingWords(
    calendarTitle: "Release calendar",
    calendarLead: "What will be published and when, and the meetings to come.",
    coming: "Coming", past: "The last twelve months",
    nothingComing: "Nothing is announced at the moment.",
    meeting: "Meeting", release: "Release",
    changed: { "Moved from \($0): \($1)" },
    subscribe: "Subscribe with a calendar program",
    feed: "Follow with a news reader",
    moved: "This page has moved:",
    withdrawnTitle: "This page has been withdrawn",
    withdrawnLead: "It was published at this address and is no longer available.",
    withdrawnLink: "a page that has been withdrawn",
    renewedTitle: "This page is being renewed",
    renewedLead: "It named a page that has been withdrawn. It will be back at this address.",
    glossaryTitle: "Glossary", glossaryLead: "What the abbreviations on this site stand for.",
    searchTitle: "Search",
    searchWithoutScript: "Searching needs JavaScript. Without it, look here:",
    otherWays: "Other ways to find something",
    tagsTitle: "Tags",
    tag: { "Tagged “\($0)”" },
    specifiedTitle: "Specified information",
    specifiedLead: "What an elected local policing body has to publish by law, and where it is.",
    specifiedMissing: "Not yet published")
}
