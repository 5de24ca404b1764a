import Papers

/// What the preview says in the browser. None of it is on a page that is published, so it is in
/// English like the findings.
enum PreviewWords {
  static let noSite = """
    <!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Preview</title>
    <body></body></html>

    """

  static func banner(_ reason: Gate.Reason) -> String {
    switch reason {
    case .draft: "Draft. Readers do not see this page."
    case .release: "Not released yet. Readers do not see this page before its release time."
    case .marking: "The marking of this page may not be published. Readers do not see it."
    case .withdrawn: "Withdrawn. Readers do not see this page."
    case .heldBack: "Held back because of errors. Readers see the page as it was before."
    case .exempt: "Exempt from publication. Readers do not see this page."
    }
  }

  static func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
