import Output
import Papers

/// The pack of a meeting: one page to print, with the agenda and all papers in order.
enum MeetingPack {
  /// Where it stands: beside the papers, so that their links upwards are right in it too.
  static func address(of meeting: PageFacts) -> Address { Address(meeting.address.path + "pack/") }

  /// What the ids of a paper begin with in the pack: each paper has a `para-1`.
  static func prefix(_ number: Int) -> String { "p\(number + 1)-" }
}

extension ResolvedSite {
  /// The papers of a meeting's pack, in the order of the agenda; none where it has no pack.
  func pack(of meeting: PageFacts) -> [PageFacts] {
    let address = MeetingPack.address(of: meeting)
    guard settings.packs, meeting.kind == .meeting, meeting.address.path.hasSuffix("/"),
      !neighbours(of: meeting).contains(where: { $0.address == address })
    else { return [] }
    return papers(of: meeting)
  }
}

extension Resolver {
  /// Makes a pack for each meeting that has papers.
  mutating func makePacks() {
    guard frame.settings.packs else { return }
    for (number, page) in site.pages.enumerated() where page.kind == .meeting {
      guard !site.pack(of: page).isEmpty else { continue }
      site.generated.append(
        GeneratedPage(
          kind: .pack(number), title: frame.words.pages.meetings.pack(page.title), lead: nil,
          address: MeetingPack.address(of: page), isMain: false))
    }
  }
}
