import Output

/// `vitrine.json`: what the site was made of, for the next build and for comparisons.
///
/// Its presence says that the folder is ours and may be replaced.
struct Manifest {
  private let site: ResolvedSite

  init(_ site: ResolvedSite) {
    self.site = site
  }

  /// The addresses of all pages with their titles, in order, one a line.
  func json() -> [UInt8] {
    var out = ByteWriter(capacity: 4_096)
    out.write("{\"vitrine\":1,\n\"site\":")
    out.write(json: site.settings.title)
    out.write(",\n\"pages\":[")
    for (index, page) in site.pages.enumerated() {
      out.write(index == 0 ? "\n" : ",\n")
      out.write("{\"address\":")
      out.write(json: page.address.path)
      out.write(",\"title\":")
      out.write(json: page.title)
      out.write("}")
    }
    out.write("\n]}\n")
    return out.finish()
  }
}
