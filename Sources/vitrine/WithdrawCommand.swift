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
        vitrine withdraw content/meetings/2024-02-28-panel/minutes.md --reason "Names a witness."
      """)

  @Argument(help: "The page's file, as in content/report.md.")
  var page: String

  @Option(help: "Why; readers see it at the page's address.")
  var reason: String

  @OptionGroup var site: SiteOptions

  @Option(name: .shortAndLong, help: "The folder of the finished site.")
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
    if await isBuilt(folder) {
      Console.write("\(file) is withdrawn; \(output) was built anew.\n")
    } else {
      try takeDown(withdrawal)
      Console.write(
        "\(file) is withdrawn. The site could not be built: its files were removed from \(output), "
          + "and the feeds, registers, packs and the search index too. Lists of pages may still "
          + "name it until the next build.\n")
    }
  }

  private func isBuilt(_ folder: SiteFolder) async -> Bool {
    var findings: [Diagnostic] = []
    let request = OutputRequest(output, inputs: [folder.content, folder.templates])
    guard let target = OutputFolder.open(request, into: &findings) else { return false }
    var options = site.options
    options.previous = .folder(output, of: .disk())
    let pagefind = Pagefind()
    options.lookForSearch = { pagefind.look() }
    let sink = pagefind.indexing(target)
    return await Site.build(folder, options, to: sink).isWritten
  }

  /// Removes the page's files from the finished site.
  private func takeDown(_ withdrawal: Withdrawal) throws {
    let folder = output + "/" + withdrawal.address
    let published = PublishedSite.folder(output, of: .disk())
    for name in withdrawal.address.isEmpty ? [] : published.names(withdrawal.address) {
      unlink(folder + name)
    }
    guard case .success(let files) = FileTree.disk().list(output) else { return }
    for file in files where withdrawal.mayRepeat(String(file.path.dropFirst(output.count + 1))) {
      unlink(file.path)
    }
    guard Self.write(withdrawal.tombstone(reason), to: folder + "index.html") else {
      throw ValidationError("\(folder)index.html cannot be written; remove the folder by hand")
    }
  }

  private static func write(_ bytes: [UInt8], to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    let count = fwrite(bytes, 1, bytes.count, file)
    return fclose(file) == 0 && count == bytes.count
  }
}
