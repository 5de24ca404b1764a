package import Output

extension Document {
  /// Writes the body as HTML; without additions the bytes are those of cmark's own renderer.
  package func writeHTML(_ page: inout some DocumentPage, into out: inout ByteWriter) {
    var writer = HTMLWriter(document: self)
    for event in events { writer.write(event, &page, into: &out) }
    writer.writeNotes(&page, into: &out)
  }
}

/// Writes a document's steps as HTML.
struct HTMLWriter {
  let document: Document
  /// Images that are open: inside, everything is alternative text.
  private var imageDepth = 0
  /// For each open link and image, whether its tags are written; for an image, its address.
  private var targets: [LinkTarget] = []

  init(document: Document) {
    self.document = document
  }

  mutating func write(
    _ event: Event, _ page: inout some DocumentPage, into out: inout ByteWriter
  ) {
    guard imageDepth == 0 else { return writeAlternative(event, into: &out) }
    switch event {
    case .text(let run): out.escape(document.bytes(run))
    case .softBreak: out.write(byte: Ascii.lineFeed)
    case .lineBreak: out.write("<br />\n")
    case .code(let run):
      out.write("<code>")
      out.escape(document.bytes(run))
      out.write("</code>")
    case .html(let run): writeTag(document.bytes(run), into: &out)
    case .open(let element): open(element, &page, into: &out)
    case .close(let element): close(element, &page, into: &out)
    case .thematicBreak:
      out.startLine()
      out.write("<hr />\n")
    case .codeBlock(let info, let text, let fence):
      if let fence {
        out.startLine()
        if page.write(document.fences[fence], into: &out) { return out.startLine() }
      }
      writeCode(info, text, into: &out)
    case .htmlBlock(let run): writeHTMLBlock(document.bytes(run), into: &out)
    case .remark(let id): page.write(remark: id, into: &out)
    case .note(let index, let use):
      writeMark(document.notes[index], use: use, page, into: &out)
    }
  }

  private func writeCode(_ info: Run, _ text: Run, into out: inout ByteWriter) {
    out.startLine()
    let language = document.bytes(info).prefix { !$0.isWhitespace }
    if language.isEmpty {
      out.write("<pre><code>")
    } else {
      out.write("<pre><code class=\"language-")
      out.escape(language)
      out.write("\">")
    }
    out.escape(document.bytes(text))
    out.write("</code></pre>\n")
  }
}

// MARK: - HTML in the text

extension HTMLWriter {
  /// Whether a piece of HTML is one comment and nothing else.
  static func isComment(_ html: ArraySlice<UInt8>) -> Bool {
    let end = html.lastIndex { !$0.isWhitespace } ?? html.startIndex
    let text = html[html.startIndex..<min(end + 1, html.endIndex)].drop { $0.isWhitespace }
    guard text.starts(with: "<!--".utf8), text.count >= 7 else { return false }
    let close = text.indices.dropLast(2).first { i in
      i >= text.startIndex + 4 && text[i] == Ascii.hyphen && text[i + 1] == Ascii.hyphen
        && text[i + 2] == Ascii.greater
    }
    return close == text.endIndex - 3
  }

  private func writeTag(_ tag: ArraySlice<UInt8>, into out: inout ByteWriter) {
    if document.rawHTML { return out.write(raw: tag) }
    if !document.additions || !Self.isComment(tag) { out.escape(tag) }
  }

  private func writeHTMLBlock(_ html: ArraySlice<UInt8>, into out: inout ByteWriter) {
    if !document.rawHTML, document.additions, Self.isComment(html) { return }
    out.startLine()
    if document.rawHTML {
      out.write(raw: html)
    } else {
      let end = html.lastIndex { !$0.isWhitespace }.map { $0 + 1 } ?? html.startIndex
      out.write("<p>")
      out.escape(html[..<end])
      out.write("</p>")
    }
    out.startLine()
  }
}

// MARK: - Elements

extension HTMLWriter {
  private mutating func open(
    _ element: Element, _ page: inout some DocumentPage, into out: inout ByteWriter
  ) {
    switch element {
    case .paragraph(let isTight):
      guard !isTight else { return }
      out.startLine()
      out.write("<p>")
    case .record(let index):
      out.startLine()
      out.write("<div class=\"record\" id=\"")
      out.escape(document.records[index].anchor)
      out.write("\">\n")
      page.open(document.records[index], into: &out)
    case .numbered(let index): openNumbered(document.numbers[index], page, into: &out)
    case .emphasis: out.write("<em>")
    case .strong: out.write("<strong>")
    case .link(let index): openLink(document.links[index], &page, into: &out)
    case .image(let index): openImage(document.links[index], &page, into: &out)
    case .heading(let level, let index):
      openHeading(level, document.headings[index], page, into: &out)
    case .item:
      out.startLine()
      out.write("<li>")
    case .list(let start): openList(start, into: &out)
    case .quote:
      out.startLine()
      out.write("<blockquote>\n")
    case .table(let isWide, let caption): openTable(isWide, caption, page, into: &out)
    case .tableHead: out.write("<thead>\n")
    case .tableBody: out.write("<tbody>\n")
    case .row: out.write("<tr>\n")
    case .cell(let alignment, let heading): openCell(alignment, heading, into: &out)
    case .mark(let id): page.open(mark: id, into: &out)
    }
  }

