/// The browsers that listen: one stream a page that is open.
///
/// A browser that does not read is let go: it comes back by itself and is told the state of then.
final class EventStreams: Sendable {
  /// One browser that listens.
  struct Stream: Sendable {
    /// The page that is open in it, as a path of the site.
    let path: String
    /// Sends a line of the stream; false when the browser does not take it in.
    let send: @Sendable (_ text: String) -> Bool
    /// Ends the connection.
    let close: @Sendable () -> Void
  }

  private struct Open: Sendable {
    var stream: Stream
    /// What was sent last, so that nothing is told twice.
    var last: Notice?
  }

  private let open = Locked<(streams: [Int: Open], next: Int)>(([:], 0))

  /// No more browsers than this listen at a time; the oldest is let go.
  private static let limit = 128

  /// Adds a browser and gives its number.
  func add(_ stream: Stream) -> Int {
    let (number, oldest) = open.change { open in
      open.next += 1
      open.streams[open.next] = Open(stream: stream)
      let oldest = open.streams.count > Self.limit ? open.streams.keys.min() : nil
      return (open.next, oldest.flatMap { open.streams.removeValue(forKey: $0) })
    }
    oldest?.stream.close()
    return number
  }

  func remove(_ number: Int) {
    open.change { _ = $0.streams.removeValue(forKey: number) }
  }

  /// The pages that are open somewhere.
  var paths: Set<String> { Set(open.value.streams.values.map(\.stream.path)) }

  /// How many browsers listen.
  var count: Int { open.value.streams.count }

  /// Tells a browser about its page, if there is anything new.
  func send(_ notice: Notice, to number: Int) {
    let stream = open.change { open -> Stream? in
      guard let known = open.streams[number] else { return nil }
      var lasting = notice
      lasting.files = []
      guard known.last != lasting || !notice.files.isEmpty else { return nil }
      open.streams[number]?.last = lasting
      return known.stream
    }
    guard let stream, !stream.send("data: \(notice.json())\n\n") else { return }
    drop(number)
  }

  /// Tells every browser about its page.
  func send(_ notices: [String: Notice]) {
    for (number, open) in open.value.streams.sorted(by: { $0.key < $1.key }) {
      if let notice = notices[open.stream.path] { send(notice, to: number) }
    }
  }

  /// A line that says nothing: it shows which browsers have gone away.
  func beat() {
    for (number, open) in open.value.streams where !open.stream.send(": \n\n") { drop(number) }
  }

  func closeAll() {
    for number in open.value.streams.keys { drop(number) }
  }

  private func drop(_ number: Int) {
    open.change { $0.streams.removeValue(forKey: number) }?.stream.close()
  }
}
