import Diagnostics
import Output
import Papers
import Site

/// A page of the preview: the bytes that a build would write, and what the preview says beside it.
struct View: Sendable {
  /// The bytes of the page; while it has errors, those of before, if it was shown then.
  var bytes: [UInt8]
  /// 200, 404, or 503 while there is no site.
  var status: Int
  /// What the page in the browser is compared with.
  var notice: Notice
}

/// What the preview says about a page, and by what the browser knows whether its page is the one of
/// now. Goes into the page and over the event stream as JSON.
struct Notice: Sendable, Equatable {
  /// Another one when the page has other bytes; the address of the style sheet does not count.
  var version: String
  /// The address of the style sheet from the root of the site.
  var style: String
  /// The errors that keep this page from being built, as the terminal shows them; empty if none.
  var errors = ""
  /// What is said in a corner: warnings of this page, errors of others.
  var remarks = ""
  /// The first line of the remarks: `2 warnings`.
  var summary = ""
  /// Files of the site that have other bytes than before: pictures of a page.
  var files: [String] = []
  /// Why readers do not see the page; it may change while the page's bytes stay as they are.
  var banner: String?

  func json() -> String {
    var out = ByteWriter(capacity: 256)
    let texts = [
      ("version", version), ("style", style), ("errors", errors), ("summary", summary),
      ("remarks", remarks), ("banner", banner ?? ""),
    ]
    for (index, (name, value)) in texts.enumerated() {
      out.write(index == 0 ? "{" : ",")
      out.write(json: name)
      out.write(":")
      out.write(json: value)
    }
    out.write(",\"files\":[")
    for (index, file) in files.enumerated() {
      if index > 0 { out.write(",") }
      out.write(json: file)
    }
    out.write("]}")
    return String(decoding: out.finish(), as: UTF8.self)
  }
}

extension View {
  /// The page at an address of the site, the page for addresses that do not exist, or, without any
  /// edition, a page that says why.
  ///
  /// - Parameters:
  ///   - others: findings of the whole site from the last check, for the remarks.
  static func of(
    _ path: String, _ state: Workshop.State, good: GoodPages, others: [Diagnostic]
  ) throws(Edition.Overtaken) -> View {
    guard let edition = state.edition else {
      return View(
        bytes: Array(PreviewWords.noSite.utf8), status: 503,
        notice: Notice(version: "none", style: "", errors: Report(state.failure).text()))
    }
    let found = try edition.answer(path)
    let answer = found ?? edition.notFound()
    let all = state.failure + edition.findings
    // A page that cannot be read is in its own way only.
    let errors =
      (all.filter { $0.level == .error && !isOfAnotherPage($0, path, edition) })
      + answer.findings.filter { $0.level == .error }
    var bytes = answer.bytes
    var isFound = found != nil
    if errors.isEmpty {
      if isFound { good.put(path, bytes) }
    } else if let before = good.page(path) {
      (bytes, isFound) = (before, true)
    }
    var notice = Notice(
      version: version(of: bytes, style: edition.stylesheet), style: edition.stylesheet)
    notice.banner = answer.shownOnlyHere.map(PreviewWords.banner)
    notice.errors = errors.isEmpty ? "" : Report(errors).text()
    // Those of this page are of now; what the last check found on others may be mended already.
    let elsewhere = others.filter { $0.level == .error && !edition.mayBePage($0.file, at: path) }
    notice.take(answer.findings + all, shown: errors, others: elsewhere + all)
    return View(bytes: bytes, status: isFound ? 200 : 404, notice: notice)
  }

  private static func isOfAnotherPage(
    _ finding: Diagnostic, _ path: String, _ edition: Edition
  ) -> Bool {
    finding.file.hasSuffix(".md") && !edition.mayBePage(finding.file, at: path)
  }

  /// A number for the page's bytes, with the address of the style sheet left out of them.
  private static func version(of bytes: [UInt8], style: String) -> String {
    let name = Array(style.utf8)
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func take(_ piece: ArraySlice<UInt8>) {
      for byte in piece { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    }
    var rest = bytes[...]
    // It stands in the head of the page, once.
    if !name.isEmpty, let place = rest.firstRange(of: name) {
      take(rest[..<place.lowerBound])
      rest = rest[place.upperBound...]
    }
    take(rest)
    return String(hash, radix: 36)
  }
}

extension Notice {
  /// Says what is wrong besides the errors of the page itself.
  fileprivate mutating func take(
    _ own: [Diagnostic], shown errors: [Diagnostic], others: [Diagnostic]
  ) {
    let warnings = Report(own.filter { $0.level == .warning }).findings
    let shown = Set(errors)
    let elsewhere = Report(others.filter { $0.level == .error && !shown.contains($0) }).findings
    let counts = [
      PreviewWords.count(warnings.count, "warning"),
      PreviewWords.count(elsewhere.count, "error") + " elsewhere",
    ]
    let present = zip([warnings, elsewhere], counts).filter { !$0.0.isEmpty }
    guard !present.isEmpty else { return }
    summary = present.map(\.1).joined(separator: ", ")
    remarks = Report(warnings + elsewhere).text()
  }
}

/// The last bytes of each page that was shown without an error, for a while.
final class GoodPages: Sendable {
  private let pages = Locked<[(path: String, bytes: [UInt8])]>([])

  /// So many pages are kept: those that were shown last.
  private static let limit = 32

  func put(_ path: String, _ bytes: [UInt8]) {
    pages.change { pages in
      pages.removeAll { $0.path == path }
      pages.append((path, bytes))
      if pages.count > Self.limit { pages.removeFirst() }
    }
  }

  func page(_ path: String) -> [UInt8]? {
    pages.change { $0.last { $0.path == path }?.bytes }
  }
}
