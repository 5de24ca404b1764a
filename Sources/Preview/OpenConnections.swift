import Glibc
import NIOCore

/// The connections that are open, so that there are never more than the system gives: whoever opens
/// hundreds and says nothing keeps nobody else out.
final class OpenConnections: Sendable {
  private let open = Locked<(channels: [Int: any Channel], next: Int)>(([:], 0))
  private let limit: Int

  /// At most half of the files that the program may have open, and no more than 512.
  static var allowed: Int {
    var limits = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limits) == 0 else { return 128 }
    return max(8, min(512, Int(clamping: limits.rlim_cur) / 2))
  }

  init(limit: Int) { self.limit = limit }

  /// Counts a connection until it is closed; where there are too many, the oldest is closed.
  func add(_ channel: any Channel) {
    let (number, oldest) = open.change { open in
      open.next += 1
      open.channels[open.next] = channel
      let oldest = open.channels.count > limit ? open.channels.keys.min() : nil
      return (open.next, oldest.flatMap { open.channels.removeValue(forKey: $0) })
    }
    oldest?.close(promise: nil)
    channel.closeFuture.whenComplete { [open] _ in
      open.change { _ = $0.channels.removeValue(forKey: number) }
    }
  }
}
