import ArgumentParser
import Diagnostics
import Site

/// `vitrine render`: one page's HTML on standard output.
struct RenderCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "Write the HTML of one page's body to standard output.",
    discussion: """
      The body only, without the layout of the site. Findings go to standard error.

      EXAMPLE
        vitrine render content/meetings/2024-02-28/report.md > report.html
      """)

  @OptionGroup var site: SiteOptions

  @Argument(help: "The page, as in content/index.md.", completion: .file(extensions: ["md"]))
  var page: String

  func run() async throws {
    let place = PagePlace(page, site)
    let (found, report) = await Inspection.of(place.path, in: place.folder, site.options)
    guard let inspection = found else {
      Console.error(Console.text(report))
      throw ExitCode(1)
    }
    let (html, findings) = inspection.body()
    Console.write(html)
    if !findings.findings.isEmpty { Console.error(String(findings.text().dropLast())) }
    if findings.hasErrors { throw ExitCode(1) }
  }
}

/// A page that was named on the command line, and the site it is in.
struct PagePlace {
  /// The path below the content folder.
  var path: String
  var folder: SiteFolder

  /// A page outside of the content folder belongs to the site whose `site.yml` lies above it; where
  /// there is none, the folder that it lies in is a site of its own.
  init(_ typed: String, _ options: SiteOptions) {
    let site = options.folder
    let typed = typed.hasPrefix("./") ? String(typed.dropFirst(2)) : typed
    if typed.hasPrefix(site.content + "/") {
      path = String(typed.dropFirst(site.content.count + 1))
      folder = site
      return
    }
    let around = SiteFolder.around(
      typed, in: .disk(), from: Console.currentFolder, templates: site.templates)
    if let (folder, path) = around {
      (self.folder, self.path) = (folder, path)
      return
    }
    let slash = typed.lastIndex(of: "/")
    path = slash.map { String(typed[typed.index(after: $0)...]) } ?? typed
    folder = SiteFolder(
      tree: .disk(), content: slash.map { String(typed[..<$0]) } ?? ".",
      templates: site.templates)
  }
}
