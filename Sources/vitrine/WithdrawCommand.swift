import ArgumentParser
import Diagnostics
import Glibc
import Site

/// `vitrine withdraw`: take a page down, now.
struct WithdrawCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Take a page down, now.",
    discussion: """
      Writes the reason into the page's front matter and builds the site. The page, its data and its
      figures leave the site, its lists, feeds and registers; the reason is left at its address.
      Errors on other pages do not stop it, and where the site cannot be built at all the page's
      files are removed from the finished site directly.

      EXAMPLE
        vitrine withdraw content/meetings/2024-02-28-panel/minutes.md \\
          --reason "Names a witness."
      """)

  @Argument(
    help: "The page's file, as in content/report.md.", completion: .file(extensions: ["md"]))
  var page: String

  @Option(help: "Why; readers see it at the page's address.")
  var reason: String

  @OptionGroup var site: SiteOptions

  @Option(
    name: .shortAndLong, help: "The folder of the finished site.", completion: .directory)
  var output = "public"

  func run() async throws {
    let folder = site.folder
    let prefix = folder.content + "/"
    let path = page.hasPrefix(prefix) ? String(page.dropFirst(prefix.count)) : page
    let file = prefix + path
    guard case .success(let bytes) = folder.tree.read(file) else {
      throw ValidationError("there is no page \(file)")
    }
    guard let withdrawal = Withdrawal(of: path, bytes, reason: reason) else {
      throw ValidationError("\(file) has no front matter; remove the file and build")
    }
    guard Self.write(withdrawal.text, to: file) else {
      throw ValidationError("\(file) cannot be written: \(String(cString: strerror(errno)))")
    }
    let result = await build(folder)
    if result.isWritten {
      Console.write("\(file) is withdrawn; \(output) was built anew.\n")
      guard !result.heldBack.isEmpty else { return }
      Console.error("\nHeld back because of errors, as they were published or left out:")
      for page in result.heldBack { Console.error("  \(folder.content)/\(page)") }
    } else {
      let renewed = try takeDown(withdrawal)
      Console.write(
        "\(file) is withdrawn. The site could not be built: the page, what only it had, feeds, "
          + "registers, packs and the search index were removed from \(output). "
          + "\(Console.counted(renewed, "page")) that led to it will say until the next build that "
          + "they are being renewed.\n")
    }
  }

  private func build(_ folder: SiteFolder) async -> BuildResult {
    var findings: [Diagnostic] = []
    let request = OutputRequest(output, inputs: [folder.content, folder.templates])
    guard let target = OutputFolder.open(request, into: &findings) else {
      return BuildResult(report: Report(findings))
    }
    var options = site.options
    options.previous = .folder(output, of: .disk())
    let pagefind = Pagefind()
    options.lookForSearch = { pagefind.look() }
    let sink = pagefind.indexing(target)
    return await Site.build(folder, options, to: sink)
  }

  /// Removes the page from the finished site; gives how many pages are being renewed.
  private func takeDown(_ withdrawal: Withdrawal) throws -> Int {
    let tree = FileTree.disk()
    guard case .success(let entries) = tree.list(output) else {
      throw ValidationError("\(output) cannot be read; remove the page by hand")
    }
    let files = entries.filter { $0.kind == .file }
      .map { String($0.path.dropFirst(output.count + 1)) }
    let change = withdrawal.takeDown(from: files, reason: reason) { path in
      guard case .success(let bytes) = tree.read(output + "/" + path) else { return nil }
      return bytes
    }
    for path in change.removed { unlink(output + "/" + path) }
    for file in change.written {
      guard Self.write(file.bytes, to: output + "/" + file.path) else {
        throw ValidationError("\(output)/\(file.path) cannot be written; remove it by hand")
      }
    }
    return change.renewed.count
  }

  private static func write(_ bytes: [UInt8], to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    let count = fwrite(bytes, 1, bytes.count, file)
    return fclose(file) == 0 && count == bytes.count
  }
}
