import Blocks
import Diagnostics

extension Source {
  /// Reads the descriptions of datasets: `NAME.yml` beside `NAME.csv`, in `content/data` or beside
  /// a page.
  mutating func readDescriptions(into findings: inout [Diagnostic]) {
    let names = Set(files)
    for path in files {
      guard let stem = Self.stem(ofDescription: path) else { continue }
      let data = stem + ".csv"
      guard names.contains(data) else {
        if path.hasPrefix("data/") { findings.append(lonely(path, stem)) }
        continue
      }
      guard let file = text(of: path, into: &findings) else {
        descriptions[data] = .unreadable(shown(path))
        continue
      }
      var own = Findings(in: file)
      descriptions[data] = DatasetDescription.read(file, into: &own)
      findings += own.list
    }
  }

  /// The path without `.yml`; nil for what describes no dataset.
  private static func stem(ofDescription path: String) -> String? {
    guard !path.hasPrefix("static/") else { return nil }
    for ending in [".yml", ".yaml"] where path.hasSuffix(ending) {
      return String(path.dropLast(ending.count))
    }
    return nil
  }

  private func lonely(_ path: String, _ stem: String) -> Diagnostic {
    let folder = Resolver.folderPath(of: path)
    let names = files.filter { $0.hasSuffix(".csv") && Resolver.folderPath(of: $0) == folder }
      .map { String($0.dropFirst(folder.count)) }
    let name = String(stem.dropFirst(folder.count)) + ".csv"
    let near = Suggestion.nearest(to: name, in: names)
    return Diagnostic(
      .descriptionWithoutData, file: shown(path), "there is no dataset `\(name)` beside it",
      help: [
        near.map { "did you mean `\($0)`? then rename this file to match" }
          ?? "give it the name of the .csv file that it describes, or remove it"
      ])
  }
}
