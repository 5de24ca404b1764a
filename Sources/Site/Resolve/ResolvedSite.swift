import Diagnostics
import Output
import Papers

/// The site as a whole: a pure function of all facts. Withheld pages are not in it.
struct ResolvedSite: Sendable {
  var settings: SiteSettings
  var words: Words
  /// The public pages, by path.
  var pages: [PageFacts]
  /// The folders that have pages below them, by path; the first is the root.
  var folders: [Folder]
  /// The pages that list others and have no file of their own.
  var lists: [ListPage]
  /// The files that are published as they are: their path below `content/` and their address.
  var files: [(path: String, address: Address)]
  var navigation: [NavigationLink]
  var footer: [NavigationLink]
  /// What the site has to take away.
  var data: DataSection
  /// What was changed after it had been published.
  var corrections: CorrectionSection
  var findings: [Diagnostic]
  /// Those of them that are about two files with one address.
  var addressFindings: [Diagnostic] = []

  /// Which page has a path below `content/`.
  var pageIndex: [String: Int]
  /// Which folder has a path; `""` is the root.
  var folderIndex: [String: Int]
  /// Paths of pages that exist and are withheld: links to them are refused without their names.
  var withheld: Set<String>
  /// Paths of pages and files that exist and could not be read, which has its own finding.
  var unread: Set<String>
  /// Every file below `content/` that is no page.
  var contentFiles: Set<String>
  /// Whether links name `index.html`.
  var linksToFiles: Bool
  /// The day of the build in the site's time zone: what is overdue, how old something is.
  var today: CalendarDate
  /// The actions of all public pages, the oldest first.
  var actions: [ActionEntry] = []
  /// The actions by the key of their reference.
  var actionIndex: [String: [Int]] = [:]
  var actionPlaces: [ActionPlace: Int] = [:]
  /// The pages of `/actions/`.
  var actionPages: [ActionPage] = []
  /// The pages of `/decisions/`: the numbers of the pages that hold decisions.
  var decisionPages: [[Int]] = []
  /// The keys of the references of actions on withheld pages.
  var withheldActions: Set<String> = []
  /// Those of them whose pages were withdrawn.
  var withdrawnActions: Set<String> = []
  /// Addresses that went with pages that were withdrawn: files, downloads, earlier addresses.
  var withdrawnAddresses: Set<String> = []
  /// The meetings of each series, by the path of its page, the newest first.
  var meetingsOfSeries: [String: [Int]] = [:]
  /// The dated meetings of each series, by the path of its page, the oldest first; those of no
  /// series by an empty path.
  var meetingSequences: [String: [(date: CalendarDate, page: Int)]] = [:]
  /// What pages report of each measure, by the path of its page, the newest first.
  var reportedValues: [String: [ReportedValue]] = [:]
  /// The measures whose values a file of data holds, by its path.
  var measuresOfData: [String: [Int]] = [:]
  /// The page that replaces another one, by the path of the other.
  var replacements: [String: Int] = [:]
  /// The pages that say the same in several languages, by the path of the one that was first: that
  /// one, then its translations in the order of their paths.
  var translations: [String: [Int]] = [:]
  var tags: [Tag] = []
  /// What is exempt from publication, by folder.
  var exemptItems: [String: [ExemptItem]] = [:]
  /// Meetings and releases for the calendar, the oldest first.
  var releases: [Release] = []
  /// The release times of all pages that have one, withheld ones too, by their identities.
  var releaseTimes: [String: ReleaseTime] = [:]
  /// The addresses of pages that were withdrawn, by path.
  var withdrawn: [String: Address] = [:]
  /// Pages with errors that were never published: links to them wait.
  var heldBack: Set<String> = []
  var glossary = Glossary()
  /// Feeds, calendars, maps and redirects.
  var made: [MadeFile] = []
  /// The pages that the program makes out of the site as a whole.
  var generated: [GeneratedPage] = []

  /// Whether a page of the site has figures that are tied to data: then there is a list of them.
  var hasFigures: Bool { pages.contains { $0.hasFigures } }

  /// A relative link from one address to another; the only place that writes one.
  func href(from page: Address, to target: Address) -> String {
    page.link(to: linksToFiles ? Address(target.file) : target)
  }

  /// A folder of `content/` and what stands directly in it.
  struct Folder: Sendable {
    /// `meetings/2024-02-28/`; empty for the root.
    var path: String
    var title: String
    /// Its own page, if it has an `index.md`.
    var page: Int?
    /// Its pages besides its own, in the order in which they are listed.
    var pages: [Int]
    /// The folders in it, in the order in which they are listed.
    var folders: [Int]
    /// The latest day of what is in it.
    var date: CalendarDate?
    /// What its own page or list shows: all of it, or the newest part of a long list.
    var groups: [ListGroup] = []
    /// The parts of a list that is too long for one page.
    var parts: [ListPart] = []

    var address: Address { Address(path) }
  }

  /// A link of the navigation or of the foot.
  struct NavigationLink: Sendable, Hashable {
    var title: String
    var address: Address
    /// Where it leads when that is another site; the address counts for nothing then.
    var url: String?
  }
}

/// One line of a list.
struct ListEntry: Sendable {
  var title: String
  var address: Address
  var date: CalendarDate?
  /// What it is, in words; nil for a plain page, of which there is nothing to say.
  var kind: String?
  var summary: String?
  /// Whether it is a series of meetings, which stands before the meetings.
  var isSeries = false
}

/// A page that lists others: a folder without a page, or one part of a long list.
struct ListPage: Sendable {
  var title: String
  var address: Address
  /// The folder it lists.
  var folder: Int
  var groups: [ListGroup]
}

/// Entries under a heading, such as a year; the heading may be empty.
struct ListGroup: Sendable {
  var title: String
  var entries: [ListEntry]
}

/// One part of a list that is too long for one page.
struct ListPart: Sendable {
  var title: String
  var address: Address
  var count: Int
}
