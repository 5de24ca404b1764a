/// The index of the search, made when somebody searches: a save never waits for it.
///
/// The search page asks for it in several files. They are all of one index, which is made again
/// when the page is opened after a save.
actor SearchIndex {
  /// Makes the index of the site as it is now and gives its files by path: `pagefind/pagefind.js`.
  /// Nil where none can be made, as while a page has a mistake.
  typealias Maker = @Sendable () async -> [String: [UInt8]]?

  private let make: Maker
  private var files: [String: [UInt8]] = [:]
  /// The number of the state that was current when the index was begun.
  private var number = 0
  private var making: Task<Void, Never>?

  /// Where the files of an index lie.
  static let folder = "pagefind/"
  /// What a page for searching asks for first.
  private static let first = ["pagefind/pagefind-ui.js", "pagefind/pagefind.js"]

  init(_ make: @escaping Maker) { self.make = make }

  /// A file of the index; of one that is up to date where a search begins with it.
  func file(_ path: String, in state: Workshop.State) async -> [UInt8]? {
    if let making { await making.value }
    if number == 0 || Self.first.contains(path), number != state.number {
      await refresh(state.number)
    }
    return files[path]
  }

  private func refresh(_ current: Int) async {
    if let making { return await making.value }
    let task = Task {
      // That of before is better than none.
      if let made = await self.make() { self.files = made }
      self.number = current
    }
    making = task
    await task.value
    making = nil
  }
}
