/// Tables that nobody means to draw, and somebody will.
///
/// Each has the columns `x`, `y`, `low`, `high`, `of`, `parent` and `g`, unless its name says why
/// not.
enum BadInput {
  static let months = (0..<60).map { index in
    let month = index % 12 + 1
    return "\(2015 + index / 12)-\(month < 10 ? "0" : "")\(month)"
  }

  static let tables: [(name: String, csv: String)] = [
    ("nothing", ""),
    ("no rows", head),
    ("one point", rows(1) { _ in "5,4,6,10" }),
    ("all missing", rows(5) { _ in "[x],[x],[x],[x]" }),
    ("all equal", rows(9) { _ in "7,6,8,10" }),
    ("all zero", rows(9) { _ in "0,0,0,0" }),
    ("negative", rows(9) { "\($0 - 5),\($0 - 7),\($0),10" }),
    ("1e300", rows(5) { _ in "1e300,1e299,1e301,1e302" }),
    ("1e-300", rows(5) { _ in "1e-300,1e-301,1e-299,1" }),
    ("fifteen digits", rows(6) { "\($0 % 2 == 0 ? "" : "-")999999999999999,-999999999999999,9,9" }),
    ("billionths", rows(8) { "0.00000000\($0 + 1),0.000000001,0.0000001,1" }),
    (
      "not a number",
      rows(6) { ["NaN", "inf", "-inf", "Infinity", "nan", "∞"][$0] + ",NaN,inf,NaN" }
    ),
    ("some not a number", rows(6) { ["NaN", "3", "4", "inf", "6", "5"][$0] + ",1,9,20" }),
    ("200 categories", rows(200, { "Category \($0)" }) { "\($0 * 7 % 83),0,100,200" }),
    ("201 categories", rows(201, { "Category \($0)" }) { "\($0 * 7 % 83),0,100,200" }),
    ("names of 300 characters", rows(6, { "\($0)" + long }) { "\($0 * 7 % 83),0,100,200" }),
    ("words of 300 characters", rows(6, { "\($0)" + word }) { "\($0 * 7 % 83),0,100,200" }),
    ("right to left", rows(3, { ["الشرطة", "הודעות", "\u{202E}abc"][$0] }) { "\($0 + 1),0,9,20" }),
    ("Chinese, Korean, emoji", rows(3, { ["警察", "응급 전화", "🚓👮🏽‍♀️"][$0] }) { "\($0),0,9,20" }),
    ("the same x twice", head + "2023-01,5,4,6,9,[z],A\n2023-01,6,4,6,9,[z],A\n"),
    (
      "dates out of order",
      rows(4, { ["2023-03", "2023-01", "2023-02", "2022-12"][$0] }) { "\($0),0,9,9" }
    ),
    (
      "mixed periods",
      rows(5, { ["2023-03", "2023", "2023-02-05", "2022/23", "2022 Q3"][$0] }) { "\($0),0,9,9" }
    ),
    ("limits that are words", rows(5) { _ in "5,low,high,many" }),
    ("limits that are missing", rows(5) { _ in "5,[x],,[x]" }),
    ("ten thousand years", rows(2, { ["0001-01", "9999-12"][$0] }) { "\($0),0,9,9" }),
    ("places", rows(9) { "\($0 + 4)th/44,4th,44th,44th" }),
    ("durations", rows(9) { "\($0 + 1) min 5 s,1 min,20 min,9 h" }),
    ("money", rows(9) { "£\($0)000000,£0,£9m,£9m" }),
    ("provisional", rows(9) { "\($0) [p],0 [p],99,100 [e]" }),
    (
      "controls and signs",
      rows(3, { ["a\u{1}\u{B}b", "<b>&\"\"'", "\u{FEFF}c"][$0] }) { "\($0),0,9,9" }
    ),
    ("a circle of parts", head + "a,1,0,2,3,b,A\nb,1,0,2,3,a,A\n"),
    ("a heading of 300 characters", rows(4) { "\($0),0,9,9" }.replacingFirstLine(with: long)),
    (
      "60 series",
      "x," + (0..<60).map { "S\($0)" }.joined(separator: ",") + "\n"
        + months.prefix(6).map { month in
          month + (0..<60).map { ",\($0 * 7 % 97)" }.joined() + "\n"
        }.joined()
    ),
  ]

  /// For each type the settings that need all its columns.
  static let settings: [String] = [
    "type: line\ny: y", "type: line\ny: y\nseries: g", "type: line\ny: y\nfacet: g",
    "type: column\ny: [y, of]", "type: column\ny: y\nsort: value\ntop: 3",
    "type: column\ny: y\nfacet: g", "type: bar\ny: y\narrange: stacked\nseries: g",
    "type: bar\ny: [y, of]\narrange: share", "type: bar\ny: y\nfacet: g",
    "type: spc\ny: y\nbetter: lower\ntarget: 5", "type: dot\ny: y\nlow: low\nhigh: high",
    "type: dot\ny: y\nof: of", "type: panels\ny: [y, of]\npanel-as: [column, line]",
    "type: tree\ny: y\nparent: parent", "type: likert\ny: [y, low, high]",
    "type: heatmap\ny: [y, low, high]", "type: area\ny: [y, of]", "type: pie\ny: y",
    "type: donut\ny: y", "type: slope\ny: [y, high]", "type: waterfall\ny: y\ntotals: [a]",
    "type: scatter\ny: y\nseries: g", "type: histogram\ny: y", "type: box\ny: y",
    "type: bullet\ny: y\ntarget-column: high\nranges: [of]",
    "type: line\ny: [" + (0..<60).map { "S\($0)" }.joined(separator: ", ") + "]",
    "type: heatmap\ny: [" + (0..<60).map { "S\($0)" }.joined(separator: ", ") + "]",
  ]

  private static let head = "x,y,low,high,of,parent,g\n"
  private static let long = String(
    String(repeating: "A name that goes on and on without an end in sight ", count: 7).prefix(300))
  private static let word = String(
    String(repeating: "Donaudampfschifffahrtsgesellschaft", count: 9).prefix(300))

  private static func rows(
    _ count: Int, _ x: (Int) -> String = { months[$0] }, _ values: (Int) -> String
  ) -> String {
    let first = count > 0 ? x(0) : ""
    return head
      + (0..<count).map { index in
        let parent = index == 0 ? "[z]" : "\"\(first)\""
        return "\"\(x(index))\",\(values(index)),\(parent),\(index % 2 == 0 ? "A" : "B")\n"
      }.joined()
  }
}

extension String {
  /// The text with another name for its second column.
  fileprivate func replacingFirstLine(with heading: String) -> String {
    "x,\(heading),low,high,of,parent,g" + drop { $0 != "\n" }
  }
}
