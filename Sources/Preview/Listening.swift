import Diagnostics
import Glibc
import NIOCore
import NIOHTTP1
import NIOPosix
import Site

/// The socket that browsers connect to.
struct Listening: Sendable {
  let group: MultiThreadedEventLoopGroup
  let channel: any Channel

  /// Why nothing listens.
  struct Refusal: Error {
    var finding: Diagnostic
  }

  /// Where the search for a free port begins, and how many are tried.
  private static let ports = 4_000..<4_100

  /// Listens at the port that was asked for, or at the first free one.
  static func open(
    _ place: Preview.Place, _ responder: Responder, _ streams: EventStreams
  ) async -> Result<Listening, Refusal> {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let connections = OpenConnections(limit: OpenConnections.allowed)
    var last: (any Error)?
    for port in place.port.map({ $0..<$0 + 1 }) ?? ports {
      do {
        let channel = try await bootstrap(group, responder, streams, connections)
          .bind(host: place.host, port: port).get()
        return .success(Listening(group: group, channel: channel))
      } catch {
        last = error
        guard (error as? IOError)?.errnoCode == EADDRINUSE else { break }
      }
    }
    try? await group.shutdownGracefully()
    return .failure(Refusal(finding: finding(place, last)))
  }

  private static func bootstrap(
    _ group: MultiThreadedEventLoopGroup, _ responder: Responder, _ streams: EventStreams,
    _ connections: OpenConnections
  ) -> ServerBootstrap {
    ServerBootstrap(group: group)
      .serverChannelOption(.backlog, value: 256)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelOption(.socketOption(.tcp_nodelay), value: 1)
      .childChannelInitializer { channel in
        connections.add(channel)
        return channel.eventLoop.makeCompletedFuture {
          let pipeline = channel.pipeline.syncOperations
          try pipeline.configureHTTPServerPipeline(withErrorHandling: true)
          try pipeline.addHandler(IdleStateHandler(allTimeout: .seconds(60)))
          try pipeline.addHandler(Connection(responder, streams))
        }
      }
  }

  private static func finding(_ place: Preview.Place, _ error: (any Error)?) -> Diagnostic {
    let port = place.port ?? ports.lowerBound
    let code = (error as? IOError)?.errnoCode
    if code == EADDRINUSE {
      let last = place.port ?? ports.upperBound - 1
      return Diagnostic(
        .portInUse,
        port == last
          ? "another program uses port \(port)" : "other programs use all ports \(port) to \(last)",
        help: [
          "leave `--port` out and the next free port is used",
          "or end the other program: a preview that still runs in another window, perhaps",
        ])
    }
    let words = code.flatMap { strerror($0) }.map { String(cString: $0).lowercased() }
    let reason = words ?? "there is no such address"
    return Diagnostic(
      .cannotListen,
      "nothing can listen at `\(place.host)`, port \(port): \(reason)",
      help: [
        "leave `--host` out to look at the site on this machine",
        "ports below 1024 belong to the system; 4000 is a good one",
      ])
  }
}
