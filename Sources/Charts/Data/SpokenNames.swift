import Output
import Tables

/// The names of the entries of a base as one would say them, made when they are asked for: a
/// picture needs none of them.
struct SpokenNames: Sendable, RandomAccessCollection {
  private enum Storage: Sendable {
    case names([String])
    case periods([Period], Words)
  }

  private var storage: Storage

  init(_ names: [String]) { storage = .names(names) }

  init(_ periods: [Period], words: Words) { storage = .periods(periods, words) }

  var startIndex: Int { 0 }

  var endIndex: Int {
    switch storage {
    case .names(let names): names.count
    case .periods(let periods, _): periods.count
    }
  }

  subscript(position: Int) -> String {
    switch storage {
    case .names(let names): names[position]
    case .periods(let periods, let words): periods[position].spoken(words)
    }
  }

  /// Some of the names, in another order.
  func picking(_ order: [Int]) -> SpokenNames {
    switch storage {
    case .names(let names): SpokenNames(order.map { names[$0] })
    case .periods(let periods, let words): SpokenNames(order.map { periods[$0] }, words: words)
    }
  }

  /// The names with one more.
  func appending(_ name: String) -> SpokenNames { SpokenNames(Array(self) + [name]) }
}
