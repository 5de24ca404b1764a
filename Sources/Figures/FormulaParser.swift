import Diagnostics

/// Reads the words and signs of a formula as a tree.
struct FormulaParser {
  /// Parentheses and functions inside one another.
  static let depthLimit = 50

  private let bytes: [UInt8]
  private let tokens: [FormulaToken]
  private var index = 0
  private var depth = 0

  init(_ bytes: [UInt8], names: [String] = []) throws(FormulaFailure) {
    self.bytes = bytes
    var lexer = FormulaLexer(bytes, names: names)
    tokens = try lexer.read()
  }

  private var next: FormulaToken? { index < tokens.count ? tokens[index] : nil }

  private var endRange: Range<Int> {
    let end = tokens.last?.range.upperBound ?? 0
    return end..<end
  }

  /// The formulas of the text, which commas separate.
  mutating func readList() throws(FormulaFailure) -> [FormulaNode] {
    var list = [try readExpression()]
    while let token = next {
      guard case .comma = token.kind else { throw unexpected(token) }
      index += 1
      list.append(try readExpression())
    }
    return list
  }

  /// One formula, which ends at a comma, a parenthesis or the end.
  private mutating func readExpression() throws(FormulaFailure) -> FormulaNode {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else {
      throw FormulaFailure(
        .deepFormula, at: next?.range ?? endRange,
        "more than \(Self.depthLimit) functions and parentheses inside one another",
        help: "split the formula into several")
    }
    var node = try readSum()
    if case .comparison(let comparison)? = next?.kind {
      index += 1
      let right = try readSum()
      node = .comparison(node, comparison, right)
      if let token = next, case .comparison = token.kind {
        throw FormulaFailure(
          .unreadableFormula, at: token.range, "a second comparison in one formula",
          help: "write two formulas with a comma between them")
      }
    }
    return postfix(node)
  }

  /// Takes `ignoring missing` after a formula.
  private mutating func postfix(_ node: FormulaNode) -> FormulaNode {
    guard let range = acceptIgnoringMissing() else { return node }
    return .ignoringMissing(node, node.range.lowerBound..<range.upperBound)
  }

  private mutating func acceptIgnoringMissing() -> Range<Int>? {
    guard index + 1 < tokens.count, case .name(let first) = tokens[index].kind,
      case .name(let second) = tokens[index + 1].kind, first.lowercased() == "ignoring",
      second.lowercased() == "missing"
    else { return nil }
    let range = tokens[index].range.lowerBound..<tokens[index + 1].range.upperBound
    index += 2
    return range
  }

  private mutating func readSum() throws(FormulaFailure) -> FormulaNode {
    let first = try readProduct()
    var steps: [FormulaStep] = []
    while case .operation(let operation)? = next?.kind, operation == .plus || operation == .minus {
      index += 1
      steps.append(FormulaStep(operation: operation, operand: try readProduct()))
    }
    return steps.isEmpty ? first : .chain(first, steps)
  }

  private mutating func readProduct() throws(FormulaFailure) -> FormulaNode {
    let first = try readOperand()
    var steps: [FormulaStep] = []
    while case .operation(let operation)? = next?.kind,
      operation == .times || operation == .divided
    {
      index += 1
      steps.append(FormulaStep(operation: operation, operand: try readOperand()))
    }
    return steps.isEmpty ? first : .chain(first, steps)
  }

  private mutating func readOperand() throws(FormulaFailure) -> FormulaNode {
    guard let token = next else {
      throw FormulaFailure(
        .unreadableFormula, at: endRange,
        tokens.isEmpty ? "there is no formula" : "the formula ends too early",
        label: "something is missing here",
        help: "write a value such as `calls[999 calls, 2018]` or a function such as `sum(…)`")
    }
    index += 1
    switch token.kind {
    case .number(let literal): return .literal(literal)
    case .operation(.minus):
      if case .operation(.minus)? = next?.kind { throw unexpected(next ?? token) }
      let operand = try readOperand()
      return .negated(operand, token.range.lowerBound..<operand.range.upperBound)
    case .open:
      let inner = try readExpression()
      let end = try close(token, what: "the parenthesis")
      return .group(inner, token.range.lowerBound..<end)
    case .brackets(let contents):
      return .reference(
        try reference("", token.range.lowerBound..<token.range.lowerBound, contents))
    case .name(let name): return try readName(name, token.range)
    case .close, .comma, .operation, .comparison: throw unexpected(token)
    }
  }

  private mutating func readName(
    _ name: String, _ range: Range<Int>
  ) throws(FormulaFailure) -> FormulaNode {
    guard let token = next else { return bare(name, range) }
    switch token.kind {
    case .open:
      index += 1
      return .call(try readCall(name, range, open: token))
    case .brackets(let contents):
      index += 1
      return .reference(try reference(name, range, contents))
    default: return bare(name, range)
    }
  }

  private func bare(_ name: String, _ range: Range<Int>) -> FormulaNode {
    .reference(FormulaReference(name: name, nameRange: range, parts: nil, range: range))
  }

  private mutating func close(
    _ open: FormulaToken, what: String
  ) throws(FormulaFailure) -> Int {
    guard let token = next else {
      throw FormulaFailure(
        .unreadableFormula, at: open.range, "\(what) is not closed", label: "no `)` follows",
        help: "write `)` where it ends")
    }
    guard case .close = token.kind else { throw unexpected(token) }
    index += 1
    return token.range.upperBound
  }

