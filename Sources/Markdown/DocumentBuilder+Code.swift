import Diagnostics

extension DocumentBuilder {
  mutating func addCode(
    _ block: Block, info: Run, text: Run, into findings: inout Findings
  ) {
    copy(to: block.open)
    copied = block.open + 1
    var index: Int?
    defer { document.events.append(.codeBlock(info: info, text: text, fence: index)) }
    let literal = tree.text[text.range]
    guard let found = FenceReader.find(block, literal: literal, lines, &containers) else { return }
    guard found.isClosed else {
      if options.additions { addOpenFence(found, into: &findings) }
      return
    }
    let fence = fence(found, block, info: info)
    index = fence.index
    document.fences.append(fence)
    if options.additions { checkWord(fence, into: &findings) }
  }

  mutating func fence(_ found: FenceReader.Found, _ block: Block, info: Run) -> Fence {
    let info = String(decoding: tree.text[info.range], as: UTF8.self)
    let kind = info.prefix { !$0.isWhitespace }
    var start = found.marks.upperBound
    while start < found.openingEnd, lines.bytes[start].isBlank { start += 1 }
    var end = start
    while end < found.openingEnd, !lines.bytes[end].isBlank { end += 1 }
    return Fence(
      index: document.fences.count, info: info, kind: String(kind),
      span: start < end ? Span(start, end) : Span(found.marks),
      openingSpan: Span(found.marks.lowerBound, found.openingEnd),
      contents: FenceReader.contents(of: found, block, lines, &containers))
  }

  func addOpenFence(_ found: FenceReader.Found, into findings: inout Findings) {
    let marks = String(decoding: lines.bytes[found.marks], as: UTF8.self)
    findings.add(
      .fenceNotClosed, at: Span(found.marks.lowerBound, found.openingEnd),
      "a fence is opened here and never closed", label: "no line with the same marks ends it",
      help: "write \(marks) on a line of its own below its last line, "
        + "indented and quoted as this line is")
  }

  func checkWord(_ fence: Fence, into findings: inout Findings) {
    guard let kind = FenceReader.kind(near: fence.kind, in: options.blockKinds),
      FenceReader.hasDivider(fence.contents)
    else { return }
    findings.add(
      .fenceWord, at: fence.span, "`\(fence.kind)` is not a kind of block, so it is shown as code",
      label: "not a kind of block", help: "did you mean `\(kind)`?")
  }
}
