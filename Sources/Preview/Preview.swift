package import Diagnostics
import NIOCore
import NIOHTTP1
import NIOPosix
package import Site

/// The local server: shows the site as it is written, and each save a moment later.
package final class Preview: Sendable {
  /// Where it listens.
  package struct Place: Sendable {
    /// The address of the machine: 127.0.0.1, so that nobody else can look.
    package var host: String
    /// The port; nil for the first free one from 4000 on.
    package var port: Int?

    package init(host: String = "127.0.0.1", port: Int? = nil) {
      self.host = host
      self.port = port
    }

    /// Whether only this machine can reach it.
    package var isLocal: Bool {
      host == "localhost" || host == "::1" || host.hasPrefix("127.")
    }
  }

  /// Something that the terminal should say.
  package enum Message: Sendable {
    /// Files changed and the next state is served. `milliseconds` from the first look at them.
    case changed(files: [String], milliseconds: Int)
    /// All findings, which are others than before.
    case findings(Report)
  }

  /// The port at which it listens.
  package let port: Int
  /// How many pages the site had at the start.
  package let pageCount: Int
  /// How many of them readers do not see.
  package let withheldCount: Int

  private let workshop: Workshop
  private let watcher: Watcher
  private let streams: EventStreams
  private let responder: Responder
  private let group: MultiThreadedEventLoopGroup
  private let channel: any Channel
  private let tasks = Locked<[Task<Void, Never>]>([])
  private let say: @Sendable (Message) -> Void
  private let folder: SiteFolder

  private init(
    _ folder: SiteFolder, _ workshop: Workshop, _ watcher: Watcher, _ streams: EventStreams,
    _ responder: Responder, _ edition: Edition,
    _ listening: (group: MultiThreadedEventLoopGroup, channel: any Channel),
    say: @escaping @Sendable (Message) -> Void
  ) {
    self.folder = folder
    self.workshop = workshop
    self.watcher = watcher
    self.streams = streams
    self.responder = responder
    (group, channel) = listening
    self.say = say
    port = channel.localAddress?.port ?? 0
    pageCount = edition.pageCount
    withheldCount = edition.withheld.reduce(0) { $0 + $1.count }
  }

  /// Reads the site and begins to listen.
  ///
  /// - Parameters:
  ///   - moment: the time of the next edition, in seconds since 1970.
  ///   - index: makes the files of the search from the site as it is, by path; nil where the search
  ///     is not to be had.
  ///   - say: is told what happens, from any thread.
  package static func start(
    _ folder: SiteFolder, _ options: BuildOptions, at place: Place,
    moment: @escaping @Sendable () -> Int,
    index: (@Sendable () async -> [String: [UInt8]]?)? = nil,
    say: @escaping @Sendable (Message) -> Void
  ) async -> (preview: Preview?, findings: [Diagnostic]) {
    let watcher = Watcher([folder.content, folder.templates])
    let workshop = Workshop(
      folder, options, moment: moment, walkBegins: { watcher.walkBegins() })
    let first = await workshop.refresh().state
    guard let edition = first.edition else { return (nil, first.failure) }
    let streams = EventStreams()
    let names = place.isLocal ? [] : [place.host.lowercased()]
    let responder = Responder(
      workshop: workshop, good: GoodPages(), others: Locked([]),
      hasPending: { watcher.hasPending }, search: index.map { SearchIndex($0) }, names: names)
    let listening: Listening
    switch await Listening.open(place, responder, streams) {
    case .success(let open): listening = open
    case .failure(let refusal): return (nil, [refusal.finding])
    }
    let preview = Preview(
      folder, workshop, watcher, streams, responder, edition,
      (listening.group, listening.channel), say: say)
    preview.begin()
    return (preview, [])
  }

  private func begin() {
    let publisher = Publisher(
      workshop: workshop, streams: streams, responder: responder, folder: folder, say: say)
    let watching = Task { [workshop, watcher] in await Self.watch(workshop, watcher) }
    let publishing = Task { await publisher.run() }
    let beating = Task { [streams] in
      while (try? await Task.sleep(nanoseconds: 15_000_000_000)) != nil { streams.beat() }
    }
    tasks.change { $0 = [watching, publishing, beating] }
  }

  /// Looks at the files after each hint, and after each pause.
  private static func watch(_ workshop: Workshop, _ watcher: Watcher) async {
    var pauseMs: Int32 = 500
    while !Task.isCancelled {
      let pause = pauseMs
      let hint = try? await NIOThreadPool.singleton.runIfActive { watcher.wait(pauseMs: pause) }
      guard let hint, hint != .stopped else { return }
      if hint == .silence { watcher.watchAll() }
      let pass = await workshop.refresh()
      // Soon again where a file changed a moment ago, or where there is no folder to watch.
      pauseMs = pass.isUnsettled ? 50 : pass.state.failure.isEmpty ? 500 : 200
    }
  }

  /// Waits until it has stopped.
  package func wait() async {
    try? await channel.closeFuture.get()
  }

  /// Ends all connections and lets go of the port.
  package func stop() async {
    watcher.stop()
    for task in tasks.change({ list in
      defer { list = [] }
      return list
    }) { task.cancel() }
    await workshop.finish()
    streams.closeAll()
    try? await channel.close()
    try? await group.shutdownGracefully()
  }
}
