import Output
import Papers

/// Taking a page down: what to write into its file, and what stands at its address afterwards.
package struct Withdrawal: Sendable {
  /// The page's file with the reason in its front matter.
  package var text: [UInt8]
  /// The address of the page below the root of the site.
  package var address: String

  /// Nil for a text that has no front matter to write the reason into.
  package init?(of path: String, _ bytes: [UInt8], reason: String) {
    address = Address(page: path).path
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard bytes[start...].starts(with: "---".utf8),
      let lineEnd = bytes[start...].firstIndex(of: 0x0A)
    else { return nil }
    let line = reason.split(whereSeparator: \.isNewline).joined(separator: " ")
    let key = Array("withdrawn: \(line)\n".utf8)
    text = Array(bytes[...lineEnd]) + key + Self.withoutKey(bytes[(lineEnd + 1)...])
  }

  /// The rest of the file without a line that withdrew it before.
  private static func withoutKey(_ rest: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var isMatter = true
    for line in rest.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.starts(with: "---".utf8) { isMatter = false }
      if isMatter, line.starts(with: "withdrawn:".utf8) { continue }
      result += line
      result.append(0x0A)
    }
    if !result.isEmpty { result.removeLast() }
    return result
  }

  /// A page that says no more than that the page is gone, where the site cannot be built.
  package func tombstone(_ reason: String) -> [UInt8] {
    let words = PublishingWords.english
    var out = ByteWriter()
    out.write("<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
    out.escape(words.withdrawnTitle)
    out.write("</title>\n<meta name=\"robots\" content=\"noindex\">\n</head>\n<body>\n<h1>")
    out.escape(words.withdrawnTitle)
    out.write("</h1>\n<p>")
    out.escape(words.withdrawnLead)
    out.write("</p>\n<p>")
    out.escape(reason)
    out.write("</p>\n</body>\n</html>\n")
    return out.finish()
  }

  /// Whether a file of a finished site may repeat the page's title, text or data: where the site
  /// cannot be built anew such files go too. `vitrine.json` stays: by it the next build knows the
  /// folder.
  package func mayRepeat(_ file: String) -> Bool {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    if name == "feed.xml" || name.hasPrefix("sitemap") || name.hasSuffix(".ics") { return true }
    let registers = [
      "actions/", "decisions/", "figures/", "corrections/", "tags/", "search/", "pagefind/",
      "calendar/",
    ]
    if registers.contains(where: { file.hasPrefix($0) }) { return true }
    if ["data/index.html", "data/catalog.jsonld", "data/datapackage.json"].contains(file) {
      return true
    }
    // The pack of its meeting.
    let meeting = address.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    return file == meeting + "pack/index.html"
  }
}
