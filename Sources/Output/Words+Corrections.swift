/// The words of corrections and revisions.
package struct CorrectionWords: Sendable {
  /// The title of the page that lists all of them.
  package var title: String
  /// What that page is for, one or two sentences.
  package var lead: String
  /// The headings over what was wrong and over what was planned.
  package var corrections: String
  package var revisions: String
  /// The name of the notice on a page, for screen readers.
  package var notice: String
  /// The link from a notice to the list.
  package var all: String
  /// `Correction` or `Revision`.
  package var kind: @Sendable (_ isRevision: Bool) -> String
  /// The first words of a notice: `Corrected on 12 March 2024`.
  package var label: @Sendable (_ isRevision: Bool, _ day: String) -> String
  /// `It said 40,148; it now says 41,048.` Nil where neither is known.
  package var change: @Sendable (_ was: String?, _ now: String?) -> String?
  /// `Why: two columns had been exchanged.`
  package var why: @Sendable (_ reason: String) -> String
  /// What is said of one that would alter a conclusion.
  package var substantial: String
  /// The title of an entry of the feed.
  package var entryTitle: @Sendable (_ isRevision: Bool, _ page: String) -> String
}

extension CorrectionWords {
  package static let english = CorrectionWords(
    title: "Corrections and revisions",
    lead: "Every published figure that was changed afterwards: what it said, what it says now, "
      + "and why.",
    corrections: "Corrections of errors",
    revisions: "Planned revisions",
    notice: "Changes since publication",
    all: "All corrections and revisions",
    kind: { $0 ? "Revision" : "Correction" },
    label: { isRevision, day in "\(isRevision ? "Revised" : "Corrected") on \(day)" },
    change: { was, now in
      switch (was, now) {
      case (let was?, let now?): "It said \(was); it now says \(now)."
      case (let was?, nil): "It said \(was)."
      case (nil, let now?): "It now says \(now)."
      case (nil, nil): nil
      }
    },
    why: { "Why: \($0)" },
    substantial: "This alters a conclusion.",
    entryTitle: { isRevision, page in "\(isRevision ? "Revision" : "Correction"): \(page)" })
}
