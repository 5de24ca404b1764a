package import Diagnostics

extension Code {
  package static let changedWithoutNote = Code(
    "R130", rule: "changed-without-note", .error,
    "a published value that was changed without a note")
  package static let vanishedAddress = Code(
    "R131", rule: "vanished-address", .error, "a published address that is gone")
  package static let vanishedValue = Code(
    "R132", rule: "vanished-value", .error, "a published value that is gone without a note")
  package static let removedCheck = Code(
    "R133", rule: "removed-check", .warning, "a checked figure that is checked no more")
  package static let correctionOfNoBlock = Code(
    "R136", "a correction of a block that does not exist")
  package static let removedNote = Code(
    "R137", rule: "removed-note", .warning, "a published correction that is gone")
  package static let changedRelease = Code(
    "R138", rule: "changed-release", .error, "an announced release time that was changed silently")
  package static let changeNotNamed = Code(
    "R139", rule: "change-not-named", .warning, "a change that the new note does not name")
  package static let notPublished = Code("S170", "no published site to compare with")
  package static let unreadableManifest = Code("S171", "a `vitrine.json` that cannot be read")
  package static let frozenFileExists = Code("S172", "a file where a copy of data would go")
  package static let cannotFreeze = Code("S173", "a page that copies of its data would change")

  /// The codes of corrections and of what was published before.
  package static let comparisonCodes: [Code] = [
    changedWithoutNote, vanishedAddress, vanishedValue, removedCheck, correctionOfNoBlock,
    removedNote, changedRelease, changeNotNamed, notPublished, unreadableManifest,
    frozenFileExists, cannotFreeze,
  ]
}
