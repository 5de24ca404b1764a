import NIOCore
import NIOPosix

/// A browser that sends what it is told, byte by byte, and gives what comes back.
struct Client {
  let port: Int

  /// An answer as it came.
  struct Answer {
    var status = 0
    /// The headers by name in small letters.
    var headers: [String: String] = [:]
    var body: [UInt8] = []

    var text: String { String(decoding: body, as: UTF8.self) }

    init(_ bytes: [UInt8]) {
      let text = String(decoding: bytes, as: UTF8.self)
      guard let end = text.utf8.firstRange(of: "\r\n\r\n".utf8) else { return }
      let lines = text[..<end.lowerBound].split(separator: "\r\n")
      status =
        lines.first.flatMap { $0.split(separator: " ").dropFirst().first }
        .flatMap { Int($0) } ?? 0
      for line in lines.dropFirst() {
        let parts = line.split(separator: ":", maxSplits: 1)
        headers[parts[0].lowercased()] = String(parts[1].drop { $0 == " " })
      }
      let start = text.utf8.distance(from: text.startIndex, to: end.upperBound)
      body = Array(bytes[start...])
    }
  }

  /// Sends one request and reads to the end of the connection.
  func get(
    _ path: String, method: String = "GET", host: String = "localhost",
    _ headers: [String: String] = [:]
  ) async throws -> Answer {
    var lines = ["\(method) \(path) HTTP/1.1", "Host: \(host)", "Connection: close"]
    lines += headers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    return Answer(try await exchange(lines.joined(separator: "\r\n") + "\r\n\r\n"))
  }

  /// Sends bytes and reads to the end of the connection.
  func exchange(_ text: String) async throws -> [UInt8] {
    try await connected { inbound, outbound in
      try await outbound.write(ByteBuffer(string: text))
      var bytes: [UInt8] = []
      for try await buffer in inbound { bytes += buffer.readableBytesView }
      return bytes
    }
  }

  /// Listens to the events of a page for as long as `body` runs.
  func listening<Result: Sendable>(
    to page: String, _ body: @escaping @Sendable (inout Events) async throws -> Result
  ) async throws -> Result {
    try await connected { inbound, outbound in
      let request = "GET /_vitrine/events?page=\(page) HTTP/1.1\r\nHost: localhost\r\n\r\n"
      try await outbound.write(ByteBuffer(string: request))
      var events = Events(inbound.makeAsyncIterator())
      return try await body(&events)
    }
  }

  /// The events of one page.
  struct Events {
    private var iterator: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
    private var text = ""

    init(_ iterator: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator) {
      self.iterator = iterator
    }

    /// The data of the next event; nil when the stream has ended.
    mutating func next() async throws -> String? {
      while true {
        if let start = text.firstRange(of: "data: "),
          let end = text[start.upperBound...].firstRange(of: "\n\n")
        {
          let data = String(text[start.upperBound..<end.lowerBound])
          text = String(text[end.upperBound...])
          return data
        }
        guard let buffer = try await iterator.next() else { return nil }
        text += String(buffer: buffer)
      }
    }

    /// The next event for which `isMeant` holds.
    mutating func next(where isMeant: (String) -> Bool) async throws -> String? {
      while let data = try await next() {
        if isMeant(data) { return data }
      }
      return nil
    }
  }

  /// One connection, closed at the end.
  func connected<Result: Sendable>(
    _ body:
      @escaping @Sendable (
        NIOAsyncChannelInboundStream<ByteBuffer>, NIOAsyncChannelOutboundWriter<ByteBuffer>
      ) async throws -> Result
  ) async throws -> Result {
    let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .connect(host: "127.0.0.1", port: port) { channel in
        channel.eventLoop.makeCompletedFuture {
          try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
        }
      }
    return try await channel.executeThenClose(body)
  }
}
