import Diagnostics

extension DocumentBuilder {
  /// Adds the paragraphs of all footnotes to the texts that are parsed apart.
  mutating func addNotesToSideTexts() -> [[Int?]] {
    notes.found.map { note in note.paragraphs.map { sideTexts.add($0) } }
  }

  /// Adds the steps of a text that was parsed apart.
  mutating func addSideText(_ place: Int?, _ text: Passage, into findings: inout Findings) {
    let offset = sideOffset ?? document.text.count
    if sideOffset == nil {
      sideOffset = offset
      document.text += sideTexts.tree.text
    }
    addInlines(
      sideTexts.inlines(of: place), of: sideTexts.tree, text, from: 0, textOffset: offset,
      into: &findings)
  }

  /// Adds a text in which footnotes may be named.
  mutating func addText(
    _ run: Run, of tree: Tree, textOffset: Int, isInLink: Bool, _ places: inout Places,
    into findings: inout Findings
  ) {
    let text = tree.text[run.range]
    var start = text.startIndex
    var i = start
    while i + 1 < text.endIndex {
      guard text[i] == Ascii.openBracket, text[i + 1] == Ascii.caret else {
        i += 1
        continue
      }
      let place = places.nextMark()
      guard let place, let (label, end) = FootnoteTexts.label(text, at: i),
        let mark = mark(label, at: place, isInLink: isInLink, into: &findings)
      else {
        i += 2
        continue
      }
      // The mark stands at the word, wherever the author left a blank.
      var before = i
      while before > start, text[before - 1] == Ascii.space { before -= 1 }
      if start < before { document.events.append(.text(Run(start, before).moved(by: textOffset))) }
      document.events.append(mark)
      start = end
      i = end
    }
    guard start < text.endIndex else { return }
    document.events.append(.text(Run(start, text.endIndex).moved(by: textOffset)))
  }

  /// The step for `[^label]`; nil leaves it as text.
  private mutating func mark(
    _ label: String, at span: Span, isInLink: Bool, into findings: inout Findings
  ) -> Event? {
    guard let written = notes.index[label.lowercased()] else {
      let near = Suggestion.nearest(to: label, in: notes.found.map(\.label))
      findings.add(
        .missingFootnote, at: span, "the text names the footnote `\(label)`, which is not written",
        help: near.map { "did you mean `[^\($0)]`?" }
          ?? "write it on a line of its own, `[^\(label)]: What it says`, "
          + "or a backslash before `[` if it is no footnote")
      return nil
    }
    guard !isInLink else {
      findings.add(
        .footnoteInLink, at: span, "a footnote is named inside a link",
        label: "one place cannot lead to two", help: "write `[^\(label)]` behind the link")
      return nil
    }
    let index = noteIndex[written] ?? document.notes.count
    if noteIndex[written] == nil {
      noteIndex[written] = index
      let found = notes.found[written]
      document.notes.append(
        Footnote(
          label: found.label, number: index + 1, useCount: 0, span: found.span, paragraphs: []))
    }
    document.notes[index].useCount += 1
    return .note(index, use: document.notes[index].useCount - 1)
  }

  /// Adds the steps of all footnotes that are named, and says which are not.
  mutating func addNotes(_ places: [[Int?]], into findings: inout Findings) {
    guard !notes.isEmpty else { return }
    let body = document.events
    var done = 0
    // A footnote may name another one, which joins the list.
    while done < document.notes.count {
      guard let written = noteIndex.firstIndex(of: done) else { break }
      for (place, text) in zip(places[written], notes.found[written].paragraphs) {
        document.events = []
        addSideText(place, text, into: &findings)
        document.notes[done].paragraphs.append(document.events)
      }
      done += 1
    }
    document.events = body
    for (note, index) in zip(notes.found, noteIndex)
    where index == nil && !note.paragraphs.isEmpty {
      findings.add(
        .unusedFootnote, at: note.span, "nothing in the text names the footnote `\(note.label)`",
        label: "not shown",
        help: "write `[^\(note.label)]` behind the words it belongs to, or remove it")
    }
  }

  /// A text without the marks of footnotes.
  func withoutMarks(_ text: String) -> String {
    guard lines.hasNotes, text.contains("[^") else { return text }
    let bytes = Array(text.utf8)
    var plain: [UInt8] = []
    var i = 0
    while i < bytes.count {
      if let (label, end) = FootnoteTexts.label(bytes[...], at: i),
        notes.index[label.lowercased()] != nil
      {
        i = end
      } else {
        plain.append(bytes[i])
        i += 1
      }
    }
    while plain.last == Ascii.space { plain.removeLast() }
    return String(decoding: plain, as: UTF8.self)
  }
}

extension FootnoteTexts {
  /// Whether `[^` stands in a text.
  static func isNamed(in text: ArraySlice<UInt8>) -> Bool {
    guard let bracket = text.firstIndex(of: Ascii.openBracket) else { return false }
    return text[bracket...].indices.dropLast().contains {
      text[$0] == Ascii.openBracket && text[$0 + 1] == Ascii.caret
    }
  }
}

extension Tree {
  /// For each line, from 1, whether it is part of a code block.
  func codeLines(count: Int) -> [Bool] {
    var isCode = [Bool](repeating: false, count: count + 1)
    for block in blocks {
      guard case .codeBlock = events[block.open], block.startLine <= min(block.endLine, count)
      else { continue }
      for line in block.startLine...min(block.endLine, count) { isCode[line] = true }
    }
    return isCode
  }
}
