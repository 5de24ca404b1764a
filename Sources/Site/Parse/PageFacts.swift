import Blocks
import Diagnostics
import Markdown
import Output
import Papers

/// What the rest of the site needs to know of a page. About 1 KB, kept for every page; the body is
/// parsed again when the page is rendered.
///
/// Copies share one ``Contents`` until one of them is changed: a site of ten thousand pages is
/// sorted, searched and compared at each save, and a copy of every property would cost more than
/// all of that.
@dynamicMemberLookup
struct PageFacts: Sendable, Equatable {
  private final class Storage: Sendable {
    let contents: Contents

    init(_ contents: Contents) { self.contents = contents }
  }

  private var storage: Storage

  init(_ contents: Contents) { storage = Storage(contents) }

  subscript<Value>(dynamicMember property: KeyPath<Contents, Value>) -> Value {
    storage.contents[keyPath: property]
  }

  /// Changes some of the facts of this copy.
  mutating func change(_ body: (inout Contents) -> Void) {
    var contents = storage.contents
    body(&contents)
    storage = Storage(contents)
  }

  /// Whether nothing was changed since one was copied from the other.
  func isCopy(of other: PageFacts) -> Bool { storage === other.storage }

  static func == (a: PageFacts, b: PageFacts) -> Bool {
    a.isCopy(of: b) || a.storage.contents == b.storage.contents
  }
}

extension PageFacts {
  /// The facts themselves.
  struct Contents: Sendable, Equatable {
    /// The path below `content/`: `meetings/2024-02-28/08-contact.md`.
    var path: String
    var address: Address
    var kind: PageKind
    var title: String
    var date: CalendarDate?
    var summary: String?
    var agendaItem: String?
    var order: Int?
    var language: String?
    var gate: Gate
    /// Why readers do not see the page, where only the preview shows it: its gate is open then.
    var shownOnlyHere: Gate.Reason?
    /// Every anchor of the page, sorted.
    var anchors: [String]
    /// Actions, decisions and their like, in order.
    var records: [RecordFacts]
    /// The moment of its release, in seconds since 1970 UTC, where one is set.
    var release: Int?
    /// Why it was withdrawn; nil for all others.
    var withdrawn: String?
    /// The public reason of a page that is exempt; nil for all others.
    var exemptReason: String?
    /// What it says as a meeting, a paper or minutes.
    var meeting: MeetingFacts?
    /// The numbered blocks, in order.
    var blocks: [BlockOutline]
    /// What was changed since it was published.
    var corrections: [Correction]
    var tags: [String]
    /// Whether figures of its text are tied to data.
    var hasFigures: Bool
    /// The files that the page links to or shows, as paths below `content/`.
    var fileLinks: [String]
    /// A fingerprint of the bytes that were read, to notice a change before rendering.
    var fingerprint: UInt64
  }
}

extension PageFacts {
  /// What a page says of itself. Findings are left to the rendering, which reads it again.
  static func parse(_ file: SourceFile, path: String, _ frame: ParseFrame) -> PageFacts {
    var ignored = Findings(in: file)
    let matter = FrontMatter.read(
      file, assumedKind: .assumed(forPath: path), into: &ignored)
    var gate = Gate(
      matter, markings: frame.settings.markings, now: frame.now, zone: frame.settings.timeZone,
      into: &ignored)
    var shownOnlyHere: Gate.Reason?
    if frame.showsWithheld, case .withheld(let reason) = gate {
      (gate, shownOnlyHere) = (.open, reason)
    }
    let document = frame.document(file, matter, into: &ignored)
    let outlines = BlockOutline.read(document.fences, in: file)
    let contents = Contents(
      path: path, address: Address(page: path), kind: matter.kind, title: matter.title,
      date: matter.date, summary: matter.summary, agendaItem: matter.agendaItem,
      order: matter.order, language: matter.language, gate: gate,
      shownOnlyHere: shownOnlyHere,
      anchors: (document.anchors + outlines.map(\.anchor) + meetingAnchors(matter)).sorted(),
      records: document.records.map { RecordFacts($0, into: &ignored) },
      release: matter.publish.map { frame.settings.timeZone.seconds($0) },
      withdrawn: matter.meeting.withdrawn, exemptReason: matter.exempt,
      meeting: MeetingFacts.read(matter),
      blocks: outlines,
      corrections: matter.corrections,
      tags: matter.tags,
      hasFigures: document.tiesFigures,
      fileLinks: fileLinks(of: document, path: path),
      fingerprint: fingerprint(file.bytes))
    return PageFacts(contents)
  }

  /// The anchors of what is written below a meeting.
  private static func meetingAnchors(_ matter: FrontMatter) -> [String] {
    if matter.kind == .measure { return ["values"] }
    guard matter.kind == .meeting else { return [] }
    return ["agenda", "minutes", "recommendations", "decisions", "actions", "attendance", "papers"]
      + matter.meeting.agenda.filter { !$0.number.isEmpty }.map {
        "item-" + AgendaItem.anchorPart($0.number)
      }
  }

  private static func fileLinks(of document: Document, path: String) -> [String] {
    var paths: [String] = []
    for link in document.links where !link.isFormula {
      guard case .content(let target, _) = LinkForm(link.destination, fromPage: path),
        !target.isEmpty, !target.hasSuffix("/"), !target.hasSuffix(".md")
      else { continue }
      paths.append(target)
    }
    return paths
  }

  /// FNV-1a, taken eight bytes at a time: quick, and never written to any output.
  static func fingerprint(_ bytes: [UInt8]) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    bytes.withUnsafeBytes { raw in
      var i = 0
      while i + 8 <= raw.count {
        hash =
          (hash ^ raw.loadUnaligned(fromByteOffset: i, as: UInt64.self)) &* 0x0000_0100_0000_01b3
        hash ^= hash >> 29
        i += 8
      }
      while i < raw.count {
        hash = (hash ^ UInt64(raw[i])) &* 0x0000_0100_0000_01b3
        i += 1
      }
    }
    return hash
  }
}

/// What parsing a page depends on besides its bytes.
struct ParseFrame: Sendable {
  var settings: SiteSettings
  /// The moment of the build, in seconds since 1970 UTC.
  var now: Int
  /// Whether pages that are withheld from readers are in the site all the same.
  var showsWithheld: Bool

  init(settings: SiteSettings, _ options: BuildOptions) {
    self.settings = settings
    now = options.now
    showsWithheld = options.showsWithheld
  }

  /// How the body of a page with this front matter is read.
  func markdown(_ matter: FrontMatter) -> MarkdownOptions {
    var options = MarkdownOptions()
    options.hasTitle = matter.bodyStart > 0
    options.rawHTML = settings.rawHTML
    options.numbering = matter.numbering.flatMap(Numbering.init(rawValue:)) ?? .none
    return options
  }
}
