import Blocks
import Figures
import Output

/// `/figures/`: every checked figure of the site, page by page.
struct FigureList {
  let site: ResolvedSite
  /// The pages that have figures, in the order of the site.
  let pages: [(page: PageFacts, figures: [FigureRecord])]

  /// The address of the list.
  static let address = SiteList.figures.address

  /// No page of the list shows more figures than this, but for those of one paper.
  private static let limit = 200

  /// The parts of the list: each with its address and the pages it shows.
  var parts: [(address: Address, range: Range<Int>)] {
    var parts: [(Address, Range<Int>)] = []
    var start = 0
    var count = 0
    for (index, entry) in pages.enumerated() {
      if count > 0, count + entry.figures.count > Self.limit {
        parts.append((Self.part(parts.count), start..<index))
        (start, count) = (index, 0)
      }
      count += entry.figures.count
    }
    if start < pages.count || parts.isEmpty {
      parts.append((Self.part(parts.count), start..<pages.count))
    }
    return parts
  }

  private static func part(_ index: Int) -> Address {
    index == 0 ? address : SiteList.figures.address("part-\(index + 1)/")
  }

  /// The body of one part.
  func body(_ range: Range<Int>, at address: Address) -> [UInt8] {
    let words = site.words.pages.figures
    var out = ByteWriter(capacity: 4_096)
    for entry in pages[range] {
      out.write("<h2><a href=\"")
      out.escape(site.href(from: address, to: entry.page.address))
      out.write("\">")
      out.escape(entry.page.title)
      out.write("</a></h2>\n<ul class=\"figure-list\">\n")
      for record in entry.figures {
        out.write("<li><a href=\"")
        out.escape(site.href(from: address, to: entry.page.address))
        out.write("#")
        out.write(raw: record.workedAnchor)
        out.write("\">")
        WorkedFigures.write(quotation: record, words, into: &out)
        out.write("</a> <span class=\"figure-state\">")
        out.escape(words.stateName(record.state.rawValue))
        out.write(".")
        let how = record.how(words)
        if !how.isEmpty {
          out.write(" ")
          out.escape(how)
        }
        out.write("</span></li>\n")
      }
      out.write("</ul>\n")
    }
    return out.finish()
  }
}
