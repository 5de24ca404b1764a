import Diagnostics
import Markdown
import Output
import Papers

/// What the site needs to know of an action, a decision or the like.
struct RecordFacts: Sendable, Hashable {
  var kind: RecordKind
  var name: String
  var reference: String
  var anchor: String
  var text: String
  var terms: RecordTerms
  /// The line of its name, for findings about two of them.
  var line: Int

  init(_ record: Record, into findings: inout Findings) {
    kind = record.kind
    name = record.name
    while let last = name.last, ".: ".contains(last) { name.removeLast() }
    reference =
      record.kind == .answer
      ? RecordTerms.answered(record.reference) : record.reference
    anchor = record.anchor
    text = record.text
    terms = RecordTerms(record.parts)
    line = findings.place(record.span).line
  }
}

/// What the site needs to know of a page as a meeting, a paper or minutes. A class, so that the
/// facts of other pages stay small.
final class MeetingFacts: Sendable, Equatable {
  let matter: MeetingMatter
  let time: String?
  let place: String?
  let version: String?
  let chair: String?
  /// Whether the page says why no minutes will come.
  let isWithoutMinutes: Bool

  private init(_ front: FrontMatter) {
    func text(_ label: FrontMatter.Detail.Label) -> String? {
      for case .text(label, let text) in front.details { return text }
      return nil
    }
    matter = front.meeting
    time = text(.time)
    place = text(.place)
    version = text(.version)
    chair = text(.chair)
    isWithoutMinutes = front.waivers.contains {
      $0.rule == Code.missingMinutes.rule && !$0.reason.isEmpty
    }
  }

  /// Nil for a page that says nothing of the kind.
  static func read(_ matter: FrontMatter) -> MeetingFacts? {
    let facts = MeetingFacts(matter)
    guard matter.kind == .meeting || facts.version != nil || matter.meeting != MeetingMatter()
    else { return nil }
    return facts
  }

  static func == (a: MeetingFacts, b: MeetingFacts) -> Bool {
    a.matter == b.matter && a.time == b.time && a.place == b.place && a.version == b.version
      && a.chair == b.chair && a.isWithoutMinutes == b.isWithoutMinutes
  }
}