  private mutating func close(
    _ element: Element, _ page: inout some DocumentPage, into out: inout ByteWriter
  ) {
    switch element {
    case .paragraph(let isTight): if !isTight { out.write("</p>\n") }
    case .record(let index):
      out.startLine()
      page.close(document.records[index], into: &out)
      out.write("</div>\n")
    case .numbered: out.write("</p>\n")
    case .emphasis: out.write("</em>")
    case .strong: out.write("</strong>")
    case .link:
      switch targets.popLast() {
      case .href: out.write("</a>")
      case .mark(let id): page.close(mark: id, into: &out)
      default: break
      }
    case .image: break
    case .heading(let level, _):
      out.write("</h")
      out.write(level)
      out.write(">\n")
    case .item: out.write("</li>\n")
    case .list(let start): if start == nil { out.write("</ul>\n") } else { out.write("</ol>\n") }
    case .quote:
      out.startLine()
      out.write("</blockquote>\n")
    case .table: out.write("</table>\n</div>\n")
    case .tableHead: out.write("</thead>\n")
    case .tableBody: out.write("</tbody>\n")
    case .row: out.write("</tr>\n")
    case .cell(_, let heading): out.write(heading == nil ? "</td>\n" : "</th>\n")
    case .mark(let id): page.close(mark: id, into: &out)
    }
  }

  private func openHeading(
    _ level: Int, _ heading: Heading, _ page: some DocumentPage, into out: inout ByteWriter
  ) {
    out.startLine()
    out.write("<h")
    out.write(level)
    if heading.number != nil { out.write(" class=\"numbered\"") }
    if !heading.anchor.isEmpty {
      out.write(" id=\"")
      out.escape(heading.anchor)
      out.write("\"")
    }
    out.write(">")
    guard let number = heading.number.map({ document.numbers[$0] }) else { return }
    writeNumber(number, hasOwnAnchor: true, page, into: &out)
  }

  private func openList(_ start: Int?, into out: inout ByteWriter) {
    out.startLine()
    guard let start else { return out.write("<ul>\n") }
    guard start != 1 else { return out.write("<ol>\n") }
    out.write("<ol start=\"")
    out.write(start)
    out.write("\">\n")
  }

  private func openTable(
    _ isWide: Bool, _ caption: Run, _ page: some DocumentPage, into out: inout ByteWriter
  ) {
    out.startLine()
    out.write("<div class=\"scroll\"")
    // A wide table may have to be moved sideways, so the keyboard must reach it.
    if isWide {
      out.write(" role=\"group\" aria-label=\"")
      out.escape(page.tableLabel(String(decoding: document.bytes(caption), as: UTF8.self)))
      out.write("\" tabindex=\"0\"")
    }
    out.write(">\n<table>\n")
  }

  private func openCell(
    _ alignment: Alignment, _ heading: HeadingWord?, into out: inout ByteWriter
  ) {
    out.write(heading == nil ? "<td" : "<th scope=\"col\"")
    let side: StaticString =
      switch alignment {
      case .none, .left: ""
      case .centre: "centre"
      case .right: "num"
      }
    let word = heading?.className ?? ""
    if side.utf8CodeUnitCount + word.utf8CodeUnitCount > 0 {
      out.write(" class=\"")
      out.write(side)
      if side.utf8CodeUnitCount > 0, word.utf8CodeUnitCount > 0 { out.write(" ") }
      out.write(word)
      out.write("\"")
    }
    out.write(">")
  }
}

// MARK: - Links and images

extension HTMLWriter {
  private mutating func openLink(
    _ link: Link, _ page: inout some DocumentPage, into out: inout ByteWriter
  ) {
    let target = link.isAllowed ? page.target(of: link) : .none
    targets.append(target)
    switch target {
    case .href(let address):
      out.write("<a href=\"")
      out.escape(address: address)
      writeTitle(link, into: &out)
      out.write("\">")
    case .mark(let id): page.open(mark: id, into: &out)
    case .none: break
    }
    if link.text.isEmpty, let text = page.text(for: link) { out.escape(text) }
  }

  private mutating func openImage(
    _ link: Link, _ page: inout some DocumentPage, into out: inout ByteWriter
  ) {
    let target = link.isAllowed ? page.target(of: link) : .none
    targets.append(target)
    imageDepth = 1
    guard case .href(let address) = target else { return }
    out.write("<img src=\"")
    out.escape(address: address)
    out.write("\" alt=\"")
  }

  private func writeTitle(_ link: Link, into out: inout ByteWriter) {
    guard !link.title.isEmpty else { return }
    out.write("\" title=\"")
    out.escape(link.title)
  }

  /// Inside an image only text counts.
  private mutating func writeAlternative(_ event: Event, into out: inout ByteWriter) {
    switch event {
    case .text(let run), .code(let run), .html(let run): out.escape(document.bytes(run))
    case .softBreak, .lineBreak: out.write(byte: Ascii.space)
    case .open(.image): imageDepth += 1
    case .close(.image(let index)):
      imageDepth -= 1
      guard imageDepth == 0, case .href = targets.popLast() else { return }
      writeTitle(document.links[index], into: &out)
      out.write("\" />")
    default: break
    }
  }
}

extension ByteWriter {
  /// Goes to the start of a line.
  mutating func startLine() {
    if !isAtLineStart { write(byte: Ascii.lineFeed) }
  }
}