  private mutating func readCall(
    _ name: String, _ range: Range<Int>, open: FormulaToken
  ) throws(FormulaFailure) -> FormulaCall {
    guard let function = FunctionName(word: name) else { throw unknownFunction(name, range) }
    var arguments: [FormulaNode] = []
    var isEmpty = false
    if case .close? = next?.kind { isEmpty = true }
    if !isEmpty {
      repeat {
        if !arguments.isEmpty { index += 1 }
        if let first = arguments.first, let ignoring = acceptIgnoringMissing() {
          // `sum(a, ignoring missing)`: it is about all arguments.
          let start = first.range.lowerBound
          arguments = arguments.map { .ignoringMissing($0, start..<ignoring.upperBound) }
        } else {
          arguments.append(try readExpression())
        }
      } while isAtComma
    }
    let end = try close(open, what: "the function `\(name)`")
    let call = FormulaCall(
      function: function, nameRange: range, arguments: arguments,
      range: range.lowerBound..<end)
    try check(call)
    return call
  }

  private var isAtComma: Bool {
    guard case .comma? = next?.kind else { return false }
    return true
  }

  /// Whether the function takes so many arguments.
  private func check(_ call: FormulaCall) throws(FormulaFailure) {
    let entry = FunctionTable.entry(call.function)
    guard !entry.arity.contains(call.arguments.count) else { return }
    let count = call.arguments.count
    throw FormulaFailure(
      .wrongArguments, at: call.range,
      "`\(call.function.rawValue)` has \(count == 1 ? "1 argument" : "\(count) arguments") here",
      help: "write `\(entry.usage)`")
  }

  private func unknownFunction(_ name: String, _ range: Range<Int>) -> FormulaFailure {
    let names = FunctionName.allCases.map(\.rawValue)
    let near = Suggestion.nearest(to: name, in: names)
    return FormulaFailure(
      .unknownFunction, at: range, "there is no function `\(name)`",
      help: near.map { "did you mean `\($0)`?" }
        ?? "the functions are \(names.joined(separator: ", "))")
  }

  private func unexpected(_ token: FormulaToken) -> FormulaFailure {
    let text = String(decoding: bytes[token.range], as: UTF8.self)
    let shown = text.count > 30 ? "\(text.prefix(29))…" : text
    var help = "an operation stands between two values: `+`, `-`, `*`, `/` or a comparison"
    if case .close = token.kind { help = "take the `)` out, or write the value before it" }
    if case .brackets = token.kind {
      help = "brackets stand right after the name of the data: `calls[999 calls, 2018]`"
    }
    return FormulaFailure(
      .unreadableFormula, at: token.range, "`\(shown)` is not expected here", help: help)
  }

  private func reference(
    _ name: String, _ nameRange: Range<Int>, _ contents: Range<Int>
  ) throws(FormulaFailure) -> FormulaReference {
    let parts = try FormulaBrackets(bytes, contents).read()
    return FormulaReference(
      name: name, nameRange: nameRange, parts: parts,
      range: nameRange.lowerBound..<(contents.upperBound + 1))
  }
}

/// Reads what stands between the brackets of a reference: names and keys, never arithmetic.
struct FormulaBrackets {
  private let bytes: [UInt8]
  private let range: Range<Int>

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  /// The parts between commas.
  func read() throws(FormulaFailure) -> [FormulaReference.Part] {
    var parts: [FormulaReference.Part] = []
    var start = range.lowerBound
    for end in cuts(in: range, where: { bytes[$0] == 0x2C }) + [range.upperBound] {
      parts.append(try part(start..<end))
      start = end + 1
    }
    return parts
  }

  /// The places outside quotation marks where a condition holds.
  private func cuts(in range: Range<Int>, where condition: (Int) -> Bool) -> [Int] {
    var found: [Int] = []
    var isQuoted = false
    for position in range {
      if bytes[position] == 0x22 {
        isQuoted.toggle()
      } else if !isQuoted, condition(position) {
        found.append(position)
      }
    }
    return found
  }

  private func part(_ range: Range<Int>) throws(FormulaFailure) -> FormulaReference.Part {
    var range = range
    var name: FormulaReference.Piece?
    if let equals = cuts(in: range, where: { bytes[$0] == 0x3D }).first {
      name = try piece(range.lowerBound..<equals)
      range = (equals + 1)..<range.upperBound
    }
    let dots = cuts(in: range) {
      bytes[$0] == 0x2E && $0 + 1 < range.upperBound && bytes[$0 + 1] == 0x2E
    }
    guard let dot = dots.first else {
      return FormulaReference.Part(name: name, value: try piece(range), end: nil)
    }
    var end = dot + 2
    if end < range.upperBound, bytes[end] == 0x2E { end += 1 }
    return FormulaReference.Part(
      name: name, value: try piece(range.lowerBound..<dot), end: try piece(end..<range.upperBound))
  }

  /// The trimmed text of a range; quotation marks around it are taken off.
  private func piece(_ range: Range<Int>) throws(FormulaFailure) -> FormulaReference.Piece {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isBlank(bytes[start]) { start += 1 }
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    guard start < end else {
      throw FormulaFailure(
        .unreadableFormula, at: range.lowerBound..<max(range.upperBound, range.lowerBound),
        "a name or a key is missing between the brackets",
        help: "write `calls[999 calls]` for a column, `calls[999 calls, 2018]` for a cell")
    }
    let isQuoted = end - start >= 2 && bytes[start] == 0x22 && bytes[end - 1] == 0x22
    let inner = isQuoted ? (start + 1)..<(end - 1) : start..<end
    return FormulaReference.Piece(
      text: String(decoding: bytes[inner], as: UTF8.self), range: start..<end, isQuoted: isQuoted)
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
