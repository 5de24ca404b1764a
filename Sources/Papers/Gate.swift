package import Diagnostics
import Settings

/// Whether a page may be in the public site at the moment of the build.
package enum Gate: Sendable, Hashable {
  case open
  /// The page exists in no output at all.
  case withheld(Reason)

  /// Why a page is withheld.
  package enum Reason: String, Sendable, Hashable, CaseIterable {
    case draft
    case marking
    case release
    case exempt
    case withdrawn
    /// It has an error and was never published before.
    case heldBack = "held back"
  }

  package var isOpen: Bool { self == .open }
}

extension Gate {
  /// Looks at the marking, the state and the release time of a page.
  ///
  /// - Parameters:
  ///   - markings: the markings that may be published, in capitals.
  ///   - now: the moment of the build, in seconds since 1970 UTC.
  ///   - zone: the zone of a release time that names none.
  package init(
    _ page: FrontMatter, markings: [String], now: Int, zone: TimeZoneRule,
    into findings: inout Findings
  ) {
    if page.meeting.withdrawn != nil {
      self = .withheld(.withdrawn)
    } else if page.exempt != nil {
      self = .withheld(.exempt)
    } else if let marking = page.marking, !markings.contains(marking.value.uppercased()) {
      findings.add(
        .markingNotAllowed, at: marking.span,
        "the marking `\(marking.value)` is not one that this site may publish",
        label: "may be published: \(markings.joined(separator: ", "))",
        help: "take the page out of the folder if it must not be public; a public repository is no "
          + "place for it",
        "if the marking may be published here, add it to `markings:` in content/site.yml")
      self = .withheld(.marking)
    } else if page.isDraft {
      self = .withheld(.draft)
    } else if let publish = page.publish, zone.seconds(publish) > now {
      self = .withheld(.release)
    } else {
      self = .open
    }
  }
}
