import Diagnostics
import Site

/// Keeps the current state of the site and makes the next one when files have changed.
///
/// No request is answered from a state that a finished save has overtaken: whoever asks while the
/// next state is being made waits for it.
actor Workshop {
  /// What is served.
  struct State: Sendable {
    /// The site; nil as long as there has been none that could be read.
    var edition: Edition?
    /// Why the folder could not be read, where the edition is that of before.
    var failure: [Diagnostic] = []
    /// Counts the states, from 1.
    var number = 0
  }

  /// What one pass did, for the terminal.
  struct Pass: Sendable {
    var state: State
    /// Whether the state is another one than before.
    var isNew = false
    /// The files that changed, in order; those that are gone too.
    var files: [String] = []
    /// Whether the time of a release had come.
    var isByTime = false
    /// How long it took, in nanoseconds.
    var durationNs = 0
    /// Whether another walk should follow soon, as files had changed a moment before this one.
    var isUnsettled = false
  }

  private let folder: SiteFolder
  private let options: BuildOptions
  /// The moment of the next edition, in seconds since 1970.
  private let moment: @Sendable () -> Int
  /// Is called before each walk over the folders.
  private let walkBegins: @Sendable () -> Void
  private(set) var state = State()
  private var snapshot: Snapshot?
  /// When the passing of time makes another site.
  private var nextRelease: Int?

  /// Every pass that made a new state, in order.
  nonisolated let passes: AsyncStream<Pass>
  private let announce: AsyncStream<Pass>.Continuation

  private var running: Task<Pass, Never>?
  private var queued: Task<Pass, Never>?

  init(
    _ folder: SiteFolder, _ options: BuildOptions, moment: @escaping @Sendable () -> Int,
    walkBegins: @escaping @Sendable () -> Void = {}
  ) {
    self.folder = folder
    self.options = options
    self.moment = moment
    self.walkBegins = walkBegins
    (passes, announce) = AsyncStream.makeStream()
  }

  /// Ends the list of passes.
  func finish() { announce.finish() }

  /// The state after all passes that are under way.
  func current() async -> State {
    if let queued { return await queued.value.state }
    if let running { return await running.value.state }
    return state
  }

  /// Looks at the files after this call and makes the next state if any has changed.
  ///
  /// However many call at once, no more than one pass runs and one waits.
  @discardableResult func refresh() async -> Pass {
    if let queued { return await queued.value }
    let before = running
    let task = Task {
      _ = await before?.value
      self.begin()
      let pass = await self.pass()
      self.end()
      return pass
    }
    queued = task
    return await task.value
  }

  private func begin() {
    running = queued
    queued = nil
  }

  private func end() { running = nil }

  /// How often a file that looks half saved is looked at again, and after how many nanoseconds.
  private static let grace = (count: 5, ns: 25_000_000)

  private func pass() async -> Pass {
    let start = Clock.steadyNs()
    var next = await walk()
    var changes = snapshot.map { next.changes(since: $0) }
    let now = moment()
    let isLater = nextRelease.map { $0 <= now } ?? false
    if let changes, changes.isEmpty, !isLater {
      return Pass(state: state, isUnsettled: next.isFresh)
    }
    var made = await edition(of: next, changes, now)
    var waits = 0
    while changes?.looksHalfSaved == true || made.isTorn, waits < Self.grace.count {
      try? await Task.sleep(nanoseconds: UInt64(Self.grace.ns))
      next = await walk()
      changes = snapshot.map { next.changes(since: $0) }
      made = await edition(of: next, changes, now)
      waits += 1
    }
    snapshot = next
    state.failure = made.edition == nil ? made.findings : []
    if let edition = made.edition {
      state.edition = edition
      nextRelease = edition.nextRelease
    }
    state.number += 1
    let pass = Pass(
      state: state, isNew: true,
      files: ((changes?.seen ?? []) + (changes?.removed ?? [])).sorted(), isByTime: isLater,
      durationNs: Clock.steadyNs() - start, isUnsettled: next.isFresh || made.isTorn)
    announce.yield(pass)
    return pass
  }

  private typealias Made = (edition: Edition?, findings: [Diagnostic], isTorn: Bool)

  /// The site as a walk found it, and whether a file was written meanwhile.
  private func edition(of next: Snapshot, _ changes: Snapshot.Changes?, _ now: Int) async -> Made {
    var options = options
    options.now = now
    let isTorn = Locked(false)
    let folder = next.folder(folder) { isTorn.change { $0 = true } }
    let made: (edition: Edition?, findings: [Diagnostic])
    if let edition = state.edition, let changes {
      made = await edition.next(folder, options, changed: changes.changed)
    } else {
      made = await Edition.first(folder, options)
    }
    return (made.edition, made.findings, isTorn.value)
  }

  /// Walks on another thread than the actor's.
  private func walk() async -> Snapshot {
    walkBegins()
    let folder = folder
    return await Task { Snapshot.take(folder) }.value
  }
}
