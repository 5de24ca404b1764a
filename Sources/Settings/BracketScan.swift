/// Follows a value in brackets to its end, over all its lines.
struct BracketScan {
  private let quoter: Quoter
  private let column: Int
  private let start: Int
  private let isTextList: Bool
  /// The brackets that are open.
  private var open: [Int] = []
  private var p: Int
  private var itemStart: Int?
  private var itemEnd: Int
  /// Whether a quotation mark would open a quotation here.
  private var isTokenStart = false

  /// The line that was reached.
  private(set) var line: Int
  /// The items of the outer list.
  private(set) var items: [Range<Int>] = []
  /// The bracket that is not closed or does not fit.
  private(set) var culprit: Int
  private(set) var isTooDeep = false

  init(_ quoter: Quoter, _ line: Int, _ start: Int, _ column: Int, isTextList: Bool) {
    self.quoter = quoter
    self.line = line
    self.start = start
    self.column = column
    self.isTextList = isTextList
    p = start
    itemEnd = start
    culprit = start
  }

  /// The line and the offset after the closing bracket; nil if it is never closed.
  mutating func run() -> (line: Int, offset: Int)? {
    while true {
      let current = line
      while line == current, p < quoter.lines[line].end {
        guard take(quoter.bytes[p]) else { return nil }
        if open.isEmpty { return (line, p) }
      }
      guard line == current else { continue }
      guard line + 1 < quoter.lines.count, quoter.isInside(line + 1, column) else {
        culprit = open.last ?? start
        return nil
      }
      line += 1
      p = quoter.lines[line].text
    }
  }

  /// Takes the byte at `p` and moves on; false if the brackets cannot be read.
  private mutating func take(_ byte: UInt8) -> Bool {
    let opensQuotation = isTokenStart
    switch byte {
    case Sign.space, Sign.tab:
      p += 1
      return true
    case Sign.hash where p > start && Sign.isBlank(quoter.bytes[p - 1]) && !isTextList:
      p = quoter.lines[line].end
      return true
    case Sign.openBracket, Sign.openBrace:
      guard open.count < Quoter.depthLimit else {
        isTooDeep = true
        return false
      }
      beginItem()
      open.append(p)
      isTokenStart = true
    case Sign.closeBracket, Sign.closeBrace:
      guard close(isList: byte == Sign.closeBracket) else { return false }
    case Sign.comma where open.count == 1:
      endItem()
      isTokenStart = true
      p += 1
      return true
    case Sign.comma, Sign.colon:
      beginItem()
      isTokenStart = true
    case Sign.quote where opensQuotation, Sign.apostrophe where opensQuotation:
      guard takeQuotation() else { return false }
    default:
      beginItem()
      isTokenStart = false
    }
    itemEnd = p + 1
    p += 1
    return true
  }

  private mutating func beginItem() {
    if open.count == 1, itemStart == nil { itemStart = p }
  }

  private mutating func endItem() {
    if let from = itemStart { items.append(from..<itemEnd) }
    itemStart = nil
  }

  /// Closes the bracket that was opened last, if it fits.
  private mutating func close(isList: Bool) -> Bool {
    guard let last = open.popLast(), (quoter.bytes[last] == Sign.openBracket) == isList else {
      culprit = p
      return false
    }
    if open.isEmpty { endItem() }
    isTokenStart = false
    return true
  }

  /// Moves to the end of a quotation; in a list of texts a mark without an end is a letter.
  private mutating func takeQuotation() -> Bool {
    beginItem()
    isTokenStart = false
    guard let end = quoter.closing(p, line, column) else {
      culprit = p
      return isTextList
    }
    (line, p) = end
    return true
  }
}
