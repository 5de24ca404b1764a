/// What the preview needs to know of a request.
struct Request: Sendable {
  enum Method: Sendable {
    case get
    case head
    case other
  }

  var method: Method
  /// The path and the query as they were sent.
  var target: String
  /// The headers by name in small letters; one that came twice has a comma between.
  var headers: [String: String]

  init(method: Method, target: String, headers: [String: String]) {
    self.method = method
    self.target = target
    self.headers = headers
    // As a proxy asks (RFC 9112, 3.2.2): the whole address, whose host counts.
    guard target.prefix(7).lowercased() == "http://" else { return }
    let rest = target.dropFirst(7)
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    self.headers["host"] = String(host)
    let path = rest.dropFirst(host.count)
    self.target = path.first == "/" ? String(path) : "/" + path
  }

  /// The path without the query, still percent-encoded.
  var path: Substring { target.prefix { $0 != "?" && $0 != "#" } }

  /// A value of the query, decoded.
  func query(_ name: String) -> String? {
    guard let mark = target.firstIndex(of: "?") else { return nil }
    for pair in target[target.index(after: mark)...].split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts[0] == name, parts.count == 2 else { continue }
      return PercentText.decoded(parts[1].map { $0 == "+" ? " " : String($0) }.joined())
    }
    return nil
  }

  /// Whether the request came under a name of this machine.
  ///
  /// A page of another site can make a browser send requests here, under a name of its own that it
  /// lets lead to this machine. It may not read what is not published yet.
  func isForThisMachine(alsoKnownAs names: [String]) -> Bool {
    guard let host = headers["host"]?.lowercased() else { return false }
    let name: Substring
    func isPort(_ rest: Substring) -> Bool {
      rest.isEmpty || rest.first == ":" && rest.dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
    }
    if host.hasPrefix("[") {
      name = host.prefix { $0 != "]" }.dropFirst()
      return name.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
        && name.contains(":") && isPort(host.dropFirst(name.count + 2))
        && host.dropFirst(name.count + 1).first == "]"
    }
    name = host.prefix { $0 != ":" }
    guard isPort(host.dropFirst(name.count)) else { return false }
    // Numbers lead where they say; only names can be made to lead elsewhere.
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let isNumeric = parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
    return isNumeric || name == "localhost" || name.hasSuffix(".localhost")
      || names.contains(String(name))
  }
}

extension Request {
  /// Whether a page of another site asks, in the background, for something of the preview.
  ///
  /// It could not read the answer, but it could learn from it what there is, and hold connections.
  /// A link that leads here is followed: then the browser shows the page to the person who looks.
  var isFromAnotherSite: Bool {
    if let origin = headers["origin"], origin.lowercased() != "http://" + host.lowercased() {
      return true
    }
    guard let site = headers["sec-fetch-site"] else { return false }
    return (site == "cross-site" || site == "same-site") && headers["sec-fetch-mode"] != "navigate"
  }

  private var host: String { headers["host"] ?? "" }
}

/// Percent-encoded text of a query.
enum PercentText {
  /// The text, or nil where it is not UTF-8 or a `%` stands for nothing.
  static func decoded(_ text: some StringProtocol) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == 0x25 else {
        bytes.append(byte)
        continue
      }
      let digits = rest.prefix(2)
      guard digits.count == 2, let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}

/// What is sent back.
struct Response: Sendable {
  var status: Int
  var headers: [(name: String, value: String)]
  /// All of the body; a HEAD request gets its length and not the bytes.
  var body: [UInt8]

  /// A short text in plain words.
  static func plain(_ status: Int, _ text: String) -> Response {
    Response(
      status: status, headers: [("content-type", "text/plain; charset=utf-8")],
      body: Array((text + "\n").utf8))
  }
}
