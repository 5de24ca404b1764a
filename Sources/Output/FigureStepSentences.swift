/// The words of how a figure was worked out: a sentence for each step, with places for what goes
/// in. `{a}` is the first operand, `{b}` the others, `{all}` all of them, `{n}` a number of the
/// operation, `{r}` what comes of it.
struct FigureStepWords: Sendable {
  /// A sentence without its full stop; `isRow` where there is a result for each row.
  var phrase: @Sendable (_ operation: FigureStep.Operation, _ isRow: Bool) -> String
  /// A sentence about a comparison; `{than}` is how the one side stands to the other.
  var truth: @Sendable (_ operation: FigureStep.Operation, _ holds: Bool) -> String
  /// How one side stands to the other: `at least {b}`.
  var relation: @Sendable (_ relation: FigureStep.Relation) -> String
  /// Many values by their ends: `the {n} values from {a} to {b}`.
  var range: String
  /// How many values there are, by their ends and as a list.
  var countOfRange: String
  var countOfValues: String
  /// `3 of 12`
  var ofAll: @Sendable (_ so: Int, _ all: Int) -> String
  /// Behind a comparison that rounded numbers only make possible.
  var possible: String
  /// `a, b and c`
  var list: @Sendable (_ items: [String]) -> String
  /// What sounds make of two words side by side.
  var joined: @Sendable (_ sentence: String) -> String
}

extension FigureStepWords {
  /// The sentences of the steps. `value` is what the last one gives, as it is shown beside the
  /// figure; `ending` follows it before the full stop.
  func text(_ steps: [FigureStep], value: String, ending: String) -> String {
    steps.enumerated().map { index, step in
      let isLast = index == steps.count - 1
      let text = joined(sentence(step, value: isLast ? value : ""))
      return text.prefix(1).uppercased() + text.dropFirst() + (isLast ? ending : "") + "."
    }.joined(separator: " ")
  }

  private func sentence(_ step: FigureStep, value: String) -> String {
    switch step.result {
    case .truth(let holds, let isPossible):
      return filled(truth(step.operation, holds || isPossible), step, "")
        + (isPossible && !holds ? possible : "")
    case .rows(let rows, let amount):
      let text = filled(phrase(step.operation, false), step, list(rows))
      return text.replacing("{amount}", with: amount)
    case .count(let so, let all):
      return filled(phrase(step.operation, false), step, ofAll(so, all))
    case .operand(let result):
      if case .count = step.operation { return counted(step, operand(result)) }
      let isRow = if case .amount = result { false } else { true }
      let shown = isRow || value.isEmpty ? operand(result) : value
      return filled(phrase(step.operation, isRow), step, shown)
    }
  }

  private func counted(_ step: FigureStep, _ result: String) -> String {
    guard case .range(_, let first, let last)? = step.operands.first else {
      return filled(countOfValues, step, result)
    }
    return countOfRange.replacing("{a}", with: text(first)).replacing("{b}", with: text(last))
      .replacing("{r}", with: result)
  }

  /// A sentence with what goes in; braces that authors wrote are never looked at again.
  private func filled(_ template: String, _ step: FigureStep, _ result: String) -> String {
    let operands = step.operands.map { operand($0) }
    let rest = Array(operands.dropFirst())
    var text = ""
    var open = template[...]
    while let start = open.firstIndex(of: "{"), let end = open[start...].firstIndex(of: "}") {
      text += open[..<start]
      switch open[open.index(after: start)..<end] {
      case "a": text += operands.first ?? ""
      case "b": text += list(rest)
      case "all": text += list(operands)
      case "chain": text += chain(operands, step.operation)
      case "than": text += filled(relation(step.operation.relation), step, "")
      case "n": text += step.operation.number
      case "r": text += result
      case let other: text += "{\(other)}"
      }
      open = open[open.index(after: end)...]
    }
    return text + open
  }

  private func chain(_ operands: [String], _ operation: FigureStep.Operation) -> String {
    guard case .chain(let signs) = operation, let first = operands.first else { return "" }
    return zip(signs, operands.dropFirst()).reduce(first) { text, next in
      let isSigned = next.1.hasPrefix("\u{2212}")
      return "\(text) \(next.0.rawValue) \(isSigned ? "(\(next.1))" : next.1)"
    }
  }

  private func operand(_ operand: FigureStep.Operand) -> String {
    switch operand {
    case .amount(let amount, let row): text(FigureStep.Value(amount, of: row))
    case .values(let values): list(values.map { text($0) })
    case .range(let count, let first, let last):
      range.replacing("{n}", with: "\(count)").replacing("{a}", with: text(first))
        .replacing("{b}", with: text(last))
    }
  }

  private func text(_ value: FigureStep.Value) -> String {
    value.row.isEmpty ? value.amount : "\(value.amount) (\(value.row))"
  }
}

extension FigureStep.Operation {
  /// How the sides of a comparison stand to one another.
  fileprivate var relation: FigureStep.Relation {
    switch self {
    case .countWhere(let relation), .every(let relation), .some(let relation), .no(let relation),
      .compared(let relation):
      relation
    default: .equal
    }
  }

  /// A number that belongs to the operation.
  fileprivate var number: String {
    switch self {
    case .rate(let scale): scale
    case .rolling(let count, _): count
    case .rounded(let decimals): "\(decimals)"
    default: ""
    }
  }
}

extension String {
  /// With the first place for something filled.
  fileprivate func replacing(_ place: String, with text: String) -> String {
    let (own, wanted) = (Array(utf8), Array(place.utf8))
    guard own.count >= wanted.count,
      let start = (0...(own.count - wanted.count)).first(where: {
        own[$0...].starts(with: wanted)
      })
    else { return self }
    return String(decoding: own[..<start], as: UTF8.self) + text
      + String(decoding: own[(start + wanted.count)...], as: UTF8.self)
  }
}
