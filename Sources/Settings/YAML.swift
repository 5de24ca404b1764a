package import Diagnostics

/// Settings texts: front matter, `site.yml`, the head of a block.
///
/// They are YAML, except that the value of an option that is a text takes the rest of its line
/// as written. ``Quoter`` reads such values and finds the usual slips, libyaml reads what is
/// left, ``NodeBuilder`` makes a tree with places in the file. A slip costs its own line at
/// most: the rest is read on.
package enum YAML {
  /// Longer texts are refused, in bytes.
  package static let sizeLimit = 2_000_000

  /// Reads a text whose keys are `options`; nil only for a text that is too large.
  package static func read(
    _ passage: Passage, options: [Option], into findings: inout Findings
  ) -> Node? {
    read(passage, as: .map(options), into: &findings)
  }

  /// Reads a text that is of a kind as a whole, such as `.named(.text)` for a glossary; nil
  /// only for a text that is too large.
  package static func read(
    _ passage: Passage, as kind: Option.Kind, into findings: inout Findings
  ) -> Node? {
    guard passage.bytes.count <= sizeLimit else {
      findings.add(
        .tooLarge, at: passage.span(0..<1), "these settings are larger than 2 MB",
        help: "keep data in rows below `---` or in a .csv file")
      return nil
    }
    var quoter = Quoter(passage.bytes, root: kind)
    quoter.run()
    for slip in quoter.slips { findings.add(slip, in: passage) }
    var skeleton = quoter.skeleton
    let events = events(of: &skeleton, passage, into: &findings)
    var builder = NodeBuilder(passage, skeleton, events)
    let node = builder.build()
    for slip in builder.slips { add(slip, into: &findings) }
    return node
  }

  /// After so many values that libyaml refuses, all that it has not read are given up.
  private static let tries = 20

  /// Has libyaml read the skeleton; a value that it refuses is reported and given up.
  private static func events(
    of skeleton: inout Skeleton, _ passage: Passage, into findings: inout Findings
  ) -> [YAMLEvent] {
    var count = 0
    while true {
      let (events, failure) = LibYAML.events(of: skeleton.bytes, isASCII: skeleton.isASCII)
      guard let failure else { return events }
      count += 1
      let offset = skeleton.source(failure.offset)
      let value = skeleton.giveUp(around: failure.offset)
      findings.add(refusal(failure, at: offset, in: value, passage), in: passage)
      if value == nil { return events }
      if count == tries { skeleton.giveUpAll() }
    }
  }

  private static func add(_ slip: TreeSlip, into findings: inout Findings) {
    guard let first = slip.first else {
      return findings.add(slip.code, at: slip.span, slip.message, help: slip.help)
    }
    let place = findings.place(first)
    findings.add(
      slip.code, at: slip.span,
      "\(slip.message), first at \(place.line):\(place.column)",
      label: "the value on line \(place.line) is taken", help: slip.help)
  }
}
