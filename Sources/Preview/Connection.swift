import NIOCore
import NIOHTTP1

/// One connection of a browser: reads its requests and sends the answers in their order.
///
/// Nothing is worked out on the event loop: a page that takes long keeps no other one waiting.
final class Connection: ChannelInboundHandler, Sendable {
  typealias InboundIn = HTTPServerRequestPart

  private let responder: Responder
  private let streams: EventStreams
  private let status = Locked(Status())

  private struct Status: Sendable {
    var head: HTTPRequestHead?
    /// Whether a request is being answered, or events are sent.
    var isBusy = false
    /// The number of the event stream that this connection is.
    var stream: Int?
    var isOver = false
  }

  init(_ responder: Responder, _ streams: EventStreams) {
    self.responder = responder
    self.streams = streams
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch Self.unwrapInboundIn(data) {
    case .head(let head): status.change { $0.head = head }
    case .body: break
    case .end:
      let head = status.change { status in
        status.isBusy = true
        return status.head
      }
      guard let head else { return }
      let channel = context.channel
      Task { await answer(head, channel) }
    }
  }

  func channelInactive(context: ChannelHandlerContext) {
    let stream = status.change { status in
      status.isOver = true
      return status.stream
    }
    if let stream { streams.remove(stream) }
    context.fireChannelInactive()
  }

  /// A connection on which nothing is asked for a minute is closed.
  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if event is IdleStateHandler.IdleStateEvent, !status.value.isBusy {
      context.close(promise: nil)
    } else {
      context.fireUserInboundEventTriggered(event)
    }
  }

  /// A browser that breaks the connection, or sends what is no HTTP, is let go.
  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }

  private func answer(_ head: HTTPRequestHead, _ channel: any Channel) async {
    let method: Request.Method =
      switch head.method {
      case .GET: .get
      case .HEAD: .head
      default: .other
      }
    var headers: [String: String] = [:]
    for header in head.headers {
      let name = header.name.lowercased()
      headers[name] = headers[name].map { $0 + ", " + header.value } ?? header.value
    }
    let request = Request(method: method, target: head.uri, headers: headers)
    switch await responder.reply(to: request) {
    case .response(let response):
      status.change { $0.isBusy = false }
      send(response, method, head.isKeepAlive, channel)
    case .events(let path):
      guard method == .get else {
        status.change { $0.isBusy = false }
        return send(.plain(200, ""), method, head.isKeepAlive, channel)
      }
      await listen(path, channel)
    }
  }

  private func send(
    _ response: Response, _ method: Request.Method, _ isKeepAlive: Bool, _ channel: any Channel
  ) {
    var headers = HTTPHeaders(response.headers.map { ($0.name, $0.value) })
    if response.status != 304 {
      headers.add(name: "content-length", value: "\(response.body.count)")
    }
    if !isKeepAlive { headers.add(name: "connection", value: "close") }
    let head = HTTPResponseHead(
      version: .http1_1, status: HTTPResponseStatus(statusCode: response.status), headers: headers)
    channel.write(HTTPServerResponsePart.head(head), promise: nil)
    let finish: @Sendable () -> Void = {
      let end = channel.writeAndFlush(HTTPServerResponsePart.end(nil))
      if !isKeepAlive { end.whenComplete { _ in channel.close(promise: nil) } }
    }
    guard method != .head, !response.body.isEmpty else { return finish() }
    let buffer = channel.allocator.buffer(bytes: response.body)
    // The next request of the connection is read after the end of this answer: of a browser that
    // asks and does not take in what it gets, one answer is held and not hundreds.
    channel.writeAndFlush(HTTPServerResponsePart.body(.byteBuffer(buffer))).whenComplete { _ in
      finish()
    }
  }

  /// Keeps the connection open and tells the browser about its page from now on.
  private func listen(_ path: String, _ channel: any Channel) async {
    let headers: HTTPHeaders = [
      "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store",
      "x-content-type-options": "nosniff", "cross-origin-resource-policy": "same-origin",
    ]
    let head = HTTPResponseHead(version: .http1_1, status: .ok, headers: headers)
    channel.write(HTTPServerResponsePart.head(head), promise: nil)
    let stream = EventStreams.Stream(
      path: path,
      send: { text in
        guard channel.isActive, channel.isWritable else { return false }
        let buffer = channel.allocator.buffer(string: text)
        channel.writeAndFlush(HTTPServerResponsePart.body(.byteBuffer(buffer)), promise: nil)
        return true
      },
      close: { channel.close(promise: nil) })
    _ = stream.send("retry: 500\n\n")
    let number = streams.add(stream)
    let isOver = status.change { status in
      status.stream = number
      return status.isOver
    }
    guard !isOver else { return streams.remove(number) }
    let state = await responder.workshop.current()
    if let view = try? responder.view(of: path, state) { streams.send(view.notice, to: number) }
  }
}
