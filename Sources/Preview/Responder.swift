import Diagnostics
import Output
import Site

/// Answers requests from the current state of the site. Nothing is looked up on the disk by the
/// path of a request.
struct Responder: Sendable {
  let workshop: Workshop
  let good: GoodPages
  /// What rendering found on all pages when the whole site was last checked.
  let others: Locked<[Diagnostic]>
  /// Whether an event about the files waits to be looked at.
  let hasPending: @Sendable () -> Bool
  /// The index of the search; nil where none can be made.
  let search: SearchIndex?
  /// Names besides `localhost` under which the preview may be asked.
  let names: [String]

  /// An answer, or the page that a browser wants to hear about.
  enum Reply: Sendable {
    case response(Response)
    case events(path: String)
  }

  func reply(to request: Request) async -> Reply {
    guard request.isForThisMachine(alsoKnownAs: names) else {
      return .response(
        .plain(421, "This preview answers to localhost and to the number of this machine only."))
    }
    guard !request.isFromAnotherSite else {
      return .response(.plain(403, "Only pages of this preview may ask for that."))
    }
    guard request.method != .other else {
      var response = Response.plain(405, "A preview can only be read.")
      response.headers.append(("allow", "GET, HEAD"))
      return .response(response)
    }
    guard let path = Edition.requestedPath(request.path) else {
      return .response(.plain(400, "This is no address of a site."))
    }
    switch path {
    case "_vitrine/events":
      let page = request.query("page").flatMap { Edition.requestedPath($0) } ?? ""
      return .events(path: page)
    case "_vitrine/preview.js":
      let script = BrowserScript.text
      return .response(
        finished(
          Response(
            status: 200, headers: [("content-type", MediaType.of(path))],
            body: Array(
              UnsafeBufferPointer(start: script.utf8Start, count: script.utf8CodeUnitCount))),
          for: request))
    default: break
    }
    var state = hasPending() ? await workshop.refresh().state : await workshop.current()
    if path.hasPrefix(SearchIndex.folder), let bytes = await search?.file(path, in: state) {
      return .response(
        finished(
          Response(status: 200, headers: [("content-type", MediaType.of(path))], body: bytes),
          for: request))
    }
    for _ in 0..<Self.patience {
      do {
        return .response(finished(try response(path, state), for: request))
      } catch {
        state = await workshop.refresh().state
      }
    }
    return .response(.plain(503, "The page is being written all the time; ask again."))
  }

  /// So often a page that is written again while it is rendered is rendered again.
  private static let patience = 50

  private func response(
    _ path: String, _ state: Workshop.State
  ) throws(Edition.Overtaken) -> Response {
    if let edition = state.edition {
      if let address = try Self.redirect(path, edition) {
        var response = Response.plain(302, "The page is at \(address)")
        response.headers.append(("location", address))
        return response
      }
      if !path.isEmpty, !path.hasSuffix("/"), let answer = try edition.answer(path) {
        guard path.hasSuffix(".html") else {
          return Response(
            status: 200, headers: [("content-type", MediaType.of(path))], body: answer.bytes)
        }
      }
    }
    let view = try view(of: path, state)
    return Response(
      status: view.status, headers: [("content-type", "text/html; charset=utf-8")],
      body: view.bytes + Array(BrowserScript.appendix(view.notice).utf8))
  }

  /// The page at a path, which may name its `index.html`.
  func view(of path: String, _ state: Workshop.State) throws(Edition.Overtaken) -> View {
    let isFile = path == "index.html" || path.hasSuffix("/index.html")
    let address = isFile ? String(path.dropLast(10)) : path
    return try View.of(address, state, good: good, others: others.value)
  }

  /// Where the page really is: with `/` at its end, or without the path that the site has on its
  /// own server, which the page for missing addresses names in its links.
  private static func redirect(
    _ path: String, _ edition: Edition
  ) throws(Edition.Overtaken) -> String? {
    guard try edition.answer(path) == nil else { return nil }
    if !path.isEmpty, !path.hasSuffix("/"), edition.hasPage(at: path + "/") {
      return "/" + Edition.encodedPath(path) + "/"
    }
    let base = edition.basePath.dropFirst()
    guard !base.isEmpty, (path + "/").hasPrefix(base) else { return nil }
    return "/" + Edition.encodedPath(String(path.dropFirst(base.count)))
  }

  /// The response with what every one has, or the part of it that was asked for.
  private func finished(_ response: Response, for request: Request) -> Response {
    var response = response
    let tag = "\"" + String(Edition.fingerprint(response.body), radix: 36) + "\""
    response.headers += [
      ("cache-control", "no-cache"), ("x-content-type-options", "nosniff"),
      ("cross-origin-resource-policy", "same-origin"), ("referrer-policy", "same-origin"),
    ]
    guard response.status == 200 else { return response }
    response.headers += [("etag", tag), ("accept-ranges", "bytes")]
    if let known = request.headers["if-none-match"], Self.matches(known, tag) {
      return Response(
        status: 304, headers: response.headers.filter { $0.name != "content-type" }, body: [])
    }
    let condition = request.headers["if-range"]
    let range = condition == nil || condition == tag ? request.headers["range"] : nil
    switch ByteRange(request.method == .get ? range : nil, length: response.body.count) {
    case .whole: return response
    case .part(let range):
      response.headers.append(
        (
          "content-range",
          "bytes \(range.lowerBound)-\(range.upperBound - 1)/"
            + "\(response.body.count)"
        ))
      response.status = 206
      response.body = Array(response.body[range])
      return response
    case .none:
      var refusal = Response.plain(416, "The file is shorter than that.")
      refusal.headers.append(("content-range", "bytes */\(response.body.count)"))
      return refusal
    }
  }

  private static func matches(_ header: String, _ tag: String) -> Bool {
    header.split(separator: ",").contains { item in
      let plain = item.drop { $0 == " " }
      return plain == "*" || (plain.hasPrefix("W/") ? plain.dropFirst(2) : plain) == tag
    }
  }
}
