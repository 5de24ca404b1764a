import Diagnostics

/// The pass before libyaml: it follows the lines of a settings text with the options in hand,
/// takes text values as they are written, finds the usual slips, and writes a ``Skeleton``.
///
/// It knows the block structure of YAML (keys, items, indentation). What stands in quotes, in
/// brackets or as a block text is copied for libyaml to read.
struct Quoter {
  /// A map or list that is open at the current line.
  struct Frame {
    /// The column of its keys or dashes, from 0, in the settings text and in the skeleton.
    var indent: Int
    var out: Int
    var isList: Bool
    /// What the map is, or what each item of the list is; nil if no option says so.
    var kind: Option.Kind?
  }

  /// A key or dash with nothing after it: its value may follow on deeper lines.
  struct Pending {
    var kind: Option.Kind?
    var indent: Int
    var out: Int
    var isItem: Bool
  }

  /// Deeper nesting is refused.
  static let depthLimit = 64

  let bytes: [UInt8]
  let lines: [Line]
  /// Whether there are control characters anywhere.
  let hasControls: Bool
  var skeleton = Skeleton()
  var slips: [Slip] = []
  var frames: [Frame] = []
  var pending: Pending?
  /// Whether a tab in the indentation was reported; one finding covers all of them.
  var reportedTab = false

  init(_ bytes: [UInt8], root: Option.Kind) {
    self.bytes = bytes
    lines = Line.all(in: bytes)
    pending = Pending(kind: root, indent: -1, out: -1, isItem: true)
    hasControls = lines.contains { $0.hasControls }
    skeleton.reserve(lines: lines.count)
  }

  /// Follows all lines.
  mutating func run() {
    var i = 0
    var isFirst = true
    while i < lines.count {
      guard !lines[i].isEmpty else {
        i += 1
        continue
      }
      if lines[i].indent == 0, isMarker(lines[i]) {
        if !isFirst || bytes[lines[i].text] != Sign.dash { refuseMarker(i) }
        i += 1
      } else {
        i = structure(i)
      }
      isFirst = false
    }
  }

  mutating func report(_ slip: Slip) {
    if slips.count < Slip.limit { slips.append(slip) }
  }

  /// Reads the line `i`, and those that belong to its value; gives the next line.
  private mutating func structure(_ i: Int) -> Int {
    let line = lines[i]
    if let place = pending {
      pending = nil
      let isItem = startsItem(line.text, line.end)
      let isSameIndent = line.indent == place.indent && isItem && !place.isItem
      if line.indent > place.indent || isSameIndent {
        if let oddity = line.oddity { reportOddity(i, oddity, should: line.indent) }
        return open(place, i)
      }
    }
    let frame = settle(i)
    if let oddity = line.oddity { reportOddity(i, oddity, should: frame?.indent ?? 0) }
    guard let frame else {
      skeleton.isPartial = true
      return i + 1
    }
    skeleton.newLine(indent: frame.out)
    return frame.isList
      ? item(i, at: line.text, frame) : entry(i, at: line.text, frame)
  }

  /// Opens the value of a key or dash whose first line is `i`.
  private mutating func open(_ place: Pending, _ i: Int) -> Int {
    let line = lines[i]
    let isSlippedItem = slippedItem(line, in: place.kind)
    if startsItem(line.text, line.end) || isSlippedItem {
      let out = place.out + (place.isItem ? 1 : 0)
      let kind = place.kind?.item
      guard let frame = push(line.indent, out, isList: true, kind, i) else { return lines.count }
      skeleton.newLine(indent: out)
      return item(i, at: line.text, frame)
    }
    // Keys below a text key are no text: the author meant something else.
    let isMap =
      isEntry(line.text, line.end, kind: place.kind) || place.kind?.isOnlyMap == true
      || place.kind?.takesText == true && looksLikeKey(line, inText: true)
    if isMap {
      let kind = place.kind?.mapKind
      guard let frame = push(line.indent, place.out + 1, isList: false, kind, i) else {
        return lines.count
      }
      skeleton.newLine(indent: frame.out)
      return entry(i, at: line.text, frame)
    }
    skeleton.newLine(indent: place.out + 1)
    return value(i, at: line.text, kind: place.kind, deeperThan: place.indent)
  }

