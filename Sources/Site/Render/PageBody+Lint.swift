import Blocks
import Figures
import Markdown
import Output
import Papers

/// Numbers and dates of the text that cannot be.
extension PageBody {
  /// Looks through the text of the page; no marks are needed.
  mutating func lint(_ prose: [ProseStep], _ matter: FrontMatter) {
    ProseLint(LintReader(paperDate: Self.day(of: matter)))
      .check(prose, of: document, into: &findings)
  }

  /// The day after which the page can tell of nothing: the last that its front matter names.
  /// Minutes are written after their meeting, and so is much on a page without a kind.
  private static func day(of matter: FrontMatter) -> CalendarDate? {
    guard matter.kind == .paper || matter.kind == .report else { return matter.written }
    let days: [CalendarDate] = matter.details.compactMap { detail in
      switch detail {
      case .date(let date), .written(let date), .approved(let date): date
      default: nil
      }
    }
    // What was corrected later may tell of what came later.
    return (days + matter.corrections.map(\.date)).max()
  }
}
