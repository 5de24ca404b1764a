import Blocks
import Diagnostics
import Output
import Papers
import Settings

/// The pages and files that tell of all corrections.
extension Renderer {
  /// The page that lists all corrections, and their feed.
  func renderCorrections() -> [(address: Address, bytes: [UInt8])] {
    guard !site.corrections.isEmpty else { return [] }
    var files: [(address: Address, bytes: [UInt8])] = []
    if !site.pages.contains(where: { $0.address == CorrectionSection.address }) {
      files.append(renderCorrections(part: nil))
    }
    if let xml = CorrectionFeed(site: site).xml() { files.append((CorrectionSection.feed, xml)) }
    return files
  }

  /// The page of all corrections, or one part of it.
  func renderCorrections(part: Int?) -> (address: Address, bytes: [UInt8]) {
    let words = site.words.corrections
    let address = part.map { site.corrections.parts[$0].address } ?? CorrectionSection.address
    var values = PageValues(site, address: address, common: common)
    let title =
      part.map { "\(words.title), \(site.corrections.parts[$0].title)" } ?? words.title
    values.take(title: title, description: part == nil ? words.lead : nil)
    values.takeBreadcrumb(folder: nil)
    values.takeCorrections(part: part)
    return (Address(address.file), layout.render("corrections", values.values, body: []))
  }

  /// A correction must be about a block that the page has.
  static func check(
    _ corrections: [Correction], of page: PageFacts, into findings: inout Findings
  ) {
    for block in corrections.compactMap(\.block)
    where !page.blocks.contains(where: { $0.id == block.value }) {
      let near = Suggestion.nearest(to: block.value, in: page.blocks.map(\.id))
      findings.add(
        .correctionOfNoBlock, at: block.span, "the page has no block `\(block.value)`",
        help: near.map { "did you mean `\($0)`?" }
          ?? "write the `id:` of a block, or remove the line"
      )
    }
  }
}

extension PageValues {
  /// The notices at the head of a page, the newest first.
  mutating func takeCorrections(of page: PageFacts) {
    let order = page.corrections.indices.sorted {
      let (a, b) = (page.corrections[$0].date, page.corrections[$1].date)
      return a != b ? a > b : $0 < $1
    }
    set("notices", order.map { thing(page, $0, isList: false) })
  }

  /// All corrections of the site, or one part of them.
  mutating func takeCorrections(part: Int?) {
    let parts = site.corrections.parts
    let entries = parts[part ?? 0].items
    for (name, kind) in [("corrections", Correction.Kind.correction), ("revisions", .revision)] {
      let own = entries.filter { site.pages[$0.page].corrections[$0.number].kind == kind }
      set(name, own.map { thing(site.pages[$0.page], $0.number, isList: true) })
    }
    guard site.corrections.isDivided else { return }
    take(parts: parts.map { ListPart(title: $0.title, address: $0.address, count: $0.count) })
  }

  private func thing(_ page: PageFacts, _ number: Int, isList: Bool) -> Thing {
    let words = site.words.corrections
    let correction = page.corrections[number]
    let day = site.words.dates.day(correction.date)
    var thing: Thing = [
      "label": .text(words.label(correction.kind == .revision, day)),
      "date-iso": .text(correction.date.isoText), "what": .text(correction.what.asSentence),
      "why": .text(words.why(correction.why.asSentence)),
    ]
    thing.set("change", words.change(correction.was, correction.now))
    if correction.isSubstantial { thing.set("substantial", words.substantial) }
    let here = isList ? href(page.address) : ""
    if let block = page.blocks.first(where: { $0.id == correction.block?.value }) {
      thing["about"] = .thing([
        "title": .text(site.words.pages.numbered(block.label == .table, block.number)),
        "href": .text(here + "#" + block.anchor),
      ])
    }
    if isList {
      thing["page"] = .thing([
        "title": .text(page.title), "href": .text(here + "#" + page.anchor(ofCorrection: number)),
      ])
    } else {
      thing["anchor"] = .text(page.anchor(ofCorrection: number))
    }
    return thing
  }
}