  /// Reads an item of a list, whose dash is at `start`.
  private mutating func item(_ i: Int, at start: Int, _ frame: Frame) -> Int {
    let line = lines[i]
    if start + 1 < line.end, !Sign.isBlank(bytes[start + 1]) { reportDash(i, start) }
    skeleton.copy(start..<start + 1, of: bytes, isValue: false)
    let next = skipBlanks(start + 1, line.end)
    let column = frame.indent + next - start
    let isComment = next < line.end && bytes[next] == Sign.hash && frame.kind?.takesText != true
    guard next < line.end, !isComment else {
      pending = Pending(kind: frame.kind, indent: frame.indent, out: frame.out, isItem: true)
      return i + 1
    }
    skeleton.write(Sign.space)
    if startsItem(next, line.end), frame.kind?.takesText != true {
      let kind = frame.kind?.item
      guard let inner = push(column, frame.out + 2, isList: true, kind, i) else {
        return lines.count
      }
      return item(i, at: next, inner)
    }
    if isEntry(next, line.end, kind: frame.kind) || frame.kind?.isOnlyMap == true {
      if bytes[next] == Sign.openBrace || bytes[next] == Sign.openBracket {
        return value(i, at: next, kind: frame.kind, deeperThan: frame.indent)
      }
      let kind = frame.kind?.mapKind
      guard let inner = push(column, frame.out + 2, isList: false, kind, i) else {
        return lines.count
      }
      return entry(i, at: next, inner)
    }
    return value(i, at: next, kind: frame.kind, deeperThan: frame.indent)
  }

  private mutating func push(
    _ indent: Int, _ out: Int, isList: Bool, _ kind: Option.Kind?, _ i: Int
  ) -> Frame? {
    guard frames.count < Self.depthLimit else {
      let line = lines[i]
      report(
        Slip(
          .tooLarge, line.text..<min(line.end, line.text + 1),
          "these settings are nested more than \(Self.depthLimit) deep",
          help: ["use fewer lists and maps inside each other"]))
      skeleton.isPartial = true
      skeleton.substitute(line.text..<line.text, isPartial: true)
      return nil
    }
    let frame = Frame(indent: indent, out: out, isList: isList, kind: kind)
    frames.append(frame)
    return frame
  }

  /// Finds the open map or list to which the line `i` belongs; nil if the line is dropped.
  private mutating func settle(_ i: Int) -> Frame? {
    let line = lines[i]
    let isItem = startsItem(line.text, line.end)
    var depth = frames.count
    while depth > 1, let frame = frames[..<depth].last {
      let endsList =
        frame.indent == line.indent && frame.isList && !isItem
        && frames[depth - 2].indent == line.indent
      guard frame.indent > line.indent || endsList else { break }
      depth -= 1
    }
    guard let frame = frames[..<depth].last else { return nil }
    let isSlipped = frame.isList && !isItem && bytes[line.text] == Sign.dash
    if frame.indent == line.indent, frame.isList == isItem || isSlipped {
      frames.removeLast(frames.count - depth)
      return frame
    }
    return realign(i, isItem)
  }

  /// Finds the map or list that the author of a line with another indentation meant.
  private mutating func realign(_ i: Int, _ isItem: Bool) -> Frame? {
    let line = lines[i]
    let name = isItem ? nil : key(line.text, line.end).map { text($0.name) }
    var choice: Int?
    for depth in frames.indices.reversed() where frames[depth].isList == isItem {
      let isKnown = name.map { frames[depth].kind?.knows($0) == true } ?? true
      if isKnown {
        choice = depth
        break
      }
      if choice == nil { choice = depth }
    }
    if let choice, frames[choice].indent != line.indent {
      if line.oddity == nil { reportIndentation(i, should: frames[choice].indent) }
    } else {
      reportPlacement(i, isItem)
    }
    guard let choice, frames[choice].indent != line.indent else { return nil }
    frames.removeLast(frames.count - choice - 1)
    return frames[choice]
  }
}
