import Blocks
import Diagnostics
import Figures
import Markdown

/// The datasets outside of a page in which formulas for its numbers are looked for: first those
/// that the page uses, then the others that it could name.
struct SuggestedDatasets: Sendable {
  private let used: [String]
  private let others: [String]
  /// Those that are too long to be looked through.
  private let long: [String]
  private let shared: SharedSources

  /// So many bytes of a dataset are looked through, and so many of all of a kind together.
  private static let limit = (one: 200_000, all: 1_000_000)

  /// `size` gives the bytes of the dataset with a name.
  init(
    _ shared: SharedSources, for document: Document, outlines: [BlockOutline],
    size: (_ name: String) -> Int
  ) {
    self.shared = shared
    let named = Set(outlines.compactMap(\.data.name).map(Self.plain))
    let checks = document.fences.filter { $0.kind == CheckLines.word }.map(\.contents.bytes)
    let formulas = checks + document.links.filter(\.isFormula).map { Array($0.destination.utf8) }
    func isUsed(_ name: String) -> Bool {
      named.contains(name)
        || formulas.contains { $0.firstRange(of: Array((name + "[").utf8)) != nil }
    }
    let short = shared.names.filter { size($0) <= Self.limit.one }
    let own = Self.upToLimit(short.filter(isUsed), size)
    let rest = Self.upToLimit(short.filter { !isUsed($0) }, size)
    used = own
    others = rest
    long = shared.names.filter { !own.contains($0) && !rest.contains($0) }
  }

  /// `calls` for `calls.csv`.
  private static func plain(_ name: String) -> String {
    name.lowercased().hasSuffix(".csv") ? String(name.dropLast(4)) : name
  }

  private static func upToLimit(_ names: [String], _ size: (String) -> Int) -> [String] {
    var sum = 0
    return names.prefix { name in
      sum += size(name)
      return sum <= limit.all
    }.map(\.self)
  }

  var isEmpty: Bool { used.isEmpty && others.isEmpty }

  /// The datasets from the nearest on, each group read when it is asked for.
  var tiers: [@Sendable () -> [FigureSource]] {
    let shared = shared
    return [used, others].filter { !$0.isEmpty }.map { names in
      { names.compactMap { shared.source($0) } }
    }
  }

  /// What was not looked at, as a line for people; empty where all was.
  var remark: String {
    guard !long.isEmpty else { return "" }
    let names = long.prefix(5).joined(separator: ", ") + (long.count > 5 ? ", …" : "")
    return "Too long to be looked through: \(names). Name their cells in a formula yourself.\n"
  }
}

extension Source {
  /// Gives the bytes of the dataset that a name means on a page.
  func sizes(on page: String, among files: Set<String>) -> (_ name: String) -> Int {
    var sizes: [String: Int] = [:]
    if case .success(let entries) = folder.tree.list(folder.content) {
      for entry in entries { sizes[entry.path] = entry.size }
    }
    return { name in
      DataSources.file(named: name, for: page, among: files).flatMap { sizes[shown($0)] } ?? 0
    }
  }
}
