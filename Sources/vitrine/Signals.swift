import Dispatch
import Glibc

/// Signals that are answered instead of ending the program at once.
final class Signals {
  private var sources: [any DispatchSourceSignal] = []

  /// Calls `action` for each of the signals, on a thread of its own.
  init(_ signals: [Int32], _ action: @escaping @Sendable () -> Void) {
    sources = signals.map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(
        signal: number, queue: .global(qos: .userInteractive))
      source.setEventHandler(handler: action)
      source.resume()
      return source
    }
  }

  /// Answers them no longer.
  func cancel() {
    for source in sources { source.cancel() }
  }
}
