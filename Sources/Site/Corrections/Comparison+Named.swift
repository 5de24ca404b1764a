import Blocks
import Diagnostics
import Figures
import Output
import Papers
import Settings
import Tables

/// Changes on pages that have a new note: whether readers learn from it which they were.
extension Comparison {
  /// A value or a figure that is not what it was.
  private struct Change {
    var was: String
    var now: String
    var download: String
    var file: String
    var place: Place?
  }

  /// One finding for each page, with the changes that none of its new notes names.
  func unnamedChanges() -> [Diagnostic] {
    pages.keys.sorted().compactMap { address in
      guard let page = pages[address] else { return nil }
      let notes = newNotes(on: address)
      guard !notes.isEmpty, !notes.contains(where: \.isAboutAll) else { return nil }
      let open = changes(on: address).filter { change in
        !notes.contains { note in
          note.names(change.was, change.now)
            || page.blocks.contains {
              $0.id == note.block?.value && $0.fileName == change.download
            }
        }
      }
      guard let first = open.first else { return nil }
      let list = open.prefix(6).map { "`\($0.was)` is `\($0.now)`" }.joined(separator: ", ")
      let more = open.count > 6 ? " and \(open.count - 6) more" : ""
      let count = open.count == 1 ? "a change" : "\(open.count) changes"
      return Diagnostic(
        .changeNotNamed, file: first.file, place: first.place,
        "the new note of \(shown(page)) does not name \(count): \(list)\(more)",
        label: "published: \(first.was)",
        help: [
          "add a note with `was: \(first.was)` and `now: \(first.now)`, or name both under `what:`",
          "`block:` with the id of a table or a chart names all of its values",
        ])
    }
  }

  private func changes(on address: String) -> [Change] {
    var list: [Change] = []
    for record in records {
      for value in record.changes where value.address.path == address {
        guard let now = value.now, !value.isHidden else { continue }
        list.append(
          Change(
            was: value.was, now: now, download: value.download, file: value.file,
            place: value.place))
      }
      guard record.page.path == address else { continue }
      let old = published.pages[address]?.figures ?? []
      for figure in record.figures {
        guard let before = old.first(where: { $0.id == figure.id }), before.text != figure.text
        else { continue }
        list.append(
          Change(
            was: before.text, now: figure.text, download: "", file: figure.file,
            place: figure.place))
      }
    }
    return list
  }
}

extension Correction {
  /// Whether it was planned and says of no single value what it was: all of a page may be new.
  fileprivate var isAboutAll: Bool { kind == .revision && was == nil && block == nil }

  /// Whether the note has both values, as words or as the same numbers.
  fileprivate func names(_ before: String, _ after: String) -> Bool {
    let text = [what, was ?? "", now ?? "", why].joined(separator: " \u{2022} ")
    let amounts = Self.amounts(text)
    return [before, after].allSatisfy { value in
      let own = Self.amounts(value)
      guard let amount = own.first, own.count == 1 else { return text.contains(value) }
      return amounts.contains(amount)
    }
  }

  /// The amounts in a text without their signs and units: 12.5 for `12.5%`.
  private static func amounts(_ text: String) -> [Rational] {
    ClaimReader(Array(text.utf8)).claims.compactMap { claim in
      if case .periods(let periods) = claim.content {
        // `2018` may be a number of calls.
        guard let year = periods.first?.year, periods.count == 1, periods[0].kind == .year else {
          return nil
        }
        return Rational(year)
      }
      return SuggestTarget(claim, text: "")?.magnitude
    }
  }
}
