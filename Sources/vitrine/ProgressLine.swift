import Glibc
import Synchronization

/// One line on a terminal that says how far a long build is. A short one and a pipe see nothing.
final class ProgressLine: Sendable {
  private let started = ContinuousClock.now
  private let last = Mutex(Duration.zero)
  private let isSeen = Console.isTerminal(STDERR_FILENO)

  /// Nothing is said before this.
  private static let patience = Duration.milliseconds(800)
  private static let pause = Duration.milliseconds(100)

  /// Says how many of all pages are done; safe from many threads.
  func show(_ done: Int, of all: Int) {
    guard isSeen else { return }
    let now = ContinuousClock.now - started
    let isDue = last.withLock { last in
      guard now > Self.patience, now - last > Self.pause else { return false }
      last = now
      return true
    }
    guard isDue else { return }
    Console.errorWithoutLineEnd(
      "\r\u{1B}[KRendering: \(done) of \(all) (\(done * 100 / max(1, all)) %)")
  }

  /// Takes the line away again.
  func end() {
    guard isSeen, last.withLock({ $0 > .zero }) else { return }
    Console.errorWithoutLineEnd("\r\u{1B}[K")
  }
}
