package import Blocks
package import Diagnostics
import Figures
import Output
import Papers

/// The figures of a site, or of one page, that are tied to data: for `vitrine figures`.
package struct CheckedFigures: Sendable {
  /// The figures of each page, by the page's file as a person would type it.
  package var pages: [(file: String, figures: [FigureRecord])]
  package var report: Report
}

/// Holds every figure that is tied to data against it; only those of one page if it is named by
/// its path below the content folder.
package func checkedFigures(
  _ folder: SiteFolder, _ options: BuildOptions, page path: String?
) async -> CheckedFigures {
  let (made, findings) = await Edition.first(folder, options)
  guard let edition = made else { return CheckedFigures(pages: [], report: Report(findings)) }
  let facts = edition.pages.compactMap(\.facts).filter { path == nil || $0.path == path }
  if let path, facts.isEmpty {
    return CheckedFigures(
      pages: [], report: Report([Inspection.noSuchPage(path, in: edition.source, folder)]))
  }
  let renderer = edition.renderer
  let found = await Parallel.map(count: facts.count, workers: options.workers) { index in
    renderer.figures(of: facts[index])
  }
  let pages = zip(facts, found).filter { !$1.figures.isEmpty }.map { page, made in
    (edition.source.shown(page.path), made.figures)
  }
  return CheckedFigures(pages: pages, report: Report(found.flatMap(\.findings)))
}

extension CheckedFigures {
  /// An array, one object a figure: `file,line,column,text,formula,value,how,state,code`.
  package func json() -> [UInt8] {
    var out = ByteWriter(capacity: 4_096)
    out.write("[")
    var isFirst = true
    for (file, figures) in pages {
      for figure in figures {
        out.write(isFirst ? "\n" : ",\n")
        isFirst = false
        figure.writeJSON(file: file, words: .english, into: &out)
      }
    }
    out.write(isFirst ? "]\n" : "\n]\n")
    return out.finish()
  }

  /// Each figure with its place, its state and how it was worked out, and how many there are.
  package func text() -> String {
    let words = Words.english.pages.figures
    var text = ""
    var count = 0
    for (file, figures) in pages {
      for figure in figures {
        count += 1
        let name = words.stateName(figure.state.rawValue)
        text += "\(file):\(figure.place.line):\(figure.place.column): \(figure.text): \(name)\n"
        let how = figure.how(words)
        text += "   \(figure.formula)\(figure.value.isEmpty ? "" : " is \(figure.value)")\n"
        if !how.isEmpty { text += "   \(how)\n" }
        if let reason = figure.reason { text += "   as printed: \(reason)\n" }
      }
    }
    return text + (text.isEmpty ? "" : "\n") + words.listSummary(count, pages.count) + "\n"
  }
}
