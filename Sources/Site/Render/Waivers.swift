import Diagnostics
import Papers

/// The level of each finding: the rule's own, the site's, or off where the page waives it.
enum Waivers {
  static func apply(
    _ waivers: [FrontMatter.Waiver], to findings: [Diagnostic], levels: [String: Level],
    in file: SourceFile
  ) -> [Diagnostic] {
    guard !waivers.isEmpty else { return findings.map { leveled($0, levels) } }
    var used = Set<String>()
    let reasons = Set(waivers.filter { !$0.reason.isEmpty }.map(\.rule))
    var result = findings.compactMap { finding -> Diagnostic? in
      guard let rule = finding.code.rule else { return finding }
      if reasons.contains(rule), finding.file == file.path {
        used.insert(rule)
        return nil
      }
      return leveled(finding, levels)
    }
    let known = Set(Code.all.compactMap(\.rule))
    var own = Findings(in: file)
    for waiver in waivers where !used.contains(waiver.rule) && !waiver.reason.isEmpty {
      if !known.contains(waiver.rule) {
        let near = Suggestion.nearest(to: waiver.rule, in: known.sorted())
        own.add(
          .unknownRule, at: waiver.span, "there is no rule with the name `\(waiver.rule)`",
          help: near.map { "did you mean `\($0)`?" }
            ?? "a finding names its rule in its last line; errors cannot be waived")
      } else {
        own.add(
          .unusedWaiver, at: waiver.span, "nothing on this page needs the waiver `\(waiver.rule)`",
          help: "remove the line")
      }
    }
    result += own.list.map { leveled($0, levels) }
    return result
  }

  /// The finding at the level that the site gives its rule.
  static func leveled(_ finding: Diagnostic, _ levels: [String: Level]) -> Diagnostic {
    guard let rule = finding.code.rule, let level = levels[rule] else { return finding }
    var copy = finding
    // What depends on the clock never stops a build that was green yesterday.
    copy.level = level == .error && Code.clockRules.contains(rule) ? .warning : level
    return copy
  }
}
