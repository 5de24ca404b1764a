package import Diagnostics
import Papers

/// The next moment at which a build would publish more than one now: a release or announcement
/// that waits.
package struct NextRelease: Sendable {
  /// Seconds since 1970 UTC; nil when nothing waits.
  package var moment: Int?
  package var findings: [Diagnostic]

  /// `2024-02-28T09:30:00Z`; empty when nothing waits.
  package var text: String { moment.map(UTCText.iso) ?? "" }

  /// Reads all pages of a site.
  package static func of(_ folder: SiteFolder, _ options: BuildOptions) async -> NextRelease {
    let (loaded, findings) = Source.load(folder, rules: Code.all.compactMap(\.rule))
    guard let source = loaded else { return NextRelease(moment: nil, findings: findings) }
    let frame = ParseFrame(settings: source.settings, options)
    let pages = await parse(source, frame, workers: options.workers).compactMap(\.facts)
    return NextRelease(moment: pages.nextMoment(frame), findings: [])
  }
}

extension [PageFacts] {
  /// The next moment at which a page that waits comes out or is announced.
  func nextMoment(_ frame: ParseFrame) -> Int? {
    let moments = flatMap { page -> [Int] in
      guard page.gate == .withheld(.release) || page.shownOnlyHere == .release else { return [] }
      let announce = page.meeting?.matter.announce.map { frame.settings.timeZone.seconds($0) }
      return [page.release, announce].compactMap { $0 }.filter { $0 > frame.now }
    }
    return moments.min()
  }
}
