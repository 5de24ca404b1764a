import Synchronization

/// Work on many items with one long task for each core; the results keep the items' order.
enum Parallel {
  /// How many items a worker takes at a time.
  private static let chunk = 16

  /// `transform` of each index below `count`.
  static func map<Result: Sendable>(
    count: Int, workers: Int, _ transform: @escaping @Sendable (Int) -> Result
  ) async -> [Result] {
    let next = Counter()
    let parts = await withTaskGroup(of: [(Int, [Result])].self) { group in
      for _ in 0..<max(1, min(workers, count)) {
        group.addTask {
          var done: [(Int, [Result])] = []
          while let range = next.take(chunk, below: count) {
            done.append((range.lowerBound, range.map(transform)))
          }
          return done
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
  }

  /// Counts what many workers do.
  final class Count: Sendable {
    private let count = Atomic<Int>(0)

    /// Counts one more, and gives how many there were with it.
    func next() -> Int { count.wrappingAdd(1, ordering: .relaxed).newValue }
  }

  /// Hands out ranges of indices, each once.
  private final class Counter: Sendable {
    private let next = Atomic<Int>(0)

    func take(_ count: Int, below end: Int) -> Range<Int>? {
      let first = next.wrappingAdd(count, ordering: .relaxed).oldValue
      return first < end ? first..<min(end, first + count) : nil
    }
  }
}
