import Synchronization

/// A value that many threads use, one at a time.
final class Locked<Value: Sendable>: Sendable {
  private let storage: Mutex<Value>

  init(_ value: Value) {
    storage = Mutex(value)
  }

  /// The value as it is now.
  var value: Value { storage.withLock { $0 } }

  /// Changes the value and gives what the change gives; nobody else sees it meanwhile.
  func change<Result: Sendable>(_ change: (inout Value) -> Result) -> Result {
    storage.withLock { change(&$0) }
  }
}
