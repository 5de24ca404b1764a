package import Output

/// What an XmR chart of a series says of its latest value and of its target: for a tile, which
/// has no room for the chart.
package struct ProcessStatus: Sendable {
  private let xmr: XmR
  private let better: XmR.Better
  private let last: Int
  private let target: Double?

  /// Fewer values than this make limits that cannot be trusted.
  package static let fewest = 13

  /// Nil for fewer than ``fewest`` values, and for values that do not vary; `better` is `higher`,
  /// `lower` or `neutral`.
  package init?(_ values: [Double], better: String, target: Double?) {
    guard values.count >= Self.fewest, values.allSatisfy(\.isFinite) else { return nil }
    xmr = XmR(values, XmR.Options())
    guard xmr.segments.last?.limits != nil else { return nil }
    self.better = XmR.Better(rawValue: better) ?? .neutral
    last = values.count - 1
    self.target = target
  }

  /// Whether the latest value is unlikely to be chance.
  package var isSignal: Bool { xmr.rules[last] != nil }

  private var kind: PointKind {
    let isHigh = xmr.rules[last]?.isHigh ?? false
    return switch xmr.type(last, better: better) {
    case .common: .common
    case .improvement: isHigh ? .improvementHigh : .improvementLow
    case .concern: isHigh ? .concernHigh : .concernLow
    case .neutralHigh: .neutralHigh
    case .neutralLow: .neutralLow
    }
  }

  private var assurance: XmR.Assurance? {
    target.flatMap { xmr.assurance(target: $0, better: better) }
  }

  /// What the latest value is: `improvement: in a rise of 7 or more`, `as expected`.
  package func variation(_ words: Words) -> String {
    words.charts.spc.rule(xmr.rules[last]?.rawValue ?? "", kind.variation)
  }

  /// Whether the process meets its target as it runs: `Target: will be missed as things run`; nil
  /// without a target or a direction.
  package func assurance(_ words: Words) -> String? {
    assurance.map { words.charts.spc.assurance($0.rawValue) }
  }

  /// Writes the symbol of the variation: H, L or a wave in a disc.
  package func writeVariationIcon(into out: inout ByteWriter) {
    StatusIcon.letter(kind.letter, kind).writeSVG(into: &out)
  }

  /// Writes the symbol of the assurance: P, F or a question mark; nothing without one.
  package func writeAssuranceIcon(into out: inout ByteWriter) {
    switch assurance {
    case .pass: StatusIcon.letter("P", .improvementHigh).writeSVG(into: &out)
    case .fail: StatusIcon.letter("F", .concernHigh).writeSVG(into: &out)
    case .inconsistent: StatusIcon.letter("?", .common).writeSVG(into: &out)
    case nil: break
    }
  }
}
