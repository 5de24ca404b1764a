import Output
import Tables

/// Writes candidates as formulas.
struct SuggestText {
  let source: FigureSource
  let lists: [SuggestList]

  /// A name or key between brackets: in quotation marks where it holds a sign of its own.
  static func quoted(_ text: String) -> String {
    let signs: Set<Character> = [",", "]", "[", "=", "\""]
    let isPlain = !text.contains { signs.contains($0) } && !text.contains("..")
    return isPlain ? text : "\"\(text.filter { $0 != "\"" })\""
  }

  private func column(_ index: Int) -> String {
    let column = source.table.columns[index]
    return Self.quoted(column.name.isEmpty ? column.heading : column.name)
  }

  private func key(_ list: Int, _ row: Int) -> String {
    Self.quoted(source.rowKey(lists[list].rows[row]).formulaText)
  }

  private func cell(_ list: Int, _ index: Int, _ row: Int) -> String {
    "\(source.name)[\(column(index)), \(key(list, row))\(lists[list].conditions)]"
  }

  private func whole(_ list: Int, _ index: Int) -> String {
    "\(source.name)[\(column(index))\(lists[list].conditions)]"
  }

  private func range(_ list: Int, _ index: Int, _ from: Int, _ to: Int) -> String {
    let keys = "\(key(list, from)) .. \(key(list, to))"
    return "\(source.name)[\(column(index)), \(keys)\(lists[list].conditions)]"
  }

  private func sum(_ list: Int, _ index: Int, _ rows: Range<Int>) -> String {
    "sum(\(range(list, index, rows.lowerBound, rows.upperBound - 1)))"
  }

  /// The formula of a candidate.
  func formula(_ form: SuggestCandidate.Form) -> String {
    switch form {
    case .cell(let list, let column, let row): return cell(list, column, row)
    case .aggregate(let function, let list, let column, let convert):
      let inner = "\(function.rawValue)(\(whole(list, column)))"
      return convert.map { "\($0.rawValue)(\(inner))" } ?? inner
    case .window(let function, let list, let column, let from, let to):
      return "\(function.rawValue)(\(range(list, column, from, to)))"
    case .change(let list, let column, let from, let to):
      return source.periodKind != nil && to == from + 1
        ? "change(\(range(list, column, from, to)))"
        : "change(\(cell(list, column, from)), \(cell(list, column, to)))"
    case .points(let list, let column, let from, let to):
      return "points(\(cell(list, column, from)), \(cell(list, column, to)))"
    case .difference(let list, let column, let from, let to):
      return "\(cell(list, column, to)) - \(cell(list, column, from))"
    case .changeOfSums(let list, let column, let earlier, let later):
      return "change(\(sum(list, column, earlier)), \(sum(list, column, later)))"
    case .differenceOfSums(let list, let column, let earlier, let later):
      return "\(sum(list, column, later)) - \(sum(list, column, earlier))"
    default: return share(form)
    }
  }

  private func share(_ form: SuggestCandidate.Form) -> String {
    switch form {
    case .shareOfColumn(let list, let column, let row, let isRest):
      let share = "share(\(cell(list, column, row)), \(whole(list, column)))"
      return isRest ? "remainder(\(share))" : share
    case .shareOfTwo(let list, let column, let row, let other):
      return "share(\(cell(list, column, row)) + \(cell(list, column, other)), "
        + "\(whole(list, column)))"
    case .sumOfTwo(let list, let column, let row, let other):
      return "\(cell(list, column, row)) + \(cell(list, column, other))"
    case .shareInRow(let list, let part, let whole, let row, let isRest):
      let share = "share(\(cell(list, part, row)), \(cell(list, whole, row)))"
      return isRest ? "remainder(\(share))" : share
    case .sumInRow(let list, let column, let other, let row):
      return "\(cell(list, column, row)) + \(cell(list, other, row))"
    case .differenceInRow(let list, let column, let other, let row):
      return "\(cell(list, column, row)) - \(cell(list, other, row))"
    case .pointsInRow(let list, let column, let other, let row):
      return "points(\(cell(list, column, row)), \(cell(list, other, row)))"
    case .changeInRow(let list, let column, let other, let row):
      return "change(\(cell(list, column, row)), \(cell(list, other, row)))"
    case .ratioInRow(let list, let column, let other, let row):
      return "\(cell(list, column, row)) / \(cell(list, other, row))"
    case .rest(let list, let column, let row): return "remainder(\(cell(list, column, row)))"
    case .rank(let list, let column, let row, let lowest):
      return "rank(\(cell(list, column, row))\(lowest ? ", lowest" : ""))"
    case .converted(let function, let list, let column, let row):
      return "\(function.rawValue)(\(cell(list, column, row)))"
    default: return ""
    }
  }
}
