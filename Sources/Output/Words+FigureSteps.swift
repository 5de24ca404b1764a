/// How a figure was worked out, in English: a sentence for each step.
enum EnglishFigureSteps {
  /// The sentences of the steps. `value` is what the last one gives, as it is shown beside the
  /// figure; `ending` follows it before the full stop.
  static func text(_ steps: [FigureStep], value: String, ending: String) -> String {
    steps.enumerated().map { index, step in
      let isLast = index == steps.count - 1
      let text = sentence(step, value: isLast ? value : "", ending: isLast ? ending : "")
      return text.prefix(1).uppercased() + text.dropFirst()
    }.joined(separator: " ")
  }

  private static func sentence(_ step: FigureStep, value: String, ending: String) -> String {
    switch step.result {
    case .truth(let holds, let isPossible):
      let isSaid = holds || isPossible
      let rest = isPossible && !holds ? ", which is possible with rounded numbers" : ""
      return comparison(step, isSaid) + rest + ending + "."
    case .count(let so, let all):
      return phrase(step, "\(so) of \(all)", isRow: false) + ending + "."
    case .rows(let rows, let amount):
      let among = "of " + operand(step.operands.first)
      let first = (step.operation == .peak ? "The highest " : "The lowest ") + among
      return "\(first), \(amount), is that of \(DateWords.english.list(rows))\(ending)."
    case .operand(let result):
      let isRow = if case .amount = result { false } else { true }
      let shown = isRow || value.isEmpty ? operand(result) : value
      return phrase(step, shown, isRow: isRow) + ending + "."
    }
  }

  /// A step that gives an amount, up to the full stop.
  private static func phrase(_ step: FigureStep, _ result: String, isRow: Bool) -> String {
    let operands = step.operands.map { operand($0) }
    let first = operands.first ?? ""
    let rest = operands.dropFirst()
    let gives = isRow ? ", row by row, gives " : " is "
    switch step.operation {
    case .values: return result
    case .sum: return "The sum of \(list(operands)) is \(result)"
    case .average: return "The average of \(list(operands)) is \(result)"
    case .median: return "The median of \(list(operands)) is \(result)"
    case .lowest: return "The lowest of \(list(operands)) is \(result)"
    case .highest: return "The highest of \(list(operands)) is \(result)"
    case .first: return "The first of \(first) is \(result)"
    case .last: return "The last of \(first) is \(result)"
    case .count: return "The number of \(values(step.operands.first)) is \(result)"
    case .countWhere(let relation): return counted(step, relation, result)
    case .change: return "The change from \(first) to \(rest.joined())\(gives)\(result)"
    case .share: return "\(first) out of \(rest.joined())\(gives)\(result)"
    case .remainder: return "What is left of \(first) after \(list(Array(rest))) is \(result)"
    case .rate(let scale):
      return scale.isEmpty
        ? "\(first) \u{F7} \(rest.joined())\(gives)\(result)"
        : "\(first) for each \(scale) of \(rest.joined())\(gives)\(result)"
    case .rank(let lowestFirst):
      let end = lowestFirst ? "lowest" : "highest"
      return "The place of \(first) among \(rest.joined()), counted from the \(end), is \(result)"
    case .rolling(let count, let isMean):
      let what = isMean ? "averages" : "sums"
      return "The \(what) of each \(count) values that follow one another in \(first) are "
        + result
    case .minutes: return "\(first) in minutes\(gives)\(result)"
    case .hours: return "\(first) in hours\(gives)\(result)"
    case .seconds: return "\(first) in seconds\(gives)\(result)"
    case .rounded(let decimals):
      let to = decimals == 0 ? "whole numbers" : "\(decimals) decimal\(decimals == 1 ? "" : "s")"
      return "\(first) rounded to \(to)\(gives)\(result)"
    case .wasRounded: return "\(first) was rounded before it was printed, and can be \(result)"
    case .chain(let signs): return chain(operands, signs) + gives + result
    case .every, .some, .no, .compared, .peak, .trough: return result
    }
  }

  private static func chain(_ operands: [String], _ signs: [FigureStep.Sign]) -> String {
    guard let first = operands.first else { return "" }
    return zip(signs, operands.dropFirst()).reduce(first) { text, next in
      let isSigned = next.1.hasPrefix("\u{2212}")
      return "\(text) \(next.0.rawValue) \(isSigned ? "(\(next.1))" : next.1)"
    }
  }

  private static func counted(
    _ step: FigureStep, _ relation: FigureStep.Relation, _ result: String
  ) -> String {
    "Counting those of \(operand(step.operands.first)) that are \(than(relation, step)) gives "
      + result
  }

  /// *at least 75%*, *more than the values beside them*
  private static func than(_ relation: FigureStep.Relation, _ step: FigureStep) -> String {
    "\(name(relation)) \(operand(step.operands.last))"
  }

  private static func comparison(_ step: FigureStep, _ holds: Bool) -> String {
    let first = operand(step.operands.first)
    switch step.operation {
    case .every(let relation):
      return (holds ? "Each of " : "Not each of ") + "\(first) is \(than(relation, step))"
    case .some(let relation):
      return (holds ? "At least one of " : "None of ") + "\(first) is \(than(relation, step))"
    case .no(let relation):
      return (holds ? "None of " : "At least one of ") + "\(first) is \(than(relation, step))"
    case .compared(let relation):
      return "\(first) is \(holds ? "" : "not ")\(than(relation, step))"
    default: return first
    }
  }

  private static func name(_ relation: FigureStep.Relation) -> String {
    switch relation {
    case .less: "less than"
    case .atMost: "at most"
    case .more: "more than"
    case .atLeast: "at least"
    case .equal: "equal to"
    case .unequal: "other than"
    }
  }

  private static func list(_ operands: [String]) -> String { DateWords.english.list(operands) }

  private static func values(_ operand: FigureStep.Operand?) -> String {
    guard case .range(_, let first, let last)? = operand else {
      return "the values " + self.operand(operand)
    }
    return "values from \(value(first)) to \(value(last))"
  }

  private static func operand(_ operand: FigureStep.Operand?) -> String {
    switch operand {
    case .amount(let amount, let row)?: return value(FigureStep.Value(amount, of: row))
    case .values(let values)?: return list(values.map { value($0) })
    case .range(let count, let first, let last)?:
      return "the \(count) values from \(value(first)) to \(value(last))"
    case nil: return ""
    }
  }

  private static func value(_ value: FigureStep.Value) -> String {
    value.row.isEmpty ? value.amount : "\(value.amount) (\(value.row))"
  }
}
